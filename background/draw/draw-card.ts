import type {PageFacts} from '../../src/domain/candidate';
import {newCanvas} from './canvas';
import {type CardColours, coloursOf, hashOf} from './card-colours';
import {wrap} from './wrap';

/** Pinterest's own advice for a pin: 2:3, 1000 pixels wide. */
const WIDTH = 1_000;
const HEIGHT = 1_500;

const MARGIN = 84;
const TILE = 250;
const TITLE_TOP = 610;
const TITLE_HEIGHT = 680;
const LINE = 1.2;

/** Pixels of the title's type, the largest first. */
const SIZES = [128, 112, 98, 86, 76, 66, 58, 50];

const titleFont = (size: number): string =>
  `600 ${size}px Georgia, "Noto Serif", "Songti SC", "Noto Naskh Arabic", serif`;
const hostFont = '500 32px system-ui, "Segoe UI", Roboto, sans-serif';

/** By its first letter, as the Unicode algorithm tells a paragraph's direction. */
const isRightToLeft = (text: string): boolean => {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|\uD802|\uD803|\uD83A/.test(letter);
};

type Canvas = OffscreenCanvasRenderingContext2D;

/** One of four shapes in a square: a quarter disc in a corner, a half disc, a whole one, a half square. */
const drawShape = (canvas: Canvas, shape: number, turns: number): void => {
  canvas.save();
  canvas.translate(TILE / 2, TILE / 2);
  canvas.rotate((turns * Math.PI) / 2);
  canvas.translate(-TILE / 2, -TILE / 2);
  canvas.beginPath();
  if (shape === 0) {
    canvas.moveTo(0, 0);
    canvas.arc(0, 0, TILE, 0, Math.PI / 2);
  } else if (shape === 1) canvas.arc(TILE / 2, 0, TILE / 2, 0, Math.PI);
  else if (shape === 2) canvas.arc(TILE / 2, TILE / 2, TILE / 3, 0, Math.PI * 2);
  else {
    canvas.moveTo(0, 0);
    canvas.lineTo(TILE, 0);
    canvas.lineTo(0, TILE);
  }
  canvas.fill();
  canvas.restore();
};

/** The band at the top: eight squares whose shapes hang on the site and the title alone. */
const drawBand = (canvas: Canvas, {shapes}: CardColours, seed: string): void => {
  for (let index = 0; index < 8; index++) {
    const choice = hashOf(`${seed} ${index}`);
    const ground = choice % 3;
    const figure = (ground + 1 + ((choice >> 4) % 2)) % 3;
    canvas.save();
    canvas.translate((index % 4) * TILE, Math.floor(index / 4) * TILE);
    canvas.fillStyle = shapes[ground] ?? shapes[0];
    canvas.fillRect(0, 0, TILE, TILE);
    canvas.fillStyle = shapes[figure] ?? shapes[1];
    drawShape(canvas, (choice >> 8) % 4, (choice >> 12) % 4);
    canvas.restore();
  }
};

/**
 * The largest type in which the whole title finds room with no word cut in two; else the largest in which it finds room
 * at all; else the smallest, and it ends in an ellipsis.
 */
const setTitle = (canvas: Canvas, title: string) => {
  const settings = SIZES.map((size) => {
    canvas.font = titleFont(size);
    const measure = (text: string) => canvas.measureText(text).width;
    const lines = Math.floor(TITLE_HEIGHT / (size * LINE));
    return {size, ...wrap(title, {measure, width: WIDTH - 2 * MARGIN, lines})};
  });
  const whole = settings.find(({isCut, isBroken}) => !isCut && !isBroken);
  return whole ?? settings.find(({isCut}) => !isCut) ?? settings.at(-1) ?? {size: 0, lines: []};
};

/** What a card tells of its page. */
export type CardFacts = Pick<PageFacts, 'title' | 'host'>;

/** Draws a card of a page's title and site; the same page gives the same card. */
export const drawCard = ({title, host}: CardFacts): OffscreenCanvas => {
  const canvas = newCanvas(WIDTH, HEIGHT);
  const colours = coloursOf(host);
  canvas.fillStyle = colours.paper;
  canvas.fillRect(0, 0, WIDTH, HEIGHT);
  drawBand(canvas, colours, `${host} ${title}`);

  const words = title || host;
  canvas.direction = isRightToLeft(words) ? 'rtl' : 'ltr';
  canvas.textAlign = 'start';
  const start = canvas.direction === 'rtl' ? WIDTH - MARGIN : MARGIN;
  const {size, lines} = setTitle(canvas, words);
  canvas.font = titleFont(size);
  canvas.fillStyle = colours.ink;
  for (const [index, line] of lines.entries()) {
    canvas.fillText(line, start, TITLE_TOP + size * (0.85 + index * LINE));
  }

  canvas.fillStyle = colours.shapes[0];
  canvas.fillRect(canvas.direction === 'rtl' ? start - MARGIN : start, HEIGHT - 158, MARGIN, 6);
  canvas.font = hostFont;
  canvas.fillStyle = colours.soft;
  // A host's name is read from left to right, whatever the title's script.
  canvas.fillText(`\u2066${host}\u2069`, start, HEIGHT - 92, WIDTH - 2 * MARGIN);
  return canvas.canvas;
};
