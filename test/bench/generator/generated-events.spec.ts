import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { emptyChronicle, evolve } from '#libs/projections/chronicle/chronicle';
import { viewAt } from '#libs/projections/view/view';
import { generatedEvents } from './generated-events.js';
import type { GeneratedEvent, GeneratorOptions } from './generated-events.js';
import { generatedLog } from './generated-log.js';
import { recordedLog } from './recorded-log.js';

const OPTIONS: GeneratorOptions = { facts: 3000, seed: 7 };
const events = [...generatedEvents(OPTIONS)];

function digest(options: GeneratorOptions): string {
  const hash = createHash('sha256');
  for (const written of generatedLog(options)) hash.update(JSON.stringify(written));
  return hash.digest('hex');
}

function share(isMeant: (event: GeneratedEvent['event']) => boolean): number {
  return events.filter(({ event }) => isMeant(event)).length / OPTIONS.facts;
}

describe('a generated chronology', () => {
  it('has the same bytes for the same seed, and others for another', () => {
    const options = { facts: 200, seed: 7 };
    expect(digest(options)).toBe(digest(options));
    expect(digest(options)).not.toBe(digest({ ...options, seed: 8 }));
  });

  it('writes every stream from its beginning without a hole', () => {
    const next = new Map<string, number>();
    for (const { stream, revision } of events) {
      expect([stream, revision]).toEqual([stream, next.get(stream) ?? 0]);
      next.set(stream, revision + 1);
    }
  });

  it('leaves alone what was retracted', () => {
    const retracted = new Set<string>();
    for (const { stream, event } of events) {
      expect(retracted.has(stream)).toBe(false);
      if (event.type === 'EntryRetracted') retracted.add(stream);
    }
    expect(retracted.size).toBeGreaterThan(0);
  });

  it('tells of each incident about twice, claims nearly as many, and edits a tenth', () => {
    const reports = share(({ type }) => type === 'IncidentReported');
    expect(reports).toBeGreaterThan(0.3);
    expect(reports).toBeLessThan(0.4);
    const incidents = new Set(
      events.flatMap(({ event }) =>
        event.type === 'IncidentReported' ? [event.data.fact.incident] : [],
      ),
    );
    expect(incidents.size / OPTIONS.facts).toBeCloseTo(0.18, 1);
    expect(share(({ type }) => type === 'ResponsibilityClaimed')).toBeCloseTo(0.15, 1);
    const edited = share(({ type }) => type === 'EntryCorrected' || type === 'EntryRetracted');
    expect(edited).toBeCloseTo(0.09, 1);
  });

  it('folds without a log in between', () => {
    const chronicle = emptyChronicle();
    for (const recorded of recordedLog(OPTIONS)) evolve(chronicle, recorded);
    expect(chronicle.position).toBe(events.length);
    const view = viewAt(chronicle, { position: chronicle.position, publishedBy: undefined });
    expect(view.standing.length).toBeGreaterThan(OPTIONS.facts * 0.8);
  });

  it('supersedes only within one publisher, by what came out no earlier', () => {
    const chronicle = emptyChronicle();
    for (const recorded of recordedLog(OPTIONS)) evolve(chronicle, recorded);
    const view = viewAt(chronicle, { position: chronicle.position, publishedBy: undefined });
    const superseding = [...view.entries.values()].filter(
      ({ content }) => content.supersedes.length > 0,
    );
    expect(superseding.length).toBeGreaterThan(0);
    for (const { content, source } of superseding)
      for (const uuid of content.supersedes)
        expect(view.entries.get(uuid)?.source.description.publisher).toBe(
          source.description.publisher,
        );
  });
});
