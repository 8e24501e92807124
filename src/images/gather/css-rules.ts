import {mayNameImage} from '../css-image';
import {type Root, textOf} from './dom';

/** A rule that may give its elements a picture. */
export type ImageRule = {
  readonly selector: string;
  readonly pseudo: string | null;
  /** True where it names one picture for all that it matches; a variable may hold another for each. */
  readonly isSame: boolean;
};

export type ImageRules = {
  readonly rules: readonly ImageRule[];
  /** True when a picture may stand in a `content`. */
  readonly hasContent: boolean;
  /** True when a sheet of another site kept its rules to itself. */
  readonly isOpaque: boolean;
};

/** Rules looked at, 1 µs each; the largest sites have about 30,000. */
const MAX_RULES = 30_000;

/** What a sheet embeds is an icon or a pattern. */
const embedded = /url\(["']?data:[^)]*/gi;

/** True for a text that names a picture, or a variable that may, beside those that it embeds. */
const namesImage = (text: string): boolean =>
  mayNameImage(text) && (!text.includes('data:') || mayNameImage(text.replace(embedded, '')));

const pseudoElement = /::?(?:before|after)\b/gi;

/**
 * The rules of a root's style sheets that name pictures. Asking the sheets and then only the elements they match costs
 * a tenth of asking every element for its computed style.
 */
export const imageRulesOf = (root: Root): ImageRules => {
  const rules: ImageRule[] = [];
  let isOpaque = false;
  let hasContent = false;
  let left = MAX_RULES;

  const readStyleRule = (rule: CSSStyleRule, parent: string): void => {
    const {style, cssRules} = rule;
    const {content} = style;
    const background = style.backgroundImage || style.background;
    const isNamed = namesImage(background) || namesImage(content);
    // Missing in browsers without nested rules, and in the DOM of unit tests.
    const isNesting = cssRules?.length > 0;
    if (!isNamed && !isNesting) return;
    // Nested rules are relative to `&`. One that leaves it out matches too much here, and its style then tells.
    const within = rule.selectorText.replaceAll('&', `:is(${parent})`);
    if (isNamed) {
      const [pseudo = null] = within.match(pseudoElement) ?? [];
      hasContent ||= namesImage(content);
      const isSame = !/var\(/i.test(`${background}${content}`);
      rules.push({selector: within.replaceAll(pseudoElement, ''), pseudo, isSame});
    }
    if (isNesting) readSheet(rule, within);
  };

  const readRule = (rule: CSSRule, parent: string): void => {
    if (rule instanceof CSSStyleRule) {
      readStyleRule(rule, parent);
      return;
    }
    if (rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches) return;
    const inner = rule instanceof CSSImportRule ? rule.styleSheet : rule;
    if (inner !== null && 'cssRules' in inner) readSheet(inner, parent);
  };

  /** False for a sheet in the page itself whose text names no picture: most do not, and reading the rules costs more. */
  const mayName = ({ownerNode}: CSSStyleSheet): boolean => {
    const text = ownerNode instanceof HTMLStyleElement ? textOf(ownerNode, Number.POSITIVE_INFINITY) : '';
    // Where a script has written the rules, there is no text.
    return text.trim() === '' || namesImage(text);
  };

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
  return {rules, hasContent: hasContent || isOpaque || left < 0, isOpaque: isOpaque || left < 0};
};
