import type {Rule} from '../rule';

/** More places where people share pictures: open networks, and those of China, Japan and Korea. */
export const communities: readonly Rule[] = [
  {
    id: 'bluesky',
    hosts: ['cdn.bsky.app'],
    kind: 'path',
    find: /^\/img\/feed_thumbnail\/plain\//,
    larger: ['/img/feed_fullsize/plain/'],
  },
  {
    // On any server of its kind.
    id: 'mastodon',
    gates: ['/media_attachments/files/'],
    kind: 'path',
    find: /(\/media_attachments\/files(?:\/\d{3})+)\/small(?=\/[0-9a-f]{16}\.\w+$)/,
    larger: ['$1/original'],
  },
  {
    id: 'weibo',
    hosts: ['sinaimg.cn'],
    width: /^\/(?:orj|mw)(\d+)\//,
    kind: 'path',
    find: /^\/(?:(?:orj|mw|thumb)\d+|bmiddle|thumbnail|small|square)(?=\/\w{20,}\.\w+$)/,
    larger: ['/large'],
  },
  {
    id: 'bilibili',
    hosts: ['hdslb.com'],
    width: /@(\d+)w/,
    kind: 'path',
    find: /(\.(?:jpe?g|png|webp|gif))@[^/]+$/,
    larger: ['$1'],
  },
  {
    // What it shows and what it keeps lie on hosts of their own.
    id: 'naver-blog',
    hosts: ['postfiles.pstatic.net', 'blogthumb.pstatic.net', 'mblogthumb-phinf.pstatic.net', 'blogfiles.pstatic.net'],
    width: /[?&]type=w(\d{2,4})/,
    kind: 'path',
    find: /^(\/M\w+\/.+\.\w+)$/,
    larger: ['//blogfiles.pstatic.net$1'],
    drop: ['type'],
  },
  {
    id: 'ameba',
    hosts: ['stat.ameba.jp'],
    width: /[?&]ca[tw]=(\d+)/,
    kind: 'drop',
    drop: ['caw', 'cat', 'cpd'],
  },
];
