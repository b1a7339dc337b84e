import { describe, expect, test } from 'vitest';
import { changeBetween, takenBack } from './changes';
import { type Column, optionOf, plainName } from './columns';
import { blockOf, headOf, lay, mappingAt, textOf } from './paste';

interface Line {
  id: string;
  sector: string | null;
  carrier: string | null;
  activity: string | null;
  amount: number | null;
  note: string | null;
  tonnes: number | null;
}

const fresh = (id: string): Line => ({
  id,
  sector: null,
  carrier: null,
  activity: null,
  amount: null,
  note: null,
  tonnes: null,
});

const columns: Column<Line>[] = [
  {
    id: 'sector',
    name: 'Sector',
    width: 8,
    kind: 'choice',
    options: [
      { id: 'residential', name: 'Residential buildings', aliases: ['Wohngebäude', '家庭'] },
      { id: 'on_road', name: 'Road transport' },
    ],
    get: ({ sector }) => sector,
    set: (row, value) => ({ ...row, sector: value as string | null }),
  },
  {
    id: 'carrier',
    name: 'Carrier',
    aliases: ['Energy carrier', 'エネルギー種別'],
    width: 8,
    kind: 'choice',
    options: [
      { id: 'natural_gas', name: 'Natural gas' },
      { id: 'diesel', name: 'Diesel' },
    ],
    get: ({ carrier, activity }) => carrier ?? activity,
    set: (row, value) => ({ ...row, carrier: value as string | null, activity: null }),
    other: (row, text) => ({ ...row, carrier: null, activity: text }),
  },
  {
    id: 'amount',
    name: 'Amount',
    aliases: ['活動量'],
    width: 6,
    kind: 'number',
    get: ({ amount }) => amount,
    set: (row, value) => ({ ...row, amount: value as number | null }),
  },
  {
    id: 'tonnes',
    name: 'Tonnes',
    width: 6,
    kind: 'number',
    readOnly: true,
    get: ({ tonnes }) => tonnes,
    set: (row, value) => ({ ...row, tonnes: value as number | null }),
  },
  {
    id: 'note',
    name: 'Source (year)',
    width: 8,
    kind: 'text',
    get: ({ note }) => note,
    set: (row, value) => ({ ...row, note: value as string | null }),
  },
];

function laid(
  text: string,
  { rows = [] as Line[], at = 0, from = 0, most = 2000, sign = '.' as '.' | ',', chosen = false } = {},
) {
  let made = 0;
  const block = blockOf(text);
  const head = headOf(block, columns);
  const named = head.kind === 'known';
  return lay({
    rows,
    columns,
    block: named ? block.slice(1) : block,
    mapping: named ? head.mapping : mappingAt(block, columns, from),
    at,
    fresh: () => fresh(`n${++made}`),
    idOf: ({ id }) => id,
    sign,
    isChosen: chosen,
    most,
  });
}

