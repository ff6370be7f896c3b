import { describe, expect, it } from '@jest/globals';
import { entriesOf, gedFile, rowsOf } from './testing/reading.js';

async function incidentOf(event: Readonly<Record<string, string>> = {}) {
  const [incident] = await entriesOf(event);
  if (incident === undefined) throw new Error('no incident');
  return incident.draft;
}

async function placeOf(event: Readonly<Record<string, string>>) {
  const [row] = await rowsOf(gedFile(event));
  const [incident] = row?.entries ?? [];
  const [mention] = incident?.draft.places as readonly { readonly place: string }[];
  const places = (row?.registrations ?? []).filter(({ kind }) => kind === 'place');
  return { mention, places };
}

async function toldOf(event: Readonly<Record<string, string>>) {
  const [row] = await rowsOf(gedFile(event));
  return row?.problems.map(({ code, path, message }) => `${code} ${path}: ${message}`);
}

describe('a row of UCDP GED', () => {
  it('reports an incident that has the same slug in every release', async () => {
    const { type, source, locator, fact } = await incidentOf();
    expect({ type, source, locator }).toEqual({
      type: 'IncidentReported',
      source: 'ucdp-ged-22-1',
      locator: 'id 59553',
    });
    expect(fact['incident']).toBe('ucdp-59553');
  });

  it.each([
    ['1', '2016-08-08', { when: { edtf: '2016-08-08' } }, 'EVENT'],
    ['1', '2016-08-10', { when: { edtf: '[2016-08-08..2016-08-10]' } }, 'EVENT'],
    ['2', '2016-08-10', { period: { edtf: '2016-08-08/2016-08-10' } }, 'SUMMARY'],
    ['2', '2016-08-08', { when: { edtf: '2016-08-08' } }, 'EVENT'],
  ])('of clarity %s that ends on %s is dated %j, %s', async (clarity, end, date, unit) => {
    const incident = await incidentOf({ event_clarity: clarity, date_end: end });
    expect(incident.date).toEqual(date);
    expect(incident.fact['unit']).toBe(unit);
  });

  it.each([
    ['1', 'STATE_BASED'],
    ['2', 'NON_STATE'],
  ])('of type %s has its sides for parties, and attributes nothing', async (type, violence) => {
    const entries = await entriesOf({ type_of_violence: type });
    expect(entries.map(({ draft }) => draft.type)).toEqual([
      'IncidentReported',
      'CasualtiesReported',
    ]);
    expect(entries[0]?.draft.fact).toEqual({
      incident: 'ucdp-59553',
      unit: 'EVENT',
      violence,
      parties: [
        { actor: 'ucdp-actor-142', side: 'SIDE_A' },
        { actor: 'ucdp-actor-356', side: 'SIDE_B' },
      ],
    });
  });

  it('of one-sided violence is attributed to side A, and civilians are its target and no group', async () => {
    const event = { type_of_violence: '3', side_b: 'Civilians', side_b_new_id: '9999' };
    const [row] = await rowsOf(gedFile(event));
    const [incident, , attributed] = row?.entries ?? [];
    expect(incident?.draft.fact).toMatchObject({
      violence: 'ONE_SIDED',
      targets: ['CIVILIANS'],
      parties: [{ actor: 'ucdp-actor-142', side: 'SIDE_A' }],
    });
    expect(attributed).toMatchObject({
      key: '59553/attribution',
      draft: {
        type: 'ResponsibilityAttributed',
        fact: { incident: 'ucdp-59553', actor: 'ucdp-actor-142', finding: 'ATTRIBUTED' },
      },
    });
    expect(attributed?.draft).not.toHaveProperty('date');
    expect(JSON.stringify(row)).not.toContain('9999');
  });

  it.each([
    ['1', ['SECURITY_FORCES', 'MILITANTS', 'CIVILIANS', 'UNKNOWN'], 'INCLUDED'],
    ['2', ['SECURITY_FORCES', 'COMBATANTS', 'CIVILIANS', 'UNKNOWN'], 'INCLUDED'],
    ['3', ['SECURITY_FORCES', 'CIVILIANS', 'UNKNOWN'], 'UNKNOWN'],
  ])('of type %s tells the dead apart', async (type, victims, perpetrators) => {
    const [, casualties] = await entriesOf({ type_of_violence: type });
    const { breakdown, ...rest } = casualties?.draft.fact ?? {};
    expect(
      (breakdown as readonly { readonly victims: string }[]).map((one) => one.victims),
    ).toEqual(victims);
    expect(rest).toEqual({
      incident: 'ucdp-59553',
      killed: { low: 70, best: 73, high: 93 },
      perpetrators,
    });
  });

  it('names the dead of a side with its group, and those of a group that kills civilians as perpetrators', async () => {
    const [, casualties] = await entriesOf({ type_of_violence: '3', side_a: 'TTP', deaths_a: '0' });
    expect(casualties?.draft.fact['breakdown']).toEqual([
      { victims: 'PERPETRATORS', ofGroup: 'ucdp-actor-142', killed: { best: 0 } },
      { victims: 'CIVILIANS', killed: { best: 70 } },
      { victims: 'UNKNOWN', killed: { best: 0 } },
    ]);
  });

  it('says nothing of the wounded, keeps 0, and leaves out what is absent', async () => {
    const [, casualties] = await entriesOf({ best: '0', low: '', deaths_unknown: '-1' });
    expect(casualties?.draft.fact['killed']).toEqual({ best: 0, high: 93 });
    expect(casualties?.draft.fact).not.toHaveProperty('wounded');
    expect(JSON.stringify(casualties?.draft.fact['breakdown'])).not.toContain('UNKNOWN');
  });

  it('keeps ranges that contradict themselves as they are', async () => {
    const [, casualties] = await entriesOf({ low: '5', best: '3', high: '2' });
    expect(casualties?.draft.fact['killed']).toEqual({ low: 5, best: 3, high: 2 });
  });

  it('without any figure has no casualties', async () => {
    const nothing = { low: '', best: 'NA', high: '-1', deaths_a: '', deaths_b: '' };
    const entries = await entriesOf({ ...nothing, deaths_civilians: '', deaths_unknown: '' });
    expect(entries.map(({ key }) => key)).toEqual(['59553']);
  });

  it('is attributed to who told it first, then to the articles', async () => {
    const { attribution } = await incidentOf({
      source_article: '"Reuters News,2016-08-08,Blast; many dead";"AFP,2016-08-09,""Toll"" rises"',
    });
    expect(attribution).toEqual([
      { asReported: 'police' },
      { asReported: 'Reuters News,2016-08-08,Blast; many dead' },
      { asReported: 'AFP,2016-08-09,""Toll"" rises' },
    ]);
  });

  it('without an origin is attributed to its articles alone', async () => {
    const { attribution } = await incidentOf({ source_original: ' ' });
    expect(attribution).toEqual([{ asReported: 'R 8/8 2016' }]);
  });

  it('keeps the names of the sides as reported', async () => {
    expect((await incidentOf()).forms).toEqual([
      { actor: 'ucdp-actor-142', form: 'Government of Pakistan' },
      { actor: 'ucdp-actor-356', form: 'TTP' },
    ]);
  });

  it('keeps every other column under external, but none that says -1', async () => {
    const { external } = await incidentOf({
      source_article: '"Reuters,2016-08-08,Blast"',
      source_office: 'Reuters',
      source_headline: 'Another headline',
      priogrid_gid: '176000.0',
      '': '17',
      something_new: 'new',
    });
    expect(external).toEqual([
      { scheme: 'ucdp-ged', value: '59553' },
      { scheme: 'ucdp-ged:relid', value: 'PAK-1990-1-345-5' },
      { scheme: 'ucdp-ged:year', value: '2016' },
      { scheme: 'ucdp-ged:active_year', value: '1' },
      { scheme: 'ucdp-ged:conflict_new_id', value: '404' },
      { scheme: 'ucdp-ged:conflict_name', value: 'Pakistan: Government' },
      { scheme: 'ucdp-ged:source_headline', value: 'Another headline' },
      { scheme: 'ucdp-ged:iso3', value: 'PAK' },
      { scheme: 'ucdp-ged:country_id', value: '770' },
      { scheme: 'ucdp-ged:event_clarity', value: '1' },
      { scheme: 'ucdp-ged:date_prec', value: '1' },
      { scheme: 'ucdp-ged:priogrid_gid', value: '176000' },
      { scheme: 'ucdp-ged:something_new', value: 'new' },
    ]);
  });

  it('registers its groups under the numbers that UCDP gives them', async () => {
    const [row] = await rowsOf(gedFile({ side_b: 'Supporters of PPP', side_b_new_id: '77.0' }));
    expect(row?.registrations.slice(0, 2)).toEqual([
      {
        kind: 'group',
        slug: 'ucdp-actor-142',
        described: {
          name: 'Government of Pakistan',
          groupKind: 'STATE',
          external: [{ scheme: 'ucdp-actor', value: '142' }],
        },
        isAuthority: false,
      },
      {
        kind: 'group',
        slug: 'ucdp-actor-77',
        described: {
          name: 'Supporters of PPP',
          groupKind: 'SUPPORTERS',
          external: [{ scheme: 'ucdp-actor', value: '77' }],
        },
        isAuthority: false,
      },
    ]);
  });
});

