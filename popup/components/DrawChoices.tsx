import type {DrawingKind} from '../../src/domain/drawing';
import {type MessageKey, t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import type {PopupStore} from '../store/popup-store';
import styles from './DrawChoices.module.css';

const choices: readonly (readonly [DrawingKind, MessageKey])[] = [
  ['card', 'drawCard'],
  ['view', 'drawView'],
];

export type DrawChoicesProps = {
  readonly store: PopupStore;
  /** `offered` where there is nothing else, `quiet` beside the page's own pictures. */
  readonly look: 'offered' | 'quiet';
};

/** Pictures that are made at the user's wish: a card of the page's title, and what the page shows. */
export const DrawChoices = ({store, look}: DrawChoicesProps) => {
  const making = store.making.value;
  return (
    <div class={look === 'quiet' ? styles['quiet'] : styles['offered']}>
      <span>{t(look === 'quiet' ? 'drawMore' : 'drawOffer')}</span>
      <span class={styles['choices']}>
        {choices.map(([kind, words]) => (
          <Button
            key={kind}
            look={look === 'quiet' ? 'plain' : 'quiet'}
            isBusy={making.kind === 'running' && making.drawing === kind}
            onClick={() => void store.draw(kind)}
          >
            {t(words)}
          </Button>
        ))}
      </span>
      <span role="status" class={styles['failed']}>
        {making.kind === 'failed' && t('drawFailed')}
      </span>
    </div>
  );
};
