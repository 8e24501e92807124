import {communities} from './communities';
import {contentSystems} from './content-systems';
import type {Examples} from './example';
import {homes} from './homes';
import {imageServers} from './image-servers';
import {library} from './library';
import {moreSocial} from './more-social';
import {museums} from './museums';
import {news} from './news';
import {proxies} from './proxies';
import {publishersProxies} from './publishers-proxies';
import {shopEngines} from './shop-engines';
import {shops} from './shops';
import {shopsByCountry} from './shops-by-country';
import {siteBuilders} from './site-builders';
import {sizeKeys} from './size-keys';
import {social} from './social';
import {stock} from './stock';

/** The examples of every rule; only tests read them, so that they do not ship. */
export const allExamples: readonly Examples[] = [
  ...proxies,
  ...publishersProxies,
  ...contentSystems,
  ...siteBuilders,
  ...imageServers,
  ...shopEngines,
  ...shopsByCountry,
  ...shops,
  ...homes,
  ...social,
  ...moreSocial,
  ...communities,
  ...stock,
  ...news,
  ...library,
  ...museums,
  ...sizeKeys,
];
