import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { textOf } from './repository.js';

const permissive = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
]);

/** Whether an SPDX expression leaves a choice of permissive licences only: AND binds closer than OR. */
const isPermissive = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => permissive.has(licence.trim())));

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, overrides: versions })
  .parse(JSON.parse(textOf('package.json')));
const installed = Object.entries(
  z
    .object({
      packages: z.record(
        z.string(),
        z.object({
          license: z.string().optional(),
          dev: z.boolean().optional(),
          devOptional: z.boolean().optional(),
        }),
      ),
    })
    .parse(JSON.parse(textOf('package-lock.json'))).packages,
).filter(([path]) => path !== '');

describe('the packages Annals is built on', () => {
  it('are permissively licensed wherever they reach those who install Annals', () => {
    const others = installed
      // what is a peer of others only if somebody installs it, and is installed here for tests alone
      .filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true)
      .filter(([, { license }]) => license === undefined || !isPermissive(license))
      .map(([path, { license }]) => `${path}: ${license ?? 'no licence stated'}`);
    expect(others).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT AND BSD-3-Clause)', true],
    ['(GPL-3.0 OR MIT)', true],
    ['(MIT AND GPL-3.0)', false],
    ['MPL-2.0', false],
    ['SEE LICENSE IN LICENSE.md', false],
  ])('read the licence %s as permissive: %s', (expression, expected) => {
    expect(isPermissive(expression)).toBe(expected);
  });

  it('are pinned to one exact version each', () => {
    const pins = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.overrides,
    });
    expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('hold one copy of graphql, for two refuse each other’s schemas', () => {
    const copies = installed.filter(([path]) => path.endsWith('node_modules/graphql'));
    expect(copies.map(([path]) => path)).toEqual(['node_modules/graphql']);
  });
});
