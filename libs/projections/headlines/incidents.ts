import type { FactOf } from '#events/entries/entry';
import type { IncidentOutcome, Side, Target, Victims, ViolenceType, Weapon } from '#events/words';
import { counted, quantityText } from './counted.js';
import { DATED_INSIDE, happening, period } from './dated.js';
import { incidentName, incidentNoun } from './incident-name.js';
import { actor, listed, where } from './nouns.js';
import { withArticle } from './spoken-name.js';
import { clause, remarks, spaced } from './telling.js';
import type { Clause, Telling, Told } from './telling.js';
import { BE, verb } from './verb.js';
import type { Verb } from './verb.js';

type Fact = FactOf<'IncidentReported'>;

const TARGETS: Readonly<Record<Target, string>> = {
  CIVILIANS: 'civilians',
  RELIGIOUS: 'religious targets',
  EDUCATION: 'educational targets',
  GOVERNMENT: 'government targets',
  POLICE: 'the police',
  MILITARY: 'the military',
  SECURITY_FORCES: 'security forces',
  BUSINESS: 'businesses',
  MEDIA: 'the media',
  TRANSPORT: 'transport',
  UTILITIES: 'utilities',
  DIPLOMATIC: 'diplomatic targets',
  AID: 'aid workers',
  ARMED_GROUP: 'armed groups',
  OTHER: 'other targets',
};

/** The kinds of target as one phrase. */
export function targetsText(targets: readonly Target[]): string {
  return listed(targets.map((target) => TARGETS[target]));
}

const WEAPONS: Readonly<Record<Weapon, string>> = {
  EXPLOSIVES: 'explosives',
  FIREARMS: 'firearms',
  INCENDIARY: 'incendiary weapons',
  MELEE: 'melee weapons',
  VEHICLE: 'a vehicle',
  CHEMICAL: 'chemical weapons',
  OTHER: 'other weapons',
};

const OUTCOMES: Readonly<Record<IncidentOutcome, readonly [Verb, string]>> = {
  CARRIED_OUT: [verb('take', 'took', 'taken'), 'place'],
  FAILED: [verb('fail'), ''],
  FOILED: [BE, 'foiled'],
  PLANNED: [BE, 'planned'],
};

const VIOLENCE: Readonly<Record<ViolenceType, string>> = {
  STATE_BASED: 'state-based violence',
  NON_STATE: 'non-state violence',
  ONE_SIDED: 'one-sided violence',
};

/** A bomb that explodes need not be said to hold explosives. */
function weaponText({ weapon, weaponName, incidentKind }: Fact): string {
  if (weaponName !== undefined) return `with ${withArticle(weaponName)}`;
  const goesWithout = incidentKind === 'BOMBING' || incidentKind === 'SUICIDE_BOMBING';
  if (weapon === undefined || (goesWithout && weapon === 'EXPLOSIVES')) return '';
  return `with ${WEAPONS[weapon]}`;
}

function onSide({ view }: Told, { parties }: Fact, side: Side): string {
  const ids = parties.filter((party) => party.side === side).map((party) => party.actor);
  return ids.length === 0 ? '' : listed(ids.map((id) => actor(view, id).text));
}

function sidesText(told: Told, fact: Fact): string {
  const [one, other] = [onSide(told, fact, 'SIDE_A'), onSide(told, fact, 'SIDE_B')];
  if (one !== '' && other !== '') return `between ${one} on one side and ${other} on the other`;
  return one === '' && other === '' ? '' : `with ${one}${other} on one side`;
}

function initiatorsText(told: Told, fact: Fact): string {
  const by = onSide(told, fact, 'INITIATOR');
  if (fact.attackers === undefined) return by === '' ? '' : `by ${by}`;
  const attackers = counted(fact.attackers, { one: 'attacker', many: 'attackers' }).text;
  return by === '' ? `by ${attackers}` : `by ${by} (${attackers})`;
}

