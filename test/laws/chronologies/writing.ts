import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import type { Bounds } from '#libs/time/bounds';
import { boundsOf } from '#libs/time/edtf';
import type { Draft, Report } from '#libs/projections/testing/drafts';
import {
  groupsSeparated,
  groupsUnified,
  incidentsMatched,
  incidentsSeparated,
  person,
  retracted,
} from '#libs/projections/testing/drafts';
import type { PlaceSlug, SourceSlug } from './pools.js';
import { GROUPS, PEOPLE, PLACES } from './pools.js';
import { PairsJoined } from './pairs-joined.js';
import { datesThatRemain, earliestOf } from './remaining-dates.js';
import { coversOf, kindOf, mayBePartOf, usuallyPartOf } from './map.js';
import type { EntryStep, Step } from './steps.js';

interface KnownSource {
  readonly publisher: string;
  readonly publication: Bounds;
}

interface Written {
  readonly key: string;
  type: EntryType;
  source: SourceSlug;
  publisher: string;
  published: Bounds;
  retracted: boolean;
}

type SourceStep = Extract<Step, { readonly step: 'SOURCE' }>;
type PlaceStep = Extract<Step, { readonly step: 'PLACE' }>;

const EVENTUALLY = Date.UTC(2024, 0, 1);

/**
 * Turns steps into drafts that could have been recorded: what a step names is registered before it, dates lie before the publication
 * of their source, entries are superseded and withdrawn only by later ones of the same publisher. A step that cannot be is left out.
 */
export class Writing {
  readonly drafts: Draft[] = [];
  readonly #sources = new Map<string, KnownSource>();
  readonly #places = new Set<string>();
  readonly #entries: Written[] = [];
  readonly #people = new Set<string>();
  readonly #groups = new PairsJoined();
  readonly #incidents = new PairsJoined();

  /** The drafts of the steps, and which of them were left out. */
  write(steps: readonly Step[]): readonly Draft[] {
    for (const step of steps) this.#writeOne(step);
    return this.drafts;
  }

