import {invalidRequest, Refusal} from '../api/refusals';
import type {Answer} from '../http/answer';
import type {Call} from '../http/call';
import {checkLink} from '../pins/check-link';
import {fetchPicture} from '../pins/fetch-picture';
import {findPlace} from '../pins/find-place';
import {inspectPicture} from '../pins/inspect-picture';
import {isWithin, MAX_CHARACTERS} from '../pins/words';
import type {Pin} from '../state/records';
import type {State} from '../state/state';
import {type Html, html} from './html';
import {seeOther, webPage} from './page';

type Filled = {
  readonly media: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly alt: string;
  readonly place: string;
};

const field = (from: URLSearchParams, name: string): string => from.get(name) ?? '';

const filledFrom = (from: URLSearchParams): Filled => ({
  media: field(from, 'media'),
  url: field(from, 'url'),
  title: field(from, 'title'),
  description: field(from, 'description'),
  alt: field(from, 'alt'),
  place: field(from, 'place'),
});

const option = (value: string, label: string, chosen: string): Html =>
  value === chosen
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;

/** A board, and indented below it each of its sections. */
const places = (state: State, chosen: string): readonly Html[] =>
  state.boards.flatMap((board) => [
    option(board.id, board.name, chosen),
    ...state.sections
      .filter(({boardId}) => boardId === board.id)
      .map(({id, name}) => option(`${board.id}/${id}`, `${board.name} › ${name}`, chosen)),
  ]);

const form = (state: State, filled: Filled, problem: string | null): Html => html`
<form class="create" method="post" action="/pin/create/button/">
  <figure>${filled.media === '' ? html`<p class="empty">No picture was handed over</p>` : html`<img src="${filled.media}" alt="">`}</figure>
  <div class="fields">
    <h1>Create pin</h1>
    ${problem === null ? null : html`<p class="problem" role="alert">${problem}</p>`}
    <input type="hidden" name="media" value="${filled.media}">
    <label>Board <select name="place" required>${places(state, filled.place)}</select></label>
    <label>Title <input name="title" maxlength="100" value="${filled.title}"></label>
    <label>Description <textarea name="description" rows="5" maxlength="800">${filled.description}</textarea></label>
    <label>Link <input name="url" type="url" maxlength="2048" value="${filled.url}"></label>
    <label>Alt text <input name="alt" maxlength="500" value="${filled.alt}"></label>
    <button>Save</button>
  </div>
</form>`;

/** The form that a hand-off opens, filled in from `?url=&media=&description=`. */
export const createForm = (state: State, query: URLSearchParams): Answer =>
  webPage(200, 'Create pin', form(state, filledFrom(query), null));

/** The browser's `maxlength` minds what is typed, not what a hand-off filled in. */
const checkWords = ({title, description, alt}: Filled): void => {
  if (!isWithin(title, MAX_CHARACTERS.title)) throw invalidRequest('the title is too long');
  if (!isWithin(description, MAX_CHARACTERS.description)) throw invalidRequest('the description is too long');
  if (!isWithin(alt, MAX_CHARACTERS.alt_text)) throw invalidRequest('the alt text is too long');
};

const orNull = (text: string): string | null => (text === '' ? null : text);

const savePin = async (state: State, filled: Filled): Promise<Pin> => {
  checkWords(filled);
  const [boardId = '', sectionId = null] = filled.place.split('/');
  const link = checkLink(filled.url);
  const place = findPlace(state, boardId, sectionId);
  const picture = await inspectPicture(await fetchPicture(filled.media));
  const words = {title: orNull(filled.title), description: orNull(filled.description), altText: orNull(filled.alt)};
  return state.addPin({...place, ...words, link, parentPinId: null}, picture);
};

/** Saves what the form holds and shows the pin; what is refused comes back with the form as it was filled. */
export const submitForm = async (state: State, {body}: Call): Promise<Answer> => {
  const filled = filledFrom(new URLSearchParams(body?.toString('utf8')));
  try {
    const {id} = await savePin(state, filled);
    return seeOther(`/pin/${id}/`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return webPage(error.status, 'Create pin', form(state, filled, error.message));
  }
};
