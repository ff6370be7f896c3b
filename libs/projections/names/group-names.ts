import type { NameKind, NameUser } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import type { StateEvidence } from '#libs/time/state-evidence';
import { countsAsSo } from '../view/counting.js';
import { groupedBy } from '../view/grouped-by.js';
import { linksIn } from '../links/links.js';
import { perView } from '../view/per-view.js';
import { remembered } from '../view/remembered.js';
import { sorted, sortText } from './sort-text.js';
import { stateRowsAt } from '../states/state-row.js';
import type { StateRow } from '../states/state-row.js';
import { stateTold, toldStates } from '../states/told-state.js';
import type { Telling, ToldState } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';

/** A form of a group's name, and what kind of name sources say that it is; undefined where it is only met in them. */
interface NameForm {
  readonly group: string;
  readonly form: string;
  readonly nameKind: NameKind | undefined;
}

/** A name of a group at one valid time. */
export interface GroupName extends NameForm, StateRow {
  readonly key: string;
  readonly sortKey: string;
  readonly language: string | undefined;
  readonly usedBy: NameUser | undefined;
  /** The name that it replaced. */
  readonly replaces: string | undefined;
}

/** Every name under which sources knew a group by an exclusive cut of valid time, also those out of use, in the order of the names. */
export function namesOf(view: View, group: string, validAt: number): readonly GroupName[] {
  const names = namesToldOf(view)(view.canonicalGroup(group));
  const asked = { ended: [true, false], unknownStarts: true };
  return sorted(
    stateRowsAt(view, names, validAt, asked).map(([name, row]) => {
      const key = nameKey(name);
      return { ...name, ...row, ...saidOf(name, row), key, sortKey: sortText(name.form, key) };
    }),
  );
}

function nameKey({ group, form, nameKind }: NameForm): string {
  return `${group} ${nameKind ?? '-'} ${form}`;
}

/** What the latest report says of a name; one surely out goes before one that is not. */
function saidOf(
  { form }: NameForm,
  { evidence }: StateRow,
): Pick<GroupName, 'language' | 'usedBy' | 'replaces'> {
  const reports = sorted(evidence.flatMap((entry) => namingOf(entry, form)));
  const last = <Value>(values: readonly (Value | undefined)[]) =>
    values.findLast((value) => value !== undefined);
  return {
    language: last(reports.map(({ fact }) => fact.language)),
    usedBy: last(reports.map(({ fact }) => fact.usedBy)),
    replaces: last(reports.map(({ fact }) => fact.replaces)),
  };
}

function namingOf({ content, visibility, published, uuid }: ViewEntry, form: string) {
  if (content.type !== 'GroupNameReported' || content.fact.form !== form) return [];
  const certain = visibility === 'CERTAIN' ? 'sure' : 'possible';
  return [{ fact: content.fact, sortKey: sortText(certain, published.latest, uuid) }];
}

const namesToldOf = perView((view) => remembered((group: string) => readNames(view, group)));

function readNames(view: View, group: string): readonly ToldState<NameForm>[] {
  const slugs = linksIn(view.chronicle).closure('UNIFIED', [group]);
  const entries = view.standingLinked('FORM_OF', slugs);
  const reported = entries
    .filter(isNaming)
    .flatMap((entry) => [naming(view, entry), ...replacement(view, entry)]);
  const told = [...reported, ...usages(view, entries, reported)];
  return toldStates(
    told.filter(({ subject }) => subject.group === group),
    nameKey,
    () => [],
  );
}

function isNaming(entry: ViewEntry): entry is ViewEntry & ViewEntry<'GroupNameReported'> {
  return entry.content.type === 'GroupNameReported';
}

function naming(view: View, entry: ViewEntry<'GroupNameReported'>): Telling<NameForm> {
  const { group, form, nameKind } = entry.content.fact;
  const subject = { group: view.canonicalGroup(group), form, nameKind };
  return { subject, entry, evidence: stateTold(entry) };
}

/** The name that is replaced was in use until the new one was. */
function replacement(
  view: View,
  entry: ViewEntry<'GroupNameReported'>,
): readonly Telling<NameForm>[] {
  const { group, replaces, nameKind } = entry.content.fact;
  const begun = begunBy(entry);
  if (replaces === undefined || begun === undefined) return [];
  const { uuid, visibility } = entry;
  const end = { bounds: begun, entry: uuid, field: 'UNTIL' as const, visibility };
  return [
    {
      subject: { group: view.canonicalGroup(group), form: replaces, nameKind },
      entry,
      evidence: { beginnings: [], ends: [end] },
    },
  ];
}

function begunBy({ date }: ViewEntry): Bounds | undefined {
  if (date.since !== undefined) return date.since.bounds;
  const by = date.held ?? date.until;
  return by && { earliest: -Infinity, latest: by.bounds.latest };
}

/** A source that uses a form used it when it was published, whatever it says of the group; it tells of no kind of name. */
function usages(
  view: View,
  entries: readonly ViewEntry[],
  reported: readonly Telling<NameForm>[],
): readonly Telling<NameForm>[] {
  const kinds = groupedBy(
    reported.filter(({ entry }) => countsAsSo(entry.content.stance)),
    ({ subject: { group, form } }) => `${group} ${form}`,
  );
  return entries.flatMap((entry) =>
    entry.content.forms.flatMap(({ actor, form }) => {
      if (typeof form !== 'string' || !view.groups.has(actor)) return [];
      const group = view.canonicalGroup(actor);
      const known = kinds.get(`${group} ${form}`)?.map(({ subject }) => subject.nameKind);
      return [...new Set(known ?? [undefined])].map((nameKind) => ({
        subject: { group, form, nameKind },
        entry,
        evidence: usedWhenPublished(entry),
        stance: 'ASSERTED' as const,
      }));
    }),
  );
}

function usedWhenPublished({ uuid, published, visibility }: ViewEntry): StateEvidence {
  return {
    beginnings: [{ bounds: published, entry: uuid, field: 'HELD', visibility }],
    ends: [],
  };
}
