import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { EntryType } from '#events/entries/entry-definitions';
import { aboutIncident } from '#libs/projections/incidents/about-incident';
import { casualtiesOf, casualtyReportsOf } from '#libs/projections/incidents/incident-casualties';
import type {
  CasualtyReading,
  IncidentCasualties,
} from '#libs/projections/incidents/incident-casualties';
import { incidentText } from '#libs/projections/headlines/incident-text';
import { boundsOfIncident } from '#libs/projections/incidents/incidents';
import { responsibilityFor } from '#libs/projections/incidents/responsibility';
import type { ViewEntry } from '#libs/projections/view/view';
import { combineCasualties } from '#libs/quantities/casualties';
import { countRange, sumCasualties } from '#libs/quantities/count-range';
import { happenedBy } from '#libs/time/certainty';
import type { PageArguments } from '../connections/connection.js';
import { entriesByDate, entriesPage, nestedList } from '../connections/lists.js';
import type * as Schema from '../graphql/schema-types.js';
import { incidentDate } from '../nodes/incident-date.js';
import type { IncidentNode } from '../nodes/incident-node.js';
import { partiesOf, responsibilityRows } from '../nodes/incident-parts.js';
import { placeNode, surely } from '../nodes/registry-nodes.js';
import { entryFilter } from '../questions/filters.js';
import { Questions } from '../questions/questions.js';

@Resolver('Incident')
export class IncidentResolver {
  readonly #questions: Questions;

  constructor(@Inject(Questions) questions: Questions) {
    this.#questions = questions;
  }

  @ResolveField()
  text({ at, incident, slug }: IncidentNode) {
    return incident === undefined ? `${slug}: not reported` : incidentText(at.view, incident);
  }

  @ResolveField()
  matchedWith({ incident, slug }: IncidentNode) {
    return incident?.slugs.filter((other) => other !== slug) ?? [];
  }

  @ResolveField()
  certainty({ at, incident }: IncidentNode) {
    if (incident === undefined) return null;
    return happenedBy(boundsOfIncident(incident), at.basis.validAt) ?? 'NOT_YET';
  }

  @ResolveField()
  date({ incident }: IncidentNode) {
    return incident === undefined ? null : incidentDate(incident);
  }

  @ResolveField()
  places({ at, incident }: IncidentNode) {
    return (incident?.places ?? []).map((place) => surely(placeNode(at, place), place));
  }

  @ResolveField()
  parties({ at, incident }: IncidentNode) {
    return partiesOf(at, incident?.reports ?? []);
  }

  @ResolveField()
  responsibility({ at, slug }: IncidentNode) {
    return responsibilityRows(at, slug);
  }

  @ResolveField()
  contested({ at, incident }: IncidentNode) {
    return incident === undefined ? null : responsibilityFor(at.view, incident).contested;
  }

  @ResolveField()
  killed(node: IncidentNode, args: Schema.IncidentKilledArgs) {
    return rangeOf(casualties(node, args).killed);
  }

  @ResolveField()
  wounded(node: IncidentNode, args: Schema.IncidentWoundedArgs) {
    return rangeOf(casualties(node, { ...args, counting: 'AS_REPORTED' }).wounded);
  }

  @ResolveField()
  reports(node: IncidentNode, args: PageArguments) {
    return this.#page(node, 'reports', args, node.incident?.reports ?? []);
  }

  @ResolveField()
  casualtyReports(node: IncidentNode, args: PageArguments) {
    return this.#page(node, 'casualtyReports', args, casualtyReportsOf(node.at.view, node.slug));
  }

  @ResolveField()
  claims(node: IncidentNode, args: PageArguments) {
    return this.#page(node, 'claims', args, aboutIn(node, 'ResponsibilityClaimed'));
  }

  @ResolveField()
  denials(node: IncidentNode, args: PageArguments) {
    const entries = [
      ...aboutIn(node, 'ResponsibilityDenied'),
      ...aboutIn(node, 'ResponsibilityUnclaimed'),
    ];
    return this.#page(node, 'denials', args, entries);
  }

  @ResolveField()
  attributions(node: IncidentNode, args: PageArguments) {
    return this.#page(node, 'attributions', args, aboutIn(node, 'ResponsibilityAttributed'));
  }

  @ResolveField()
  entries(node: IncidentNode, args: Schema.IncidentEntriesArgs) {
    const { at, slug } = node;
    const { orderBy } = args;
    const filter = entryFilter(this.#questions.filter('entries.where'), args.where);
    const of = { kind: 'INCIDENT', id: slug } as const;
    return entriesPage(at, { filter, orderBy, of }, nestedList('Incident.entries', node, args));
  }

  #page(node: IncidentNode, field: string, args: PageArguments, entries: readonly ViewEntry[]) {
    return entriesByDate(node.at, entries, nestedList(`Incident.${field}`, node, args));
  }
}

function aboutIn({ at, slug }: IncidentNode, type: EntryType): readonly ViewEntry[] {
  return aboutIncident(at.view, slug, type);
}

function casualties({ at, incident }: IncidentNode, reading: CasualtyReading): IncidentCasualties {
  if (incident !== undefined)
    return casualtiesOf(at.view, incident, responsibilityFor(at.view, incident), reading);
  const unreported = combineCasualties([], reading.casualties);
  return { killed: unreported, wounded: unreported };
}

function rangeOf(casualtiesOfOne: IncidentCasualties['killed']) {
  return countRange(sumCasualties([{ casualties: casualtiesOfOne, certainty: 'CERTAIN' }]));
}
