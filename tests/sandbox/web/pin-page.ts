import {type Answer, bytes} from '../http/answer';
import type {Pin} from '../state/records';
import type {State} from '../state/state';
import {type Html, html} from './html';
import {webPage} from './page';

const fact = (name: string, value: Html | string | null): Html | null =>
  value === null || value === '' ? null : html`<dt>${name}</dt><dd>${value}</dd>`;

const linkTo = (link: string): Html => html`<a href="${link}" rel="noreferrer">${link}</a>`;

const placeOf = (state: State, pin: Pin): string => {
  const board = state.boards.find(({id}) => id === pin.boardId);
  const section = state.sections.find(({id}) => id === pin.boardSectionId);
  return [board?.name, section?.name].filter((name) => name !== undefined).join(' › ');
};

/** One pin with all that was stored of it. */
export const pinPage = (state: State, pin: Pin): Answer =>
  webPage(
    200,
    pin.title ?? 'Pin',
    html`
<article class="close-up">
  <img src="/pin/${pin.id}/picture" width="${pin.picture.width}" height="${pin.picture.height}" alt="${pin.altText ?? ''}">
  <div>
    <h1>${pin.title ?? 'Untitled'}</h1>
    ${pin.description === null ? null : html`<p class="description">${pin.description}</p>`}
    <dl>
      ${fact('Board', placeOf(state, pin))}
      ${fact('Link', pin.link === null ? null : linkTo(pin.link))}
      ${fact('Alt text', pin.altText)}
      ${fact('Picture', `${pin.picture.width} × ${pin.picture.height}, ${pin.picture.contentType}`)}
      ${fact('Saved', `${pin.createdAt.replace('T', ' ')} UTC`)}
      ${fact('Pin', pin.id)}
    </dl>
    <p><a href="/">All boards</a></p>
  </div>
</article>`,
  );

/** The stored bytes, byte for byte. */
export const pinPicture = (state: State, pin: Pin): Answer => bytes(pin.picture.contentType, state.pictureOf(pin));
