import type {ComponentChildren} from 'preact';
import type {PinId} from '../../src/domain/ids';
import {t} from '../../src/i18n/t';
import {OutLink} from '../../src/ui/OutLink';

/** Leads to a pin on Pinterest. */
export const PinLink = ({pinId, children}: {readonly pinId: PinId; readonly children?: ComponentChildren}) => (
  <OutLink href={`https://www.pinterest.com/pin/${pinId}/`}>
    {t('seePin')}
    {children}
  </OutLink>
);
