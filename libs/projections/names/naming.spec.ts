import { describe, expect, it } from '@jest/globals';
import {
  actorName,
  canonicalActor,
  groupName,
  openText,
  personName,
  placeName,
  readable,
  WITHHELD,
} from './naming.js';
import { group, groupsUnified, person, place } from '../testing/drafts.js';
import { given } from '../testing/given.js';
import { personOf } from '../testing/ids.js';

const sealed = { subject: '6f0a1f52-5f5e-4d0e-9d53-3f1b7a2c9e10', sealed: 'c2VhbGVk' };

const view = given(
  group('islamic-state'),
  place('quetta'),
  person('rana', { name: 'Muhammad Amir Rana' }),
  person('informant', { name: sealed }),
).view();

describe('the name of', () => {
  it('a group or place is the registered one, or the slug where none is registered', () => {
    expect(groupName(view, 'islamic-state')).toBe('Islamic State');
    expect(groupName(view, 'jaish')).toBe('jaish');
    expect(placeName(view, 'quetta')).toBe('Quetta');
    expect(placeName(view, 'lahore')).toBe('lahore');
  });

  it('a person is withheld where it is sealed', () => {
    expect(personName(view, personOf('rana'))).toBe('Muhammad Amir Rana');
    expect(personName(view, personOf('informant'))).toBe(WITHHELD);
  });

  it('an actor is that of the person or the group', () => {
    expect(actorName(view, personOf('rana'))).toBe('Muhammad Amir Rana');
    expect(actorName(view, 'islamic-state')).toBe('Islamic State');
  });
});

describe('groups that were unified', () => {
  const unified = given(
    group('daesh', { name: 'Daesh' }),
    group('islamic-state', { name: 'Islamic State' }),
    person('rana'),
    groupsUnified('daesh', 'islamic-state'),
  ).view();

  it('bear the name of the smallest slug', () => {
    expect(groupName(unified, 'islamic-state')).toBe('Daesh');
  });

  it('are one actor, while a person stays who they are', () => {
    expect(canonicalActor(unified, 'islamic-state')).toBe('daesh');
    expect(canonicalActor(unified, personOf('rana'))).toBe(personOf('rana'));
  });
});

describe('a personal text', () => {
  it('is shown unless it is sealed', () => {
    expect(openText('an expert')).toBe('an expert');
    expect(openText(sealed)).toBeUndefined();
    expect(openText(undefined)).toBeUndefined();
    expect(readable('an expert', '(withheld)')).toBe('an expert');
    expect(readable(sealed, '(withheld)')).toBe('(withheld)');
  });
});
