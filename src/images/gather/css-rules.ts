import {mayNameImage} from '../css-image';
import {type Root, textOf} from './dom';

/** A rule that may give its elements a picture. */
export type ImageRule = {readonly selector: string; readonly pseudo: string | null};

export type ImageRules = {
  readonly rules: readonly ImageRule[];
  /** True when a sheet of another site kept its rules to itself. */
  readonly isOpaque: boolean;
};

/** Rules looked at, 1 µs each; the largest sites have about 30,000. */
const MAX_RULES = 30_000;

/** What a sheet embeds is an icon or a pattern. */
const embedded = /url\(["']?data:[^)]*/gi;

/** True for a rule that names a picture, or a variable that may; what a sheet embeds is an icon or a pattern. */
const namesImage = ({style}: CSSStyleRule): boolean => {
  const text = `${style.backgroundImage || style.background} ${style.content}`;
  return mayNameImage(text.replace(embedded, ''));
};

const pseudoElement = /::?(?:before|after)\b/gi;

/**
 * The rules of a root's style sheets that name pictures. Asking the sheets and then only the elements they match costs
 * a tenth of asking every element for its computed style.
 */
export const imageRulesOf = (root: Root): ImageRules => {
  const rules: ImageRule[] = [];
  let isOpaque = false;
  let left = MAX_RULES;

  const readRule = (rule: CSSRule, parent: string): void => {
    if (rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches) return;
    let within = parent;
    if (rule instanceof CSSStyleRule) {
      // Nested rules are relative to `&`. One that leaves it out matches too much here, and its style then tells.
      within = rule.selectorText.replaceAll('&', `:is(${parent})`);
      const [pseudo = null] = within.match(pseudoElement) ?? [];
      if (namesImage(rule)) rules.push({selector: within.replaceAll(pseudoElement, ''), pseudo});
    }
    const inner = rule instanceof CSSImportRule ? rule.styleSheet : rule;
    if (inner !== null && 'cssRules' in inner) readSheet(inner, within);
  };

  /** False for a sheet in the page itself whose text names no picture: most do not, and reading the rules costs more. */
  const mayName = ({ownerNode}: CSSStyleSheet): boolean =>
    !(ownerNode instanceof HTMLStyleElement) ||
    mayNameImage(textOf(ownerNode, Number.POSITIVE_INFINITY).replace(embedded, ''));

  const readSheet = (sheet: object, parent: string): void => {
    let list: Iterable<CSSRule>;
    try {
      list = Reflect.get(sheet, 'cssRules');
    } catch {
      isOpaque = true;
      return;
    }
    for (const rule of list) if (left-- > 0) readRule(rule, parent);
  };

  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets])
    if (!sheet.disabled && mayName(sheet)) readSheet(sheet, '');
  return {rules, isOpaque: isOpaque || left < 0};
};
