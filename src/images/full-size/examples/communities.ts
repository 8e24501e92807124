import type {Examples} from './example';

const BSKY = 'https://cdn.bsky.app/img';
const FILES = 'https://toot.example/system/media_attachments/files/112/430/001';
const WEIBO = 'https://wx1.sinaimg.cn';
const NAME = '001abcDEgy1hpabcde1j30u0140abc.jpg';
const BILI = 'https://i0.hdslb.com/bfs/new_dyn';
const NAVER = '/MjAyNDA1MTRfMTI3/MDAxNzE1.abc.JPEG/leek.jpg';
const AMEBA = 'https://stat.ameba.jp/user_images/20240514/09/leek/aa/bb/j/o1080.jpg';

export const communities: readonly Examples[] = [
  {
    rule: 'bluesky',
    cases: [
      {
        from: `${BSKY}/feed_thumbnail/plain/did:plc:abc/bafkrei@jpeg`,
        to: [`${BSKY}/feed_fullsize/plain/did:plc:abc/bafkrei@jpeg`],
      },
    ],
    untouched: [
      `${BSKY}/feed_fullsize/plain/did:plc:abc/bafkrei@jpeg`,
      `${BSKY}/avatar/plain/did:plc:abc/bafkrei@jpeg`,
      'https://cdn.bsky.app/a/img/feed_thumbnail/plain/did:plc:abc/bafkrei@jpeg',
      'https://bsky.example/img/feed_thumbnail/plain/did:plc:abc/bafkrei@jpeg',
    ],
  },
  {
    rule: 'mastodon',
    cases: [{from: `${FILES}/small/0123456789abcdef.jpg`, to: [`${FILES}/original/0123456789abcdef.jpg`]}],
    untouched: [
      `${FILES}/original/0123456789abcdef.jpg`,
      `${FILES}/small/0123456789abcdef.jpg/more`,
      `${FILES}/small/leek.jpg`,
    ],
  },
  {
    rule: 'weibo',
    cases: [
      {from: `${WEIBO}/orj360/${NAME}`, to: [`${WEIBO}/large/${NAME}`], width: 360},
      {from: `${WEIBO}/mw690/${NAME}`, to: [`${WEIBO}/large/${NAME}`], width: 690},
      {from: `${WEIBO}/bmiddle/${NAME}`, to: [`${WEIBO}/large/${NAME}`]},
    ],
    untouched: [
      `${WEIBO}/large/${NAME}`,
      `${WEIBO}/a/orj360/${NAME}`,
      `${WEIBO}/orj360/${NAME}/more`,
      `${WEIBO}/orj360/leek.jpg`,
      `https://weibo.example/orj360/${NAME}`,
    ],
  },
  {
    rule: 'bilibili',
    cases: [
      {from: `${BILI}/0a1b.jpg@1192w.webp`, to: [`${BILI}/0a1b.jpg`], width: 1192},
      {from: `${BILI}/0a1b.png@630w_354h_1c_!web-article-pic.avif`, to: [`${BILI}/0a1b.png`], width: 630},
      {from: `${BILI}/0a1b.jpg@!web-cover`, to: [`${BILI}/0a1b.jpg`]},
    ],
    untouched: [
      `${BILI}/0a1b.jpg`,
      `${BILI}/0a1b.jpg@1192w.webp/more`,
      'https://bilibili.example/bfs/new_dyn/0a1b.jpg@1192w.webp',
    ],
  },
  {
    rule: 'naver-blog',
    cases: [
      {
        from: `https://postfiles.pstatic.net${NAVER}?type=w966`,
        to: [`https://blogfiles.pstatic.net${NAVER}`],
        width: 966,
      },
      {
        from: `https://blogfiles.pstatic.net${NAVER}?type=w80`,
        to: [`https://blogfiles.pstatic.net${NAVER}`],
        width: 80,
      },
      {
        from: `https://blogthumb.pstatic.net${NAVER}?type=w2`,
        to: [`https://blogfiles.pstatic.net${NAVER}`],
      },
      {
        from: `https://mblogthumb-phinf.pstatic.net${NAVER}?type=w80_blur`,
        to: [`https://blogfiles.pstatic.net${NAVER}`],
        width: 80,
      },
    ],
    untouched: [
      `https://blogfiles.pstatic.net${NAVER}`,
      `https://postfiles.pstatic.net${NAVER}/more?type=w966`,
      `https://postfiles.pstatic.net/a${NAVER}?type=w966`,
      `https://naver.example${NAVER}?type=w966`,
    ],
  },
  {
    rule: 'ameba',
    cases: [
      {from: `${AMEBA}?caw=800`, to: [AMEBA], width: 800},
      {from: `${AMEBA}?cat=180`, to: [AMEBA], width: 180},
      {from: `${AMEBA}?cpd=110`, to: [AMEBA]},
    ],
    untouched: [AMEBA, `${AMEBA}?v=1`, 'https://ameba.example/user_images/o1080.jpg?caw=800'],
  },
];
