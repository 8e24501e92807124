import type {Owner} from '../../src/domain/outbox-item';
import type {PinError} from '../../src/domain/pin-error';
import type {OutboxLimits} from './limits';
import {type Hearing, hearingAfterSetBack, UNHEARD} from './pinterest-time';

/** How one host is to be asked. Times are the device's. */
export type HostPace = {
  /** In a row. */
  readonly failures: number;
  readonly notBeforeMs: number;
  /** Why not before; null while all is well. */
  readonly error: PinError | null;
  /** Days since 1970, and the requests of that day. */
  readonly day: number;
  readonly requests: number;
};

/** An account whose pins wait all together, until when, and why: a spam block, a sign-out. */
export type Park = {readonly untilMs: number; readonly error: PinError};

/** All that decides when Pinterest is asked next. Kept on disk: a worker that forgot it would ask too soon. */
export type Pacing = {
  readonly isPaused: boolean;
  readonly hosts: Readonly<Record<string, HostPace>>;
  /** By `ownerKey`. */
  readonly parks: Readonly<Record<string, Park>>;
  /** The window of Pinterest's form that was opened last. */
  readonly formWindowId: number | null;
  /** The latest time that the device's clock has shown. */
  readonly seenMs: number;
  readonly hearing: Hearing;
};

export const FRESH_PACING: Pacing = {
  isPaused: false,
  hosts: {},
  parks: {},
  formWindowId: null,
  seenMs: 0,
  hearing: UNHEARD,
};

const FRESH_HOST: HostPace = {failures: 0, notBeforeMs: 0, error: null, day: 0, requests: 0};

const DAY_MS = 86_400_000;

export const ownerKey = ({baseUrl, accountId}: Owner): string => `${baseUrl} ${accountId ?? ''}`;

export const hostPace = (pacing: Pacing, {baseUrl}: Owner): HostPace => pacing.hosts[baseUrl] ?? FRESH_HOST;

export const withHost = (pacing: Pacing, {baseUrl}: Owner, pace: HostPace): Pacing => ({
  ...pacing,
  hosts: {...pacing.hosts, [baseUrl]: pace},
});

/** The earliest time at which a request for this owner may leave. */
export const openFrom = (pacing: Pacing, owner: Owner, {requestsPerDay}: OutboxLimits): number => {
  const {notBeforeMs, day, requests} = hostPace(pacing, owner);
  const spentUntilMs = requestsPerDay !== null && requests >= requestsPerDay ? (day + 1) * DAY_MS : 0;
  return Math.max(notBeforeMs, spentUntilMs, pacing.parks[ownerKey(owner)]?.untilMs ?? 0);
};

/** Counts a request that is about to leave. */
export const withRequest = (pacing: Pacing, owner: Owner, nowMs: number): Pacing => {
  const pace = hostPace(pacing, owner);
  const day = Math.floor(nowMs / DAY_MS);
  const requests = pace.day === day ? pace.requests + 1 : 1;
  return {...withHost(pacing, owner, {...pace, day, requests}), seenMs: Math.max(pacing.seenMs, nowMs)};
};

const mapValues = <Value>(all: Readonly<Record<string, Value>>, map: (one: Value) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, map(one)]));

/** After the device's clock was set back: every wait is as long as it was, and none a day longer. */
export const setBack = (pacing: Pacing, byMs: number): Pacing => ({
  ...pacing,
  hosts: mapValues(pacing.hosts, (pace) => ({...pace, notBeforeMs: pace.notBeforeMs - byMs})),
  parks: mapValues(pacing.parks, (park) => ({...park, untilMs: park.untilMs - byMs})),
  seenMs: pacing.seenMs - byMs,
  hearing: hearingAfterSetBack(pacing.hearing, byMs),
});
