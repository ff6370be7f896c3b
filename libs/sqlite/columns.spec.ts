import { describe, expect, it } from '@jest/globals';
import { integer, text } from './columns.js';

describe('reading a column', () => {
  it('gives what stands there', () => {
    expect(text('a')).toBe('a');
    expect(integer(5)).toBe(5);
  });

  it('refuses what should not stand there', () => {
    expect(() => text(5)).toThrow('should hold text and holds number');
    expect(() => text(undefined)).toThrow('holds undefined');
    expect(() => integer('5')).toThrow('should hold an integer and holds string');
    expect(() => integer(null)).toThrow('holds NULL');
  });
});