describe('the place of a row of UCDP GED', () => {
  it('is the named point, within the divisions as they are printed', async () => {
    const { mention, places } = await placeOf({});
    expect(mention).toEqual({
      place: 'pakistan-balochistan-province-quetta-district-quetta-town',
      asReported: 'a hospital in Quetta',
      precision: 'EXACT',
      point: { latitude: '30.187222', longitude: '67.012500' },
    });
    expect(
      places.map(({ slug, described }) => [slug, described['placeKind'], described['partOf']]),
    ).toEqual([
      ['pakistan', 'COUNTRY', undefined],
      ['pakistan-balochistan-province', 'ADMIN1', 'pakistan'],
      ['pakistan-balochistan-province-quetta-district', 'ADMIN2', 'pakistan-balochistan-province'],
      [
        'pakistan-balochistan-province-quetta-district-quetta-town',
        'CITY',
        'pakistan-balochistan-province-quetta-district',
      ],
    ]);
    expect(places[0]?.described).toEqual({
      name: 'Pakistan',
      placeKind: 'COUNTRY',
      iso: 'PK',
      external: [{ scheme: 'gleditsch-ward', value: '770' }],
    });
  });

  it.each([
    ['2', 'NEAR', 'pakistan-balochistan-province-quetta-district-quetta-town'],
    ['3', 'ADMIN2', 'pakistan-balochistan-province-quetta-district'],
    ['4', 'ADMIN1', 'pakistan-balochistan-province'],
    ['5', 'REGION', 'pakistan-balochistan-province-quetta-district-quetta-town'],
    ['6', 'COUNTRY', 'pakistan'],
    ['7', 'INTERNATIONAL', 'pakistan-balochistan-province-quetta-district-quetta-town'],
  ])('of precision %s is %s', async (where_prec, precision, place) => {
    const { mention } = await placeOf({ where_prec });
    expect(mention).toMatchObject({ precision, place });
  });

  it('is in the country where no province is known', async () => {
    const { mention, places } = await placeOf({
      where_prec: '5',
      adm_1: '',
      adm_2: '',
      where_coordinates: 'LoC',
    });
    expect(mention).toMatchObject({ place: 'pakistan-loc', precision: 'REGION' });
    expect(places.at(-1)?.described).toMatchObject({ placeKind: 'REGION', partOf: 'pakistan' });
  });

  it('is the division itself where the point has its name', async () => {
    const { mention } = await placeOf({ where_prec: '2', where_coordinates: 'Quetta district' });
    expect(mention?.place).toBe('pakistan-balochistan-province-quetta-district');
  });

  it('tells long names and names without Latin letters apart', async () => {
    const slugs = await Promise.all(
      ['a'.repeat(90), `${'a'.repeat(90)}b`, 'ا', 'ب'].map(
        async (where_coordinates) => (await placeOf({ where_coordinates })).mention?.place ?? '',
      ),
    );
    expect(new Set(slugs).size).toBe(4);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const slug of slugs) expect(slug.length).toBeLessThanOrEqual(80);
  });

  it('has no point where the row has none', async () => {
    const { mention } = await placeOf({ latitude: '', longitude: '' });
    expect(mention).not.toHaveProperty('point');
  });
});

