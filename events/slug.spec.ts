import { describe, expect, it } from '@jest/globals';
import { groupRef } from './references.js';
import { isSlug } from './slug.js';

const LONGEST = 'a'.repeat(80);

describe('isSlug', () => {
  it.each(['islamic-state', 'ttp', '2016', 'quetta-2016-08-08', LONGEST])('takes %s', (slug) => {
    expect(isSlug(slug)).toBe(true);
    expect(groupRef.safeParse(slug).success).toBe(true);
  });

  it.each([
    '',
    'Islamic-State',
    'islamic state',
    '-ttp',
    'ttp-',
    'is--khorasan',
    'état',
    'a_b',
    'ttp\n',
    `${LONGEST}a`,
    '5f1c7a52-3d0e-4b6a-9c1d-2e8f4a6b7c90',
  ])('refuses %p', (text) => {
    expect(isSlug(text)).toBe(false);
    expect(groupRef.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      'is no slug: lower-case letters and digits joined by single hyphens, at most 80, not of UUID form',
    ]);
  });

  it('refuses a number', () => {
    expect(groupRef.safeParse(2016).success).toBe(false);
  });
});
