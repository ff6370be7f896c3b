import type { Known, KnownEntry, KnownPlace, KnownSource } from '#libs/chronology/known';
import type { Chronicle, EntryRecord, PairDecision } from '#libs/projections/chronicle/chronicle';
import { joinedPairs } from '#libs/projections/view/components';
import { linksIn } from '#libs/projections/links/links';
import type { History } from '#libs/projections/chronicle/history';
import { groupsNamed } from './groups-named.js';

/** What decisions may know, read from the chronicle as far as this node has folded it. */
export class KnownChronicle implements Known {
  readonly #chronicle: Chronicle;

  constructor(chronicle: Chronicle) {
    this.#chronicle = chronicle;
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
    const telling = linksIn(this.#chronicle).of('INCIDENT', slug);
    return [...telling].some((uuid) => reportsNow(this.#chronicle.entries.get(uuid), slug));
  };

  readonly matchedWith = (incident: string): readonly string[] =>
    partners(this.#chronicle.incidentMatches, incident);

  readonly unifiedWith = (group: string): readonly string[] =>
    partners(this.#chronicle.groupUnifications, group);

  readonly groupsNamed = (name: string): readonly string[] => groupsNamed(this.#chronicle, name);
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
