import type { Json } from '#events/json';
import { isFields } from './coercion.js';
import type { Difference } from './differences.js';
import type { Path, Problem } from './problem.js';
import { pathText, problem } from './problem.js';
import type { Conflict } from './settle.js';
import { shown } from './shape-problems.js';

const ADVICE = 'Misread? Correct it, with a reason. A second statement? Use another key.';

/** A date or number as people write it, everything else as JSON. */
function plainly(value: Json): string {
  if (typeof value === 'string') return value;
  if (!isFields(value)) return shown(value);
  const { edtf, words } = value;
  const bare = edtf ?? words;
  return typeof bare === 'string' ? bare : shown(value);
}

/** Steps that every reader leaves out when naming a field. */
const UNSPOKEN: ReadonlySet<string | number> = new Set(['fact', 'date', 'edtf', 'words']);

function spokenName(path: Path): string {
  return pathText(path.filter((step) => !UNSPOKEN.has(step)));
}

function differenceProblem(at: string, { path, recorded, given }: Difference): Problem {
  const name = spokenName(path);
  const before = recorded === undefined ? `without ${name}` : `with ${name} ${plainly(recorded)}`;
  const now = given === undefined ? 'leaves it out' : `says ${plainly(given)}`;
  return problem('KEY_CONFLICT', path, `recorded${at} ${before}, the request ${now}.`, ADVICE);
}

/** What a conflict is refused with: each difference from what stands, and everything else that is wrong. `position` is that of what stands, where it is known. */
export function conflictProblems(
  conflict: Conflict,
  position: number | undefined,
): readonly Problem[] {
  const at = position === undefined ? '' : ` at position ${String(position)}`;
  const message = `this id was used before for ${conflict.recorded}, recorded${at}.`;
  const told =
    conflict.differences.length === 0
      ? [problem('KEY_CONFLICT', [], message, 'Use another key.')]
      : conflict.differences.map((difference) => differenceProblem(at, difference));
  return [...told, ...conflict.problems];
}
