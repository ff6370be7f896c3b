import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CasualtyReport, CasualtyRule } from './casualties.js';
import { combineCasualties } from './casualties.js';
import { readQuantity } from './quantity.js';

interface Reported {
  readonly origin?: string;
  readonly day?: number;
  readonly possible?: boolean;
}

/** A report of words, by default of its own origin, published in the order given. */
function reports(...given: readonly (readonly [string, Reported?])[]): readonly CasualtyReport[] {
  return given.map(([words, { origin = `origin-${words}`, day, possible } = {}], at) => ({
    figures: readQuantity({ words }, 'AS_REPORTED'),
    origin,
    published: { earliest: day ?? at, latest: (day ?? at) + 1 },
    entry: `entry-${at}`,
    visibility: possible === true ? 'POSSIBLE' : 'CERTAIN',
  }));
}

/** "60/66/70", "70/70/open" and what is only in words. */
function combined(rule: CasualtyRule, ...given: readonly (readonly [string, Reported?])[]): string {
  const { low, best, high, open, inWords } = combineCasualties(reports(...given), rule);
  const words = inWords.map(({ words: said, count }) => `${count} ${said}`);
  return [`${low ?? '-'}/${best ?? '-'}/${high ?? (open ? 'open' : '-')}`, ...words].join(', ');
}

describe('casualties of one incident by the widest reports', () => {
  it.each<[string, readonly (readonly [string, Reported?])[], string]>([
    ['one report alone', [['61']], '61/61/61'],
    ['the least low, the greatest high, the latest best', [['66'], ['61']], '61/61/66'],
    [
      'the latest of one origin',
      [
        ['66', { origin: 'a' }],
        ['61', { origin: 'a' }],
      ],
      '61/61/61',
    ],
    [
      'one origin figure by figure',
      [
        ['up to 80', { origin: 'a' }],
        ['61', { origin: 'b' }],
      ],
      '61/61/80',
    ],
    [
      'an earlier figure of an origin that gave no later one',
      [
        ['60 to 80', { origin: 'a' }],
        ['about 70', { origin: 'a' }],
      ],
      '60/70/80',
    ],
    ['no upper bound when none has one', [['at least 70'], ['at least 64']], '64/64/open'],
    [
      'an upper bound that an open report does not exceed',
      [['at least 64'], ['61 to 70']],
      '61/64/70',
    ],
    ['an upper bound that an open report only reaches', [['61'], ['at least 61']], '61/61/61'],
    ['no upper bound when an open report exceeds it', [['61'], ['at least 70']], '61/70/open'],
    ['no upper bound when an open report is about more', [['61'], ['about 70']], '61/70/open'],
    [
      'an upper bound again once its origin withdraws the greater',
      [
        ['at least 100', { origin: 'a' }],
        ['80', { origin: 'a' }],
      ],
      '80/80/80',
    ],
    ['its low as best when none has one', [['60 to 70']], '60/60/70'],
    ['its low widened to hold the best', [['61'], ['about 50']], '50/50/61'],
    [
      'its high widened to hold the best',
      [['up to 50'], ['61 to 70', { origin: 'a' }], ['up to 60', { origin: 'a' }]],
      '61/61/61',
    ],
    ['no low that nobody told', [['up to 50']], '-/-/50'],
    ['nothing', [], '-/-/-'],
  ])('has %s', (_, given, expected) => {
    expect(combined('WIDEST', ...given)).toBe(expected);
  });

  it('takes the latest by the latest moment of publication, then the earliest, then the entry', () => {
    const [first, second] = reports(['61', { day: 5 }], ['66', { day: 5 }]) as [
      CasualtyReport,
      CasualtyReport,
    ];
    const bestOf = (one: CasualtyReport, other: CasualtyReport) =>
      combineCasualties([one, other], 'WIDEST').best;
    expect(bestOf({ ...first, published: { earliest: 1, latest: 9 } }, second)).toBe(61);
    expect(bestOf({ ...first, published: { earliest: 6, latest: 6 } }, second)).toBe(61);
    expect(bestOf(first, second)).toBe(66);
    expect(bestOf({ ...first, entry: 'entry-9' }, second)).toBe(61);
  });
});

describe('casualties of one incident by the latest report', () => {
  it.each<[string, readonly (readonly [string, Reported?])[], string]>([
    ['all figures of it', [['66'], ['61']], '61/61/61'],
    ['no upper bound where it has none', [['66'], ['at least 61']], '61/61/open'],
    ['its low as best', [['66'], ['60 to 70']], '60/60/70'],
    ['what it does not tell left untold', [['66'], ['about 61']], '-/61/open'],
    [
      'nothing but words where the latest report has no number',
      [['61'], ['scores']],
      '-/-/open, 1 scores',
    ],
    ['nothing', [], '-/-/-'],
    [
      'no upper bound where one that is only possibly out, and then the latest, has none',
      [['61'], ['at least 50', { possible: true }]],
      '61/61/open',
    ],
    [
      'no upper bound where one in words alone may be the latest',
      [['up to 8'], ['scores', { possible: true }]],
      '-/-/open, 1 scores',
    ],
  ])('has %s', (_, given, expected) => {
    expect(combined('LATEST', ...given)).toBe(expected);
  });
});

