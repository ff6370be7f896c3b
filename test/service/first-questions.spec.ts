import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FIRST_QUESTIONS } from '#apps/api/src/graphiql/first-questions';
import { startExample } from '../example/example-service.js';
import { ask, dataOf } from './asking.js';
import type { Service } from './start-service.js';

const PATIENCE = 60_000;
let service: Service;

beforeAll(async () => {
  service = await startExample();
}, PATIENCE);

afterAll(() => service.close());

interface Chronology {
  readonly affiliations: { nodes: { text: string; evidence: { nodes: { headline: string }[] } }[] };
  readonly incidents: { nodes: { text: string; claims: { nodes: object[] } }[] };
  readonly tally: { rows: { nodes: { period: string; group: { name: string } }[] } };
}

async function answerTo(question: number): Promise<Chronology> {
  const query = FIRST_QUESTIONS[question] ?? '';
  const { chronology } = dataOf(await ask(service.url, query)) as { chronology: Chronology };
  return chronology;
}

function parties({ affiliations }: Chronology): readonly string[] {
  return affiliations.nodes.map(({ text }) => text.split(':')[0] ?? '');
}

describe('the questions that the query page opens with', () => {
  it('are five, and the last one is a subscription', () => {
    expect(FIRST_QUESTIONS).toHaveLength(5);
    expect(FIRST_QUESTIONS.at(-1)).toContain('subscription NewEntries');
  });

  it('tell who belonged to Islamic State as of 16 May 2019, and who says so', async () => {
    const answer = await answerTo(0);
    expect(parties(answer)).toEqual(
      expect.arrayContaining([
        'Islamic State – Khorasan Province',
        'Islamic State – Hind Province',
        'Islamic State – Pakistan Province',
      ]),
    );
    for (const { evidence } of answer.affiliations.nodes) expect(evidence.nodes).not.toEqual([]);
  });

  it('tell who claimed the attacks on Quetta in 2016', async () => {
    const { incidents } = await answerTo(1);
    expect(incidents.nodes.map(({ claims }) => claims.nodes.length)).toContain(2);
  });

  it('tell how many were killed by year and group', async () => {
    const { tally } = await answerTo(2);
    const keys = tally.rows.nodes.map(({ period, group }) => `${period} ${group.name}`);
    expect(keys).toContain('2016 Islamic State');
  });

  it('tell the ties of the first as far as they were published by 31 March 2019', async () => {
    const known = parties(await answerTo(3));
    expect(known).not.toContain('Islamic State – Hind Province');
    expect(known).not.toContain('Islamic State – Pakistan Province');
    expect(known).not.toEqual([]);
  });
});
