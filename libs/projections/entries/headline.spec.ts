import { describe, expect, it } from '@jest/globals';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import { headlineOf } from './headline.js';
import {
  entry,
  group,
  groupsUnified,
  incidentsMatched,
  person,
  place,
  source,
} from '../testing/drafts.js';
import { given } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';
import type { Draft } from '../testing/drafts.js';
import type { ViewEntry } from '../view/view.js';

/** A sentence, and what is recorded for it: the last draft is what it tells. */
type Example = readonly [sentence: string, ...drafts: readonly Draft[]];

function recordedLast(drafts: readonly Draft[]): ViewEntry {
  const view = given(...drafts).view();
  const last = [...view.chronicle.entries.keys()].at(-1) ?? '';
  const entryTold = view.entries.get(last);
  if (entryTold === undefined) throw new Error('no entry is recorded');
  return entryTold;
}

function headline(...drafts: readonly Draft[]): string {
  return headlineOf(given(...drafts).view(), recordedLast(drafts));
}

const SEALED = { subject: '6f0a1f52-5f5e-4d0e-9d53-3f1b7a2c9e10', sealed: 'c2VhbGVk' };

const rangers = group('rangers', { name: 'Rangers', groupKind: 'STATE_FORCE' });
const police = group('pakistani-police', { name: 'Police of Pakistan', groupKind: 'STATE_FORCE' });
const pakistan = group('government-of-pakistan', {
  name: 'Government of Pakistan',
  groupKind: 'STATE',
});
const militants = group('pakistani-militants', {
  name: 'Pakistani militants (unnamed)',
  groupKind: 'UNNAMED',
});
const faction = group('taliban-faction', {
  name: 'Taliban faction (unnamed)',
  groupKind: 'UNNAMED',
});
const taliban = group('afghan-taliban', { name: 'Afghan Taliban' });
const khorasan = group('is-khorasan', { name: 'Islamic State – Khorasan Province' });
const branch = group('is-pakistan', { name: 'Islamic State – Pakistan Province' });
const ttp = group('ttp', { name: 'Tehrik-i-Taliban Pakistan' });
const rana = person('rana', { name: 'Muhammad Amir Rana' });
const laghari = person('laghari', { name: 'Noreen Laghari' });
const quetta = place('quetta', { placeKind: 'CITY', partOf: 'balochistan' });
const peshawar = place('peshawar', { placeKind: 'CITY' });
const quettaAttack = entry(
  'IncidentReported',
  { incident: 'quetta-2016-10-24', incidentKind: 'ARMED_ASSAULT' },
  { when: '2016-10-24', places: ['quetta'] },
);
const peshawarAttack = entry(
  'IncidentReported',
  { incident: 'peshawar-2022-03-04', incidentKind: 'SUICIDE_BOMBING' },
  { when: '2022-03-04', places: ['peshawar'] },
);
const announcement = entry(
  'BranchAnnounced',
  { branch: 'is-pakistan', parent: 'islamic-state', scope: ['pakistan'] },
  { key: 'pakistan-branch', when: '2019-05-15' },
);

const TIES: readonly Example[] = [
  [
    'Tehreek I Khilafat pledges allegiance to Islamic State in Pakistan, on 5 July 2014.',
    entry(
      'AllegiancePledged',
      { from: ['tehreek-i-khilafat'], to: ['islamic-state'] },
      { when: '2014-07-05', places: ['pakistan'] },
    ),
  ],
  [
    'Al Qaeda and Jamaat Ul Ahrar pledge allegiance to the Afghan Taliban through a video, in 2014.',
    taliban,
    entry(
      'AllegiancePledged',
      { from: ['al-qaeda', 'jamaat-ul-ahrar'], to: ['afghan-taliban'], channel: 'video' },
      { when: '2014' },
    ),
  ],
  [
    'The Afghan Taliban accept the allegiance of Al Qaeda through Voice of Jihad, in August 2015.',
    taliban,
    entry(
      'AllegianceAccepted',
      { from: ['al-qaeda'], to: ['afghan-taliban'], channel: 'Voice of Jihad' },
      { when: '2015-08' },
    ),
  ],
  [
    'Hizb I Islami renounces allegiance to Islamic State through leaflets, about 2016.',
    entry(
      'AllegianceRenounced',
      { from: ['hizb-i-islami'], to: ['islamic-state'], channel: 'leaflets' },
      { when: '2016~' },
    ),
  ],
  [
    'Islamic State – Khorasan Province has been a branch of Islamic State in Afghanistan since 2015.',
    khorasan,
    entry(
      'RelationshipReported',
      { from: ['is-khorasan'], to: ['islamic-state'], tie: 'BRANCH' },
      { since: '2015', places: ['afghanistan'] },
    ),
  ],
  [
    'Lej Punjab was a faction of Lashkar E Jhangvi until 29 July 2015.',
    entry(
      'RelationshipReported',
      { from: ['lej-punjab'], to: ['lashkar-e-jhangvi'], tie: 'FACTION' },
      { until: '2015-07-29' },
    ),
  ],
  [
    'Lashkar E Jhangvi and Jamaat Ul Ahrar are affiliates of Islamic State, as of 2018.',
    entry(
      'RelationshipReported',
      { from: ['lashkar-e-jhangvi', 'jamaat-ul-ahrar'], to: ['islamic-state'], tie: 'AFFILIATE' },
      { held: '2018' },
    ),
  ],
  [
    'Jamaat Ul Ahrar was bound by allegiance to Al Qaeda and Islamic State from 2014 to March 2015.',
    entry(
      'RelationshipReported',
      { from: ['jamaat-ul-ahrar'], to: ['al-qaeda', 'islamic-state'], tie: 'ALLEGIANCE' },
      { since: '2014', until: '2015-03' },
    ),
  ],
  [
    'Tehrik-i-Taliban Pakistan is an ally of the Afghan Taliban (close), as reported by 1 January 2023.',
    taliban,
    ttp,
    entry('RelationshipReported', {
      from: ['ttp'],
      to: ['afghan-taliban'],
      tie: 'ALLY',
      strength: 'close',
    }),
  ],
  [
    'Hizb I Islami has been part of the umbrella of United Front since June 1996.',
    entry(
      'RelationshipReported',
      { from: ['hizb-i-islami'], to: ['united-front'], tie: 'UMBRELLA' },
      { since: '1996-06' },
    ),
  ],
  [
    'The Afghan Taliban have been rivals of Islamic State – Khorasan Province (violent) since August 2021.',
    taliban,
    khorasan,
    entry(
      'RelationshipReported',
      { from: ['afghan-taliban'], to: ['is-khorasan'], tie: 'RIVAL', violent: true },
      { since: '2021-08' },
    ),
  ],
  [
    'Jaish is a rival of Lashkar (not violent; old), beginning between 2014 and 12 March 2022.',
    entry(
      'RelationshipReported',
      { from: ['jaish'], to: ['lashkar'], tie: 'RIVAL', violent: false, strength: 'old' },
      { since: '[2014..2022-03-12]' },
    ),
  ],
  [
    'Unnamed Pakistani militants are associated with Islamic State (ideological and operational), as of 13 July 2014.',
    militants,
    entry(
      'RelationshipReported',
      {
        from: ['pakistani-militants'],
        to: ['islamic-state'],
        tie: 'ASSOCIATION',
        strength: 'ideological and operational',
      },
      { held: '2014-07-13' },
    ),
  ],
  [
    'Sipah E Sahaba and Lashkar E Jhangvi sympathise with Islamic State, as of 10 February 2016.',
    entry(
      'RelationshipReported',
      { from: ['sipah-e-sahaba', 'lashkar-e-jhangvi'], to: ['islamic-state'], tie: 'SYMPATHISER' },
      { held: '2016-02-10' },
    ),
  ],
  [
    'An unnamed Taliban faction works for Islamic State (hired), as reported by 1 January 2023.',
    faction,
    entry('RelationshipReported', {
      from: ['taliban-faction'],
      to: ['islamic-state'],
      tie: 'CONTRACTOR',
      strength: 'hired',
    }),
  ],
  [
    'The Government of Pakistan has given state support to Iraq against Islamic State since about 2014.',
    pakistan,
    entry(
      'RelationshipReported',
      {
        from: ['government-of-pakistan'],
        to: ['iraq'],
        tie: 'STATE_SUPPORT',
        against: ['islamic-state'],
      },
      { since: '2014~' },
    ),
  ],
  [
    'Lashkar is an ally of the Government of Pakistan, as reported by 1 January 2023.',
    pakistan,
    entry(
      'RelationshipReported',
      { from: ['lashkar'], to: ['government-of-pakistan'], tie: 'ALLY' },
      { places: ['pakistan'] },
    ),
  ],
  [
    'Jamaat Ul Ahrar ceases to be an affiliate of Islamic State (reason: a quarrel over money), on 1 May 2017.',
    entry(
      'RelationshipEnded',
      {
        from: ['jamaat-ul-ahrar'],
        to: ['islamic-state'],
        tie: 'AFFILIATE',
        because: 'a quarrel over money',
      },
      { when: '2017-05-01' },
    ),
  ],
  [
    'It is recommended that the Afghan Taliban should cease to be allies of Al Qaeda, on or after 29 February 2020.',
    taliban,
    entry(
      'RelationshipEnded',
      { from: ['afghan-taliban'], to: ['al-qaeda'], tie: 'ALLY' },
      { when: '[2020-02-29..]', stance: 'RECOMMENDED' },
    ),
  ],
];

