import {useState} from 'preact/hooks';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PinPlace} from '../../src/domain/pin-draft';
import {type MessageKey, t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {placeName} from '../../src/ui/outbox-words';
import {problemWords} from '../../src/ui/problem-words';
import type {Edited, QueueStore} from '../store/queue-store';
import styles from './Queue.module.css';
import {SelectField} from './SelectField';

export type QueueEditProps = {
  readonly store: QueueStore;
  readonly item: OutboxItem;
  readonly name: string;
  /** True where it went out while it was being changed. */
  readonly hasLeft: boolean;
};

type Field = Exclude<keyof Edited, 'place'>;

const fields: readonly {readonly name: Field; readonly label: MessageKey}[] = [
  {name: 'title', label: 'fieldTitle'},
  {name: 'description', label: 'fieldDescription'},
  {name: 'link', label: 'fieldLink'},
  {name: 'altText', label: 'fieldAltText'},
];

/** The place that it has, and the account's other boards. */
const placesFor = ({place}: OutboxItem, store: QueueStore): readonly PinPlace[] => [
  ...(place === null ? [] : [place]),
  ...store.boards.value
    .filter(({id}) => id !== place?.boardId || place.boardSectionId !== null)
    .map(({id, name}) => ({boardId: id, boardName: name, boardSectionId: null, boardSectionName: null})),
];

const keyOf = ({boardId, boardSectionId}: PinPlace): string => `${boardId}/${boardSectionId ?? ''}`;

/** Changes the words and the board of a pin that has not left, and sends it. */
export const QueueEdit = ({store, item, name, hasLeft}: QueueEditProps) => {
  const {title, description, link, altText} = item.draft;
  const [edited, setEdited] = useState<Edited>({title, description, link, altText, place: item.place});
  const places = placesFor(item, store);
  const error = store.editError.value;
  return (
    <form
      id={`${item.id}-form`}
      class={styles['form']}
      noValidate
      aria-label={t('queueEditOf', name)}
      onSubmit={(event) => {
        event.preventDefault();
        void store.saveEdit(item, edited);
      }}
    >
      {fields.map((field) => (
        <div key={field.name} class={styles['field']}>
          <label for={`${item.id}-${field.name}`} class={styles['label']}>
            {t(field.label)}
          </label>
          <input
            id={`${item.id}-${field.name}`}
            class={styles['input']}
            value={edited[field.name]}
            autocomplete="off"
            onInput={({currentTarget}) => setEdited({...edited, [field.name]: currentTarget.value})}
          />
        </div>
      ))}
      {item.mode === 'api' && edited.place !== null && (
        <SelectField
          id={`${item.id}-place`}
          label={t('fieldBoard')}
          options={places.map((place) => ({value: keyOf(place), label: placeName(place)}))}
          chosen={keyOf(edited.place)}
          onChoose={(key) => setEdited({...edited, place: places.find((one) => keyOf(one) === key) ?? null})}
        />
      )}
      <div role="alert">
        {hasLeft && <p>{t('queueLeft')}</p>}
        {!hasLeft && error !== null && <p>{problemWords(error)}</p>}
      </div>
      <div class={styles['steps']}>
        {!hasLeft && (
          <Button look="quiet" form={`${item.id}-form`}>
            {t('queueSave')}
          </Button>
        )}
        <Button look="plain" onClick={store.endEdit}>
          {t(hasLeft ? 'close' : 'queueLeave')}
        </Button>
      </div>
    </form>
  );
};
