import type { Bounds } from '#libs/time/bounds';
import { UNBOUNDED } from '#libs/time/bounds';
import { lowest } from '#libs/time/certainty';
import { groupName, placeName } from '../names/naming.js';
import { parentsOf } from '../places/places.js';
import { outBy } from '../view/publication.js';
import { brokenLinks, groupsAbove } from '../ties/roll-up.js';
import type { RollUpLink } from '../ties/hierarchy.js';
import { tiesOf } from '../ties/ties.js';
import type { ToldTie } from '../ties/ties.js';
import { inOrder } from '../states/told-state.js';
import type { View } from '../view/view.js';
import { placesNamed } from './finding.js';
import type { Finder, Finding } from './finding.js';
import { loopsAmong } from '../view/loops.js';

/**
 * Branches, places and sources that lead back to themselves. Of branches the link that comes last is left out: the certain come before
 * the possible, then the order is that of the slugs. Climbing from a place stops where it would return to one already met. Of sources
 * the smallest slug of a loop is the origin.
 */
export const cycleContradictions: Finder = (view, validAt) => {
  const now = { earliest: validAt - 1, latest: validAt };
  return [
    ...brokenLinks(view, now).map((link) => branchLoop(view, link, now)),
    ...placeLoops(view, now),
    ...sourceLoops(view),
  ];
};

function branchLoop(view: View, broken: RollUpLink, during: Bounds): Finding {
  const { child, parent, tie, certainty } = broken;
  const above = groupsAbove(view, parent, during);
  const leftOut = tiesOf(view).filter(
    ({ subject }) => subject.from === child && subject.to === parent && subject.tie === tie,
  );
  const others = tiesOf(view).filter(
    ({ subject: { from, to, tie: kind } }) =>
      (kind === 'BRANCH' || kind === 'FACTION') &&
      above.has(from) &&
      above.has(to) &&
      groupsAbove(view, to, during).has(child),
  );
  return {
    subject: `${tie} ${child} ${parent}`,
    question: `Which of ${groupName(view, child)} and ${groupName(view, parent)} belongs to the other?`,
    sides: [
      { answer: linkText(view, [child, parent], 'left out'), entries: reportsOf(leftOut) },
      { answer: linkText(view, [parent, child], 'kept'), entries: reportsOf(others) },
    ],
    certainty,
    groups: [child, parent].toSorted(),
    places: placesNamed(reportsOf([...leftOut, ...others])),
    during,
  };
}

function linkText(view: View, [from, to]: readonly [string, string], fate: string): string {
  return `${groupName(view, from)} to ${groupName(view, to)} (${fate})`;
}

function reportsOf(ties: readonly ToldTie[]) {
  return inOrder(ties.flatMap(({ reports }) => reports));
}

function placeLoops(view: View, during: Bounds): readonly Finding[] {
  const above = (place: string) => [
    ...parentsOf(view, place, during),
    ...regionsOver(view, place).map((region) => ({ place: region, certainty: 'CERTAIN' as const })),
  ];
  const loops = loopsAmong(view.places.keys(), (place) => above(place).map((link) => link.place));
  return loops.map((loop) => {
    const links = loop.flatMap((from) =>
      above(from).flatMap((link) => (loop.includes(link.place) ? [{ from, ...link }] : [])),
    );
    return {
      subject: `places ${loop.join(' ')}`,
      question: `Which of ${loop.map((place) => placeName(view, place)).join(', ')} lies in which?`,
      sides: links.map(({ from, place }) => ({
        answer: `${placeName(view, from)} lies in ${placeName(view, place)}`,
        entries: [],
      })),
      certainty: lowest(...links.map(({ certainty }) => certainty)) ?? 'POSSIBLE',
      groups: [],
      places: loop,
      during,
    };
  });
}

function regionsOver(view: View, place: string): readonly string[] {
  return [...view.places].filter(([, { covers }]) => covers.includes(place)).map(([slug]) => slug);
}

function sourceLoops(view: View): readonly Finding[] {
  const outOf = (slug: string) => {
    const source = view.sources.get(slug);
    return source === undefined ? undefined : outBy(source.published, view.cut.publishedBy);
  };
  const below = (slug: string) =>
    (view.sources.get(slug)?.description.derivedFrom ?? []).filter(
      (original) => outOf(original) !== undefined,
    );
  const out = [...view.sources.keys()].filter((slug) => outOf(slug) !== undefined);
  return loopsAmong(out, below).map((loop) => ({
    subject: `sources ${loop.join(' ')}`,
    question: `Which of these sources is the first? ${loop.join(', ')}`,
    sides: loop.flatMap((slug) =>
      below(slug)
        .filter((original) => loop.includes(original))
        .map((original) => ({ answer: `${slug} derives from ${original}`, entries: [] })),
    ),
    certainty: lowest(...loop.map(outOf)) ?? 'POSSIBLE',
    groups: [],
    places: [],
    during: UNBOUNDED,
  }));
}
