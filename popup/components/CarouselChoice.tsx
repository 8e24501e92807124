import {t} from '../../src/i18n/t';
import {differInShape} from '../store/outgoing';
import type {PopupStore} from '../store/popup-store';
import styles from './CarouselChoice.module.css';

type OptionProps = {readonly label: string; readonly isChosen: boolean; readonly onChoose: () => void};

const Option = ({label, isChosen, onChoose}: OptionProps) => (
  <label class={styles['option']}>
    <input type="radio" name="carousel" checked={isChosen} onChange={onChoose} />
    {label}
  </label>
);

/** Several pins, or one that people swipe through. Stands only where Pinterest would take it. */
export const CarouselChoice = ({store}: {readonly store: PopupStore}) => {
  const isCarousel = store.isCarousel.value;
  const pictures = store.pictures.selected.value;
  return (
    <fieldset class={styles['choice']}>
      <legend class={styles['legend']}>{t('carouselTitle')}</legend>
      <div class={styles['options']}>
        <Option
          label={t('carouselNo', pictures.length)}
          isChosen={!isCarousel}
          onChoose={() => store.setCarousel(false)}
        />
        <Option label={t('carouselYes')} isChosen={isCarousel} onChoose={() => store.setCarousel(true)} />
      </div>
      {isCarousel && <p class={styles['note']}>{t('carouselNote')}</p>}
      {isCarousel && differInShape(pictures) && <p class={styles['warning']}>{t('carouselShapes')}</p>}
    </fieldset>
  );
};
