import {describe, expect, it} from 'vitest';
import type {OutboxState} from '../../src/domain/outbox-item';
import {itemOf} from '../outbox/world';
import {neededOrigins, wantedOrigin} from './needed-hosts';

const draft = {...itemOf('a').draft, mediaUrl: 'https://images.example:8443/a.jpg'};
const error = {kind: 'rejected', field: 'media', reason: 'no'} as const;
const origin = 'https://images.example:8443';

describe('a host that is allowed for a picture', () => {
  it.each<OutboxState>([
    {kind: 'queued'},
    {kind: 'waiting', retryAtMs: 1, error: {kind: 'offline'}},
    {kind: 'sending', sentAtMs: 1},
    {kind: 'unknown', sentAtMs: 1, listings: 0, nextLookAtMs: 1, isForUser: true},
  ])('is needed while its pin is $kind', (state) => {
    expect([...neededOrigins([itemOf('a', {draft, state})])]).toEqual([origin]);
  });

  it.each<OutboxState>([{kind: 'done', outcome: null, doneAtMs: 1}, {kind: 'cancelled'}, {kind: 'rejected', error}])(
    'is given back once its pin is $kind',
    (state) => {
      expect(neededOrigins([itemOf('a', {draft, state})]).size).toBe(0);
    },
  );

  it('is the one that the pin was refused for want of', () => {
    const refused = (picture: object) => itemOf('a', {state: {kind: 'rejected', error: {...error, ...picture}}});
    expect(wantedOrigin(refused({picture: {kind: 'needsHost', origin}}))).toBe(origin);
    expect(wantedOrigin(refused({picture: {kind: 'hidden'}}))).toBeNull();
    expect(wantedOrigin(refused({}))).toBeNull();
    expect(wantedOrigin(itemOf('a'))).toBeNull();
  });
});
