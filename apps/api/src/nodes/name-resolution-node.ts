import { resolveName } from '#libs/projections/names/names';
import type { NameCandidate } from '#libs/projections/names/names';
import type { Answer } from '../answers/answer.js';
import { groupNode, personNode, sourceNode, surely } from './registry-nodes.js';

/** What a name, as it is printed somewhere, can mean. */
export function nameResolutionNode(at: Answer, name: string) {
  const { ambiguous, groups, people } = resolveName(at.view, name);
  return {
    name,
    ambiguous,
    groups: groups.map((candidate) => ({
      ...shown(at, candidate),
      group: surely(groupNode(at, candidate.actor), candidate.actor),
    })),
    people: people.map((candidate) => ({
      ...shown(at, candidate),
      person: surely(personNode(at, candidate.actor), candidate.actor),
    })),
  };
}

function shown(at: Answer, { form, match, sources }: NameCandidate) {
  return { form, match, sources: sources.flatMap((slug) => sourceNode(at, slug) ?? []) };
}
