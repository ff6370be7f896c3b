import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { textOf } from '../house/repository.js';

const faults = z
  .array(
    z.strictObject({
      rule: z.int().min(1).max(10),
      fault: z.string(),
      file: z.string(),
      find: z.string(),
      replace: z.string(),
      specs: z.array(z.string().regex(/\.spec\.ts$/)).min(1),
    }),
  )
  .parse(JSON.parse(textOf('test/break/faults.json')));

describe('the faults that the tests must find', () => {
  it('are one or more for each of the ten rules', () => {
    const rules = new Set(faults.map(({ rule }) => rule));
    expect([...rules].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each(faults)('can be planted: $fault', ({ file, find, replace, specs }) => {
    expect(textOf(file).split(find)).toHaveLength(2);
    expect(replace).not.toBe(find);
    for (const spec of specs) expect(textOf(spec)).toContain("from '@jest/globals'");
  });
});