describe('words without a number', () => {
  it.each<[string, readonly (readonly [string, Reported?])[], string]>([
    ['leave the upper end open', [['scores']], '-/-/open, 1 scores'],
    ['stand beside the numbers of others', [['28'], ['scores']], '28/28/28, 1 scores'],
    [
      'are counted',
      [['scores', { origin: 'a' }], ['scores', { origin: 'b' }], ['dozens']],
      '-/-/open, 1 dozens, 2 scores',
    ],
    [
      'give way to a later number of their origin',
      [
        ['scores', { origin: 'a' }],
        ['40', { origin: 'a' }],
      ],
      '40/40/40',
    ],
    [
      'are the last that their origin said',
      [
        ['dozens', { origin: 'a' }],
        ['scores', { origin: 'a' }],
      ],
      '-/-/open, 1 scores',
    ],
  ])('%s', (_, given, expected) => {
    expect(combined('WIDEST', ...given)).toBe(expected);
  });

  it('are a report all the same', () => {
    expect(combineCasualties(reports(['scores']), 'WIDEST').reported).toBe(true);
    expect(combineCasualties([], 'WIDEST').reported).toBe(false);
  });

  it('are nothing in a report that has neither words nor figures', () => {
    const silent = {
      low: null,
      best: null,
      high: null,
      open: true,
      inWords: null,
      inconsistent: false,
    };
    const [report] = reports(['61']) as [CasualtyReport];
    expect(combineCasualties([{ ...report, figures: silent }], 'WIDEST').reported).toBe(false);
  });
});

describe('a report that is only possibly published', () => {
  const possible = { possible: true } as const;

  it.each<[string, readonly (readonly [string, Reported?])[], string]>([
    ['widens the high', [['61'], ['66', possible]], '61/61/66'],
    ['lowers nothing', [['61'], ['50', possible]], '61/61/61'],
    ['opens the high it may exceed', [['61'], ['at least 70', possible]], '61/61/open'],
    ['does not open the high it cannot exceed', [['61'], ['at least 50', possible]], '61/61/61'],
    ['closes nothing', [['at least 61'], ['66', possible]], '61/61/open'],
    [
      'does not replace the report of its origin',
      [
        ['66', { origin: 'a' }],
        ['61', { origin: 'a', possible: true }],
      ],
      '66/66/66',
    ],
    ['alone has only a high', [['66', possible]], '-/-/66'],
    [
      'alone may be the open one',
      [
        ['66', possible],
        ['at least 50', possible],
      ],
      '-/-/open',
    ],
    [
      'takes no words away',
      [
        ['scores', { origin: 'a' }],
        ['40', { origin: 'a', possible: true }],
      ],
      '-/-/open, 1 scores',
    ],
    ['has its words beside', [['61'], ['scores', possible]], '61/61/61, 1 scores'],
    [
      'replaces no words of another one of its origin',
      [
        ['scores', { origin: 'a', possible: true }],
        ['5', { origin: 'a', possible: true }],
      ],
      '-/-/open, 1 scores',
    ],
  ])('%s', (_, given, expected) => {
    expect(combined('WIDEST', ...given)).toBe(expected);
  });
});

describe('laws of casualties', () => {
  const words = fc.constantFrom(
    '3',
    '5 to 9',
    'at least 4',
    'up to 6',
    'about 7',
    'nearly 8',
    'scores',
    'over 2',
  );
  const report = fc.record({
    words,
    origin: fc.constantFrom('a', 'b', 'c'),
    earliest: fc.nat(3),
    latest: fc.nat(3),
    visibility: fc.constantFrom('CERTAIN', 'CERTAIN', 'POSSIBLE'),
  });
  const some = fc.array(report, { maxLength: 6 }).map((list) =>
    list.map(({ words: said, origin, earliest, latest, visibility }, at): CasualtyReport => ({
      figures: readQuantity({ words: said }, 'AS_REPORTED'),
      origin,
      published: { earliest, latest: earliest + latest },
      entry: `entry-${at}`,
      visibility,
    })),
  );
  const rule = fc.constantFrom<CasualtyRule>('WIDEST', 'LATEST');

  it('go from low to high', () => {
    fc.assert(
      fc.property(some, rule, (all, by) => {
        const { low, best, high } = combineCasualties(all, by);
        expect(low ?? 0).toBeLessThanOrEqual(best ?? low ?? 0);
        expect(best ?? low ?? 0).toBeLessThanOrEqual(high ?? Infinity);
      }),
    );
  });

  it('do not depend on the order of the reports', () => {
    fc.assert(
      fc.property(some, rule, fc.nat(), (all, by, turn) => {
        const at = all.length === 0 ? 0 : turn % all.length;
        const turned = [...all.slice(at), ...all.slice(0, at)].reverse();
        expect(combineCasualties(turned, by)).toEqual(combineCasualties(all, by));
      }),
    );
  });

  it('by the widest hold those by the latest, where both tell a figure', () => {
    fc.assert(
      fc.property(some, (all) => {
        const [wide, last] = [combineCasualties(all, 'WIDEST'), combineCasualties(all, 'LATEST')];
        if (last.low !== null) expect(wide.low).toBeLessThanOrEqual(last.low);
        if (wide.high !== null && last.high !== null) {
          expect(wide.high).toBeGreaterThanOrEqual(last.high);
        }
        expect(wide.best ?? 0).toBeGreaterThanOrEqual(wide.low ?? 0);
      }),
    );
  });

  it('what is possibly published moves the high outwards and nothing else', () => {
    fc.assert(
      fc.property(some, rule, (all, by) => {
        const sure = all.filter(({ visibility }) => visibility === 'CERTAIN');
        const [less, more] = [combineCasualties(sure, by), combineCasualties(all, by)];
        expect([more.low, more.best]).toEqual([less.low, less.best]);
        if (less.reported)
          expect(more.high ?? Infinity).toBeGreaterThanOrEqual(less.high ?? Infinity);
      }),
    );
  });
});
