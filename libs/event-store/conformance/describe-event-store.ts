import { describe, expect, it } from '@jest/globals';
import { SUITE } from './suite.js';
import type { CaseGroup, StoreFactory } from './trial.js';
import { runCase } from './trial.js';

/** Milliseconds that a case may take where every commit waits for a slow disk. */
const SLOW_DISK = 60_000;

function declareLacking(
  factory: StoreFactory,
  lacking: CaseGroup,
  needed: 'survivesRestart',
): void {
  it(`declares that it has not "${needed}", so that ${lacking.cases.length} cases mean nothing here`, () => {
    expect(factory.capabilities[needed]).toBe(false);
  });
}

function describeGroup(factory: StoreFactory, group: CaseGroup): void {
  if (group.needs !== undefined && !factory.capabilities[group.needs]) {
    declareLacking(factory, group, group.needs);
    return;
  }
  for (const promise of group.cases) {
    it(promise.name, () => runCase(factory, promise), SLOW_DISK);
  }
}

/** Holds an adapter to every promise of the port: its whole spec, but for what is its own. Fast-check prints the seed of a failure. */
export function describeEventStore(adapter: string, factory: StoreFactory): void {
  describe(adapter, () => {
    it('is opened with the capabilities that the suite was told', async () => {
      const { store, discard } = await factory.open();
      expect(store.capabilities).toEqual(factory.capabilities);
      await discard();
    });

    for (const group of SUITE) describe(group.behaviour, () => describeGroup(factory, group));
  });
}
