import {randomUUID} from 'node:crypto';
import {boardId} from '../../src/domain/ids';
import {newItem, type OutboxItem, type OutboxState} from '../../src/domain/outbox-item';
import type {PinPlace} from '../../src/domain/pin-draft';
import type {Sandbox} from '../sandbox/start-sandbox';

type Picture = {readonly mediaUrl: string; readonly title: string};

export type Sent = Picture & {readonly carousel?: readonly Picture[]};

type Input = {
  readonly items: readonly object[];
  readonly sendingId: string;
  readonly pageUrl: string;
  readonly isTabGone: boolean;
};

/** Runs a function in the popup, as a Playwright page or a document of Firefox does. */
type Evaluate = <Answer>(act: (input: Input) => Promise<Answer>, input: Input) => Promise<Answer>;

const draftOf = ({carousel, ...picture}: Sent, link: string) => {
  const texts = {link, description: ''};
  const slots = carousel?.map((slot) => ({...slot, ...texts}));
  return {...picture, ...texts, altText: '', pinId: null, ...(slots !== undefined && {carousel: slots})};
};

/** The board with this number, as the popup names it. */
export const placeOn = ({boards}: Sandbox, index: number): PinPlace => {
  const board = boards[index];
  if (board === undefined) throw new RangeError(`the sandbox has no board ${index}`);
  return {boardId: boardId(board.id), boardName: board.name, boardSectionId: null, boardSectionName: null};
};

/** In the popup: puts items where it puts them, and waits as it waits. */
const sendInPopup = async ({items, sendingId, pageUrl, isTabGone}: Input): Promise<readonly OutboxState[]> => {
  // The worker answers in the form of its contract.
  const ask = async <Value>(name: string, input: object) =>
    ((await chrome.runtime.sendMessage({name, input})) as {value: Value}).value;
  const {owner} = await ask<{owner: unknown}>('delivery/get', {});
  const [tab] = await chrome.tabs.query({active: true, currentWindow: true});
  // No tab ever has so high a number.
  const foundIn = {tabId: isTabGone ? 2_000_000_000 : tab?.id, pageUrl};
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('pinmarklet');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('outbox', 'readwrite');
      for (const item of items) writing.objectStore('outbox').put({...item, owner, foundIn});
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
  void chrome.runtime.sendMessage({name: 'outbox/nudge', input: {}});
  let seen = '';
  for (;;) {
    const now = await ask<{revision: string; items: readonly OutboxItem[]}>('outbox/follow', {id: sendingId, seen});
    seen = now.revision;
    const states = now.items.map(({state}) => state);
    if (states.every(({kind}) => kind === 'done' || kind === 'rejected')) return states;
  }
};

/** Sends pictures off together, as found in the tab in front, and tells how each ended: the popup's own way. */
export const sendPins = (
  evaluate: Evaluate,
  sandbox: Sandbox,
  pageUrl: string,
  sent: readonly Sent[],
  {isTabGone = false} = {},
): Promise<readonly OutboxState[]> => {
  const sendingId = randomUUID();
  const items = sent.map((one, order) =>
    newItem({
      id: order === 0 ? sendingId : randomUUID(),
      sendingId,
      order,
      createdAtMs: Date.now(),
      mode: 'api',
      owner: null,
      draft: draftOf(one, pageUrl),
      place: placeOn(sandbox, 0),
      pageHost: '',
      foundIn: null,
    }),
  );
  return evaluate(sendInPopup, {items, sendingId, pageUrl, isTabGone});
};

/** Why a picture was refused; the state itself where it was not. */
export const troubleIn = (state: OutboxState) =>
  state.kind === 'rejected' && state.error.kind === 'rejected' ? state.error.picture : state;
