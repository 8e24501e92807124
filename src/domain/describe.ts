import {LIMITS, shorten} from './limits';
import {parseTemplate, type TemplateVariable} from './template';
import {type TemplateItem, type TemplateLine, templateLines} from './template-lines';

/** What a page tells of a picture; an empty text where it tells nothing. */
export type TemplateFacts = Readonly<Record<TemplateVariable, string>>;

/** Something to join, and what stands before it; `text` is null where it named facts and all of them are empty. */
type Filled = {readonly before: string; readonly text: string | null};

/** Joins what is left, each with what stood before it; the first that is left needs nothing before it. */
const join = (filled: readonly Filled[]): string | null => {
  let joined: string | null = null;
  for (const {before, text} of filled) {
    if (text !== null) joined = joined === null ? text : joined + before + text;
  }
  return joined;
};

const fillItem = (item: Exclude<TemplateItem, {kind: 'text'}>, facts: TemplateFacts): string | null => {
  if (item.kind === 'variable') return facts[item.name].trim() || null;
  const inner = fillLines(item.lines, facts);
  return inner === null ? null : item.open + inner + item.close;
};

/** Words with facts among them: an empty fact takes along the words that led to it. */
const fillPiece = (items: readonly TemplateItem[], facts: TemplateFacts): string | null => {
  const filled: Filled[] = [];
  let words = '';
  for (const item of items) {
    if (item.kind === 'text') {
      words += item.text;
    } else {
      filled.push({before: words, text: fillItem(item, facts)});
      words = '';
    }
  }
  const [first] = filled;
  if (first === undefined) return words;
  const joined = join(filled);
  return joined === null ? null : (first.text === null ? '' : first.before) + joined + words;
};

const fillLines = (lines: readonly TemplateLine[], facts: TemplateFacts): string | null =>
  join(
    lines.map(({before, pieces}) => ({
      before,
      text: join(pieces.map((piece) => ({before: piece.before, text: fillPiece(piece.items, facts)}))),
    })),
  );

/**
 * The description that a template makes of what a page tells, at most as long as Pinterest takes. An empty fact drops
 * what separated it from its neighbours: `{title} · {price}` without a price is the title alone. A template that cannot
 * be read, which no setting holds, leaves the page's own description.
 */
export const describe = (template: string, facts: TemplateFacts): string => {
  const parsed = parseTemplate(template);
  const text = parsed.ok ? (fillLines(templateLines(parsed.value), facts) ?? '') : facts.description;
  return shorten(text.trim(), LIMITS.description);
};
