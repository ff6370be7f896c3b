import { entryId, matchId, personId } from '#events/ids';
import type { StreamName } from '#events/streams';
import type { Command } from './command.js';

/**
 * Where a request comes from. `scope` is `actor:<key id>` for the API, `import:<source>` for the entries of a file, and `import`
 * with the slug as key for its registry. `key` is the writer's idempotency key; without one the content identifies the request.
 */
export interface Origin {
  readonly scope: string;
  readonly key?: string;
}

/** What names the thing that a request is about; a request without a key of its own has its hash for one. */
interface Identified {
  readonly chronologyId: string;
  readonly scope: string;
  readonly key: string;
}

function larger(pair: readonly string[]): string {
  const [one = '', other = ''] = pair;
  return one > other ? one : other;
}

function matchOf(chronologyId: string, pair: readonly string[]): string {
  const [one = '', other = ''] = pair;
  return matchId(chronologyId, [one, other]);
}

/** The stream that a command changes, named by what it is about: no command needs two. */
export function targetOf(command: Command, { chronologyId, scope, key }: Identified): StreamName {
  switch (command.command) {
    case 'REGISTER_SOURCE':
    case 'AMEND_SOURCE':
      return { kind: 'source', id: command.slug };
    case 'REGISTER_GROUP':
    case 'AMEND_GROUP':
      return { kind: 'group', id: command.slug };
    case 'REGISTER_PLACE':
    case 'AMEND_PLACE':
      return { kind: 'place', id: command.slug };
    case 'REASSIGN_PLACE':
      return { kind: 'place', id: command.place };
    case 'REGISTER_PERSON': {
      const { file, key: name } = command.named ?? { file: scope, key };
      return { kind: 'person', id: personId(chronologyId, file, name) };
    }
    case 'AMEND_PERSON':
      return { kind: 'person', id: command.person };
    case 'RECORD_ENTRY':
      return { kind: 'entry', id: entryId(chronologyId, scope, key) };
    case 'CORRECT_ENTRY':
    case 'RETRACT_ENTRY':
      return { kind: 'entry', id: command.entry };
    case 'MATCH_INCIDENTS':
    case 'SEPARATE_INCIDENTS':
      return { kind: 'match', id: matchOf(chronologyId, command.incidents) };
    case 'UNIFY_GROUPS':
    case 'SEPARATE_GROUPS':
      return { kind: 'group', id: larger(command.groups) };
    case 'CREATE_KEY':
    case 'REVOKE_KEY':
      return { kind: 'admin', id: 'keys' };
  }
}
