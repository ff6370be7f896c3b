import fc from 'fast-check';
import type { DomainEvent } from '#events/domain-event';
import type { EntryContent, EntryEvent } from '#events/entries/entry';
import { entryContent } from '#events/entries/entry';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import { referencesOf } from '#events/entries/references-of';
import type { Reference, ReferenceKind } from '#events/entries/references-of';
import { eventSchema } from '#events/event-schemas';
import type { RecordedEvent } from '#events/recorded-event';
import { arbitraryData } from '#events/testing/arbitrary-data';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';

const TYPES = Object.keys(ENTRY_DEFINITIONS) as EntryType[];

/** What entries name: few things, so that much is said of each. */
const POOL: Readonly<Record<Exclude<ReferenceKind, 'ACTOR'>, readonly string[]>> = {
  SOURCE: ['first-source', 'second-source'],
  GROUP: ['first-group', 'second-group', 'third-group'],
  PERSON: ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'],
  PLACE: ['first-place', 'second-place'],
  INCIDENT: ['first-incident', 'second-incident'],
  ENTRY: [1, 2, 3, 4, 5].map((number) => `00000000-0000-4000-8000-00000000000${String(number)}`),
};
const ACTORS = [...POOL.GROUP, ...POOL.PERSON];

/** Names that read differently inside a sentence, at its beginning, as a plural, or when they are cut. */
const NAMES = [
  'Islamic State',
  'Pakistani militants (unnamed)',
  'Security forces of Pakistan',
  'Police',
  'ırak Şebekesi',
  'ßagnar Großbund',
  'ΟΔΟΣ "ΑΣ"b',
  'Line of Control',
  `Al-${'Qaeda-'.repeat(14)}Base`,
  'unnamed faction',
];
const name = fc.constantFrom(...NAMES);
const SEALED = { subject: POOL.PERSON[0] ?? '', sealed: 'c2VhbGVk' };

function contentOf(type: EntryType): fc.Arbitrary<EntryContent> {
  return arbitraryData(type).map((data) =>
    entryContent({ type, data: eventSchema(type)?.data.parse(data) } as EntryEvent),
  );
}

const content = fc
  .tuple(
    fc.constantFrom(...TYPES).chain(contentOf),
    fc.array(fc.nat({ max: 59 }), { minLength: 7 }),
  )
  .map(([said, picks]) => naming(said, picks));

/** The same content, naming what is registered; "reported" is a date of its own only. */
function naming(said: EntryContent, picks: readonly number[]): EntryContent {
  const renamed = JSON.parse(JSON.stringify(said), (field, value: unknown) => {
    if (field === 'alternatives' && Array.isArray(value))
      return (value as readonly unknown[]).filter((edtf) => edtf !== 'reported');
    return field === 'comparedWith' && value === 'reported' ? '2015' : value;
  }) as EntryContent;
  for (const [index, reference] of referencesOf(said).entries())
    rename(renamed, reference, picks[index % picks.length] ?? 0);
  return renamed;
}

function rename(said: object, { kind, path }: Reference, pick: number): void {
  const pool = kind === 'ACTOR' ? ACTORS : POOL[kind];
  let at = said as Record<string | number, object | string>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  at[path.at(-1) ?? ''] = pool[pick % pool.length] ?? '';
}

type Told = readonly [stream: string, event: DomainEvent];

const described = fc.record({
  publisher: name,
  title: name,
  published: fc.option(fc.constantFrom('2016-05-15', '2017', '2016/..'), { nil: undefined }),
});

function source(slug: string, type: 'SourceRegistered' | 'SourceAmended'): fc.Arbitrary<Told> {
  return described.map(({ published, ...rest }) => {
    const data = { ...rest, ...(published === undefined ? {} : { published }) };
    return toldOf(`annals.source-${slug}`, { type, data });
  });
}

