import type {PinPlace} from '../../src/domain/pin-draft';
import {t} from '../../src/i18n/t';
import {CloseIcon} from '../../src/ui/Icons';
import {placeName} from '../../src/ui/outbox-words';
import {optionIdOf} from './option-id';
import styles from './PlaceChips.module.css';

export type PlaceChipsProps = {readonly places: readonly PinPlace[]; readonly onRemove: (place: PinPlace) => void};

/** The places that the pin goes to, each with a button that takes it out. */
export const PlaceChips = ({places, onRemove}: PlaceChipsProps) => (
  <ul class={styles['chips']} aria-label={t('boardsChosen')}>
    {places.map((place) => (
      <li key={optionIdOf(place)} class={styles['chip']}>
        <bdi class={styles['name']} title={placeName(place)}>
          {placeName(place)}
        </bdi>
        <button
          type="button"
          class={styles['remove']}
          aria-label={t('boardRemove', placeName(place))}
          onClick={() => onRemove(place)}
        >
          <CloseIcon />
        </button>
      </li>
    ))}
  </ul>
);
