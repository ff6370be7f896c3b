import type { Certainty } from '#libs/time/certainty';
import { happenedBy, lowest } from '#libs/time/certainty';
import { groupName } from '../names/naming.js';
import { countsAsSo } from '../view/counting.js';
import { enumeration } from '../names/enumeration.js';
import { groupedBy } from '../view/grouped-by.js';
import { perView } from '../view/per-view.js';
import { sorted, sortText } from '../names/sort-text.js';
import type { DatedBy } from '../states/state-row.js';
import { dateWords, STANCE_WORDS } from '../states/state-text.js';
import type { View, ViewEntry } from '../view/view.js';

type LineageEntry = ViewEntry<'GroupFormed' | 'GroupSplit' | 'GroupsMerged' | 'GroupDissolved'>;

/** A step in the descent of groups, as one entry tells it. */
export interface LineageStep {
  readonly entry: LineageEntry;
  readonly sortKey: string;
  readonly text: string;
  readonly type: LineageEntry['content']['type'];
  /** The groups before; of a group that absorbed others, itself as well. */
  readonly predecessors: readonly string[];
  /** The groups after. */
  readonly successors: readonly string[];
  readonly date: DatedBy;
  readonly certainty: Certainty;
  readonly disputed: boolean;
}

type Descent = Pick<LineageStep, 'entry' | 'predecessors' | 'successors'>;

/** The formations, splits, mergers and dissolutions of a group that had happened, even if only possibly, by an exclusive cut; by date. */
export function lineageOf(view: View, group: string, validAt: number): readonly LineageStep[] {
  const steps = descentsByGroup(view).get(view.canonicalGroup(group)) ?? [];
  return sorted(steps.flatMap(({ descent }) => stepBy(view, descent, validAt)));
}

function stepBy(view: View, descent: Descent, validAt: number): readonly LineageStep[] {
  const { entry } = descent;
  const bounds = entry.date.when?.bounds ?? entry.published;
  const certainty = lowest(entry.visibility, happenedBy(bounds, validAt));
  if (certainty === undefined) return [];
  const date: DatedBy = { entry, field: 'when', bounds };
  const disputed = view.denialsOf(entry.uuid).length > 0;
  return [
    {
      ...descent,
      sortKey: sortText(bounds.earliest, bounds.latest, entry.uuid),
      text: stepText(view, descent, { date, certainty, disputed }),
      type: entry.content.type,
      date,
      certainty,
      disputed,
    },
  ];
}

const descentsByGroup = perView((view) =>
  groupedBy(
    descents(view)
      .filter(({ entry }) => countsAsSo(entry.content.stance))
      .flatMap((descent) =>
        [...new Set([...descent.predecessors, ...descent.successors])].map((group) => ({
          group,
          descent,
        })),
      ),
    ({ group }) => group,
  ),
);

function descents(view: View): readonly Descent[] {
  const slugs = (groups: readonly string[]) => [...new Set(groups.map(view.canonicalGroup))];
  return [
    ...view.standingOf('GroupFormed').map((entry) => {
      const { group, formedFrom } = entry.content.fact;
      return { entry, predecessors: slugs(formedFrom), successors: slugs([group]) };
    }),
    ...view.standingOf('GroupSplit').map((entry) => {
      const { group, into } = entry.content.fact;
      return { entry, predecessors: slugs([group]), successors: slugs(into) };
    }),
    ...view.standingOf('GroupsMerged').map((entry) => {
      const { parts, whole, absorbed } = entry.content.fact;
      const before = absorbed === true ? [...parts, whole] : parts;
      return { entry, predecessors: slugs(before), successors: slugs([whole]) };
    }),
    ...view.standingOf('GroupDissolved').map((entry) => {
      const { group } = entry.content.fact;
      return { entry, predecessors: slugs([group]), successors: [] };
    }),
  ];
}

function stepText(
  view: View,
  descent: Descent,
  { date, certainty, disputed }: Pick<LineageStep, 'date' | 'certainty' | 'disputed'>,
): string {
  const stance = STANCE_WORDS[descent.entry.content.stance];
  const parts = [
    happeningText(view, descent),
    dateWords(date),
    stance,
    certainty === 'POSSIBLE' ? 'only possibly so by then' : undefined,
    disputed ? 'disputed' : undefined,
  ];
  return parts.filter((part) => part !== undefined).join('; ');
}

function happeningText(view: View, { entry, predecessors, successors }: Descent): string {
  const { content } = entry;
  const before = enumeration(predecessors.map((slug) => groupName(view, slug)));
  const after = enumeration(successors.map((slug) => groupName(view, slug)));
  switch (content.type) {
    case 'GroupFormed':
      return before === '' ? `${after} formed` : `${after} formed from ${before}`;
    case 'GroupSplit':
      return `${before} split${content.fact.temporary === true ? ' for a time' : ''} into ${after}`;
    case 'GroupsMerged':
      return content.fact.absorbed === true
        ? `${after} absorbed ${partsText(view, content.fact)}`
        : `${before} merged into ${after}`;
    case 'GroupDissolved':
      return `${before} dissolved`;
  }
}

function partsText(
  view: View,
  { parts, whole }: { readonly parts: readonly string[]; readonly whole: string },
): string {
  const absorbed = new Set(parts.map(view.canonicalGroup));
  absorbed.delete(view.canonicalGroup(whole));
  return enumeration([...absorbed].map((slug) => groupName(view, slug)));
}
