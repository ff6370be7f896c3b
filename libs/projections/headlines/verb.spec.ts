import { describe, expect, it } from '@jest/globals';
import { bare, BE, finite, HAVE, infinitive, verb, withAdverb } from './verb.js';

describe('a verb', () => {
  it.each([
    [verb('pledge'), 'pledges', 'pledge', 'has pledged', 'pledged'],
    [verb('deny'), 'denies', 'deny', 'has denied', 'denied'],
    [verb('pass'), 'passes', 'pass', 'has passed', 'passed'],
    [verb('split', 'split'), 'splits', 'split', 'has split', 'split'],
    [verb('take', 'took', 'taken'), 'takes', 'take', 'has taken', 'took'],
    [BE, 'is', 'are', 'has been', 'was'],
    [HAVE, 'has', 'have', 'has had', 'had'],
    [withAdverb(BE, 'also'), 'is also', 'are also', 'has also been', 'was also'],
    [withAdverb(verb('call'), 'also'), 'also calls', 'also call', 'has also called', 'also called'],
  ])('%j: %s', (said, ...forms) => {
    expect([
      finite(said, 'PRESENT', false),
      finite(said, 'HAPPENING', true),
      finite(said, 'PERFECT', false),
      finite(said, 'PAST', false),
    ]).toEqual(forms);
  });

  it('has infinitives for what is so and what was', () => {
    expect(infinitive(BE, 'PRESENT')).toBe('to be');
    expect(infinitive(verb('leave', 'left'), 'HAPPENING')).toBe('to have left');
    expect(infinitive(withAdverb(BE, 'also'), 'PAST')).toBe('also to have been');
    expect(bare(withAdverb(verb('call'), 'also'))).toBe('also call');
    expect(bare(BE)).toBe('be');
  });

  it('agrees with several in the past too', () => {
    expect(finite(BE, 'PAST', true)).toBe('were');
    expect(finite(BE, 'PERFECT', true)).toBe('have been');
  });
});