function registered(kind: 'GROUP' | 'PERSON' | 'PLACE', id: string): fc.Arbitrary<Told> {
  switch (kind) {
    case 'GROUP':
      return name.map((said) =>
        toldOf(`annals.group-${id}`, { type: 'GroupRegistered', data: { name: said } }),
      );
    case 'PERSON':
      return fc
        .oneof(name, fc.constant(SEALED))
        .map((said) =>
          toldOf(`annals.person-${id}`, { type: 'PersonRegistered', data: { name: said } }),
        );
    case 'PLACE':
      return fc
        .record({ name, placeKind: fc.constantFrom('CITY', 'SITE', 'LINE') })
        .map((data) => toldOf(`annals.place-${id}`, { type: 'PlaceRegistered', data }));
  }
}

function toldOf(stream: string, { type, data }: { type: DomainEvent['type']; data: object }): Told {
  return [stream, { type, data: eventSchema(type)?.data.parse(data) } as DomainEvent];
}

const registrations = fc.tuple(
  ...POOL.SOURCE.map((slug) => source(slug, 'SourceRegistered')),
  ...POOL.GROUP.map((slug) => registered('GROUP', slug)),
  ...POOL.PERSON.map((id) => registered('PERSON', id)),
  ...POOL.PLACE.map((slug) => registered('PLACE', slug)),
);

const ENTRIES = POOL.ENTRY.map((uuid) => `annals.entry-${uuid}`);

const recorded = fc.tuple(
  ...ENTRIES.map((stream) =>
    content.map(({ type, ...data }): Told => [stream, { type, data } as DomainEvent]),
  ),
);

const joined: fc.Arbitrary<Told> = fc.constantFrom(
  toldOf('annals.match-1', {
    type: 'IncidentsMatched',
    data: { incidents: POOL.INCIDENT, reason: 'the same' },
  }),
  toldOf('annals.group-third-group', {
    type: 'GroupsUnified',
    data: { unified: POOL.GROUP.slice(1), reason: 'the same' },
  }),
);

const renamed: fc.Arbitrary<Told> = fc
  .tuple(fc.constantFrom(...POOL.GROUP), name)
  .map(([slug, said]) =>
    toldOf(`annals.group-${slug}`, { type: 'GroupAmended', data: { name: said } }),
  );

const edited: fc.Arbitrary<Told> = fc
  .tuple(fc.constantFrom(...ENTRIES), content)
  .map(([stream, replacement]) => [
    stream,
    { type: 'EntryCorrected', data: { replacement, reason: 'misread' } },
  ]);

const later = fc.array(
  fc.oneof(joined, renamed, edited, source(POOL.SOURCE[0] ?? '', 'SourceAmended')),
  { maxLength: 5 },
);

function logOf(told: readonly Told[]): readonly RecordedEvent[] {
  const revisions = new Map<string, number>();
  return told.map(([stream, event], index) => {
    const revision = revisions.get(stream) ?? 0;
    revisions.set(stream, revision + 1);
    const recordedAt = Date.UTC(2024, 0, 1 + index);
    const metadata = {
      id: String(index),
      version: '1',
      requestHash: '',
      hash: String(index),
      at: new Date(recordedAt).toISOString(),
      actor: 'law',
      software: 'law',
    };
    return { event, stream, revision, position: index + 1, recordedAt, metadata };
  });
}

const OPENED: Told = [
  'annals.chronology',
  {
    type: 'ChronologyOpened',
    data: { chronologyId: '00000000-0000-4000-8000-000000000000', format: 1 },
  },
];

/** A log, and what is folded from it. */
export class ToldLog {
  readonly events: readonly RecordedEvent[];
  readonly chronicle = emptyChronicle();

  constructor(told: readonly Told[]) {
    this.events = logOf(told);
    for (const event of this.events) evolve(this.chronicle, event);
  }

  inWords(): string {
    return this.events
      .map(({ event, stream }) => `\n  ${stream} ${event.type} ${JSON.stringify(event.data)}`)
      .join('');
  }
}

/**
 * A log with entries of any type and shape, whatever sense they make together: each names few things and each other, some are corrected
 * to something else, and what they name has several names.
 */
export const anyEntries: fc.Arbitrary<ToldLog> = fc
  .tuple(registrations, recorded, later)
  .map(([names, entries, more]) => new ToldLog([OPENED, ...names, ...entries, ...more]));
