import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Frequency } from '#libs/projections/sources/source-coverage';
import type { PageArguments } from '../connections/connection.js';
import { LARGEST_PAGE } from '../connections/connection.js';
import { entriesByDate, nestedList } from '../connections/lists.js';
import type * as Schema from '../graphql/schema-types.js';
import { originsPage, sourcesOfEntries, sourcesPage } from '../nodes/origin-node.js';
import type { OriginNode } from '../nodes/origin-node.js';
import type { CoverageNode, ProvenanceNode } from '../nodes/provenance-node.js';
import {
  actorNode,
  groupNode,
  personNode,
  placeNode,
  sourceNode,
  surely,
} from '../nodes/registry-nodes.js';
import { refusal } from '../refusal.js';

@Resolver('Provenance')
export class ProvenanceResolver {
  @ResolveField()
  sources(node: ProvenanceNode, args: PageArguments) {
    return sourcesPage(node, 'sources', sourcesOfEntries(node.entries), args);
  }

  @ResolveField()
  origins(node: ProvenanceNode, args: PageArguments) {
    return originsPage(node, 'origins', node.entries, args);
  }

  @ResolveField()
  uncorroborated(node: ProvenanceNode, args: PageArguments) {
    return entriesByDate(node.at, node.alone, nestedList('uncorroborated', node, args));
  }
}

@Resolver('Origin')
export class OriginResolver {
  @ResolveField()
  actor({ at, origin }: OriginNode) {
    return origin.kind === 'ACTOR' ? surely(actorNode(at, origin.actor), origin.actor) : null;
  }

  /** A document may be known only by name: it is null where the source itself was not yet out. */
  @ResolveField()
  source({ at, origin }: OriginNode) {
    return origin.kind === 'SOURCE' ? sourceNode(at, origin.source) : null;
  }

  @ResolveField()
  entries(node: OriginNode, args: PageArguments) {
    return entriesByDate(node.at, node.share.entries, nestedList('entries', node, args));
  }

  @ResolveField()
  sources(node: OriginNode, args: PageArguments) {
    return sourcesPage(node, 'sources', node.share.sources, args);
  }
}

@Resolver('SourceCoverage')
export class SourceCoverageResolver {
  @ResolveField()
  groups({ at, coverage }: CoverageNode, { first }: Schema.SourceCoverageGroupsArgs) {
    return mostFrequent(coverage.groups, first).map(({ of, entries }) => ({
      group: surely(groupNode(at, of), of),
      entryCount: entries,
    }));
  }

  @ResolveField()
  people({ at, coverage }: CoverageNode, { first }: Schema.SourceCoveragePeopleArgs) {
    return mostFrequent(coverage.people, first).map(({ of, entries }) => ({
      person: surely(personNode(at, of), of),
      entryCount: entries,
    }));
  }

  @ResolveField()
  places({ at, coverage }: CoverageNode, { first }: Schema.SourceCoveragePlacesArgs) {
    return mostFrequent(coverage.places, first).map(({ of, entries }) => ({
      place: surely(placeNode(at, of), of),
      entryCount: entries,
    }));
  }
}

function mostFrequent(
  all: readonly Frequency<string>[],
  first: number,
): readonly Frequency<string>[] {
  if (first < 0 || first > LARGEST_PAGE)
    throw refusal('PAGE_INVALID', `first: ${String(first)} is no number of rows.`, {
      at: 'first',
      advice: `Ask for 0 to ${String(LARGEST_PAGE)}.`,
    });
  return all.slice(0, first);
}
