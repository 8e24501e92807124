import {useLayoutEffect} from 'preact/hooks';
import type {DeliveryMode} from '../../src/domain/pin-draft';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {ChevronIcon} from '../../src/ui/Icons';
import {shown} from '../../src/ui/shown';
import {isTooEmbedded, type Row, rowProblem} from '../store/blocker';
import {type FieldName, fieldsSent} from '../store/form';
import type {PopupStore} from '../store/popup-store';
import {blockerWords} from './field-words';
import type {Focus} from './focus';
import styles from './PictureRows.module.css';
import {PinField} from './PinField';
import {Thumbnail, useThumbnail} from './Thumbnail';

/** The row that stands open, and the field in it that the keyboard is led to. */
export type OpenRow = {readonly pictureId: string; readonly field?: FieldName};

export type PictureRowProps = {
  readonly store: PopupStore;
  readonly focus: Focus;
  readonly row: Row;
  readonly mode: DeliveryMode;
  readonly open: OpenRow | null;
  readonly onToggle: () => void;
  readonly onSubmit: () => void;
};

const problemOf = (row: Row, mode: DeliveryMode): string | null => {
  if (isTooEmbedded(row.picture, mode)) return t('blockedEmbedded');
  const problem = rowProblem(row, mode);
  return problem === null ? null : blockerWords(problem);
};

/** One of several pictures: a line, or all its words. */
export const PictureRow = ({store, focus, row, mode, open, onToggle, onSubmit}: PictureRowProps) => {
  const {picture, words} = row;
  const {id, link, pinId} = picture.candidate;
  const isOpen = open?.pictureId === id;
  const problem = problemOf(row, mode);
  const thumbnail = useThumbnail(picture);

  useLayoutEffect(() => {
    if (open?.pictureId === id) focus.to(open.field === undefined ? `row-${id}` : `${open.field}-${id}`);
  }, [open]);

  return (
    <li class={styles['row']}>
      <button
        type="button"
        class={styles['line']}
        aria-expanded={isOpen}
        aria-controls={`words-${id}`}
        aria-describedby={problem === null ? undefined : `problem-${id}`}
        onClick={onToggle}
        ref={focus.at(`row-${id}`)}
      >
        <span class={styles['thumbnail']}>
          <Thumbnail shown={thumbnail} />
        </span>
        <span class={styles['name']}>{shown(words.title || words.altText) || t('pictureUnnamed')}</span>
        <ChevronIcon />
      </button>
      {problem !== null && (
        <p id={`problem-${id}`} class={styles['problem']}>
          {problem}
        </p>
      )}
      <div id={`words-${id}`} class={styles['words']} hidden={!isOpen}>
        {isOpen && pinId !== null && <p class={styles['note']}>{t('existingPin')}</p>}
        {isOpen &&
          fieldsSent(mode, pinId !== null).map((name) => (
            <PinField
              key={name}
              name={name}
              mode={mode}
              words={words}
              rawLink={link}
              pictureId={id}
              store={store}
              focus={focus}
              onSubmit={onSubmit}
            >
              <div>
                <Button look="plain" describedBy={`${name}-${id}`} onClick={() => store.applyToAll(name, words[name])}>
                  {t('applyToAll')}
                </Button>
              </div>
            </PinField>
          ))}
      </div>
    </li>
  );
};
