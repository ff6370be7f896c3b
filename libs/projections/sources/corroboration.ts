import { factLink, subjectsOf } from '../links/fact-links.js';
import { linksIn, pairsLike, reachable } from '../links/links.js';
import { groupsOfPair, pairKey } from '../links/pair-key.js';
import { canonicalActor } from '../names/naming.js';
import { originKeyOf } from '../origins/origins.js';
import { countsAsSo } from '../view/counting.js';
import { perView } from '../view/per-view.js';
import type { View, ViewEntry } from '../view/view.js';
import { factKeys, firstToldIn } from './fact-keys.js';

/**
 * Whether all that an entry states rests on two independent origins or more. Several articles that quote one analyst corroborate
 * nothing; neither does a denial.
 */
export function isCorroborated(view: View, entry: ViewEntry): boolean {
  const origins = neighbourhoodsOf(view, entry).map((around) => originsAround(view, around));
  return factKeys(view, entry).every((key) =>
    origins.some((byFact) => (byFact.get(key)?.size ?? 0) >= 2),
  );
}

/** Entries among which all stand that state the same as one of them. */
interface Neighbourhood {
  readonly name: string;
  readonly entries: () => readonly ViewEntry[];
}

type OriginsByFact = ReadonlyMap<string, ReadonlySet<string>>;

const known = perView(() => new Map<string, OriginsByFact>());

/** The independent origins behind each fact of which one of some entries says that it was so. */
function originsAround(view: View, { name, entries }: Neighbourhood): OriginsByFact {
  const memo = known(view);
  const origins = memo.get(name) ?? originsByFact(view, entries());
  memo.set(name, origins);
  return origins;
}

function originsByFact(view: View, entries: readonly ViewEntry[]): OriginsByFact {
  const origins = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (!countsAsSo(entry.content.stance)) continue;
    for (const key of factKeys(view, entry)) {
      const ofFact = origins.get(key) ?? new Set<string>();
      origins.set(key, ofFact.add(originKeyOf(view, entry)));
    }
  }
  return origins;
}

function neighbourhoodsOf(view: View, entry: ViewEntry): readonly Neighbourhood[] {
  const { fact } = entry.content;
  if ('incident' in fact) return [aboutIncident(view, fact.incident)];
  const ties = [...linksIn(view.chronicle).of('TIES_OF', entry.uuid)];
  const subjects = subjectsOf(entry.content);
  return ties.length + subjects.length === 0
    ? [toldFirstIn(view, firstToldIn(view, entry))]
    : [
        ...ties.map((pair) => tellingTie(view, pair)),
        ...subjects.map((subject) => stating(view, entry, subject)),
      ];
}

function aboutIncident(view: View, named: string): Neighbourhood {
  const incident = view.canonicalIncident(named);
  return { name: `incident ${incident}`, entries: () => view.standingAbout(incident) };
}

function tellingTie(view: View, pair: string): Neighbourhood {
  const [one, other] = groupsOfPair(pair);
  return {
    name: `tie ${pairKey(view.canonicalGroup(one), view.canonicalGroup(other))}`,
    entries: () => view.standingLinked('TIE', pairsLike(linksIn(view.chronicle), pair)),
  };
}

function stating(view: View, { content }: ViewEntry, subject: string): Neighbourhood {
  const { type } = content;
  return {
    name: factLink(type, canonicalActor(view, subject)),
    entries: () => {
      const subjects = linksIn(view.chronicle).closure('UNIFIED', [subject]);
      return view.standingLinked(
        'FACT',
        [...subjects].map((each) => factLink(type, each)),
      );
    },
  };
}

/** An entry, and those that repeat it, directly or through others. */
function toldFirstIn(view: View, first: string): Neighbourhood {
  const links = linksIn(view.chronicle);
  const repeating = (uuid: string) =>
    [...links.of('QUOTED_BY', uuid)].filter(
      (other) => view.entries.get(other)?.content.repeats === uuid,
    );
  return {
    name: `entry ${first}`,
    entries: () =>
      [...reachable([first], repeating)]
        .flatMap((uuid) => view.entries.get(uuid) ?? [])
        .filter(({ status }) => status === 'STANDING'),
  };
}
