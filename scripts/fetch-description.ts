import {mkdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

/** Where Pinterest publishes the description of its API. */
const ADDRESS = 'https://raw.githubusercontent.com/pinterest/api-description/main/v5/openapi.json';

const folder = resolve(import.meta.dirname, '../.cache');
const file = resolve(folder, 'pinterest-openapi.json');

const response = await fetch(ADDRESS).catch((error: unknown) => {
  console.error(`${ADDRESS} cannot be reached: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
if (!response.ok) {
  console.error(`${ADDRESS} answered ${response.status}: look for the file at github.com/pinterest/api-description`);
  process.exit(1);
}
mkdirSync(folder, {recursive: true});
writeFileSync(file, await response.text());
console.log(`written to ${file}\nnow run: PINTEREST_OPENAPI=${file} npm run check:contract`);
