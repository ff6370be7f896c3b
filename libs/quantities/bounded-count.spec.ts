import { expect, it } from '@jest/globals';
import { boundedCount } from './bounded-count.js';

it.each([
  [4, 4, '4'],
  [2, 3, '2, possibly 3'],
  [0, 1, 'none, possibly 1'],
  [0, 0, 'none'],
])('%i certain and %i possible ones read "%s"', (certain, possible, text) => {
  expect(boundedCount(certain, possible)).toEqual({ certain, possible, text });
});
