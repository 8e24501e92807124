import type {Fixtures} from './fixture';

const names = ['leek', 'kale', 'beet'];

const each = (card: (name: string) => string): string => names.map(card).join('');

const image = (name: string, alt = ''): string => `<img src="/${name}600x400.jpg" alt="${alt}">`;

const leadTo = (links: (name: string) => string, title: (name: string) => string) => ({
  candidates: Object.fromEntries(
    names.map((name) => [`/${name}600x400.jpg`, {link: links(name), title: title(name)}] as const),
  ),
});

const toTheirOwn = leadTo(
  (name) => `/p/${name}`,
  (name) => `The ${name}`,
);
const toThePage = leadTo(
  () => '/page/',
  () => 'Shop',
);

const byTheirAddress = leadTo(
  (name) => `/p/${name}`,
  (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
);

const prose = 'A text which says much more than the name of a thing to buy ever would.';

/** Lists of cards: what leads to another page has that page's link and name. */
export const cards: Fixtures = {
  'cards whose name alone is a link': {
    html: `<title>Shop</title><main><h1>Shop</h1><ul>${each(
      (name) =>
        `<li class="grid__item"><div class="card-wrapper"><div class="card"><div class="card__inner"><div class="card__media">
          <div class="media">${image(name)}</div></div></div><div class="card__content"><h3><a href="/p/${name}">
          The ${name} </a></h3><p>12 €</p></div></div></div></li>`,
    )}</ul></main>`,
    expected: toTheirOwn,
  },
  'cards under a link of their own': {
    html: `<title>Shop</title>${each(
      (name) => `<div class="card"><a class="over" href="/p/${name}"><span>The ${name}</span></a>${image(name)}</div>`,
    )}`,
    expected: toTheirOwn,
  },
  'cards whose text speaks of the page that they lead to': {
    html: `<title>Shop</title>${each(
      (name) =>
        `<article>${image(name)}<p>${prose} <a href="/p/${name}">more</a></p><h2><a href="/p/${name}">The ${name}</a></h2></article>`,
    )}`,
    expected: toTheirOwn,
  },
  'photographs beside texts with a link in them': {
    html: `<title>Shop</title>${each(
      (name) => `<section class="part">${image(name)}<p>${prose} <em><a href="/p/${name}">It</a></em></p></section>`,
    )}`,
    expected: toThePage,
  },
  'photographs in the midst of texts with a link in them': {
    html: `<title>Shop</title>${each((name) => `<div class="part">${image(name)}${prose} <a href="/p/${name}">It</a></div>`)}`,
    expected: toThePage,
  },
  'photographs whose captions credit their makers': {
    html: `<title>Shop</title>${each(
      (name) => `<figure>${image(name)}<figcaption>By <a href="/by/${name}">${name}</a></figcaption></figure>`,
    )}`,
    expected: toThePage,
  },
  'photographs whose captions are nothing but their makers': {
    html: `<title>Shop</title>${each(
      (name) => `<figure>${image(name)}<figcaption><a href="/by/${name}">Ann Miller</a></figcaption></figure>`,
    )}`,
    expected: toThePage,
  },
  'cards whose captions are nothing but their links': {
    html: `<title>Shop</title>${each(
      (name) => `<figure>${image(name)}<figcaption> <a href="/p/${name}">A large ${name}</a>.</figcaption></figure>`,
    )}`,
    expected: leadTo(
      (name) => `/p/${name}`,
      (name) => `A large ${name}`,
    ),
  },
  'cards with a link to the picture’s file beside the one that they lead by': {
    html: `<title>Shop</title>${each(
      (name) => `<div class="card"><a class="zoom" href="/large/${name}.jpg"></a>${image(name)}
        <h3><a href="/p/${name}">The ${name}</a></h3></div>`,
    )}`,
    expected: toTheirOwn,
  },
  'links around pictures: what is called their title is their name, without badges and prices': {
    html: `<title>Shop</title>${each(
      (name) => `<a href="/p/${name}"><b>Sale</b>${image(name)}<i class="card__sub-title">Warm</i>
        <i class="title-image"></i><b class="${name === 'leek' ? 'card__title' : 'Card_cardTitle__x1'}">
        The ${name}</b><p>12 € ${'and much more '.repeat(8)}</p></a>`,
    )}`,
    expected: toTheirOwn,
  },
  'links around pictures: all that they say, where what is called a title says nothing': {
    html: `<title>Shop</title>${each(
      (name) => `<a href="/p/${name}"><i class="title-image">${image(name)}</i><b>The ${name}</b></a>`,
    )}`,
    expected: toTheirOwn,
  },
  'links around pictures: their heading names where they lead': {
    html: `<title>Shop</title>${each(
      (name) => `<a href="/p/${name}"><b>Sale!</b>${image(name, 'Seen')}<h2>The
        ${name}</h2><p>12 €</p></a>`,
    )}`,
    expected: toTheirOwn,
  },
  'links around pictures: their text, without a heading': {
    html: `<title>Shop</title>${each((name) => `<a href="/p/${name}">${image(name, 'Seen')} The ${name}</a>`)}`,
    expected: toTheirOwn,
  },
  'links around pictures: code and markup in their text name nothing': {
    html: `<title>Shop</title>${each(
      (name) =>
        `<a href="/p/${name}"><noscript><img src="/${name}600x400.jpg" title="A b"></noscript><style>.a {}</style>${image(name, `The ${name}`)}</a>`,
    )}`,
    expected: toTheirOwn,
  },
  'links around pictures: the page is named by its own address where nothing is said': {
    html: `<title>Shop</title>${each((name) => `<a href="/p/${name}">${image(name)}</a>`)}`,
    expected: byTheirAddress,
  },
  'links around pictures without words: the heading of their card names where they lead': {
    html: `<title>Shop</title>${each(
      (name) => `<article><div><a href="/p/${name}">${image(name, 'Seen on a board')}<i>8</i></a></div>
        <a href="/c/${name}">Roots</a><h2><a href="/p/${name}#top">The ${name}</a></h2></article>`,
    )}`,
    expected: toTheirOwn,
  },
  'links around pictures without words: another link to the same page, where the picture has none either': {
    html: `<title>Shop</title>${each(
      (name) =>
        `<li><a href="/p/${name}">${image(name)}</a><a href="/p/${name}">More</a><a href="/p/${name}">A large ${name}</a></li>`,
    )}`,
    expected: leadTo(
      (name) => `/p/${name}`,
      (name) => `A large ${name}`,
    ),
  },
  'links around pictures: what only bids to go on names nothing, nor does what leads elsewhere': {
    html: `<title>Shop</title>${each(
      (
        name,
      ) => `<div><a href="/p/${name}">${image(name, `The ${name}`)}</a><a href="/p/${name}">Read the whole story</a>
        <h2><a href="/c/${name}">Roots and leaves</a></h2></div>`,
    )}`,
    expected: toTheirOwn,
  },
  'links around pictures: the page is no card': {
    html: `<title>Shop</title><main>${each((name) => `<div><a href="/p/${name}">${image(name)}</a></div>`)}
      ${each((name) => `<h2><a href="/p/${name}">The ${name}</a></h2>`)}</main>`,
    expected: byTheirAddress,
  },
  'whole posts under each other: each picture has its post’s link and name': {
    html: `<title>Shop</title>${each(
      (name) => `<div class="post hentry"><h3 class="post-title"><a href="/p/${name}">The ${name}</a></h3>
        <div class="entry-content"><p>${prose}</p><a href="/${name}600x400.jpg">${image(name)}</a>
        <h4><a href="/c/${name}">More</a></h4></div><a rel="bookmark" href="/p/${name}">1 May</a></div>`,
    )}`,
    expected: toTheirOwn,
  },
  'one post with others of the kind named below it': {
    html: `<title>Shop</title><article class="post hentry"><h1>The leek</h1>${each(image)}
      <h3><a href="/p/leek">The leek</a></h3><article><h3><a href="/p/kale">The kale</a></h3></article></article>`,
    expected: toThePage,
  },
};
