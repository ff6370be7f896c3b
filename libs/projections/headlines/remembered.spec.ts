import { describe, expect, it } from '@jest/globals';
import { group } from '../testing/drafts.js';
import { given } from '../testing/given.js';
import { remembered } from './remembered.js';

const recorded = given(group('branch'));

describe('a text of something in a view', () => {
  it('is made once for each view', () => {
    const textOf = remembered();
    const [one, other] = [recorded.view(), recorded.view()];
    const asked = [one, one, other, one].map((view, index) =>
      textOf(view, 'branch', () => `text ${String(index)}`),
    );
    expect(asked).toEqual(['text 0', 'text 0', 'text 2', 'text 0']);
  });

  it('is told apart by its key', () => {
    const textOf = remembered();
    const view = recorded.view();
    expect(['a', 'b', 'a'].map((key) => textOf(view, key, () => key.repeat(2)))).toEqual([
      'aa',
      'bb',
      'aa',
    ]);
  });

  it('is forgotten when very many others came after it, so that no view grows without bound', () => {
    const textOf = remembered();
    const view = recorded.view();
    let made = 0;
    const ask = (key: string) =>
      textOf(view, key, () => {
        made += 1;
        return key;
      });
    ask('first');
    for (let count = 0; count < 2000; count += 1) ask(String(count));
    const before = made;
    ask('first');
    expect(made).toBe(before + 1);
  });
});
