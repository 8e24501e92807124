import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import sharp from 'sharp';
import ts from 'typescript';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {startChild} from '../support/child';

const root = resolve(import.meta.dirname, '../..');
const built = (name: string): string => {
  const path = resolve(root, 'dist/api', name);
  if (!existsSync(path)) throw new Error(`${path} is not built: run "npm run build" first`);
  return readFileSync(path, 'utf8');
};

/** Runs a script in plain Node: no loader, no build. Answers what it wrote. */
const runNode = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> => {
  const child = startChild(process.execPath, args, {env: {PATH: process.env['PATH'], ...env}});
  await once(child.process, 'close');
  expect(child.process.exitCode, child.output()).toBe(0);
  return child.output();
};

/** What a strict program in Node would be told about a file that uses the library. */
const complaints = (code: string): readonly string[] => {
  const file = resolve(root, 'consumer.mts');
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: ['node'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, version) =>
    path === file ? ts.createSourceFile(path, code, version) : getSourceFile(path, version);
  const program = ts.createProgram([file], options, host);
  const ours = [program.getSourceFile(file), ...program.getSourceFiles()].filter(
    (source) => source !== undefined && !source.fileName.includes('node_modules'),
  );
  return ours
    .flatMap((source) => ts.getPreEmitDiagnostics(program, source))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('the built library', () => {
  test.each(['index.js', 'oauth.js'])('%s holds all it needs and knows no browser', (name) => {
    const found = (pattern: RegExp): string | undefined => pattern.exec(built(name))?.[0];
    expect(found(/\bimport\b\s*[({"'*\w]|\brequire\(/)).toBeUndefined();
    expect(found(/\b(chrome|browser|document|window|localStorage|indexedDB|XMLHttpRequest)\s*[.[]/)).toBeUndefined();
    expect(found(/\bprocess\.|\bBuffer\b/)).toBeUndefined();
  });

  test('is at most 12 kB gzip without its OAuth part', () => {
    const bytes = gzipSync(built('index.js')).byteLength;
    console.log(`pinmarklet/api: ${bytes} bytes gzip`);
    expect(bytes).toBeLessThanOrEqual(12_000);
  });

  test('comes with types that a strict Node program can use', () => {
    const use = `
      import {collectAll, createPinterestClient, type NewPin, type Pin, type PinError, type Result} from 'pinmarklet/api';
      import {authorizeUrl, exchangeCode, type TokenGrant} from 'pinmarklet/api/oauth';
      const client = createPinterestClient({accessToken: 'pina_x', baseUrl: undefined});
      const pin: NewPin = {boardId: '1', media: {kind: 'imageUrl', url: 'https://a.example/p.jpg'}};
      const created: Result<Pin, PinError> = await client.pins.create(pin, {signal: AbortSignal.timeout(1)});
      if (!created.ok && created.error.kind === 'rateLimited') console.log(created.error.retryAfterMs);
      for await (const page of client.boards.list({privacy: 'SECRET'})) if (page.ok) console.log(page.value.items[0]?.name);
      const all = await collectAll(client.pins.listByBoard('1'));
      console.log(all.ok && all.value.length, authorizeUrl({clientId: '1', redirectUri: '', scopes: [], state: ''}));
      const grant: Result<TokenGrant, PinError> = await exchangeCode({clientId: '1', clientSecret: 's', code: 'c', redirectUri: ''});
      console.log(grant.ok);
    `;
    expect(complaints(use)).toEqual([]);
    const wrong = `import {createPinterestClient} from 'pinmarklet/api';
      createPinterestClient({accessToken: 'x'}).pins.create({boardId: 1, media: {kind: 'gif'}});`;
    expect(complaints(wrong).length).toBeGreaterThan(0);
  });
});

describe('the library in plain Node', () => {
  const PINS = 1_000;
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await startSandbox({isLogging: false});
  });
  afterAll(() => sandbox.close());

  test('makes boards, sections and 1,000 pins, and lists every one of them', {timeout: 120_000}, async () => {
    const script = resolve(import.meta.dirname, 'library/use-library.mjs');
    const output = await runNode([script, sandbox.url, sandbox.token, String(PINS)]);
    expect(JSON.parse(output)).toEqual({
      boards: sandbox.boards.map(({name}) => name),
      sections: ['First half'],
      inSection: PINS / 2,
      created: PINS,
      listed: PINS,
      pageSizes: [250, 250, 250, 250],
    });
    expect(sandbox.boards.map(({name}) => name)).toContain('Made by the library');
  });

  test('pins the pictures of a feed with the script of the documentation', async () => {
    const picture = await sharp({create: {width: 240, height: 360, channels: 3, background: '#7a9a5b'}})
      .jpeg()
      .toBuffer();
    const server = createServer((request, response) => {
      if (request.url?.startsWith('/feed')) return response.end(feed);
      if (request.url?.startsWith('/leeks.jpg')) return response.setHeader('content-type', 'image/jpeg').end(picture);
      return response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    // `address()` is a string only for pipes.
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Kitchen</title>
      <item><title>Leeks &amp; ham</title><link>https://kitchen.example/leeks</link>
        <enclosure type="image/jpeg" length="1" url="${origin}/leeks.jpg?w=2&amp;h=3"/></item>
      <item><title>No picture</title><link>https://kitchen.example/none</link></item>
      <item><title>Gone</title><link>https://kitchen.example/gone</link><media:content url="${origin}/gone.jpg"/></item>
      </channel></rss>`;
    const [board] = sandbox.boards;
    const before = sandbox.pins().length;
    const output = await runNode([resolve(root, 'docs/examples/pin-feed.mjs')], {
      PINTEREST_TOKEN: sandbox.token,
      PINTEREST_BASE_URL: sandbox.url,
      BOARD: board?.id ?? '',
      FEED: `${origin}/feed.xml`,
    });
    await new Promise((done) => server.close(done));
    const pins = sandbox.pins().slice(before);
    expect(pins.map(({boardId, title, link}) => ({boardId, title, link}))).toEqual([
      {boardId: board?.id, title: 'Leeks & ham', link: 'https://kitchen.example/leeks'},
    ]);
    expect(output).toContain(`pinned ${pins[0]?.id}: ${origin}/leeks.jpg?w=2&h=3`);
    expect(output).toContain('not pinned, {"kind":"rejected","field":"media"');
    expect(output.trim().split('\n')).toHaveLength(2);
  });
});

test('the script of the documentation has ten lines of code', () => {
  const script = readFileSync(resolve(root, 'docs/examples/pin-feed.mjs'), 'utf8');
  const lines = script.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//'));
  expect(lines).toHaveLength(10);
});
