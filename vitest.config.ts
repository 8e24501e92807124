import {defineConfig} from 'vitest/config';

// PW_CHROMIUM_ATTACH_TO_OTHER must stand before playwright is imported, or a popup is never reported.
const browserEnv = {PW_CHROMIUM_ATTACH_TO_OTHER: '1'};
const jsx = {oxc: {jsx: {runtime: 'automatic' as const, importSource: 'preact'}}};

/** What a wrong branch of would lose or double a pin, sign in the wrong one, or lead a link astray. */
const FULLY_TESTED = [
  'background/outbox/{acts,addressed,choose,drain,limits,match,natural-key,pacing,pass,pinterest-time}.ts',
  'background/outbox/{reconcile,remove-pin,send-one,settle,sort-answer,steps,trouble}.ts',
  'background/account/{app-keys,grant,token-keeper}.ts',
  'src/api/{access-token,oauth,read-body,retry,retry-after,token-endpoint}.ts',
  'src/domain/{clean-link,match-pattern,normal-link,public-host,short-address}.ts',
  'src/images/full-size/{drop-keys,image-identity,is-signed,width-hint}.ts',
];

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: FULLY_TESTED,
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
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          env: browserEnv,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
