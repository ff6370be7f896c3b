import type { EventType } from '#events/domain-event';
import { eventSchema } from '#events/event-schemas';
import type { ShapeProblem } from '#events/shape';
import { fieldSchemas, isFields, memberSchema } from './coercion.js';
import type { Path, Problem } from './problem.js';
import { problem } from './problem.js';

/** What stands at a path of a value; undefined where there is nothing. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)] as unknown;
    return isFields(inner) ? inner[String(step)] : undefined;
  }, value);
}

const LONGEST_SHOWN = 60;

/** A value as a message shows it: JSON, cut when it is long. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 3)}...` : text;
}

const UNKNOWN_FIELDS = 'has no field ';
const NO_SUCH_WORD = 'is none of ';

function unknownFields(type: EventType, { path, message }: ShapeProblem): readonly Problem[] {
  const schema = path.reduce(memberSchema, eventSchema(type)?.data);
  const names = schema === undefined ? [] : Object.keys(fieldSchemas(schema));
  return message
    .slice(UNKNOWN_FIELDS.length)
    .split(', ')
    .map((name) =>
      problem(
        'FIELD_UNKNOWN',
        [...path, name],
        `there is no field "${name}" here.`,
        names.length === 0 ? undefined : `The fields are ${names.join(', ')}.`,
      ),
    );
}

function wordsAdvice(message: string): string | undefined {
  return message.startsWith(NO_SUCH_WORD)
    ? `It is one of ${message.slice(NO_SUCH_WORD.length)}.`
    : undefined;
}

function fieldProblem({ path, message }: ShapeProblem, value: unknown): Problem {
  const words = wordsAdvice(message);
  if (value === undefined) return problem('FIELD_MISSING', path, 'it is needed.', words);
  if (words !== undefined)
    return problem('WORD_UNKNOWN', path, `there is no word ${shown(value)} for it.`, words);
  if (message.startsWith('is no slug'))
    return slugProblem(path, typeof value === 'string' ? value : '');
  const reason = message.replace('Invalid input: ', '');
  return problem('FIELD_INVALID', path, `${shown(value)}: ${reason}.`);
}

/** A problem of shape, in the words of a refusal. */
export function shapeProblems(
  type: EventType,
  given: unknown,
  found: ShapeProblem,
): readonly Problem[] {
  if (found.message.startsWith(UNKNOWN_FIELDS)) return unknownFields(type, found);
  return [fieldProblem(found, valueAt(given, found.path))];
}

function suggestedSlug(text: string): string | undefined {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return slug === '' || slug === text ? undefined : slug;
}

/** A slug that nobody may choose, with the nearest one that may be. */
export function slugProblem(path: Path, given: string): Problem {
  const near = suggestedSlug(given);
  return problem(
    'SLUG_INVALID',
    path,
    `${shown(given)} is no slug: lower-case letters and digits joined by single hyphens, at most 80, not of UUID form.`,
    near === undefined ? undefined : `Write ${near}.`,
  );
}
