import type {Examples} from './example';

const VTEX = 'https://vases.vteximg.com.br/arquivos/ids';
const HASH = 'ef4b6ca4b08c3f434315906905869409';
const STORE = 'https://dcdn.mitiendanube.com/stores/001/205/102';
const SAPO = 'https://bizweb.dktcdn.net';
const HARAVAN = 'https://product.hstatic.net/200000574527/product';
const INSALES = 'https://static.insales-cdn.com/images/products/1/5406/409023774';

export const shopsByCountry: readonly Examples[] = [
  {
    rule: 'vtex',
    cases: [
      {from: `${VTEX}/169709-550-600/vase_1.jpg?v=638`, to: [`${VTEX}/169709/vase_1.jpg?v=638`], width: 550},
      {
        from: 'https://vases.vtexassets.com/arquivos/ids/277201-800-auto?v=638&width=800&height=auto&aspect=true',
        to: ['https://vases.vtexassets.com/arquivos/ids/277201?v=638'],
        width: 800,
      },
      {
        from: 'https://www.vases.example/arquivos/ids/169709-auto-300/vase.jpg',
        to: ['https://www.vases.example/arquivos/ids/169709/vase.jpg'],
      },
    ],
    untouched: [
      `${VTEX}/169709/vase_1.jpg?v=638`,
      `${VTEX}/169709/vase-550-550.jpg`,
      `${VTEX}/169709-550-550.jpg`,
      'https://vases.example/ids/169709-550-550/vase.jpg',
    ],
  },
  {
    rule: 'vtex-query',
    cases: [
      {
        from: 'https://vases.vtexassets.com/arquivos/ids/277201?v=638&width=800&height=600&aspect=true',
        to: ['https://vases.vtexassets.com/arquivos/ids/277201?v=638'],
        width: 800,
      },
    ],
    untouched: [`${VTEX}/277201?v=638`, 'https://vases.example/ids/277201?aspect=true'],
  },
  {
    rule: 'nuvemshop',
    cases: [
      {
        from: `${STORE}/products/vase-11-${HASH}-640-0.jpg`,
        to: [`${STORE}/products/vase-11-${HASH}-1024-1024.jpg`],
        width: 640,
      },
      {
        from: `https://d2r9epyceweg5n.cloudfront.net/stores/398/294/products/vase-${HASH}-480-0.webp`,
        to: [`https://d2r9epyceweg5n.cloudfront.net/stores/398/294/products/vase-${HASH}-1024-1024.webp`],
        width: 480,
      },
    ],
    untouched: [
      `${STORE}/products/vase-11-${HASH}-1024-1024.jpg`,
      `${STORE}/products/vase-640-0.jpg`,
      `${STORE}/themes/slide-${HASH}-640-0.jpg`,
      `https://vases.example/stores/leeds/products/vase-${HASH}-640-0.jpg`,
      `https://vases.example/001/205/products/vase-${HASH}-640-0.jpg`,
      `${STORE}/products/vase-${HASH}-640-0.svg`,
      `${STORE}/products/vase-${HASH}-640-0.jpg/more`,
    ],
  },
  {
    rule: 'loja-integrada',
    cases: [
      {
        from: 'https://cdn.awsli.com.br/600x450/608/608801/produto/237795018/vase.png',
        to: ['https://cdn.awsli.com.br/608/608801/produto/237795018/vase.png'],
        width: 600,
      },
    ],
    untouched: [
      'https://cdn.awsli.com.br/608/608801/produto/237795018/600x450/vase.png',
      'https://cdn.awsli.com.br/600x450/parceiros/vase.png',
      'https://cdn.awsli.com.br/more/600x450/608/608801/produto/237795018/vase.png',
      'https://vases.example/600x450/608/608801/produto/237795018/vase.png',
    ],
  },
  {
    rule: 'sapo',
    cases: [
      {
        from: `${SAPO}/thumb/1024x768/100/307/433/products/vase.jpg?v=1621`,
        to: [`${SAPO}/100/307/433/products/vase.jpg?v=1621`],
        width: 1024,
      },
      ...['pico', 'icon', 'thumb', 'small', 'compact', 'medium', 'large', 'grande'].map((size) => ({
        from: `${SAPO}/thumb/${size}/100/307/433/products/vase.jpg`,
        to: [`${SAPO}/100/307/433/products/vase.jpg`],
      })),
    ],
    untouched: [
      `${SAPO}/100/307/433/products/vase.jpg`,
      `${SAPO}/thumb/vase/100/307/433/products/vase.jpg`,
      `${SAPO}/thumb/small/products/vase.jpg`,
      `${SAPO}/more/thumb/small/100/307/433/products/vase.jpg`,
      'https://vases.example/thumb/small/100/307/433/products/vase.jpg',
    ],
  },
  {
    rule: 'haravan',
    cases: [
      {
        from: `${HARAVAN}/vase_${HASH}_1024x1024.png`,
        to: [`${HARAVAN}/vase_${HASH}.png`, `${HARAVAN}/vase_${HASH}_master.png`],
        width: 1024,
      },
      {from: `${HARAVAN}/vase_${HASH}_master.jpg`, to: [`${HARAVAN}/vase_${HASH}.jpg`]},
      ...['pico', 'icon', 'thumb', 'small', 'compact', 'medium', 'large', 'grande'].map((size) => ({
        from: `${HARAVAN}/vase_${HASH}_${size}.jpg`,
        to: [`${HARAVAN}/vase_${HASH}.jpg`, `${HARAVAN}/vase_${HASH}_master.jpg`],
      })),
    ],
    untouched: [
      `${HARAVAN}/vase_${HASH}.jpg`,
      `${HARAVAN}/vase_large.jpg`,
      `${HARAVAN}/vase_${HASH}_large.svg`,
      `${HARAVAN}/vase_${HASH}_large.jpg/more`,
      `https://vases.example/product/vase_${HASH}_large.jpg`,
    ],
  },
  {
    rule: 'insales',
    cases: [
      ...['micro', 'thumb', 'compact', 'medium', 'large'].map((size) => ({
        from: `${INSALES}/${size}_vase.jpg`,
        to: [`${INSALES}/vase.jpg`],
      })),
      {
        from: 'https://static-eu.insales.ru/images/products/1/175/269246639/large_vase.jpg',
        to: ['https://static-eu.insales.ru/images/products/1/175/269246639/vase.jpg'],
      },
    ],
    untouched: [
      `${INSALES}/vase.jpg`,
      `${INSALES}/vase_large_2.jpg`,
      `${INSALES}/large_vases/vase.jpg`,
      'https://static.insales-cdn.com/images/products/1/large_vase.jpg',
      'https://vases.example/images/products/1/5406/409023774/large_vase.jpg',
    ],
  },
  {
    rule: 'prom',
    cases: ['prom.ua', 'deal.by', 'satu.kz'].map((host) => ({
      from: `https://images.${host}/7138921733_w640_h480_vase-blue.jpg`,
      to: [`https://images.${host}/7138921733_vase-blue.jpg`],
      width: 640,
    })),
    untouched: [
      'https://images.prom.ua/7138921733_vase-blue.jpg',
      'https://images.prom.ua/vase_w640_h480_blue.jpg',
      'https://images.prom.ua/more/7138921733_w640_h480_vase.jpg',
      'https://vases.example/7138921733_w640_h480_vase.jpg',
    ],
  },
];
