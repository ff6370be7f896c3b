import { aboutIncident, countingAbout } from '#libs/projections/incidents/about-incident';
import { highest } from '#libs/time/certainty';
import type { Certainty } from '#libs/time/certainty';
import type { IncidentReport } from '#libs/projections/incidents/incidents';
import { canonicalActor } from '#libs/projections/names/naming';
import { groupedBy } from '#libs/projections/view/grouped-by';
import { byCodeUnits } from '#libs/projections/view/components';
import type { Answer } from '../answers/answer.js';
import type { ResponsibilityKind } from '../graphql/schema-types.js';
import { actorNode, groupNode, surely } from './registry-nodes.js';

/** The sides of an incident, by all its reports, each once. */
export function partiesOf(at: Answer, reports: readonly IncidentReport[]) {
  const parties = new Map(
    reports
      .flatMap(({ content }) => content.fact.parties)
      .map(({ actor, side }) => {
        const canonical = canonicalActor(at.view, actor);
        return [`${side} ${canonical}`, { canonical, side }] as const;
      }),
  );
  return [...parties]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([, { canonical, side }]) => ({
      actor: surely(actorNode(at, canonical), canonical),
      side,
    }));
}

interface Laid {
  readonly actor: string;
  readonly kind: ResponsibilityKind;
  readonly certainty: Certainty;
  readonly jointWith: readonly string[];
}

const KINDS: readonly ResponsibilityKind[] = ['CLAIMED', 'ATTRIBUTED', 'SUSPECTED'];

/** Who claims an incident, to whom it is attributed, and who is suspected: claims first, then by slug or UUID. */
export function responsibilityRows(at: Answer, slug: string) {
  const rows = groupedBy(
    [...claimed(at, slug), ...attributed(at, slug)],
    ({ actor, kind }) => `${String(KINDS.indexOf(kind))} ${actor}`,
  );
  const denied = deniedGroups(at, slug);
  return [...rows]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .flatMap(([, laid]) => {
      const [first] = laid;
      if (first === undefined) return [];
      const joint = [...new Set(laid.flatMap(({ jointWith }) => jointWith))].toSorted();
      return [
        {
          actor: surely(actorNode(at, first.actor), first.actor),
          kind: first.kind,
          certainty: highest(...laid.map(({ certainty }) => certainty)) ?? first.certainty,
          jointWith: joint.map((group) => surely(groupNode(at, group), group)),
          denied: denied.has(first.actor),
        },
      ];
    });
}

function claimed(at: Answer, slug: string): readonly Laid[] {
  return countingAbout(at.view, slug, 'ResponsibilityClaimed').map(({ content, visibility }) => ({
    actor: at.view.canonicalGroup(content.fact.group),
    kind: 'CLAIMED',
    certainty: visibility,
    jointWith: content.fact.jointWith.map(at.view.canonicalGroup),
  }));
}

function attributed(at: Answer, slug: string): readonly Laid[] {
  return countingAbout(at.view, slug, 'ResponsibilityAttributed').map(
    ({ content, visibility }) => ({
      actor: canonicalActor(at.view, content.fact.actor),
      kind: content.fact.finding,
      certainty: visibility,
      jointWith: [],
    }),
  );
}

function deniedGroups(at: Answer, slug: string): ReadonlySet<string> {
  return new Set(
    aboutIncident(at.view, slug, 'ResponsibilityDenied').map(({ content }) =>
      at.view.canonicalGroup(content.fact.group),
    ),
  );
}
