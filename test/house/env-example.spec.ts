import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { textOf } from './repository.js';

const text = textOf('.env.example');
const paragraphs = text.trim().split('\n\n');

describe('.env.example', () => {
  it('keeps the log in the data folder as it stands, on this machine only', () => {
    expect(parseEnv(text)).toMatchObject({
      HOST: '127.0.0.1',
      PORT: '3000',
      ANNALS_DATA: './data',
      KURRENTDB_URL: '',
    });
  });

  it('explains every setting in the lines above it', () => {
    const [, ...settings] = paragraphs;
    for (const setting of settings) {
      expect(setting).toMatch(/^(# [A-Z].*\n)+(# )?[A-Z][A-Z_]*=\S*$/);
    }
  });
});
