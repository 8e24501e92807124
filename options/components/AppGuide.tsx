import type {CheckName, CheckState} from '../../src/domain/connection';
import {t} from '../../src/i18n/t';
import {redirectAddress} from '../../src/platform/identity';
import type {AccountStore} from '../store/account-store';
import type {ChecksStore} from '../store/checks-store';
import {AppKeys} from './AppKeys';
import {CheckLine} from './CheckLine';
import {CopyValue} from './CopyValue';
import {CreateApp} from './CreateApp';
import styles from './Guide.module.css';
import {SignInAct} from './SignInAct';
import {Step} from './Step';
import {useAppForm} from './use-app-form';
import type {Wish} from './wish';

export type GuideProps = {
  readonly store: AccountStore;
  readonly checks: ChecksStore;
  readonly wish: Wish;
  /** True when an account is connected this very way: its steps are behind the user. */
  readonly isDone: boolean;
};

/** Where Pinterest sends the user back to after the consent page. */
const RedirectStep = ({state}: {readonly state: CheckState | null}) => (
  <>
    <p>{t('guideRedirect')}</p>
    <CopyValue id="redirect" label="redirectLabel" value={redirectAddress()} />
    <CheckLine name="redirect" state={state} />
    {state === 'failed' && <p class={styles['hint']}>{t('redirectHint')}</p>}
  </>
);

/**
 * From no app to a sign-in: through Pinterest's consent page (`app`, lasting), or as the app's owner (`owner`), which
 * needs no consent page and so no redirect address.
 */
export const AppGuide = ({store, checks, wish, isDone, way}: GuideProps & {readonly way: 'app' | 'owner'}) => {
  const form = useAppForm(store, way, wish);
  const stateOf = (name: CheckName) => checks.stateOf(way, name);
  const has = (name: CheckName): boolean => (stateOf(name) === null ? isDone : stateOf(name) === 'passed');
  const isApp = way === 'app';
  const afterRedirect = isApp ? 3 : 2;
  return (
    <form
      id="app-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <ol class={styles['steps']}>
        <Step number={1} isDone={isDone || form.idLook === 'fine'}>
          <CreateApp />
        </Step>
        {isApp && (
          <Step number={2} isDone={has('redirect')}>
            <RedirectStep state={stateOf('redirect')} />
          </Step>
        )}
        <Step number={afterRedirect} isDone={has('secret')}>
          <p>{t('guideKeys')}</p>
          <AppKeys form={form} store={store} way={way} />
          <CheckLine name="secret" state={stateOf('secret')} />
          {stateOf('secret') === 'failed' && <p class={styles['hint']}>{t('secretHint')}</p>}
        </Step>
        <Step number={afterRedirect + 1} isDone={has('account')}>
          <p>{t(isApp ? 'guideScopes' : 'guideOwner')}</p>
          <SignInAct form={form} store={store} way={way} wish={wish} />
          {isApp && <CheckLine name="consent" state={stateOf('consent')} />}
          <CheckLine name="scopes" state={stateOf('scopes')} />
          <CheckLine name="account" state={stateOf('account')} />
        </Step>
        <Step number={afterRedirect + 2} isDone={has('boards')}>
          <p>{t('guideBoards')}</p>
          <CheckLine name="boards" state={stateOf('boards')} />
        </Step>
      </ol>
    </form>
  );
};