const BRANCHES: readonly Example[] = [
  [
    'Islamic State announces the branch Islamic State – Pakistan Province ("Wilayah of Pakistan") for Pakistan, on 15 May 2019.',
    branch,
    entry(
      'BranchAnnounced',
      { branch: 'is-pakistan', parent: 'islamic-state', scope: ['pakistan'] },
      { when: '2019-05-15', places: ['pakistan'], forms: { 'is-pakistan': 'Wilayah of Pakistan' } },
    ),
  ],
  [
    'Islamic State announces the branch Islamic State – Pakistan Province through a news outlet in Quetta, on 15 May 2019.',
    branch,
    entry(
      'BranchAnnounced',
      { branch: 'is-pakistan', parent: 'islamic-state', channel: 'news outlet' },
      {
        when: '2019-05-15',
        stance: 'ASSERTED',
        places: ['quetta'],
        forms: { 'is-pakistan': 'Islamic State – Pakistan Province' },
      },
    ),
  ],
  [
    'Is Khorasan covered Pakistan and Afghanistan until 15 May 2019.',
    entry(
      'BranchScopeReported',
      { branch: 'is-khorasan', scope: ['pakistan', 'afghanistan'] },
      { until: '2019-05-15' },
    ),
  ],
  [
    'Is Khorasan has been limited to Afghanistan since 15 May 2019.',
    entry(
      'BranchScopeReported',
      { branch: 'is-khorasan', mode: 'LIMITED_TO', scope: ['afghanistan'] },
      { since: '2019-05-15' },
    ),
  ],
  [
    'Is Khorasan leaves out India, at some time between 15 and 31 May 2019.',
    entry(
      'BranchScopeReported',
      { branch: 'is-khorasan', mode: 'EXCLUDES', scope: ['india'] },
      { held: '[2019-05-15..2019-05-31]' },
    ),
  ],
];

const MEMBERSHIP: readonly Example[] = [
  [
    'Noreen Laghari is a member of Islamic State, as of April 2017.',
    laghari,
    entry(
      'MembershipReported',
      { members: ['laghari'], memberOf: 'islamic-state' },
      { held: '2017-04' },
    ),
  ],
  [
    'Several unnamed Pakistani militants from Punjab were members of Islamic State until 15 May 2019.',
    militants,
    entry(
      'MembershipReported',
      {
        members: ['pakistani-militants'],
        memberOf: 'islamic-state',
        headcount: { words: 'several' },
        fromPlaces: ['punjab'],
      },
      { until: '2019-05-15' },
    ),
  ],
  [
    'Many former members of Tehrik-i-Taliban Pakistan are members of Is Khorasan, as reported by 1 January 2023.',
    ttp,
    entry('MembershipReported', {
      memberOf: 'is-khorasan',
      cameFrom: ['ttp'],
      headcount: { words: 'many' },
    }),
  ],
  [
    '1 former member of Tehrik-i-Taliban Pakistan is a member of Is Khorasan, as reported by 1 January 2023.',
    ttp,
    entry('MembershipReported', {
      memberOf: 'is-khorasan',
      cameFrom: ['ttp'],
      headcount: { best: 1 },
    }),
  ],
  [
    'Noreen Laghari (formerly of Tehrik-i-Taliban Pakistan) joins Islamic State, in February 2017.',
    laghari,
    ttp,
    entry(
      'MembershipReported',
      { members: ['laghari'], memberOf: 'islamic-state', membership: 'JOINED', cameFrom: ['ttp'] },
      { since: '2017-02' },
    ),
  ],
  [
    'Hizb and Jaish (in number: about 300) have joined United Front, as reported by 1 January 2023.',
    entry('MembershipReported', {
      members: ['hizb', 'jaish'],
      memberOf: 'united-front',
      membership: 'JOINED',
      headcount: { words: 'about 300' },
    }),
  ],
  [
    'Hundreds of people are said to have been recruited by Islamic State from Hangu and Kurram, by November 2014.',
    entry(
      'MembershipReported',
      {
        memberOf: 'islamic-state',
        membership: 'RECRUITED',
        headcount: { words: 'hundreds', low: 100 },
        fromPlaces: ['hangu', 'kurram'],
      },
      { since: '[..2014-11]', stance: 'ALLEGED' },
    ),
  ],
  [
    'Dozens of people were recruited until 2016.',
    entry(
      'MembershipReported',
      { membership: 'RECRUITED', headcount: { words: 'dozens' } },
      { until: '2016' },
    ),
  ],
  [
    'Unnamed Pakistani militants have travelled from Pakistan to Syria and Iraq, as reported by 1 January 2023.',
    militants,
    entry(
      'MembershipReported',
      { members: ['pakistani-militants'], membership: 'TRAVELLED', fromPlaces: ['pakistan'] },
      { places: ['syria', 'iraq', 'pakistan'] },
    ),
  ],
  [
    '12 people travel from Pakistan to Islamic State in Syria, in 2014.',
    entry(
      'MembershipReported',
      {
        memberOf: 'islamic-state',
        membership: 'TRAVELLED',
        headcount: { words: '12' },
        fromPlaces: ['pakistan'],
      },
      { since: '2014', places: ['syria'] },
    ),
  ],
  [
    'Noreen Laghari has joined a group that is not named, as reported by 1 January 2023.',
    laghari,
    entry('MembershipReported', { members: ['laghari'], membership: 'JOINED' }),
  ],
];

const GROUPS: readonly Example[] = [
  [
    'Ghazi Force is formed out of Lashkar E Jhangvi in Iraq, between 2013 and 13 July 2014.',
    entry(
      'GroupFormed',
      { group: 'ghazi-force', formedFrom: ['lashkar-e-jhangvi'] },
      { when: '2013/2014-07-13', places: ['iraq'] },
    ),
  ],
  [
    'Islamic State – Khorasan Province is formed, in 2015.',
    khorasan,
    entry('GroupFormed', { group: 'is-khorasan' }, { when: '2015' }),
  ],
  [
    'Ghazi Force is dissolved by the Rangers (reason: a new law), in January 2016.',
    rangers,
    entry(
      'GroupDissolved',
      { group: 'ghazi-force', by: ['rangers'], because: 'a new law' },
      { when: '2016-01' },
    ),
  ],
  [
    'Ghazi Force is dissolved, on 1 January 2016.',
    entry('GroupDissolved', { group: 'ghazi-force' }, { when: '2016-01-01' }),
  ],
  [
    'Is Khorasan is split into Is Pakistan and Is Hind by Islamic State (reason: trouble with supplies), between 10 and 15 May 2019.',
    entry(
      'GroupSplit',
      {
        group: 'is-khorasan',
        into: ['is-pakistan', 'is-hind'],
        by: ['islamic-state'],
        because: 'trouble with supplies',
      },
      { when: '2019-05-10/2019-05-15' },
    ),
  ],
  [
    'Ansar splits temporarily into Ansar North and Ansar South, in May 2019.',
    entry(
      'GroupSplit',
      { group: 'ansar', into: ['ansar-north', 'ansar-south'], temporary: true },
      { when: '2019-05' },
    ),
  ],
  [
    'Ansar splits lastingly into Ansar North, in May 2019.',
    entry(
      'GroupSplit',
      { group: 'ansar', into: ['ansar-north'], temporary: false },
      { when: '2019-05' },
    ),
  ],
  [
    'Jaish and Lashkar merge into United Front, in May 2019.',
    entry(
      'GroupsMerged',
      { parts: ['jaish', 'lashkar'], whole: 'united-front' },
      { when: '2019-05' },
    ),
  ],
  [
    'Jaish is absorbed by United Front, in May 2019.',
    entry(
      'GroupsMerged',
      { parts: ['jaish'], whole: 'united-front', absorbed: true },
      { when: '2019-05' },
    ),
  ],
  [
    'Jaish and Lashkar merge into the new United Front, in May 2019.',
    entry(
      'GroupsMerged',
      { parts: ['jaish', 'lashkar'], whole: 'united-front', absorbed: false },
      { when: '2019-05' },
    ),
  ],
];

