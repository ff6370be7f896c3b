import type { EntryContent } from '#events/entries/entry';
import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { boundsOf } from '#libs/time/edtf';
import type { SourceDescription } from '../chronicle/chronicle.js';
import type { History, Version } from '../chronicle/history.js';
import { versionAt } from '../chronicle/history.js';
import { RegistryAt } from './registry-at.js';

/** A source as it is described at one position of the log. */
export interface KnownSource {
  readonly slug: string;
  readonly description: SourceDescription;
  /** When it became readable; from the beginning of time to its retrieval, or else its registration, when it bears no date. */
  readonly published: Bounds;
  readonly dated: boolean;
}

/** The sources as they were described at a position. */
export function sourcesAt(
  histories: ReadonlyMap<string, History<SourceDescription>>,
  position: number,
): ReadonlyMap<string, KnownSource> {
  return new RegistryAt(histories, (history, slug) => sourceAt(slug, history, position));
}

/** Of each version of a description what is known by it: views share it. */
const known = new WeakMap<Version<SourceDescription>, KnownSource>();

function sourceAt(
  slug: string,
  history: History<SourceDescription>,
  position: number,
): KnownSource | undefined {
  const version = versionAt(history, position);
  const registered = history[0];
  if (version === undefined || registered === undefined) return undefined;
  const source = known.get(version) ?? describedSource(slug, version.value, registered.recordedAt);
  known.set(version, source);
  return source;
}

function describedSource(
  slug: string,
  description: SourceDescription,
  registeredAt: number,
): KnownSource {
  const dated = description.published !== undefined;
  const published =
    description.published === undefined
      ? { earliest: -Infinity, latest: knownBy(description, registeredAt) }
      : boundsOf(description.published);
  return { slug, description, published, dated };
}

function knownBy(description: SourceDescription, registeredAt: number): number {
  return description.retrieved === undefined
    ? registeredAt + 1
    : boundsOf(description.retrieved).latest;
}

/** Stances that speak of what has not happened: their dates may lie after the publication. */
export function speaksOfTheFuture(content: EntryContent): boolean {
  return content.stance === 'FORECAST' || content.stance === 'RECOMMENDED';
}

/**
 * When what an entry says became readable: its source's publication, but nothing is published before its own earliest date.
 * An own date after the publication leaves the publication as it is: such an entry is refused when it is recorded.
 */
export function publishedBounds(source: KnownSource, ownEarliest: number | undefined): Bounds {
  if (ownEarliest === undefined || ownEarliest >= source.published.latest) return source.published;
  return {
    earliest: Math.max(source.published.earliest, ownEarliest),
    latest: source.published.latest,
  };
}

/** Whether something published within these bounds was out by `publishedBy` (an exclusive cut; undefined: whenever). */
export function outBy(published: Bounds, publishedBy: number | undefined): Certainty | undefined {
  if (publishedBy === undefined || published.latest <= publishedBy) return 'CERTAIN';
  return published.earliest < publishedBy ? 'POSSIBLE' : undefined;
}
