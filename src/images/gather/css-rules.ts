import {has, type Root, textOf} from './dom';

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

/** Names a picture, or a variable that may. What a sheet embeds is an icon or a pattern, and does not count. */
const naming = /url\((?!["']?data:)|image-set\(|var\(/i;

const namesImage = (text: string): boolean => text !== '' && naming.test(text);

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

  /**
   * True for a sheet of another site that the page has not asked that site to share: its rules are refused, and to be
   * refused is dear, since an error is made each time.
   */
  const isForeign = ({href, ownerNode}: CSSStyleSheet): boolean =>
    href !== null &&
    ownerNode instanceof HTMLLinkElement &&
    !has(ownerNode, 'crossorigin') &&
    /^https?:/.test(href) &&
    !href.startsWith(`${location.origin}/`);

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
    if (sheet.disabled) continue;
    else if (isForeign(sheet)) isOpaque = true;
    else if (mayName(sheet)) readSheet(sheet, '');
  return {rules, hasContent: hasContent || isOpaque || left < 0, isOpaque: isOpaque || left < 0};
};
