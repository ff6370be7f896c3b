import { checkShape } from '#events/shape';
import type { CommandOf } from './command.js';
import type { Decision } from './decision.js';
import { accepted, refused } from './decision.js';
import { problem } from './problem.js';
import { shapeProblems } from './shape-problems.js';
import type { Subject } from './subject.js';
import { eventsOf } from './subject.js';

function wasCreated(subject: Subject, keyId: string): boolean {
  return eventsOf(subject, 'KeyCreated').some(({ data }) => data.keyId === keyId);
}

/** Makes a key to write with known by its hash. */
export function createKey(
  { keyId, keyHash, scopes, label }: CommandOf<'CREATE_KEY'>,
  subject: Subject,
): Decision {
  const data = label === undefined ? { keyId, keyHash, scopes } : { keyId, keyHash, scopes, label };
  const shape = checkShape('KeyCreated', data);
  const problems = [
    ...shape.problems.flatMap((found) => shapeProblems('KeyCreated', data, found)),
    ...(wasCreated(subject, keyId)
      ? [
          problem(
            'KEY_ID_TAKEN',
            ['keyId'],
            `a key ${keyId} was created before.`,
            'Choose another id.',
          ),
        ]
      : []),
  ];
  return shape.event === undefined || problems.length > 0
    ? refused(problems)
    : accepted(shape.event);
}

/** Revokes a key for ever. */
export function revokeKey({ keyId }: CommandOf<'REVOKE_KEY'>, subject: Subject): Decision {
  if (!wasCreated(subject, keyId))
    return refused([problem('UNKNOWN_KEY', ['keyId'], `no key has the id ${keyId}.`)]);
  const revoked = eventsOf(subject, 'KeyRevoked').some(({ data }) => data.keyId === keyId);
  return revoked
    ? refused([problem('ALREADY_REVOKED', ['keyId'], `the key ${keyId} was revoked before.`)])
    : accepted({ type: 'KeyRevoked', data: { keyId } });
}
