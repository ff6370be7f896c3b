import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { basisText, isBasisProblem, resolveBasis, RULES } from './basis.js';
import type { AsOf, Basis } from './basis.js';
import { basisToken, parseBasisToken } from './basis-token.js';
import { emptyChronicle } from '../chronicle/chronicle.js';
import type { Chronicle } from '../chronicle/chronicle.js';
import { RecordedLog } from '../chronicle/recorded-log.js';

const NOW = Date.parse('2026-11-24T06:25:00.000Z');
const CHRONOLOGY = '0b8f3a52-6a57-4a53-9d0e-3f6f1d1c2b3a';

function hashOf(position: number): string {
  return position.toString(16).padStart(64, 'ab');
}

function chronicleOf(recordedAt: readonly string[], hash = hashOf): Chronicle {
  const log = new RecordedLog();
  for (const [index, at] of recordedAt.entries())
    log.push({ recordedAt: Date.parse(at), hash: hash(index + 1) });
  return { ...emptyChronicle(log), chronologyId: CHRONOLOGY, position: recordedAt.length };
}

const RECORDED = [
  '2026-11-20T10:00:00.000Z',
  '2026-11-20T10:00:00.000Z',
  '2026-11-21T09:00:00.000Z',
  '2026-11-23T23:59:59.999Z',
];
const chronicle = chronicleOf(RECORDED);

function basis(asOf: AsOf, of = chronicle): Basis {
  const resolved = resolveBasis(of, asOf, { now: NOW });
  if (isBasisProblem(resolved)) throw new Error(resolved.message);
  return resolved;
}

function problem(asOf: AsOf, of = chronicle): string {
  const resolved = resolveBasis(of, asOf, { now: NOW });
  return isBasisProblem(resolved) ? resolved.problem : 'no problem';
}

describe('what an answer rests on', () => {
  it('is now unless told: valid to the end of today, published whenever, recorded to the end of the log', () => {
    expect(basis({})).toMatchObject({
      validAt: Date.parse('2026-11-25T00:00:00.000Z'),
      publishedBy: undefined,
      position: 4,
      recordedAt: Date.parse('2026-11-23T23:59:59.999Z'),
      rules: RULES,
      rulesChanged: false,
    });
  });

  it('takes a day, a month and a year whole, and an instant just after itself', () => {
    expect(basis({ validAt: '2019-05-15' }).validAt).toBe(Date.parse('2019-05-16T00:00:00.000Z'));
    expect(basis({ validAt: '2019-05' }).validAt).toBe(Date.parse('2019-06-01T00:00:00.000Z'));
    expect(basis({ validAt: '2016' }).validAt).toBe(Date.parse('2017-01-01T00:00:00.000Z'));
    expect(basis({ publishedBy: '2019-05-15T12:00:00Z' }).publishedBy).toBe(
      Date.parse('2019-05-15T12:00:00.001Z'),
    );
  });

  it('knows of a moment on the recorded clock what was recorded before its end', () => {
    expect(basis({ recordedBy: '2026-11-19' }).position).toBe(0);
    expect(basis({ recordedBy: '2026-11-20' }).position).toBe(2);
    expect(basis({ recordedBy: '2026-11-20T10:00:00Z' }).position).toBe(2);
    expect(basis({ recordedBy: '2026-11-20T09:59:59.999Z' }).position).toBe(0);
    expect(basis({ recordedBy: '2026-11-22' }).position).toBe(3);
    expect(basis({ recordedBy: '2026-11-23' }).position).toBe(4);
  });

  it('takes a moment that is still running on the recorded clock as the end of the log', () => {
    expect(basis({ recordedBy: '2026-11-24' }).position).toBe(4);
    expect(basis({ recordedBy: '2026' }).position).toBe(4);
  });

  it('refuses a moment on the recorded clock that has not begun', () => {
    expect(problem({ recordedBy: '2026-11-25' })).toBe('MOMENT_IN_FUTURE');
    expect(problem({ recordedBy: '2027' })).toBe('MOMENT_IN_FUTURE');
  });

  it('refuses a position beyond the log, and takes any within it', () => {
    expect(problem({ position: 5 })).toBe('POSITION_AHEAD');
    expect(basis({ position: 0 })).toMatchObject({ position: 0, recordedAt: undefined });
    expect(basis({ position: 3 })).toMatchObject({
      position: 3,
      recordedAt: Date.parse('2026-11-21T09:00:00.000Z'),
    });
  });

  it('answers for no more than the read models have', () => {
    const present = { now: NOW, head: 2 };
    expect(resolveBasis(chronicle, {}, present)).toMatchObject({ position: 2 });
    expect(resolveBasis(chronicle, { recordedBy: '2026-11-23' }, present)).toMatchObject({
      position: 2,
    });
    expect(resolveBasis(chronicle, { position: 3 }, present)).toMatchObject({
      problem: 'POSITION_AHEAD',
      position: 3,
    });
    const { token } = basis({});
    expect(resolveBasis(chronicle, { basis: token }, present)).toMatchObject({
      problem: 'POSITION_AHEAD',
    });
  });

  it('refuses what is no moment, an impossible day, and years that no answer can show', () => {
    expect(problem({ validAt: '2019-05~' })).toBe('MOMENT_IMPRECISE');
    expect(problem({ validAt: 'yesterday' })).toBe('DATE_UNREADABLE');
    expect(problem({ publishedBy: '2019-02-30' })).toBe('DATE_IMPOSSIBLE');
    expect(problem({ validAt: '-0045' })).toBe('MOMENT_OUT_OF_RANGE');
    expect(problem({ validAt: '9999' })).toBe('MOMENT_OUT_OF_RANGE');
  });

  it('refuses recorded time asked for twice, and a basis beside any other clock', () => {
    const { token } = basis({});
    expect(problem({ position: 1, recordedBy: '2026-11-20' })).toBe('AS_OF_CONFLICT');
    expect(problem({ basis: token, validAt: '2019' })).toBe('AS_OF_CONFLICT');
  });

  it('gives the same basis when an instant of it is handed back', () => {
    const asked = basis({
      validAt: '2019-05-16',
      publishedBy: '2019-03',
      recordedBy: '2026-11-20',
    });
    const shown = (cut: number) => new Date(cut - 1).toISOString();
    const again = basis({
      validAt: shown(asked.validAt),
      publishedBy: shown(asked.publishedBy ?? 0),
      recordedBy: new Date(asked.recordedAt ?? 0).toISOString(),
    });
    expect(again).toEqual(asked);
  });

  it('says in words which moments it rests on', () => {
    expect(basisText(basis({ validAt: '2019-05-16', publishedBy: '2019-03', position: 3 }))).toBe(
      'Valid to the end of 16 May 2019; published by the end of 31 March 2019; recorded up to position 3 (21 November 2026, 09:00 UTC).',
    );
    expect(basisText(basis({ validAt: '2019-05-16T12:30:00Z', position: 0 }))).toBe(
      'Valid to 16 May 2019, 12:30 UTC; published whenever; nothing recorded yet.',
    );
  });
});

