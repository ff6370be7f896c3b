import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { contradictionsAt } from '#libs/projections/contradictions/contradictions';
import { groupsAt } from '#libs/projections/groups/groups';
import { matchingSuggestionsAt } from '#libs/projections/matching/matching-suggestions';
import { peopleAt } from '#libs/projections/people/people';
import { statisticsAt } from '#libs/projections/statistics/statistics';
import { affiliationsListed } from '../answers/affiliations-listed.js';
import { eachListed, entriesListed } from '../answers/entries-listed.js';
import { API_OPTIONS } from '../api-options.js';
import type { ApiOptions } from '../api-options.js';
import { bySortKey, computedPage, entriesPage, pageOf, topList } from '../connections/lists.js';
import type * as Schema from '../graphql/schema-types.js';
import type { ChronologyNode } from '../nodes/chronology-node.js';
import { contradictionNode } from '../nodes/contradiction-node.js';
import { entryNodeOf } from '../nodes/entry-node.js';
import { incidentNode } from '../nodes/incident-node.js';
import { matchingSuggestionNode } from '../nodes/matching-suggestion-node.js';
import { nameResolutionNode } from '../nodes/name-resolution-node.js';
import { provenanceNode } from '../nodes/provenance-node.js';
import { groupNode, personNode, placeNode, sourceNode } from '../nodes/registry-nodes.js';
import { affiliationNode } from '../nodes/state-nodes.js';
import { statisticNode } from '../nodes/statistic-node.js';
import { tallyNode } from '../nodes/tally-node.js';
import { contradictionFilter, matchingFilter } from '../questions/contradiction-filters.js';
import {
  affiliationFilter,
  entryFilter,
  incidentFilter,
  sourceFilter,
  statisticFilter,
} from '../questions/filters.js';
import { incidentsAsked } from '../questions/incidents-asked.js';
import { Questions } from '../questions/questions.js';
import { placesAsked, sourcesAsked } from '../questions/registry-lists.js';
import { searchTime, unlessTooBroad } from '../questions/search-time.js';
import { searched } from '../questions/searched.js';
import { tallyQuestion } from '../questions/tally-question.js';

@Resolver('Chronology')
export class ChronologyResolver {
  readonly #questions: Questions;
  readonly #options: ApiOptions;

  constructor(@Inject(Questions) questions: Questions, @Inject(API_OPTIONS) options: ApiOptions) {
    this.#questions = questions;
    this.#options = options;
  }

