import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { textOf } from '../house/repository.js';

const planted = {
  fault: z.string(),
  file: z.string(),
  find: z.string(),
  replace: z.string(),
  specs: z.array(z.string().regex(/\.spec\.ts$/)).min(1),
};

const faults = z
  .array(
    z.union([
      z.strictObject({ rule: z.int().min(1).max(10), ...planted }),
      z.strictObject({ law: z.int().min(1).max(10), ...planted, tests: z.string() }),
    ]),
  )
  .parse(JSON.parse(textOf('test/break/faults.json')));

describe('the faults that the tests must find', () => {
  it('are one or more for each of the ten rules', () => {
    const rules = new Set(faults.flatMap((fault) => ('rule' in fault ? [fault.rule] : [])));
    expect([...rules].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('are twelve or more for the laws', () => {
    expect(faults.filter((fault) => 'law' in fault).length).toBeGreaterThanOrEqual(12);
  });

  it.each(faults)('can be planted: $fault', ({ file, find, replace, specs }) => {
    expect(textOf(file).split(find)).toHaveLength(2);
    expect(replace).not.toBe(find);
    for (const spec of specs) expect(textOf(spec)).toContain("from '@jest/globals'");
  });
});
