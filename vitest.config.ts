import {readdirSync, readFileSync} from 'node:fs';
import {defineConfig} from 'vitest/config';
import {CORE} from './tests/mutation/core';
import {STOOD_STILL} from './tests/support/in-time';

/** A world of its own for each file would take most of the time, to load the same modules again. */
const inNode = {environment: 'node', isolate: false} as const;

const rooms = ['src', 'background', 'content', 'popup', 'options', 'scripts'];

/** Tests that say of themselves that they need a document: what they load keeps hold of that one, so none shares a world. */
const inDocuments = rooms.flatMap((room) =>
  readdirSync(room, {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => `${room}/${path.replaceAll('\\', '/')}`)
    .filter((path) => readFileSync(path, 'utf8').startsWith('// @vitest-environment ')),
);

/** Tests that wait for time limits of the product more than they compute: they can do so beside each other. */
const waiting = ['faults', 'long-drain', 'lost-line', 'no-room', 'queue-edit', 'torture', 'undo'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);

const inBrowsers = {
  ...inNode,
  // It must stand before playwright is imported, or a popup is never reported.
  env: {PW_CHROMIUM_ATTACH_TO_OTHER: '1'},
  testTimeout: 60_000,
  hookTimeout: 90_000,
  // A browser that stood still for a minute gets one more; what a test finds wrong is never asked again.
  retry: {count: 1, condition: new RegExp(`^(?:Test timed out in|${STOOD_STILL})`)},
  // A state is waited for as long as a busy machine may need: a second is less.
  expect: {poll: {timeout: 10_000}},
};

const jsx = {oxc: {jsx: {runtime: 'automatic' as const, importSource: 'preact'}}};

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: Object.values(CORE).flat(),
      reporter: [['text', {skipFull: true}]],
      reportsDirectory: '.cache/coverage',
      thresholds: {branches: 100, perFile: true},
    },
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: [`{${rooms}}/**/*.test.{ts,tsx}`, 'tests/{support,bench,torture}/**/*.test.ts'],
          exclude: inDocuments,
          ...inNode,
          // Properties run hundreds of cases: a busy machine must not fail what is right.
          testTimeout: 60_000,
        },
      },
      {...jsx, test: {name: 'unit-in-documents', include: inDocuments, testTimeout: 60_000}},
      {test: {...inNode, name: 'sandbox', include: ['tests/sandbox/**/*.test.ts'], testTimeout: 30_000}},
      {test: {...inNode, name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 30_000}},
      {
        test: {
          ...inBrowsers,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: waiting,
          // One browser fills two processors: two at a time take longer than one after the other.
          fileParallelism: false,
          sequence: {groupOrder: 1},
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'e2e-waiting',
          include: waiting,
          maxWorkers: 3,
          sequence: {groupOrder: 2},
        },
      },
    ],
  },
});
