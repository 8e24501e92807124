import {defineConfig} from 'vitest/config';
import {CORE} from './tests/mutation/core';

/** What pages look like, bring back and say: two of these at a time disturb each other no more than a slow machine does. */
const looks = [
  'tests/e2e/collector-{pages,sources}-*.test.ts',
  'tests/e2e/{axe,forced-colours,languages,narrow,right-to-left}.test.ts',
];

// PW_CHROMIUM_ATTACH_TO_OTHER must stand before playwright is imported, or a popup is never reported.
const inBrowsers = {
  environment: 'node',
  env: {PW_CHROMIUM_ATTACH_TO_OTHER: '1'},
  testTimeout: 60_000,
  hookTimeout: 90_000,
} as const;
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
          include: [
            '{src,background,content,popup,options,scripts}/**/*.test.{ts,tsx}',
            'tests/{support,bench,torture}/**/*.test.ts',
          ],
          environment: 'node',
          // Properties run hundreds of cases: a busy machine must not fail what is right.
          testTimeout: 60_000,
        },
      },
      {test: {name: 'sandbox', include: ['tests/sandbox/**/*.test.ts'], environment: 'node', testTimeout: 30_000}},
      {test: {name: 'contract', include: ['tests/contract/**/*.test.ts'], environment: 'node', testTimeout: 30_000}},
      {test: {...inBrowsers, name: 'looks', include: looks, maxWorkers: 2}},
      {
        test: {
          ...inBrowsers,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: looks,
          fileParallelism: false,
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
});
