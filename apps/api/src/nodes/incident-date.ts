import { boundsOfIncident } from '#libs/projections/incidents/incidents';
import type { Incident } from '#libs/projections/incidents/incidents';
import { sameBounds } from '#libs/time/bounds';
import { dateText, momentText } from '#libs/time/date-text';
import { fuzzyDate } from '../dates/fuzzy-date.js';
import type { FuzzyDate } from '../dates/fuzzy-date.js';

/** When an incident was: as the report puts it that says what all agree on, else the bounds that they leave. */
export function incidentDate(incident: Incident): FuzzyDate {
  const bounds = boundsOfIncident(incident);
  const dated = incident.reports.flatMap(({ content, date }) => {
    const field = date.period === undefined ? 'when' : 'period';
    const resolved = date[field];
    return resolved !== undefined && sameBounds(resolved.bounds, bounds)
      ? [{ stored: content.date[field], words: field === 'when' ? momentText : dateText }]
      : [];
  });
  const told = dated.find(({ stored }) => stored !== undefined) ?? dated[0];
  return fuzzyDate(told?.stored, bounds, told?.words);
}
