import type { Bounds } from '#libs/time/bounds';
import type { Certainty } from '#libs/time/certainty';
import { happenedBy, highest, lowest } from '#libs/time/certainty';
import type { StatePool } from '#libs/time/state-pool';
import { countsAsSo } from '../view/counting.js';
import { groupName, personName } from '../names/naming.js';
import { heldKey } from '../people/offices.js';
import type { OfficeHeld } from '../people/offices.js';
import { inOrder } from '../states/told-state.js';
import type { ToldState } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';
import { placesNamed } from './finding.js';
import type { Finding } from './finding.js';

interface Said {
  readonly entry: ViewEntry;
  readonly bounds: Bounds;
}

interface Left extends Said {
  /** Whether it is told when, and not only that it was so by the publication. */
  readonly dated: boolean;
}

/**
 * That somebody held an office although they are said to have left it: surely when the report of their holding it lies after the end and
 * nobody tells of a new beginning, possibly when an end that nobody dates may lie before a holding that reaches as far.
 */
export function formerHolder(
  view: View,
  validAt: number,
  { subject, reports, ends, pool }: ToldState<OfficeHeld>,
): readonly Finding[] {
  const leavings = [...reports, ...ends].flatMap(leavingIn);
  const holdings = reports.flatMap(holdingIn);
  const clashes = leavings.flatMap((left) =>
    holdings.flatMap((held) => {
      const certainty = lowest(
        isAlready(pool, left, held) ? undefined : stillHeld(held.bounds, left),
        left.entry.visibility,
        held.entry.visibility,
        happenedBy(held.bounds, validAt),
      );
      const beganAnew = pool.beginnings.some(
        ({ field, bounds }) =>
          field === 'SINCE' &&
          bounds.latest > left.bounds.earliest &&
          bounds.earliest < held.bounds.latest,
      );
      return certainty === undefined || beganAnew ? [] : [{ left, held, certainty }];
    }),
  );
  const certainty = highest(...clashes.map((clash) => clash.certainty));
  const [first] = clashes;
  if (certainty === undefined || first === undefined) return [];
  const holding = inOrder(clashes.map(({ held }) => held.entry));
  const leaving = inOrder(clashes.map(({ left }) => left.entry));
  const { person, group, role } = subject;
  return [
    {
      subject: `${heldKey(subject)} former`,
      question: `Was ${personName(view, person)} still ${role} of ${groupName(view, group)}?`,
      sides: [
        { answer: 'in office', entries: holding },
        { answer: 'former', entries: leaving },
      ],
      certainty,
      groups: [group],
      people: [person],
      places: placesNamed([...holding, ...leaving]),
      during: first.held.bounds,
    },
  ];
}

/** One report can tell both; and an end inside a span is a contradiction of dates. */
function isAlready({ contradictions }: StatePool, left: Left, held: Said): boolean {
  const [endsIn, heldIn] = [left.entry.uuid, held.entry.uuid];
  return (
    endsIn === heldIn ||
    contradictions.some((found) => found.endsIn === endsIn && found.heldIn === heldIn)
  );
}

function stillHeld(held: Bounds, { bounds: left, dated }: Left): Certainty | undefined {
  if (left.latest <= held.earliest) return 'CERTAIN';
  return !dated && left.latest <= held.latest ? 'POSSIBLE' : undefined;
}

function leavingIn(entry: ViewEntry): readonly Left[] {
  const left = entry.content.type === 'LeadershipEnded' ? entry.date.when : entry.date.until;
  const isOwn =
    entry.content.type === 'LeadershipEnded' || entry.content.type === 'LeadershipReported';
  return left === undefined || !isOwn || !countsAsSo(entry.content.stance)
    ? []
    : [{ entry, bounds: left.bounds, dated: left.stated }];
}

function holdingIn(entry: ViewEntry): readonly Said[] {
  const { held } = entry.date;
  return held === undefined ? [] : [{ entry, bounds: held.bounds }];
}
