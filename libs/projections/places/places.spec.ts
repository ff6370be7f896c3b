import { describe, expect, it } from '@jest/globals';
import {
  areaOfKind,
  areasOf,
  bordersOf,
  boundariesToday,
  happenedWithin,
  liesWithin,
} from './places.js';
import { place, reassigned } from '../testing/drafts.js';
import { given, within } from '../testing/given.js';

const pakistan = given(
  place('pakistan'),
  place('khyber-pakhtunkhwa', { placeKind: 'ADMIN1', partOf: 'pakistan' }),
  place('balochistan', { placeKind: 'ADMIN1', partOf: 'pakistan' }),
  place('fata', { placeKind: 'ADMIN1', partOf: 'pakistan' }),
  place('kurram', { placeKind: 'ADMIN2', partOf: 'fata' }),
  place('quetta', { placeKind: 'CITY', partOf: 'balochistan' }),
  place('south-west', { placeKind: 'REGION', partOf: 'pakistan', covers: ['balochistan'] }),
  reassigned('fata', { partOf: 'khyber-pakhtunkhwa', effective: '2018-05-31' }),
);

describe('places', () => {
  it('lie within everything above them', () => {
    const view = pakistan.view();
    expect([...areasOf(view, 'quetta', within('2016-08-08'))]).toEqual([
      ['quetta', 'CERTAIN'],
      ['balochistan', 'CERTAIN'],
      ['pakistan', 'CERTAIN'],
      ['south-west', 'CERTAIN'],
    ]);
    expect(liesWithin(view, 'quetta', 'khyber-pakhtunkhwa', within('2016'))).toBeUndefined();
  });

  it('keep the borders of the date that is asked about', () => {
    const view = pakistan.view();
    expect(liesWithin(view, 'kurram', 'khyber-pakhtunkhwa', within('2017'))).toBeUndefined();
    expect(liesWithin(view, 'kurram', 'khyber-pakhtunkhwa', within('2019'))).toBe('CERTAIN');
    expect(liesWithin(view, 'kurram', 'khyber-pakhtunkhwa', within('2018'))).toBe('POSSIBLE');
    expect(liesWithin(view, 'kurram', 'pakistan', within('2018'))).toBe('CERTAIN');
  });

  it('have the new borders only from the position at which they were recorded', () => {
    const before = pakistan.view({ position: pakistan.chronicle.position - 1 });
    expect(bordersOf(before, 'fata')).toHaveLength(1);
    expect(liesWithin(before, 'kurram', 'khyber-pakhtunkhwa', within('2019'))).toBeUndefined();
  });

  it('have today’s borders at the end of what is recorded', () => {
    const view = pakistan.view();
    expect(liesWithin(view, 'kurram', 'khyber-pakhtunkhwa', boundariesToday(view))).toBe('CERTAIN');
  });

  it('take the reassignment recorded last when two have the same date', () => {
    const corrected = pakistan.and(
      reassigned('fata', { partOf: 'balochistan', effective: '2018-05-31' }),
    );
    const view = corrected.view();
    expect(liesWithin(view, 'kurram', 'balochistan', within('2019'))).toBe('CERTAIN');
    expect(liesWithin(view, 'kurram', 'khyber-pakhtunkhwa', within('2019'))).toBeUndefined();
  });

  it('can become part of nothing', () => {
    const view = given(
      place('sudan'),
      place('south-sudan', { placeKind: 'ADMIN1', partOf: 'sudan' }),
      reassigned('south-sudan', { effective: '2011-07-09' }),
    ).view();
    expect(liesWithin(view, 'south-sudan', 'sudan', within('2010'))).toBe('CERTAIN');
    expect(liesWithin(view, 'south-sudan', 'sudan', within('2012'))).toBeUndefined();
  });

  it('are possibly in a region of the same country, and surely in one that covers them', () => {
    const view = pakistan.view();
    expect(liesWithin(view, 'quetta', 'south-west', within('2016'))).toBe('CERTAIN');
    expect(liesWithin(view, 'kurram', 'south-west', within('2016'))).toBe('POSSIBLE');
  });

  it('end a cycle where it would come back', () => {
    const view = given(place('one', { partOf: 'other' }), place('other', { partOf: 'one' })).view();
    expect([...areasOf(view, 'one', within('2020')).keys()]).toEqual(['one', 'other']);
  });

  it('find the province and the country around a city', () => {
    const view = pakistan.view();
    expect(areaOfKind(view, 'quetta', 'ADMIN1', within('2016'))).toBe('balochistan');
    expect(areaOfKind(view, 'quetta', 'COUNTRY', within('2016'))).toBe('pakistan');
    expect(areaOfKind(view, 'pakistan', 'ADMIN1', within('2016'))).toBeUndefined();
  });
});

describe('something reported of a place', () => {
  it('was possibly in a part of it', () => {
    const view = pakistan.view();
    expect(happenedWithin(view, 'pakistan', 'balochistan', within('2016'))).toBe('POSSIBLE');
    expect(happenedWithin(view, 'balochistan', 'pakistan', within('2016'))).toBe('CERTAIN');
    expect(happenedWithin(view, 'quetta', 'fata', within('2016'))).toBeUndefined();
  });

  it('was possibly in what the region covers', () => {
    const view = pakistan.view();
    expect(happenedWithin(view, 'south-west', 'quetta', within('2016'))).toBe('POSSIBLE');
  });
});
