import {type Signal, useSignal} from '@preact/signals';
import {useLayoutEffect, useRef} from 'preact/hooks';
import type {ApiHost, SignInWay} from '../../src/domain/connection';
import {type MessageKey, t} from '../../src/i18n/t';
import type {Stores} from '../store/stores';
import {AppGuide, type GuideProps} from './AppGuide';
import {Choice} from './Choice';
import {HandOffOffer} from './HandOffOffer';
import styles from './SetUp.module.css';
import {TokenGuide} from './TokenGuide';
import type {Wish} from './wish';

const ways: readonly {readonly way: SignInWay; readonly label: MessageKey; readonly about: MessageKey}[] = [
  {way: 'token', label: 'wayToken', about: 'wayTokenText'},
  {way: 'app', label: 'wayApp', about: 'wayAppText'},
  {way: 'owner', label: 'wayOwner', about: 'wayOwnerText'},
];

const Guide = ({way, ...props}: GuideProps & {readonly way: SignInWay}) => {
  switch (way) {
    case 'token':
      return <TokenGuide {...props} />;
    case 'app':
      // A key each: what was typed for one way is not carried over to the other.
      return <AppGuide key="app" way="app" {...props} />;
    case 'owner':
      return <AppGuide key="owner" way="owner" {...props} />;
  }
};

export type SetUpProps = Stores & {
  readonly isConnected: boolean;
  /** The way that the user looks at; null for the one that is in force. */
  readonly chosen: Signal<SignInWay | null>;
};

/**
 * From nothing to a connected account, in one of three ways, each with its steps; or with none at all. Folded away where
 * an account is found connected; whoever connects one here goes on seeing what that has proved.
 */
export const SetUp = ({account, checks, settings, isConnected, chosen}: SetUpProps) => {
  const {kind} = account.state.value;
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (details.current !== null && kind !== 'loading' && kind !== 'connected') details.current.open = true;
  }, [kind]);
  const wish: Wish = {host: useSignal<ApiHost>('production'), secretBoards: useSignal(false)};
  const connected = account.connection.value?.way ?? null;
  const way = chosen.value ?? connected ?? 'token';
  return (
    <details ref={details} class={styles['details']}>
      <summary>
        <h3 id="set-up" class={styles['title']}>
          {t(isConnected ? 'setupOther' : 'setupTitle')}
        </h3>
      </summary>
      <div class={styles['setUp']}>
        <HandOffOffer settings={settings} />
        <div role="radiogroup" aria-label={t('wayTitle')} class={styles['ways']}>
          {ways.map(({way: one, label, about}) => (
            <Choice
              key={one}
              id={`way-${one}`}
              group="way"
              label={label}
              about={about}
              isChosen={one === way}
              onChoose={() => {
                chosen.value = one;
              }}
            />
          ))}
        </div>
        <Guide way={way} store={account} checks={checks} wish={wish} isDone={isConnected && connected === way} />
      </div>
    </details>
  );
};
