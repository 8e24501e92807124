import {pinsNewestFirst} from '../api/replies';
import type {Answer} from '../http/answer';
import type {Board, Pin} from '../state/records';
import type {State} from '../state/state';
import {type Html, html} from './html';
import {webPage} from './page';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const PRIVACY_WORDS = {PUBLIC: null, PROTECTED: 'protected', SECRET: 'secret'} as const;

const hostOf = (link: string): string => new URL(link).host;

const linkOf = ({link}: Pin): Html | null =>
  link === null ? null : html`<a class="link" href="${link}" rel="noreferrer">${hostOf(link)}</a>`;

const pinCard = (pin: Pin): Html => html`
<li class="pin" data-pin="${pin.id}">
  <a href="/pin/${pin.id}/"><img src="/pin/${pin.id}/picture" width="${pin.picture.width}" height="${pin.picture.height}"
    alt="${pin.altText ?? ''}" loading="lazy"></a>
  <h4>${pin.title ?? 'Untitled'}</h4>
  ${pin.altText === null ? null : html`<p class="alt"><b>Alt</b> ${pin.altText}</p>`}
  <p class="facts">${linkOf(pin)}<span>${pin.picture.width} × ${pin.picture.height}</span></p>
</li>`;

const pinGrid = (pins: readonly Pin[]): Html => html`<ul class="pins">${pins.map(pinCard)}</ul>`;

const sectionPart = (name: string, pins: readonly Pin[]): Html => html`
<section class="section">
  <h3>${name} <small>${counted(pins.length, 'pin')}</small></h3>
  ${pins.length === 0 ? null : pinGrid(pins)}
</section>`;

const boardHead = ({name, description, privacy}: Board, pinCount: number): Html => {
  const chip = PRIVACY_WORDS[privacy];
  return html`
<h2>${name} ${chip === null ? null : html`<em class="chip">${chip}</em>`} <small>${counted(pinCount, 'pin')}</small></h2>
${description === null ? null : html`<p class="about">${description}</p>`}`;
};

const boardPart = (state: State, board: Board): Html => {
  const pins = pinsNewestFirst(state).filter(({boardId}) => boardId === board.id);
  const sections = state.sections.filter(({boardId}) => boardId === board.id);
  const loose = pins.filter(({boardSectionId}) => boardSectionId === null);
  return html`
<section class="board" data-board="${board.id}">
  ${boardHead(board, pins.length)}
  ${loose.length === 0 ? null : pinGrid(loose)}
  ${sections.map(({id, name}) =>
    sectionPart(
      name,
      pins.filter(({boardSectionId}) => boardSectionId === id),
    ),
  )}
</section>`;
};

/** The front page: every board, its sections, every pin as its picture. Boards without a pin stand last and small. */
export const boardsPage = (state: State): Answer => {
  const {account, boards, pins} = state;
  const hasPins = ({id}: Board) => pins.some(({boardId}) => boardId === id);
  const bare = boards.filter((board) => !hasPins(board));
  return webPage(
    200,
    `Boards of @${account.username}`,
    html`
<div class="account"><h1>@${account.username}</h1>
<p>${account.about} ${counted(boards.length, 'board')}, ${counted(pins.length, 'pin')}.</p></div>
${boards.filter(hasPins).map((board) => boardPart(state, board))}
<div class="bare">${bare.map((board) => boardPart(state, board))}</div>`,
  );
};
