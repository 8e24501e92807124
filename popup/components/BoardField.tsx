import {useMemo, useRef} from 'preact/hooks';
import {boardId} from '../../src/domain/ids';
import type {PinPlace} from '../../src/domain/pin-draft';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {Combobox} from '../../src/ui/Combobox';
import type {ComboboxOption} from '../../src/ui/combobox-rows';
import {PlusIcon} from '../../src/ui/Icons';
import {placeName} from '../../src/ui/outbox-words';
import {Problem, type Steps} from '../../src/ui/Problem';
import {plural} from '../../src/ui/plural';
import {shown} from '../../src/ui/shown';
import type {Creation} from '../store/creation';
import {itemsOf} from '../store/listing';
import type {PopupStore} from '../store/popup-store';
import styles from './BoardField.module.css';
import {offerOf, wishesFor} from './board-offers';
import {boardGroups, boardOptions, placeOfOption, recentFirst} from './board-options';
import {CreationNote} from './CreationNote';
import type {Focus} from './focus';
import {optionIdOf} from './option-id';
import {PlaceChips} from './PlaceChips';

export type BoardFieldProps = {readonly store: PopupStore; readonly focus: Focus; readonly onOpenOptions: () => void};

/** What stands in the field; while a board is being made, its name. */
const chosenOptions = (
  chosen: readonly PinPlace[],
  creation: Creation,
  options: readonly ComboboxOption[],
): readonly ComboboxOption[] => {
  if (creation.kind === 'running') return [{id: '', label: shown(creation.wish.name)}];
  return chosen.map((place) => ({
    id: optionIdOf(place),
    label: placeName(place),
    image: options.find(({id}) => id === place.boardId)?.image ?? null,
  }));
};

/** Below the field, for one chosen board: its sections, which open the list at it, and the way to further boards. */
const More = ({store, onOpen}: {readonly store: PopupStore; readonly onOpen: () => void}) => {
  const {chosen, sections, isMany, startMany, reloadSections} = store.places;
  const [place, ...others] = chosen.value;
  if (place === undefined || isMany.value || others.length > 0) return null;
  const listing = sections.value.get(place.boardId);
  const count = itemsOf(listing).length;
  return (
    <div class={styles['more']}>
      {place.boardSectionId === null && count > 0 && (
        <Button look="plain" onClick={onOpen}>
          {plural(count, 'sectionCountOne', 'sectionCount')}
        </Button>
      )}
      {listing?.kind === 'failed' && (
        <span class={styles['note']}>
          {t('sectionsFailed')}{' '}
          <Button look="plain" onClick={() => void reloadSections(place.boardId)}>
            {t('stepRetry')}
          </Button>
        </span>
      )}
      <Button
        look="plain"
        onClick={() => {
          startMany();
          onOpen();
        }}
      >
        <span class={styles['plus']}>
          <PlusIcon />
        </span>
        {t('boardAnother')}
      </Button>
    </div>
  );
};

/** The boards and sections that the pin goes to: found by typing, made when there is none of that name. */
export const BoardField = ({store, focus, onOpenOptions}: BoardFieldProps) => {
  const input = useRef<HTMLInputElement | null>(null);
  const {places} = store;
  const boards = places.boards.value;
  const trouble = places.trouble.value;
  const creation = places.creation.value;
  const chosen = places.chosen.value;
  const isMany = places.isMany.value;
  const past = places.past.value;
  const sections = places.sections.value;
  const items = itemsOf(boards);
  const isListed = boards.kind === 'listed';
  const options = useMemo(() => boardOptions(items, sections), [items, sections]);
  const searched = useMemo(() => recentFirst(options, past), [options, past]);
  const groups = useMemo(() => boardGroups(options, past, chosen), [options, past, chosen]);

  const openList = () => {
    input.current?.focus();
    input.current?.click();
  };
  const takeOption = (act: (place: PinPlace) => void) => (id: string) => {
    const place = placeOfOption(id, {boards: items, sections, past});
    if (place !== null) act(place);
  };
  const usual = store.habits.value.newBoardPrivacy;
  const offersFor = useMemo(
    () => (typed: string, known: Parameters<typeof wishesFor>[1]) =>
      isListed ? wishesFor(typed, known, chosen.at(-1), usual).map((wish) => offerOf(wish, store.createPlace)) : [],
    [isListed, chosen, usual],
  );
  const steps: Steps = {
    connect: onOpenOptions,
    handOff: () => void store.turnToForm(),
    reloadBoards: () => void store.loadBoards(),
  };
  const reload = {...steps, retry: () => void store.loadBoards()};
  const creationSteps: Steps = {
    ...steps,
    edit: openList,
    ...(creation.kind === 'failed' ? {retry: () => store.createPlace(creation.wish)} : {}),
  };

  return (
    <div
      class={styles['field']}
      onFocusOut={({currentTarget, relatedTarget}) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) places.endMany();
      }}
    >
      <Combobox
        id="board"
        label={t('fieldBoard')}
        placeholder={t(boards.kind === 'loading' ? 'boardsLoading' : isMany ? 'boardAdd' : 'boardPlaceholder')}
        emptyText={t(boards.kind === 'loading' ? 'boardsLoading' : 'boardsNoMatch')}
        options={searched}
        groups={groups}
        chosen={chosenOptions(chosen, creation, options)}
        isMany={isMany}
        onChoose={takeOption(store.choosePlace)}
        onAdd={takeOption(store.addPlace)}
        onRemoveLast={store.removeLastPlace}
        offersFor={offersFor}
        onLookAt={(ids) => places.wantSections(ids.map(boardId))}
        isBusy={boards.kind === 'loading' || creation.kind === 'running'}
        inputRef={(element) => {
          input.current = element;
          focus.at('board')(element);
        }}
      >
        {isMany && (
          <PlaceChips
            places={chosen}
            onRemove={(place) => {
              store.removePlace(place);
              input.current?.focus();
            }}
          />
        )}
      </Combobox>
      <More store={store} onOpen={openList} />
      {creation.kind !== 'idle' && <CreationNote creation={creation} steps={creationSteps} />}
      {trouble !== null && (
        <>
          {isListed && <p class={styles['note']}>{t('boardsStale')}</p>}
          <Problem error={trouble} steps={reload} />
        </>
      )}
    </div>
  );
};
