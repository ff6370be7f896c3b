import { z } from 'zod';
import { percent, quantity } from '../quantity.js';
import {
  actorRef,
  edtf,
  entryRef,
  groupRef,
  incidentRef,
  personRef,
  placeRef,
} from '../references.js';
import { sealable, text } from '../text.js';
import {
  CONTEXTS,
  FINDINGS,
  INCIDENT_KINDS,
  INCIDENT_OUTCOMES,
  INCIDENT_UNITS,
  MEASURES,
  MEMBERSHIPS,
  NAME_KINDS,
  NAME_USERS,
  PERPETRATOR_RULES,
  PRESENCES,
  SCOPE_MODES,
  SIDES,
  STATEMENTS,
  TARGETS,
  TIES,
  VICTIMS,
  VIOLENCE_TYPES,
  WEAPONS,
} from '../words.js';

const groups = z.array(groupRef).default([]);
const actors = z.array(actorRef).default([]);
const places = z.array(placeRef).default([]);
const incidents = z.array(incidentRef).default([]);
const entries = z.array(entryRef).default([]);
const texts = z.array(text).default([]);
const said = z.boolean().exactOptional();
const words = text.exactOptional();
const count = quantity.exactOptional();

/** Makes a list field require at least one element. */
export function atLeastOne<Element extends z.ZodType>(
  list: z.ZodDefault<z.ZodArray<Element>>,
): z.ZodArray<Element> {
  return list.unwrap().min(1, { error: 'needs at least one' });
}

/**
 * Every field that the fact of an entry may have. A field name has one meaning and one type in all events, so that one query can
 * select it across the union of facts; each event picks its fields from here. Stored for ever: add, never change.
 */
export const fields = {
  group: groupRef,
  branch: groupRef,
  parent: groupRef,
  whole: groupRef,
  memberOf: groupRef.exactOptional(),
  from: groups,
  to: groups,
  against: groups,
  into: groups,
  parts: groups,
  cameFrom: groups,
  formedFrom: groups,
  jointWith: groups,
  groups,

  actor: actorRef,
  members: actors,
  by: actors,
  alongside: actors,
  speakers: actors,
  addressees: actors,
  topics: actors,
  actors,
  parties: z.array(z.strictObject({ actor: actorRef, side: z.enum(SIDES) })).default([]),

  person: personRef,

  scope: places,
  fromPlaces: places,

  incident: incidentRef,
  inIncident: incidentRef.exactOptional(),
  incidents,

  about: entries,
  shareOf: entryRef.exactOptional(),
  withdraws: entries,

  headcount: count,
  attackers: count,
  killed: count,
  wounded: count,
  figure: count,
  share: percent.exactOptional(),
  change: percent.exactOptional(),
  age: z.int().nonnegative().exactOptional(),
  rank: z.int().positive().exactOptional(),
  breakdown: z
    .array(
      z.strictObject({
        victims: z.enum(VICTIMS),
        ofGroup: groupRef.exactOptional(),
        killed: count,
        wounded: count,
      }),
    )
    .default([]),

  comparedWith: edtf.exactOptional(),

  violent: said,
  first: said,
  exclusive: said,
  temporary: said,
  absorbed: said,
  hypothetical: said,

  tie: z.enum(TIES),
  mode: z.enum(SCOPE_MODES).default('COVERS'),
  membership: z.enum(MEMBERSHIPS).default('MEMBER'),
  nameKind: z.enum(NAME_KINDS).default('ALIAS'),
  usedBy: z.enum(NAME_USERS).exactOptional(),
  presence: z.enum(PRESENCES).default('GENERAL'),
  unit: z.enum(INCIDENT_UNITS).default('EVENT'),
  violence: z.enum(VIOLENCE_TYPES).exactOptional(),
  incidentKind: z.enum(INCIDENT_KINDS).default('UNKNOWN'),
  weapon: z.enum(WEAPONS).exactOptional(),
  targets: z.array(z.enum(TARGETS)).default([]),
  outcome: z.enum(INCIDENT_OUTCOMES).default('CARRIED_OUT'),
  perpetrators: z.enum(PERPETRATOR_RULES).default('UNKNOWN'),
  finding: z.enum(FINDINGS).default('ATTRIBUTED'),
  statement: z.enum(STATEMENTS),
  measure: z.enum(MEASURES),
  context: z.enum(CONTEXTS),

  channel: words,
  strength: words,
  because: words,
  form: text,
  language: words,
  replaces: words,
  role: text,
  describedAs: sealable.exactOptional(),
  organisation: words,
  method: words,
  siteName: words,
  extent: words,
  weaponName: words,
  targetName: words,
  gist: text,
  unknowns: texts,
  trend: words,
  definition: words,
} as const;
