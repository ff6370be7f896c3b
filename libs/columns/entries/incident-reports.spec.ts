import { describe, expect, it } from '@jest/globals';
import { IncidentReports } from './incident-reports.js';

describe('the reports of incidents', () => {
  it('came out at no time before there are any, and then within bounds that widen', () => {
    const reports = new IncidentReports();
    expect([reports.earliest(4), reports.latest(4)]).toEqual([Infinity, -Infinity]);
    reports.widen(4, { earliest: 10, latest: 12 });
    reports.widen(4, { earliest: 8, latest: 11 });
    expect([reports.earliest(4), reports.latest(4)]).toEqual([8, 12]);
    expect([reports.earliest(2), reports.latest(2)]).toEqual([Infinity, -Infinity]);
  });

  it('hang together with others only where that was told', () => {
    const reports = new IncidentReports();
    reports.markAsHangingTogether(3);
    expect([2, 3, 4].map((incident) => reports.hangsTogether(incident))).toEqual([
      false,
      true,
      false,
    ]);
  });
});