describe('a basis token', () => {
  it('asks for exactly the same basis, also after later events', () => {
    const { token } = basis({ validAt: '2019-05-16', publishedBy: '2019-03' });
    const longer = chronicleOf([...RECORDED, '2026-11-24T00:00:00.000Z']);
    expect(basis({ basis: token }, longer)).toEqual(
      basis({ validAt: '2019-05-16', publishedBy: '2019-03', position: 4 }, longer),
    );
    expect(basis({ basis: token }, longer).token).toBe(token);
  });

  it('is refused by another chronology, and by a log whose event at its position is another', () => {
    const { token } = basis({});
    const other = { ...chronicle, chronologyId: '9d0e3f6f-1d1c-4b3a-8b8f-3a526a574a53' };
    const restored = chronicleOf(RECORDED, (position) => hashOf(position).replaceAll('a', 'c'));
    expect(problem({ basis: token }, other)).toBe('BASIS_FOREIGN');
    expect(problem({ basis: token }, restored)).toBe('BASIS_FOREIGN');
  });

  it('is refused by a log that has not come so far', () => {
    const { token } = basis({});
    expect(problem({ basis: token }, chronicleOf(['2026-11-20T10:00:00.000Z']))).toBe(
      'POSITION_AHEAD',
    );
  });

  it('says that it was made under older rules, and stays the same token', () => {
    const token = basisToken({ ...basis({}), rules: RULES + 1 });
    expect(basis({ basis: token })).toMatchObject({ token, rulesChanged: true });
  });

  it('is refused when it is cut, lengthened or no token at all', () => {
    const { token } = basis({});
    for (const wrong of [token.slice(0, -4), `${token}AAAA`, 'no token', '', '%'])
      expect(problem({ basis: wrong })).toBe('BASIS_UNREADABLE');
  });

  it('is refused when somebody made it up with moments that no answer can show', () => {
    for (const validAt of [NaN, Infinity, 8.64e15, 0.5])
      expect(problem({ basis: basisToken({ ...basis({}), validAt }) })).toBe('BASIS_UNREADABLE');
  });

  it('carries every basis unchanged', () => {
    const fixed = fc.record({
      chronologyId: fc.uuid(),
      position: fc.nat(Number.MAX_SAFE_INTEGER).map((n) => n % 2 ** 48),
      hash: fc.stringMatching(/^[0-9a-f]{16}$/),
      validAt: fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }),
      publishedBy: fc.option(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), {
        nil: undefined,
      }),
      rules: fc.nat(65_535),
    });
    fc.assert(
      fc.property(fixed, (one) => {
        expect(parseBasisToken(basisToken(one))).toEqual(one);
      }),
    );
  });

  it('has one text only: any other text that reads the same is refused', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{55}$/), (text) => {
        const read = parseBasisToken(`AQ${text.slice(2)}`);
        expect(read === undefined || basisToken(read) === `AQ${text.slice(2)}`).toBe(true);
      }),
    );
  });
});
