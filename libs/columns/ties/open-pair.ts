import type { Stance } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { hull } from '#libs/time/bounds';
import type { StateEvidence } from '#libs/time/state-evidence';
import { groupsOfPair } from '#libs/projections/links/pair-key';
import { strongestStance } from '#libs/projections/states/state-row';
import { statesToldBy } from '#libs/projections/states/told-state';
import type { Telling, ToldEntry } from '#libs/projections/states/told-state';
import { tellingsOf, tieKey } from '#libs/projections/ties/ties';
import type { TieParties } from '#libs/projections/ties/ties';
import type { View, ViewEntry } from '#libs/projections/view/view';
import { placeByUuid } from '../by-uuid.js';
import { knownTie } from './known-pair.js';
import type { KnownPair } from './tie-columns.js';

/** What of an entry is kept: far less than it says. */
interface Member {
  readonly uuid: string;
  readonly published: Bounds;
  /** What it tells of the ties of the pair while it stands. */
  readonly tellings: readonly KeptTelling[];
}

interface KeptTelling extends Telling<TieParties, ToldEntry> {
  /** Names what it tells, where another entry that tells the same adds nothing; undefined where it may. */
  readonly same: string | undefined;
}

/**
 * What entries tell of the ties between two groups, as they stand at the last event folded in. It can be dropped at any time and read
 * again from the chronicle. Only for groups that were never unified and may never have ended, and of whose ties nothing was ever denied.
 */
export class OpenPair {
  readonly #pair: string;
  /** Every entry that tells of a tie, and whatever replaced one of them, in the order of their UUIDs. */
  readonly #members: Member[] = [];

  constructor(pair: string) {
    this.#pair = pair;
  }

  has(uuid: string): boolean {
    return this.#members[placeByUuid(this.#members, uuid)]?.uuid === uuid;
  }

  /** An entry as it stands now, in place of what it was. Of the view only the canonical names of groups count. */
  put(view: View, entry: ViewEntry): void {
    const place = placeByUuid(this.#members, entry.uuid);
    const known = this.#members[place]?.uuid === entry.uuid;
    this.#members.splice(place, known ? 1 : 0, this.#memberOf(view, entry));
  }

  #memberOf(view: View, entry: ViewEntry): Member {
    const { uuid, published, visibility, status } = entry;
    const { stance, repeats } = entry.content;
    const told: ToldEntry = {
      uuid,
      visibility,
      content: repeats === undefined ? { stance } : { stance, repeats },
    };
    const parties = groupsOfPair(this.#pair);
    const tellings = status === 'STANDING' ? tellingsOf(view, entry) : [];
    return {
      uuid,
      published,
      tellings: tellings
        .filter(({ subject: { from, to } }) => parties.includes(from) && parties.includes(to))
        .map(({ subject, evidence }) => ({
          subject,
          evidence,
          entry: told,
          same: sameAs(subject, evidence, stance),
        })),
    };
  }

  /** What is known of the ties; undefined where nothing was ever told of any. */
  known(): KnownPair | undefined {
    const [first, ...others] = this.#members.map(({ published }) => published);
    if (first === undefined) return undefined;
    const tellings = distinct(this.#members.flatMap((member) => member.tellings));
    return {
      ties: statesToldBy(tellings, tieKey, () => []).map((told) =>
        knownTie(told, { stance: strongestStance(told.reports), disputed: false }),
      ),
      published: hull(first, ...others),
    };
  }
}

/**
 * Many entries tell no more than that a tie began, or was so, on the same date. Each of them bounds its ends as all others do, and
 * brings none itself: one of them stands for all.
 */
function sameAs(
  subject: TieParties,
  { beginnings: [only, ...others], ends }: StateEvidence,
  stance: Stance,
): string | undefined {
  if (only === undefined || others.length > 0 || ends.length > 0) return undefined;
  const { earliest, latest } = only.bounds;
  return `${tieKey(subject)} ${stance} ${only.field} ${String(earliest)} ${String(latest)}`;
}

/** What is repeated has to be there for the repetition to be none of its own. */
function distinct(tellings: readonly KeptTelling[]): readonly KeptTelling[] {
  if (tellings.some(({ entry }) => entry.content.repeats !== undefined)) return tellings;
  const met = new Set<string>();
  return tellings.filter(({ same }) => {
    if (same === undefined) return true;
    const isNew = !met.has(same);
    met.add(same);
    return isNew;
  });
}
