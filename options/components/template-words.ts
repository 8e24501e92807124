import type {TemplateFacts} from '../../src/domain/describe';
import {TEMPLATE_VARIABLES, type TemplateProblem} from '../../src/domain/template';
import {t} from '../../src/i18n/t';
import {dayWords} from '../../src/ui/local-time';
import {plural} from '../../src/ui/plural';
import {shown} from '../../src/ui/shown';

/** "{title} {description} …" */
export const variableNames = (): string => TEMPLATE_VARIABLES.map((name) => `{${name}}`).join(' ');

/** What is wrong with a template, and what to do about it. Places are counted from 1. */
export const templateProblemWords = (problem: TemplateProblem): string => {
  switch (problem.kind) {
    case 'unclosed':
      return t('templateUnclosed', problem.at + 1);
    case 'stray':
      return t('templateStray', problem.at + 1);
    case 'unknown':
      return t('templateUnknown', `{${shown(problem.name)}}`, variableNames());
    case 'tooLong':
      return plural(problem.by, 'overLimitOne', 'overLimit');
  }
};

/** A page that tells everything, for looking at what a template makes of it. */
export const fullFacts = (): TemplateFacts => ({
  title: t('sampleTitle'),
  description: t('sampleDescription'),
  price: t('samplePrice'),
  site: 'kitchen.example',
  author: t('sampleAuthor'),
  date: dayWords(new Date(2026, 4, 17).getTime()),
  alt: t('sampleAlt'),
  selection: t('sampleSelection'),
});

/** A page that tells little. */
export const sparseFacts = (): TemplateFacts => ({
  ...fullFacts(),
  description: '',
  price: '',
  author: '',
  date: '',
  alt: '',
  selection: '',
});
