import { describe, expect, it } from '@jest/globals';
import { correctEntry, recordEntry, registerSource } from './commands.js';

const TOKEN = 'AVA_E9';
const ENTRY = '54627a6d-ec80-543f-8943-24c9ac65157a';

describe('what is asked for as a command', () => {
  it('is the content alone, without what is about the request', () => {
    expect(
      registerSource({
        slug: 'article',
        title: 'An article',
        publisher: 'A paper',
        derivedFrom: [`source:study@${TOKEN}`],
        idempotencyKey: 'once',
        dryRun: true,
      }),
    ).toEqual({
      command: 'REGISTER_SOURCE',
      slug: 'article',
      source: { title: 'An article', publisher: 'A paper', derivedFrom: ['study'] },
    });
  });

  it('takes ids that answers gave for the slugs and UUIDs that they name, at any depth', () => {
    expect(
      recordEntry({
        source: `source:article@${TOKEN}`,
        confidence: 'HIGH',
        dryRun: false,
        supersedes: [`entry:${ENTRY}@${TOKEN}`],
        attribution: [{ actor: `group:state@${TOKEN}`, asReported: `group:state@${TOKEN}` }],
        fact: { branchAnnounced: { branch: `group:branch@${TOKEN}`, parent: 'parent' } },
      }),
    ).toEqual({
      command: 'RECORD_ENTRY',
      entry: {
        type: 'BranchAnnounced',
        source: 'article',
        confidence: 'HIGH',
        supersedes: [ENTRY],
        attribution: [{ actor: 'state', asReported: `group:state@${TOKEN}` }],
        fact: { branch: 'branch', parent: 'parent' },
      },
    });
  });

  it('keeps null in a patch, which empties, apart from what is left out, which stays', () => {
    expect(
      correctEntry({
        entry: `entry:${ENTRY}@${TOKEN}`,
        reason: 'misread',
        note: null,
        ifRevision: 2,
        dryRun: false,
        fact: { groupFormed: { group: 'branch', formedFrom: null } },
      }),
    ).toEqual({
      command: 'CORRECT_ENTRY',
      entry: ENTRY,
      reason: 'misread',
      ifRevision: 2,
      patch: { note: null, type: 'GroupFormed', fact: { group: 'branch', formedFrom: null } },
    });
  });
});
