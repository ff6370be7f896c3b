import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** The dead and wounded of an incident, with the rule about perpetrators (GTD nkillter; UCDP deaths_a, deaths_b, deaths_civilians, deaths_unknown). */
export const casualtiesReported = defineEntry({
  type: 'CasualtiesReported',
  version: 1,
  fact: z.strictObject({
    incident: fields.incident,
    killed: fields.killed,
    wounded: fields.wounded,
    perpetrators: fields.perpetrators,
    breakdown: fields.breakdown,
  }),
  date: 'NONE',
  stance: 'ASSERTED',
});