const NAMES: readonly Example[] = [
  [
    'Islamic State officially calls itself "Islamic State" instead of "ISIS", beginning by 13 July 2014.',
    entry(
      'GroupNameReported',
      {
        group: 'islamic-state',
        form: 'Islamic State',
        nameKind: 'OFFICIAL',
        replaces: 'ISIS',
        usedBy: 'SELF',
      },
      { since: '[..2014-07-13]' },
    ),
  ],
  [
    'Islamic State was officially called "Islamic State of Iraq and al-Sham" until 29 June 2014.',
    entry(
      'GroupNameReported',
      { group: 'islamic-state', form: 'Islamic State of Iraq and al-Sham', nameKind: 'OFFICIAL' },
      { until: '2014-06-29' },
    ),
  ],
  [
    'Islamic State has also been called "Daesh" by others (language: ar) since 2014.',
    entry(
      'GroupNameReported',
      { group: 'islamic-state', form: 'Daesh', usedBy: 'OTHERS', language: 'ar' },
      { since: '2014' },
    ),
  ],
  [
    'The Afghan Taliban have also called themselves "Islamic Emirate" since 1996.',
    taliban,
    entry(
      'GroupNameReported',
      { group: 'afghan-taliban', form: 'Islamic Emirate', usedBy: 'SELF' },
      { since: '1996' },
    ),
  ],
  [
    'Islamic State is called "ISIS" for short, as reported by 1 January 2023.',
    entry('GroupNameReported', { group: 'islamic-state', form: 'ISIS', nameKind: 'ACRONYM' }),
  ],
  [
    'Islamic State is also called "Da’esh" in another spelling, as reported by 1 January 2023.',
    entry('GroupNameReported', {
      group: 'islamic-state',
      form: 'Da\u2019esh',
      nameKind: 'SPELLING',
    }),
  ],
  [
    'Boko Haram is called "Western education is forbidden" in translation in Nigeria, as reported by 1 January 2023.',
    entry(
      'GroupNameReported',
      { group: 'boko-haram', form: 'Western education is forbidden', nameKind: 'TRANSLATION' },
      { places: ['nigeria'] },
    ),
  ],
];

const PEOPLE: readonly Example[] = [
  [
    'Abu Sayed was Emir of Is Khorasan (an office of one holder at a time) until 11 July 2017.',
    person('abu-sayed'),
    entry(
      'LeadershipReported',
      { person: 'abu-sayed', group: 'is-khorasan', role: 'Emir', exclusive: true },
      { until: '2017-07-11' },
    ),
  ],
  [
    'Muhammad Amir Rana is director of Pips in Islamabad (an office that several may hold), as reported by 1 January 2023.',
    rana,
    entry(
      'LeadershipReported',
      { person: 'rana', group: 'pips', role: 'director', exclusive: false },
      { places: ['islamabad'] },
    ),
  ],
  [
    'Nawaz Sharif ceases to be prime minister of the Government of Pakistan (reason: corruption charges), between July and August 2017.',
    pakistan,
    person('sharif', { name: 'Nawaz Sharif' }),
    entry(
      'LeadershipEnded',
      {
        person: 'sharif',
        group: 'government-of-pakistan',
        role: 'prime minister',
        because: 'corruption charges',
      },
      { when: '2017-07/2017-08', places: ['pakistan'] },
    ),
  ],
  [
    'Muhammad Amir Rana is described as a security analyst from Pakistan, since 2006.',
    rana,
    entry(
      'PersonDescribed',
      { person: 'rana', describedAs: 'security analyst from Pakistan' },
      { since: '2006' },
    ),
  ],
  [
    'Noreen Laghari is described as student of medicine (Liaquat University; aged 19), as of April 2017.',
    laghari,
    entry(
      'PersonDescribed',
      {
        person: 'laghari',
        describedAs: 'student of medicine',
        organisation: 'Liaquat University',
        age: 19,
      },
      { held: '2017-04' },
    ),
  ],
  [
    'Noreen Laghari was described as belonging to Liaquat University (aged 19), until February 2017.',
    laghari,
    entry(
      'PersonDescribed',
      { person: 'laghari', organisation: 'Liaquat University', age: 19 },
      { until: '2017-02' },
    ),
  ],
  [
    'Noreen Laghari is described as aged 19, as reported by 1 January 2023.',
    laghari,
    entry('PersonDescribed', { person: 'laghari', age: 19 }),
  ],
  [
    'Noreen Laghari is described as something that is withheld, as reported by 1 January 2023.',
    laghari,
    entry('PersonDescribed', { person: 'laghari', describedAs: SEALED }),
  ],
  [
    'Noreen Laghari is arrested by the police of Pakistan in a raid in Lahore, in April 2017.',
    laghari,
    police,
    entry(
      'PersonArrested',
      { person: 'laghari', by: ['pakistani-police'], method: 'raid' },
      { when: '2017-04', places: ['lahore'] },
    ),
  ],
  [
    'Noreen Laghari is released by the Government of Pakistan, in May 2017.',
    laghari,
    pakistan,
    entry(
      'PersonReleased',
      { person: 'laghari', by: ['government-of-pakistan'] },
      { when: '2017-05', places: ['pakistan'] },
    ),
  ],
  [
    'Omar is killed by poisoning during the armed assault in Quetta on 24 October 2016.',
    quetta,
    quettaAttack,
    person('omar'),
    entry(
      'PersonKilled',
      { person: 'omar', method: 'poisoning', inIncident: 'quetta-2016-10-24' },
      { when: '2016-10-24' },
    ),
  ],
  [
    'Omar is killed by United States forces in an air strike in Pakistan, on 24 October 2016.',
    group('us-forces', { name: 'United States forces' }),
    person('omar'),
    entry(
      'PersonKilled',
      { person: 'omar', by: ['us-forces'], method: 'air strike' },
      { when: '2016-10-24', places: ['pakistan'] },
    ),
  ],
  [
    'A person whose name is withheld is arrested, on 15 May 2019.',
    person('unknown', { name: SEALED }),
    entry('PersonArrested', { person: 'unknown' }, { when: '2019-05-15' }),
  ],
];

const PRESENCE: readonly Example[] = [
  [
    'Islamic State is present in Pakistan (substantial foothold), as reported by 1 January 2023.',
    entry(
      'PresenceReported',
      { actor: 'islamic-state', extent: 'substantial foothold' },
      { places: ['pakistan'] },
    ),
  ],
  [
    'Islamic State has been present in Pakistan for the first time since 8 August 2016.',
    entry(
      'PresenceReported',
      { actor: 'islamic-state', first: true },
      { since: '2016-08-08', places: ['pakistan'] },
    ),
  ],
  [
    'Islamic State has been present in Pakistan (not for the first time) since 8 August 2016.',
    entry(
      'PresenceReported',
      { actor: 'islamic-state', first: false },
      { since: '2016-08-08', places: ['pakistan'] },
    ),
  ],
  [
    'Islamic State spreads propaganda in Quetta and Pakistan (leaflets), beginning between May and August 2014.',
    quetta,
    entry(
      'PresenceReported',
      { actor: 'islamic-state', presence: 'PROPAGANDA', extent: 'leaflets' },
      { since: '2014-05/2014-08', places: ['quetta', 'pakistan'] },
    ),
  ],
  [
    'Noreen Laghari has been active online since about May 2017.',
    laghari,
    entry('PresenceReported', { actor: 'laghari', presence: 'ONLINE' }, { since: '2017-05~' }),
  ],
  [
    'Islamic State has cells in Pakistan together with Lashkar E Jhangvi, as reported by 1 January 2023.',
    entry(
      'PresenceReported',
      { actor: 'islamic-state', presence: 'CELLS', alongside: ['lashkar-e-jhangvi'] },
      { places: ['pakistan'] },
    ),
  ],
  [
    'Lashkar has had a camp near Arbil (site: Ghazi camp) since 2013.',
    entry(
      'PresenceReported',
      { actor: 'lashkar', presence: 'CAMP', siteName: 'Ghazi camp' },
      { since: '2013', places: [{ place: 'arbil', precision: 'NEAR' }] },
    ),
  ],
  [
    'Tehrik-i-Taliban Pakistan had a base in Waziristan until 2014, driven out by the military of Pakistan.',
    group('army', { name: 'Military of Pakistan', groupKind: 'STATE_FORCE' }),
    ttp,
    entry(
      'PresenceReported',
      { actor: 'ttp', presence: 'BASE', by: ['army'] },
      { until: '2014', places: ['waziristan'] },
    ),
  ],
  [
    'Is Khorasan has headquarters in Kunar, as of 11 July 2017.',
    entry(
      'PresenceReported',
      { actor: 'is-khorasan', presence: 'HEADQUARTERS' },
      { held: '2017-07-11', places: ['kunar'] },
    ),
  ],
  [
    'Islamic State recruits people in Pakistan, at some time between 2016 and 2017.',
    entry(
      'PresenceReported',
      { actor: 'islamic-state', presence: 'RECRUITMENT' },
      { held: '[2016..2017]', places: ['pakistan'] },
    ),
  ],
  [
    'Islamic State controlled territory in Iraq and Syria, ending by 1 January 2023.',
    entry(
      'PresenceReported',
      { actor: 'islamic-state', presence: 'CONTROL' },
      { until: 'reported', places: ['iraq', 'syria'] },
    ),
  ],
  [
    'Lashkar is present on the Line of Control and at Camp Speicher, as reported by 1 January 2023.',
    place('line-of-control', { name: 'Line of Control', placeKind: 'LINE' }),
    place('camp-speicher', { placeKind: 'SITE' }),
    entry(
      'PresenceReported',
      { actor: 'lashkar' },
      { places: ['line-of-control', 'camp-speicher'] },
    ),
  ],
];

