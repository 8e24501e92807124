import {useMemo} from 'preact/hooks';
import type {Board} from '../../src/domain/board';
import type {PinPlace} from '../../src/domain/pin-draft';
import {type MessageKey, t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {Combobox} from '../../src/ui/Combobox';
import type {ComboboxOption} from '../../src/ui/combobox-rows';
import {Problem} from '../../src/ui/Problem';
import {isLoadable} from '../../src/ui/public-address';
import {shown} from '../../src/ui/shown';
import {itemsOf} from '../store/listing';
import type {SiteFormProblem, SiteFormStore} from '../store/site-form-store';
import {SelectField} from './SelectField';
import styles from './SiteForm.module.css';

/** The site field's id, for those who send the user there. */
export const SITE_ID = 'site';

const BOARD_ID = 'site-board';

const problemWords: Readonly<Record<SiteFormProblem, MessageKey>> = {noSite: 'siteMissing', noBoard: 'siteNoBoard'};

const optionOf = ({id, name, coverUrl, privacy}: Board): ComboboxOption => ({
  id,
  label: shown(name),
  image: coverUrl !== null && isLoadable(coverUrl) ? coverUrl : null,
  isSecret: privacy === 'SECRET',
});

const BoardChoice = ({store}: {readonly store: SiteFormStore}) => {
  const boards = store.boards.value;
  const place = store.place.value;
  const items = itemsOf(boards);
  const options = useMemo(() => items.map(optionOf), [items]);
  const known = options.find(({id}) => id === place?.boardId);
  const chosen = known ?? (place === null ? null : {id: place.boardId, label: shown(place.boardName)});
  const isLoading = boards.kind === 'loading' || boards.kind === 'idle';
  return (
    // Boards are asked for only when somebody goes to this field: most visits here are about something else.
    <div onFocusCapture={() => void store.loadBoards()}>
      <Combobox
        id={BOARD_ID}
        label={t('fieldBoard')}
        placeholder={t('siteBoardPlaceholder')}
        emptyText={t(isLoading ? 'boardsLoading' : 'boardsNoMatch')}
        options={options}
        groups={[{label: t('fieldBoard'), lines: options.map((option) => ({option, parent: null}))}]}
        chosen={chosen === null ? [] : [chosen]}
        onChoose={(id) => {
          const board = items.find((one) => one.id === id);
          if (board !== undefined) void store.chooseBoard(board);
        }}
        isBusy={boards.kind === 'loading'}
        describedBy={store.problem.value === 'noBoard' ? 'site-problem' : undefined}
      />
    </div>
  );
};

const SectionChoice = ({store}: {readonly store: SiteFormStore}) => {
  const sections = itemsOf(store.sections.value);
  if (sections.length === 0) return null;
  return (
    <SelectField
      id="site-section"
      label={t('fieldSection')}
      options={[
        {value: '', label: t('noSection')},
        ...sections.map(({id, name}) => ({value: id as string, label: shown(name)})),
      ]}
      chosen={store.place.value?.boardSectionId ?? ''}
      onChoose={(value) => store.chooseSection(sections.find(({id}) => id === value) ?? null)}
    />
  );
};

export type SiteFormProps = {
  readonly store: SiteFormStore;
  readonly onAdd: (site: string, place: PinPlace) => void;
};

/** Gives a site its board: the site is typed, the board and its section are chosen. */
export const SiteForm = ({store, onAdd}: SiteFormProps) => {
  const boards = store.boards.value;
  const problem = store.problem.value;

  const add = (): void => {
    const taken = store.take();
    if (taken !== null) onAdd(taken.site, taken.place);
    document.getElementById(store.problem.value === 'noBoard' ? BOARD_ID : SITE_ID)?.focus();
  };

  return (
    <form
      id="site-form"
      class={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div class={styles['field']}>
        <label for={SITE_ID} class={styles['label']}>
          {t('siteLabel')}
        </label>
        <input
          id={SITE_ID}
          class={styles['input']}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="kitchen.example"
          value={store.site.value}
          aria-invalid={problem === 'noSite'}
          aria-describedby={problem === 'noSite' ? 'site-problem' : undefined}
          onInput={(event) => store.type(event.currentTarget.value)}
        />
      </div>
      <BoardChoice store={store} />
      <SectionChoice store={store} />
      <Button look="quiet" form="site-form">
        {t('siteAdd')}
      </Button>
      <p id="site-problem" class={styles['problem']} aria-live="polite">
        {problem === null ? '' : t(problemWords[problem])}
      </p>
      {boards.kind === 'failed' && (
        <div class={styles['wide']}>
          <Problem error={boards.error} steps={{retry: () => void store.loadBoards()}} />
        </div>
      )}
    </form>
  );
};
