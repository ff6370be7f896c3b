/** The columns of the UCDP Actor Dataset that are read (codebook 22.1, variables), in lower case. */
export const ACTOR_COLUMNS = ['actorid', 'namedata', 'nameorig', 'org'] as const;

/** A column of actors that this one came from or went into, with the column that names them. */
export interface RelationColumn {
  readonly kind: 'SPLINTER' | 'SPLIT_TEMP' | 'ALLIANCE' | 'JOIN';
  readonly ids: string;
  readonly names: string;
}

export const RELATION_COLUMNS: readonly RelationColumn[] = [
  { kind: 'SPLINTER', ids: 'actoridprev', names: 'nameprev' },
  { kind: 'SPLIT_TEMP', ids: 'actoridsplittemp', names: 'namesplittemp' },
  { kind: 'ALLIANCE', ids: 'actoridalliance', names: 'namealliance' },
  { kind: 'JOIN', ids: 'actoridgroup', names: 'groupname' },
];
