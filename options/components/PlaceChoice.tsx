import {useMemo} from 'preact/hooks';
import type {Board} from '../../src/domain/board';
import {t} from '../../src/i18n/t';
import {Combobox} from '../../src/ui/Combobox';
import type {ComboboxOption} from '../../src/ui/combobox-rows';
import {Problem} from '../../src/ui/Problem';
import {isLoadable} from '../../src/ui/public-address';
import {shown} from '../../src/ui/shown';
import {itemsOf} from '../store/listing';
import type {PlaceStore} from '../store/place-store';
import {SelectField} from './SelectField';

const optionOf = ({id, name, coverUrl, privacy}: Board): ComboboxOption => ({
  id,
  label: shown(name),
  image: coverUrl !== null && isLoadable(coverUrl) ? coverUrl : null,
  isSecret: privacy === 'SECRET',
});

export type PlaceChoiceProps = {
  readonly store: PlaceStore;
  /** The board field's id, unique on its page. */
  readonly id: string;
  /** The id of what says that the choice is missing. */
  readonly describedBy?: string | undefined;
};

const BoardChoice = ({store, id, describedBy}: PlaceChoiceProps) => {
  const boards = store.boards.value;
  const place = store.place.value;
  const items = itemsOf(boards);
  const options = useMemo(() => items.map(optionOf), [items]);
  const known = options.find((option) => option.id === place?.boardId);
  const chosen = known ?? (place === null ? null : {id: place.boardId, label: shown(place.boardName)});
  const isLoading = boards.kind === 'loading' || boards.kind === 'idle';
  return (
    // Boards are asked for only when somebody goes to this field: most visits here are about something else.
    <div onFocusCapture={() => void store.loadBoards()}>
      <Combobox
        id={id}
        label={t('fieldBoard')}
        placeholder={t('siteBoardPlaceholder')}
        emptyText={t(isLoading ? 'boardsLoading' : 'boardsNoMatch')}
        options={options}
        groups={[{label: t('fieldBoard'), lines: options.map((option) => ({option, parent: null}))}]}
        chosen={chosen === null ? [] : [chosen]}
        onChoose={(chosenId) => {
          const board = items.find((one) => one.id === chosenId);
          if (board !== undefined) void store.chooseBoard(board);
        }}
        isBusy={boards.kind === 'loading'}
        describedBy={describedBy}
      />
    </div>
  );
};

const SectionChoice = ({store, id}: PlaceChoiceProps) => {
  const sections = itemsOf(store.sections.value);
  if (sections.length === 0) return null;
  return (
    <SelectField
      id={`${id}-section`}
      label={t('fieldSection')}
      options={[
        {value: '', label: t('noSection')},
        ...sections.map((section) => ({value: section.id as string, label: shown(section.name)})),
      ]}
      chosen={store.place.value?.boardSectionId ?? ''}
      onChoose={(value) => store.chooseSection(sections.find((section) => section.id === value) ?? null)}
    />
  );
};

/** A board, found by typing, and its section where it has some. */
export const PlaceChoice = (props: PlaceChoiceProps) => (
  <>
    <BoardChoice {...props} />
    <SectionChoice {...props} />
  </>
);

/** Why there are no boards to choose from; nothing while there are. */
export const BoardsProblem = ({store}: {readonly store: PlaceStore}) => {
  const boards = store.boards.value;
  return boards.kind === 'failed' ? (
    <Problem error={boards.error} steps={{retry: () => void store.loadBoards()}} />
  ) : null;
};
