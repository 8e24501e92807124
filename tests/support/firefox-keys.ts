/** WebDriver's code points for keys that are no character (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

export type KeyAction = {readonly type: 'keyDown' | 'keyUp'; readonly value: string};

const code = (key: string): string => {
  const value = KEYS[key] ?? key;
  if ([...value].length !== 1) throw new Error(`No such key: ${key}`);
  return value;
};

/** The strokes of `Alt+Shift+L`, or of one key named as in `KeyboardEvent.key`: all down in order, up in reverse. */
export const strokes = (combo: string): readonly KeyAction[] => {
  const codes = (combo === '+' ? ['+'] : combo.split('+')).map(code);
  return [
    ...codes.map((value) => ({type: 'keyDown', value}) as const),
    ...codes.toReversed().map((value) => ({type: 'keyUp', value}) as const),
  ];
};

/** The strokes of a text, character by character. */
export const typing = (text: string): readonly KeyAction[] =>
  [...text].flatMap((value) => [
    {type: 'keyDown', value},
    {type: 'keyUp', value},
  ]);