/** Against whom or what: the target in words, else the parties that were targets, else the kinds of target. */
function againstText(told: Told, fact: Fact): string {
  const attacked = onSide(told, fact, 'TARGET');
  if (fact.targetName !== undefined) {
    const named = withArticle(fact.targetName);
    return attacked.includes(named)
      ? `against ${attacked}`
      : `against ${spaced(named, remarks(attacked))}`;
  }
  if (attacked !== '') return `against ${attacked}`;
  return fact.targets.length === 0 ? '' : `against ${targetsText(fact.targets)}`;
}

function dateOf({ entry }: Told, { unit }: Fact): Pick<Clause, 'tense' | 'when'> {
  return unit === 'EVENT' ? happening(entry) : { tense: 'HAPPENING', when: `, ${period(entry)}` };
}

export function incidentReported(told: Told, fact: Fact): Telling {
  const { view, entry } = told;
  const noun = incidentNoun(fact.incidentKind, fact.unit);
  const isSummary = fact.unit === 'SUMMARY';
  const what = spaced(
    isSummary ? noun : withArticleBefore(noun),
    sidesText(told, fact),
    initiatorsText(told, fact),
    againstText(told, fact),
    weaponText(fact),
  );
  const [does, how] = OUTCOMES[fact.outcome];
  const violence = fact.violence === undefined ? undefined : VIOLENCE[fact.violence];
  const rest = spaced(
    how,
    where(view, entry),
    remarks(violence, isSummary ? 'several summed up' : undefined),
  );
  return clause({ text: what, plural: isSummary }, does, rest, dateOf(told, fact));
}

function withArticleBefore(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

const VICTIMS: Readonly<Record<Victims, string>> = {
  CIVILIANS: 'civilians',
  SECURITY_FORCES: 'security forces',
  MILITANTS: 'militants',
  COMBATANTS: 'combatants',
  PERPETRATORS: 'perpetrators',
  UNKNOWN: 'people of unknown side',
};

type Breakdown = FactOf<'CasualtiesReported'>['breakdown'];
type Casualties = Pick<FactOf<'CasualtiesReported'>, 'killed' | 'wounded'>;

/** "at least 64 killed and scores wounded"; nothing without a figure. */
function tollText({ killed, wounded }: Casualties): string {
  const tolls = [
    killed === undefined ? [] : [`${quantityText(killed)} killed`],
    wounded === undefined ? [] : [`${quantityText(wounded)} wounded`],
  ];
  return tolls.flat().join(' and ');
}

const FIGHTERS: ReadonlySet<Victims> = new Set<Victims>([
  'SECURITY_FORCES',
  'MILITANTS',
  'COMBATANTS',
]);

/** Of those who fight the group says enough. */
function victimsText(victims: Victims, group: string | undefined): string {
  if (group === undefined) return VICTIMS[victims];
  return FIGHTERS.has(victims) ? group : `${VICTIMS[victims]} of ${group}`;
}

/** "9 killed among security forces, 14 killed among civilians". */
export function breakdownText({ view }: Told, breakdown: Breakdown): string {
  return breakdown
    .map((part) => {
      const group = part.ofGroup === undefined ? undefined : actor(view, part.ofGroup).text;
      return spaced(tollText(part), 'among', victimsText(part.victims, group));
    })
    .join(', ');
}

const PERPETRATORS = {
  INCLUDED: 'perpetrators counted',
  EXCLUDED: 'perpetrators not counted',
  UNKNOWN: undefined,
} as const;

export function casualtiesReported(told: Told, fact: FactOf<'CasualtiesReported'>): Telling {
  const { view } = told;
  const toll = tollText(fact);
  const split = breakdownText(told, fact.breakdown);
  const rest = spaced(
    toll === ''
      ? split === ''
        ? 'an unreported number of dead or wounded'
        : 'dead or wounded'
      : toll,
    remarks(PERPETRATORS[fact.perpetrators], split),
  );
  const name = { text: incidentName(view, fact.incident), plural: false };
  return clause(name, verb('leave', 'left'), rest, DATED_INSIDE);
}
