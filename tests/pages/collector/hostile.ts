import type {Fixtures} from './fixture';

const picture = '<img src="/a600x400.jpg" alt="A leek">';

const names = [
  ...['attributes', 'parentElement', 'parentNode', 'children', 'childNodes', 'firstChild', 'nodeType', 'nodeName'],
  ...['tagName', 'localName', 'getAttribute', 'hasAttribute', 'getAttributeNames', 'querySelector', 'querySelectorAll'],
  ...['closest', 'matches', 'shadowRoot', 'getRootNode', 'isConnected', 'ownerDocument', 'baseURI', 'textContent'],
  ...['style', 'title', 'dataset', 'className', 'id', 'src', 'currentSrc', 'srcset', 'getBoundingClientRect'],
];

/** Pages that mean harm, or might as well. */
export const hostile: Fixtures = {
  'fields that bear the names of all that is read': {
    html: `<form>${names.map((name) => `<input name="${name}">`).join('')}${picture}</form>
      ${['querySelectorAll', 'createTreeWalker', 'URL', 'head', 'body', 'images', 'defaultView', 'title', 'baseURI', 'adoptedStyleSheets', 'styleSheets', 'getSelection', 'contentType', 'documentElement'].map((name) => `<form name="${name}"></form>`).join('')}`,
    expected: {offered: ['/a600x400.jpg'], each: {altText: 'A leek'}},
  },
  'prototypes that throw and lie': {
    html: `${picture}<script>Element.prototype.getAttribute = () => { throw new Error('no'); };
      Element.prototype.hasAttribute = () => true; Document.prototype.createTreeWalker = () => null;
      Object.defineProperty(HTMLImageElement.prototype, 'currentSrc', {get: () => 'https://evil.example/x.jpg'});
      Object.defineProperty(Element.prototype, 'shadowRoot', {get() { return this.getRootNode(); }});
      Array.prototype.map = () => []; Array.prototype.flatMap = () => []; Array.from = () => [];
      Object.defineProperty(Object.prototype, 'isNopin', {value: true}); String.prototype.replace = () => ''; Map.prototype.get = () => null;
      globalThis.URL = null; globalThis.Promise = null; globalThis.MessageChannel = null; performance.now = () => 1e9;</script>`,
    expected: {offered: ['/a600x400.jpg'], each: {altText: 'A leek'}},
  },
  'getters on the document': {
    html: `${picture}<script>for (const name of ['URL', 'title', 'images', 'querySelectorAll', 'contentType', 'defaultView', 'body'])
      Object.defineProperty(document, name, {get() { throw new Error(name); }});</script>`,
    expected: {offered: ['/a600x400.jpg']},
  },
  'a name of ours that the page has taken': {
    html: `${picture}<form id="pinmarkletCollect"></form><script>Object.defineProperty(globalThis, 'pinmarkletCollect',
      {value: () => ({candidates: []}), configurable: false});</script>`,
    expected: {offered: ['/a600x400.jpg']},
  },
  'addresses that are no web addresses': {
    html: `${picture}<img src="javascript:alert(1)"><img src="file:///etc/passwd.jpg"><img src="chrome-extension://abc/a.jpg">
      <img src="moz-extension://abc/a.jpg"><img src="about:blank"><img src="view-source:http://127.0.0.1/a.jpg"><img src="ftp://x.example/a.jpg">
      <img data-src="javascript:alert(1)//a.jpg"><div data-bg="file:///a.jpg"></div><a href="javascript:alert(1)"><img src="/b600x400.jpg"></a>`,
    expected: {offered: ['/a600x400.jpg', '/b600x400.jpg'], each: {link: '/page/'}},
  },
  'marks that turn the direction of words': {
    html: `<img src="/a600x400.jpg" alt="leek\u202Egpj.exe\u202C \u2066x\u2069" title="\u202Bdescription\u0007">`,
    expected: {each: {altText: 'leekgpj.exe x', description: 'description'}},
  },
  'words without an end': {
    html: `<body><script>document.body.append(Object.assign(new Image(), {src: '/a600x400.jpg', alt: 'x '.repeat(3e6), title: 'y'.repeat(6e6)}));
      document.title = 'z'.repeat(1e6);</script>`,
    expected: {offered: ['/a600x400.jpg']},
  },
  'a page that removes itself': {
    html: `<title>Gone</title>${picture}`,
    afterLoad: 'document.documentElement.remove();',
    expected: {offered: []},
  },
  'a page without a head or a body': {
    html: picture,
    afterLoad: 'document.head.remove(); document.body.remove();',
    expected: {offered: []},
  },
  'a page of frames of the old kind': {
    html: '<frameset cols="50%,50%"><frame src="/left"><frame src="/right"></frameset>',
    files: {
      '/left': {type: 'text/html', body: '<img src="/a600x400.jpg">'},
      '/right': {type: 'text/html', body: '<img src="/b600x400.jpg">'},
    },
    expected: {offered: ['/a600x400.jpg', '/b600x400.jpg']},
  },
  'an XHTML page': {
    html: '<p/>',
    files: {
      '/page/': {
        type: 'application/xhtml+xml',
        body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><img src="/a600x400.jpg" alt="A leek"/></body></html>',
      },
    },
    expected: {offered: ['/a600x400.jpg']},
  },
  'attribute names and selectors that no parser likes': {
    html: `<div @click="x('/n600x400.jpg')" :src="'/n600x400.jpg'" (load)="/n600x400.jpg" [src]="/n600x400.jpg" #a.b="/x.jpg"></div>${picture}
      <style>a:has(> b:nonsense(1)) {background: url(/no.jpg)} ::-x-part {background: url(/no.jpg)} :host(a) {background: url(/no.jpg)}</style>`,
    expected: {among: ['/a600x400.jpg']},
  },
  'nodes that move while they are looked at': {
    html: `<main></main>${picture}<script>const main = document.querySelector('main');
      main.insertAdjacentHTML('beforeend', '<section><p>text</p><b></b></section>'.repeat(5000));
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => { main.append(main.firstChild); main.children[7].remove(); if (main.children.length > 9) port2.postMessage(0); };
      port2.postMessage(0);</script>`,
    isStill: false,
    expected: {among: ['/a600x400.jpg']},
  },
};
