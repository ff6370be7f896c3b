import type { LocatedMap } from './located.js';
import type { ProblemSink } from './problem-sink.js';

const CONTROL = /\p{Cc}/u;

/** Refuses keys of people and entries by which nothing could refer to them; the keys of everything else are slugs. */
export function refuseInvalidKeys(
  people: LocatedMap,
  entries: LocatedMap,
  problems: ProblemSink,
): void {
  refuseIn('people', people, problems);
  for (const [source, { value, at }] of entries.fields) {
    const fault = faultOf(source);
    if (fault !== undefined) problems.add('KEY_INVALID', at, 'entries', ...fault);
    else if (value.kind === 'MAP') refuseIn(source, value, problems);
  }
}

function refuseIn(section: string, described: LocatedMap, problems: ProblemSink): void {
  for (const [key, { at }] of described.fields) {
    const fault = faultOf(key);
    if (fault !== undefined) problems.add('KEY_INVALID', at, `${section}/${key}`, ...fault);
  }
}

function faultOf(key: string): readonly [message: string, advice: string] | undefined {
  if (key.trim() === '') return ['a key is empty.', 'Give it a name of its own.'];
  const shown = JSON.stringify(key);
  if (key.includes('/'))
    return [`${shown} holds a /, which parts source and key.`, 'Write a hyphen for it.'];
  if (CONTROL.test(key)) return [`${shown} holds a control character.`, 'Take it out.'];
  if (key.trim() !== key) return [`${shown} begins or ends with a space.`, 'Take it out.'];
  return undefined;
}
