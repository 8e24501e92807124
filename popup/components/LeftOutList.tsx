import type {Rejected} from '../../src/domain/candidate';
import {t} from '../../src/i18n/t';
import {shown} from '../../src/ui/shown';
import styles from './LeftOut.module.css';
import {groupLeftOut, reasonWords} from './left-out';
import {sizeName} from './names';

/** Named one by one up to here: beyond, the count says enough. */
const MOST_NAMED = 30;

const addressName = (url: string): string =>
  /^https?:/.test(url) ? url.replace(/^https?:\/\//, '') : url.slice(0, url.search(/[;,]/) + 1 || 80);

const Picture = ({picture: {url, width, height}}: {readonly picture: Rejected}) => (
  <li class={styles['picture']}>
    <bdi class={styles['address']} title={shown(url)}>
      {shown(addressName(url))}
    </bdi>
    {width !== null && height !== null && <span class={styles['size']}>{sizeName({width, height})}</span>}
  </li>
);

/** The pictures that are not offered, each group under its reason. */
export const LeftOutList = ({rejected}: {readonly rejected: readonly Rejected[]}) => (
  <div class={styles['groups']}>
    {groupLeftOut(rejected).map(({reason, pictures}) => (
      <section key={reason}>
        <h3 class={styles['reason']}>
          {reasonWords(reason)} <span class={styles['count']}>{pictures.length}</span>
        </h3>
        <ul>
          {pictures.slice(0, MOST_NAMED).map((picture, index) => (
            <Picture key={index} picture={picture} />
          ))}
        </ul>
        {pictures.length > MOST_NAMED && (
          <p class={styles['count']}>{t('leftOutMore', pictures.length - MOST_NAMED)}</p>
        )}
      </section>
    ))}
  </div>
);
