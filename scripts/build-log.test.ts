import {expect, test} from 'vitest';
import {isHarmless} from './build-log';

test.each([
  "(!) Your Vite config uses features that are unsupported by `configLoader: 'native'`, which is planned …",
  '\nA PostCSS plugin did not pass the `from` option to `postcss.parse`. This may cause …',
])('a warning of every build is not shown: %s', (warning) => expect(isHarmless(warning)).toBe(true));

test.each(['Some chunks are larger than 500 kB after minification.', '"missing" is not exported by "src/words.ts"'])(
  'any other warning is shown: %s',
  (warning) => expect(isHarmless(warning)).toBe(false),
);
