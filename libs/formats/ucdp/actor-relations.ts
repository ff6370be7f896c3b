import type { EntryType } from '#events/entries/entry-definitions';
import type { JsonObject } from '#events/json';
import { RELATION_COLUMNS } from './actor-columns.js';
import type { RelationColumn } from './actor-columns.js';
import { actorSlug } from './ged-groups.js';
import { listed } from './listed.js';
import type { Row } from './row.js';

/** What a row says of this actor and one other, both by number. */
export interface ActorRelation {
  readonly key: string;
  readonly type: EntryType;
  readonly fact: JsonObject;
  readonly otherId: string;
  /** The column that names the other. */
  readonly column: string;
  /** As the row names the other; undefined where its names cannot be told apart. */
  readonly otherName: string | undefined;
}

/** Where an actor broke away from, which alliances it merged into, which groups it joined. The data set dates none of it. */
export function actorRelations(row: Row, actorId: string): readonly ActorRelation[] {
  return RELATION_COLUMNS.flatMap((column) => {
    const ids = idsIn(row, column.ids);
    const names = listed(row.text(column.names), ids.length) ?? [];
    return ids.map((otherId, index) => ({
      ...relation(column, actorSlug(actorId), actorSlug(otherId)),
      key: `${actorId}/${KEYS[column.kind]}-${otherId}`,
      otherId,
      column: column.ids,
      otherName: names[index],
    }));
  });
}

function idsIn(row: Row, column: string): readonly string[] {
  const ids = (row.text(column) ?? '').split(',').flatMap((id) => id.trim() || []);
  const wrong = ids.find((id) => !/^\d{1,9}(\.0+)?$/.test(id));
  if (wrong !== undefined)
    row.refuse('FIELD_INVALID', column, `${wrong} is no number of an actor.`);
  return wrong === undefined ? ids.map((id) => String(Number(id))) : [];
}

const KEYS: Readonly<Record<RelationColumn['kind'], string>> = {
  SPLINTER: 'splinter-of',
  SPLIT_TEMP: 'temporarily-split-from',
  ALLIANCE: 'merged-into',
  JOIN: 'joined',
};

/** UCDP Actor codebook 22.1, Splinter to ActorIdGroup: in an alliance registered groups make a new one, whoever joins becomes part of one that was there. */
function relation(
  { kind }: RelationColumn,
  actor: string,
  other: string,
): Pick<ActorRelation, 'type' | 'fact'> {
  switch (kind) {
    case 'SPLINTER':
      return { type: 'GroupSplit', fact: { group: other, into: [actor] } };
    case 'SPLIT_TEMP':
      return { type: 'GroupSplit', fact: { group: other, into: [actor], temporary: true } };
    case 'ALLIANCE':
      return { type: 'GroupsMerged', fact: { parts: [actor], whole: other } };
    case 'JOIN':
      return { type: 'GroupsMerged', fact: { parts: [actor], whole: other, absorbed: true } };
  }
}
