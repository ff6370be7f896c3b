import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** A report of an incident; every report that names the same incident reports it. Kinds, weapons and targets follow the GTD codebook, violence and units UCDP GED 22.1. */
export const incidentReported = defineEntry({
  type: 'IncidentReported',
  version: 1,
  fact: z.strictObject({
    incident: fields.incident,
    unit: fields.unit,
    violence: fields.violence,
    incidentKind: fields.incidentKind,
    weapon: fields.weapon,
    weaponName: fields.weaponName,
    targets: fields.targets,
    targetName: fields.targetName,
    outcome: fields.outcome,
    parties: fields.parties,
    attackers: fields.attackers,
  }),
  date: (fact) => (fact.unit === 'EVENT' ? 'HAPPENING' : 'PERIOD'),
  stance: 'ASSERTED',
});
