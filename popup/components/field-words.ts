import {type MessageKey, t} from '../../src/i18n/t';
import {plural} from '../../src/ui/plural';
import type {Blocker} from '../store/blocker';
import type {FieldName, FieldProblem} from '../store/form';

export const fieldLabels: Readonly<Record<FieldName, MessageKey>> = {
  title: 'fieldTitle',
  description: 'fieldDescription',
  link: 'fieldLink',
  altText: 'fieldAltText',
};

/** What is wrong with a field, for below it. */
export const fieldProblemWords = (problem: FieldProblem): string => {
  switch (problem.kind) {
    case 'tooLong':
      return plural(problem.by, 'overLimitOne', 'overLimit');
    case 'badLink':
      return t('fieldBadLink');
  }
};

/** Why the button cannot do its work yet, for beside it. */
export const blockerWords = (blocker: Blocker): string => {
  switch (blocker.kind) {
    case 'mode':
      return t('blockedMode');
    case 'picture':
      return t('blockedPicture');
    case 'embedded':
      return t('blockedEmbedded');
    case 'account':
      return t('blockedAccount');
    case 'board':
      return t('blockedBoard');
    case 'everywhere':
      return t('blockedEverywhere');
    case 'field':
      return t(blocker.problem.kind === 'tooLong' ? 'blockedTooLong' : 'blockedField', t(fieldLabels[blocker.name]));
  }
};
