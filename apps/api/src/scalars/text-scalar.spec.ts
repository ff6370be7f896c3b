import { describe, expect, it } from '@jest/globals';
import { parseValue } from 'graphql';
import { SCALARS } from './scalars.js';

describe('scalars', () => {
  it('take text of their form, and give it back unchanged', () => {
    expect(SCALARS.Moment.__parseValue('2019-05-15T12:00:00+05:00')).toBe(
      '2019-05-15T12:00:00+05:00',
    );
    expect(SCALARS.Edtf.__parseLiteral(parseValue('"[2014-06..2014-08]"'))).toBe(
      '[2014-06..2014-08]',
    );
    expect(SCALARS.Position.__serialize('31')).toBe('31');
  });

  it('take a whole number for its digits where that is plain', () => {
    expect(SCALARS.Moment.__parseLiteral(parseValue('2016'))).toBe('2016');
    expect(SCALARS.Position.__parseValue(0)).toBe('0');
    expect(SCALARS.Edtf.__parseValue(2018)).toBe('2018');
    expect(() => SCALARS.Cursor.__parseValue(7)).toThrow('is no cursor');
  });

  it('refuse everything else, and say what to write', () => {
    for (const scalar of Object.values(SCALARS))
      for (const value of [{}, [], null, true, '', 1.5]) {
        expect(() => scalar.__parseValue(value)).toThrow('write text such as');
        expect(() => scalar.__serialize(value)).toThrow('write text such as');
      }
    expect(() => SCALARS.Moment.__parseLiteral(parseValue('{}'))).toThrow('is no moment');
    expect(() => SCALARS.Position.__parseValue('-1')).toThrow('is no position');
  });
});
