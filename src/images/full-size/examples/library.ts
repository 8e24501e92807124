import type {Examples} from './example';

const ID = '0123456789abcdef01234567';

const STEAM =
  'https://shared.akamai.steamstatic.com/store_item_assets/steam/apps/1/ss_0123456789abcdef0123456789abcdef01234567';

export const library: readonly Examples[] = [
  {
    rule: 'spotify',
    cases: [
      {from: `https://i.scdn.co/image/ab67616d00001e02${ID}`, to: [`https://i.scdn.co/image/ab67616d0000b273${ID}`]},
      {from: `https://i.scdn.co/image/ab67616d00004851${ID}`, to: [`https://i.scdn.co/image/ab67616d0000b273${ID}`]},
    ],
    untouched: [
      `https://i.scdn.co/image/ab67616d0000b273${ID}`,
      `https://i.scdn.co/a/image/ab67616d00001e02${ID}`,
      `https://i.scdn.co/image/ab67616d00001e02${ID}ff`,
      `https://spotify.example/image/ab67616d00001e02${ID}`,
    ],
  },
  {
    rule: 'soundcloud',
    cases: [
      {
        from: 'https://i1.sndcdn.com/artworks-ab-0-t240x240.jpg',
        to: ['https://i1.sndcdn.com/artworks-ab-0-original.jpg', 'https://i1.sndcdn.com/artworks-ab-0-t500x500.jpg'],
        width: 240,
      },
      {
        from: 'https://i1.sndcdn.com/artworks-ab-0-large.jpg',
        to: ['https://i1.sndcdn.com/artworks-ab-0-original.jpg', 'https://i1.sndcdn.com/artworks-ab-0-t500x500.jpg'],
      },
    ],
    untouched: [
      'https://i1.sndcdn.com/artworks-ab-0-original.jpg',
      'https://i1.sndcdn.com/artworks-ab-0-large.jpg/more',
      'https://soundcloud.example/artworks-ab-0-large.jpg',
    ],
  },
  {
    rule: 'bandcamp',
    cases: [{from: 'https://f4.bcbits.com/img/a123_16.jpg', to: ['https://f4.bcbits.com/img/a123_0.jpg']}],
    untouched: [
      'https://f4.bcbits.com/img/a123_0.jpg',
      'https://f4.bcbits.com/a/img/a123_16.jpg',
      'https://f4.bcbits.com/img/a123_16.jpg/more',
      'https://bandcamp.example/img/a123_16.jpg',
    ],
  },
  {
    rule: 'last-fm',
    cases: [
      {
        from: 'https://lastfm.freetls.fastly.net/i/u/300x300/ab.jpg',
        to: ['https://lastfm.freetls.fastly.net/i/u/ab.jpg'],
        width: 300,
      },
      {
        from: 'https://lastfm.freetls.fastly.net/i/u/avatar170s/ab.png',
        to: ['https://lastfm.freetls.fastly.net/i/u/ab.png'],
        width: 170,
      },
      {from: 'https://lastfm.freetls.fastly.net/i/u/ar0/ab.jpg', to: ['https://lastfm.freetls.fastly.net/i/u/ab.jpg']},
    ],
    untouched: [
      'https://lastfm.freetls.fastly.net/i/u/ab.jpg',
      'https://lastfm.freetls.fastly.net/a/i/u/ar0/ab.jpg',
      'https://lastfm.example/i/u/300x300/ab.jpg',
    ],
  },
  {
    rule: 'deezer',
    cases: [
      {
        from: 'https://cdn-images.dzcdn.net/images/cover/ab/250x250-000000-80-0-0.jpg',
        to: ['https://cdn-images.dzcdn.net/images/cover/ab/1900x1900-000000-80-0-0.jpg'],
        width: 250,
      },
    ],
    untouched: [
      'https://cdn-images.dzcdn.net/images/cover/ab/1900x1900-000000-80-0-0.jpg',
      'https://cdn-images.dzcdn.net/images/cover/ab/250x250-000000-80-0-0.jpg/more',
      'https://deezer.example/images/cover/ab/250x250-000000-80-0-0.jpg',
    ],
  },
  {
    rule: 'apple',
    cases: [
      {
        from: 'https://is1-ssl.mzstatic.com/image/thumb/Music/ab/source.jpg/100x100bb-60.jpg',
        to: ['https://is1-ssl.mzstatic.com/image/thumb/Music/ab/source.jpg/10000x10000bb.jpg'],
        width: 100,
      },
    ],
    untouched: [
      'https://is1-ssl.mzstatic.com/image/thumb/Music/ab/source.jpg/10000x10000bb.jpg',
      'https://is1-ssl.mzstatic.com/a/image/thumb/Music/ab/100x100bb.jpg',
      'https://is1-ssl.mzstatic.com/image/thumb/Music/ab/100x100sr.jpg',
      'https://is1-ssl.mzstatic.com/image/thumb/Music/ab/100x100bb.jpg/more',
      'https://apple.example/image/thumb/Music/ab/100x100bb.jpg',
    ],
  },
  {
    rule: 'cover-art-archive',
    cases: [
      {
        from: 'https://coverartarchive.org/release/0a-1b/12-250.jpg',
        to: ['https://coverartarchive.org/release/0a-1b/12.jpg'],
        width: 250,
      },
      {
        from: 'https://coverartarchive.org/release/0a-1b/front-1200',
        to: ['https://coverartarchive.org/release/0a-1b/front'],
        width: 1200,
      },
    ],
    untouched: [
      'https://coverartarchive.org/release/0a-1b/front',
      'https://coverartarchive.org/release/0a-250/front',
      'https://covers.example/release/0a-1b/front-250',
    ],
  },
  {
    rule: 'film-database',
    cases: [
      {
        from: 'https://image.tmdb.org/t/p/w300_and_h450_bestv2/ab.jpg',
        to: ['https://image.tmdb.org/t/p/original/ab.jpg'],
        width: 300,
      },
    ],
    untouched: [
      'https://image.tmdb.org/t/p/original/ab.jpg',
      'https://image.tmdb.org/a/t/p/w300/ab.jpg',
      'https://film.example/t/p/w300/ab.jpg',
    ],
  },
  {
    rule: 'game-database',
    cases: [
      {
        from: 'https://images.igdb.com/igdb/image/upload/t_cover_big/ab.jpg',
        to: ['https://images.igdb.com/igdb/image/upload/t_original/ab.jpg'],
      },
    ],
    untouched: [
      'https://images.igdb.com/igdb/image/upload/t_original/ab.jpg',
      'https://images.igdb.com/a/igdb/image/upload/t_thumb/ab.jpg',
      'https://game.example/igdb/image/upload/t_thumb/ab.jpg',
    ],
  },
  {
    rule: 'steam',
    cases: [
      {
        from: `${STEAM}.116x65.jpg?t=1712`,
        to: [`${STEAM}.jpg?t=1712`, `${STEAM}.1920x1080.jpg?t=1712`],
        width: 116,
      },
      {from: `${STEAM}.1920x1080.jpg`, to: [`${STEAM}.jpg`], width: 1920},
    ],
    untouched: [
      `${STEAM}.jpg`,
      `${STEAM}.116x65.jpg/more`,
      'https://shared.akamai.steamstatic.com/store_item_assets/steam/apps/1/capsule_616x353.jpg',
      STEAM.replace('steamstatic.com', 'steam.example').concat('.116x65.jpg'),
    ],
  },
  {
    rule: 'steam-film',
    cases: [
      {
        from: 'https://cdn.cloudflare.steamstatic.com/steam/apps/25679/movie.184x123.jpg?t=15',
        to: ['https://cdn.cloudflare.steamstatic.com/steam/apps/25679/movie.293x165.jpg?t=15'],
        width: 184,
      },
    ],
    untouched: [
      'https://cdn.cloudflare.steamstatic.com/steam/apps/25679/movie.293x165.jpg?t=15',
      'https://cdn.cloudflare.steamstatic.com/steam/apps/25679/movie.184x123.jpg/more',
      'https://cdn.cloudflare.steamstatic.com/a/steam/apps/25679/movie.184x123.jpg',
      'https://steam.example/steam/apps/25679/movie.184x123.jpg',
    ],
  },
  {
    rule: 'open-library',
    cases: [
      {from: 'https://covers.openlibrary.org/b/id/12-M.jpg', to: ['https://covers.openlibrary.org/b/id/12-L.jpg']},
    ],
    untouched: [
      'https://covers.openlibrary.org/b/id/12-L.jpg',
      'https://covers.openlibrary.org/b/id/12-M.jpg/more',
      'https://library.example/b/id/12-M.jpg',
    ],
  },
];
