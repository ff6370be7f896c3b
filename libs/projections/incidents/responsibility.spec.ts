import { describe, expect, it } from '@jest/globals';
import type { Certainty } from '#libs/time/certainty';
import { incidentsOf } from './incidents.js';
import { groupsUnder, responsibilityFor } from './responsibility.js';
import type { AttributionRule } from './responsibility.js';
import { entry, source } from '../testing/drafts.js';
import { given } from '../testing/given.js';
import type { Draft } from '../testing/drafts.js';
import type { Given } from '../testing/given.js';

const attack = entry('IncidentReported', { incident: 'attack' }, { when: '2016-08-08' });

function claim(group: string, ...jointWith: readonly string[]): Draft {
  return entry('ResponsibilityClaimed', { incident: 'attack', group, jointWith: [...jointWith] });
}

function branch(from: string, to: string, since = '2015'): Draft {
  return entry('RelationshipReported', { from: [from], to: [to], tie: 'BRANCH' }, { since });
}

function attributed(actor: string, finding: 'ATTRIBUTED' | 'SUSPECTED' = 'ATTRIBUTED'): Draft {
  return entry('ResponsibilityAttributed', { incident: 'attack', actor, finding });
}

function denied(group: string): Draft {
  return entry('ResponsibilityDenied', { incident: 'attack', group });
}

function responsibility(recorded: Given, publishedBy?: string) {
  const view = recorded.view(publishedBy === undefined ? {} : { publishedBy });
  const incident = incidentsOf(view).get('attack');
  if (incident === undefined) throw new Error('the incident is not there');
  return responsibilityFor(view, incident);
}

function under(rule: AttributionRule, ...drafts: readonly Draft[]): readonly string[] {
  return [...groupsUnder(rule, responsibility(given(attack, ...drafts))).keys()].toSorted();
}

function contested(...drafts: readonly Draft[]): Certainty | undefined {
  return responsibility(given(attack, ...drafts)).contested;
}

describe('responsibility for an incident', () => {
  it('is any group’s that claims it or to which it is attributed', () => {
    const drafts = [claim('is'), attributed('ttp'), attributed('lej', 'SUSPECTED')];
    expect(under('ANY', ...drafts)).toEqual(['is', 'ttp']);
    expect(under('CLAIMED', ...drafts)).toEqual(['is']);
    expect(under('ATTRIBUTED', ...drafts)).toEqual(['ttp']);
  });

  it('is not a group’s that others merely name as joint', () => {
    expect(under('CLAIMED', claim('is', 'lej'))).toEqual(['is']);
  });

  it('is not a party’s, unless involvement is asked for, and never a target’s', () => {
    const battle = entry(
      'IncidentReported',
      {
        incident: 'attack',
        parties: [
          { actor: 'army', side: 'SIDE_A' },
          { actor: 'rebels', side: 'SIDE_B' },
          { actor: 'police', side: 'TARGET' },
        ],
      },
      { when: '2016-08-08' },
    );
    expect(under('ANY', battle)).toEqual([]);
    expect(under('INVOLVED', battle, claim('is'))).toEqual(['army', 'is', 'rebels']);
  });

  it('is not a person’s', () => {
    const by = entry('ResponsibilityAttributed', { incident: 'attack', actor: 'somebody' });
    const recorded = given(
      { draft: 'PERSON', id: 'somebody', description: { name: 'Somebody' } },
      attack,
      by,
    );
    expect(responsibility(recorded).attributed.size).toBe(0);
  });
});

describe('a sole claim', () => {
  it('is a claim of one family that names no other as joint', () => {
    expect(under('SOLE_CLAIM', claim('is'))).toEqual(['is']);
    expect(under('SOLE_CLAIM', claim('is'), claim('ttp'))).toEqual([]);
    expect(under('SOLE_CLAIM', claim('is', 'lej'))).toEqual([]);
  });

  it('may be made by branches of one parent', () => {
    const family = [branch('isk', 'is'), branch('ispp', 'is')];
    expect(under('SOLE_CLAIM', ...family, claim('isk'), claim('ispp'))).toEqual(['isk', 'ispp']);
    expect(under('SOLE_CLAIM', ...family, claim('isk', 'is'))).toEqual(['isk']);
  });

  it('goes by the hierarchy of the incident’s date', () => {
    const later = [branch('isk', 'is', '2017')];
    expect(under('SOLE_CLAIM', ...later, claim('isk'), claim('is'))).toEqual([]);
  });
});

describe('a contested incident', () => {
  it('has two claimants who did not act together', () => {
    expect(contested(claim('is'), claim('taliban-faction'))).toBe('CERTAIN');
    expect(under('UNCONTESTED', claim('is'), claim('taliban-faction'))).toEqual([]);
  });

  it('is none when they claim it jointly, and one side naming the other suffices', () => {
    expect(contested(claim('is', 'lej'), claim('lej'))).toBeUndefined();
    expect(under('UNCONTESTED', claim('is', 'lej'), claim('lej'))).toEqual(['is', 'lej']);
  });

  it('is none when they are connected through a third', () => {
    expect(contested(claim('is', 'lej'), claim('lej'), claim('jua', 'lej'))).toBeUndefined();
  });

  it('is one when somebody else claims it beside a joint claim', () => {
    expect(contested(claim('is', 'lej'), claim('lej'), claim('bla'))).toBe('CERTAIN');
  });

  it('is none among one family', () => {
    expect(contested(branch('isk', 'is'), claim('isk'), claim('is'))).toBeUndefined();
  });

  it('is one when it is attributed to somebody who does not claim it', () => {
    expect(contested(claim('is'), attributed('ttp'))).toBe('CERTAIN');
    expect(contested(claim('is'), attributed('ttp', 'SUSPECTED'))).toBeUndefined();
  });

  it('is one when a group behind it denies it', () => {
    expect(contested(attributed('ttp'), denied('ttp'))).toBe('CERTAIN');
    expect(contested(attributed('ttp'), denied('bla'))).toBeUndefined();
  });

  it('is only possibly one while a claim is only possibly out', () => {
    const recorded = given(
      attack,
      claim('is'),
      source('vague', { published: '2018/2030' }),
      entry('ResponsibilityClaimed', { incident: 'attack', group: 'ttp' }, { source: 'vague' }),
    );
    expect(responsibility(recorded, '2025').contested).toBe('POSSIBLE');
    expect(responsibility(recorded, '2025').soleFamily).toBe('POSSIBLE');
  });
});
