import {browser} from './browser';

/** Rings once, also when the worker has ended by then; a second one under the same name takes its place. */
export const setAlarm = (name: string, atMs: number): Promise<void> =>
  Promise.resolve(browser.alarms.create(name, {when: atMs}));

export const clearAlarm = async (name: string): Promise<void> => {
  await browser.alarms.clear(name);
};

/** Calls back when the alarm rings. Register it synchronously when the worker starts: it may be what woke it. */
export const onAlarm = (name: string, act: () => void): void =>
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) act();
  });