const INCIDENTS: readonly Example[] = [
  [
    'An incident takes place in Quetta, on 8 August 2016.',
    quetta,
    entry(
      'IncidentReported',
      { incident: 'quetta-2016-08-08' },
      { when: '2016-08-08', places: ['quetta'] },
    ),
  ],
  [
    'An armed assault by 3 attackers against a police training college (the police of Pakistan) takes place, on 24 October 2016.',
    police,
    entry(
      'IncidentReported',
      {
        incident: 'q',
        incidentKind: 'ARMED_ASSAULT',
        targets: ['POLICE', 'EDUCATION'],
        targetName: 'police training college',
        parties: [{ actor: 'pakistani-police', side: 'TARGET' }],
        attackers: { best: 3 },
      },
      { when: '2016-10-24' },
    ),
  ],
  [
    'A suicide bombing by Noreen Laghari (1 attacker) against a Christian church is said to have been foiled, in April 2017.',
    laghari,
    entry(
      'IncidentReported',
      {
        incident: 'q',
        incidentKind: 'SUICIDE_BOMBING',
        weapon: 'EXPLOSIVES',
        targetName: 'Christian church',
        outcome: 'FOILED',
        parties: [{ actor: 'laghari', side: 'INITIATOR' }],
        attackers: { words: '1' },
      },
      { when: '2017-04', stance: 'ALLEGED' },
    ),
  ],
  [
    'A bombing against the security forces of Pakistan with a roadside bomb takes place, between 1 January and 8 March 2022.',
    group('security-forces', { name: 'Security forces of Pakistan' }),
    entry(
      'IncidentReported',
      {
        incident: 'q',
        incidentKind: 'BOMBING',
        weapon: 'EXPLOSIVES',
        weaponName: 'roadside bomb',
        targetName: 'security forces',
        parties: [{ actor: 'security-forces', side: 'TARGET' }],
      },
      { when: '[2022-01-01..2022-03-08]' },
    ),
  ],
  [
    'An assassination against government targets with firearms fails, on 15 May 2019, 10:00 UTC.',
    entry(
      'IncidentReported',
      {
        incident: 'q',
        incidentKind: 'ASSASSINATION',
        weapon: 'FIREARMS',
        targets: ['GOVERNMENT'],
        outcome: 'FAILED',
      },
      { when: '2019-05-15T10:00:00Z' },
    ),
  ],
  [
    'An attack on a facility against religious targets with incendiary weapons is planned, in 2019.',
    entry(
      'IncidentReported',
      {
        incident: 'q',
        incidentKind: 'FACILITY',
        weapon: 'INCENDIARY',
        targets: ['RELIGIOUS'],
        outcome: 'PLANNED',
      },
      { when: '2019' },
    ),
  ],
  [
    'A battle between Jaish on one side and the Army and the police on the other takes place in Kunar (state-based violence), in May 2019.',
    entry(
      'IncidentReported',
      {
        incident: 'q',
        incidentKind: 'BATTLE',
        violence: 'STATE_BASED',
        parties: [
          { actor: 'jaish', side: 'SIDE_A' },
          { actor: 'army', side: 'SIDE_B' },
          { actor: 'police', side: 'SIDE_B' },
        ],
      },
      { when: '2019-05', places: ['kunar'] },
    ),
  ],
  [
    'An unarmed assault with Jaish on one side with melee weapons takes place (one-sided violence), in May 2019.',
    entry(
      'IncidentReported',
      {
        incident: 'q',
        incidentKind: 'UNARMED_ASSAULT',
        weapon: 'MELEE',
        violence: 'ONE_SIDED',
        parties: [{ actor: 'jaish', side: 'SIDE_A' }],
      },
      { when: '2019-05' },
    ),
  ],
  [
    'Kidnappings against aid workers take place (non-state violence; several summed up), from 1 to 12 May 2019.',
    entry(
      'IncidentReported',
      {
        incident: 'q',
        incidentKind: 'KIDNAPPING',
        unit: 'SUMMARY',
        violence: 'NON_STATE',
        targets: ['AID'],
      },
      { period: '2019-05-01/2019-05-12' },
    ),
  ],
  [
    'A campaign of operations by the military of Pakistan against Tehrik-i-Taliban Pakistan takes place, in 2014.',
    ttp,
    group('military', { name: 'Military of Pakistan' }),
    entry(
      'IncidentReported',
      {
        incident: 'q',
        incidentKind: 'OPERATION',
        unit: 'CAMPAIGN',
        parties: [
          { actor: 'military', side: 'INITIATOR' },
          { actor: 'ttp', side: 'TARGET' },
        ],
      },
      { period: '2014' },
    ),
  ],
  [
    'A campaign against civilians and the media with chemical weapons takes place, up to 1 January 2023.',
    entry('IncidentReported', {
      incident: 'q',
      unit: 'CAMPAIGN',
      weapon: 'CHEMICAL',
      targets: ['CIVILIANS', 'MEDIA'],
    }),
  ],
  [
    'A hijacking against transport with other weapons takes place, by 1 January 2023.',
    entry('IncidentReported', {
      incident: 'q',
      incidentKind: 'HIJACKING',
      weapon: 'OTHER',
      targets: ['TRANSPORT'],
    }),
  ],
  [
    'A hostage-taking against diplomatic targets and other targets with a vehicle takes place, in 2019.',
    entry(
      'IncidentReported',
      {
        incident: 'q',
        incidentKind: 'BARRICADE',
        weapon: 'VEHICLE',
        targets: ['DIPLOMATIC', 'OTHER'],
      },
      { when: '2019-XX' },
    ),
  ],
  [
    'The suicide bombing in Peshawar on 4 March 2022 leaves at least 64 killed and scores wounded.',
    peshawar,
    peshawarAttack,
    entry('CasualtiesReported', {
      incident: 'peshawar-2022-03-04',
      killed: { words: 'at least 64' },
      wounded: { words: 'scores' },
    }),
  ],
  [
    'The armed assault in Quetta on 24 October 2016 leaves 61 killed and more than 165 wounded (perpetrators not counted; 61 killed among the police of Pakistan).',
    quetta,
    police,
    quettaAttack,
    entry('CasualtiesReported', {
      incident: 'quetta-2016-10-24',
      killed: { words: '61' },
      wounded: { words: 'more than 165' },
      perpetrators: 'EXCLUDED',
      breakdown: [
        { victims: 'SECURITY_FORCES', ofGroup: 'pakistani-police', killed: { best: 61 } },
      ],
    }),
  ],
  [
    'The incident "ucdp-1" is said to have left 3 to 6 (best figure 4) killed (perpetrators counted; at least 1 killed among perpetrators of Jaish, up to 2 killed among civilians, 2 wounded among people of unknown side).',
    entry(
      'CasualtiesReported',
      {
        incident: 'ucdp-1',
        killed: { low: 3, best: 4, high: 6 },
        perpetrators: 'INCLUDED',
        breakdown: [
          { victims: 'PERPETRATORS', ofGroup: 'jaish', killed: { low: 1 } },
          { victims: 'CIVILIANS', killed: { high: 2 } },
          { victims: 'UNKNOWN', wounded: { low: 2, high: 2 } },
        ],
      },
      { stance: 'ALLEGED' },
    ),
  ],
  [
    'The incident "ucdp-1" leaves dead or wounded (2 killed among combatants, 1 wounded among militants).',
    entry('CasualtiesReported', {
      incident: 'ucdp-1',
      breakdown: [
        { victims: 'COMBATANTS', killed: { best: 2 } },
        { victims: 'MILITANTS', wounded: { best: 1 } },
      ],
    }),
  ],
  [
    'The incident "ucdp-1" leaves an unreported number of dead or wounded.',
    entry('CasualtiesReported', { incident: 'ucdp-1' }),
  ],
];

