import {effect} from '@preact/signals';
import type {Ports} from './ports';
import type {State} from './state';

/**
 * Keeps what the user sets on a site for the next visit, and forgets the site when nothing but the defaults is set. What was there when
 * the page was opened is no act of the user's, and a private window leaves nothing behind.
 */
export const rememberFilters = ({collection, pictures, tab}: State, {send}: Ports): (() => void) => {
  let known = pictures.filters.value.peek();
  let page = collection.peek();
  return effect(() => {
    const filters = pictures.filters.value.value;
    if (page !== collection.value || filters === known || tab.value === null || tab.value.isPrivate) {
      page = collection.value;
      known = filters;
      return;
    }
    known = filters;
    const kept = pictures.filters.isDefault.peek() ? null : filters;
    void send('filters/note', {host: page?.page.host ?? '', filters: kept});
  });
};
