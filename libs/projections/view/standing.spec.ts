import { describe, expect, it } from '@jest/globals';
import { corrected, entry, retracted, source } from '../testing/drafts.js';
import { given } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';
import type { Draft } from '../testing/drafts.js';
import type { Given } from '../testing/given.js';

const first = source('ged-20', { publisher: 'UCDP', published: '2020-06-01' });
const second = source('ged-21', { publisher: 'UCDP', published: '2021-06-01' });
const third = source('ged-22', { publisher: 'UCDP', published: '2022-06-01' });

function report(key: string, from: string, ...supersedes: readonly string[]): Draft {
  return entry(
    'IncidentReported',
    { incident: 'ucdp-313638' },
    { key, source: from, when: '2019-03-01', supersedes },
  );
}

function statuses(recorded: Given, publishedBy?: string): Readonly<Record<string, string>> {
  const view = recorded.view(publishedBy === undefined ? {} : { publishedBy });
  return Object.fromEntries(
    ['old', 'new', 'newer', 'gone'].flatMap((key) => {
      const known = view.entries.get(uuidOf(key));
      return known === undefined ? [] : [[key, known.status]];
    }),
  );
}

describe('supersession by a source', () => {
  const restated = given(first, second, report('old', 'ged-20'), report('new', 'ged-21', 'old'));

  it('replaces the old entry once the new one is surely out', () => {
    expect(statuses(restated)).toEqual({ old: 'SUPERSEDED', new: 'STANDING' });
    expect(statuses(restated, '2021-06-01')).toEqual({ old: 'SUPERSEDED', new: 'STANDING' });
  });

  it('leaves the old one standing before', () => {
    expect(statuses(restated, '2021-05-31')).toEqual({ old: 'STANDING' });
  });

  it('leaves the old one standing beside the new one while the new one is only possibly out', () => {
    const vague = given(
      first,
      source('ged-21', { publisher: 'UCDP', published: '2021' }),
      report('old', 'ged-20'),
      report('new', 'ged-21', 'old'),
    );
    expect(statuses(vague, '2021-06-01')).toEqual({ old: 'STANDING', new: 'STANDING' });
    const view = vague.view({ publishedBy: '2021-06-01' });
    expect(view.entries.get(uuidOf('new'))?.visibility).toBe('POSSIBLE');
    expect(view.entries.get(uuidOf('old'))?.visibility).toBe('CERTAIN');
  });

  const chain = restated.and(third, report('newer', 'ged-22', 'new'));

  it('goes through others', () => {
    expect(statuses(chain)).toEqual({ old: 'SUPERSEDED', new: 'SUPERSEDED', newer: 'STANDING' });
    expect(chain.view().entries.get(uuidOf('old'))?.replacedBy).toBe(uuidOf('new'));
  });

  it('ends when the superseding entry is retracted', () => {
    expect(statuses(restated.and(retracted('new')))).toEqual({
      old: 'STANDING',
      new: 'RETRACTED',
    });
  });

  it('ends when a correction no longer names the old entry', () => {
    const mended = restated.and(
      corrected(
        'new',
        'IncidentReported',
        { incident: 'ucdp-313638' },
        { source: 'ged-21', when: '2019-03-01' },
      ),
    );
    expect(statuses(mended)).toEqual({ old: 'STANDING', new: 'STANDING' });
  });
});

describe('withdrawal by a source', () => {
  const withdrawn = given(
    first,
    second,
    third,
    report('old', 'ged-20'),
    report('new', 'ged-21', 'old'),
    entry('ReportWithdrawn', { withdraws: ['new'] }, { key: 'gone', source: 'ged-22' }),
  );

  it('brings nothing older back', () => {
    expect(statuses(withdrawn)).toEqual({ old: 'SUPERSEDED', new: 'WITHDRAWN', gone: 'STANDING' });
  });

  it('takes effect when surely published', () => {
    expect(statuses(withdrawn, '2022-05-31')).toEqual({ old: 'SUPERSEDED', new: 'STANDING' });
  });

  it('is undone by retracting the withdrawal', () => {
    expect(statuses(withdrawn.and(retracted('gone')))).toEqual({
      old: 'SUPERSEDED',
      new: 'STANDING',
      gone: 'RETRACTED',
    });
  });

  it('has no effect while it is withdrawn itself', () => {
    const twice = withdrawn.and(
      source('ged-23', { publisher: 'UCDP', published: '2023-06-01' }),
      entry('ReportWithdrawn', { withdraws: ['gone'] }, { source: 'ged-23' }),
    );
    expect(statuses(twice)).toEqual({ old: 'SUPERSEDED', new: 'STANDING', gone: 'WITHDRAWN' });
  });
});

describe('a correction by an editor', () => {
  it('acts on the recorded clock alone, at once', () => {
    const misread = given(first, report('old', 'ged-20'));
    const mended = misread.and(
      corrected(
        'old',
        'IncidentReported',
        { incident: 'ucdp-1' },
        { source: 'ged-20', when: '2019-03-02' },
      ),
    );
    const at = (position: number, publishedBy?: string): string | undefined => {
      const cut = publishedBy === undefined ? { position } : { position, publishedBy };
      const known = mended.view(cut).entries.get(uuidOf('old'));
      return known?.content.date.when?.edtf;
    };
    expect(at(misread.chronicle.position)).toBe('2019-03-01');
    expect(at(mended.chronicle.position)).toBe('2019-03-02');
    expect(at(mended.chronicle.position, '2020-06-01')).toBe('2019-03-02');
  });
});