const RESPONSIBILITY: readonly Example[] = [
  [
    'Islamic State claims through Amaq, on 25 October 2016, responsibility jointly with Lashkar E Jhangvi for the armed assault in Quetta on 24 October 2016.',
    quetta,
    quettaAttack,
    entry(
      'ResponsibilityClaimed',
      {
        incident: 'quetta-2016-10-24',
        group: 'islamic-state',
        jointWith: ['lashkar-e-jhangvi'],
        channel: 'Amaq',
      },
      { when: '2016-10-25' },
    ),
  ],
  [
    'Islamic State is said to have claimed, by 1 January 2023, responsibility for the armed assault in Quetta on 24 October 2016.',
    quetta,
    quettaAttack,
    entry(
      'ResponsibilityClaimed',
      { incident: 'quetta-2016-10-24', group: 'islamic-state' },
      { stance: 'ALLEGED' },
    ),
  ],
  [
    'Lashkar E Jhangvi denies through a spokesman, on 26 October 2016, responsibility for the armed assault in Quetta on 24 October 2016.',
    quetta,
    quettaAttack,
    entry(
      'ResponsibilityDenied',
      { incident: 'quetta-2016-10-24', group: 'lashkar-e-jhangvi', channel: 'spokesman' },
      { when: '2016-10-26' },
    ),
  ],
  [
    'The Government of Pakistan and the Afghan Taliban deny, on 26 October 2016, that the Afghan Taliban are responsible for the armed assault in Quetta on 24 October 2016.',
    quetta,
    quettaAttack,
    taliban,
    pakistan,
    entry(
      'ResponsibilityDenied',
      {
        incident: 'quetta-2016-10-24',
        group: 'afghan-taliban',
        by: ['government-of-pakistan', 'afghan-taliban'],
      },
      { when: '2016-10-26' },
    ),
  ],
  [
    'The armed assault in Quetta on 24 October 2016 is claimed by nobody, as of 25 October 2016.',
    quetta,
    quettaAttack,
    entry('ResponsibilityUnclaimed', { incident: 'quetta-2016-10-24' }, { held: '2016-10-25' }),
  ],
  [
    'Islamic State is held responsible, on 25 October 2016, for the armed assault in Quetta on 24 October 2016.',
    quetta,
    quettaAttack,
    entry(
      'ResponsibilityAttributed',
      { incident: 'quetta-2016-10-24', actor: 'islamic-state' },
      { when: '2016-10-25' },
    ),
  ],
  [
    'Noreen Laghari is suspected, by 1 January 2023, of the incident "unreported".',
    laghari,
    entry('ResponsibilityAttributed', {
      incident: 'unreported',
      actor: 'laghari',
      finding: 'SUSPECTED',
    }),
  ],
];

const STATEMENTS: readonly Example[] = [
  [
    'Muhammad Amir Rana judges, on 13 July 2014: Islamic State draws fighters.',
    rana,
    entry(
      'StatementMade',
      {
        statement: 'ASSESSMENT',
        speakers: ['rana'],
        topics: ['islamic-state'],
        gist: 'Islamic State draws fighters.',
      },
      { when: '2014-07-13' },
    ),
  ],
  [
    'Dawn judges regarding Islamic State, by 1 January 2023: it frightens the country.',
    source('dawn', { publisher: 'Dawn' }),
    entry(
      'StatementMade',
      { statement: 'ASSESSMENT', topics: ['islamic-state'], gist: 'it frightens the country' },
      { source: 'dawn' },
    ),
  ],
  [
    'Muhammad Amir Rana and the Afghan Taliban state as a supposition, by 1 January 2023: nobody knows; not known: hideouts, structure and strategy.',
    rana,
    taliban,
    entry(
      'StatementMade',
      {
        statement: 'ASSESSMENT',
        speakers: ['rana', 'afghan-taliban'],
        gist: 'nobody knows',
        unknowns: ['hideouts', 'structure', 'strategy'],
        hypothetical: true,
      },
      { stance: 'ASSERTED' },
    ),
  ],
  [
    'Muhammad Amir Rana passes on as hearsay to the Senate, in 2018: it grows.',
    rana,
    entry(
      'StatementMade',
      { statement: 'ASSESSMENT', speakers: ['rana'], addressees: ['senate'], gist: 'it grows' },
      { stance: 'ALLEGED', when: '2018' },
    ),
  ],
  [
    'The intelligence agencies of Pakistan warn the Government of Pakistan, in November 2014: it becomes a danger.',
    rana,
    group('agencies', { name: 'Intelligence agencies of Pakistan' }),
    pakistan,
    entry(
      'StatementMade',
      {
        statement: 'WARNING',
        speakers: ['agencies'],
        addressees: ['government-of-pakistan'],
        gist: 'it becomes a danger',
      },
      { when: '2014-11' },
    ),
  ],
  [
    'Muhammad Amir Rana warns regarding unnamed Pakistani militants as a claim, on 13 July 2014: those who come home will make violence worse.',
    rana,
    militants,
    entry(
      'StatementMade',
      {
        statement: 'WARNING',
        speakers: ['rana'],
        topics: ['pakistani-militants'],
        gist: 'those who come home will make violence worse',
      },
      { when: '2014-07-13', stance: 'CLAIMED' },
    ),
  ],
  [
    'Muhammad Amir Rana forecasts, on 13 July 2014: it will absorb the others.',
    rana,
    entry(
      'StatementMade',
      { statement: 'FORECAST', speakers: ['rana'], gist: 'it will absorb the others' },
      { when: '2014-07-13' },
    ),
  ],
  [
    'The Government of Pakistan denies the entry "Islamic State announces the branch Islamic State – Pakistan Province…", on 16 May 2019: no organised presence in the country.',
    branch,
    announcement,
    pakistan,
    entry(
      'StatementMade',
      {
        statement: 'DENIAL',
        speakers: ['government-of-pakistan'],
        about: ['pakistan-branch'],
        gist: 'no organised presence in the country',
      },
      { when: '2019-05-16' },
    ),
  ],
  [
    'The Government of Pakistan denies the entry "Islamic State announces the branch Islamic State – Pakistan Province…" and one other, on 16 May 2019: it is not there.',
    branch,
    announcement,
    entry('PresenceReported', { actor: 'islamic-state' }, { key: 'there' }),
    pakistan,
    entry(
      'StatementMade',
      {
        statement: 'DENIAL',
        speakers: ['government-of-pakistan'],
        about: ['pakistan-branch', 'there'],
        gist: 'it is not there',
      },
      { when: '2019-05-16' },
    ),
  ],
  [
    'The Government of Pakistan issues a denial to the Senate regarding Islamic State, by 1 January 2023: it is not there.',
    pakistan,
    entry('StatementMade', {
      statement: 'DENIAL',
      speakers: ['government-of-pakistan'],
      addressees: ['senate'],
      topics: ['islamic-state'],
      gist: 'it is not there',
    }),
  ],
  [
    'Pentagon issues a confirmation, by 1 January 2023: it was we.',
    entry('StatementMade', {
      statement: 'CONFIRMATION',
      speakers: ['pentagon'],
      gist: 'it was we',
    }),
  ],
  [
    'Pentagon confirms the entry "Omar is killed", in July 2017: it was we.',
    person('omar'),
    entry('PersonKilled', { person: 'omar' }, { key: 'killed', when: '2017-07-11' }),
    entry(
      'StatementMade',
      { statement: 'CONFIRMATION', speakers: ['pentagon'], about: ['killed'], gist: 'it was we' },
      { when: '2017-07' },
    ),
  ],
  [
    'The Afghan Taliban condemn the suicide bombing in Peshawar on 4 March 2022, between 4 and 12 March 2022: the bombing was wrong.',
    peshawar,
    peshawarAttack,
    taliban,
    entry(
      'StatementMade',
      {
        statement: 'CONDEMNATION',
        speakers: ['afghan-taliban'],
        incidents: ['peshawar-2022-03-04'],
        gist: 'the bombing was wrong',
      },
      { when: '2022-03-04/2022-03-12' },
    ),
  ],
  [
    'The Afghan Taliban issue a condemnation, in 2022: bombings are wrong.',
    taliban,
    entry(
      'StatementMade',
      { statement: 'CONDEMNATION', speakers: ['afghan-taliban'], gist: 'bombings are wrong' },
      { when: '2022' },
    ),
  ],
  [
    'Tehrik-i-Taliban Pakistan disavows the suicide bombing in Peshawar on 4 March 2022, on 5 March 2022: this is not its war.',
    peshawar,
    peshawarAttack,
    ttp,
    entry(
      'StatementMade',
      {
        statement: 'DISTANCING',
        speakers: ['ttp'],
        incidents: ['peshawar-2022-03-04'],
        gist: 'this is not its war',
      },
      { when: '2022-03-05' },
    ),
  ],
  [
    'Tehrik-i-Taliban Pakistan issues a disavowal as a denial, on 5 March 2022: this is not its war.',
    ttp,
    entry(
      'StatementMade',
      { statement: 'DISTANCING', speakers: ['ttp'], gist: 'this is not its war' },
      { when: '2022-03-05', stance: 'DENIED' },
    ),
  ],
  [
    'Muhammad Amir Rana recommends to the Government of Pakistan, in November 2014: steps should be taken.',
    rana,
    pakistan,
    entry(
      'StatementMade',
      {
        statement: 'RECOMMENDATION',
        speakers: ['rana'],
        addressees: ['government-of-pakistan'],
        gist: 'steps should be taken',
      },
      { when: '2014-11' },
    ),
  ],
  [
    'Noreen Laghari confesses regarding the foiled suicide bombing in April 2017, between April and May 2017: she meant to attack churches.',
    laghari,
    entry(
      'IncidentReported',
      { incident: 'church-plot', incidentKind: 'SUICIDE_BOMBING', outcome: 'FOILED' },
      { when: '2017-04' },
    ),
    entry(
      'StatementMade',
      {
        statement: 'CONFESSION',
        speakers: ['laghari'],
        incidents: ['church-plot'],
        gist: 'she meant to attack churches',
      },
      { when: '2017-04/2017-05' },
    ),
  ],
  [
    'Noreen Laghari claims through Facebook, in February 2017: she is in Syria.',
    laghari,
    entry(
      'StatementMade',
      {
        statement: 'SELF_REPORT',
        speakers: ['laghari'],
        gist: 'she is in Syria',
        channel: 'Facebook',
      },
      { when: '2017-02' },
    ),
  ],
  [
    'Muhammad Amir Rana states officially through a briefing at the embassy, in July 2018: Pakistan was one of the helpers.',
    rana,
    entry(
      'StatementMade',
      {
        statement: 'OFFICIAL',
        speakers: ['rana'],
        gist: 'Pakistan was one of the helpers',
        channel: 'briefing at the embassy',
      },
      { when: '2018-07' },
    ),
  ],
  [
    'Muhammad Amir Rana forecasts officially, in July 2018: it comes closer.',
    rana,
    entry(
      'StatementMade',
      { statement: 'OFFICIAL', speakers: ['rana'], gist: 'it comes closer' },
      { when: '2018-07', stance: 'FORECAST' },
    ),
  ],
  [
    'Muhammad Amir Rana warns, in 2018, according to Lawmaker: it grows.',
    rana,
    person('lawmaker'),
    entry(
      'StatementMade',
      { statement: 'WARNING', speakers: ['rana'], gist: 'it grows' },
      { when: '2018', attribution: ['lawmaker', 'rana'] },
    ),
  ],
  [
    'Dawn states officially, in 2018, according to "officials": is it there?',
    entry(
      'StatementMade',
      { statement: 'OFFICIAL', gist: 'is it there?' },
      { when: '2018', source: 'dawn', attribution: [{ asReported: 'officials' }] },
    ),
  ],
];

