/**
 * The closed vocabularies of the written form. These words are stored for ever: add, never rename.
 */

export const STANCES = [
  'ASSERTED',
  'CLAIMED',
  'ALLEGED',
  'DENIED',
  'ASSESSED',
  'FORECAST',
  'RECOMMENDED',
] as const;
/** Who stands behind what an entry says, and how firmly. */
export type Stance = (typeof STANCES)[number];

export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
/** How sure the recorder is to have read the source rightly; not whether the source is right. */
export type Confidence = (typeof CONFIDENCES)[number];

export const TIES = [
  'BRANCH',
  'FACTION',
  'AFFILIATE',
  'ALLEGIANCE',
  'ALLY',
  'UMBRELLA',
  'RIVAL',
  'ASSOCIATION',
  'SYMPATHISER',
  'CONTRACTOR',
  'STATE_SUPPORT',
] as const;
/** What one group is to another: `from` belongs to, works for, sympathises with or supports `to`. Cf. Mapping Militants codebook, relationship types. */
export type Tie = (typeof TIES)[number];

/** Ties that mean the same read from either side. */
export const SYMMETRIC_TIES: ReadonlySet<Tie> = new Set<Tie>(['ALLY', 'RIVAL', 'ASSOCIATION']);

export const GROUP_KINDS = [
  'ARMED_GROUP',
  'STATE',
  'STATE_FORCE',
  'STATE_BODY',
  'ORGANISATION',
  'SUPPORTERS',
  'COMMUNITY',
  'UNNAMED',
] as const;
/** What kind of body a group is (cf. UCDP Actor codebook 22.1, Org). */
export type GroupKind = (typeof GROUP_KINDS)[number];

export const PLACE_KINDS = [
  'COUNTRY',
  'ADMIN1',
  'ADMIN2',
  'CITY',
  'SITE',
  'REGION',
  'LINE',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const PLACE_PRECISIONS = [
  'EXACT',
  'NEAR',
  'ADMIN2',
  'ADMIN1',
  'REGION',
  'COUNTRY',
  'INTERNATIONAL',
] as const;
/** How exactly a place is known (UCDP GED codebook 22.1, where_prec 1 to 7). */
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

export const SCOPE_MODES = ['COVERS', 'LIMITED_TO', 'EXCLUDES'] as const;
export type ScopeMode = (typeof SCOPE_MODES)[number];

export const MEMBERSHIPS = ['MEMBER', 'JOINED', 'RECRUITED', 'TRAVELLED'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

export const NAME_KINDS = ['OFFICIAL', 'ALIAS', 'ACRONYM', 'SPELLING', 'TRANSLATION'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const NAME_USERS = ['SELF', 'OTHERS'] as const;
export type NameUser = (typeof NAME_USERS)[number];

export const PRESENCES = [
  'GENERAL',
  'PROPAGANDA',
  'ONLINE',
  'CELLS',
  'CAMP',
  'BASE',
  'HEADQUARTERS',
  'RECRUITMENT',
  'CONTROL',
] as const;
export type Presence = (typeof PRESENCES)[number];

export const INCIDENT_UNITS = ['EVENT', 'SUMMARY', 'CAMPAIGN'] as const;
/** Whether a report speaks of one event, of several summed up, or of a whole campaign. */
export type IncidentUnit = (typeof INCIDENT_UNITS)[number];

export const VIOLENCE_TYPES = ['STATE_BASED', 'NON_STATE', 'ONE_SIDED'] as const;
/** UCDP GED codebook 22.1, type_of_violence 1 to 3. */
export type ViolenceType = (typeof VIOLENCE_TYPES)[number];

export const INCIDENT_KINDS = [
  'ASSASSINATION',
  'ARMED_ASSAULT',
  'BOMBING',
  'SUICIDE_BOMBING',
  'HIJACKING',
  'BARRICADE',
  'KIDNAPPING',
  'FACILITY',
  'UNARMED_ASSAULT',
  'OPERATION',
  'BATTLE',
  'UNKNOWN',
] as const;
/** GTD codebook, attack type, with OPERATION and BATTLE for what is no terrorist attack. */
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const WEAPONS = [
  'EXPLOSIVES',
  'FIREARMS',
  'INCENDIARY',
  'MELEE',
  'VEHICLE',
  'CHEMICAL',
  'OTHER',
] as const;
/** GTD codebook, weapon type. */
export type Weapon = (typeof WEAPONS)[number];

export const TARGETS = [
  'CIVILIANS',
  'RELIGIOUS',
  'EDUCATION',
  'GOVERNMENT',
  'POLICE',
  'MILITARY',
  'SECURITY_FORCES',
  'BUSINESS',
  'MEDIA',
  'TRANSPORT',
  'UTILITIES',
  'DIPLOMATIC',
  'AID',
  'ARMED_GROUP',
  'OTHER',
] as const;
/** GTD codebook, target type. */
export type Target = (typeof TARGETS)[number];

export const INCIDENT_OUTCOMES = ['CARRIED_OUT', 'FAILED', 'FOILED', 'PLANNED'] as const;
export type IncidentOutcome = (typeof INCIDENT_OUTCOMES)[number];

export const SIDES = ['SIDE_A', 'SIDE_B', 'INITIATOR', 'TARGET'] as const;
export type Side = (typeof SIDES)[number];

export const PERPETRATOR_RULES = ['INCLUDED', 'EXCLUDED', 'UNKNOWN'] as const;

export const VICTIMS = [
  'CIVILIANS',
  'SECURITY_FORCES',
  'MILITANTS',
  'COMBATANTS',
  'PERPETRATORS',
  'UNKNOWN',
] as const;
export type Victims = (typeof VICTIMS)[number];

export const FINDINGS = ['ATTRIBUTED', 'SUSPECTED'] as const;

export const STATEMENTS = [
  'ASSESSMENT',
  'WARNING',
  'FORECAST',
  'DENIAL',
  'CONFIRMATION',
  'CONDEMNATION',
  'DISTANCING',
  'RECOMMENDATION',
  'CONFESSION',
  'SELF_REPORT',
  'OFFICIAL',
] as const;
export type Statement = (typeof STATEMENTS)[number];

export const MEASURES = ['ATTACKS', 'KILLED', 'WOUNDED', 'CLAIMED_ATTACKS', 'GROUPS'] as const;
export type Measure = (typeof MEASURES)[number];

export const CONTEXTS = ['SEIZURE', 'CRISIS', 'VISIT', 'RESIGNATION', 'OTHER'] as const;
export type Context = (typeof CONTEXTS)[number];
