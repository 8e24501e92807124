import {useState} from 'preact/hooks';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {ChevronIcon} from '../../src/ui/Icons';
import {plural} from '../../src/ui/plural';
import type {PopupStore} from '../store/popup-store';
import {FilterPanel} from './FilterPanel';
import styles from './Filters.module.css';
import type {Focus} from './focus';

type BarProps = {readonly store: PopupStore};

const PANEL_ID = 'filters';

const shownWords = ({pictures: {filters, count}}: PopupStore): string =>
  filters.isActive.value ? t('filtersShown', filters.shown.value.length, count.value) : '';

const selectedWords = ({pictures: {filters, selectedCount, isSelected}}: PopupStore): string => {
  const selected = selectedCount.value;
  if (selected === 0) return '';
  const onView = filters.shown.value.filter((entry) => isSelected(entry.peek().candidate.id)).length;
  return onView === selected
    ? plural(selected, 'selectedCountOne', 'selectedCount')
    : t('selectedHidden', selected, selected - onView);
};

/** How many pictures pass the filters and how many are selected: said aloud when it changes. */
const Counts = ({store}: BarProps) => (
  <p class={styles['counts']} aria-live="polite">
    <span>{shownWords(store)}</span> <strong>{selectedWords(store)}</strong>
  </p>
);

/** Above the pictures: which of them are shown, and how many are selected. */
export const PickerBar = ({store, focus}: BarProps & {readonly focus: Focus}) => {
  const [isOpen, setIsOpen] = useState(false);
  const {filters, count, selectedCount} = store.pictures;
  if (count.value < 2) return null;
  const set = filters.setCount.value;
  // What takes something back goes with it: the hand goes on to the pictures.
  const takeBack = (act: () => void) => () => {
    act();
    focus.to('grid');
  };
  return (
    <div class={styles['bar']}>
      <div class={styles['row']}>
        <button
          type="button"
          class={set > 0 ? styles['toggleSet'] : styles['toggle']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? PANEL_ID : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {set > 0 ? t('filtersSet', set) : t('filters')} <ChevronIcon />
        </button>
        <Counts store={store} />
        {filters.isActive.value && (
          <Button look="plain" onClick={takeBack(filters.reset)}>
            {t('filtersReset')}
          </Button>
        )}
        <span class={styles['selecting']}>
          {selectedCount.value > 0 && (
            <Button look="plain" onClick={takeBack(store.clearSelection)}>
              {t('selectNone')}
            </Button>
          )}
          <Button look="plain" onClick={store.selectAll}>
            {t('selectAll')}
          </Button>
        </span>
      </div>
      {isOpen && <FilterPanel store={store} id={PANEL_ID} />}
    </div>
  );
};
