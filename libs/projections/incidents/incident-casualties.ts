import type { Quantity } from '#events/quantity';
import { combineCasualties } from '#libs/quantities/casualties';
import type { Casualties, CasualtyReport, CasualtyRule } from '#libs/quantities/casualties';
import { readQuantity } from '#libs/quantities/quantity';
import type { ReadFigures } from '#libs/quantities/quantity';
import { withoutPerpetrators } from '#libs/quantities/without-perpetrators';
import type { WordConvention } from '#libs/quantities/word-convention';
import { countingAbout } from './about-incident.js';
import type { Incident } from './incidents.js';
import { originKey, originOf } from '../origins/origin.js';
import { withoutRepetitions } from '../view/repetitions.js';
import type { Behind } from './responsibility.js';
import { union } from '../states/sure-groups.js';
import type { View, ViewEntry } from '../view/view.js';

/** Whether dead perpetrators are counted (GTD codebook, nkillter). */
type CountingRule = 'AS_REPORTED' | 'WITHOUT_PERPETRATORS';

/** How the figures of several reports become one, and how they are read. */
export interface CasualtyReading {
  readonly casualties: CasualtyRule;
  readonly counting: CountingRule;
  readonly words: WordConvention;
}

/** The dead and wounded of one incident, each put together by itself. */
export interface IncidentCasualties {
  readonly killed: Casualties;
  readonly wounded: Casualties;
}

export type CasualtyEntry = ViewEntry<'CasualtiesReported'>;

/** The visible reports of an incident's casualties, in the order of their UUIDs. */
export function casualtyReportsOf(view: View, slug: string): readonly CasualtyEntry[] {
  return countingAbout(view, slug, 'CasualtiesReported');
}

/** The casualties of an incident from all its visible reports. */
export function casualtiesOf(
  view: View,
  incident: Incident,
  responsibility: Pick<Behind, 'claimants' | 'attributed'>,
  reading: CasualtyReading,
): IncidentCasualties {
  return casualtiesFrom(view, casualtyReportsOf(view, incident.slug), responsibility, reading);
}

/** The same from the visible reports of its casualties. Of the view only its registries and canonical names count. */
export function casualtiesFrom(
  view: View,
  reports: readonly CasualtyEntry[],
  responsibility: Pick<Behind, 'claimants' | 'attributed'>,
  reading: CasualtyReading,
): IncidentCasualties {
  const entries = withoutRepetitions(reports);
  const behind = new Set(
    [...union(responsibility.claimants, responsibility.attributed)]
      .filter(([, certainty]) => certainty === 'CERTAIN')
      .map(([group]) => group),
  );
  const killed = entries.flatMap((entry) =>
    reported(view, entry, killedIn(view, entry, behind, reading)),
  );
  const wounded = entries.flatMap((entry) =>
    reported(view, entry, read(entry.content.fact.wounded, reading.words)),
  );
  return {
    killed: combineCasualties(killed, reading.casualties),
    wounded: combineCasualties(wounded, reading.casualties),
  };
}

function reported(
  view: View,
  entry: CasualtyEntry,
  figures: ReadFigures | undefined,
): readonly CasualtyReport[] {
  if (figures === undefined) return [];
  const { uuid, published, visibility } = entry;
  return [
    { figures, origin: originKey(originOf(view, entry)), published, entry: uuid, visibility },
  ];
}

function read(quantity: Quantity | undefined, words: WordConvention): ReadFigures | undefined {
  return quantity === undefined ? undefined : readQuantity(quantity, words);
}

/** What an entry says of the dead; asked for, without those whom it counts among the perpetrators, or in a group behind the incident. */
function killedIn(
  view: View,
  entry: CasualtyEntry,
  behind: ReadonlySet<string>,
  { counting, words }: CasualtyReading,
): ReadFigures | undefined {
  const { killed, breakdown, perpetrators } = entry.content.fact;
  const figures = read(killed, words);
  if (figures === undefined || counting === 'AS_REPORTED' || perpetrators === 'EXCLUDED')
    return figures;
  const dead = breakdown
    .filter(
      ({ victims, ofGroup }) =>
        victims === 'PERPETRATORS' ||
        (ofGroup !== undefined && behind.has(view.canonicalGroup(ofGroup))),
    )
    .map((part) => read(part.killed, words))
    .filter((part) => part !== undefined);
  return withoutPerpetrators(figures, dead);
}
