import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, dataOf } from './asking.js';
import { recordSmallChronology } from './small-chronology.js';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';

let service: Service;

beforeAll(async () => {
  service = await startService();
  await recordSmallChronology(service);
}, 60_000);

afterAll(() => service.close());

const EXPLANATION = `explanation {
  text
  soSince
  soSinceRecordedAt
  parts(effect: $effect, first: 20) { totalCount nodes { effect rule entry { uuid status } } }
  events(first: 20) { nodes { text position recordedAt recorder } }
}`;
const TIES = `query ($effect: [ExplanationEffect!]) {
  chronology { affiliations(where: { ended: null, unknownStarts: true }) { nodes { ${EXPLANATION} } } }
}`;
const ROWS = `query ($effect: [ExplanationEffect!]) {
  chronology { tally(groupBy: [GROUP]) { rows { nodes { ${EXPLANATION} } } } }
}`;
const CONTRADICTIONS = `query ($effect: [ExplanationEffect!]) {
  chronology { contradictions { nodes { ${EXPLANATION} } } }
}`;
const OFFICES = `query ($effect: [ExplanationEffect!]) {
  chronology { people(first: 3) { nodes { offices(ended: true, unknownStarts: true) { nodes { ${EXPLANATION} } } } } }
}`;

interface Explained {
  readonly text: string;
  readonly soSince: string;
  readonly parts: { readonly nodes: readonly { readonly effect: string; readonly rule: string }[] };
  readonly events: { readonly nodes: readonly { readonly text: string }[] };
}

/** Every explanation in an answer. */
function explanationsIn(value: unknown): readonly Explained[] {
  if (typeof value !== 'object' || value === null) return [];
  const { explanation } = value as { readonly explanation?: Explained };
  return explanation === undefined ? Object.values(value).flatMap(explanationsIn) : [explanation];
}

async function explained(query: string, effect?: string): Promise<readonly Explained[]> {
  return explanationsIn(dataOf(await ask(service.url, query, { variables: { effect } })));
}

describe('the explanation of a tie, an office and a row of a tally', () => {
  it('names what counts, ends, disputes and was replaced, each with its rule', async () => {
    const all = [...(await explained(TIES)), ...(await explained(ROWS))];
    const effects = all.flatMap(({ parts }) => parts.nodes.map(({ effect }) => effect));
    expect([...new Set(effects)]).toEqual(
      expect.arrayContaining(['COUNTED', 'DISPUTED', 'ENDED', 'SUPERSEDED', 'KEPT_OUT']),
    );
    for (const { text, soSince, parts } of [...all, ...(await explained(OFFICES))]) {
      expect(text).toMatch(/^\d+ entr(y|ies): .*; so since position \d+\.$/);
      expect(Number(soSince)).toBeGreaterThan(1);
      expect(parts.nodes.length).toBeGreaterThan(0);
      expect(parts.nodes.every(({ rule }) => rule.endsWith('.'))).toBe(true);
    }
  });

  it('is given for every office and every contradiction', async () => {
    expect((await explained(OFFICES)).length).toBeGreaterThan(0);
    const contradictions = await explained(CONTRADICTIONS);
    expect(contradictions.length).toBeGreaterThan(0);
    for (const { text, soSince } of contradictions) {
      expect(text).toMatch(/so since position/);
      expect(Number(soSince)).toBeGreaterThan(1);
    }
  });

  it('names the registry and the decisions that the answer rests on', async () => {
    const texts = (await explained(ROWS)).flatMap(({ events }) =>
      events.nodes.map(({ text }) => text),
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        'Source article registered',
        'Incidents bombing and second-bombing are one: one attack, told twice',
      ]),
    );
  });

  it('shows the effects that are asked for', async () => {
    const parts = (await explained(TIES, 'DISPUTED')).flatMap((one) => one.parts.nodes);
    expect(new Set(parts.map(({ effect }) => effect))).toEqual(new Set(['DISPUTED']));
  });
});
