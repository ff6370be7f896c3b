import type { EntryType } from '#events/entries/entry-definitions';
import { countsAsSo } from '../view/counting.js';
import { perView } from '../view/per-view.js';
import { remembered } from '../view/remembered.js';
import type { View, ViewEntry } from '../view/view.js';

const standingAbout = perView((view) => remembered(view.standingAbout));

/** The standing entries of a type that are about an incident, by its canonical slug, in the order of their UUIDs. */
export function aboutIncident<T extends EntryType>(
  view: View,
  slug: string,
  type: T,
): readonly ViewEntry<T>[] {
  return standingAbout(view)(slug).filter(
    (entry): entry is ViewEntry & ViewEntry<T> => entry.content.type === type,
  );
}

/** Those of them whose stance lets them count. */
export function countingAbout<T extends EntryType>(
  view: View,
  slug: string,
  type: T,
): readonly ViewEntry<T>[] {
  return aboutIncident(view, slug, type).filter(({ content }) => countsAsSo(content.stance));
}

/** What decides how one incident is known, each in the order of the UUIDs; a denial counts whatever its stance. */
export interface ToldOfIncident {
  readonly reports: readonly ViewEntry<'IncidentReported'>[];
  readonly claims: readonly ViewEntry<'ResponsibilityClaimed'>[];
  readonly attributions: readonly ViewEntry<'ResponsibilityAttributed'>[];
  readonly denials: readonly ViewEntry<'ResponsibilityDenied'>[];
  readonly casualties: readonly ViewEntry<'CasualtiesReported'>[];
}

/** What standing entries about one incident, in the order of their UUIDs, tell of it. */
export function toldOf(standing: readonly ViewEntry[]): ToldOfIncident {
  const told = {
    reports: [] as ViewEntry<'IncidentReported'>[],
    claims: [] as ViewEntry<'ResponsibilityClaimed'>[],
    attributions: [] as ViewEntry<'ResponsibilityAttributed'>[],
    denials: [] as ViewEntry<'ResponsibilityDenied'>[],
    casualties: [] as ViewEntry<'CasualtiesReported'>[],
  };
  for (const entry of standing)
    if (isOf(entry, 'ResponsibilityDenied')) told.denials.push(entry);
    else if (countsAsSo(entry.content.stance)) addCounting(told, entry);
  return told;
}

function addCounting(
  told: { readonly [Kind in keyof ToldOfIncident]: ToldOfIncident[Kind][number][] },
  entry: ViewEntry,
): void {
  if (isOf(entry, 'IncidentReported')) told.reports.push(entry);
  else if (isOf(entry, 'CasualtiesReported')) told.casualties.push(entry);
  else if (isOf(entry, 'ResponsibilityClaimed')) told.claims.push(entry);
  else if (isOf(entry, 'ResponsibilityAttributed')) told.attributions.push(entry);
}

function isOf<T extends EntryType>(entry: ViewEntry, type: T): entry is ViewEntry & ViewEntry<T> {
  return entry.content.type === type;
}
