import {fail, ok, type Result} from './result';

/** What a description template may name: each stands for what the page tells of the picture. */
export const TEMPLATE_VARIABLES = [
  'title',
  'description',
  'price',
  'site',
  'author',
  'date',
  'alt',
  'selection',
] as const;

export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];

/** The page's own description, as it is: what stands in the field when nobody has set a template. */
export const DEFAULT_TEMPLATE = '{description}';

/** Characters of a template: Pinterest takes 800 of a description, and a template is seldom longer than what it makes. */
export const TEMPLATE_LIMIT = 2000;

/** A piece of a template: text to keep as it stands, or the name of what is put in. */
export type TemplatePart =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'variable'; readonly name: TemplateVariable};

/**
 * What is wrong with a template. `at` counts code units from its start · `unclosed` a `{` without its `}` · `stray` a `}`
 * that closes nothing · `unknown` a name that means nothing · `tooLong` by that many code units.
 */
export type TemplateProblem =
  | {readonly kind: 'unclosed'; readonly at: number}
  | {readonly kind: 'stray'; readonly at: number}
  | {readonly kind: 'unknown'; readonly at: number; readonly name: string}
  | {readonly kind: 'tooLong'; readonly by: number};

/** Doubled braces first, so that `{{` is a brace and never begins a name. */
const TOKEN = /\{\{|\}\}|\{([^{}]*)(\}?)|\}/g;

const variableOf = (written: string): TemplateVariable | undefined => {
  const name = written.trim().toLowerCase();
  return TEMPLATE_VARIABLES.find((known) => known === name);
};

/** Appends text, to the text before it where there is one: a doubled brace must not split a word. */
const addText = (parts: TemplatePart[], text: string): void => {
  const last = parts.at(-1);
  if (text === '') return;
  if (last?.kind === 'text') parts[parts.length - 1] = {kind: 'text', text: last.text + text};
  else parts.push({kind: 'text', text});
};

/**
 * Reads a template: plain text, `{name}` for a variable in any capitals, `{{` and `}}` for a brace itself. Stops at the
 * first problem.
 */
export const parseTemplate = (template: string): Result<readonly TemplatePart[], TemplateProblem> => {
  if (template.length > TEMPLATE_LIMIT) return fail({kind: 'tooLong', by: template.length - TEMPLATE_LIMIT});
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const {0: token, 1: written, 2: brace, index: at} of template.matchAll(TOKEN)) {
    addText(parts, template.slice(end, at));
    end = at + token.length;
    if (token === '{{' || token === '}}') addText(parts, token.charAt(0));
    else if (token === '}') return fail({kind: 'stray', at});
    else if (written === undefined || brace === '') return fail({kind: 'unclosed', at});
    else {
      const name = variableOf(written);
      if (name === undefined) return fail({kind: 'unknown', at, name: written.trim()});
      parts.push({kind: 'variable', name});
    }
  }
  addText(parts, template.slice(end));
  return ok(parts);
};
