import {describe, expect, test} from 'vitest';
import {cleanText, firstText, markedText} from './words';

describe('words for a pin', () => {
  test.each([
    ['  two\n\twords ', 'two words'],
    ['IMG_0001.JPG', ''],
    ['https://kitchen.example/leeks', ''],
    ['www.kitchen.example', ''],
    ['leeks.jpg in a bowl', 'leeks.jpg in a bowl'],
    ['Leeks', 'Leeks'],
    ['a\u202Egnp.exe\u202C b', 'agnp.exe b'],
    ['a\u0000b', 'a b'],
    ['', ''],
  ])('%j → %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  test('know white space and control characters wherever they stand, and nothing else for it', () => {
    const all = Array.from({length: 0x1_0000}, (_, code) => code);
    const isBlank = (code: number): boolean => /^[\p{Cc}\s]$/u.test(String.fromCharCode(code));
    const isMark = (code: number): boolean => cleanText(`a${String.fromCharCode(code)}b`) === 'ab';
    const found = all.filter((code) => cleanText(`a${String.fromCharCode(code)}b`) === 'a b');
    expect(found).toEqual(all.filter((code) => isBlank(code) && !isMark(code)));
    expect(cleanText('leeks 🥬 and é')).toBe('leeks 🥬 and é');
  });

  test('are the first that say anything', () => {
    expect(firstText(['', 'IMG_0001.jpg', 'Leeks', 'Hazelnuts'], 100)).toBe('Leeks');
    expect(firstText(['', 'IMG_0001.jpg'], 100)).toBe('');
  });

  test.each([
    ['Ann&#8217;s leeks', 'Ann’s leeks'],
    ['half a pair: &#55357; &#xD83D;', 'half a pair: &#55357; &#xD83D;'],
    ['Ann&#x2019;s leeks &#X1f96c;', 'Ann’s leeks 🥬'],
    ['Salt &amp; leeks, &quot;slow&quot; &hellip;', 'Salt & leeks, "slow" …'],
    ['&ldquo;leeks&rdquo; &ndash; &RSQUO;', '“leeks” – ’'],
    ['&#104;ttps://kitchen.example/', ''],
  ])('are read as they were meant where they are escaped twice: %j', (raw, text) => {
    expect(firstText([raw], 100)).toBe(text);
  });

  test.each([
    'How &lt;b&gt; is written',
    'Leave a gap with &nbsp; or &#9;',
    'Salt & leeks; more &soup;',
    '&#99999999; &#1114112; &#x110000; &#146; &#;',
    'leeks&fish=1;',
  ])('are left as they are otherwise: %j', (text) => {
    expect(firstText([text], 100)).toBe(text);
  });

  test('that a visitor has marked stay as they are read', () => {
    expect(markedText(' write &amp;\n for & ', 100)).toBe('write &amp; for &');
  });

  test('are cut at a word’s end where they are too long', () => {
    expect(firstText(['braised leeks with hazelnuts'], 20)).toBe('braised leeks with…');
  });
});
