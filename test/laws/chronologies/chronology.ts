import fc from 'fast-check';
import type { Draft } from '#libs/projections/testing/drafts';
import type { Given } from '#libs/projections/testing/given';
import { given } from '#libs/projections/testing/given';
import { draftText } from './draft-text.js';
import { entryOfTwoClaimants, entryOnOneIncident, incidentEntry } from './incident-steps.js';
import { firstEntry, officeEntry } from './people-steps.js';
import { besideEntries, described, editing, laterSteps, unnamedOrNot } from './registry-steps.js';
import type { EntryStep, Step } from './steps.js';
import { entryAtOdds, entryOfBranches, entryOnOneTie, tieEntry } from './tie-steps.js';
import { Writing } from './writing.js';

/** What was recorded in one chronology; prints as the drafts of the kit `given`. */
export class Chronology {
  readonly drafts: readonly Draft[];
  #given: Given | undefined;

  constructor(readonly steps: readonly Step[]) {
    this.drafts = new Writing().write(steps);
  }

  get given(): Given {
    this.#given ??= given(...this.drafts);
    return this.#given;
  }

  [fc.toStringMethod](): string {
    return `\n${this.drafts.map((draft) => `  ${draftText(draft)}`).join('\n')}\n`;
  }
}

function chronologyOf(entry: fc.Arbitrary<EntryStep>, longest: number): fc.Arbitrary<Chronology> {
  const step: fc.Arbitrary<Step> = fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: entry },
    { weight: 1, arbitrary: besideEntries(entry) },
  );
  return fc
    .tuple(
      fc.array(described, { maxLength: 3 }),
      fc.array(step, { minLength: 1, maxLength: longest, size: 'max' }),
    )
    .map(([sources, steps]) => new Chronology([...sources, ...steps]));
}

/** Chronologies about ties between groups. */
export const tieChronology = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: chronologyOf(tieEntry, 8) },
  { weight: 1, arbitrary: chronologyOf(tieEntry, 20) },
  { weight: 2, arbitrary: chronologyOf(entryOnOneTie, 9) },
);

/** Chronologies about one tie, of which much was corrected, denied and taken back. */
export const editedChronology = fc
  .tuple(chronologyOf(entryOnOneTie, 4), editing(entryOnOneTie))
  .map(([{ steps }, edits]) => new Chronology([...steps, ...edits]));

const mostlyIncidents = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: incidentEntry },
  { weight: 1, arbitrary: tieEntry },
);

const onOneIncident = fc.oneof(
  { withCrossShrink: true },
  { weight: 5, arbitrary: entryOnOneIncident },
  { weight: 1, arbitrary: tieEntry },
);

/** Chronologies about incidents, and the hierarchy of those behind them. */
export const incidentChronology = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: chronologyOf(mostlyIncidents, 10) },
  { weight: 1, arbitrary: chronologyOf(mostlyIncidents, 25) },
  { weight: 2, arbitrary: chronologyOf(onOneIncident, 12) },
);

/** Chronologies about who held which office. */
export const officeChronology = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: chronologyOf(officeEntry, 8) },
  { weight: 1, arbitrary: chronologyOf(officeEntry, 16) },
);

const claimsOutside = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: entryOnOneIncident },
  { weight: 2, arbitrary: entryOfBranches },
);

const anyDispute = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: entryOnOneIncident },
  { weight: 1, arbitrary: tieEntry },
  { weight: 1, arbitrary: entryAtOdds },
  { weight: 1, arbitrary: entryOfBranches },
  { weight: 2, arbitrary: officeEntry },
  { weight: 1, arbitrary: firstEntry },
);

/** Chronologies in which sources contradict each other in every way. */
export const disputedChronology = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: chronologyOf(officeEntry, 10) },
  { weight: 1, arbitrary: chronologyOf(entryOnOneTie, 10) },
  { weight: 1, arbitrary: chronologyOf(entryAtOdds, 8) },
  { weight: 1, arbitrary: chronologyOf(firstEntry, 6) },
  { weight: 2, arbitrary: chronologyOf(claimsOutside, 14) },
  { weight: 2, arbitrary: chronologyOf(anyDispute, 18) },
);

/** Of ties or of incidents. */
export const chronologies = fc.oneof(tieChronology, incidentChronology);

const onOneIncidentAndTie = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: entryOfTwoClaimants },
  { weight: 2, arbitrary: entryOnOneTie },
);

/** Chronologies in which whether one incident is contested can hang on one tie, and whose it is. */
export const familyChronology = fc
  .tuple(unnamedOrNot, chronologyOf(onOneIncidentAndTie, 14))
  .map(([unnamed, { steps }]) => new Chronology([...unnamed, ...steps]));

/** Entries of either kind. */
export const entries = fc.oneof(tieEntry, incidentEntry);

/** What may be recorded after it. */
export const later = laterSteps(entries);
