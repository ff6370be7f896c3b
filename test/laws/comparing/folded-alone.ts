import { expect } from '@jest/globals';
import type { RecordedEvent } from '#events/recorded-event';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import type { Explanation } from '#libs/projections/explain/explanation';
import { at } from '#libs/projections/testing/given';
import { viewAt } from '#libs/projections/view/view';
import type { View } from '#libs/projections/view/view';
import type { Chronology } from '../chronologies/chronology.js';
import type { Basis } from '../chronologies/questions.js';

/** What is asked of a chronology from a basis. */
export function cutOf({ given: { chronicle } }: Chronology, { back, publishedBy }: Basis) {
  return {
    position: Math.max(1, chronicle.position - back),
    publishedBy: publishedBy === undefined ? undefined : at(publishedBy),
  };
}

type AskedCut = ReturnType<typeof cutOf>;

/** What is known when nothing was recorded but the opening and what an explanation names. */
export function foldedAlone(
  events: readonly RecordedEvent[],
  { position, publishedBy }: AskedCut,
  { parts, events: others }: Explanation,
): View {
  const uuids = new Set(parts.map(({ entry }) => entry.uuid));
  const positions = new Set([1, ...others.map((event) => event.position)]);
  const named = events.filter(
    (event) =>
      event.position <= position &&
      (positions.has(event.position) || uuids.has(/entry-(.*)$/.exec(event.stream)?.[1] ?? '')),
  );
  const chronicle = emptyChronicle();
  for (const [index, event] of named.entries())
    evolve(chronicle, { ...event, position: index + 1 });
  return viewAt(chronicle, { position: chronicle.position, publishedBy });
}

/** The answer is the same at every position from the first one on, and another one before that. */
export function expectSoSince(
  { soSince }: Explanation,
  { position: last }: AskedCut,
  claimAt: (position: number) => string | undefined,
): void {
  const claim = claimAt(last);
  for (let position = last; position >= soSince; position -= 1)
    expect([position, claimAt(position)]).toEqual([position, claim]);
  expect(soSince > 1 ? claimAt(soSince - 1) : undefined).not.toBe(claim);
}
