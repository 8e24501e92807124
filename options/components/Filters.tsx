import {
  MIN_SIDES,
  PICTURE_SHAPES,
  PICTURE_TYPES,
  type PictureFilters,
  type PictureShape,
  type PictureType,
} from '../../src/domain/picture-filters';
import {t} from '../../src/i18n/t';
import type {SettingsStore} from '../store/settings-store';
import styles from './Filters.module.css';
import {minSideWords, shapeWords, typeWords} from './filter-words';
import {Part} from './Part';
import {Section} from './Section';
import {SelectField} from './SelectField';
import {Toggle} from './Toggle';

/** A select knows texts only; this one stands for no filter. */
const ANY = 'any';

type OrAny<Value> = Value | typeof ANY;

const sizes = () => MIN_SIDES.map((minSide) => ({value: String(minSide), label: minSideWords(minSide)}));
const shapes = () =>
  [null, ...PICTURE_SHAPES].map((shape) => {
    const value: OrAny<PictureShape> = shape ?? ANY;
    return {value, label: shapeWords(shape)};
  });

const types = () =>
  [null, ...PICTURE_TYPES].map((type) => {
    const value: OrAny<PictureType> = type ?? ANY;
    return {value, label: typeWords(type)};
  });

/** Which pictures of a page are offered, and which of those are shown at first. */
export const Filters = ({store}: {readonly store: SettingsStore}) => {
  const {filterDefaults: filters, offersSmall, offersWide} = store.values.value;
  const set = (change: Partial<PictureFilters>) => void store.set('filterDefaults', {...filters, ...change});
  return (
    <Section id="filters" title="filtersTitle">
      <Part id="filter-defaults" title="filtersAtFirst" about="filtersShownText" saved={{store, at: 'filterDefaults'}}>
        <div class={styles['fields']}>
          <SelectField
            id="filter-size"
            label={t('filterShorterSide')}
            options={sizes()}
            chosen={String(filters.minSide)}
            onChoose={(value) => set({minSide: MIN_SIDES.find((side) => String(side) === value) ?? 0})}
          />
          <SelectField
            id="filter-shape"
            label={t('filterShape')}
            options={shapes()}
            chosen={filters.shape ?? ANY}
            onChoose={(value) => set({shape: value === ANY ? null : value})}
          />
          <SelectField
            id="filter-type"
            label={t('filterType')}
            options={types()}
            chosen={filters.type ?? ANY}
            onChoose={(value) => set({type: value === ANY ? null : value})}
          />
        </div>
        <Toggle
          id="filter-linked"
          label="filterOnlyLinked"
          about="filterLinkedText"
          isOn={filters.isLinked}
          onChange={(isLinked) => set({isLinked})}
        />
      </Part>
      <Part id="offers-small" title="smallTitle" about="smallAbout" saved={{store, at: 'offersSmall'}}>
        <Toggle
          id="offers-small-toggle"
          label="smallOffer"
          describedBy="offers-small-about"
          isOn={offersSmall}
          onChange={(isOn) => void store.set('offersSmall', isOn)}
        />
      </Part>
      <Part id="offers-wide" title="wideTitle" about="wideAbout" saved={{store, at: 'offersWide'}}>
        <Toggle
          id="offers-wide-toggle"
          label="wideOffer"
          describedBy="offers-wide-about"
          isOn={offersWide}
          onChange={(isOn) => void store.set('offersWide', isOn)}
        />
      </Part>
    </Section>
  );
};
