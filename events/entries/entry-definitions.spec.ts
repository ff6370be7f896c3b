import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { attribution } from '../attribution.js';
import { entryDate, reportedDate } from '../entry-date.js';
import { envelope } from '../envelope.js';
import { placeMention } from '../place-mention.js';
import { percent, quantity } from '../quantity.js';
import { notation } from '../testing/notation.js';
import { INCIDENT_UNITS, MEASURES, STATEMENTS } from '../words.js';
import { ENTRY_DEFINITIONS } from './entry-definitions.js';
import { fields } from './fields.js';

/** Every entry as it is documented: its type | its fields | the date it takes and its stance unless told. */
const DOCUMENTED = `
AllegiancePledged | from[+] to[+] channel? | HAPPENING ASSERTED
AllegianceAccepted | from[+] to[+] channel? | HAPPENING ASSERTED
AllegianceRenounced | from[+] to[+] channel? | HAPPENING ASSERTED
BranchAnnounced | branch parent scope[] channel? | HAPPENING CLAIMED
BranchScopeReported | branch mode=COVERS scope[+] | STATE ASSERTED
RelationshipReported | from[+] to[+] tie strength? violent? against[] | STATE ASSERTED
RelationshipEnded | from[+] to[+] tie because? | HAPPENING ASSERTED
MembershipReported | members[] memberOf? membership=MEMBER headcount? cameFrom[] fromPlaces[] | STATE ASSERTED
GroupFormed | group formedFrom[] | HAPPENING ASSERTED
GroupDissolved | group by[] because? | HAPPENING ASSERTED
GroupSplit | group into[+] temporary? by[] because? | HAPPENING ASSERTED
GroupsMerged | parts[+] whole absorbed? | HAPPENING ASSERTED
GroupNameReported | group form nameKind=ALIAS language? replaces? usedBy? | STATE ASSERTED
LeadershipReported | person group role exclusive? | STATE ASSERTED
LeadershipEnded | person group role because? | HAPPENING ASSERTED
PersonDescribed | person describedAs? organisation? age? | STATE ASSERTED
PersonArrested | person by[] method? inIncident? | HAPPENING ASSERTED
PersonReleased | person by[] method? inIncident? | HAPPENING ASSERTED
PersonKilled | person by[] method? inIncident? | HAPPENING ASSERTED
PresenceReported | actor presence=GENERAL first? siteName? extent? alongside[] by[] | STATE ASSERTED
IncidentReported | incident unit=EVENT violence? incidentKind=UNKNOWN weapon? weaponName? targets[] targetName? outcome=CARRIED_OUT parties[] attackers? | HAPPENING ASSERTED
CasualtiesReported | incident killed? wounded? perpetrators=UNKNOWN breakdown[] | NONE ASSERTED
ResponsibilityClaimed | incident group jointWith[] channel? | HAPPENING CLAIMED
ResponsibilityDenied | incident group by[] channel? | HAPPENING DENIED
ResponsibilityUnclaimed | incident | STATE ASSERTED
ResponsibilityAttributed | incident actor finding=ATTRIBUTED | HAPPENING ASSERTED
StatementMade | statement speakers[] addressees[] topics[] about[] incidents[] gist unknowns[] hypothetical? channel? | HAPPENING ASSERTED
StatisticReported | measure figure? share? shareOf? change? comparedWith? rank? trend? groups[] targets[] incidents[] breakdown[] definition? | PERIOD ASSERTED
ContextReported | context actors[] gist | HAPPENING ASSERTED
ReportWithdrawn | withdraws[+] | NONE ASSERTED
`;

const NOBODY_IN_PARTICULAR = { unit: 'EVENT', statement: 'OFFICIAL', measure: 'ATTACKS' } as never;

