import {isImagePath} from '../images/answer-images';
import {UPLOAD_HOST, UPLOAD_PATH} from '../media/upload-site';

/** Which of Pinterest's sites a request is for. */
export type Site = 'api' | 'web' | 'images' | 'uploads';

/** The names that the sandbox's certificate answers for. */
export const SITES: Readonly<Record<string, Site>> = {
  'api.pinterest.com': 'api',
  'api-sandbox.pinterest.com': 'api',
  'www.pinterest.com': 'web',
  'i.pinimg.com': 'images',
  [UPLOAD_HOST]: 'uploads',
};

const isLoopbackName = (name: string): boolean =>
  name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name);

const siteOfPath = (path: string): Site => {
  if (path === '/v5' || path.startsWith('/v5/')) return 'api';
  if (path === UPLOAD_PATH) return 'uploads';
  return isImagePath(path) ? 'images' : 'web';
};

/**
 * By name, or on plain loopback by path. Null for any other name: a site that points its own name at this machine
 * (DNS rebinding) is not served.
 */
export const siteOf = (host: string, path: string): Site | null => {
  const name = host.replace(/:\d+$/, '');
  return SITES[name] ?? (isLoopbackName(name) ? siteOfPath(path) : null);
};
