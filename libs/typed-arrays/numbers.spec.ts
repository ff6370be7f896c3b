import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { copied } from './testing/copied.js';
import { Postings } from './postings.js';
import { TextNumbers } from './text-numbers.js';
import { UuidNumbers } from './uuid-numbers.js';

const SEED = 20_190_515;
const MANY = 5000;

function uuid(number: number): string {
  const digits = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  return `${digits.toString(16).padStart(8, '0')}-0000-5000-8000-${number.toString(16).padStart(12, '0')}`;
}

describe.each([
  ['UUIDs', () => new UuidNumbers(), uuid, (all: UuidNumbers, n: number) => all.uuidOf(n)],
  [
    'texts',
    () => new TextNumbers(),
    (n: number) => `إمارة-${String(n * 7)}`,
    (all: TextNumbers, n: number) => all.textOf(n),
  ],
] as const)('numbers of %s', (_, make, name, nameOf) => {
  it('are given in the order in which they come, and stay', () => {
    const all = make();
    const given = Array.from({ length: MANY }, (__, index) => all.add(name(index)));
    expect(given).toEqual(Array.from({ length: MANY }, (__, index) => index));
    expect(all.add(name(17))).toBe(17);
    expect(all.size).toBe(MANY);
    expect(given.map((number) => nameOf(all as never, number))).toEqual(given.map(name));
    expect([all.numberOf(name(4999)), all.numberOf(name(5000))]).toEqual([4999, undefined]);
    expect(() => nameOf(all as never, MANY)).toThrow(RangeError);
  });

  it('go on from what was saved', () => {
    const all = make();
    for (let index = 0; index < 3000; index += 1) all.add(name(index));
    const restored = make();
    restored.restore(copied(all.saved()));
    expect(restored.add(name(3000))).toBe(3000);
    expect([restored.numberOf(name(2999)), nameOf(restored as never, 5)]).toEqual([2999, name(5)]);
    all.add(name(3000));
    expect(restored.saved()).toEqual(all.saved());
  });
});

describe('numbers of UUIDs', () => {
  it('are given to nothing else', () => {
    const all = new UuidNumbers();
    const one = uuid(1);
    for (const wrong of [
      '',
      'isk',
      one.toUpperCase(),
      one.replace('-', '0'),
      `${one}0`,
      `g${one.slice(1)}`,
    ]) {
      expect(() => all.add(wrong)).toThrow(`${wrong} is no UUID`);
      expect(all.numberOf(wrong)).toBeUndefined();
    }
  });
});

describe('postings', () => {
  it('are what was added to each key, in order, but for what was added twice in a row', () => {
    const number = fc.nat({ max: 40 });
    const key = fc.oneof(
      number,
      number.map((small) => 0xfffffffe - small * 32),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, number), { maxLength: 300 }), (added) => {
        const postings = new Postings();
        const expected = new Map<number, number[]>();
        for (const [to, value] of added) {
          postings.add(to, value);
          const list = expected.get(to) ?? [];
          if (list.at(-1) !== value) list.push(value);
          expected.set(to, list);
        }
        for (const [to, values] of expected) expect(postings.of(to)).toEqual(values);
        expect([postings.of(41), postings.has(41)]).toEqual([[], false]);
      }),
      { seed: SEED },
    );
  });

  it('go on from what was saved, with many keys', () => {
    const postings = new Postings();
    for (let index = 0; index < 20_000; index += 1) postings.add(index % 4001, index);
    const restored = new Postings();
    restored.restore(copied(postings.saved()));
    restored.add(7, 1);
    postings.add(7, 1);
    expect(restored.of(7)).toEqual([7, 4008, 8009, 12_010, 16_011, 1]);
    expect(restored.saved()).toEqual(postings.saved());
  });
});
