import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';
import type { Stance, Statement } from '../words.js';

const STANCE_OF_STATEMENT: Readonly<Record<Statement, Stance>> = {
  ASSESSMENT: 'ASSESSED',
  WARNING: 'FORECAST',
  FORECAST: 'FORECAST',
  DENIAL: 'DENIED',
  CONFIRMATION: 'ASSERTED',
  CONDEMNATION: 'ASSERTED',
  DISTANCING: 'ASSERTED',
  RECOMMENDATION: 'RECOMMENDED',
  CONFESSION: 'CLAIMED',
  SELF_REPORT: 'CLAIMED',
  OFFICIAL: 'ASSERTED',
};

/** Somebody said something that is no fact of another type. */
export const statementMade = defineEntry({
  type: 'StatementMade',
  version: 1,
  fact: z.strictObject({
    statement: fields.statement,
    speakers: fields.speakers,
    addressees: fields.addressees,
    topics: fields.topics,
    about: fields.about,
    incidents: fields.incidents,
    gist: fields.gist,
    unknowns: fields.unknowns,
    hypothetical: fields.hypothetical,
    channel: fields.channel,
  }),
  date: 'HAPPENING',
  stance: (fact) => STANCE_OF_STATEMENT[fact.statement],
});