  @ResolveField()
  async entries({ at }: ChronologyNode, args: Schema.ChronologyEntriesArgs) {
    const filter = entryFilter(this.#questions.filter('entries.where'), args.where);
    const search = { position: at.basis.position, at: 'entries.search' };
    const narrowed = await searched(this.#options, args.search, search);
    const inTime = searchTime();
    const asked = { filter, orderBy: args.orderBy, ...narrowed, inTime };
    return entriesPage(at, asked, topList('entries', args));
  }

  @ResolveField()
  entry({ at }: ChronologyNode, { id }: Schema.ChronologyEntryArgs) {
    return entryNodeOf(at, this.#questions.key('entry', id, 'entry.id'));
  }

  @ResolveField()
  affiliations({ at }: ChronologyNode, args: Schema.ChronologyAffiliationsArgs) {
    const filter = affiliationFilter(this.#questions.filter('affiliations.where'), args.where);
    const rows = affiliationsListed(at, filter, args.orderBy);
    const asked = { ...topList('affiliations', args), keyOf: bySortKey };
    return computedPage(at, rows, asked, ({ shown }) => affiliationNode(at, shown()));
  }

  @ResolveField()
  tally({ at }: ChronologyNode, args: Schema.ChronologyTallyArgs) {
    const question = tallyQuestion(this.#questions.filter('tally.where'), args);
    return tallyNode(at, question, args);
  }

  @ResolveField()
  statistics({ at }: ChronologyNode, args: Schema.ChronologyStatisticsArgs) {
    const filter = statisticFilter(this.#questions.filter('statistics.where'), args.where);
    const asked = { filter, words: 'AS_REPORTED' } as const;
    const rows = statisticsAt(at.view, at.basis.validAt, asked).map((row, index) => ({
      row,
      key: { order: [index], id: row.entry.uuid },
    }));
    const list = { ...topList('statistics', args), keyOf: ({ key }: (typeof rows)[number]) => key };
    return computedPage(at, rows, list, ({ row }) => statisticNode(at, row));
  }

  @ResolveField()
  contradictions({ at }: ChronologyNode, args: Schema.ChronologyContradictionsArgs) {
    const reader = this.#questions.filter('contradictions.where');
    const filter = contradictionFilter(reader, args.where);
    const rows = contradictionsAt(at.view, at.basis.validAt, filter);
    const asked = { ...topList('contradictions', args), keyOf: bySortKey };
    return computedPage(at, rows, asked, (row) => contradictionNode(at, row));
  }

  @ResolveField()
  matchingSuggestions({ at }: ChronologyNode, args: Schema.ChronologyMatchingSuggestionsArgs) {
    const reader = this.#questions.filter('matchingSuggestions.where');
    const filter = matchingFilter(reader, args.where);
    const rows = matchingSuggestionsAt(at.view, at.basis.validAt, filter);
    const asked = { ...topList('matchingSuggestions', args), keyOf: bySortKey };
    return computedPage(at, rows, asked, (row) => matchingSuggestionNode(at, row));
  }

  @ResolveField()
  async provenance({ at }: ChronologyNode, args: Schema.ChronologyProvenanceArgs) {
    const filter = entryFilter(this.#questions.filter('provenance.where'), args.where);
    const search = { position: at.basis.position, at: 'provenance.search' };
    const narrowed = await searched(this.#options, args.search, search);
    const inTime = searchTime();
    const asked = { filter, orderBy: 'DATE', ...narrowed, inTime } as const;
    const entries = unlessTooBroad('provenance', () => eachListed(at, entriesListed(at, asked)));
    return provenanceNode(at, entries, JSON.stringify(args));
  }

  @ResolveField()
  group({ at }: ChronologyNode, { id }: Schema.ChronologyGroupArgs) {
    return groupNode(at, this.#questions.key('group', id, 'group.id'));
  }

  @ResolveField()
  groups({ at }: ChronologyNode, args: Schema.ChronologyGroupsArgs) {
    const groupKind = args.where?.groupKind ?? undefined;
    const filter = groupKind === undefined ? {} : { groupKind };
    const search = args.search == null ? {} : { search: args.search };
    const rows = groupsAt(at.view, { filter, ...search });
    return pageOf(rows, topList('groups', args), bySortKey, ({ slug }) => groupNode(at, slug));
  }

  @ResolveField()
  incident({ at }: ChronologyNode, { id }: Schema.ChronologyIncidentArgs) {
    const node = incidentNode(at, this.#questions.key('incident', id, 'incident.id'));
    return node.reported ? node : null;
  }

  @ResolveField()
  incidents({ at }: ChronologyNode, args: Schema.ChronologyIncidentsArgs) {
    const filter = incidentFilter(this.#questions.filter('incidents.where'), args.where);
    const rows = incidentsAsked(at, filter, args.orderBy);
    const list = { ...topList('incidents', args), keyOf: ({ key }: (typeof rows)[number]) => key };
    return computedPage(at, rows, list, ({ slug }) => incidentNode(at, slug));
  }

  @ResolveField()
  person({ at }: ChronologyNode, { id }: Schema.ChronologyPersonArgs) {
    return personNode(at, this.#questions.key('person', id, 'person.id'));
  }

  @ResolveField()
  people({ at }: ChronologyNode, args: Schema.ChronologyPeopleArgs) {
    const group = this.#questions.filter('people.where').keys('group', 'group', args.where?.group);
    const filter = group === undefined ? {} : { group };
    const search = args.search == null ? {} : { search: args.search };
    const rows = peopleAt(at.view, at.basis.validAt, { filter, ...search });
    return pageOf(rows, topList('people', args), bySortKey, ({ uuid }) => personNode(at, uuid));
  }

  @ResolveField()
  place({ at }: ChronologyNode, { id }: Schema.ChronologyPlaceArgs) {
    return placeNode(at, this.#questions.key('place', id, 'place.id'));
  }

  @ResolveField()
  places({ at }: ChronologyNode, args: Schema.ChronologyPlacesArgs) {
    const rows = placesAsked(at, {
      placeKind: args.where?.placeKind ?? undefined,
      partOf: this.#questions.filter('places.where').keys('place', 'partOf', args.where?.partOf),
      search: args.search,
    });
    return pageOf(rows, topList('places', args), bySortKey, ({ slug }) => placeNode(at, slug));
  }

  @ResolveField()
  source({ at }: ChronologyNode, { id }: Schema.ChronologySourceArgs) {
    return sourceNode(at, this.#questions.key('source', id, 'source.id'));
  }

  @ResolveField()
  sources({ at }: ChronologyNode, args: Schema.ChronologySourcesArgs) {
    const filter = sourceFilter(this.#questions.filter('sources.where'), args.where);
    const rows = sourcesAsked(at, filter, args.search);
    return pageOf(rows, topList('sources', args), bySortKey, ({ slug }) => sourceNode(at, slug));
  }

  @ResolveField()
  resolveName({ at }: ChronologyNode, { name }: Schema.ChronologyResolveNameArgs) {
    return nameResolutionNode(at, name);
  }
}
