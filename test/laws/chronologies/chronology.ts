import fc from 'fast-check';
import type { Draft } from '#libs/projections/testing/drafts';
import type { Given } from '#libs/projections/testing/given';
import { given } from '#libs/projections/testing/given';
import { draftText } from './draft-text.js';
import { entryOnOneIncident, incidentEntry } from './incident-steps.js';
import { besideEntries, described, laterSteps } from './registry-steps.js';
import type { EntryStep, Step } from './steps.js';
import { entryOnOneTie, tieEntry } from './tie-steps.js';
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

/** Of either kind. */
export const chronologies = fc.oneof(tieChronology, incidentChronology);

/** What may be recorded after it. */
export const later = laterSteps(fc.oneof(tieEntry, incidentEntry));