const STATISTICS: readonly Example[] = [
  [
    'As many as 26 attacks are reported in Pakistan in January 2019 (terrorist attacks).',
    entry(
      'StatisticReported',
      { measure: 'ATTACKS', figure: { words: 'as many as 26' }, definition: 'terrorist attacks' },
      { period: '2019-01', places: ['pakistan'] },
    ),
  ],
  [
    'Several attacks by Islamic State against the police and aid workers are reported in Balochistan up to 1 January 2023.',
    entry(
      'StatisticReported',
      {
        measure: 'ATTACKS',
        figure: { words: 'several' },
        groups: ['islamic-state'],
        targets: ['POLICE', 'AID'],
      },
      { places: ['balochistan'] },
    ),
  ],
  [
    '595 people are reported killed, counted for Islamic State, in 2018.',
    entry(
      'StatisticReported',
      { measure: 'KILLED', figure: { best: 595 }, groups: ['islamic-state'] },
      { period: '2018' },
    ),
  ],
  [
    'At least 69 people are reported wounded from October to December 2018 (36 wounded among civilians).',
    entry(
      'StatisticReported',
      {
        measure: 'WOUNDED',
        figure: { low: 69 },
        breakdown: [{ victims: 'CIVILIANS', wounded: { best: 36 } }],
      },
      { period: '2018-10/2018-12' },
    ),
  ],
  [
    'A string of attacks are claimed by Is Khorasan up to 1 January 2023.',
    entry('StatisticReported', {
      measure: 'CLAIMED_ATTACKS',
      figure: { words: 'a string' },
      groups: ['is-khorasan'],
    }),
  ],
  [
    'Five attacks are reported from 1 January to 12 March 2022 (trend: rising; among them the suicide bombing in Peshawar on 4 March 2022).',
    peshawar,
    peshawarAttack,
    entry(
      'StatisticReported',
      {
        measure: 'ATTACKS',
        figure: { words: 'five' },
        incidents: ['peshawar-2022-03-04'],
        trend: 'rising',
      },
      { period: '2022-01-01/2022-03-12' },
    ),
  ],
  [
    'At least 1 group is reported for Islamic State up to 1 January 2023.',
    entry('StatisticReported', {
      measure: 'GROUPS',
      figure: { words: 'at least 1' },
      groups: ['islamic-state'],
    }),
  ],
  [
    'People (a toll not seen before) are reported killed in 2018.',
    entry(
      'StatisticReported',
      { measure: 'KILLED', figure: { words: 'a toll not seen before' } },
      { period: '2018' },
    ),
  ],
  [
    '38% of the people killed in Pakistan in 2018 are counted for Islamic State in Balochistan (as claimed).',
    entry(
      'StatisticReported',
      { measure: 'KILLED', figure: { best: 595 } },
      { key: 'all', period: '2018', places: ['pakistan'] },
    ),
    entry(
      'StatisticReported',
      { measure: 'KILLED', share: { words: '38' }, shareOf: 'all', groups: ['islamic-state'] },
      { period: '2018', places: ['balochistan'], stance: 'CLAIMED' },
    ),
  ],
  [
    'Most of the attacks in Pakistan in January 2019 are claimed by Islamic State and Jaish.',
    entry(
      'StatisticReported',
      { measure: 'ATTACKS', figure: { best: 26 } },
      { key: 'all', period: '2019-01', places: ['pakistan'] },
    ),
    entry(
      'StatisticReported',
      {
        measure: 'CLAIMED_ATTACKS',
        share: { words: 'most' },
        shareOf: 'all',
        groups: ['islamic-state', 'jaish'],
      },
      { period: '2019-01', places: ['pakistan'] },
    ),
  ],
  [
    '10 to 12.5% of people wounded are counted in 2018.',
    entry(
      'StatisticReported',
      { measure: 'WOUNDED', share: { low: '10', high: '12.5' } },
      { period: '2018' },
    ),
  ],
  [
    'Attacks in Pakistan in 2018 are about 29% fewer than in 2017.',
    entry(
      'StatisticReported',
      {
        measure: 'ATTACKS',
        change: { words: 'about 29% fewer', best: '-29' },
        comparedWith: '2017',
      },
      { period: '2018', places: ['pakistan'] },
    ),
  ],
  [
    'People killed in December 2018 are 29.5% fewer than in December 2017.',
    entry(
      'StatisticReported',
      { measure: 'KILLED', change: { best: '-29.5' }, comparedWith: '2017-12' },
      { period: '2018-12' },
    ),
  ],
  [
    'People killed in 2018 are 12% more than before.',
    entry('StatisticReported', { measure: 'KILLED', change: { best: '+12' } }, { period: '2018' }),
  ],
  [
    'Attacks in 2018 are down by a third against those from 2016 to 2017.',
    entry(
      'StatisticReported',
      { measure: 'ATTACKS', change: { words: 'down by a third' }, comparedWith: '2016/2017' },
      { period: '2018' },
    ),
  ],
  [
    'The suicide bombing in Peshawar on 4 March 2022 ranks first by people killed among those of Is Khorasan in Pakistan from about 2018 to 4 March 2022.',
    peshawar,
    peshawarAttack,
    entry(
      'StatisticReported',
      { measure: 'KILLED', rank: 1, incidents: ['peshawar-2022-03-04'], groups: ['is-khorasan'] },
      { period: '2018~/2022-03-04', places: ['pakistan'] },
    ),
  ],
  [
    'Jaish and Lashkar rank fourth by claimed attacks in 2018.',
    entry(
      'StatisticReported',
      { measure: 'CLAIMED_ATTACKS', rank: 4, groups: ['jaish', 'lashkar'] },
      { period: '2018' },
    ),
  ],
  [
    'The number of attacks by Tehrik-i-Taliban Pakistan in Pakistan up to 1 January 2023 shows a dramatic surge.',
    ttp,
    entry(
      'StatisticReported',
      { measure: 'ATTACKS', trend: 'dramatic surge', groups: ['ttp'] },
      { places: ['pakistan'] },
    ),
  ],
  [
    'The number of groups in 2018 is rising.',
    entry('StatisticReported', { measure: 'GROUPS', trend: 'rising' }, { period: '2018' }),
  ],
  [
    'The number of people wounded in 2018 is described as stable.',
    entry('StatisticReported', { measure: 'WOUNDED', trend: 'stable' }, { period: '2018' }),
  ],
  [
    '12 people are reported killed in 2018 (10% of people killed; 3% more than in 2017; rank 2).',
    entry(
      'StatisticReported',
      {
        measure: 'KILLED',
        figure: { best: 12 },
        share: { words: '10%' },
        change: { words: '3% more' },
        comparedWith: '2017',
        rank: 2,
      },
      { period: '2018' },
    ),
  ],
  [
    'A third of attacks are counted for Jaish in 2018.',
    entry(
      'StatisticReported',
      { measure: 'ATTACKS', share: { words: 'a third' }, groups: ['jaish'] },
      { period: '2018' },
    ),
  ],
  [
    'Jaish ranks number 11 by attacks in 2018.',
    entry(
      'StatisticReported',
      { measure: 'ATTACKS', rank: 11, groups: ['jaish'] },
      { period: '2018' },
    ),
  ],
  [
    'Balochistan ranks first by people killed in 2018.',
    entry(
      'StatisticReported',
      { measure: 'KILLED', rank: 1 },
      { period: '2018', places: ['balochistan'] },
    ),
  ],
  [
    'Attacks in 2018 show a drop of a third.',
    entry(
      'StatisticReported',
      { measure: 'ATTACKS', change: { words: 'a drop of a third' } },
      { period: '2018' },
    ),
  ],
  [
    'Dozens of people are said to have been reported killed in 2018.',
    entry(
      'StatisticReported',
      { measure: 'KILLED', figure: { words: 'dozens' } },
      { period: '2018', stance: 'ALLEGED' },
    ),
  ],
];

