import {useState} from 'preact/hooks';
import type {LedgerEntry} from '../../src/domain/ledger-entry';
import {t} from '../../src/i18n/t';
import {CloseIcon, PictureIcon} from '../../src/ui/Icons';
import {momentWords} from '../../src/ui/local-time';
import {OutLink} from '../../src/ui/OutLink';
import {placeName} from '../../src/ui/outbox-words';
import {pictureChangeWords} from '../../src/ui/picture-words';
import {isLoadable} from '../../src/ui/public-address';
import {shown} from '../../src/ui/shown';
import type {HistoryActs as Acts} from '../store/history-acts';
import {HistoryActs} from './HistoryActs';
import styles from './HistoryRow.module.css';
import row from './PinRow.module.css';

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

/** What an entry is called: its title, else the site that it leads to. */
export const titleWords = ({title, link}: LedgerEntry): string => shown(title) || hostOf(link) || t('pictureUnnamed');

/** A picture where it lies, or an icon in its place. */
export const Picture = ({url}: {readonly url: string | null}) => {
  const [isBroken, setIsBroken] = useState(false);
  // What lies in this page's memory was put there by it.
  if (url === null || isBroken || !(url.startsWith('blob:') || isLoadable(url))) {
    return (
      <span class={styles['picture']}>
        <PictureIcon />
      </span>
    );
  }
  return (
    <img
      class={styles['picture']}
      src={url}
      alt=""
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setIsBroken(true)}
    />
  );
};

/** Only a web address may be followed: what was stored by an earlier version, or by a damaged disk, is not trusted. */
const Out = ({href, words}: {readonly href: string | null; readonly words: string}) =>
  href !== null && /^https?:/.test(href) ? <OutLink href={href}>{words}</OutLink> : null;

export type HistoryRowProps = {
  readonly entry: LedgerEntry;
  readonly acts: Acts;
  readonly onRemove: () => void;
  readonly onOpenAccount: () => void;
};

/** One pin that left from here: what, where to, when, and the ways to it. */
export const HistoryRow = ({entry, acts, onRemove, onOpenAccount}: HistoryRowProps) => {
  const {mediaUrl, place, mode, pinUrl, link, pinnedAt, changes = []} = entry;
  const name = titleWords(entry);
  return (
    <li class={styles['row']}>
      <Picture url={mediaUrl} />
      <div class={row['words']}>
        <bdi class={row['title']}>{name}</bdi>
        <div class={row['facts']}>
          <bdi>{place === null || mode === 'handOff' ? t('historyHandedOff') : placeName(place)}</bdi>
          <time dateTime={new Date(pinnedAt).toISOString()}>{momentWords(pinnedAt)}</time>
          <Out href={pinUrl} words={t('seePin')} />
          <Out href={link} words={hostOf(link)} />
        </div>
        {changes.length > 0 && <p>{pictureChangeWords(changes)}</p>}
      </div>
      <button type="button" class={styles['remove']} aria-label={t('historyRemove', name)} onClick={onRemove}>
        <CloseIcon />
      </button>
      <HistoryActs acts={acts} entry={entry} name={name} onOpenAccount={onOpenAccount} />
    </li>
  );
};
