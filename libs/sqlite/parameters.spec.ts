import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isStorableText, nativeParameters, placeholders } from './parameters.js';

/** What a caller without types could pass. */
function bound(value: unknown): readonly unknown[] {
  return nativeParameters([value as string], 1);
}

describe('what may be bound', () => {
  it('refuses a boolean, on which the native layer would abort the process', () => {
    expect(() => bound(true)).toThrow(TypeError);
    expect(() => bound(false)).toThrow('parameter 1: a value of type boolean cannot be bound');
  });

  it.each([
    ['undefined', undefined],
    ['a Date', new Date(0)],
    ['an object', { a: 1 }],
    ['a list', ['a']],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
  ])('refuses %s', (_, value) => {
    expect(() => bound(value)).toThrow(TypeError);
  });

  it('refuses text with a NUL, which would be cut there', () => {
    expect(() => bound('before\0after')).toThrow('stored changed');
  });

  it('refuses half a character, which would become another', () => {
    expect(() => bound('a\ud83d')).toThrow('stored changed');
    expect(() => bound('\udca9b')).toThrow('stored changed');
  });

  it('takes whole characters of any plane', () => {
    expect(bound('💩 دولة')).toEqual(['💩 دولة']);
  });

  it('refuses numbers that are not safe integers', () => {
    for (const value of [2.5, NaN, Infinity, 2 ** 53, -(2 ** 53)]) {
      expect(() => bound(value)).toThrow('is not a safe integer');
    }
  });

  it('binds numbers as integers, never as 5.0', () => {
    expect(bound(5)).toEqual([5n]);
    expect(bound(Number.MAX_SAFE_INTEGER)).toEqual([9007199254740991n]);
  });

  it('refuses integers of more than 64 bits', () => {
    expect(() => bound(2n ** 63n)).toThrow('needs more than 64 bits');
    expect(() => bound(-(2n ** 63n) - 1n)).toThrow('needs more than 64 bits');
    expect(bound(2n ** 63n - 1n)).toEqual([2n ** 63n - 1n]);
    expect(bound(-(2n ** 63n))).toEqual([-(2n ** 63n)]);
  });

  it('passes null and bytes as they are', () => {
    const bytes = new Uint8Array([0, 255]);
    expect(bound(null)).toEqual([null]);
    expect(bound(bytes)[0]).toBe(bytes);
  });

  it('refuses too few parameters, which would become NULL, and too many, which would be ignored', () => {
    expect(() => nativeParameters(['a'], 2)).toThrow('2 placeholders and got 1 parameters');
    expect(() => nativeParameters(['a', 'b', 'c'], 2)).toThrow('got 3 parameters');
  });

  it('names the first parameter that is refused', () => {
    expect(() => nativeParameters(['a', 1.5, 2.5], 3)).toThrow('parameter 2: 1.5');
  });

  it('takes exactly the text that UTF-8 gives back unchanged and that has no NUL', () => {
    const anyText = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });
    fc.assert(
      fc.property(anyText, (text) => {
        const returned = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          new TextEncoder().encode(text),
        );
        expect(isStorableText(text)).toBe(returned === text && !text.includes('\0'));
      }),
    );
  });
});

describe('counting placeholders', () => {
  it.each([
    ['SELECT 1', 0],
    ['SELECT ?, ?', 2],
    ["SELECT '?' || ?", 1],
    ["SELECT 'it''s ?', ?", 1],
    ['SELECT "a?b", [c?d], `e?f`, ?', 1],
    ['SELECT ? -- is it ?\n, ?', 2],
    ['SELECT /* ? \n ? */ ?', 1],
    ['SELECT \'{"a": ":b"}\', ?', 1],
  ])('%s has %d', (sql, count) => {
    expect(placeholders(sql)).toBe(count);
  });

  it.each(['SELECT ?1', 'SELECT :name', 'SELECT @name', 'SELECT $name'])(
    'refuses the named or numbered one in %s',
    (sql) => {
      expect(() => placeholders(sql)).toThrow('only plain ? placeholders');
    },
  );

  it('refuses a second statement, which would never run', () => {
    expect(() => placeholders('DELETE FROM a; DELETE FROM b')).toThrow('only the first statement');
    expect(placeholders("DELETE FROM a WHERE b = ';' OR c = ?; -- and no more")).toBe(1);
  });
});
