import { describe, expect, it } from '@jest/globals';
import { GED_EVENT, gedFile, read, rowsOf } from './testing/reading.js';

const HXL = '#meta+id,#date+year';

describe('a file of UCDP GED', () => {
  it.each([
    ['ged221.csv', undefined, '22.1'],
    ['ged221-csv.csv', undefined, '22.1'],
    ['GEDEvent_v23_1.csv', undefined, '23.1'],
    ['GEDEvent_v23_0_3.csv', undefined, '23.0.3'],
    ['ucdp-ged-22.1-pakistan.hxl.csv', undefined, '22.1'],
    ['conflict_data_pak.csv', '20.1', '20.1'],
    ['ged221.csv', '23.1', '23.1'],
  ])('called %s is of the release %s or %s', async (file, version, expected) => {
    const about = version === undefined ? { file } : { file, version };
    expect(await read(gedFile({}), about)).toMatchObject({ release: { version: expected } });
  });

  it('that does not say its release is refused with advice', async () => {
    expect(await read(gedFile({}), { file: 'conflict_data_pak.csv' })).toMatchObject({
      code: 'RELEASE_UNKNOWN',
      advice: 'Name it: --release 22.1',
    });
  });

  it('is known by its columns, whatever their order and case', async () => {
    const columns = Object.keys(GED_EVENT).toReversed();
    const header = columns.map((column) => ` ${column.toUpperCase()} `).join(',');
    const cells = columns.map((column) => GED_EVENT[column]).join(',');
    const [row] = await rowsOf(`${header}\n${cells}\n`);
    expect(row).toMatchObject({ problems: [], item: 'ucdp-ged-22-1/59553' });
  });

  it('that is another table is refused, and says which columns it lacks', async () => {
    const found = await read('id,best,high,low\n1,2,3,4\n');
    expect(found).toMatchObject({
      code: 'COLUMNS_UNKNOWN',
      message: expect.stringContaining('type_of_violence, side_a_new_id'),
    });
    expect(await read('')).toMatchObject({ code: 'COLUMNS_UNKNOWN' });
  });

  it('may have the row of HXL tags, a mark of byte order, and lines that end as on Windows', async () => {
    const [header = '', ...rest] = gedFile({}, { id: '2' }).split('\n');
    const text = `\uFEFF${[header, HXL, ...rest].join('\r\n')}`;
    expect((await rowsOf(text)).map(({ line, item, problems }) => [line, item, problems])).toEqual([
      [3, 'ucdp-ged-22-1/59553', []],
      [4, 'ucdp-ged-22-1/2', []],
    ]);
  });

  it.each([';', '\t'])('may be separated by %j', async (delimiter) => {
    const columns = Object.keys(GED_EVENT);
    const text = [columns, columns.map((column) => GED_EVENT[column])]
      .map((cells) => cells.join(delimiter))
      .join('\n');
    expect((await rowsOf(text)).map(({ problems }) => problems)).toEqual([[]]);
  });

  it('may print numbers as floats and spaces around texts', async () => {
    const event = { id: '15960.0', best: '73.0', side_a_new_id: '142.0', side_b: ' TTP  ' };
    const [row] = await rowsOf(gedFile(event));
    expect(row).toMatchObject({ problems: [], item: 'ucdp-ged-22-1/15960' });
    expect(JSON.stringify(row?.entries)).toContain('{"actor":"ucdp-actor-356","form":"TTP"}');
    expect(JSON.stringify(row?.entries)).toContain('"best":73');
  });

  it.each(['NA', 'NaN', 'NULL', '', 'n/a'])('may print %j for nothing', async (nothing) => {
    const [row] = await rowsOf(gedFile({ adm_2: nothing, low: nothing, source_original: nothing }));
    expect(row?.problems).toEqual([]);
    expect(JSON.stringify(row?.entries)).not.toContain('"low"');
  });

  it('may be in Windows-1252, line by line', async () => {
    const utf8 = gedFile({ where_description: 'Nawá' });
    const windows = Buffer.from(
      gedFile({ id: '2', where_description: 'caf\xe9 \x93x\x94' }),
      'latin1',
    );
    const [, line = ''] = windows.toString('latin1').split('\n');
    const rows = await rowsOf(Buffer.concat([Buffer.from(utf8), Buffer.from(line, 'latin1')]));
    const said = rows.map(({ entries }) => entries[0]?.draft.places);
    expect(said).toMatchObject([[{ asReported: 'Nawá' }], [{ asReported: 'café “x”' }]]);
  });

  it('says on which line a row begins, also after rows of several lines', async () => {
    const rows = await rowsOf(gedFile({ where_description: 'one\ntwo' }, { id: '2' }));
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('rejects a row with too few cells or too many, and takes the others', async () => {
    const [header = '', line = ''] = gedFile({}).split('\n');
    const rows = await rowsOf([header, '59554,1', `${line},more`, `${line},,`, line].join('\n'));
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['ROW_TORN'],
      ['ROW_TORN'],
      [],
      [],
    ]);
  });

  it('whose quotation mark is never closed is taken up to there', async () => {
    const [header = '', line = ''] = gedFile({}).split('\n');
    const rows = await rowsOf([header, line, `"${line}`, line].join('\n'));
    expect(rows.map(({ line: at, problems }) => [at, problems.map(({ code }) => code)])).toEqual([
      [2, []],
      [3, ['CSV_BROKEN']],
    ]);
  });

  it('gives the cells of each row as they stand, without the empty ones', async () => {
    const [row] = await rowsOf(gedFile({ source_original: '' }));
    expect(row?.cells()).toMatchObject({ id: '59553', country: 'Pakistan' });
    expect(row?.cells()).not.toHaveProperty('source_original');
  });
});
