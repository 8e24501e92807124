import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The folder of the package that a module comes from, as npm lays it out; null for a module of our own. */
export const packageOf = (moduleId: string): string | null =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(moduleId.replaceAll('\\', '/'))?.[0] ?? null;

type Described = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
};

const licenceText = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file: what ships of it must carry its terms`);
  return readFileSync(join(folder, file), 'utf8').trim();
};

const noticeOf = (folder: string): string => {
  // Every package that npm installs has these fields, except where it has no page of its own.
  const {name, version, license, homepage} = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Described;
  // The Mozilla licence asks to say where the source is: npm keeps it, unchanged, under this name.
  const source = `https://www.npmjs.com/package/${name}/v/${version}`;
  return [`${name} ${version} (${license})`, homepage ?? source, `Source: ${source}`, '', licenceText(folder)].join(
    '\n',
  );
};

/** What the packages that these modules come from ask to go along with them, as one text; sorted by name. */
export const licencesOf = (moduleIds: Iterable<string>): string => {
  const folders = new Set([...moduleIds].flatMap((id) => packageOf(id) ?? []));
  return `${[...folders]
    .sort()
    .map(noticeOf)
    .join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
};
