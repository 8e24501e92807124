import {useCallback, useMemo} from 'preact/hooks';
import type {Board} from '../../src/domain/board';
import {BOARD_NAME_LIMIT, characters} from '../../src/domain/limits';
import {t} from '../../src/i18n/t';
import {Combobox} from '../../src/ui/Combobox';
import type {ComboboxOption} from '../../src/ui/combobox-rows';
import {Problem} from '../../src/ui/Problem';
import {isLoadable} from '../../src/ui/public-address';
import {shown} from '../../src/ui/shown';
import type {Creation, Listing} from '../store/places';
import type {PopupStore} from '../store/popup-store';
import styles from './BoardField.module.css';
import type {Focus} from './focus';

export type BoardFieldProps = {readonly store: PopupStore; readonly focus: Focus; readonly onOpenOptions: () => void};

const optionOf = ({id, name, coverUrl, privacy}: Board): ComboboxOption => ({
  id,
  label: shown(name),
  image: coverUrl !== null && isLoadable(coverUrl) ? coverUrl : null,
  isSecret: privacy === 'SECRET',
});

const noBoards: readonly Board[] = [];

const itemsOf = (boards: Listing<Board>): readonly Board[] => (boards.kind === 'listed' ? boards.items : noBoards);

const canCreate = (name: string): boolean => characters(name) <= BOARD_NAME_LIMIT;

const placeholderFor = (boards: Listing<Board>): string =>
  t(boards.kind === 'loading' ? 'boardsLoading' : 'boardPlaceholder');

const CreationNote = ({creation}: {readonly creation: Creation}) => {
  switch (creation.kind) {
    case 'idle':
      return null;
    case 'running':
      return <p class={styles['note']}>{t('boardCreating', shown(creation.name))}</p>;
    case 'failed':
      return creation.error.kind === 'outcomeUnknown' ? (
        <p class={styles['note']}>{t('boardInDoubt', shown(creation.name))}</p>
      ) : (
        <Problem error={creation.error} steps={{}} />
      );
  }
};

/** The board that the pin goes to: found by typing, made when there is none of that name. */
export const BoardField = ({store, focus, onOpenOptions}: BoardFieldProps) => {
  const boards = store.places.boards.value;
  const place = store.places.place.value;
  const creation = store.places.creation.value;
  const items = itemsOf(boards);
  const options = useMemo(() => items.map(optionOf), [items]);
  const chosen =
    place === null
      ? null
      : (options.find(({id}) => id === place.boardId) ?? {id: place.boardId, label: shown(place.boardName)});

  const choose = (id: string) => {
    const board = items.find((one) => one.id === id);
    if (board !== undefined) store.chooseBoard(board);
  };
  const createLabel = useCallback((name: string) => t('boardCreate', name), []);

  return (
    <div class={styles['field']}>
      <Combobox
        id="board"
        label={t('fieldBoard')}
        placeholder={placeholderFor(boards)}
        emptyText={t(boards.kind === 'loading' ? 'boardsLoading' : 'boardsNoMatch')}
        options={options}
        chosen={chosen}
        onChoose={choose}
        onCreate={store.createBoard}
        canCreate={boards.kind === 'listed' ? canCreate : undefined}
        createLabel={createLabel}
        isBusy={boards.kind === 'loading' || creation.kind === 'running'}
        inputRef={focus.at('board')}
      />
      <CreationNote creation={creation} />
      {boards.kind === 'failed' && (
        <Problem
          error={boards.error}
          steps={{
            connect: onOpenOptions,
            handOff: () => void store.turnToForm(),
            retry: () => void store.loadBoards(),
            reloadBoards: () => void store.loadBoards(),
          }}
        />
      )}
    </div>
  );
};
