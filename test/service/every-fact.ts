/** Stands for the person whom the chronology registers, until they have an id. */
export const PERSON = '00000000-0000-5000-8000-000000000000';

/** One fact of every kind, with the date that its kind takes: what the schema can carry at all. */
export const EVERY_FACT: readonly {
  readonly fact: object;
  readonly date?: object;
  readonly places?: readonly object[];
}[] = [
  {
    fact: {
      branchAnnounced: { branch: 'branch', parent: 'parent', scope: ['pakistan'], channel: 'Amaq' },
    },
    date: { when: { edtf: '2015-01-26', asReported: 'in January' } },
  },
  {
    fact: { allegiancePledged: { from: ['ally'], to: ['parent'], channel: 'video' } },
    date: when('2014-10'),
  },
  { fact: { allegianceAccepted: { from: ['ally'], to: ['parent'] } }, date: when('2014-11') },
  { fact: { allegianceRenounced: { from: ['ally'], to: ['parent'] } }, date: when('2018') },
  {
    fact: { branchScopeReported: { branch: 'branch', mode: 'LIMITED_TO', scope: ['afghanistan'] } },
    date: { since: { edtf: '2019-05-15' } },
  },
  {
    fact: {
      relationshipReported: {
        from: ['rival'],
        to: ['branch'],
        tie: 'RIVAL',
        strength: 'bitter',
        violent: true,
        against: ['state'],
      },
    },
  },
  {
    fact: {
      relationshipEnded: { from: ['rival'], to: ['branch'], tie: 'RIVAL', because: 'a truce' },
    },
    date: when('2019-01'),
  },
  {
    fact: {
      membershipReported: {
        members: [PERSON],
        memberOf: 'branch',
        membership: 'JOINED',
        headcount: { words: 'dozens' },
        cameFrom: ['rival'],
        fromPlaces: ['pakistan'],
      },
    },
    date: { since: { edtf: '2017-02' } },
  },
  { fact: { groupFormed: { group: 'branch', formedFrom: ['rival'] } }, date: when('2015') },
  {
    fact: { groupDissolved: { group: 'gone', by: ['state'], because: 'defeat' } },
    date: when('2016'),
  },
  {
    fact: {
      groupSplit: {
        group: 'rival',
        into: ['faction'],
        temporary: true,
        by: ['state'],
        because: 'quarrels',
      },
    },
    date: when('2014-08'),
  },
  {
    fact: { groupsMerged: { parts: ['faction'], whole: 'rival', absorbed: true } },
    date: when('2015-03'),
  },
  {
    fact: {
      groupNameReported: {
        group: 'branch',
        form: 'IS-K',
        nameKind: 'ACRONYM',
        language: 'en',
        replaces: 'the Branch',
        usedBy: 'OTHERS',
      },
    },
    date: { since: { edtf: '2016' } },
  },
  {
    fact: {
      leadershipReported: { person: PERSON, group: 'branch', role: 'leader', exclusive: true },
    },
    date: { since: { edtf: '2016-08' } },
  },
  {
    fact: {
      leadershipEnded: { person: PERSON, group: 'branch', role: 'leader', because: 'death' },
    },
    date: when('2017-07-11'),
  },
  {
    fact: {
      personDescribed: {
        person: PERSON,
        describedAs: 'student',
        organisation: 'a university',
        age: 19,
      },
    },
  },
  {
    fact: {
      personArrested: { person: PERSON, by: ['state'], method: 'raid', inIncident: 'bombing' },
    },
    date: when('2017-04'),
  },
  { fact: { personReleased: { person: PERSON, by: ['state'] } }, date: when('2017-05~') },
  {
    fact: { personKilled: { person: PERSON, by: ['state'], method: 'air strike' } },
    date: when('2017-07-11'),
  },
  {
    fact: {
      presenceReported: {
        actor: 'branch',
        presence: 'CAMP',
        first: true,
        siteName: 'the camp',
        extent: 'small',
        alongside: ['rival'],
        by: ['state'],
      },
    },
    date: { since: { edtf: '2013' }, until: { edtf: '2016' } },
    places: [
      {
        place: 'quetta',
        asReported: 'near Quetta',
        precision: 'NEAR',
        point: { latitude: '30.19', longitude: '67.01' },
      },
    ],
  },
  {
    fact: {
      incidentReported: {
        incident: 'bombing',
        unit: 'EVENT',
        violence: 'ONE_SIDED',
        incidentKind: 'SUICIDE_BOMBING',
        weapon: 'EXPLOSIVES',
        weaponName: 'a vest',
        targets: ['CIVILIANS'],
        targetName: 'the hospital',
        outcome: 'CARRIED_OUT',
        parties: [{ actor: 'branch', side: 'INITIATOR' }],
        attackers: { words: 'one' },
      },
    },
    date: when('2016-08-08'),
    places: [{ place: 'quetta' }],
  },
  {
    fact: {
      casualtiesReported: {
        incident: 'bombing',
        killed: { words: 'at least 70' },
        wounded: { words: 'scores' },
        perpetrators: 'INCLUDED',
        breakdown: [{ victims: 'PERPETRATORS', ofGroup: 'branch', killed: { words: '1' } }],
      },
    },
  },
  {
    fact: {
      responsibilityClaimed: {
        incident: 'bombing',
        group: 'branch',
        jointWith: ['rival'],
        channel: 'Amaq',
      },
    },
    date: when('2016-08-08'),
  },
  {
    fact: {
      responsibilityDenied: {
        incident: 'bombing',
        group: 'rival',
        by: ['rival'],
        channel: 'a statement',
      },
    },
    date: when('2016-08-09'),
  },
  { fact: { responsibilityUnclaimed: { incident: 'bombing' } } },
  {
    fact: {
      responsibilityAttributed: { incident: 'bombing', actor: 'faction', finding: 'SUSPECTED' },
    },
    date: when('2016-08-10'),
  },
  {
    fact: {
      statementMade: {
        statement: 'ASSESSMENT',
        speakers: [PERSON],
        addressees: ['state'],
        topics: ['branch'],
        about: [],
        incidents: ['bombing'],
        gist: 'the branch grows',
        unknowns: ['how fast'],
        hypothetical: false,
        channel: 'interview',
      },
    },
  },
  {
    fact: {
      statisticReported: {
        measure: 'KILLED',
        figure: { words: '595' },
        change: { best: '59.5' },
        comparedWith: '2015',
        rank: 1,
        trend: 'rising',
        groups: ['branch'],
        targets: ['CIVILIANS'],
        breakdown: [{ victims: 'CIVILIANS', killed: { words: '400' } }],
        definition: 'all dead',
      },
    },
    date: { period: { edtf: '2016' } },
    places: [{ place: 'pakistan' }],
  },
  {
    fact: { contextReported: { context: 'SEIZURE', actors: ['rival'], gist: 'it took power' } },
    date: when('2021-08'),
  },
];

function when(edtf: string): object {
  return { when: { edtf } };
}
