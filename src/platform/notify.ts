import {browser} from './browser';

export type Notice = {
  readonly title: string;
  readonly message: string;
  /** What can be done about it: a button where the browser draws them, else a click on the notice itself. */
  readonly act?: {readonly label: string; readonly hint: string};
};

/**
 * Firefox draws no buttons and refuses a notice that asks for them. It declares the event all the same, so the browser
 * itself is asked for: only Firefox has this call.
 */
const hasButtons = (): boolean => browser.runtime.getBrowserInfo === undefined;

/** Shows a notice; one with the same id is replaced. */
export const notify = async (id: string, {title, message, act}: Notice): Promise<void> => {
  const isButton = act !== undefined && hasButtons();
  const text = act === undefined || isButton ? message : `${message}\n${act.hint}`;
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icons/icon-128.png'),
    title,
    message: text,
    // The polyfill's types follow Firefox; Chromium draws the button.
    ...(isButton ? {buttons: [{title: act.label}]} : {}),
  };
  await browser.notifications.create(id, options);
};

/** Calls back with a notice's id when its act was asked for. Register it synchronously when the worker starts. */
export const onNoticeAct = (act: (id: string) => void): void => {
  if (hasButtons()) browser.notifications.onButtonClicked.addListener(act);
  else browser.notifications.onClicked.addListener(act);
};

export const clearNotice = async (id: string): Promise<void> => {
  await browser.notifications.clear(id);
};
