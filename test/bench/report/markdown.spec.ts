import { describe, expect, it } from '@jest/globals';
import { valueFigure } from '../figure.js';
import { figuresMarkdown, growthMarkdown } from './markdown.js';

const figure = (value: number) => valueFigure('answer', { value, unit: 'ms' }, 20);

describe('what was measured, as Markdown', () => {
  it('says of each figure whether it reaches its goal', () => {
    const table = figuresMarkdown({ facts: 10_000, figures: [figure(4.5678), figure(40)] }, 7);
    expect(table).toContain('10,000 facts, seed 7');
    expect(table).toContain('| `answer` | 4.57 ms | 0.228 | < 20 ms | ok |');
    expect(table).toContain('| `answer` | 40 ms | 2 | < 20 ms | **missed** |');
  });

  it('plots a figure over the sizes that it was measured at', () => {
    const growth = growthMarkdown(
      [
        { facts: 10_000, figures: [figure(4)] },
        { facts: 1_000_000, figures: [figure(12)] },
      ],
      7,
    );
    expect(growth).toContain('| `answer` | 4 ms | 12 ms |');
    expect(growth).toContain('x-axis "facts" ["10,000", "1,000,000"]');
    expect(growth).toContain('line [4, 12]');
  });
});
