import { describe, expect, it } from '@jest/globals';
import { storedForm } from './stored-form.js';

describe('storedForm', () => {
  it('leaves out what is absent, empty lists and a date that was left out, at every depth', () => {
    expect(
      storedForm({
        source: 'nation-2019-05',
        note: undefined,
        locator: [],
        date: {},
        fact: { parties: [{ actor: 'ttp', also: [] }], by: [], when: { asReported: undefined } },
      }),
    ).toEqual({ source: 'nation-2019-05', fact: { parties: [{ actor: 'ttp' }] } });
  });

  it('keeps false, zero, the empty text and null', () => {
    const data = { violent: false, rank: 0, words: '', nothing: null, list: [false, 0, '', null] };
    expect(storedForm(data)).toEqual(data);
  });

  it('does not touch what it was given', () => {
    const data = { locator: [], fact: { by: ['ttp'] } };
    const stored = storedForm(data);
    expect(data).toEqual({ locator: [], fact: { by: ['ttp'] } });
    expect(stored['fact']).not.toBe(data.fact);
  });
});
