import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { entryId } from '#events/ids';
import { streamName } from '#events/streams';
import { receive } from '#libs/chronology/request';
import { Trial } from '#libs/chronology/testing/trial';
import type { ChronologyItem } from '#libs/formats/chronology/chronology-item';
import { readChronology } from '#libs/formats/read-chronology';
import { emptyChronicle, evolve } from '../chronicle/chronicle.js';
import type { WholeChronicle } from '../chronicle/chronicle.js';
import { headlineOf } from './headline.js';
import type { View } from '../view/view.js';
import { viewAt } from '../view/view.js';

const NAME = 'isis-in-pakistan.yaml';
const file = readChronology(
  readFileSync(join(import.meta.dirname, '../../../events/chronologies', NAME), 'utf8'),
  NAME,
);
const trial = new Trial();
const { chronologyId } = trial.known;
const names = file.namesIn(chronologyId);

/** The example as it is recorded: decided item by item, folded in at once. */
function exampleView(): View {
  const chronicle = emptyChronicle();
  for (const item of file.items) fold(chronicle, item);
  return viewAt(chronicle, { position: chronicle.position, publishedBy: undefined });
}

function fold(chronicle: WholeChronicle, item: ChronologyItem): void {
  const command = item.command(names);
  const origin =
    item.key === undefined ? { scope: item.scope } : { scope: item.scope, key: item.key };
  const { target } = receive(command, origin, chronologyId);
  const event = trial.event(command, origin);
  trial.record(command, origin);
  evolve(chronicle, {
    event,
    stream: streamName(target.kind, target.id),
    revision: 0,
    position: chronicle.position + 1,
    recordedAt: Date.UTC(2026, 10, 20),
    metadata: {
      id: item.label,
      version: '1',
      requestHash: '',
      hash: '',
      at: '2026-11-20T00:00:00.000Z',
      actor: 'import',
      software: 'annals test',
    },
  });
}

const view = exampleView();
const entries = [...view.entries.values()];
const headlines = entries.map((entry) => headlineOf(view, entry));

function headline(source: string, key: string): string | undefined {
  const entry = view.entries.get(entryId(chronologyId, `import:${source}`, key));
  return entry === undefined ? undefined : headlineOf(view, entry);
}

describe('the headlines of the example', () => {
  it('are as many as its entries', () => {
    expect(file.problems).toEqual([]);
    const recorded = file.items.filter(({ scope }) => scope.startsWith('import:'));
    expect(headlines).toHaveLength(recorded.length);
    expect(headlines.length).toBeGreaterThan(150);
  });

  it('are each one sentence, without traces of the machine', () => {
    for (const sentence of headlines) {
      expect(sentence).toMatch(/^[^\p{Ll}].*\.$/u);
      expect(sentence).not.toMatch(
        /undefined|null|NaN|\[object| {2}| [,.;:]|\(\)|\.\.|[a-z]-[a-z]+-\d{4}/,
      );
      expect(sentence.length).toBeLessThanOrEqual(280);
    }
  });

  it('are equal only where the facts are', () => {
    const facts = new Map<string, string>();
    for (const [index, { content }] of entries.entries()) {
      const sentence = headlines[index] ?? '';
      const fact = JSON.stringify([content.type, content.fact, content.date]);
      expect(facts.get(sentence) ?? fact).toBe(fact);
      facts.set(sentence, fact);
    }
  });

  it.each([
    [
      'nation-2019-05',
      'pakistan-branch',
      'Islamic State announces the branch Islamic State – Pakistan Province ("Wilayah of Pakistan") for Pakistan through a news outlet, on 15 May 2019.',
    ],
    [
      'asian-lite-2022-03',
      'peshawar-casualties',
      'The suicide bombing in Peshawar on 4 March 2022 leaves at least 64 killed and scores wounded.',
    ],
    [
      'isis-presence-2019-03',
      'killed-share-balochistan-2018',
      '59% of the people killed in Pakistan in 2018 are counted in Balochistan (acts of terrorism), according to the Pakistan Institute of Peace Studies.',
    ],
    [
      'business-standards-2017-08',
      'abu-sayed-emir',
      'Abu Sayed was Emir of Islamic State – Khorasan Province until 11 July 2017, according to the United States Department of Defense.',
    ],
  ])('of %s/%s reads well', (source, key, sentence) => {
    expect(headline(source, key)).toBe(sentence);
  });
});
