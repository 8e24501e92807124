import type {CheckName} from '../../src/domain/connection';
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

/** From no app to a lasting sign-in through Pinterest's consent page. */
export const AppGuide = ({store, checks, wish, isDone}: GuideProps) => {
  const form = useAppForm(store, 'app', wish);
  const stateOf = (name: CheckName) => checks.stateOf('app', name);
  const has = (name: CheckName): boolean => (stateOf(name) === null ? isDone : stateOf(name) === 'passed');
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
        <Step number={2} isDone={has('redirect')}>
          <p>{t('guideRedirect')}</p>
          <CopyValue id="redirect" label="redirectLabel" value={redirectAddress()} />
          <CheckLine name="redirect" state={stateOf('redirect')} />
          {stateOf('redirect') === 'failed' && <p class={styles['hint']}>{t('redirectHint')}</p>}
        </Step>
        <Step number={3} isDone={has('secret')}>
          <p>{t('guideKeys')}</p>
          <AppKeys form={form} store={store} way="app" />
          <CheckLine name="secret" state={stateOf('secret')} />
          {stateOf('secret') === 'failed' && <p class={styles['hint']}>{t('secretHint')}</p>}
        </Step>
        <Step number={4} isDone={has('account')}>
          <p>{t('guideScopes')}</p>
          <SignInAct form={form} store={store} way="app" wish={wish} />
          <CheckLine name="consent" state={stateOf('consent')} />
          <CheckLine name="scopes" state={stateOf('scopes')} />
          <CheckLine name="account" state={stateOf('account')} />
        </Step>
        <Step number={5} isDone={has('boards')}>
          <p>{t('guideBoards')}</p>
          <CheckLine name="boards" state={stateOf('boards')} />
        </Step>
      </ol>
    </form>
  );
};
