import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { EntryContent } from '#events/entries/entry';
import { entryId } from '#events/ids';
import { readQuantity } from '#libs/quantities/quantity';
import type { Service } from '../service/start-service.js';
import { startExample } from './example-service.js';

/** What the log must hold of one entry, as it stands in our own list of facts. */
interface ListedEntry {
  readonly type: string;
  readonly stance: string;
  readonly confidence: string;
  readonly date?: Readonly<Record<string, ListedDate>>;
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly reads?: Readonly<Record<string, string>>;
}

type ListedDate = string | { readonly edtf: string; readonly alternatives?: readonly string[] };

interface ListedFact {
  readonly says: string;
  readonly entries?: Readonly<Record<string, ListedEntry>>;
  readonly sources?: readonly string[];
}

const LIST = join(import.meta.dirname, '../../events/chronologies/isis-in-pakistan.facts.yaml');
const TABLE = join(import.meta.dirname, '../../docs/isis-in-pakistan-facts.md');
const { facts } = parse(readFileSync(LIST, 'utf8'), { schema: 'failsafe' }) as {
  readonly facts: Readonly<Record<string, ListedFact>>;
};

let service: Service;

beforeAll(async () => {
  service = await startExample();
}, 60_000);

afterAll(() => service.close());

function recorded(label: string): EntryContent | undefined {
  const { chronicle } = service.projector;
  const [source = '', key = ''] = label.split('/');
  const uuid = entryId(chronicle.chronologyId, `import:${source}`, key);
  return chronicle.entries.get(uuid)?.revisions.at(-1)?.content;
}

const entries = Object.values(facts).flatMap((fact) => Object.entries(fact.entries ?? {}));

describe('the facts of the five articles', () => {
  it('are all 155, each once', () => {
    const expected = Array.from(
      { length: 155 },
      (_, index) => `F${String(index + 1).padStart(3, '0')}`,
    );
    expect(Object.keys(facts).toSorted()).toEqual(expected);
  });

  it('are all the entries that the chronology has, and no other', () => {
    const { chronicle } = service.projector;
    expect(new Set(entries.map(([label]) => label)).size).toBe(chronicle.entries.size);
    expect(entries.filter(([label]) => recorded(label) === undefined)).toEqual([]);
  });

  it('that are a source are registered as one', () => {
    const sources = Object.values(facts).flatMap((fact) => fact.sources ?? []);
    expect(sources.filter((slug) => !service.projector.chronicle.sources.has(slug))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
  });

  it('stand in the table for people, fact by fact and entry by entry', () => {
    const table = readFileSync(TABLE, 'utf8');
    const missing = Object.keys(facts).filter((id) => !table.includes(id));
    expect(missing).toEqual([]);
    expect(entries.filter(([label]) => !table.includes(label.split('/')[1] ?? label))).toEqual([]);
  });

  it.each(entries)(
    '%s is recorded with its type, stance, confidence, date and figures',
    (label, listed) => {
      const content = recorded(label);
      if (content === undefined) throw new Error(`${label} is not recorded`);
      expect({
        type: content.type,
        stance: content.stance,
        confidence: content.confidence,
        date: datesOf(content),
        reads: readsOf(content),
      }).toEqual({
        type: listed.type,
        stance: listed.stance,
        confidence: listed.confidence,
        date: listedDates(listed),
        reads: countsIn(listed.reads ?? {}),
      });
    },
  );
});

function datesOf(content: EntryContent): Readonly<Record<string, ListedDate>> {
  return Object.fromEntries(
    Object.entries(content.date).map(([field, { edtf, alternatives }]) => [
      field,
      alternatives.length === 0 ? edtf : { edtf, alternatives },
    ]),
  );
}

/** Shares and changes are in per cent, and no counts. */
function countsIn(reads: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(reads).filter(([name]) => FIGURES.has(name)));
}

function listedDates({ date = {} }: ListedEntry): Readonly<Record<string, ListedDate>> {
  return date;
}

const FIGURES = new Set(['headcount', 'attackers', 'killed', 'wounded', 'figure']);

/** Each figure as `low/best/high`, a dash for none. */
function readsOf(content: EntryContent): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(content.fact).flatMap(([name, value]: [string, unknown]) =>
      FIGURES.has(name) ? [[name, read(value as Parameters<typeof readQuantity>[0])]] : [],
    ),
  );
}

function read(quantity: Parameters<typeof readQuantity>[0]): string {
  const { low, best, high } = readQuantity(quantity, 'AS_REPORTED');
  return [low, best, high].map((figure) => (figure === null ? '-' : String(figure))).join('/');
}
