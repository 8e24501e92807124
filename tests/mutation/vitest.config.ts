import {defineConfig} from 'vitest/config';

/** The unit tests that run in moments: what each mutant meets. */
export default defineConfig({
  test: {
    include: [
      'src/{domain,images,api}/**/*.test.ts',
      'src/storage/settings-file.test.ts',
      'background/{account,outbox}/*.test.ts',
    ],
    exclude: [
      // It weighs work against work: what the instruments weigh with is in its way.
      'src/images/full-size/growth.test.ts',
      // Minutes for each mutant. What they find by chance or by exhaustion, a test in words has to find here.
      'background/outbox/{crash-points,histories,mutants}.test.ts',
    ],
    // None of them leaves anything behind, and to load all modules anew for each file is most of the time.
    isolate: false,
    environment: 'node',
    testTimeout: 60_000,
  },
});
