import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {FAULTS} from './faults';

describe('the list of faults', () => {
  it.each(FAULTS)('names a test that exists: $fault', async ({file, title}) => {
    expect(await readFile(file, 'utf8')).toContain(title);
  });
});
