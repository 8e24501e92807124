import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, describe, expect, test} from 'vitest';
import {type Sandbox, type SandboxOptions, startSandbox} from '../start-sandbox';
import {clientOf, idOf} from '../testing/client';
import {base64Source, jpegPicture} from '../testing/pictures';
import {signIn} from '../testing/sign-in';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-test-'));
const running: Sandbox[] = [];

const start = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const sandbox = await startSandbox(options);
  running.push(sandbox);
  return sandbox;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
  for (const name of readdirSync(folder)) rmSync(join(folder, name), {recursive: true});
});

const pinOn = async (sandbox: Sandbox) => {
  const pin = {board_id: sandbox.boards[0]?.id, title: 'Kept', media_source: base64Source(await jpegPicture())};
  return clientOf(sandbox).post('/pins', pin);
};

afterAll(() => rmSync(folder, {recursive: true}));

describe('the state file', () => {
  test('keeps account, token, boards, sections, pins and pictures over a restart', async () => {
    const stateFile = join(folder, 'deep', 'state.json');
    const first = await start({stateFile});
    const client = clientOf(first);
    const boardId = idOf(await client.post('/boards', {name: 'Låmps', privacy: 'SECRET'}));
    await client.post(`/boards/${boardId}/sections`, {name: 'Desk'});
    await pinOn(first);
    const before = JSON.parse(JSON.stringify([first.state.account, first.boards, first.sections, first.pins()]));
    await first.close();
    running.splice(0);

    const second = await start({stateFile});
    const after = JSON.parse(JSON.stringify([second.state.account, second.boards, second.sections, second.pins()]));
    expect(after).toEqual(before);
    expect(second.token).toBe(first.token);
    expect(second.token).toMatch(/^pina_[A-Z2-7]{64}$/);
    expect(second.pins()[0]?.bytes.equals(await jpegPicture())).toBe(true);
  });

  test('never gives an id twice', async () => {
    const stateFile = join(folder, 'state.json');
    const first = await start({stateFile});
    await pinOn(first);
    const [pin] = first.pins();
    await clientOf(first).send('DELETE', `/pins/${pin?.id}`);
    await first.close();
    running.splice(0);
    const second = await start({stateFile});
    await pinOn(second);
    expect(BigInt(second.pins()[0]?.id ?? 0)).toBeGreaterThan(BigInt(pin?.id ?? 0));
  });

  test('is whole after every answer, and leaves no half-written file nor orphaned picture behind', async () => {
    const stateFile = join(folder, 'state.json');
    const sandbox = await start({stateFile});
    await pinOn(sandbox);
    expect(JSON.parse(readFileSync(stateFile, 'utf8')).pins).toHaveLength(1);
    expect(readdirSync(`${stateFile}.pictures`)).toHaveLength(1);
    await clientOf(sandbox).send('DELETE', `/pins/${sandbox.pins()[0]?.id}`);
    expect(readdirSync(`${stateFile}.pictures`)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['state.json', 'state.json.pictures']);
  });

  test.each(['', '{"version":1}', 'no JSON'])('is refused, not overwritten, where it holds %j', async (content) => {
    const stateFile = join(folder, 'state.json');
    writeFileSync(stateFile, content);
    await expect(startSandbox({stateFile})).rejects.toThrow(`${stateFile} is not a state of the sandbox`);
    expect(readFileSync(stateFile, 'utf8')).toBe(content);
  });

  test('keeps the app and what was granted to it', async () => {
    const stateFile = join(folder, 'state.json');
    const first = await start({stateFile});
    const tokens = await signIn(first);
    await first.close();
    running.splice(0);

    const second = await start({stateFile});
    expect(second.app).toEqual(first.app);
    expect(await clientOf({...second, token: tokens.access_token}).get('/user_account')).toMatchObject({status: 200});
    expect(second.tokens.liveRefreshTokens()).toBe(1);
  });

  test('may be of a time when there was no app, no video and no carousel', async () => {
    const stateFile = join(folder, 'state.json');
    const first = await start({stateFile});
    await pinOn(first);
    await first.close();
    running.splice(0);
    const {
      app: _,
      uploads: __,
      accessTokens: ___,
      refreshTokens: ____,
      ...old
    } = JSON.parse(readFileSync(stateFile, 'utf8'));
    for (const pin of old.pins) delete pin.media;
    writeFileSync(stateFile, JSON.stringify(old));

    const second = await start({stateFile});
    expect(second.app.id).toMatch(/^\d{7}$/);
    expect(await clientOf(second).get('/pins')).toMatchObject({body: {items: [{media: {media_type: 'image'}}]}});
  });

  test('is not needed: without one, another start is another account’s token', async () => {
    expect((await start()).token).not.toBe((await start()).token);
  });
});
