import {t} from '../../src/i18n/t';
import {OutLink} from '../../src/ui/OutLink';
import {CopyValue} from './CopyValue';
import styles from './Guide.module.css';

const DEVELOPERS = 'https://developers.pinterest.com/apps/';

/** The step that every way begins with: an app of one's own, and what its form stumbles over. */
export const CreateApp = () => (
  <>
    <p>
      {t('setupApp')} <OutLink href={DEVELOPERS}>{t('developersLink')}</OutLink>
    </p>
    <p class={styles['hint']}>{t('guideName')}</p>
    <CopyValue id="app-name" label="nameLabel" value={t('guideNameValue')} />
    <p class={styles['hint']}>{t('guidePrivacy')}</p>
  </>
);
