import { z } from 'zod';
import { defineEvent } from '../event-definition.js';
import { groupRef, incidentRef } from '../references.js';
import { text } from '../text.js';

const incidents = z.strictObject({ incidents: z.array(incidentRef).length(2), reason: text });
const groups = z.strictObject({ unified: z.array(groupRef).length(2), reason: text });

/** Two incidents that were reported apart are one. */
export const incidentsMatched = defineEvent({
  type: 'IncidentsMatched',
  version: 1,
  data: incidents,
});

/** Two incidents that had been matched are two again. */
export const incidentsSeparated = defineEvent({
  type: 'IncidentsSeparated',
  version: 1,
  data: incidents,
});

/** Two groups that were registered apart are one. */
export const groupsUnified = defineEvent({ type: 'GroupsUnified', version: 1, data: groups });

/** Two groups that had been unified are two again. */
export const groupsSeparated = defineEvent({ type: 'GroupsSeparated', version: 1, data: groups });
