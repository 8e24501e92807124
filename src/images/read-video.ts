import {attributeOf, boxOf} from './dom';
import {addressIn, addressOf, groupOf, TRUST} from './group';
import {waitingIn} from './lazy-attributes';
import {marksOf} from './marks';
import {addGroup, type Search} from './search';

/** A `<video>`: its poster, also one that waits in an attribute. The film itself is not ours to pin. */
export const readVideo = (search: Search, video: Element): void => {
  const {base} = search;
  const addresses = [
    ...addressIn(attributeOf(video, 'data-pin-media'), base, 'pinMedia', {trust: TRUST.stated}),
    ...addressIn(attributeOf(video, 'poster'), base, 'poster', {weight: 2, isShown: true}),
    ...waitingIn(video, base, {isImage: false}).map((one) => addressOf(one, 'poster', {isLazy: true})),
  ];
  addGroup(search, groupOf('video', addresses, {element: video, box: boxOf(video), marks: marksOf(video, base)}));
};
