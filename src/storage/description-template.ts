import {DEFAULT_TEMPLATE, parseTemplate} from '../domain/template';
import {isText} from './guards';
import type {Setting} from './settings';

/** Apart from the other settings: the popup reads those, and never parses a template. */
export const descriptionTemplate: Setting<'descriptionTemplate'> = {
  key: 'settings.descriptionTemplate',
  area: 'local',
  isValid: (template): template is string => isText(template) && parseTemplate(template).ok,
  fallback: DEFAULT_TEMPLATE,
};
