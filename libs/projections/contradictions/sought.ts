import { incidentAt, incidentsOf } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import type { View } from '../view/view.js';
import type { ContradictionKind, Sought } from './finding.js';

/** The incidents about which contradictions are sought, in the order of their slugs. */
export function incidentsSought(view: View, sought: Sought): readonly Incident[] {
  if (sought === 'EVERYTHING') return [...incidentsOf(view).values()];
  if (sought === 'NO_INCIDENT') return [];
  return sought.toSorted().flatMap((slug) => incidentAt(view, slug) ?? []);
}

/** Whether contradictions about anything but incidents are sought. */
export function othersAreSought(sought: Sought): boolean {
  return typeof sought === 'string';
}

/** About what the contradiction of a kind and subject is. */
export function soughtIn(view: View, kind: ContradictionKind, subject: string): Sought {
  if (!canBeAboutIncident(kind)) return 'EVERYTHING';
  const slug = incidentIn(view, kind, subject.split(' '));
  return slug === undefined ? 'NO_INCIDENT' : [slug];
}

const ABOUT_INCIDENTS: readonly ContradictionKind[] = [
  'RESPONSIBILITY',
  'DENIAL',
  'DATE',
  'PLACE',
  'SCOPE',
  'FIGURES',
  'TOTALS',
];

/** Whether a contradiction of a kind can be about an incident. */
export function canBeAboutIncident(kind: ContradictionKind): boolean {
  return ABOUT_INCIDENTS.includes(kind);
}

function incidentIn(
  view: View,
  kind: ContradictionKind,
  [first = '', second = '']: readonly string[],
): string | undefined {
  switch (kind) {
    case 'RESPONSIBILITY':
      return first;
    case 'SCOPE':
      return second;
    case 'DATE':
    case 'PLACE':
      return first === 'incident' ? second : undefined;
    case 'FIGURES':
      return isFigure(first) ? second : undefined;
    case 'TOTALS':
      return isFigure(first) ? incidentOf(view, second) : undefined;
    case 'DENIAL':
      return incidentOf(view, first);
    case 'RELATION':
    case 'STRENGTH':
    case 'OFFICE':
    case 'FIRST':
    case 'CYCLE':
      return undefined;
  }
}

function isFigure(word: string): boolean {
  return word === 'killed' || word === 'wounded';
}

function incidentOf(view: View, uuid: string): string | undefined {
  const fact = view.entries.get(uuid)?.content.fact;
  return fact !== undefined && 'incident' in fact
    ? view.canonicalIncident(fact.incident)
    : undefined;
}
