import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {ChevronIcon} from '../../src/ui/Icons';
import {shown} from '../../src/ui/shown';
import type {PopupStore} from '../store/popup-store';
import styles from './BoardField.module.css';

/** The section within the board, where the board is divided into sections. */
export const SectionField = ({store}: {readonly store: PopupStore}) => {
  const sections = store.places.sections.value;
  const place = store.places.place.value;
  if (place === null) return null;
  if (sections.kind === 'failed') {
    return (
      <p class={styles['note']}>
        {t('sectionsFailed')}{' '}
        <Button look="plain" onClick={() => void store.loadSections()}>
          {t('stepRetry')}
        </Button>
      </p>
    );
  }
  if (sections.kind !== 'listed' || sections.items.length === 0) return null;
  return (
    <div class={styles['section']}>
      <label for="section" class={styles['label']}>
        {t('fieldSection')}
      </label>
      <div class={styles['choice']}>
        <select
          id="section"
          class={styles['select']}
          value={place.boardSectionId ?? ''}
          onChange={({currentTarget}) =>
            store.chooseSection(sections.items.find(({id}) => id === currentTarget.value) ?? null)
          }
        >
          <option value="">{t('noSection')}</option>
          {sections.items.map(({id, name}) => (
            <option key={id} value={id}>
              {shown(name)}
            </option>
          ))}
        </select>
        <span class={styles['chevron']}>
          <ChevronIcon />
        </span>
      </div>
    </div>
  );
};
