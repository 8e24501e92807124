import type {CheckName} from '../../src/domain/connection';
import {t} from '../../src/i18n/t';
import type {GuideProps} from './AppGuide';
import {AppKeys} from './AppKeys';
import {CheckLine} from './CheckLine';
import {CreateApp} from './CreateApp';
import styles from './Guide.module.css';
import {SignInAct} from './SignInAct';
import {Step} from './Step';
import {useAppForm} from './use-app-form';

/** From no app to a sign-in as its owner: no consent page, so no redirect address either. */
export const OwnerGuide = ({store, checks, wish, isDone}: GuideProps) => {
  const form = useAppForm(store, 'owner', wish);
  const stateOf = (name: CheckName) => checks.stateOf('owner', name);
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
        <Step number={2} isDone={has('secret')}>
          <p>{t('guideKeys')}</p>
          <AppKeys form={form} store={store} way="owner" />
          <CheckLine name="secret" state={stateOf('secret')} />
          {stateOf('secret') === 'failed' && <p class={styles['hint']}>{t('secretHint')}</p>}
        </Step>
        <Step number={3} isDone={has('account')}>
          <p>{t('guideOwner')}</p>
          <SignInAct form={form} store={store} way="owner" wish={wish} />
          <CheckLine name="scopes" state={stateOf('scopes')} />
          <CheckLine name="account" state={stateOf('account')} />
        </Step>
        <Step number={4} isDone={has('boards')}>
          <p>{t('guideBoards')}</p>
          <CheckLine name="boards" state={stateOf('boards')} />
        </Step>
      </ol>
    </form>
  );
};
