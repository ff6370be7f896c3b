import type { GroupKind } from '#events/words';
import type { FileProblem } from '../chronology/file-problem.js';
import { actorNames } from './actor-names.js';
import { actorRelations } from './actor-relations.js';
import type { ActorRelation } from './actor-relations.js';
import { actorSlug } from './ged-groups.js';
import type { Registration, ReleaseContent, ReleaseEntry, ReleaseRow } from './release-item.js';
import { rowProblem } from './release-problem.js';
import type { Row } from './row.js';

/** What a row says of other actors, kept until all actors of the file are known. */
interface Kept {
  readonly row: Row;
  readonly actorId: string;
  readonly relations: readonly ActorRelation[];
}

/** UCDP Actor codebook 22.1, Org 1 to 4: formally organised, supporters, communal, state. */
const KINDS: readonly GroupKind[] = ['ARMED_GROUP', 'SUPPORTERS', 'COMMUNITY', 'STATE'];

/** The key of a row of the UCDP Actor Dataset: the number of its actor. */
export function actorKey(row: Row): string {
  const id = row.whole('actorid');
  return id === undefined ? '' : String(id);
}

/**
 * Reads the rows of the UCDP Actor Dataset: groups and their names at once, and at the end how they came out of each other, since a
 * row can name actors that stand below it, or nowhere.
 */
export class ActorRows {
  readonly #source: string;
  readonly #groups = new Map<string, Registration>();
  readonly #kept: Kept[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** The group and its names; of a row with problems, nothing may be taken. */
  contentOf(row: Row): ReleaseContent {
    const actorId = row.neededId('actorid');
    const name = row.needed('namedata');
    const group = groupOf(actorId, name, row.code('org', KINDS) ?? 'ARMED_GROUP');
    const { names, hints } = actorNames(row, name);
    const relations = actorRelations(row, actorId);
    row.refuseUnwritable(() => false);
    if (row.problems.length === 0) {
      this.#groups.set(actorId, group);
      if (relations.length > 0) this.#kept.push({ row, actorId, relations });
    }
    return {
      registrations: [group],
      entries: names.map(({ key, fact }) =>
        this.#entry(actorId, `${actorId}/${key}`, {
          type: 'GroupNameReported',
          fact: { group: group.slug, ...fact },
        }),
      ),
      hints,
    };
  }

  /** What the rows said of other actors. */
  *rest(): Generator<ReleaseRow> {
    for (const { row, actorId, relations } of this.#kept) {
      const more = { ...row.place, hints: [], cells: () => row.cells(), isContinued: true };
      const others = relations.filter(({ otherId }) => otherId !== actorId);
      yield {
        ...more,
        registrations: [
          ...this.#known(actorId, undefined),
          ...others.flatMap(({ otherId, otherName }) => this.#known(otherId, otherName)),
        ],
        entries: others.map((relation) => this.#entry(actorId, relation.key, relation)),
        problems: [],
      };
      for (const relation of relations)
        if (relation.otherId === actorId)
          yield { ...more, registrations: [], entries: [], problems: [toItself(row, relation)] };
    }
  }

  /** The group of a number; one that no row describes is unnamed, whatever a row calls it in passing. */
  #known(actorId: string, name: string | undefined): readonly Registration[] {
    return [
      this.#groups.get(actorId) ?? groupOf(actorId, name ?? `UCDP actor ${actorId}`, 'UNNAMED'),
    ];
  }

  #entry(
    actorId: string,
    key: string,
    { type, fact }: Pick<ReleaseEntry['draft'], 'type' | 'fact'>,
  ): ReleaseEntry {
    const draft = { type, source: this.#source, locator: `ActorId ${actorId}`, fact };
    return { key, draft, replaces: [key] };
  }
}

function toItself(row: Row, { key, column }: ActorRelation): FileProblem {
  const message = `${key}: an actor cannot come out of itself, or go into itself.`;
  return rowProblem('RELATED_TO_ITSELF', row.place, { path: column, message });
}

function groupOf(actorId: string, name: string, groupKind: GroupKind): Registration {
  return {
    kind: 'group',
    slug: actorSlug(actorId),
    described: { name, groupKind, external: [{ scheme: 'ucdp-actor', value: actorId }] },
    isAuthority: groupKind !== 'UNNAMED',
  };
}
