import { describe, expect, it } from '@jest/globals';
import { ENTRY_DEFINITIONS } from './entries/entry-definitions.js';
import { EVENT_DEFINITIONS } from './event-definitions.js';
import { allEventSchemas } from './event-schemas.js';
import type { JsonObject } from './json.js';
import { upcast, UPCASTERS } from './upcasting.js';

/** A made-up history: version 2 renamed a field, version 3 made it a list. */
const GREETED = {
  Greeted: [
    ({ who, ...rest }: JsonObject) => ({ ...rest, whom: who ?? '' }),
    ({ whom, ...rest }: JsonObject) => ({ ...rest, whom: [whom ?? ''] }),
  ],
};

describe('upcast', () => {
  it('takes the first version through every later one', () => {
    expect(upcast('Greeted', 1, { who: 'Rana' }, GREETED)).toEqual({ whom: ['Rana'] });
  });

  it('starts at the version in which the data was written', () => {
    expect(upcast('Greeted', 2, { whom: 'Rana' }, GREETED)).toEqual({ whom: ['Rana'] });
  });

  it('leaves the newest version as it was written', () => {
    const data = { whom: ['Rana'] };
    expect(upcast('Greeted', 3, data, GREETED)).toBe(data);
  });

  it('leaves a type without older versions as it was written', () => {
    const data = { name: 'Daesh' };
    expect(upcast('GroupRegistered', 1, data)).toBe(data);
  });
});

describe('the versions of events', () => {
  it('have an upcaster for every version but the newest', () => {
    expect(allEventSchemas().map(({ type }) => [type, UPCASTERS[type]?.length ?? 0])).toEqual(
      allEventSchemas().map(({ type, version }) => [type, version - 1]),
    );
  });

  it('make a correction a version newer with every new version of any entry that it may hold', () => {
    const newer = Object.values(ENTRY_DEFINITIONS).map(({ version }) => version - 1);
    expect(EVENT_DEFINITIONS.EntryCorrected.version).toBe(
      newer.reduce((sum, count) => sum + count, 1),
    );
  });
});
