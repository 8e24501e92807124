import {newRandom, type Random} from '../support/scenes/random';
import type {Snapshot} from './snapshots';

/** No more than these, and fewer by one article's at most. */
const ELEMENTS = 100_000;

/** Rules of its style sheet, and how many of them one names a picture in. */
const RULES = 2_000;
const RULES_PER_PICTURE = 40;

const WORDS = 'leek pan butter slow salt pepper cream thyme plate oven crust flour bake knife stock garden'.split(' ');

const words = (random: Random, count: number): string =>
  Array.from({length: count}, () => WORDS[Math.floor(random.next() * WORDS.length)] ?? '').join(' ');

const style = (): string =>
  Array.from({length: RULES}, (_, at) => {
    const look = at % RULES_PER_PICTURE === 0 ? `background: url(/looks/${at}.png)` : `margin: ${at % 7}px`;
    return `.card .part-${at} {${look}; color: #333}`;
  }).join('\n');

/** As on most long pages, only the first pictures are asked for at once. */
const EAGER = 20;

const picture = (at: number): string => {
  const path = `/media/2026/11/leeks-${at}`;
  const sizes = `srcset="${path}-400x300.jpg 400w, ${path}-800x600.jpg 800w" sizes="320px"`;
  const loading = at < EAGER ? '' : ' loading="lazy"';
  return `<img src="${path}-400x300.jpg" ${sizes}${loading} width="400" height="300" alt="Leeks ${at}" class="photo">`;
};

const paragraph = (random: Random): string => {
  const marked = `<em>${words(random, 2)}</em> ${words(random, 6)} <a href="/tag/${words(random, 1)}">${words(random, 1)}</a>`;
  return `<p>${words(random, 8)} ${marked}, <strong>${words(random, 2)}</strong></p>`;
};

const link = (at: number): string =>
  `<li class="menu-item part-${at % RULES}"><a href="/part/${at}"><span class="label">Part ${at}</span></a></li>`;

const icon = '<svg viewBox="0 0 8 8" class="icon"><g><path d="M0 0h8v8z"/></g></svg>';

const portrait = (at: number): string =>
  at % 4 === 0
    ? `<div class="avatar" style="background-image: url('/people/${at}.jpg')"></div>`
    : '<div class="avatar"></div>';

const waiting = (at: number): string =>
  at % 9 === 0
    ? `<div class="slide" data-bg="/slides/${at}.jpg" data-index="${at}"></div>`
    : '<div class="rule"></div>';

const noscript = (at: number): string =>
  at % 12 === 0 ? `<noscript><img src="/media/2026/11/leeks-${at}-800x600.jpg" alt=""></noscript>` : '';

const row = (at: number): string =>
  `<tr><td>${at}</td><td><b>Butter</b></td><td data-sort="${at}"><time>12:0${at % 10}</time></td></tr>`;

/** One of many alike: a picture with its words, a menu, a table, icons and what scripts have left. */
const article = (at: number, random: Random): string => `
<article class="card part-${at % RULES}" id="card-${at}" data-id="${at}">
<header><h2><a href="/recipe/${at}" title="${words(random, 2)}">${words(random, 4)}</a></h2>${portrait(at)}</header>
<figure><a href="/recipe/${at}"><picture>${picture(at)}</picture></a><figcaption>${words(random, 5)}</figcaption></figure>
<div class="text" data-src-note="none"><div class="inner">${paragraph(random)}${paragraph(random)}${paragraph(random)}</div></div>
${noscript(at)}<ul class="menu">${[0, 1, 2].map((part) => link(at + part)).join('')}</ul>
<table><tbody>${row(at)}${row(at + 1)}</tbody></table>${waiting(at)}
<button type="button" class="button button-save">${icon}<span>Save</span></button></article>`;

/** Elements of one article on the average, as a browser counts them. */
const PER_ARTICLE = 54.09;

/** A page of a hundred thousand elements, as no snapshot is: every kind that the collector looks at, and much that it passes. */
export const largePage = (): Snapshot => {
  const random = newRandom(1);
  const articles = Array.from({length: Math.floor(ELEMENTS / PER_ARTICLE)}, (_, at) => article(at, random));
  const head = `<meta charset="utf-8"><title>Leeks</title><meta property="og:image" content="/share.jpg"><style>${style()}</style>`;
  const html = `<!DOCTYPE html><html lang="en"><head>${head}</head><body><main>${articles.join('')}</main></body></html>`;
  return {name: 'large', url: 'https://large.example/leeks/', html};
};
