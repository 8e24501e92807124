import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {Problem} from '../../src/ui/Problem';
import {attemptOf} from '../store/account-state';
import type {AccountStore} from '../store/account-store';
import {HostField} from './HostField';
import {ScopesField} from './ScopesField';
import type {AppForm} from './use-app-form';
import type {Wish} from './wish';

export type SignInActProps = {
  readonly form: AppForm;
  readonly store: AccountStore;
  readonly way: 'app' | 'owner';
  readonly wish: Wish;
};

/** What is asked for, at which Pinterest, and the button that signs in; below it, why that came to nothing. */
export const SignInAct = ({form, store, way, wish}: SignInActProps) => {
  const attempt = attemptOf(store.state.value, way);
  return (
    <>
      <ScopesField secretBoards={wish.secretBoards} />
      <HostField host={wish.host} />
      <div>
        <Button look="primary" form="app-form" isBusy={attempt === 'busy'}>
          {t(attempt === 'busy' ? 'signingIn' : way === 'app' ? 'signInApp' : 'signInOwner')}
        </Button>
      </div>
      {attempt !== null && attempt !== 'busy' && <Problem error={attempt} steps={{retry: () => void form.submit()}} />}
    </>
  );
};
