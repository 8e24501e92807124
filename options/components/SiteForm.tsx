import type {PinPlace} from '../../src/domain/pin-draft';
import {type MessageKey, t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import type {SiteFormProblem, SiteFormStore} from '../store/site-form-store';
import {BoardsProblem, PlaceChoice} from './PlaceChoice';
import styles from './SiteForm.module.css';

/** The site field's id, for those who send the user there. */
export const SITE_ID = 'site';

const BOARD_ID = 'site-board';

const problemWords: Readonly<Record<SiteFormProblem, MessageKey>> = {noSite: 'siteMissing', noBoard: 'siteNoBoard'};

export type SiteFormProps = {
  readonly store: SiteFormStore;
  readonly onAdd: (site: string, place: PinPlace) => void;
};

/** Gives a site its board: the site is typed, the board and its section are chosen. */
export const SiteForm = ({store, onAdd}: SiteFormProps) => {
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
      <PlaceChoice store={store} id={BOARD_ID} describedBy={problem === 'noBoard' ? 'site-problem' : undefined} />
      <Button look="quiet" form="site-form">
        {t('siteAdd')}
      </Button>
      <p id="site-problem" class={styles['problem']} aria-live="polite">
        {problem === null ? '' : t(problemWords[problem])}
      </p>
      <div class={styles['wide']}>
        <BoardsProblem store={store} />
      </div>
    </form>
  );
};
