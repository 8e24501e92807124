import type {TemplatePart} from './template';

/** What may fall away as one: a variable, or what stands between brackets and holds one. */
export type TemplateItem =
  | TemplatePart
  | {readonly kind: 'group'; readonly open: string; readonly close: string; readonly lines: readonly TemplateLine[]};

/** A stretch without separators, and the separator before it (empty for the first of its line). */
export type TemplatePiece = {readonly before: string; readonly items: readonly TemplateItem[]};

/** A line, and the line breaks before it (empty for the first). */
export type TemplateLine = {readonly before: string; readonly pieces: readonly TemplatePiece[]};

type Token = TemplatePart | {readonly kind: 'break' | 'separator' | 'open' | 'close'; readonly text: string};

const PAIRS: Readonly<Record<string, string>> = {'(': ')', '[': ']', '“': '”', '„': '“', '«': '»', '‹': '›'};

/** Line breaks with the blanks around them · marks between blanks · a comma or semicolon and its blank · brackets. */
const MARK = /[^\S\n]*\n\s*|[^\S\n]+[·•|–—\-/~,;]+[^\S\n]+|[,;][^\S\n]+|[()[\]“”„«»‹›]/gu;

const kindOf = (mark: string): 'break' | 'separator' | 'open' | 'close' => {
  if (mark.includes('\n')) return 'break';
  if (mark in PAIRS) return 'open';
  return mark.length === 1 && Object.values(PAIRS).includes(mark) ? 'close' : 'separator';
};

const tokensOf = (part: TemplatePart): readonly Token[] => {
  if (part.kind === 'variable') return [part];
  const tokens: Token[] = [];
  let end = 0;
  for (const {0: mark, index} of part.text.matchAll(MARK)) {
    tokens.push({kind: 'text', text: part.text.slice(end, index)}, {kind: kindOf(mark), text: mark});
    end = index + mark.length;
  }
  return [...tokens, {kind: 'text', text: part.text.slice(end)}];
};

/** Where the bracket at `from` is closed; -1 where it is not, or where nothing in it could fall away. */
const closeOf = (tokens: readonly Token[], from: number): number => {
  const open = tokens[from];
  if (open?.kind !== 'open') return -1;
  let depth = 0;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'variable') continue;
    if (token.text === PAIRS[open.text]) {
      if (depth > 0) depth--;
      else return tokens.slice(from, at).some(({kind}) => kind === 'variable') ? at : -1;
    } else if (token.text === open.text) depth++;
  }
  return -1;
};

const linesOf = (tokens: readonly Token[]): readonly TemplateLine[] => {
  let piece: {before: string; items: TemplateItem[]} = {before: '', items: []};
  let line: {before: string; pieces: TemplatePiece[]} = {before: '', pieces: [piece]};
  const lines = [line];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const close = closeOf(tokens, at);
    if (close >= 0 && token.kind === 'open') {
      const inner = linesOf(tokens.slice(at + 1, close));
      piece.items.push({kind: 'group', open: token.text, close: PAIRS[token.text] ?? '', lines: inner});
      at = close;
    } else if (token.kind === 'break') {
      piece = {before: '', items: []};
      line = {before: token.text, pieces: [piece]};
      lines.push(line);
    } else if (token.kind === 'separator') {
      piece = {before: token.text, items: []};
      line.pieces.push(piece);
    } else piece.items.push(token.kind === 'variable' ? token : {kind: 'text', text: token.text});
  }
  return lines;
};

/** A template's parts by what holds them apart: lines, pieces between separators, brackets. Nothing of it is lost. */
export const templateLines = (parts: readonly TemplatePart[]): readonly TemplateLine[] =>
  linesOf(parts.flatMap(tokensOf));