describe('the text of the clipboard', () => {
  test('is parted by tabs and lines, of every kind of system', () => {
    expect(blockOf('a\tb\nc\td')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(blockOf('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(blockOf('a\tb\rc\td')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('keeps tabs, lines and quotes that stand within quotes', () => {
    expect(blockOf('"a\tb"\t"two\nlines"\t"say ""x"""\nnext\t\t1')).toEqual([
      ['a\tb', 'two\nlines', 'say "x"'],
      ['next', '', '1'],
    ]);
    expect(blockOf('"two\r\nlines"\tb')).toEqual([['two\r\nlines', 'b']]);
  });

  test('takes a quote within a text as it stands', () => {
    expect(blockOf('5" pipe\t7')).toEqual([['5" pipe', '7']]);
  });

  test('loses empty rows and columns at its end, and none within', () => {
    expect(blockOf('a\t\t\n\t\t\nb\t\t\n\t\t\n\n')).toEqual([['a'], [''], ['b']]);
    expect(blockOf('a\n\n\n')).toEqual([['a']]);
    expect(blockOf(' \t \n')).toEqual([]);
    expect(blockOf('')).toEqual([]);
  });

  test('has rows of one length, though some end early', () => {
    expect(blockOf('a\nb\tc\td')).toEqual([
      ['a', '', ''],
      ['b', 'c', 'd'],
    ]);
  });

  test('is read without the mark that some systems begin with', () => {
    expect(blockOf('\uFEFFa\tb')).toEqual([['a', 'b']]);
  });
});

describe('a head', () => {
  test('is known by the names of the columns, in any order, case and with units', () => {
    expect(headOf(blockOf('AMOUNT (MWh)\tsector\n1\tresidential'), columns)).toEqual({
      kind: 'known',
      mapping: ['amount', 'sector'],
      whole: true,
    });
  });

  test('is known by other names of a column, in another script too', () => {
    expect(headOf(blockOf('Sector\tエネルギー種別\t活動量\nx\ty\t1'), columns)).toEqual({
      kind: 'known',
      mapping: ['sector', 'carrier', 'amount'],
      whole: true,
    });
  });

  test('that names more than there is leaves the rest out, and says so', () => {
    expect(headOf(blockOf('Sector\tRemarks\tAmount\nx\ty\t1'), columns)).toEqual({
      kind: 'known',
      mapping: ['sector', null, 'amount'],
      whole: false,
    });
  });

  test('names a column once', () => {
    expect(headOf(blockOf('Amount\tAmount\tSector\n1\t2\tx'), columns)).toEqual({
      kind: 'known',
      mapping: ['amount', null, 'sector'],
      whole: false,
    });
  });

  test('of words above numbers, none of them known, is one to be asked about', () => {
    expect(headOf(blockOf('Comparto\tConsumo\nscuole\t12'), columns)).toEqual({ kind: 'unknown' });
  });

  test.each([
    'residential\tdiesel\t12\nresidential\tdiesel\t13',
    'residential\tdiesel\nresidential\tdiesel',
    // A first row whose number is missing.
    'residential\tdiesel\t\nresidential\tdiesel\t13',
    'residential',
    // What can be chosen in a column is a value, though the number beside it cannot be read.
    'residential\tdiesel\tabout 5\nresidential\tdiesel\t13',
  ])('is not there in %j', (text) => {
    expect(headOf(blockOf(text), columns)).toEqual({ kind: 'none' });
  });
});

describe('a block laid down', () => {
  test('fills cells from the active one to the right and down, and adds rows', () => {
    const rows = [fresh('a'), fresh('b')];
    const result = laid('Natural gas\t5\nDiesel\t6', { rows, at: 1, from: 1 });
    expect(result.rows.map(({ id, carrier, amount }) => [id, carrier, amount])).toEqual([
      ['a', null, null],
      ['b', 'natural_gas', 5],
      ['n1', 'diesel', 6],
    ]);
    expect(result.rows[0]).toBe(rows[0]);
    expect(result).toMatchObject({ count: 2, changed: 4, leftOut: 0, unread: [], rowsLeftOut: 0 });
  });

  test('understands choices by code, name and other names, in any width and case', () => {
    const result = laid(
      'residential\nRESIDENTIAL BUILDINGS\nwohngebaude\n家庭\nＲｏａｄ　ｔｒａｎｓｐｏｒｔ\n\u00a0on_road\u00a0',
    );
    expect(result.rows.map(({ sector }) => sector)).toEqual([
      'residential',
      'residential',
      'residential',
      'residential',
      'on_road',
      'on_road',
    ]);
  });

  test('keeps a text that is none of the choices where the column takes others, and tells it where not', () => {
    const result = laid('castles\tLandfilled waste');
    expect(result.rows[0]).toMatchObject({ sector: null, carrier: null, activity: 'Landfilled waste' });
    expect(result.unread).toEqual([{ rowId: 'n1', columnId: 'sector', text: 'castles', wrong: 'choice' }]);
  });

  test('reads its numbers by what they tell, whatever the language of the reader', () => {
    const result = laid('1.234,5\n2.000\n−3,25', { from: 2 });
    expect(result.rows.map(({ amount }) => amount)).toEqual([1234.5, 2000, -3.25]);
    expect(result).toMatchObject({ sign: ',', isGuess: false });
  });

  test('reads them in the reader’s way where they do not tell, and says that it is a guess', () => {
    expect(laid('1.234\n2.500', { from: 2, sign: ',' })).toMatchObject({ sign: ',', isGuess: true });
    expect(laid('1.234', { from: 2, sign: ',' }).rows[0]?.amount).toBe(1234);
    expect(laid('1.234', { from: 2, sign: '.' }).rows[0]?.amount).toBe(1.234);
    expect(laid('1234\n5', { from: 2 })).toMatchObject({ isGuess: false });
  });

  test('reads them by the sign that was chosen, against what they seem to tell', () => {
    const result = laid('1.234\n5,5', { from: 2, sign: '.', chosen: true });
    expect(result.rows.map(({ amount }) => amount)).toEqual([1.234, 5.5]);
    expect(result.isGuess).toBe(false);
  });

  test('reads full-width digits, spaces that do not break, and thousands', () => {
    const result = laid('１２，３４５．６\n1\u00a0234\n1\u202f000\n12,345,678', { from: 2 });
    expect(result.rows.map(({ amount }) => amount)).toEqual([12345.6, 1234, 1000, 12345678]);
  });

  test('tells what is no number, with its text, and lets nothing of before stand in its place', () => {
    const rows = [{ ...fresh('a'), amount: 7 }];
    const result = laid('n/a', { rows, from: 2 });
    expect(result.rows[0]?.amount).toBeNull();
    expect(result.unread).toEqual([{ rowId: 'a', columnId: 'amount', text: 'n/a', wrong: 'number' }]);
  });

  test('leaves columns alone that are only shown, and keeps the ones beyond in their place', () => {
    const result = laid('5\t99\tledger', { from: 2 });
    expect(result.rows[0]).toMatchObject({ amount: 5, tonnes: null, note: 'ledger' });
    expect(result.leftOut).toBe(1);
  });

  test('leaves out what has no column, and counts only what is there', () => {
    const result = laid('ledger\tmore\t\nledger\t\tx', { from: 4 });
    expect(result.rows.map(({ note }) => note)).toEqual(['ledger', 'ledger']);
    expect(result.leftOut).toBe(2);
  });

  test('empties a cell where it is empty', () => {
    const rows = [{ ...fresh('a'), amount: 7, note: 'old' }];
    const result = laid('5\t\t\n6\t\tx', { rows, from: 2 });
    expect(result.rows[0]).toMatchObject({ amount: 5, note: null });
  });

  test('goes by its head where it has one', () => {
    const result = laid('Amount\tSource\tSector\n7\tledger\tresidential', { from: 2 });
    expect(result.rows).toHaveLength(1);
    expect(result.rows[0]).toMatchObject({ amount: 7, note: 'ledger', sector: 'residential' });
  });

  test('makes one line of several where the column has one, and keeps them where it has more', () => {
    const many: Column<Line>[] = [{ ...(columns[4] as Column<Line>), lines: true, longest: 12 }];
    const one = laid('"IPCC\r\n2006"\n"a\tb\u0007c"', { from: 4 });
    expect(one.rows.map(({ note }) => note)).toEqual(['IPCC 2006', 'a bc']);
    const result = lay({
      rows: [fresh('a'), fresh('b')],
      columns: many,
      block: blockOf('"IPCC\n2006"\nmuch too long'),
      mapping: ['note'],
      at: 0,
      fresh: () => fresh('n'),
      idOf: ({ id }) => id,
      sign: '.',
      most: 10,
    });
    expect(result.rows.map(({ note }) => note)).toEqual(['IPCC\n2006', null]);
    expect(result.unread.map(({ wrong }) => wrong)).toEqual(['long']);
  });

  test('stops where there is no room, and says for how many rows there was none', () => {
    const result = laid('1\n2\n3\n4', { from: 2, rows: [fresh('a')], at: 1, most: 3 });
    expect(result.rows).toHaveLength(3);
    expect(result).toMatchObject({ count: 2, rowsLeftOut: 2 });
  });

  test('checks whole numbers and limits', () => {
    const whole: Column<Line> = { ...(columns[2] as Column<Line>), whole: true, least: 0, most: 10 };
    const result = lay({
      rows: [],
      columns: [whole],
      block: blockOf('1.5\n-1\n11\n10'),
      mapping: ['amount'],
      at: 0,
      fresh: (() => {
        let made = 0;
        return () => fresh(`n${++made}`);
      })(),
      idOf: ({ id }) => id,
      sign: '.',
      most: 10,
    });
    expect(result.unread.map(({ wrong }) => wrong)).toEqual(['fraction', 'small', 'large']);
    expect(result.rows.at(-1)?.amount).toBe(10);
  });

  test('of 2,000 rows is laid down whole', () => {
    const text = Array.from({ length: 2000 }, (_, index) => `residential\tdiesel\t${index}`).join('\n');
    const result = laid(text);
    expect(result.rows).toHaveLength(2000);
    expect(result.rows.at(-1)?.amount).toBe(1999);
  });
});

test('what is copied can be pasted again, here and in a spreadsheet', () => {
  const text = textOf(
    [
      ['say "x"', 'a\tb', 'two\nlines'],
      [1234.5, null, -3],
    ],
    ',',
  );
  expect(text).toBe('"say ""x"""\t"a\tb"\t"two\nlines"\n1234,5\t\t-3');
  expect(blockOf(text)).toEqual([
    ['say "x"', 'a\tb', 'two\nlines'],
    ['1234,5', '', '-3'],
  ]);
});

describe('a step taken back', () => {
  const idOf = ({ id }: { id: string }) => id;
  const a = { id: 'a', n: 1 };
  const b = { id: 'b', n: 2 };
  const c = { id: 'c', n: 3 };

  test('takes out what it added and puts back what it changed or took out', () => {
    const before = [a, b];
    const after = [{ ...a, n: 9 }, c];
    const step = changeBetween(before, after, idOf);
    expect(takenBack(after, step, idOf)).toEqual([a, b]);
  });

  test('leaves alone what others changed since', () => {
    const step = changeBetween([a], [{ ...a, n: 9 }, b], idOf);
    const others = [{ ...a, n: 9 }, b, { ...c, n: 7 }];
    expect(takenBack(others, step, idOf)).toEqual([a, { ...c, n: 7 }]);
  });
});

test('names are compared without case, marks, brackets and width', () => {
  expect(plainName(' Émissions (t CO₂e) [x] ')).toBe('emissions');
  expect(plainName('ＡＢ－１')).toBe('ab 1');
  expect(optionOf([{ id: 'm3', name: 'm³' }], 'M3')?.id).toBe('m3');
  expect(optionOf([{ id: 'x', name: '–' }], '–')?.id).toBe('x');
  expect(optionOf([{ id: 'x', name: 'X' }], 'y')).toBeUndefined();
});
