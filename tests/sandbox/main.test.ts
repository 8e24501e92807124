import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {afterAll, afterEach, describe, expect, test} from 'vitest';
import {clientOf, pageOf} from './testing/client';
import {askByName} from './testing/named-client';
import {base64Source, jpegPicture} from './testing/pictures';
import {askForToken, tokensOf} from './testing/sign-in';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-main-'));
const children: ChildProcess[] = [];

const run = (...args: readonly string[]) => {
  const program = join(import.meta.dirname, 'main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {stdio: ['ignore', 'pipe', 'pipe']});
  children.push(child);
  return child;
};

const readAll = async (stream: NodeJS.ReadableStream): Promise<string> => {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
};

const started = async (...args: readonly string[]) => {
  const child = run(...args);
  const lines = createInterface({input: child.stdout});
  const [line] = await once(lines, 'line');
  return {child, lines, announced: JSON.parse(String(line))};
};

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

afterAll(() => rmSync(folder, {recursive: true}));

describe('npm run sandbox', {timeout: 20_000}, () => {
  test('says in one line of JSON where it is, and whom to trust', async () => {
    const {announced} = await started('--port', '0');
    expect(announced).toEqual({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v5$/),
      token: expect.stringMatching(/^pina_/),
      app: {id: expect.stringMatching(/^\d{7}$/), secret: expect.stringMatching(/^[\da-f]{40}$/)},
      web: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
      tls: expect.any(Number),
      spki: expect.stringMatching(/^[\w+/]{43}=$/),
      ca: expect.stringMatching(/^[\w+/=]+$/),
    });
    const ca = `-----BEGIN CERTIFICATE-----\n${announced.ca}\n-----END CERTIFICATE-----\n`;
    const reply = await askByName({tlsPort: announced.tls, ca}, 'https://www.pinterest.com/');
    expect(reply.status).toBe(200);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly on %s and picks up its state again', async (signal) => {
    const state = join(folder, `${signal}.json`);
    const first = await started('--state', state);
    const client = clientOf(first.announced);
    const [board] = pageOf(await client.get('/boards?page_size=1')).items;
    await client.post('/pins', {board_id: board?.id, title: 'Kept', media_source: base64Source(await jpegPicture())});
    first.child.kill(signal);
    expect(await once(first.child, 'exit')).toEqual([0, null]);

    const second = await started('--state', state);
    expect(second.announced.token).toBe(first.announced.token);
    expect(await clientOf(second.announced).get('/pins')).toMatchObject({body: {items: [{title: 'Kept'}]}});
  });

  test('--trial refuses pins', async () => {
    const {announced} = await started('--trial');
    expect(await clientOf(announced).post('/pins', {})).toMatchObject({status: 403, body: {code: 29}});
  });

  test('--fault, --rate-limit and --token-ttl go wrong as asked', async () => {
    const options = ['--fault', 'GET /pins nth=1 status=503', '--rate-limit', 'org_write=0/m', '--token-ttl', '9'];
    const {announced} = await started(...options);
    const client = clientOf(announced);
    expect((await client.get('/pins')).status).toBe(503);
    expect((await client.get('/pins')).status).toBe(200);
    expect(await client.post('/boards', {name: 'New'})).toMatchObject({status: 429, body: {code: 8}});
    expect(
      tokensOf(await askForToken(announced, {grant_type: 'client_credentials', scope: 'boards:read'})),
    ).toMatchObject({
      expires_in: 9,
    });
  });

  test('--help says it all and starts nothing', async () => {
    const child = run('--help');
    const [output, [code]] = await Promise.all([readAll(child.stdout), once(child, 'exit')]);
    expect(code).toBe(0);
    expect(output).toContain('--fault RULE');
    expect(output).toContain("--fault 'POST /pins nth=1 reset=after'");
  });

  test.each([
    [['--fault', 'POST /pinz delay=1'], "the fault 'POST /pinz delay=1' is about no call of the API"],
    [['--port', 'eighty'], '--port eighty is no port: give 0 to 65535'],
    [['--sate', 'x'], "Unknown option '--sate'"],
  ])('answers %j with one line that names the fix, and exits with 2', async (args, fault) => {
    const child = run(...args);
    const [output, complaint, [code]] = await Promise.all([
      readAll(child.stdout),
      readAll(child.stderr),
      once(child, 'exit'),
    ]);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(complaint.trimEnd().split('\n')).toEqual([expect.stringContaining(fault)]);
    expect(complaint).toContain(
      'usage: npm run sandbox -- --port N --state FILE [--trial] [--tls-port N] [--fault RULE]',
    );
  });

  test('says which port to change when it is taken', async () => {
    const {announced} = await started();
    const child = run('--port', new URL(announced.web).port);
    const [complaint, [code]] = await Promise.all([readAll(child.stderr), once(child, 'exit')]);
    expect(code).toBe(2);
    expect(complaint).toMatch(/^listen EADDRINUSE.*: choose another --port or --tls-port, 0 picks a free one\n$/);
  });
});