  #writeOne(step: Step): void {
    switch (step.step) {
      case 'SOURCE':
        this.#describeSource(step.slug, step.description);
        return;
      case 'GROUP':
        this.drafts.push({
          draft: 'GROUP',
          id: step.slug,
          description: { name: step.slug, ...(step.isUnnamed ? { groupKind: 'UNNAMED' } : {}) },
        });
        return;
      case 'PLACE':
        this.#describePlace(step);
        return;
      case 'REASSIGNED':
        this.#reassign(step);
        return;
      case 'REGISTERED':
        this.#mentionSource(step.forEntry.report.source);
        this.#mentionAll(step.forEntry);
        return;
      case 'ENTRY':
        this.#record(step);
        return;
      case 'CORRECTED':
        this.#correct(step.back, step.as);
        return;
      case 'RETRACTED':
        this.#retract(step.back);
        return;
      case 'WITHDRAWN':
        this.#withdraw(step.back, step.source);
        return;
      case 'DENIED':
        this.#deny(step);
        return;
      case 'GROUPS':
        this.#unify(step.lower, step.joined);
        return;
      case 'INCIDENTS':
        this.#match(step.pair, step.joined);
        return;
    }
  }

  #describeSource(slug: SourceSlug, description: SourceStep['description']): void {
    const { publisher, published, retrieved, derivedFrom } = description;
    const publication = publicationOf(published, retrieved);
    const known = this.#sources.get(slug);
    if (known !== undefined && publication.latest < known.publication.latest) return;
    const original = derivedFrom !== undefined && derivedFrom < slug ? derivedFrom : undefined;
    if (original !== undefined) this.#mentionSource(original);
    this.#sources.set(slug, { publisher, publication });
    const said = {
      title: slug,
      publisher,
      published: published ?? undefined,
      retrieved,
      derivedFrom: original && [original],
    };
    this.drafts.push({ draft: 'SOURCE', id: slug, description: without(said) });
  }

  #mentionSource(slug: SourceSlug): KnownSource {
    if (!this.#sources.has(slug))
      this.#describeSource(slug, {
        publisher: 'house',
        published: '2019-01-01',
        retrieved: undefined,
        derivedFrom: undefined,
      });
    const source = this.#sources.get(slug);
    if (source === undefined) throw new Error(`${slug} was just described`);
    return source;
  }

  #describePlace({ slug, partOf, covers }: Omit<PlaceStep, 'step'>): void {
    const below = coversOf(slug, covers);
    // a region that covers places is part of nothing: else they could surely lie in two countries, and the rules do not say which counts
    const isWithin = below.length === 0 && partOf !== undefined && mayBePartOf(slug, partOf);
    const above = isWithin ? partOf : undefined;
    if (above !== undefined) this.#mentionPlace(above);
    for (const place of below) this.#mentionPlace(place);
    this.#places.add(slug);
    this.drafts.push({
      draft: 'PLACE',
      id: slug,
      description: {
        name: slug,
        placeKind: kindOf(slug),
        ...(above === undefined ? {} : { partOf: above }),
        ...(below.length === 0 ? {} : { covers: below }),
      },
    });
  }

  #mentionPlace(slug: PlaceSlug): void {
    if (this.#places.has(slug)) return;
    this.#describePlace({ slug, partOf: usuallyPartOf(slug), covers: [] });
  }

  #reassign({ slug, partOf, effective }: Extract<Step, { readonly step: 'REASSIGNED' }>): void {
    const above = partOf !== undefined && mayBePartOf(slug, partOf) ? partOf : undefined;
    this.#mentionPlace(slug);
    if (above !== undefined) this.#mentionPlace(above);
    this.drafts.push({
      draft: 'REASSIGNED',
      id: slug,
      description: { effective, ...(above === undefined ? {} : { partOf: above }) },
    });
  }

  #record(step: EntryStep): void {
    const key = `e${String(this.#entries.length + 1)}`;
    const { report, published, publisher } = this.#reportOf(step, this.#entries);
    this.drafts.push({
      draft: 'ENTRY',
      type: step.type,
      fact: step.fact,
      report: { key, ...report },
    });
    const { type } = step;
    const { source } = step.report;
    this.#entries.push({ key, type, source, publisher, published, retracted: false });
  }

  #correct(back: number, as: EntryStep): void {
    const fitting = this.#entries.filter((entry) => entry.type === as.type && !entry.retracted);
    const entry = fitting.at(-1 - (back % Math.max(1, fitting.length)));
    if (entry === undefined) return;
    const earlier = this.#entries.slice(0, this.#entries.indexOf(entry));
    const { report, published, publisher } = this.#reportOf(as, earlier);
    this.drafts.push({
      draft: 'CORRECTED',
      type: as.type,
      fact: as.fact,
      report: { key: entry.key, ...report },
    });
    Object.assign(entry, { published, publisher, source: as.report.source });
  }

  #reportOf(step: EntryStep, earlier: readonly Written[]) {
    const { type, fact, report } = step;
    const { publisher, publication } = this.#mentionSource(report.source);
    const future = report.stance === 'FORECAST' || report.stance === 'RECOMMENDED';
    const latest = future ? Infinity : publication.latest;
    const dates = datesThatRemain(report.dates, latest);
    const own = future ? -Infinity : earliestOf(dates);
    const published = {
      earliest: Math.max(publication.earliest, own),
      latest: publication.latest,
    };
    this.#mentionAll(step);
    const older = this.#replaceable(publisher, published.latest, earlier);
    const told = earlier.filter((entry) => entry.type === type && entry.source === report.source);
    return {
      publisher,
      published,
      report: {
        source: report.source,
        ...stanceUnlessUsual(type, fact, report.stance),
        ...dates,
        ...(report.places.length === 0 ? {} : { places: report.places }),
        ...attributionOf(report.attribution),
        ...linksTo(countedBack(older, report.supersedes), countedBack(told, report.repeats)),
      } satisfies Report,
    };
  }

  #mentionAll({ fact, report }: EntryStep): void {
    for (const place of report.places) this.#mentionPlace(place);
    if (report.attribution === 'dawn') this.#mentionSource('dawn');
    this.#mentionPeople({ fact, report });
    if ('scope' in fact) for (const place of PLACES) this.#mentionIfNamed(place, fact.scope);
  }

  #mentionIfNamed(place: PlaceSlug, scope: unknown): void {
    if (Array.isArray(scope) && scope.includes(place)) this.#mentionPlace(place);
  }

  #mentionPeople(said: object): void {
    const text = JSON.stringify(said);
    for (const name of PEOPLE) {
      if (this.#people.has(name) || !text.includes(name)) continue;
      this.#people.add(name);
      this.drafts.push(person(name));
    }
  }

  /** What a publication may replace: entries of the same publisher that were not surely out after it. */
  #replaceable(publisher: string, latest: number, earlier: readonly Written[]): readonly Written[] {
    return earlier.filter(
      (entry) => entry.publisher === publisher && latest > entry.published.earliest,
    );
  }

  #retract(back: number): void {
    const standing = this.#entries.filter((entry) => !entry.retracted);
    const entry = standing.at(-1 - (back % Math.max(1, standing.length)));
    if (entry === undefined) return;
    entry.retracted = true;
    this.drafts.push(retracted(entry.key));
  }

  #withdraw(back: number, source: SourceSlug): void {
    const { publisher, publication } = this.#mentionSource(source);
    const fitting = this.#replaceable(publisher, publication.latest, this.#entries);
    const entry = fitting.at(-1 - (back % Math.max(1, fitting.length)));
    if (entry !== undefined) this.#statement('ReportWithdrawn', source, { withdraws: [entry.key] });
  }

  #deny({ back, source, isDenial }: Extract<Step, { readonly step: 'DENIED' }>): void {
    const entry = this.#entries.at(-1 - (back % Math.max(1, this.#entries.length)));
    if (entry === undefined) return;
    const statement = isDenial ? 'DENIAL' : 'ASSESSMENT';
    this.#statement('StatementMade', source, { statement, about: [entry.key], gist: 'not so' });
  }

  #statement(type: EntryType, source: SourceSlug, fact: object): void {
    this.#record({
      step: 'ENTRY',
      type,
      fact,
      report: {
        source,
        dates: {},
        stance: undefined,
        places: [],
        attribution: undefined,
        supersedes: undefined,
        repeats: undefined,
      },
    });
  }

  #unify(lower: number, joined: boolean): void {
    const [one, other] = [GROUPS[lower], GROUPS[lower + 1]];
    if (one === undefined || other === undefined) return;
    if (!this.#groups.decide([one, other], joined)) return;
    this.drafts.push(joined ? groupsUnified(one, other) : groupsSeparated(one, other));
  }

  #match(pair: readonly [string, string], joined: boolean): void {
    const [one, other] = pair;
    if (!this.#incidents.decide(pair, joined)) return;
    this.drafts.push(joined ? incidentsMatched(one, other) : incidentsSeparated(one, other));
  }
}

