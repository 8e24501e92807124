import '../../src/ui/stand-in-browser';
import {describe, expect, it} from 'vitest';
import {parseAppKeys} from './app-keys';

const typed = {
  clientId: ' 1440192 ',
  clientSecret: '\tabc:DEF=\n',
  host: 'production',
  withSecretBoards: false,
} as const;

describe('an app’s keys', () => {
  it('are trimmed of what copying left around them', () => {
    expect(parseAppKeys(typed)).toEqual({
      ok: true,
      value: {...typed, clientId: '1440192', clientSecret: 'abc:DEF='},
    });
  });

  it.each([
    ['an id of two words', {clientId: 'my app'}, 'clientId'],
    ['an id with a colon, which would end it', {clientId: '12:34'}, 'clientId'],
    ['no id', {clientId: ' '}, 'clientId'],
    ['a secret of two lines', {clientSecret: 'a\nb'}, 'clientSecret'],
    ['no secret', {clientSecret: ''}, 'clientSecret'],
  ])('are refused with the field’s name: %s', (_, wrong, field) => {
    expect(parseAppKeys({...typed, ...wrong})).toMatchObject({ok: false, error: {kind: 'rejected', field}});
  });
});
