import type { EntryContent } from '#events/entries/entry';
import type { Chronicle, EntryRecord } from '../chronicle/chronicle.js';

/** Which entries name each entry as superseded or withdrawn, at whatever revision, as far as the log was read. */
interface Naming {
  readonly by: Map<string, Set<string>>;
  position: number;
}

const known = new WeakMap<Chronicle, Naming>();

/** The index of a chronicle, read on to its head: a chronicle only grows, so that what was read stays so. */
function namingIn(chronicle: Chronicle): Naming {
  const naming = known.get(chronicle) ?? { by: new Map<string, Set<string>>(), position: 0 };
  known.set(chronicle, naming);
  for (const { entry: uuid } of chronicle.log.slice(naming.position)) {
    naming.position += 1;
    const record = uuid === undefined ? undefined : chronicle.entries.get(uuid);
    if (record !== undefined) addTo(naming, record, naming.position);
  }
  return naming;
}

function addTo({ by }: Naming, { uuid, revisions }: EntryRecord, position: number): void {
  const revision = revisions.find((one) => one.position === position);
  for (const target of revision === undefined ? [] : replacedBy(revision.content)) {
    const naming = by.get(target) ?? new Set<string>();
    by.set(target, naming.add(uuid));
  }
}

function replacedBy(content: EntryContent): readonly string[] {
  return content.type === 'ReportWithdrawn'
    ? [...content.supersedes, ...content.fact.withdraws]
    : content.supersedes;
}

/** Every entry that ever superseded or withdrew this one, or one that did, in the order of their UUIDs. */
export function replacersOf(chronicle: Chronicle, uuid: string): readonly EntryRecord[] {
  const { by } = namingIn(chronicle);
  const found = new Set<string>();
  const collect = (target: string): void => {
    for (const replacing of by.get(target) ?? []) {
      if (replacing === uuid || found.has(replacing)) continue;
      found.add(replacing);
      collect(replacing);
    }
  };
  collect(uuid);
  return [...found].toSorted().flatMap((replacing) => chronicle.entries.get(replacing) ?? []);
}
