import {PRODUCTION_BASE_URL, SANDBOX_BASE_URL} from '../../src/api/hosts';
import type {ApiHost} from '../../src/domain/connection';

const bases: Readonly<Record<ApiHost, string>> = {production: PRODUCTION_BASE_URL, sandbox: SANDBOX_BASE_URL};

/** The extension speaks to these two and to no other: there is no address to type. */
export const baseUrlOf = (host: ApiHost): string => bases[host];

export const hostOf = (baseUrl: string): ApiHost => (baseUrl === SANDBOX_BASE_URL ? 'sandbox' : 'production');
