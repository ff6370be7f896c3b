import { ResolveField, Resolver } from '@nestjs/graphql';
import type { PageArguments } from '../connections/connection.js';
import { entriesByDate, nestedList } from '../connections/lists.js';
import type { ContradictionNode, ContradictionSideNode } from '../nodes/contradiction-node.js';
import { incidentNode } from '../nodes/incident-node.js';
import { originsPage, sourcesOfEntries, sourcesPage } from '../nodes/origin-node.js';
import { groupNode, personNode, placeNode, surely } from '../nodes/registry-nodes.js';

@Resolver('Contradiction')
export class ContradictionResolver {
  @ResolveField()
  groups({ at, contradiction }: ContradictionNode) {
    return contradiction.groups.map((slug) => surely(groupNode(at, slug), slug));
  }

  @ResolveField()
  people({ at, contradiction }: ContradictionNode) {
    return contradiction.people.map((uuid) => surely(personNode(at, uuid), uuid));
  }

  @ResolveField()
  places({ at, contradiction }: ContradictionNode) {
    return contradiction.places.map((slug) => surely(placeNode(at, slug), slug));
  }

  @ResolveField()
  incident({ at, contradiction: { incident } }: ContradictionNode) {
    return incident === undefined ? null : incidentNode(at, incident);
  }
}

@Resolver('ContradictionSide')
export class ContradictionSideResolver {
  @ResolveField()
  entries(node: ContradictionSideNode, args: PageArguments) {
    return entriesByDate(node.at, node.side.entries, nestedList('entries', node, args));
  }

  @ResolveField()
  sources(node: ContradictionSideNode, args: PageArguments) {
    return sourcesPage(node, 'sources', sourcesOfEntries(node.side.entries), args);
  }

  @ResolveField()
  origins(node: ContradictionSideNode, args: PageArguments) {
    return originsPage(node, 'origins', node.side.entries, args);
  }
}
