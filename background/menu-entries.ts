import type {MessageKey} from '../src/i18n/t';
import {isPinnableFile} from '../src/images/image-file';
import type {Pointed} from '../src/storage/items';

/** What a browser tells of a click on one of our entries. */
export type MenuClick = {
  readonly srcUrl?: string | undefined;
  readonly linkUrl?: string | undefined;
  readonly selectionText?: string | undefined;
};

type Context = 'image' | 'link' | 'video' | 'selection' | 'page';

export type MenuEntry = {
  readonly title: MessageKey;
  readonly context: Context;
  /** Addresses that it is offered on; all where it is left out. */
  readonly patterns?: string[];
  /** What was pointed at; null where the popup is only to open. */
  readonly pointed: (click: MenuClick) => Pointed | null;
};

/** Match patterns heed capitals, and take a query for a part of the path. */
const IMAGE_FILES = ['jpg', 'jpeg', 'png', 'webp', 'JPG', 'JPEG', 'PNG'].flatMap((ending) =>
  ['', '?*'].map((query) => `*://*/*.${ending}${query}`),
);

const imageAt = (srcUrl: string | undefined): Pointed | null => (srcUrl === undefined ? null : {kind: 'image', srcUrl});

/** A page that is only named after a picture (`/wiki/File:Rose.jpg`) is looked at like every other. */
const linkedImageAt = (linkUrl: string | undefined): Pointed | null =>
  linkUrl !== undefined && URL.canParse(linkUrl) && isPinnableFile(new URL(linkUrl)) ? imageAt(linkUrl) : null;

/**
 * One per context, under its id, in the order in which they stand where several apply: on an image that links to a file
 * both stand, since they are two pictures, and no context says that there is a link but no image. A page's own comes only where nothing more particular was pointed at; the browsers see to that.
 */
export const MENU_ENTRIES: Readonly<Record<string, MenuEntry>> = {
  'pin-image': {title: 'menuPinImage', context: 'image', pointed: ({srcUrl}) => imageAt(srcUrl)},
  'pin-linked-image': {
    title: 'menuPinLinkedImage',
    context: 'link',
    patterns: IMAGE_FILES,
    pointed: ({linkUrl}) => linkedImageAt(linkUrl),
  },
  'pin-video': {
    title: 'menuPinVideo',
    context: 'video',
    pointed: ({srcUrl}) => (srcUrl === undefined ? null : {kind: 'video', srcUrl}),
  },
  'pin-selection': {
    title: 'menuPinSelection',
    context: 'selection',
    pointed: ({selectionText}) => (selectionText === undefined ? null : {kind: 'selection', text: selectionText}),
  },
  'pin-page': {title: 'menuPinPage', context: 'page', pointed: () => null},
};
