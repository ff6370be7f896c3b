import { describe, expect, it } from '@jest/globals';
import { spokenName, withArticle } from './spoken-name.js';

describe('a registered name inside a sentence', () => {
  it.each([
    ['Islamic State', 'Islamic State', false],
    ['Islamic State – Khorasan Province', 'Islamic State – Khorasan Province', false],
    ['Tehrik-i-Taliban Pakistan', 'Tehrik-i-Taliban Pakistan', false],
    ['Hamas', 'Hamas', false],
    ['Government of Pakistan', 'the Government of Pakistan', false],
    ['Senate Standing Committee on Interior', 'the Senate Standing Committee on Interior', false],
    ['Public relations office of the Army', 'the public relations office of the Army', false],
    ['The Washington Times', 'The Washington Times', false],
    ['Intelligence Bureau of Pakistan', 'the Intelligence Bureau of Pakistan', false],
    ['Afghan Taliban', 'the Afghan Taliban', true],
    ['Khyber Pakhtunkhwa Police', 'the Khyber Pakhtunkhwa Police', true],
    ['Police of Pakistan', 'the police of Pakistan', true],
    ['Security forces of Pakistan', 'the security forces of Pakistan', true],
    ['United States forces', 'United States forces', true],
    ['United States', 'the United States', false],
    ['Supporters of Imran Khan', 'supporters of Imran Khan', true],
    ['Pakistani militants (unnamed)', 'unnamed Pakistani militants', true],
    ['Local groups in Pakistan (unnamed)', 'unnamed local groups in Pakistan', true],
    ['Taliban faction (unnamed)', 'an unnamed Taliban faction', false],
    ['unnamed news site', 'an unnamed news site', false],
    ['unnamed officials', 'unnamed officials', true],
  ])('%s: %s', (name, text, plural) => {
    expect(spokenName(name)).toEqual({ text, plural });
  });
});

describe('a common noun', () => {
  it.each([
    ['raid', 'a raid'],
    ['air strike', 'an air strike'],
    ['suicide vest', 'a suicide vest'],
    ['unmanned aircraft', 'an unmanned aircraft'],
    ['uniformed squad', 'a uniformed squad'],
    ['hour-long siege', 'an hour-long siege'],
    ['strike on the headquarters', 'a strike on the headquarters'],
    ['briefing at the embassy', 'a briefing at the embassy'],
    ['explosives', 'explosives'],
    ['gunfire', 'gunfire'],
    ['its news outlet', 'its news outlet'],
    ['bombs and guns', 'bombs and guns'],
    ['Amaq', 'Amaq'],
    ['Voice of Jihad', 'Voice of Jihad'],
  ])('%s takes its article: %s', (noun, text) => {
    expect(withArticle(noun)).toBe(text);
  });
});
