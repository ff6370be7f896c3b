import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ColumnAsOf } from '../as-of/column-as-of.js';
import { AsOfQuestions } from '../as-of/as-of-questions.js';
import { ProjectedAsOf } from '../as-of/testing/projected-as-of.js';
import { expectSameTally, expectSameTies } from '../as-of/same-answers.js';
import { recordedLog } from '../generator/recorded-log.js';
import { SqliteAsOf } from './sqlite-as-of.js';

const SEED = 11;
const ASKED = 20;

describe('the SQLite peer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annals-peer-'));
  const subject = new ProjectedAsOf(recordedLog({ facts: 800, seed: SEED }));
  let peer: SqliteAsOf;

  beforeAll(() => {
    peer = new SqliteAsOf(folder, subject);
  });
  afterAll(() => {
    peer.close();
    rmSync(folder, { recursive: true });
  });

  it('knows the same ties of any group as the projections, at any basis', () => {
    const questions = new AsOfQuestions(subject, SEED);
    let found = 0;
    for (const { group, at } of questions.some(ASKED)) {
      expectSameTies([subject, peer], group, at);
      found += peer.tiesOf(group, at).length;
    }
    expect(found).toBeGreaterThan(0);
  });

  it('counts the same incidents and dead by group, province and month', () => {
    const questions = new AsOfQuestions(subject, SEED).some(ASKED);
    for (const { at } of questions) expectSameTally([subject, peer], at);
    const rows = questions.flatMap(({ at }) => peer.tally(at).rows);
    expect(rows.some(({ certain, possible }) => certain < possible)).toBe(true);
    expect(rows.some(({ killedHigh }) => killedHigh === null)).toBe(true);
  });

  it('is filled from the columns as well, for every position at which they can be asked', () => {
    const columns = new ColumnAsOf(recordedLog({ facts: 800, seed: SEED }));
    const filled = new SqliteAsOf(mkdtempSync(join(folder, 'columns-')), columns);
    try {
      for (const { group, at } of new AsOfQuestions(columns, SEED).some(ASKED)) {
        expectSameTies([columns, filled], group, at);
        expectSameTally([columns, filled], at);
      }
    } finally {
      filled.close();
    }
  });
});
