import {pageConventions, pictureConventions} from './author';
import {cards} from './cards';
import {closedComponents, components} from './components';
import {elements, foundElements} from './elements';
import {embedded, painted} from './embedded';
import {embeds, silentEmbeds} from './embeds';
import type {Fixtures} from './fixture';
import {frames} from './frames';
import {galleries} from './galleries';
import {hostile} from './hostile';
import {emptyJsonLd, jsonLd} from './json-ld';
import {layouts} from './layouts';
import {lazyLoaders} from './lazy-loaders';
import {lazyValues} from './lazy-values';
import {metadata, otherMetadata} from './metadata';
import {responsive} from './responsive';
import {freshNavigation, softNavigation} from './soft-navigation';
import {otherStyles, styles} from './styles';

type Themes = Readonly<Record<string, Fixtures>>;

/** Pages of the kinds that people pin from, and of those that try to stop it. */
export const pages: Themes = {
  'conventions for a page': pageConventions,
  'conventions for a picture': pictureConventions,
  'pictures in several sizes': responsive,
  'lazy loaders': lazyLoaders,
  styles: styles,
  metadata: metadata,
  'links, posters and maps': foundElements,
  'structured data without a picture': emptyJsonLd,
  'players without a picture': silentEmbeds,
  components: components,
  frames: frames,
  'embedded pictures': embedded,
  'soft navigation': softNavigation,
  layouts: layouts,
  cards: cards,
  galleries: galleries,
  'hostile pages': hostile,
};

/** Places in which pictures are seldom looked for. */
export const sources: Themes = {
  'structured data': jsonLd,
  'further metadata': otherMetadata,
  'further elements': elements,
  players: embeds,
  'closed components': closedComponents,
  'soft navigation that is told': freshNavigation,
  'values that hold several addresses': lazyValues,
  'further styles': otherStyles,
  'pictures that a page has made': painted,
};
