import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import {
  contradictionByKey,
  contradictionsAt,
} from '#libs/projections/contradictions/contradictions';
import { soBy } from '#libs/projections/contradictions/denied-states';
import { originByKey, originKeyOf } from '#libs/projections/origins/origins';
import { custodyAt } from '#libs/projections/people/custody';
import { killingsOf } from '#libs/projections/people/people';
import { officesAt } from '#libs/projections/people/offices';
import { presencesAt } from '#libs/projections/people/presence';
import { isCorroborated } from '#libs/projections/sources/corroboration';
import { factKeys } from '#libs/projections/sources/fact-keys';
import { entriesOfSource } from '#libs/projections/sources/source-coverage';
import { at } from '#libs/projections/testing/given';
import { tieKey, tiesOf } from '#libs/projections/ties/ties';
import { countsAsSo } from '#libs/projections/view/counting';
import { groupedBy } from '#libs/projections/view/grouped-by';
import type { View, ViewEntry } from '#libs/projections/view/view';
import { viewAt } from '#libs/projections/view/view';
import {
  disputedChronology,
  editedChronology,
  officeChronology,
  tieChronology,
} from './chronologies/chronology.js';
import { basis } from './chronologies/questions.js';
import type { Basis } from './chronologies/questions.js';
import type { Chronology } from './chronologies/chronology.js';
import { cutOf } from './comparing/folded-alone.js';
import { agrees, holds } from './law.js';

/** Two views of the same, so that neither answer rests on what the other one remembers. */
function twiceAt(chronology: Chronology, from: Basis) {
  const { chronicle } = chronology.given;
  const cut = cutOf(chronology, from);
  return {
    whole: viewAt(chronicle, cut),
    view: viewAt(chronicle, cut),
    validAt: at(from.validAt),
  };
}

function uuidsOf(entries: readonly ViewEntry[] = []): readonly string[] {
  return entries.map(({ uuid }) => uuid);
}

const ofAllKinds = fc.oneof(
  { withCrossShrink: true },
  disputedChronology,
  tieChronology,
  editedChronology,
  officeChronology,
);

const EVERY = { ended: [true, false], unknownStarts: true } as const;

describe('what is said of one thing is what is said of it among all others', () => {
  it('for the origins of entries, of sources and of facts', () => {
    holds(
      fc.property(ofAllKinds, basis, (chronology, from) => {
        const { whole, view } = twiceAt(chronology, from);
        const entries = [...whole.entries.values()];
        for (const [key, ofOne] of groupedBy(entries, (entry) => originKeyOf(whole, entry)))
          agrees(uuidsOf(originByKey(view, key)?.entries), uuidsOf(ofOne));
        for (const slug of whole.sources.keys())
          agrees(
            uuidsOf(entriesOfSource(view, slug)),
            uuidsOf(whole.standing.filter(({ content }) => content.source === slug)),
          );
        agrees(
          uuidsOf(entries.filter((entry) => isCorroborated(view, entry))),
          uuidsOf(restingOnTwo(whole, entries)),
        );
      }),
      100,
    );
  });

  it('for offices, presence, custody and death', () => {
    holds(
      fc.property(ofAllKinds, basis, (chronology, from) => {
        const { whole, view, validAt } = twiceAt(chronology, from);
        const texts = (
          rows: readonly { readonly text: string; readonly evidence: readonly ViewEntry[] }[],
        ) => rows.map(({ text, evidence }) => ({ text, evidence: uuidsOf(evidence) }));
        const offices = officesAt(whole, validAt, EVERY);
        for (const person of whole.people.keys()) {
          const own = offices.filter((office) => office.person === person);
          agrees(texts(officesAt(view, validAt, { ...EVERY, person: [person] })), texts(own));
          const held = custodyAt(whole, validAt, EVERY).filter((row) => row.person === person);
          agrees(texts(custodyAt(view, validAt, { ...EVERY, person: [person] })), texts(held));
          const killed = whole
            .standingOf('PersonKilled')
            .filter(({ content }) => content.fact.person === person);
          agrees(uuidsOf(killingsOf(view, person)), uuidsOf(killed));
        }
        const presences = presencesAt(whole, validAt, EVERY);
        for (const named of whole.groups.keys()) {
          const group = whole.canonicalGroup(named);
          const led = offices.filter((office) => office.group === group);
          agrees(texts(officesAt(view, validAt, { ...EVERY, group: [named] })), texts(led));
          const present = presences.filter(({ actor }) => actor === group);
          agrees(texts(presencesAt(view, validAt, { ...EVERY, actor: [named] })), texts(present));
        }
      }),
      60,
    );
  });

  it('for contradictions', () => {
    holds(
      fc.property(ofAllKinds, basis, (chronology, from) => {
        const { whole, view, validAt } = twiceAt(chronology, from);
        const all = contradictionsAt(whole, validAt);
        for (const one of all) agrees(contradictionByKey(view, validAt, one.key)?.text, one.text);
        const incidents = new Set(all.flatMap(({ incident }) => incident ?? []));
        for (const slug of incidents)
          agrees(
            contradictionsAt(view, validAt, { incident: [slug] }).map(({ key }) => key),
            all.filter(({ incident }) => incident === slug).map(({ key }) => key),
          );
        agrees(
          contradictionsAt(view, validAt, { kind: ['DENIAL'] })
            .map(({ key }) => key)
            .filter((key) => !/^DENIAL (office|presence|membership|death) /.test(key))
            .toSorted(),
          deniedIn(whole, validAt).toSorted(),
        );
      }),
      60,
    );
  });
});

/** The entries whose every fact is told by two origins. */
function restingOnTwo(view: View, entries: readonly ViewEntry[]): readonly ViewEntry[] {
  const told = view.standing
    .filter(({ content }) => countsAsSo(content.stance))
    .flatMap((entry) => factKeys(view, entry).map((fact) => ({ fact, entry })));
  const byFact = groupedBy(told, ({ fact }) => fact);
  return entries.filter((entry) =>
    factKeys(view, entry).every((fact) => {
      const telling = byFact.get(fact) ?? [];
      return new Set(telling.map((one) => originKeyOf(view, one.entry))).size >= 2;
    }),
  );
}

/** The keys of what is denied: entries, ties and incidents. */
function deniedIn(view: View, validAt: number): readonly string[] {
  const isSo = (entry: ViewEntry) =>
    countsAsSo(entry.content.stance) && soBy(view, validAt, entry) !== undefined;
  const reports = groupedBy(view.standingOf('IncidentReported'), ({ content }) =>
    view.canonicalIncident(content.fact.incident),
  );
  return [
    ...view.standing
      .filter((entry) => isSo(entry) && view.denialsOf(entry.uuid).length > 0)
      .map(({ uuid }) => `DENIAL ${uuid}`),
    ...tiesOf(view)
      .filter(({ reports: told, denied }) => denied.length > 0 && told.some(isSo))
      .map(({ subject }) => `DENIAL tie ${tieKey(subject)}`),
    ...[...reports]
      .filter(
        ([, told]) => told.some(isSo) && told.some(({ content }) => content.stance === 'DENIED'),
      )
      .map(([slug]) => `DENIAL incident ${slug}`),
  ];
}
