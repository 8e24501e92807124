import {useMemo} from 'preact/hooks';
import {MIN_SIDES, PICTURE_SHAPES} from '../../src/domain/picture-filters';
import {t} from '../../src/i18n/t';
import type {PopupStore} from '../store/popup-store';
import styles from './Filters.module.css';
import {shapeWords, typesOf} from './filter-choices';
import {typeWords} from './type-words';

type Choice<Value> = {readonly value: Value; readonly words: string};

type ChooserProps<Value> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
};

/** A native list, as narrow as its words. */
const Chooser = <Value,>({label, choices, value, onChoose}: ChooserProps<Value>) => (
  <select
    class={choices[0]?.value === value ? styles['choice'] : styles['choiceSet']}
    aria-label={label}
    value={`${choices.findIndex((choice) => choice.value === value)}`}
    onChange={({currentTarget}) => {
      const choice = choices[currentTarget.selectedIndex];
      if (choice !== undefined) onChoose(choice.value);
    }}
  >
    {choices.map(({words}, index) => (
      <option key={words} value={`${index}`}>
        {words}
      </option>
    ))}
  </select>
);

/** What the pictures can be filtered by. */
export const FilterPanel = ({store, id}: {readonly store: PopupStore; readonly id: string}) => {
  const {filters, list, count} = store.pictures;
  const {minSide, shape, type, isLinked} = filters.value.value;
  // A size that settles changes no type: the list is read anew when pictures come, not when they are measured.
  const types = useMemo(() => typesOf(list.peek(), type), [count.value, type]);

  return (
    <fieldset id={id} class={styles['panel']} aria-label={t('filtersLabel')}>
      <Chooser
        label={t('filterSize')}
        choices={MIN_SIDES.map((side) => ({
          value: side,
          words: side === 0 ? t('filterSizeAny') : t('filterSizeLeast', side),
        }))}
        value={minSide}
        onChoose={(side) => filters.change({minSide: side})}
      />
      <Chooser
        label={t('filterShape')}
        choices={[
          {value: null, words: t('filterShapeAny')},
          ...PICTURE_SHAPES.map((value) => ({value, words: shapeWords(value)})),
        ]}
        value={shape}
        onChoose={(value) => filters.change({shape: value})}
      />
      <Chooser
        label={t('filterType')}
        choices={[
          {value: null, words: t('filterTypeAny')},
          ...types.map((value) => ({value, words: typeWords(value)})),
        ]}
        value={type}
        onChoose={(value) => filters.change({type: value})}
      />
      <label class={isLinked ? styles['choiceSet'] : styles['choice']} title={t('filterLinkedHint')}>
        <input
          type="checkbox"
          checked={isLinked}
          onChange={({currentTarget}) => filters.change({isLinked: currentTarget.checked})}
        />
        {t('filterLinked')}
      </label>
      <input
        type="search"
        class={styles['words']}
        aria-label={t('filterText')}
        placeholder={t('filterText')}
        value={filters.text.value}
        onInput={({currentTarget}) => filters.search(currentTarget.value)}
      />
    </fieldset>
  );
};
