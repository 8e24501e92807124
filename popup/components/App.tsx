import {useEffect, useLayoutEffect, useMemo} from 'preact/hooks';
import type {PopupStore} from '../store/popup-store';
import type {Stage} from '../store/stage';
import styles from './App.module.css';
import {createFocus, type Focus} from './focus';
import {Header} from './Header';
import {Loading} from './Loading';
import {Empty, Forbidden, Unreadable} from './Nothing';
import {OutcomeStatus, onlyItem} from './Outcome';
import {OutcomeActions} from './OutcomeActions';
import {SentPins} from './SentPins';
import {Workbench} from './Workbench';

export type AppProps = {
  readonly store: PopupStore;
  readonly onOpenOptions: () => void;
  readonly onClose: () => void;
};

type ViewProps = Omit<AppProps, 'onClose'> & {readonly focus: Focus};

const View = ({store, focus, onOpenOptions}: ViewProps) => {
  const stage = store.stage.value;
  const collection = store.collection.value;
  const onLookAgain = () => void store.open();
  switch (stage.kind) {
    case 'loading':
      return <Loading />;
    case 'unreadable':
      return <Unreadable error={stage.error} onLookAgain={onLookAgain} />;
    case 'nopin':
      return <Forbidden reason={stage.nopin.reason} host={collection?.page.host ?? ''} />;
    case 'empty':
      return collection === null ? null : <Empty store={store} collection={collection} onLookAgain={onLookAgain} />;
    case 'choosing':
    case 'saving':
    case 'failed':
      return <Workbench store={store} focus={focus} onOpenOptions={onOpenOptions} />;
    case 'sent': {
      const item = onlyItem(stage);
      if (item === null) return <SentPins store={store} sent={stage} onOpenOptions={onOpenOptions} />;
      return <OutcomeActions store={store} sent={stage} item={item} onOpenOptions={onOpenOptions} />;
    }
  }
};

/** Escape steps back: out of the words to the pictures, then out of the popup. A dialog closes by itself. */
const stepBack = (focus: Focus, onClose: () => void) => (event: KeyboardEvent) => {
  // The focus may have left a dialog for the document, when what had it was taken away.
  const isDialogOpen = document.querySelector('dialog[open]') !== null;
  if (event.key !== 'Escape' || event.isComposing || isDialogOpen) return;
  event.preventDefault();
  if (focus.isOnScreen('grid') && !focus.isIn('grid')) focus.to('grid');
  else onClose();
};

const mainClass = (stage: Stage) => {
  if (stage.kind !== 'sent') return styles['main'];
  return onlyItem(stage) === null ? styles['many'] : styles['outcome'];
};

/** The whole popup. */
export const App = ({store, onOpenOptions, onClose}: AppProps) => {
  const focus = useMemo(createFocus, []);
  const stage = store.stage.value;
  const isTold = stage.kind === 'sent';

  useLayoutEffect(() => {
    if (isTold) focus.to('outcome');
  }, [isTold]);

  useEffect(() => {
    const onKeyDown = stepBack(focus, onClose);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div class={styles['app']}>
      <Header store={store} />
      <main class={mainClass(stage)}>
        <OutcomeStatus store={store} focus={focus} />
        <View store={store} focus={focus} onOpenOptions={onOpenOptions} />
      </main>
    </div>
  );
};
