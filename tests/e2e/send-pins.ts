import {randomUUID} from 'node:crypto';
import type {PinOutcome} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import type {Result} from '../../src/domain/result';
import type {Sandbox} from '../sandbox/start-sandbox';

type Picture = {readonly mediaUrl: string; readonly title: string};

export type Sent = Picture & {readonly carousel?: readonly Picture[]};

type Input = {readonly pins: readonly object[]; readonly pageUrl: string; readonly isTabGone: boolean};

/** Runs a function in the popup, as a Playwright page or a document of Firefox does. */
type Evaluate = <Answer>(act: (input: Input) => Promise<Answer>, input: Input) => Promise<Answer>;

const draftOf = ({carousel, ...picture}: Sent, link: string) => {
  const texts = {link, description: ''};
  const slots = carousel?.map((slot) => ({...slot, ...texts}));
  return {...picture, ...texts, altText: '', pinId: null, ...(slots !== undefined && {carousel: slots})};
};

/** Sends pictures off together, as found in the tab in front, and tells what became of each: the popup's own way. */
export const sendPins = (
  evaluate: Evaluate,
  {boards: [board]}: Sandbox,
  pageUrl: string,
  sent: readonly Sent[],
  {isTabGone = false} = {},
): Promise<readonly Result<PinOutcome, PinError>[]> => {
  const place = {boardId: board?.id, boardName: board?.name, boardSectionId: null, boardSectionName: null};
  const pins = sent.map((one) => ({
    id: randomUUID(),
    draft: draftOf(one, pageUrl),
    mode: 'api',
    place,
    isPrivate: false,
  }));
  return evaluate(
    async ({pins, pageUrl, isTabGone}) => {
      const [tab] = await chrome.tabs.query({active: true, currentWindow: true});
      // No tab ever has so high a number.
      const foundIn = {tabId: isTabGone ? 2_000_000_000 : tab?.id, pageUrl};
      const sending = pins.map((pin) => chrome.runtime.sendMessage({name: 'pins/create', input: {...pin, foundIn}}));
      // The worker answers in the form of its contract.
      return (await Promise.all(sending)) as Result<PinOutcome, PinError>[];
    },
    {pins, pageUrl, isTabGone},
  );
};
