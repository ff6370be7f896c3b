import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { casualtyReportsOf } from '#libs/projections/incidents/incident-casualties';
import { entry, source } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { IncidentTables } from './incident-tables.js';
import { casualtiesOfPlain, plainCasualties } from './plain-casualties.js';
import { figuresFrom } from './resolved-incident.js';

const NOBODY = {
  claimants: new Map<string, 'CERTAIN'>(),
  attributed: new Map<string, 'CERTAIN'>(),
};
const count = fc.nat({ max: 6 });
const quantity = fc.oneof(
  count.map((number) => ({ low: number, best: number, high: number })),
  fc.record({ low: count, best: count, high: count }, { requiredKeys: [] }),
  fc
    .constantFrom('at least 3', 'up to 5', 'about 4', 'more than 2', '4')
    .map((words) => ({ words })),
  count.map((number) => ({ words: 'scores', best: number })),
  fc.constant({ words: 'scores' }),
);
const report = fc.record(
  {
    paper: fc.constantFrom('dawn', 'nation', 'herald'),
    killed: quantity,
    wounded: quantity,
  },
  { requiredKeys: ['paper', 'killed'] },
);

describe('casualties that can be read in one way only', () => {
  it('are put together as all others are', () => {
    let plainOnes = 0;
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 5 }), (reports) => {
        const { view } = given(
          source('dawn', { published: '2020-01-01' }),
          source('nation', { published: '2020-01' }),
          source('herald', { published: '2019', derivedFrom: ['dawn'] }),
          ...reports.map(({ paper, ...fact }, index) =>
            entry(
              'CasualtiesReported',
              { incident: 'one', ...fact },
              { key: `e${String(index)}`, source: paper },
            ),
          ),
        );
        const at = view();
        const told = casualtyReportsOf(at, 'one');
        const plain = told.flatMap((one) => plainCasualties(one) ?? []);
        if (plain.length < told.length) return;
        plainOnes += 1;
        const tables = new IncidentTables();
        expect(casualtiesOfPlain(at, tables, plain)).toEqual(
          tables.ofCasualties(figuresFrom(at, told, NOBODY)),
        );
      }),
      { seed: 20_190_515, numRuns: 300 },
    );
    expect(plainOnes).toBeGreaterThan(50);
  });
});
