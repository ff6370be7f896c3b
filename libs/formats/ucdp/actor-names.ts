import type { JsonObject } from '#events/json';
import type { NameKind } from '#events/words';
import type { FileProblem } from '../chronology/file-problem.js';
import { listed } from './listed.js';
import { rowProblem } from './release-problem.js';
import type { Row } from './row.js';

/** A name of an actor under the key that it has within the actor's row. */
interface ActorName {
  readonly key: string;
  readonly fact: JsonObject;
}

interface ActorNames {
  readonly names: readonly ActorName[];
  readonly hints: readonly FileProblem[];
}

/** One name as the data set gives it: short, in full in the actor's own language, and in full in English. */
interface Naming {
  readonly key: string;
  readonly short: string;
  readonly full: string | undefined;
  readonly english: string | undefined;
  readonly replaces: string | undefined;
}

/**
 * The names of an actor beside the one that it is registered under: the original one, then each new one, which replaces the one before
 * it. In the lists of new names one position is one name (UCDP Actor codebook 22.1, NameOrig to NewNameFullEng).
 */
export function actorNames(row: Row, registered: string): ActorNames {
  const original = row.text('nameorig') ?? registered;
  const newNames = (row.text('newname') ?? '').split(',').flatMap((name) => name.trim() || []);
  const hints: FileProblem[] = [];
  const inList = (column: string): readonly string[] => {
    const names = listed(row.text(column), newNames.length);
    if (names === undefined) hints.push(uneven(row, column, newNames.length));
    return names ?? [];
  };
  const [full, english] = [inList('newnamefullmothertongue'), inList('newnamefulleng')];
  const namings: readonly Naming[] = [
    {
      key: 'name-orig',
      short: original,
      full: row.text('nameorigfull'),
      english: row.text('nameorigfulleng'),
      replaces: undefined,
    },
    ...newNames.map((short, index) => ({
      key: `new-name-${String(index + 1)}`,
      short,
      full: full[index],
      english: english[index],
      replaces: newNames[index - 1] ?? original,
    })),
  ];
  return { names: withoutRepeats(namings.flatMap(formsOf), registered), hints };
}

function uneven(row: Row, path: string, expected: number): FileProblem {
  const message = `${row.text(path) ?? ''} are not the ${String(expected)} names that newname has; they were left out.`;
  return rowProblem('NAMES_UNEVEN', row.place, { path, message });
}

function formsOf({ key, short, full, english, replaces }: Naming): readonly ActorName[] {
  const named = (
    suffix: string,
    form: string | undefined,
    fact: JsonObject,
  ): readonly ActorName[] =>
    form === undefined ? [] : [{ key: `${key}${suffix}`, fact: { form, ...fact } }];
  const replaced = replaces === undefined || replaces === short ? {} : { replaces };
  return [
    ...named('', short, { nameKind: kindOf(short, full ?? english), ...replaced }),
    ...named('-full', full, { nameKind: 'OFFICIAL' satisfies NameKind }),
    ...named('-full-eng', english, { nameKind: 'TRANSLATION' satisfies NameKind, language: 'en' }),
  ];
}

/** The data set uses acronyms where there are any (UCDP Actor codebook 22.1, NameData). */
function kindOf(short: string, full: string | undefined): NameKind {
  const isAcronym = full !== undefined && full !== short && /^[A-Z0-9][A-Z0-9./-]*$/.test(short);
  return isAcronym ? 'ACRONYM' : 'ALIAS';
}

/** The first of each form; the registered name is told again only where it replaced another. */
function withoutRepeats(names: readonly ActorName[], registered: string): readonly ActorName[] {
  const told = new Set<unknown>([registered]);
  return names.filter(({ fact }) => {
    const isNew = !told.has(fact['form']) || fact['replaces'] !== undefined;
    told.add(fact['form']);
    return isNew;
  });
}
