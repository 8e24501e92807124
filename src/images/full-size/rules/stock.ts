import type {Rule} from '../rule';

/** Portfolios of designers and artists. */
export const stock: readonly Rule[] = [
  {
    id: 'behance',
    hosts: ['mir-s3-cdn-cf.behance.net'],
    kind: 'path',
    find: /^\/project_modules\/\w+\//,
    larger: ['/project_modules/source/', '/project_modules/fs/', '/project_modules/1400/'],
  },
  {
    id: 'dribbble',
    hosts: ['cdn.dribbble.com'],
    kind: 'drop',
    drop: ['resize', 'compress', 'vertical', 'format'],
  },
  {
    id: 'artstation',
    hosts: ['artstation.com'],
    path: /^\/p\/assets\//,
    kind: 'path',
    find: /\/(?:micro_square|smaller_square|small_square|small|medium|large|4k)(?=\/[^/]+$)/,
    larger: ['/4k', '/large'],
  },
];
