import {useEffect, useState} from 'preact/hooks';
import type {CleanedLink} from '../../src/domain/clean-link';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {shown} from '../../src/ui/shown';
import type {PopupStore} from '../store/popup-store';
import styles from './TextField.module.css';

export type LinkNoteProps = {
  readonly store: PopupStore;
  readonly link: string;
  /** As the page has it; null while no picture is chosen. */
  readonly rawLink: string | null;
  readonly onEdit: (link: string) => void;
};

/** Names told before they become too many. */
const MOST_NAMES = 3;

const namesOf = (names: readonly string[]): string =>
  shown(names.slice(0, MOST_NAMES).join(', ')) + (names.length > MOST_NAMES ? ' …' : '');

/** What of the link is tracking, left out or still in it, and one click to the other. */
export const LinkNote = ({store, link, rawLink, onEdit}: LinkNoteProps) => {
  // Of the link before, until the worker has looked at this one: the note does not come and go with every letter.
  const [of, setLink] = useState(link);
  const [[now, page], setCleaned] = useState<readonly CleanedLink[]>([]);
  useEffect(() => {
    let isPast = false;
    void store.cleanLinks(link.trim(), rawLink ?? '').then((cleaned) => {
      if (isPast) return;
      setLink(link);
      setCleaned(cleaned);
    });
    return () => {
      isPast = true;
    };
  }, [link, rawLink]);
  if (now === undefined || page === undefined) return null;
  const isCleaned = rawLink !== null && page.removed.length > 0 && page.link === of;
  if (!isCleaned && now.removed.length === 0) return null;
  return (
    <p class={styles['linkNote']}>
      <span>{isCleaned ? t('linkCleaned', namesOf(page.removed)) : t('linkTracks', namesOf(now.removed))}</span>{' '}
      <Button look="plain" onClick={() => onEdit(isCleaned ? rawLink : now.link)}>
        {t(isCleaned ? 'linkAsItWas' : 'linkClean')}
      </Button>
    </p>
  );
};
