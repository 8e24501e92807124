import type {PinPlace} from '../../src/domain/pin-draft';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {placeName} from '../../src/ui/outbox-words';
import {knownAccount} from '../store/account-state';
import type {Stores} from '../store/stores';
import {Part} from './Part';
import styles from './SiteBoards.module.css';
import {SITE_ID, SiteForm} from './SiteForm';

type RowProps = {
  readonly site: string;
  readonly place: PinPlace;
  /** Null while no account is connected: its boards are not known. */
  readonly onChange: (() => void) | null;
  readonly onRemove: () => void;
};

const Row = ({site, place, onChange, onRemove}: RowProps) => (
  <li class={styles['row']}>
    <bdi class={styles['site']}>{site}</bdi>
    <bdi class={styles['place']}>{placeName(place)}</bdi>
    <span class={styles['acts']}>
      {onChange !== null && (
        <Button look="plain" onClick={onChange}>
          {t('change')}
          <span class="visually-hidden"> {site}</span>
        </Button>
      )}
      <Button look="plain" onClick={onRemove}>
        {t('remove')}
        <span class="visually-hidden"> {site}</span>
      </Button>
    </span>
  </li>
);

/** The board that is chosen beforehand on a site: the user's list, and the form that adds to it. */
export const SiteBoards = ({settings: store, siteForm, account}: Stores) => {
  const boards = store.values.value.boardOfSite;
  const sites = Object.keys(boards).sort((one, other) => one.localeCompare(other));
  const isConnected = knownAccount(account.state.value) !== null;

  const remove = (site: string): void => {
    const {[site]: _, ...rest} = boards;
    void store.replace({boardOfSite: rest}, 'boardOfSite');
  };
  const change = (site: string, place: PinPlace): void => {
    void siteForm.edit(site, place);
    document.getElementById(SITE_ID)?.focus();
  };

  return (
    <Part id="site-boards" title="siteBoardsTitle" about="siteBoardsAbout" saved={{store, at: 'boardOfSite'}}>
      {sites.length === 0 ? (
        <p class={styles['none']}>{t('siteBoardsNone')}</p>
      ) : (
        <ul class={styles['list']} aria-labelledby="site-boards">
          {sites.map((site) => {
            const place = boards[site];
            return place === undefined ? null : (
              <Row
                key={site}
                site={site}
                place={place}
                onChange={isConnected ? () => change(site, place) : null}
                onRemove={() => remove(site)}
              />
            );
          })}
        </ul>
      )}
      {isConnected ? (
        <SiteForm store={siteForm} onAdd={(site, place) => void store.set('boardOfSite', {...boards, [site]: place})} />
      ) : (
        <p class={styles['none']}>{t('siteBoardsNoAccount')}</p>
      )}
    </Part>
  );
};
