import { describe, expect, it } from '@jest/globals';
import { Recent } from './recent.js';

describe('what is recent', () => {
  it('is made once while it is asked for, and anew when others were asked for since', () => {
    const made: string[] = [];
    const recent = new Recent<string, string>(2);
    const ask = (key: string) =>
      recent.get(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask).join('')).toBe('ABACAB');
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is found without being made, and forgotten when it is no longer so', () => {
    const recent = new Recent<string, number>(2);
    recent.keep('a', 1);
    recent.keep('b', 2);
    expect(recent.find('a')).toBe(1);
    recent.keep('c', 3);
    expect([recent.find('a'), recent.find('b'), recent.find('c')]).toEqual([1, undefined, 3]);
    recent.forget('a');
    expect(recent.find('a')).toBeUndefined();
  });
});
