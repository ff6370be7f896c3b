import type { EntryType } from '#events/entries/entry-definitions';
import { countsAsSo } from '../view/counting.js';
import type { StateRow } from '../states/state-row.js';
import type { ToldState } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';
import { linksIn } from '../links/links.js';
import { leftOut } from './explanation.js';
import type { ExplanationPart } from './explanation.js';

/** A state as it is told by what stands, and as it would be told if every entry stood and said that it was so. */
export interface ToldTwice {
  readonly view: View;
  readonly told: ToldState<unknown>;
  readonly all: ToldState<unknown> | undefined;
  readonly row: StateRow;
  readonly validAt: number;
}

/** The view as it would be if everything that was ever recorded up to its cut stood, and none of it was denied. */
export function allStanding(view: View): View {
  const standing = [...view.entries.values()].map(asserted);
  const links = linksIn(view.chronicle);
  return {
    ...view,
    standing,
    standingLinked: (relation, keys) => {
      const linked = new Set(links.reached(relation, keys));
      return standing.filter(({ uuid }) => linked.has(uuid));
    },
    standingOf: <T extends EntryType>(type: T) => standing.filter(isOfType(type)),
  };
}

function asserted<Entry extends ViewEntry>(entry: Entry): Entry {
  return { ...entry, content: { ...entry.content, stance: 'ASSERTED' } };
}

function isOfType<T extends EntryType>(type: T) {
  return (entry: ViewEntry): entry is ViewEntry & ViewEntry<T> => entry.content.type === type;
}

/** What every entry that tells of a state does to it. */
export function statePartsOf(twice: ToldTwice): readonly ExplanationPart[] {
  const { view, told, all } = twice;
  const telling = [...(all?.reports ?? []), ...(all?.ends ?? []), ...(all?.grounds ?? [])];
  const uuids = new Set(
    [...telling, ...told.reports, ...told.ends, ...told.grounds, ...told.denied].map(
      ({ uuid }) => uuid,
    ),
  );
  const own = [...uuids].flatMap((uuid) => {
    const entry = view.entries.get(uuid);
    return entry === undefined ? [] : partsOf(twice, entry);
  });
  const denials = [...uuids].flatMap((uuid) => view.denialsOf(uuid));
  const disputing = [...new Set(denials)].filter(({ uuid }) => !uuids.has(uuid));
  return [
    ...own,
    ...disputing.map((entry): ExplanationPart => ({
      entry,
      effect: 'DISPUTED',
      rule: 'It denies an entry on which this rests: that marks it disputed, and takes nothing away.',
    })),
  ];
}

function partsOf(twice: ToldTwice, entry: ViewEntry): readonly ExplanationPart[] {
  const left = leftOut(entry);
  if (left !== undefined) return [left];
  if (twice.told.denied.some(({ uuid }) => uuid === entry.uuid))
    return [
      {
        entry,
        effect: 'DISPUTED',
        rule: 'It says that it was not so. A denial begins and ends nothing.',
      },
    ];
  if (!countsAsSo(entry.content.stance))
    return [
      {
        entry,
        effect: 'KEPT_OUT',
        rule: 'A denial, a forecast and a recommendation begin and end nothing.',
      },
    ];
  const parts = [
    ...beginningsOf(twice, entry),
    ...endsOf(twice, entry),
    ...groundsOf(twice, entry),
  ];
  if (parts.length > 0) return parts;
  const rule =
    entry.content.repeats === undefined
      ? 'It tells neither a beginning nor an end.'
      : 'It repeats another entry: evidence, but no second report.';
  return [{ entry, effect: 'KEPT_OUT', rule }];
}

function beginningsOf({ told, validAt }: ToldTwice, entry: ViewEntry): readonly ExplanationPart[] {
  const own = told.pool.beginnings.filter((beginning) => beginning.entry === entry.uuid);
  if (own.length === 0) return [];
  const surely = own.some(
    ({ visibility, bounds }) => visibility === 'CERTAIN' && bounds.latest <= validAt,
  );
  if (surely)
    return [
      {
        entry,
        effect: 'COUNTED',
        rule: 'It surely began, or was so, by the valid time; once begun it holds until an end is reported.',
      },
    ];
  return own.some(({ bounds }) => bounds.earliest < validAt)
    ? [
        {
          entry,
          effect: 'MADE_POSSIBLE',
          rule: 'That it had begun by the valid time is possible only: by its date, or because its source is not surely out.',
        },
      ]
    : [{ entry, effect: 'KEPT_OUT', rule: 'It tells of a time after the valid time.' }];
}

function endsOf({ told, row, validAt }: ToldTwice, entry: ViewEntry): readonly ExplanationPart[] {
  const own = told.pool.ends.filter(({ end }) => end.entry === entry.uuid);
  if (own.length === 0) return [];
  if (own.every(({ earliest, latest }) => earliest >= validAt && latest > validAt))
    return [{ entry, effect: 'KEPT_OUT', rule: 'It ends it after the valid time.' }];
  if (
    row.ended &&
    (row.until?.entry.uuid === entry.uuid || own.some(({ latest }) => latest <= validAt))
  )
    return [{ entry, effect: 'ENDED', rule: 'It surely ends it by the valid time.' }];
  return row.certainty === 'POSSIBLE'
    ? [
        {
          entry,
          effect: 'MADE_POSSIBLE',
          rule: 'It may have ended it by the valid time, but not surely.',
        },
      ]
    : [
        {
          entry,
          effect: 'KEPT_OUT',
          rule: 'It closes no more than an earlier time: it had begun anew, or goes on.',
        },
      ];
}

function groundsOf({ told }: ToldTwice, entry: ViewEntry): readonly ExplanationPart[] {
  return told.grounds.some(({ uuid }) => uuid === entry.uuid)
    ? [
        {
          entry,
          effect: 'COUNTED',
          rule: 'An end follows from it: it says that only one can hold this office.',
        },
      ]
    : [];
}
