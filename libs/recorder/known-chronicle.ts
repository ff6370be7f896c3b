import type { Known, KnownEntry, KnownPlace, KnownSource } from '#libs/chronology/known';
import type { Chronicle, EntryRecord, PairDecision } from '#libs/projections/chronicle/chronicle';
import { joinedPairs } from '#libs/projections/view/components';
import type { History } from '#libs/projections/chronicle/history';
import { NamesInUse } from './names-in-use.js';

/** What decisions may know, read from the chronicle as far as this node has folded it. */
export class KnownChronicle implements Known {
  readonly #chronicle: Chronicle;
  /** The entries that ever reported an incident, as far as the log was looked through. */
  readonly #reports = new Map<string, Set<string>>();
  readonly #names: NamesInUse;
  #lookedThrough = 0;

  constructor(chronicle: Chronicle) {
    this.#chronicle = chronicle;
    this.#names = new NamesInUse(chronicle);
  }

  get chronologyId(): string {
    return this.#chronicle.chronologyId;
  }

  readonly source = (slug: string): KnownSource | undefined => {
    const history = this.#chronicle.sources.get(slug);
    const latest = history?.at(-1)?.value;
    const registered = history?.at(0);
    if (latest === undefined || registered === undefined) return undefined;
    const { title, publisher, published, retrieved, derivedFrom } = latest;
    return {
      title,
      publisher,
      derivedFrom,
      registeredAt: registered.recordedAt,
      ...(published === undefined ? {} : { published }),
      ...(retrieved === undefined ? {} : { retrieved }),
    };
  };

  readonly group: Known['group'] = (slug) => this.#chronicle.groups.get(slug)?.at(-1)?.value;

  readonly person = (uuid: string): boolean => this.#chronicle.people.has(uuid);

  readonly place = (slug: string): KnownPlace | undefined => {
    const latest = this.#chronicle.places.get(slug)?.at(-1);
    if (latest === undefined) return undefined;
    const { name, placeKind, iso } = latest.value;
    const moved = this.#chronicle.reassignments.get(slug)?.at(-1);
    const partOf = moved === undefined ? latest.value.partOf : moved.value.partOf;
    return {
      name,
      placeKind,
      ...(iso === undefined ? {} : { iso }),
      ...(partOf === undefined ? {} : { partOf }),
    };
  };

  readonly entry = (uuid: string): KnownEntry | undefined => {
    const latest = this.#chronicle.entries.get(uuid)?.revisions.at(-1);
    if (latest === undefined) return undefined;
    return {
      status: latest.change === 'RETRACTED' ? 'RETRACTED' : 'STANDING',
      content: latest.content,
    };
  };

  readonly incidentReported = (slug: string): boolean => {
    this.#lookThrough();
    return [...(this.#reports.get(slug) ?? [])].some((uuid) =>
      reportsNow(this.#chronicle.entries.get(uuid), slug),
    );
  };

  readonly matchedWith = (incident: string): readonly string[] =>
    partners(this.#chronicle.incidentMatches, incident);

  readonly unifiedWith = (group: string): readonly string[] =>
    partners(this.#chronicle.groupUnifications, group);

  readonly groupsNamed = (name: string): readonly string[] => this.#names.groupsNamed(name);

  #lookThrough(): void {
    const { log } = this.#chronicle;
    for (; this.#lookedThrough < log.length; this.#lookedThrough += 1) {
      const uuid = log[this.#lookedThrough]?.entry;
      if (uuid !== undefined) this.#note(uuid);
    }
  }

  #note(uuid: string): void {
    for (const { content } of this.#chronicle.entries.get(uuid)?.revisions ?? []) {
      if (content.type !== 'IncidentReported') continue;
      const known = this.#reports.get(content.fact.incident) ?? new Set();
      this.#reports.set(content.fact.incident, known.add(uuid));
    }
  }
}

function reportsNow(record: EntryRecord | undefined, slug: string): boolean {
  const latest = record?.revisions.at(-1);
  return (
    latest?.change !== 'RETRACTED' &&
    latest?.content.type === 'IncidentReported' &&
    latest.content.fact.incident === slug
  );
}

function partners(decisions: History<PairDecision>, slug: string): readonly string[] {
  return joinedPairs(decisions, Infinity).flatMap(([one, other]) => {
    if (one === slug) return [other];
    return other === slug ? [one] : [];
  });
}
