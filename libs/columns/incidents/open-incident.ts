import type { EntryContent } from '#events/entries/entry';
import { toldOf } from '#libs/projections/incidents/about-incident';
import type { ToldOfIncident } from '#libs/projections/incidents/about-incident';
import { incidentFrom } from '#libs/projections/incidents/incidents';
import { behindFrom } from '#libs/projections/incidents/responsibility';
import type { Behind } from '#libs/projections/incidents/responsibility';
import type { View, ViewEntry } from '#libs/projections/view/view';
import type { Bounds } from '#libs/time/bounds';
import { placeByUuid } from '../by-uuid.js';
import type { KnownVersion, IncidentColumns } from './incident-columns.js';
import { absentVersion } from './incident-rows.js';
import type { IncidentTables, OfCasualties, OfReports } from './incident-tables.js';
import { casualtiesOfPlain, plainCasualties } from './plain-casualties.js';
import type { PlainCasualties } from './plain-casualties.js';
import { figuresFrom, saidIn } from './resolved-incident.js';

/**
 * An incident with the entries that it rests on, as they stand at the last event folded in: what one more of them changes is worked
 * out anew, and nothing else. It can be dropped at any time and read again from the chronicle.
 */
export class OpenIncident {
  readonly #slug: string;
  readonly #isSame: (incident: string) => boolean;
  /** Every entry about it, and whatever replaced one of them, in the order of their UUIDs. */
  readonly #entries: ViewEntry[] = [];
  readonly #plain = new Map<ViewEntry, PlainCasualties>();
  #reported: OfReports | undefined;
  #several: readonly string[] = [];
  #behind: { readonly groups: Behind; readonly number: number } | undefined;
  #figures: OfCasualties | undefined;
  /** Whether its dead are told of by group, so that it hangs on who is behind it which of them are perpetrators. */
  #isBrokenDown = false;
  #published: Bounds | undefined;
  #named: number | undefined;

  /** `isSame` tells of the slug of an incident whether it is this one, or was matched with it. */
  constructor(slug: string, isSame: (incident: string) => boolean) {
    this.#slug = slug;
    this.#isSame = isSame;
  }

  has(uuid: string): boolean {
    return this.#entries[placeByUuid(this.#entries, uuid)]?.uuid === uuid;
  }

  /** An entry as it stands now, in place of what it was. */
  put(entry: ViewEntry): void {
    const place = placeByUuid(this.#entries, entry.uuid);
    const before = this.#entries[place];
    if (before?.uuid === entry.uuid) {
      this.#entries[place] = entry;
      this.#plain.delete(before);
      this.#forget(before);
      this.#published = undefined;
      this.#named = undefined;
    } else {
      this.#entries.splice(place, 0, entry);
      this.#published = widened(this.#published, entry.published);
      if (actorsBehind(entry.content).length > 0) this.#named = undefined;
    }
    this.#forget(entry);
  }

  /** Borders moved: where its reports say it was has to be read again. */
  forgetPlaces(): void {
    this.#reported = undefined;
  }

  /** What is known of it; undefined where nothing ever was. Of the view only its registries and canonical names count. */
  known(view: View, columns: IncidentColumns): KnownVersion | undefined {
    const published = (this.#published ??= hullOf(this.#entries));
    if (published === undefined) return undefined;
    this.#named ??= columns.namedGroups(namedIn(view, this.#entries));
    const told = toldOf(this.#entries.filter((entry) => this.#counts(entry)));
    const slug = columns.tables.slugs.of(this.#slug);
    const [first, ...others] = told.reports;
    const named = this.#named;
    if (first === undefined) return { version: absentVersion(slug), published, named, several: [] };
    return {
      version: {
        slug,
        ...(this.#reported ??= this.#readReports(view, columns, [first, ...others])),
        ...this.#rest(view, columns, told),
        isAbsent: 0,
      },
      published,
      named,
      several: this.#several,
    };
  }

  #readReports(
    view: View,
    { tables }: IncidentColumns,
    reports: Parameters<typeof incidentFrom>[2],
  ): OfReports {
    this.#several = severalPlaces(reports);
    return tables.ofReports(incidentFrom(view, this.#slug, reports), saidIn(reports));
  }

  #rest(
    view: View,
    { tables }: IncidentColumns,
    told: ToldOfIncident,
  ): OfCasualties & { readonly behind: number } {
    const behind = (this.#behind ??= numbered(tables, behindFrom(view, told)));
    this.#figures ??= this.#readFigures(view, tables, told.casualties, behind.groups);
    return { behind: behind.number, ...this.#figures };
  }

  #readFigures(
    view: View,
    tables: IncidentTables,
    reports: ToldOfIncident['casualties'],
    behind: Behind,
  ): OfCasualties {
    const plain: PlainCasualties[] = [];
    for (const report of reports) {
      const read = this.#plain.get(report) ?? plainCasualties(report);
      if (read === undefined) break;
      this.#plain.set(report, read);
      plain.push(read);
    }
    if (plain.length === reports.length) return casualtiesOfPlain(view, tables, plain);
    this.#isBrokenDown = reports.some(({ content }) => content.fact.breakdown.length > 0);
    return tables.ofCasualties(figuresFrom(view, reports, behind));
  }

  #counts({ status, content: { fact } }: ViewEntry): boolean {
    return status === 'STANDING' && 'incident' in fact && this.#isSame(fact.incident);
  }

  /** What hangs on an entry of this kind. */
  #forget({ content: { type } }: ViewEntry): void {
    if (type === 'CasualtiesReported') this.#figures = undefined;
    else this.#behind = undefined;
    if (this.#isBrokenDown) this.#figures = undefined;
    if (type === 'IncidentReported') this.#reported = undefined;
  }
}

function numbered(tables: IncidentTables, groups: Behind) {
  return { groups, number: tables.ofBehind(groups) };
}

function hullOf([first, ...others]: readonly ViewEntry[]): Bounds | undefined {
  return others.reduce((all, { published }) => widened(all, published), first?.published);
}

function widened(all: Bounds | undefined, { earliest, latest }: Bounds): Bounds | undefined {
  if (all === undefined) return undefined;
  return {
    earliest: Math.min(all.earliest, earliest),
    latest: Math.max(all.latest, latest),
  };
}

function namedIn(view: View, entries: readonly ViewEntry[]): Iterable<string> {
  const groups = new Set<string>();
  for (const { content } of entries)
    for (const actor of actorsBehind(content))
      if (view.groups.has(actor)) groups.add(view.canonicalGroup(actor));
  return groups;
}

function actorsBehind(content: EntryContent): readonly string[] {
  if (content.type === 'ResponsibilityClaimed') return [content.fact.group];
  if (content.type === 'ResponsibilityAttributed') return [content.fact.actor];
  if (content.type === 'IncidentReported') return content.fact.parties.map(({ actor }) => actor);
  return [];
}

/** The places that reports name, where they are several. */
function severalPlaces(reports: ToldOfIncident['reports']): readonly string[] {
  const named = new Set<string>();
  for (const { content } of reports) for (const { place } of content.places) named.add(place);
  return named.size > 1 ? [...named] : [];
}
