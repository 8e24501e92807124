import sharp from 'sharp';
import {createPinterestClient, type PinterestClient} from '../../src/api/client';
import {collectAll} from '../../src/api/collect-all';
import type {MediaSource} from '../../src/api/media-source';
import type {NewPin} from '../../src/api/new-pin';
import {LIMITS} from '../../src/domain/limits';
import type {Sandbox} from '../sandbox/start-sandbox';
import {must} from './must';

const texts = {
  title: 'T'.repeat(LIMITS.title),
  description: 'D'.repeat(LIMITS.description),
  altText: 'A'.repeat(LIMITS.altText),
  link: 'https://kitchen.example/leeks',
};

const exerciseBoards = async (client: PinterestClient): Promise<{boardId: string; sectionId: string}> => {
  const {id: boardId} = must(
    'a board',
    await client.boards.create({name: 'Contract', description: 'D', privacy: 'SECRET'}),
  );
  await client.boards.create({name: 'Contract'});
  await client.boards.get(boardId);
  await client.boards.get('404404');
  await client.boards.update(boardId, {name: 'Contract kept', description: null, privacy: 'PUBLIC'});
  for (const privacy of ['ALL', 'PUBLIC', 'SECRET', 'PUBLIC_AND_SECRET'] as const) {
    must('boards', await collectAll(client.boards.list({privacy, pageSize: 3})));
  }
  const doomed = must('a board', await client.boards.create({name: 'Contract to delete'}));
  await client.boards.delete(doomed.id);
  const {id: sectionId} = must('a section', await client.sections.create(boardId, {name: 'Section'}));
  await client.sections.rename(boardId, sectionId, 'Section renamed');
  const passing = must('a section', await client.sections.create(boardId, {name: 'Section to delete'}));
  await client.sections.delete(boardId, passing.id);
  must('sections', await collectAll(client.sections.list(boardId, {pageSize: 1})));
  return {boardId, sectionId};
};

/** How every MP4 file begins: the length of its first box, and the box's name. */
const MP4_HEAD = '\0\0\0\u0018ftypisom';

const exerciseMedia = async (client: PinterestClient): Promise<MediaSource> => {
  const registered = must('an upload', await client.media.register());
  await client.media.upload(registered, new Blob([MP4_HEAD, new Uint8Array(2_000)], {type: 'video/mp4'}));
  const ready = must(
    'a video',
    await client.media.waitUntilReady(registered.mediaId, {intervalMs: 50, timeoutMs: 10_000}),
  );
  await collectAll(client.media.list({pageSize: 5}));
  await client.media.get('404404');
  return {kind: 'video', mediaId: ready.mediaId, cover: {kind: 'keyFrame', seconds: 1}};
};

/** One pin with every source of media that Pinterest takes. */
const sources = async (pictureUrl: string, video: MediaSource): Promise<MediaSource[]> => {
  const picture = sharp({create: {width: 240, height: 360, channels: 3, background: '#7a9a5b'}});
  const png = (await picture.png().toBuffer()).toString('base64');
  const bytes = {contentType: 'image/png', data: png} as const;
  const slot = {title: 'One of two', description: 'D', link: texts.link};
  return [
    {kind: 'imageBase64', ...bytes, isStandard: true},
    {kind: 'imageUrl', url: pictureUrl, isStandard: true},
    {kind: 'imagesBase64', items: [{...bytes, ...slot}, bytes], index: 1},
    {kind: 'imageUrls', items: [{url: pictureUrl, ...slot}, {url: pictureUrl}], index: 0},
    video,
    {...video, cover: {kind: 'url', url: pictureUrl}} as MediaSource,
    {...video, cover: {kind: 'base64', ...bytes}} as MediaSource,
  ];
};

const exercisePins = async (client: PinterestClient, pin: Omit<NewPin, 'media'>, media: readonly MediaSource[]) => {
  const {boardId, boardSectionId} = pin;
  const made = [];
  for (const source of media)
    made.push(must(`a pin of ${source.kind}`, await client.pins.create({...pin, media: source})));
  const [first] = made;
  if (first === undefined || !boardSectionId) throw new Error('no pin was made');
  await client.pins.create({boardId: '404404', media: {kind: 'imageUrl', url: 'http://127.0.0.1:9/none.jpg'}});
  await client.pins.create({
    boardId,
    parentPinId: first.id,
    media: {kind: 'imageUrl', url: 'http://127.0.0.1:9/none.jpg'},
  });
  await client.pins.get(first.id, {withMetrics: true});
  await client.pins.update(first.id, {...texts, boardId, boardSectionId: null});
  await client.pins.save(first.id, {boardId, boardSectionId});
  await client.pins.save('404404', {boardId, boardSectionId: null});
  const creativeTypes = ['REGULAR', 'CAROUSEL'] as const;
  must(
    'pins',
    await collectAll(client.pins.list({pageSize: 2, creativeTypes, filter: 'excludeRepins', withMetrics: false})),
  );
  must('pins', await collectAll(client.pins.list({includeProtected: true, onlyPrivate: true})));
  must('pins', await collectAll(client.pins.listByBoard(boardId, {creativeTypes, withMetrics: true, pageSize: 2})));
  must('pins', await collectAll(client.pins.listBySection(boardId, boardSectionId, {pageSize: 250})));
  await client.pins.delete(first.id);
  await client.pins.get(first.id);
};

/**
 * Sends every request the client can send, with everything it can hold, and meets the refusals that a user can meet.
 * Throws where a call that the rest stands on is refused.
 */
export const exerciseClient = async (sandbox: Sandbox, record: typeof fetch, pictureUrl: string): Promise<void> => {
  const options = {baseUrl: sandbox.url, fetch: record};
  const client = createPinterestClient({...options, accessToken: sandbox.token});
  must('the account', await client.account.get());
  await createPinterestClient({...options, accessToken: 'pina_wrong'}).account.get();
  must('boards followed', await collectAll(client.account.followingBoards({isExplicit: true, pageSize: 25})));
  const {boardId, sectionId} = await exerciseBoards(client);
  const media = await sources(pictureUrl, await exerciseMedia(client));
  const pin = {...texts, boardId, boardSectionId: sectionId, dominantColor: '#6E7874'};
  await exercisePins(client, pin, media);
  must('a search', await collectAll(client.search.boards('Contract', {pageSize: 5})));
  must('a search', await collectAll(client.search.pins('T')));
  await collectAll(client.search.everyonesPins({term: 'leeks', countryCode: 'US', locale: 'en-US', limit: 5}));
  for (const type of ['growing', 'monthly', 'yearly', 'seasonal'] as const) {
    must('trends', await client.trends.top({region: 'GB+IE', type, limit: 5}));
  }
  const everything = {
    interests: ['gardening'],
    genders: ['female'],
    ages: ['25-34'],
    includeKeywords: ['leek'],
  } as const;
  must('trends', await client.trends.top({region: 'US', type: 'growing', ...everything, normalizeAgainstGroup: true}));
};
