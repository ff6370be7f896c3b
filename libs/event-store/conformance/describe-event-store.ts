import { afterAll, describe, expect, it } from '@jest/globals';
import { SUITE } from './suite.js';
import type { CaseGroup, StoreFactory } from './trial.js';
import { reasonToLeaveOut, runCase } from './trial.js';

/** Milliseconds that a case may take where every commit waits for a slow disk. */
const SLOW_DISK = 240_000;

/** How many cases an adapter was held to, and how many were left out and why. */
interface Held {
  kept: number;
  readonly leftOut: string[];
}

function describeGroup(factory: StoreFactory, group: CaseGroup, held: Held): void {
  const reason = reasonToLeaveOut(factory, group);
  if (reason !== undefined) {
    held.leftOut.push(`${group.cases.length} of ${group.behaviour}, for ${reason}`);
    it(`leaves out ${group.cases.length} cases, for ${reason}`, () => {
      expect(reasonToLeaveOut(factory, group)).toBe(reason);
    });
    return;
  }
  for (const promise of group.cases) {
    it(
      promise.name,
      async () => {
        await runCase(factory, promise, group);
        held.kept += 1;
      },
      SLOW_DISK,
    );
  }
}

/**
 * Holds an adapter to every promise of the port: its whole spec, but for what is its own. Says at the end how many cases it kept,
 * and which were left out and why. Fast-check prints the seed of a failure.
 */
export function describeEventStore(adapter: string, factory: StoreFactory): void {
  describe(adapter, () => {
    const held: Held = { kept: 0, leftOut: [] };

    it(
      'is opened with the capabilities that the suite was told',
      async () => {
        const { store, discard } = await factory.open();
        expect(store.capabilities).toEqual(factory.capabilities);
        await discard();
        held.kept += 1;
      },
      SLOW_DISK,
    );

    for (const group of SUITE) describe(group.behaviour, () => describeGroup(factory, group, held));

    afterAll(() => {
      const leftOut = held.leftOut.length === 0 ? 'none' : held.leftOut.join('; ');
      process.stderr.write(
        `conformance: ${adapter} kept ${held.kept} cases; left out: ${leftOut}\n`,
      );
    });
  });
}
