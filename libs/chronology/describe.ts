import { canonicalJson } from '#events/canonical-json';
import type { EventOf } from '#events/domain-event';
import { eventSchema } from '#events/event-schemas';
import type { Json, JsonObject } from '#events/json';
import { checkShape } from '#events/shape';
import { isSlug } from '#events/slug';
import { storedForm } from '#events/stored-form';
import { unknownGroup, unknownPerson, unknownPlace, unknownSource } from './check-references.js';
import { placeProblems, sourceHints, sourceProblems } from './check-registry.js';
import { isFields } from './coercion.js';
import type { Patch } from './command.js';
import type { Decision } from './decision.js';
import { accepted, refused } from './decision.js';
import { withIso } from './iso-places.js';
import type { Known } from './known.js';
import { patchedFields } from './patched-fields.js';
import type { Problem } from './problem.js';
import { problem } from './problem.js';
import { salvaged } from './salvage.js';
import { shapeProblems, slugProblem } from './shape-problems.js';
import type { Subject } from './subject.js';
import { eventsOf } from './subject.js';

type Fields = Readonly<Record<string, unknown>>;

/** What is registered, and how its descriptions are judged. */
export type Registered = 'source' | 'group' | 'person' | 'place';

interface Register {
  readonly registered: EventOf<
    'SourceRegistered' | 'GroupRegistered' | 'PersonRegistered' | 'PlaceRegistered'
  >['type'];
  readonly amended: EventOf<
    'SourceAmended' | 'GroupAmended' | 'PersonAmended' | 'PlaceAmended'
  >['type'];
  readonly withDefaults: (given: JsonObject) => JsonObject;
  readonly problems: (id: string, description: Fields, known: Known) => readonly Problem[];
  readonly hints: (description: Fields) => readonly Problem[];
  readonly unknown: (id: string, known: Known) => Problem;
}

const nothing = (): readonly Problem[] => [];
const asGiven = (given: JsonObject): JsonObject => given;

const REGISTERS: Readonly<Record<Registered, Register>> = {
  source: {
    registered: 'SourceRegistered',
    amended: 'SourceAmended',
    withDefaults: asGiven,
    problems: sourceProblems,
    hints: sourceHints,
    unknown: (id) => unknownSource(['slug'], id),
  },
  group: {
    registered: 'GroupRegistered',
    amended: 'GroupAmended',
    withDefaults: asGiven,
    problems: nothing,
    hints: nothing,
    unknown: (id, known) => unknownGroup(known, ['slug'], id),
  },
  person: {
    registered: 'PersonRegistered',
    amended: 'PersonAmended',
    withDefaults: asGiven,
    problems: nothing,
    hints: nothing,
    unknown: (id) => unknownPerson(['person'], id),
  },
  place: {
    registered: 'PlaceRegistered',
    amended: 'PlaceAmended',
    withDefaults: withIso,
    problems: placeProblems,
    hints: nothing,
    unknown: (id) => unknownPlace(['slug'], id),
  },
};

interface Described {
  readonly id: string;
  readonly register: Register;
  readonly type: Register['registered'] | Register['amended'];
  readonly given: Json;
}

function describe({ id, register, type, given }: Described, known: Known): Decision {
  const data = isFields(given) ? register.withDefaults(given) : given;
  const shape = checkShape(type, data);
  const readable = (shape.event?.data ??
    salvaged(eventSchema(type)?.data as never, data)) as Fields;
  const meant = register.problems(id, readable, known);
  const told = new Set(meant.map(({ path }) => path));
  const problems = [
    ...shape.problems
      .flatMap((found) => shapeProblems(type, data, found))
      .filter(({ path }) => !told.has(path)),
    ...meant,
  ];
  const hints = register.hints(readable);
  return shape.event === undefined || problems.length > 0
    ? refused(problems, hints)
    : accepted(shape.event, hints);
}

/** Registers a thing under an id; whether the id was taken before is for whoever settles the request. */
export function registerThing(kind: Registered, id: string, given: Json, known: Known): Decision {
  const register = REGISTERS[kind];
  const described = describe({ id, register, type: register.registered, given }, known);
  if (kind === 'person' || isSlug(id)) return described;
  return refused([slugProblem(['slug'], id), ...described.problems], described.hints);
}

/** What a thing is described as, by its own stream; undefined when nothing was registered. */
function descriptionOf(kind: Registered, subject: Subject): JsonObject | undefined {
  const { registered, amended } = REGISTERS[kind];
  const last = eventsOf(subject, registered, amended).at(-1);
  return last === undefined ? undefined : storedForm(last.data);
}

/** Which thing a command amends, and by which patch. */
interface Amendment {
  readonly kind: Registered;
  readonly id: string;
  readonly patch: Patch;
}

/** Describes a registered thing anew: the whole description, with the patch laid over it. */
export function amendThing(
  { kind, id, patch }: Amendment,
  subject: Subject,
  known: Known,
): Decision {
  const register = REGISTERS[kind];
  const standing = descriptionOf(kind, subject);
  if (standing === undefined) return refused([register.unknown(id, known)]);
  const given = patchedFields(standing, patch);
  const decision = describe({ id, register, type: register.amended, given }, known);
  if (decision.event === undefined) return decision;
  if (canonicalJson(storedForm(decision.event.data)) === canonicalJson(standing))
    return refused([problem('NOTHING_TO_CORRECT', ['patch'], `${id} is described so already.`)]);
  return decision;
}
