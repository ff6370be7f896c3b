import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, NotCanonicalError } from './canonical-json.js';
import type { Json } from './json.js';

const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }).map((value) => value as Json);

function isWritable(value: Json): boolean {
  try {
    canonicalJson(value);
    return true;
  } catch {
    return false;
  }
}

describe('canonicalJson', () => {
  it('orders keys by UTF-16 units, as RFC 8785 section 3.2.3 has it', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
        '"\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it('escapes what RFC 8785 section 3.2.2.2 escapes, and nothing else', () => {
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/\b\t\f\r\u001f\u007f\u2028')).toBe(
      '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/\\b\\t\\f\\r\\u001f\u007f\u2028"',
    );
  });

  it('leaves no space between what it writes', () => {
    expect(canonicalJson({ b: [1, true, null], a: { d: '', c: -0 } })).toBe(
      '{"a":{"c":0,"d":""},"b":[1,true,null]}',
    );
  });

  it('writes the largest safe integers in full', () => {
    expect(canonicalJson([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])).toBe(
      '[9007199254740991,-9007199254740991]',
    );
  });

  it.each([1.5, 1e300, Number.MAX_SAFE_INTEGER + 1, Number.NaN, Infinity, -Infinity])(
    'refuses the number %p: decimals are written as text',
    (number) => {
      expect(() => canonicalJson({ fact: { killed: [number] } })).toThrow(
        new NotCanonicalError('fact.killed.0', `${String(number)} is not a safe integer`),
      );
    },
  );

  it.each([
    ['a NUL', { note: 'a\u0000b' }, 'note: text contains a NUL character'],
    ['a lone high surrogate', { note: '\ud83d' }, 'note: text contains half a character'],
    ['a lone low surrogate', { note: ['\ude00x'] }, 'note.0: text contains half a character'],
    ['a NUL in a name', { 'a\u0000': 1 }, 'the value: text contains a NUL character'],
    ['half a character in a name', { a: { '\ud83d': 1 } }, 'a: text contains half a character'],
    ['a text alone', '\u0000', 'the value: text contains a NUL character'],
  ])('refuses %s and says where', (_what, value, message) => {
    expect(() => canonicalJson(value)).toThrow(message);
  });

  it('refuses a value that is missing, whether in an object or in a list', () => {
    const holes = { a: [1, undefined] } as object as Json;
    expect(() => canonicalJson(holes)).toThrow('a.1: a value is missing');
    expect(() => canonicalJson({ b: undefined } as object as Json)).toThrow(
      'b: a value is missing',
    );
  });

  it('refuses what is no JSON at all', () => {
    expect(() => canonicalJson(undefined as never)).toThrow('the value: is no JSON value');
  });

  it('carries a stable code', () => {
    expect(new NotCanonicalError('a', 'b')).toMatchObject({
      code: 'NOT_CANONICAL',
      name: 'NotCanonicalError',
    });
  });

  it('writes what JSON.parse reads back unchanged', () => {
    fc.assert(
      fc.property(json.filter(isWritable), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order in which fields were given', () => {
    const fields = fc.dictionary(fc.string({ unit: 'binary' }), json).filter(isWritable);
    fc.assert(
      fc.property(fields, (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      }),
    );
  });

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(json.filter(isWritable), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      }),
    );
  });
});