const CONTEXT: readonly Example[] = [
  [
    'Seizure by the Afghan Taliban in Afghanistan, in August 2021: the Taliban come to power.',
    taliban,
    entry(
      'ContextReported',
      { context: 'SEIZURE', actors: ['afghan-taliban'], gist: 'the Taliban come to power.' },
      { when: '2021-08', places: ['afghanistan'] },
    ),
  ],
  [
    'Apparent crisis, by 1 January 2023: two states are in conflict.',
    entry(
      'ContextReported',
      { context: 'CRISIS', gist: 'two states are in conflict' },
      { stance: 'ASSESSED' },
    ),
  ],
  [
    'Expected visit of Erdogan in Pakistan, on or after 15 March 2019: a day is still open.',
    person('erdogan'),
    entry(
      'ContextReported',
      { context: 'VISIT', actors: ['erdogan'], gist: 'a day is still open' },
      { when: '[2019-03-15..]', published: '2019-03-15', stance: 'FORECAST', places: ['pakistan'] },
    ),
  ],
  [
    'Alleged resignation of Sharif, in July 2017, according to Haqqani: he had to go.',
    person('sharif'),
    entry(
      'ContextReported',
      { context: 'RESIGNATION', actors: ['sharif'], gist: 'he had to go' },
      { when: '2017-07', attribution: ['haqqani'], stance: 'ALLEGED' },
    ),
  ],
  [
    'Denied event involving Un, in July 2017: talks are held.',
    entry(
      'ContextReported',
      { context: 'OTHER', actors: ['un'], gist: 'talks are held' },
      { when: '2017-07', stance: 'DENIED' },
    ),
  ],
  [
    'Recommended event, in July 2017: talks are held.',
    entry(
      'ContextReported',
      { context: 'OTHER', gist: 'talks are held' },
      { when: '2017-07', stance: 'RECOMMENDED' },
    ),
  ],
  [
    'Claimed event, in July 2017: talks are held.',
    entry(
      'ContextReported',
      { context: 'OTHER', gist: 'talks are held' },
      { when: '2017-07', stance: 'CLAIMED' },
    ),
  ],
];

const WITHDRAWALS: readonly Example[] = [
  [
    'Dawn withdraws the report "Islamic State announces the branch Islamic State – Pakistan Province…", by 1 June 2019.',
    branch,
    announcement,
    source('dawn', { publisher: 'Dawn', published: '2019-06-01' }),
    entry('ReportWithdrawn', { withdraws: ['pakistan-branch'] }, { source: 'dawn' }),
  ],
  [
    'Dawn withdraws the report "Jaish is formed" and 2 others, by 1 June 2023.',
    branch,
    announcement,
    entry('GroupFormed', { group: 'jaish' }, { key: 'formed' }),
    entry('GroupFormed', { group: 'lashkar' }, { key: 'formed-too' }),
    source('dawn', { publisher: 'Dawn', published: '2023-06-01' }),
    entry(
      'ReportWithdrawn',
      { withdraws: ['formed', 'formed-too', 'pakistan-branch'] },
      { source: 'dawn' },
    ),
  ],
];

