import { describe, expect, it } from '@jest/globals';
import { LocalBell } from './local-bell.js';

describe('a bell', () => {
  it('reports what a listener throws, and rings on', () => {
    const heard: unknown[] = [];
    const bell = new LocalBell((failure) => heard.push(failure));
    const failure = new Error('no');
    bell.subscribe(() => {
      throw failure;
    });
    bell.subscribe(() => heard.push('rung'));
    bell.ring();
    expect(heard).toEqual([failure, 'rung']);
  });
});