describe('ENTRY_DEFINITIONS', () => {
  it('has the types, fields, dates and stances that are documented', () => {
    const defined = Object.values(ENTRY_DEFINITIONS).map(
      ({ type, fact, dateKind, defaultStance }) =>
        `${type} | ${notation(fact)} | ${dateKind(NOBODY_IN_PARTICULAR)} ${defaultStance(NOBODY_IN_PARTICULAR)}`,
    );
    expect(defined).toEqual(DOCUMENTED.trim().split('\n'));
  });

  it('names each type as its key', () => {
    expect(Object.values(ENTRY_DEFINITIONS).map(({ type }) => type)).toEqual(
      Object.keys(ENTRY_DEFINITIONS),
    );
  });

  it('says of every entry who says so, where, how firmly and when it was so', () => {
    expect(notation(z.strictObject(envelope))).toBe(
      'source locator[] attribution[] stance confidence date=[object Object] places[] supersedes[] repeats? external[] forms[] note?',
    );
    expect(notation(entryDate)).toBe('when? since? held? until? period?');
    expect(notation(reportedDate)).toBe('edtf asReported? anchor? rule? alternatives[]');
    expect(notation(attribution)).toBe('actor? document? asReported? inferred?');
    expect(notation(placeMention)).toBe('place asReported? precision point?');
    expect(notation(quantity)).toBe('words? low? best? high?');
    expect(notation(percent)).toBe('words? low? best? high?');
  });

  it('gives a field of one name one meaning and one type in all entries', () => {
    const known: Readonly<Record<string, z.ZodType>> = fields;
    for (const { type, fact } of Object.values(ENTRY_DEFINITIONS)) {
      const shape: Readonly<Record<string, z.ZodType>> = fact.shape;
      for (const [name, schema] of Object.entries(shape)) {
        const field = known[name];
        const isSame =
          schema === field ||
          (schema instanceof z.ZodArray &&
            field instanceof z.ZodDefault &&
            (field.unwrap() as z.ZodArray).element === schema.element);
        expect([type, name, isSame]).toEqual([type, name, true]);
      }
    }
  });

  it('defines no field that no entry has', () => {
    const used = Object.values(ENTRY_DEFINITIONS).flatMap(({ fact }) => Object.keys(fact.shape));
    expect(Object.keys(fields).filter((name) => !used.includes(name))).toEqual([]);
  });
});

describe('the date that an incident report takes', () => {
  it.each(INCIDENT_UNITS.map((unit) => [unit, unit === 'EVENT' ? 'HAPPENING' : 'PERIOD'] as const))(
    'is for %s a %s',
    (unit, kind) => {
      expect(ENTRY_DEFINITIONS.IncidentReported.dateKind({ unit } as never)).toBe(kind);
    },
  );
});

describe('the stance of a statement', () => {
  const stances = {
    ASSESSMENT: 'ASSESSED',
    WARNING: 'FORECAST',
    FORECAST: 'FORECAST',
    DENIAL: 'DENIED',
    CONFIRMATION: 'ASSERTED',
    CONDEMNATION: 'ASSERTED',
    DISTANCING: 'ASSERTED',
    RECOMMENDATION: 'RECOMMENDED',
    CONFESSION: 'CLAIMED',
    SELF_REPORT: 'CLAIMED',
    OFFICIAL: 'ASSERTED',
  } as const;

  it.each(STATEMENTS.map((statement) => [statement, stances[statement]] as const))(
    'is for %s %s',
    (statement, stance) => {
      expect(ENTRY_DEFINITIONS.StatementMade.defaultStance({ statement } as never)).toBe(stance);
    },
  );
});

describe('the stance of a statistic', () => {
  it.each(
    MEASURES.map(
      (measure) => [measure, measure === 'CLAIMED_ATTACKS' ? 'CLAIMED' : 'ASSERTED'] as const,
    ),
  )('is for %s %s', (measure, stance) => {
    expect(ENTRY_DEFINITIONS.StatisticReported.defaultStance({ measure } as never)).toBe(stance);
  });
});

describe('a fact that has to say one of several things', () => {
  it.each([
    ['MembershipReported', {}, ['members', 'cameFrom', 'headcount']],
    [
      'PersonDescribed',
      { person: 'd1def74c-efc2-5837-9aff-36c54cab58c3' },
      ['describedAs', 'organisation', 'age'],
    ],
    ['StatisticReported', { measure: 'ATTACKS' }, ['figure', 'share', 'change', 'rank', 'trend']],
  ] as const)('%s says none of them, which is refused', (type, fact, names) => {
    expect(ENTRY_DEFINITIONS[type].fact.safeParse(fact).error?.issues).toMatchObject([
      { message: `says none of ${names.join(', ')}` },
    ]);
  });

  it.each([
    ['MembershipReported', { members: ['ghazi-force'] }],
    ['MembershipReported', { cameFrom: ['lashkar-e-jhangvi'] }],
    ['MembershipReported', { headcount: { words: 'many' } }],
    ['PersonDescribed', { person: 'd1def74c-efc2-5837-9aff-36c54cab58c3', age: 19 }],
    ['StatisticReported', { measure: 'ATTACKS', trend: 'rising' }],
    ['StatisticReported', { measure: 'ATTACKS', rank: 1 }],
  ] as const)('%s says one of them: %j', (type, fact) => {
    expect(ENTRY_DEFINITIONS[type].fact.safeParse(fact).success).toBe(true);
  });
});
