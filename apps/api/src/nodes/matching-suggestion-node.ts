import { matchingSuggestionsAt } from '#libs/projections/matching/matching-suggestions';
import type { MatchingSuggestion } from '#libs/projections/matching/matching-suggestions';
import type { Answer } from '../answers/answer.js';
import { globalId } from './global-id.js';
import { reportedIncidentNode } from './incident-node.js';

/** A suggestion that two incidents may be one. */
export function matchingSuggestionNode(at: Answer, suggestion: MatchingSuggestion) {
  const { key, text, score, reasons, incidents } = suggestion;
  return {
    __typename: 'MatchingSuggestion' as const,
    id: globalId('matching-suggestion', key, at.basis.token),
    text,
    score,
    reasons,
    incidents: incidents.map((incident) => reportedIncidentNode(at, incident)),
  };
}

/** The suggestion of that key, whatever its score; undefined where there is none at the basis. */
export function matchingSuggestionNodeOf(at: Answer, key: string) {
  const suggestion = matchingSuggestionsAt(at.view, at.basis.validAt).find(
    (candidate) => candidate.key === key,
  );
  return suggestion === undefined ? undefined : matchingSuggestionNode(at, suggestion);
}
