import {remembered} from '../remember';
import type {RuleTable} from './rule-table';
import {shippedTable} from './shipped-table';
import {splitAddress} from './split-address';

/** `w=640`, `width=640px`, `resize=640,480`, `fit=640%2C480`, `format=640w`, `imwidth=640`. */
const inQuery =
  /[?&;](?:w|width|wid|sw|mw|im_?w(?:idth)?|max-?w(?:idth)?|odnWidth|resize|fit|downsize|_ex|format)=(\d{2,5})(?:px|w|[,x:*]|%2C|%3A|&|$)/i;

/** Pixels of the file to one of the width asked for: `w=640&dpr=2`. What is no screen's is not believed. */
const density = /[?&;]dpr=([1-4](?:\.\d{1,3})?)(?:&|$)/;

/** `-300x200.jpg`, `_300x.jpg`, `/300x200/`, `/300x200!/`, `/crop300x200`, `/w_300,`, `/width=300,`, `/w300/`, `=w300-h200`, `=s300`, `/s1600/`, `/max300x200/`, `/resize-h200-w300`. */
const inPath =
  /[-_.](\d{2,5})x\d{0,5}[\w@-]{0,20}(?:\.progressive)?\.[a-z]{3,4}$|\/(?:(?:crop|ensure|fill|fit|resize|scale|thumb)[-_]?)?(\d{2,4})x\d{2,4}$|\/(\d{2,5})x\d{0,5}!?\/|[/,&](?:w|width)[_=](\d{2,5})[,/&]|\/[ws](\d{2,4})(?:-[\w-]{1,20})?\/|\/(?:max|min|square|crop|fill|fit|resize|scale|thumb)[-_]?(\d{2,4})(?:x\d{2,4})?(?:\/|\||%7C)|\/[a-z]{1,20}-h\d{2,4}-w(\d{2,4})|=[ws](\d{2,4})(?:-[\w-]{1,40})?$/i;

/** A box that its picture fits into, as Wix has it: one so flat tells the height, and its width is only its bound. */
const inBox = /\/fit\/w_(\d{2,5}),h_(\d{2,5})/;
const FLAT = 3;

/** What none of these patterns for a path can do without. */
const mayNameWidth = /\dx|[wh][_=]\d|[/=][ws]\d|-w\d|\/(?:max|square|crop|fit|resize|scale|thumb)[-_]?\d/i;

const captured = (pattern: RegExp, text: string): number | null => {
  const groups = pattern.exec(text);
  const digits = groups?.slice(1).find((group) => group !== undefined);
  return digits === undefined ? null : Number(digits);
};

const widthInQuery = (query: string): number | null => {
  const width = captured(inQuery, query);
  return width === null ? null : Math.round(width * (captured(density, query) ?? 1));
};

const widthInPath = (path: string): number | null => {
  if (!mayNameWidth.test(path)) return null;
  const [width = 0, height = 0] = inBox.exec(path)?.slice(1).map(Number) ?? [];
  return width > height * FLAT ? null : captured(inPath, path);
};

/** As `widthHint`, by the rules of another table. */
export const widthHintBy = (table: RuleTable, url: string): number | null => {
  const address = splitAddress(url);
  if (address === null) return null;
  const {path, query} = address;
  for (const {width} of table.rulesFor(address)) {
    const hint = width === undefined ? null : captured(width, path + query);
    if (hint !== null) return hint;
  }
  return (query === '' ? null : widthInQuery(query)) ?? widthInPath(path);
};

const hints = remembered((url) => widthHintBy(shippedTable, url));

/**
 * Pixels of width that an address itself names; null where it names none. Only a hint, to tell the larger of one
 * picture's versions: servers round, crop and refuse to enlarge, and some name the longest side.
 */
export const widthHint = (url: string): number | null => hints(url);
