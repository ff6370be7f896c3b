import type { EntryContent } from '#events/entries/entry';
import { referencesOf } from '#events/entries/references-of';
import { replacedIn } from '#libs/projections/links/links';

/** What of a content hangs together with other entries. */
export interface ContentLinks {
  /** Everything that it names. */
  readonly named: readonly string[];
  /** The entries that it supersedes or withdraws. */
  readonly replaced: readonly string[];
  /** The incident that it reports. */
  readonly reported: string | undefined;
}

export function linksOfContent(content: EntryContent): ContentLinks {
  return {
    named: [...new Set(referencesOf(content).map(({ id }) => id))],
    replaced: replacedIn(content),
    reported: content.type === 'IncidentReported' ? content.fact.incident : undefined,
  };
}

/** The links as they are kept beside a body, so that a start does not parse every body. */
export function linksText({ named, replaced, reported }: ContentLinks): string {
  return JSON.stringify([named, replaced, reported ?? null]);
}

type Written = readonly [readonly string[], readonly string[], string | null];

export function linksFromText(written: string): ContentLinks {
  const [named, replaced, reported] = JSON.parse(written) as Written;
  return { named, replaced, reported: reported ?? undefined };
}
