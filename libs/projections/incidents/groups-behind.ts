import type { Incident } from './incidents.js';
import { responsibilityFor } from './responsibility.js';
import { union } from '../states/sure-groups.js';
import type { View } from '../view/view.js';

/** The groups that claim an incident, to which it is attributed, or that were a party other than its target; in the order of their slugs. */
export function groupsBehind(view: View, incident: Incident): readonly string[] {
  const { claimants, attributed, parties } = responsibilityFor(view, incident);
  return [...union(union(claimants, attributed), parties).keys()].toSorted();
}
