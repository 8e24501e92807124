import {describe, expect, test} from 'vitest';
import {pictureKey} from './same-picture';

const id = '8cb33b27-54e5-3fec-a4f7-5fca4c4d200a';
const other = '12dea96f-ec20-5935-66ab-75692c994959';

describe('one key for', () => {
  test.each([
    [
      'a photograph of Instagram, signed for each of its sizes',
      'https://scontent-fra3-1.cdninstagram.com/v/t51.29350-15/4401_123_456_n.jpg?stp=dst-jpg_p1080x1080&oh=00_a&oe=6',
      'https://instagram.fham1-1.fna.fbcdn.net/v/t51.29350-15/4401_123_456_n.jpg?stp=c0.135.1080.1080a_s640x640&oh=00_b',
    ],
    [
      'a picture of Imgur, whatever its ending',
      'https://i.imgur.com/AbCdEfG_d.webp?maxwidth=1520&fidelity=grand',
      'https://i.imgur.com/AbCdEfG.jpeg?fb',
    ],
    [
      'a picture of Imgur and its thumbnail',
      'https://i.imgur.com/AbCdEfG_d.webp?maxwidth=1520&fidelity=grand',
      'https://i.imgur.com/AbCdEfGh.jpg',
    ],
    [
      'a photograph of VK',
      'https://sun9-12.userapi.com/impg/abc/XyZ.jpg?size=604x453&quality=95&sign=0123456789abcdef0123456789abcdef',
      'https://sun9-48.userapi.com/impg/abc/XyZ.jpg?size=1280x960&quality=95&sign=fedcba9876543210fedcba9876543210',
    ],
    [
      'a photograph of Xiaohongshu',
      'https://sns-webpic-qc.xhscdn.com/202405141200/0a1b2c3d4e5f60718293a4b5c6d7e8f9/1040g2sg!nd_dft_webp_3',
      'https://sns-webpic-qc.xhscdn.com/202405141201/ffff2c3d4e5f60718293a4b5c6d7e8f9/1040g2sg!nd_prv_webp_3',
    ],
    [
      'a work of DeviantArt',
      `https://images-wixmp-0a1b.wixmp.com/f/${other}/dg1a2b3-${id}.png/v1/fill/w_1280,h_853/leek-fullview.jpg?token=a.b`,
      `https://images-wixmp-0a1b.wixmp.com/f/${other}/dg1a2b3-${id}.png/v1/crop/w_300,h_200/leek-300w.jpg?token=c.d`,
    ],
    [
      'a work of ArtStation and its square',
      'https://cdna.artstation.com/p/assets/images/images/012/345/678/large/leek.jpg?1534567',
      'https://cdna.artstation.com/p/assets/images/images/012/345/678/20190101120000/smaller_square/leek.jpg?1534567',
    ],
    [
      'a picture of a portfolio and its cover',
      `https://cdn.myportfolio.com/${other}/${id}_rw_1920.jpg?h=28ef6267a6219cd9fc283f240b10a932`,
      `https://cdn.myportfolio.com/${other}/${id}_rwc_0x0x1200x900x1200.jpg?h=aaef6267a6219cd9fc283f240b10a932`,
    ],
    [
      'a photograph of 500px',
      'https://drscdn.500px.org/photo/1001234567/q%3D80_m%3D600/v2?sig=aaaa',
      'https://drscdn.500px.org/photo/1001234567/m%3D2048/v2?sig=bbbb',
    ],
    [
      'a photograph of SmugMug',
      'https://photos.smugmug.com/Leeks/i-AbC12dE/0/L3kj4h5/M/IMG_1234-M.jpg',
      'https://photos.smugmug.com/Leeks/i-AbC12dE/0/X9kj4h5/X3/IMG_1234-X3.jpg',
    ],
    [
      'a poster of Letterboxd',
      'https://a.ltrbxd.com/resized/film-poster/4/2/426406-leek-0-230-0-345-crop.jpg?v=8f',
      'https://a.ltrbxd.com/resized/film-poster/4/2/426406-leek-0-460-0-690-crop.jpg?v=8f',
    ],
    [
      'cuts of the Spiegel',
      `https://cdn.prod.www.spiegel.de/images/${id}_w1600_r1.778_fpx53.33_fpy44.98.webp`,
      `https://cdn.prod.www.spiegel.de/images/${id}_w1200_r1_fpx53.33_fpy44.98.jpg`,
    ],
    [
      'cuts of the Monde',
      'https://img.lemde.fr/2024/05/12/0/0/5472/3648/664/0/75/0/1a2b3c4_leek.jpg',
      'https://img.lemde.fr/2024/05/12/324/0/4864/2432/1440/720/60/0/1a2b3c4_leek.jpg',
    ],
    [
      'cuts of Webedia, whatever they are made for',
      'https://static1.ozap.example/articles/7/54/40/47/@/4573517--leeks-in-winter-article_media_image-4.jpg',
      'https://static1.ozap.example/articles/7/54/40/47/@/4573517--leeks-in-winter-opengraph_1200-4.jpg',
    ],
  ])('%s', (_, one, two) => {
    expect(pictureKey(one)).toBe(pictureKey(two));
  });
});

describe('another key for', () => {
  test.each([
    [
      'another photograph of Instagram',
      'https://scontent-fra3-1.cdninstagram.com/v/t51.29350-15/4401_123_456_n.jpg?oh=00_a',
      'https://scontent-fra3-1.cdninstagram.com/v/t51.29350-15/4402_123_457_n.jpg?oh=00_a',
    ],
    [
      'another picture of a portfolio',
      `https://cdn.myportfolio.com/${other}/${id}_rw_1920.jpg?h=28ef6267a6219cd9fc283f240b10a932`,
      `https://cdn.myportfolio.com/${other}/${other}_rw_1920.jpg?h=28ef6267a6219cd9fc283f240b10a932`,
    ],
    [
      'another photograph of the Spiegel',
      `https://cdn.prod.www.spiegel.de/images/${id}_w1200_r1_fpx53.33_fpy44.98.jpg`,
      `https://cdn.prod.www.spiegel.de/images/${other}_w1200_r1_fpx53.33_fpy44.98.jpg`,
    ],
    [
      'another day of the Monde',
      'https://img.lemde.fr/2024/05/12/0/0/5472/3648/664/0/75/0/leek.jpg',
      'https://img.lemde.fr/2024/05/13/0/0/5472/3648/664/0/75/0/leek.jpg',
    ],
    [
      'another picture of Webedia',
      'https://static1.ozap.example/articles/7/54/40/47/@/4573517--leeks-article_media_image-4.jpg',
      'https://static1.ozap.example/articles/7/54/40/47/@/4573518--leeks-article_media_image-4.jpg',
    ],
    [
      'another page of a book, below somebody’s name',
      'https://books.example/@/45735-1.jpg',
      'https://books.example/@/45735-2.jpg',
    ],
  ])('%s', (_, one, two) => {
    expect(pictureKey(one)).not.toBe(pictureKey(two));
  });
});
