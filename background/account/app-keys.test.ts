import '../../src/ui/stand-in-browser';
import {describe, expect, it} from 'vitest';
import {t} from '../../src/i18n/t';
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
    ['an id of two words', {clientId: 'my app'}, 'clientId', 'appIdNotOneLine'],
    ['an id with a colon, which would end it', {clientId: '12:34'}, 'clientId', 'appIdNotOneLine'],
    ['no id', {clientId: ' '}, 'clientId', 'appIdNotOneLine'],
    ['a secret of two lines', {clientSecret: 'a\nb'}, 'clientSecret', 'appSecretNotOneLine'],
    ['no secret', {clientSecret: ''}, 'clientSecret', 'appSecretNotOneLine'],
  ] as const)('are refused with the field’s name and what is wrong: %s', (_, wrong, field, words) => {
    const error = {kind: 'rejected', field, reason: t(words)};
    expect(parseAppKeys({...typed, ...wrong})).toEqual({ok: false, error});
  });
});
