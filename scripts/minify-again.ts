import {readFileSync, writeFileSync} from 'node:fs';
import {type MinifyOptions, minify} from 'terser';

/** Goes with a second minifier over what the bundler wrote: it takes its time and finds another hundredth or more. */
export const minifiedAgain = async (code: string, of: string, options: MinifyOptions = {}): Promise<string> => {
  const {code: shorter} = await minify(code, {ecma: 2020, compress: {passes: 3}, ...options});
  if (shorter === undefined) throw new Error(`${of} could not be minified`);
  return shorter;
};

/** Does so with a script that has been built. */
export const minifyAgain = async (path: string): Promise<void> =>
  writeFileSync(path, await minifiedAgain(readFileSync(path, 'utf8'), path));