const THINGS_NAMED: readonly Example[] = [
  [
    'The bombing in Pakistan and Quetta on 8 August 2016 leaves 70 killed.',
    quetta,
    entry(
      'IncidentReported',
      { incident: 'q', incidentKind: 'BOMBING' },
      { when: '2016-08', places: ['quetta'] },
    ),
    entry('IncidentReported', { incident: 'q' }, { when: '2016-08-08', places: ['pakistan'] }),
    entry('CasualtiesReported', { incident: 'q', killed: { best: 70 } }),
  ],
  [
    'The incident on 8 August 2016 or on 9 August 2016 leaves 70 killed.',
    entry('IncidentReported', { incident: 'q' }, { when: '2016-08-08' }),
    entry('IncidentReported', { incident: 'q' }, { when: '2016-08-09' }),
    entry('CasualtiesReported', { incident: 'q', killed: { best: 70 } }),
  ],
  [
    'The campaign of operations from 2014 to 2015 leaves hundreds killed.',
    entry(
      'IncidentReported',
      { incident: 'q', incidentKind: 'OPERATION', unit: 'CAMPAIGN' },
      { period: '2014/2015' },
    ),
    entry('CasualtiesReported', { incident: 'q', killed: { words: 'hundreds' } }),
  ],
  [
    'The planned incident on 8 August 2016 leaves 70 killed.',
    entry('IncidentReported', { incident: 'b', outcome: 'PLANNED' }, { when: '2016-08-08' }),
    incidentsMatched('a', 'b'),
    entry('CasualtiesReported', { incident: 'a', killed: { best: 70 } }),
  ],
  [
    'Whole splits into A, B, C, D, E and 2 others, in 2016.',
    entry(
      'GroupSplit',
      { group: 'whole', into: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
      { when: '2016' },
    ),
  ],
  [
    'The United States is a rival of Lashkar, as reported by 1 January 2023.',
    group('usa', { name: 'United States', groupKind: 'STATE' }),
    group('a-lashkar', { name: 'Lashkar' }),
    faction,
    groupsUnified('taliban-faction', 'a-lashkar'),
    entry('RelationshipReported', { from: ['usa'], to: ['taliban-faction'], tie: 'RIVAL' }),
  ],
  [
    'A person whose name is withheld claims to be Emir of Islamic State – Pakistan Province, as reported by 1 January 2023.',
    branch,
    person('omar', { name: SEALED }),
    entry(
      'LeadershipReported',
      { person: 'omar', group: 'is-pakistan', role: 'Emir' },
      { stance: 'CLAIMED', attribution: ['omar'] },
    ),
  ],
];

const presence = { actor: 'islamic-state' } as const;

const STANCES: readonly Example[] = [
  [
    'Islamic State is present, as reported by 1 January 2023, according to Muhammad Amir Rana.',
    rana,
    entry('PresenceReported', presence, { attribution: ['rana'] }),
  ],
  [
    'Muhammad Amir Rana claims that Islamic State is present, as reported by 1 January 2023.',
    rana,
    entry('PresenceReported', presence, { stance: 'CLAIMED', attribution: ['rana'] }),
  ],
  [
    'The Afghan Taliban claim that Islamic State is present, as reported by 1 January 2023.',
    taliban,
    entry('PresenceReported', presence, { stance: 'CLAIMED', attribution: ['afghan-taliban'] }),
  ],
  [
    'Islamic State claims to have been present since 2015.',
    entry('PresenceReported', presence, {
      stance: 'CLAIMED',
      attribution: ['islamic-state'],
      since: '2015',
    }),
  ],
  [
    'It is claimed that Islamic State is present, as reported by 1 January 2023.',
    entry('PresenceReported', presence, { stance: 'CLAIMED' }),
  ],
  [
    'Islamic State is said to have been present until 2015, according to Muhammad Amir Rana.',
    rana,
    entry('PresenceReported', presence, {
      stance: 'ALLEGED',
      attribution: ['rana'],
      until: '2015',
    }),
  ],
  [
    'The Afghan Taliban are said to be present, as reported by 1 January 2023.',
    taliban,
    entry('PresenceReported', { actor: 'afghan-taliban' }, { stance: 'ALLEGED' }),
  ],
  [
    'The Government of Pakistan denies that Islamic State is present, as reported by 1 January 2023.',
    pakistan,
    entry('PresenceReported', presence, {
      stance: 'DENIED',
      attribution: ['government-of-pakistan'],
    }),
  ],
  [
    'It is denied that Islamic State is present, as reported by 1 January 2023.',
    entry('PresenceReported', presence, { stance: 'DENIED' }),
  ],
  [
    'Islamic State is present, as reported by 1 January 2023, in the judgement of Muhammad Amir Rana (inferred).',
    rana,
    entry('PresenceReported', presence, {
      stance: 'ASSESSED',
      attribution: [{ actor: 'rana', asReported: 'an expert', inferred: true }],
    }),
  ],
  [
    'Islamic State is present, as reported by 1 January 2023, in the judgement of "Experts".',
    entry('PresenceReported', presence, {
      stance: 'ASSESSED',
      attribution: [{ asReported: 'Experts' }],
    }),
  ],
  [
    'Islamic State is present, as reported by 1 January 2023, in the judgement of a person whose name is withheld.',
    entry('PresenceReported', presence, {
      stance: 'ASSESSED',
      attribution: [{ asReported: SEALED }],
    }),
  ],
  [
    'Islamic State is present, as reported by 1 January 2023, in the judgement of The Washington Times.',
    source('wt', { publisher: 'The Washington Times' }),
    entry('PresenceReported', presence, {
      stance: 'ASSESSED',
      attribution: [{ asReported: 'a reader' }, { document: 'wt' }],
    }),
  ],
  [
    'Apparently Islamic State is present, as reported by 1 January 2023.',
    entry('PresenceReported', presence, { stance: 'ASSESSED' }),
  ],
  [
    'Islamic State is expected to be present from 2024 on, according to Muhammad Amir Rana.',
    rana,
    entry('PresenceReported', presence, {
      stance: 'FORECAST',
      attribution: ['rana'],
      since: '2024',
    }),
  ],
  [
    'Muhammad Amir Rana recommends that the Rangers should have a base from 2024 on.',
    rana,
    entry(
      'PresenceReported',
      { actor: 'rangers', presence: 'BASE' },
      { stance: 'RECOMMENDED', attribution: ['rana'], since: '2024' },
    ),
  ],
  [
    'It is recommended that Islamic State should be present, as reported by 1 January 2023.',
    entry('PresenceReported', presence, { stance: 'RECOMMENDED' }),
  ],
  [
    'Jaish is expected to be formed, in 2024.',
    entry('GroupFormed', { group: 'jaish' }, { stance: 'FORECAST', when: '2024' }),
  ],
];

const DATES: readonly Example[] = [
  [
    'Jaish is formed, in 2018 (uncertain) or in 2017.',
    entry('GroupFormed', { group: 'jaish' }, { when: { edtf: '2018?', alternatives: ['2017'] } }),
  ],
  [
    'Jaish is formed, by 13 July 2014.',
    entry('GroupFormed', { group: 'jaish' }, { when: '[..2014-07-13]' }),
  ],
  [
    'Jaish is formed, in or after 2014.',
    entry('GroupFormed', { group: 'jaish' }, { when: '[2014..]' }),
  ],
  [
    'Jaish is formed, about May 2017.',
    entry('GroupFormed', { group: 'jaish' }, { when: '2017-05~' }),
  ],
  [
    'Jaish is formed, on 1 May 2017 or 3 May 2017.',
    entry('GroupFormed', { group: 'jaish' }, { when: '[2017-05-01, 2017-05-03]' }),
  ],
  ['Jaish is formed, in the 2010s.', entry('GroupFormed', { group: 'jaish' }, { when: '201X' })],
  [
    'Jaish is formed, in spring 2017.',
    entry('GroupFormed', { group: 'jaish' }, { when: '2017-21' }),
  ],
  [
    'Jaish is formed, by 1 January 2023.',
    entry('GroupFormed', { group: 'jaish' }, { when: 'reported' }),
  ],
  [
    'Islamic State has been present since 2018 (uncertain) or 2017.',
    entry('PresenceReported', presence, { since: { edtf: '2018?', alternatives: ['2017'] } }),
  ],
  [
    'Islamic State was present from 2015 to 2018, as of 2016.',
    entry('PresenceReported', presence, { since: '2015', held: '2016', until: '2018' }),
  ],
  [
    'Islamic State is present, beginning by 1 January 2023.',
    entry('PresenceReported', presence, { since: 'reported' }),
  ],
  [
    'Islamic State is present, as reported by 1 January 2023.',
    entry('PresenceReported', presence, { held: 'reported' }),
  ],
  [
    'Islamic State was present, as of 10 February 2016, ending between 2017 and 2018.',
    entry('PresenceReported', presence, { held: '2016-02-10', until: '[2017..2018]' }),
  ],
  [
    '3 attacks are reported in January 2019 or in December 2018.',
    entry(
      'StatisticReported',
      { measure: 'ATTACKS', figure: { best: 3 } },
      { period: { edtf: '2019-01', alternatives: ['2018-12'] } },
    ),
  ],
  [
    '3 attacks are reported up to 2018.',
    entry('StatisticReported', { measure: 'ATTACKS', figure: { best: 3 } }, { period: '[..2018]' }),
  ],
  [
    '3 attacks are reported up to 1 January 2023.',
    entry('StatisticReported', { measure: 'ATTACKS', figure: { best: 3 } }, { period: 'reported' }),
  ],
];

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'ties between groups': TIES,
  'branches and their scope': BRANCHES,
  membership: MEMBERSHIP,
  'the forming, splitting, merging and end of groups': GROUPS,
  'names of groups': NAMES,
  people: PEOPLE,
  presence: PRESENCE,
  incidents: INCIDENTS,
  responsibility: RESPONSIBILITY,
  statements: STATEMENTS,
  statistics: STATISTICS,
  context: CONTEXT,
  withdrawals: WITHDRAWALS,
  'what is named': THINGS_NAMED,
  'how firmly it is said': STANCES,
  'when it was so': DATES,
};

const ALL = Object.values(EXAMPLES).flat();

describe.each(Object.entries(EXAMPLES))('a headline tells %s', (_, examples) => {
  it.each(examples)('%s', (sentence, ...drafts) => {
    expect(headline(...drafts)).toBe(sentence);
  });
});

describe('a headline', () => {
  it('has an example for every type of entry', () => {
    const shown = new Set(ALL.map(([, ...drafts]) => recordedLast(drafts).content.type));
    expect([...shown].toSorted()).toEqual(Object.keys(ENTRY_DEFINITIONS).toSorted());
  });

  it('is one sentence without gaps or traces of the machine', () => {
    for (const [sentence] of ALL) {
      expect(sentence).toMatch(/^[^\p{Ll}].*[.?]$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}| [,.;:]|\(\)|""/);
    }
  });

  it('stays a line where the gist is short', () => {
    for (const [sentence] of ALL) expect(sentence.length).toBeLessThanOrEqual(240);
  });

  it('names no entry that was not yet out', () => {
    const recorded = given(
      source('later', { published: '2024-01-01' }),
      entry('PresenceReported', presence, { key: 'there', source: 'later' }),
      pakistan,
      entry(
        'StatementMade',
        { statement: 'DENIAL', speakers: ['government-of-pakistan'], about: ['there'], gist: 'no' },
        { key: 'denial', when: '2022-12-31' },
      ),
      source('dawn', { publisher: 'Dawn' }),
      entry('ReportWithdrawn', { withdraws: ['there'] }, { key: 'gone', source: 'dawn' }),
    );
    const view = recorded.view({ publishedBy: '2023-06-01' });
    const read = (key: string) => {
      const found = view.entries.get(uuidOf(key));
      return found === undefined ? undefined : headlineOf(view, found);
    };
    expect(read('denial')).toBe(
      'The Government of Pakistan issues a denial, on 31 December 2022: no.',
    );
    expect(read('gone')).toBe('Dawn withdraws what it had reported, by 1 January 2023.');
  });

  it('knows who speaks of themselves under another name', () => {
    expect(
      headline(
        group('daesh', { name: 'Daesh' }),
        group('islamic-state'),
        groupsUnified('daesh', 'islamic-state'),
        entry('PresenceReported', presence, { stance: 'CLAIMED', attribution: ['daesh'] }),
      ),
    ).toBe('Daesh claims to be present, as reported by 1 January 2023.');
  });

  it('reads names as they are at the view', () => {
    const drafts = [
      group('jaish', { name: 'Jaish' }),
      entry('GroupFormed', { group: 'jaish' }, { key: 'formed', when: '2000' }),
      group('jaish', { name: 'Jaish-e-Mohammed' }),
    ];
    const recorded = given(...drafts);
    const read = (position: number) => {
      const view = recorded.view({ position });
      const found = view.entries.get(uuidOf('formed'));
      return found === undefined ? undefined : headlineOf(view, found);
    };
    const head = recorded.chronicle.position;
    expect(read(head - 1)).toBe('Jaish is formed, in 2000.');
    expect(read(head)).toBe('Jaish-e-Mohammed is formed, in 2000.');
  });

  it('puts what was written over several lines on one', () => {
    expect(
      headline(
        rana,
        entry(
          'StatementMade',
          { statement: 'WARNING', speakers: ['rana'], gist: 'it grows\n  and spreads' },
          { when: '2018' },
        ),
      ),
    ).toBe('Muhammad Amir Rana warns, in 2018: it grows and spreads.');
  });
});