function publicationOf(published: string | null, retrieved: string | undefined): Bounds {
  if (published !== null) return boundsOf(published);
  const seen = retrieved === undefined ? EVENTUALLY : boundsOf(retrieved).latest;
  return { earliest: -Infinity, latest: seen };
}

function countedBack(entries: readonly Written[], back: number | undefined): Written | undefined {
  return back === undefined ? undefined : entries.at(-1 - (back % Math.max(1, entries.length)));
}

function linksTo(superseded: Written | undefined, repeated: Written | undefined): Report {
  return {
    ...(superseded === undefined ? {} : { supersedes: [superseded.key] }),
    ...(repeated === undefined ? {} : { repeats: repeated.key }),
  };
}

function without(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function stanceUnlessUsual(type: EntryType, fact: object, stance: Report['stance']): Report {
  const usual = ENTRY_DEFINITIONS[type].defaultStance(fact as never);
  return stance === undefined || stance === usual ? {} : { stance };
}

function attributionOf(origin: EntryStep['report']['attribution']): Report {
  switch (origin) {
    case undefined:
      return {};
    case 'mr-rana':
    case 'bravo':
      return { attribution: [{ asReported: 'an aide' }, origin] };
    case 'alpha':
      return { attribution: ['alpha'] };
    case 'police':
      return { attribution: [{ asReported: 'police' }] };
    case 'dawn':
      return { attribution: [{ document: 'dawn' }] };
  }
}
