import type { ContradictionFilter } from '#libs/projections/contradictions/contradictions';
import type { MatchingFilter } from '#libs/projections/matching/matching-suggestions';
import type {
  ContradictionFilter as ContradictionWhere,
  MatchingFilter as MatchingWhere,
} from '../graphql/schema-types.js';
import { asked, orAny } from './filters.js';
import type { FilterReader, Maybe } from './filters.js';

export function contradictionFilter(
  reader: FilterReader,
  where: Maybe<ContradictionWhere>,
): ContradictionFilter {
  if (where == null) return {};
  return asked({
    kind: orAny(where.kind),
    group: reader.keys('group', 'group', where.group),
    person: reader.keys('person', 'person', where.person),
    place: reader.keys('place', 'place', where.place),
    incident: reader.keys('incident', 'incident', where.incident),
    source: reader.keys('source', 'source', where.source),
    certainty: orAny(where.certainty)?.filter((certainty) => certainty !== 'NOT_YET'),
    happened: reader.period('happened', where.happened),
  });
}

export function matchingFilter(reader: FilterReader, where: Maybe<MatchingWhere>): MatchingFilter {
  if (where == null) return {};
  return asked({
    leastScore: orAny(where.leastScore),
    group: reader.keys('group', 'group', where.group),
    place: reader.keys('place', 'place', where.place),
    incident: reader.keys('incident', 'incident', where.incident),
    happened: reader.period('happened', where.happened),
  });
}