describe('a row of UCDP GED that cannot be taken', () => {
  it.each([
    [{ id: '' }, ['FIELD_MISSING id: id is empty.']],
    [{ id: 'x' }, ['FIELD_INVALID id: id x is no count.']],
    [
      { type_of_violence: '4' },
      ['FIELD_INVALID type_of_violence: type_of_violence 4 is none of the codes 1 to 3.'],
    ],
    [{ side_b_new_id: '' }, ['FIELD_MISSING side_b_new_id: side_b_new_id is empty.']],
    [
      { date_start: '8/8/2016' },
      ['DATE_UNREADABLE date_start: 8/8/2016 is no date such as 2016-08-08.'],
    ],
    [
      { date_end: '2016-08-07' },
      ['DATE_REVERSED date_end: the event would end on 2016-08-07, before it began.'],
    ],
    [{ latitude: '91' }, ['FIELD_INVALID latitude: 91 is no latitude in degrees.']],
    [{ best: '2.5' }, ['FIELD_INVALID best: best 2.5 is no count.']],
    [{ high: '-3' }, ['FIELD_INVALID high: high -3 is no count.']],
    [
      { date_start: '2023-01-01', date_end: '2023-01-01' },
      [
        'HAPPENS_AFTER_PUBLICATION date_start: 2023-01-01 is after the release came out; is 22.1 the right one?',
      ],
    ],
    [
      { where_description: 'x'.repeat(4001) },
      ['FIELD_INVALID where_description: where_description is longer than 4000 characters.'],
    ],
  ])('%j says why', async (event, told) => {
    expect(await toldOf(event)).toEqual(told);
  });

  it('says every reason at once, and asks for nothing', async () => {
    const [row] = await rowsOf(gedFile({ date_end: '2016-02-30', country: '' }));
    expect(row?.problems.map(({ code, path }) => [code, path])).toEqual([
      ['FIELD_MISSING', 'country'],
      ['DATE_IMPOSSIBLE', 'date_end'],
    ]);
    expect(row).toMatchObject({ entries: [], registrations: [], item: 'ucdp-ged-22-1/59553' });
  });
});
