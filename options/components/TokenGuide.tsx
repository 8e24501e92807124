import type {CheckName} from '../../src/domain/connection';
import {t} from '../../src/i18n/t';
import type {GuideProps} from './AppGuide';
import {CheckLine} from './CheckLine';
import {CreateApp} from './CreateApp';
import styles from './Guide.module.css';
import {HostField} from './HostField';
import {ScopesField} from './ScopesField';
import {Step} from './Step';
import {TokenForm} from './TokenForm';

/** From no app to a pasted token. */
export const TokenGuide = ({store, checks, wish, isDone}: GuideProps) => {
  const stateOf = (name: CheckName) => checks.stateOf('token', name);
  return (
    <>
      <ol class={styles['steps']}>
        <Step number={1} isDone={isDone}>
          <CreateApp />
        </Step>
        <Step number={2} isDone={isDone}>
          <p>{t('setupToken')}</p>
          <ScopesField secretBoards={wish.secretBoards} />
          <HostField host={wish.host} />
        </Step>
        <Step number={3} isDone={isDone}>
          <p>{t('setupPaste')}</p>
          <TokenForm store={store} host={wish.host} />
          <CheckLine name="account" state={stateOf('account')} />
          <CheckLine name="boards" state={stateOf('boards')} />
        </Step>
      </ol>
      <p class={styles['hint']}>{t('tokenLifetime')}</p>
    </>
  );
};
