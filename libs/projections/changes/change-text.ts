import type { Affiliation } from '../ties/affiliations.js';
import { headlineOf } from '../entries/headline.js';
import type { View } from '../view/view.js';
import type { Changes } from './changes-between.js';
import type { EntryChange, EntryChangeKind } from './entry-changes.js';
import type { Difference } from './patch.js';

const BECAME: Readonly<Record<EntryChangeKind, string>> = {
  RECORDED: 'Added',
  CORRECTED: 'Corrected',
  RETRACTED: 'Retracted',
  SUPERSEDED: 'Superseded',
  WITHDRAWN: 'Withdrawn',
  RESTORED: 'Restored',
  MATCHED: 'Matched',
  SEPARATED: 'Separated',
  REACHED: 'Reached by valid time',
};

/** An entry as it is in one of two views, and as it is in the other. */
export interface Sides {
  readonly before: View;
  readonly after: View;
}

/** A change of an entry in words: "Superseded (killed): At least 4 killed ... — By: ..." */
export function entryChangeText(told: EntryChange, { before, after }: Sides): string {
  const { uuid, by, change, undone, fields, cause } = told;
  const views = undone ? [before, after] : [after, before];
  const did = `${undone ? 'Undone: ' : ''}${BECAME[change]}${fieldsText(fields)}`;
  return [
    `${did}: ${headlineIn(views, uuid) ?? uuid}`,
    labelled('By', headlineIn(views, by)),
    labelled('Reason', cause?.reason),
  ]
    .filter((part) => part !== undefined)
    .join(' — ');
}

function labelled(label: string, words: string | undefined): string | undefined {
  return words === undefined ? undefined : `${label}: ${words}`;
}

function fieldsText(fields: readonly string[]): string {
  return fields.length === 0 ? '' : ` (${fields.join(', ')})`;
}

/** The headline in the first of the views that has the entry. */
function headlineIn(views: readonly View[], uuid: string | undefined): string | undefined {
  for (const view of views) {
    const entry = view.entries.get(uuid ?? '');
    if (entry !== undefined) return headlineOf(view, entry);
  }
  return undefined;
}

/** A changed tie in words: as it was, then as it is. */
export function affiliationChangeText({ before, after }: Difference<Affiliation>): string {
  if (before === undefined) return `New: ${after?.text ?? ''}`;
  if (after === undefined) return `Gone: ${before.text}`;
  return before.text === after.text
    ? `${after.text} (on other evidence)`
    : `${before.text} → ${after.text}`;
}

/** How much changed, in words. */
export function changesText({ entries, affiliations, tallyRows }: Changes): string {
  if (entries.length + affiliations.length + tallyRows.length === 0) return 'Nothing changed.';
  const counts = Object.entries(BECAME).flatMap(([kind, words]) => {
    const count = entries.filter(({ change }) => change === kind).length;
    return count === 0 ? [] : [`${String(count)} ${words.toLowerCase()}`];
  });
  return [
    `Entries: ${counts.length === 0 ? 'none' : counts.join(', ')}`,
    `ties: ${String(affiliations.length)}`,
    `rows of the tally by group: ${String(tallyRows.length)}`,
  ].join('; ');
}
