import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Chart, type ChartProps } from './Chart';
import { type ChartRow, csvOf, firstRows } from './rows';

const rows: ChartRow[] = [
  { key: 'JP', label: 'Japan', value: 1234, further: [9], href: '/en/list?country=JP' },
  { key: 'IT', label: 'Italy', value: 56, further: [null] },
  { key: 'AQ', label: 'Antarctica', value: null, further: [0] },
];

function Shown(props: Partial<ChartProps>) {
  const [asTable, setAsTable] = useState(false);
  return (
    <I18nProvider i18n={i18n}>
      <Chart
        title="By country"
        rows={rows}
        headers={['Country', 'Signatories', 'People']}
        asTable={asTable}
        onTable={setAsTable}
        fileName="counts.csv"
        {...props}
      >
        Most are in Japan.
      </Chart>
    </I18nProvider>
  );
}

const drawn = () => waitFor(() => expect(document.querySelector('svg.chart-plot rect')).toBeTruthy());
const texts = () => [...document.querySelectorAll('.chart-plot text')].map((each) => each.textContent);

describe('a chart', () => {
  test('writes each name and number at its bar, and says unknown where a number is', async () => {
    render(<Shown />);
    await drawn();
    expect(texts()).toEqual(['Japan', 'Italy', 'Antarctica', '1,234', '56', 'not reported']);
    expect(screen.getByRole('figure', { name: 'By country' })).toBeTruthy();
    expect(screen.getByText('Most are in Japan.').tagName).toBe('FIGCAPTION');
  });

  test('begins its bars at nought, in proportion to the numbers, and draws none for what is not known', async () => {
    render(<Shown />);
    await drawn();
    const bars = [...document.querySelectorAll('.chart-plot g')].find((g) =>
      g.querySelector(':scope > rect'),
    );
    const widths = [...(bars?.querySelectorAll('rect') ?? [])].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(widths).toHaveLength(3);
    expect((widths[1] as number) / (widths[0] as number)).toBeCloseTo(56 / 1234, 2);
    expect(widths[2]).toBe(0);
    const lefts = [...(bars?.querySelectorAll('rect') ?? [])].map((bar) => bar.getAttribute('x'));
    expect(new Set(lefts).size).toBe(1);
  });

  test('leaves no style element and no style attribute from markup behind', async () => {
    const refused = vi.spyOn(Element.prototype, 'setAttribute');
    render(<Shown />);
    await drawn();
    expect(document.querySelectorAll('style')).toHaveLength(0);
    expect(refused.mock.calls.filter(([name]) => name === 'style')).toEqual([]);
  });

  test('is the same numbers as a table at the press of T, and the picture again at the next', async () => {
    render(<Shown />);
    await drawn();
    screen.getByRole('button', { name: /As a table/ }).focus();
    await userEvent.keyboard('t');
    const table = screen.getByRole('table', { name: 'By country' });
    const cells = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((each) => each.textContent));
    expect(cells).toEqual([
      ['Country', 'Signatories', 'People'],
      ['Japan', '1,234', '9'],
      ['Italy', '56', 'not reported'],
      ['Antarctica', 'not reported', '0'],
    ]);
    expect(document.querySelector('svg.chart-plot')).toBeNull();
    await userEvent.keyboard('t');
    await drawn();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('keeps the focus when T takes away the bar that had it', async () => {
    render(<Shown />);
    await drawn();
    // Links within a picture take no focus in jsdom: the key is pressed at one all the same.
    fireEvent.keyDown(document.querySelector('.chart-plot a') as Element, { key: 't' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /As a table/ }));
  });

  test('names its links, and hands over where a bar leads', async () => {
    const followed: string[] = [];
    render(<Shown onFollow={(href) => followed.push(href)} />);
    await drawn();
    const links = [...document.querySelectorAll('.chart-plot a')];
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(['Japan: 1,234']);
    await userEvent.click(links[0]?.querySelector('rect') as Element);
    expect(followed).toEqual(['/en/list?country=JP']);
  });

  test('of years stands in their order where there is room', async () => {
    const years = ['2017', '2018'].map((year, at) => ({ key: year, label: year, value: at + 1 }));
    render(<Shown rows={years} shape="columns" />);
    await drawn();
    expect(texts()).toEqual(['2017', '2018', '1', '2']);
  });

  test('without a row says that there is nothing to count', () => {
    render(<Shown rows={[]} />);
    expect(screen.getByText(/Nothing to count/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('shows the rest when asked', async () => {
    render(<Shown most={1} />);
    await drawn();
    expect(texts()).toEqual(['Japan', '1,234']);
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    await waitFor(() => expect(texts()).toContain('Antarctica'));
  });
});

test('a file of a chart has unknown as empty, and no text that a spreadsheet would compute', () => {
  const hard: ChartRow[] = [
    { key: 'a', label: '=1+1', value: null },
    { key: 'b', label: 'Bosnia, "BiH"', value: 3 },
  ];
  expect(csvOf(['Country', 'Number'], hard)).toBe('Country,Number\r\n\'=1+1,\r\n"Bosnia, ""BiH""",3\r\n');
});

test('what stands apart is never among the rows that are left out', () => {
  const many: ChartRow[] = [1, 2, 3].map((n) => ({ key: `${n}`, label: `${n}`, value: n }));
  const { shown, left } = firstRows([...many, { key: '', label: 'none', value: 9, apart: true }], 2);
  expect(shown.map((row) => row.label)).toEqual(['1', '2', 'none']);
  expect(left).toBe(1);
});
