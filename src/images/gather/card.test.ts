// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {cardLinkOf, postOf} from './card';
import {attributeOf} from './dom';

const pageOf = (body: string): Document =>
  new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');

/** Where the card of the page's picture `#p` leads; empty where it stands in none. */
const linkIn = (body: string): string => {
  const picture = pageOf(body).querySelector('#p');
  return picture === null ? 'no picture' : attributeOf(cardLinkOf(picture, new Map()), 'href');
};

const dawn = (name: string, id = '') =>
  `<li class="grid__item"><div class="card-wrapper"><div class="card"><div class="card__inner"><div class="card__media">
    <div class="media"><img ${id} src="${name}.jpg"></div></div></div><div class="card__content"><h3>
    <a href="/products/${name}">${name}</a></h3><div class="price">12 €</div></div></div></div></li>`;

/** The picture's own card before one that leads to \`/other\`. */
const beside = (card: string, tag = 'div class="card"'): string =>
  `<${tag}>${card}</${tag.split(' ')[0]}><${tag}><img><a href="/other">Other</a></${tag.split(' ')[0]}>`;

const leek = '<img id="p"><h3><a href="/leek">Leek</a></h3>';
const long = 'words that are many more than beside a name in a card of a list';

describe('a picture without a link around it leads where its card does', () => {
  it.each([
    ['with the name linked, in a shop', `<ul>${dawn('leek', 'id="p"')}${dawn('kale')}</ul>`, '/products/leek'],
    ['as the last of them', `<ul>${dawn('kale')}${dawn('leek', 'id="p"')}</ul>`, '/products/leek'],
    ['with a link laid over it', beside('<a href="/leek"></a><div><img id="p"></div>'), '/leek'],
    ['with a second picture', beside(`<img>${leek}`), '/leek'],
    ['with several links to one page', beside(`${leek}<a href="/leek#reviews">12 reviews</a>`), '/leek'],
    [
      'with links that act',
      beside(`${leek}<a href="#">Save</a><a href="?add=1">Buy</a><a href="mailto:a">Ask</a>`),
      '/leek',
    ],
    ['with links to what files it', beside(`${leek}<a href="/c/1" rel="category tag">Roots</a>`), '/leek'],
    ['with more pictures, as an item', beside(`<img><img>${leek}`, 'li'), '/leek'],
    [
      'with an advertisement beside it',
      `<div class="card">${leek}</div><b>Ad</b><div class="card"><img><a href="/k">K</a></div>`,
      '/leek',
    ],
    [
      'with classes of its own',
      `<li class="product post-1">${leek}</li><li class="product post-2"><img><a href="/k">K</a></li>`,
      '/leek',
    ],
    [
      'with a link without words in a caption',
      beside('<img id="p"><figcaption><a href="/leek"></a></figcaption>'),
      '/leek',
    ],
    ['with a link to its file', beside(`<a class="zoom" href="/large/leek.jpg"></a>${leek}`), '/leek'],
    ['named before it is spoken of', beside(`${leek}<p>${long} <a href="/leek">more</a></p>`), '/leek'],
  ])('%s', (_, body, link) => {
    expect(linkIn(body)).toBe(link);
  });
});

describe('a picture is in no card', () => {
  it.each([
    ['alone', `<div class="card">${leek}</div>`],
    [
      'beside another to the same page',
      `<div class="card">${leek}</div><div class="card"><img><a href="/leek">Leek</a></div>`,
    ],
    [
      'beside others of another kind',
      `<div class="text">${leek}</div><div class="card"><img><a href="/kale">Kale</a></div>`,
    ],
    [
      'beside others without a picture',
      `<div class="card">${leek}</div><div class="card"><a href="/kale">Kale</a></div>`,
    ],
    ['that leads to several pages', beside(`${leek}<a href="/shop">Shop</a>`)],
    ['with many pictures, which is no item', beside(`<img><img>${leek}`)],
    ['with more elements than a card has', beside(`${'<i></i>'.repeat(300)}${leek}`)],
    ['in a section with the page’s heading', beside(`<h1>Leek</h1><img id="p"><a href="/sizes">Sizes</a>`)],
    [
      'in a figure whose caption credits somebody',
      beside('<img id="p"><figcaption>By <a href="/@ann">Ann</a></figcaption>', 'figure'),
    ],
    [
      'in a figure that stands alone, whatever its caption links',
      '<figure><img id="p"><figcaption><a href="/leek">A soup of leeks</a></figcaption></figure>',
    ],
    ['with links to files alone', beside('<img id="p"><a href="/large/leek.jpg">Enlarge this leek</a>')],
    ['in the text of an article', beside('<img id="p"><a href="/leek">Leek</a>', 'div class="entry-content"')],
    ['in an article around which others stand', beside('<article><img id="p"></article><a href="/leek">Leek</a>')],
    ['in the main part', beside(leek, 'main')],
    ['that only files it', beside('<img id="p"><a href="/a" rel="author">Ann</a>')],
  ])('%s', (_, body) => {
    expect(linkIn(body)).toBe('');
  });
});

it('what was found in parts of a page is known for the next picture', () => {
  const page = pageOf(`<ul>${dawn('leek')}${dawn('kale')}${dawn('chard')}</ul>`);
  const known = new Map();
  const links = Array.from(page.querySelectorAll('img'), (image) => attributeOf(cardLinkOf(image, known), 'href'));
  expect(links).toEqual(['/products/leek', '/products/kale', '/products/chard']);
  expect(known.size).toBe(18);
});

describe('a post is known by the link in its first heading', () => {
  const post = (body: string): string => {
    const article = pageOf(`<article>${body}</article>`).querySelector('article');
    return (article && postOf(article)?.['href']) ?? '';
  };

  it.each([
    ['within it', '<img><h3><a href="/leek">Leek soup</a></h3><p>Text</p>', '/leek'],
    ['around it', '<a href="/leek"><h2>Leek soup</h2></a><p>Text</p>', '/leek'],
    ['and by no later one, as on its own page', '<h1>Leek soup</h1><h3><a href="/kale">Kale soup</a></h3>', ''],
    ['and not where it has none, as a comment', '<p>A comment <a href="/kale">of kale</a></p>', ''],
  ])('%s', (_, body, link) => {
    expect(post(body)).toBe(link);
  });
});
