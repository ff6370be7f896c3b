import { describe, expect, it } from '@jest/globals';
import { Overlay } from './overlay.js';
import { INCIDENT, pakistan, recordEntry } from './testing/pakistan.js';
import type { DomainEvent } from '#events/domain-event';

describe('what is known with events on top', () => {
  it('shows what they add and leaves what is below as it was', () => {
    const { trial } = pakistan();
    const over = new Overlay(trial.known);
    const event: DomainEvent = {
      type: 'GroupRegistered',
      data: { name: 'Tehrik-i-Taliban Pakistan', groupKind: 'ARMED_GROUP', external: [] },
    };
    over.add({ kind: 'group', id: 'ttp' }, event);
    expect(over.group('ttp')?.name).toBe('Tehrik-i-Taliban Pakistan');
    expect(over.group('islamic-state')?.name).toBe('Islamic State');
    expect(over.groupsNamed('tehrik-i-taliban pakistan')).toEqual(['ttp']);
    expect(trial.known.group('ttp')).toBeUndefined();
  });

  it('knows an incident as long as a report of it stands', () => {
    const { trial } = pakistan();
    const report = { ...INCIDENT, fact: { incident: 'karachi-airport' } };
    const entry = trial.record(recordEntry(report));
    expect(trial.known.incidentReported('karachi-airport')).toBe(true);
    const patch = { fact: { incident: 'karachi' } };
    trial.record({ command: 'CORRECT_ENTRY', entry, patch, reason: 'misread' });
    expect(trial.known.incidentReported('karachi-airport')).toBe(false);
    expect(trial.known.incidentReported('karachi')).toBe(true);
    trial.record({ command: 'RETRACT_ENTRY', entry, reason: 'misread' });
    expect(trial.known.incidentReported('karachi')).toBe(false);
    expect(trial.known.entry(entry)?.status).toBe('RETRACTED');
  });

  it('knows what a place is part of after it was reassigned', () => {
    const { trial } = pakistan();
    trial.record({
      command: 'REASSIGN_PLACE',
      place: 'quetta',
      partOf: 'pakistan',
      effective: '2018',
    });
    expect(trial.known.place('quetta')).toEqual({
      name: 'Quetta',
      placeKind: 'CITY',
      partOf: 'pakistan',
    });
  });

  it('knows separated pairs as two although they were one below', () => {
    const { trial } = pakistan();
    trial.record({
      command: 'UNIFY_GROUPS',
      groups: ['is-khorasan', 'is-pakistan'],
      reason: 'one',
    });
    const over = new Overlay(trial.known);
    expect(over.unifiedWith('is-khorasan')).toEqual(['is-pakistan']);
    over.add(
      { kind: 'group', id: 'is-pakistan' },
      { type: 'GroupsSeparated', data: { unified: ['is-khorasan', 'is-pakistan'], reason: 'two' } },
    );
    expect(over.unifiedWith('is-khorasan')).toEqual([]);
    expect(trial.known.unifiedWith('is-pakistan')).toEqual(['is-khorasan']);
  });
});
