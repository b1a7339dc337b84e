import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { CourseChart } from './CourseChart';
import { apart } from './canvas';
import { spaced } from './course-drawing';
import { type CoursePath, courseCsv } from './course-rows';
import { StackChart } from './StackChart';
import { partsOf } from './stack-drawing';
import { type Layer, type StackRow, stackCsv } from './stack-rows';

const layers: Layer[] = [
  { key: 'energy', label: 'Energy', colour: 1 },
  { key: 'land', label: 'Land', colour: 5 },
];
const rows: StackRow[] = [
  { key: '1990', label: '1990', values: { energy: 900, land: -100 }, total: 800, before: 850 },
  { key: '2020', label: '2020', values: { energy: 600, land: null }, total: null },
];
const heads = { first: 'Year', total: 'Total', before: 'Before' };

function Held({ children }: { children: (asTable: boolean, onTable: (on: boolean) => void) => ReactNode }) {
  const [asTable, setAsTable] = useState(false);
  return <I18nProvider i18n={i18n}>{children(asTable, setAsTable)}</I18nProvider>;
}

const texts = () => [...document.querySelectorAll('.chart-plot text')].map((each) => each.textContent);
const drawn = () => waitFor(() => expect(document.querySelector('svg.chart-plot rect')).toBeTruthy());

function showStack() {
  render(
    <Held>
      {(asTable, onTable) => (
        <StackChart
          title="By sector"
          layers={layers}
          rows={rows}
          headers={heads}
          per={100}
          was="was {0}"
          asTable={asTable}
          onTable={onTable}
          fileName="x.csv"
        >
          It fell.
        </StackChart>
      )}
    </Held>,
  );
}

describe('a stack', () => {
  test('lays its parts from nought, what is negative below it, and draws nothing for what is not known', () => {
    const [first, second] = rows as [StackRow, StackRow];
    expect(partsOf(first, layers).map(({ layer, from, to }) => [layer, from, to])).toEqual([
      ['energy', 0, 900],
      ['land', 0, -100],
    ]);
    expect(partsOf(second, layers).map(({ layer }) => layer)).toEqual(['energy']);
  });

  test('writes totals, what one was before it was restated, and the names of its layers into the picture', async () => {
    showStack();
    await drawn();
    expect(texts()).toEqual(expect.arrayContaining(['8', 'not reported', 'was 8.5', 'Energy', 'Land']));
    const dashed = document.querySelectorAll('.chart-plot g[stroke-dasharray] rect');
    expect(dashed).toHaveLength(1);
    expect(document.querySelectorAll('style')).toHaveLength(0);
  });

  test('is the same numbers, unshortened, as a table at the press of T', async () => {
    showStack();
    await drawn();
    screen.getByRole('button', { name: /As a table/ }).focus();
    await userEvent.keyboard('t');
    const cells = within(screen.getByRole('table', { name: 'By sector' }))
      .getAllByRole('row')
      .map((row) => [...row.children].map((each) => each.textContent));
    expect(cells).toEqual([
      ['Year', 'Energy', 'Land', 'Total', 'Before'],
      ['1990', '900', '-100', '800', '850'],
      ['2020', '600', 'not reported', 'not reported', '–'],
    ]);
  });

  test('is a file in which what is not known is empty', () => {
    expect(stackCsv(heads, layers, rows)).toBe(
      'Year,Energy,Land,Total,Before\r\n1990,900,-100,800,850\r\n2020,600,,,\r\n',
    );
  });
});

const paths: CoursePath[] = [
  {
    key: 'target',
    kind: 'target',
    label: 'Target',
    points: [
      { year: 1990, value: 800 },
      { year: 2030, value: 400 },
    ],
  },
  {
    key: 'without',
    kind: 'unconditional',
    label: 'Without conditions',
    points: [
      { year: 1990, value: 800 },
      { year: 2030, value: 500 },
    ],
  },
];

describe('a course', () => {
  test('draws the target and the part that hangs on conditions, and writes both at their ends', async () => {
    render(
      <Held>
        {(asTable, onTable) => (
          <CourseChart
            title="Course"
            points={[{ year: 1990, value: 800, before: 850 }]}
            paths={paths}
            per={1}
            headers={['Line', 'Year', 'Tonnes']}
            measured="Measured"
            was="Before"
            asTable={asTable}
            onTable={onTable}
            fileName="x.csv"
          >
            Said.
          </CourseChart>
        )}
      </Held>,
    );
    await waitFor(() => expect(document.querySelector('svg.chart-plot path')).toBeTruthy());
    const written = texts().join('|');
    expect(written).toMatch(/Target.*400/);
    expect(written).toMatch(/Without conditions.*500/);
    expect(written).toMatch(/1990/);
    await userEvent.click(screen.getByRole('button', { name: /As a table/ }));
    const lines = within(screen.getByRole('table', { name: 'Course' })).getAllByRole('row');
    expect(lines.map((row) => row.textContent)).toEqual([
      'LineYearTonnes',
      'Measured1990800',
      'Before1990850',
      'Target1990800',
      'Target2030400',
      'Without conditions1990800',
      'Without conditions2030500',
    ]);
  });

  test('is a file of the same lines', () => {
    expect(courseCsv(['Line', 'Year', 'Tonnes'], 'Measured', 'Before', [], paths.slice(0, 1))).toBe(
      'Line,Year,Tonnes\r\nTarget,1990,800\r\nTarget,2030,400\r\n',
    );
  });

  test('writes only the years that have room, the first and the last always', () => {
    expect(spaced([1990, 1991, 2010, 2029, 2030], 5, 40)).toEqual([1990, 2010, 2030]);
    expect(spaced([2013], 5, 40)).toEqual([2013]);
  });
});

test('labels are pushed apart and stay within their picture', () => {
  expect(apart([10, 12, 300], 17, 0, 300)).toEqual([10, 27, 300]);
  expect(apart([300, 299], 17, 0, 300)).toEqual([300, 283]);
});
