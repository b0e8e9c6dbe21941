import { describe, expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { params, scenarios } from '@/engine/billing/workload/config';
import { locales } from '@/i18n/locales';
import { billingLineMessages } from '@/i18n/messages/billing-lines';
import { estimateStill } from '@/player/billing/still';
import type { Span, Way } from '@/player/billing/types';
import { configFrom } from './address';
import { choices, metricsOf } from './choices';
import { billsCsv } from './csv';
import { layoutOf } from './layout';
import { lineName, meterName, stepName, unitName } from './line-words';
import { explainFlip, flipAnswer, flipOf, sayCheapest, sayNow, stretchesOf, textOf } from './say';
import { sayRefused } from './say-bill';
import { sayMemory } from './say-memory';
import { tableOf } from './table';

const estimateOf = (set: Readonly<Record<string, number | string>>) =>
  estimateStill(configFrom(configOf(params, set)));

const spansOf = (...turns: readonly (readonly [Way, number])[]): Span<Way>[] =>
  turns.map(([way, to], index) => ({ way, from: (turns[index - 1]?.[1] ?? 9_999) + 1, to }));

const said = (spans: Span<Way>[], locale: 'ko' | 'en'): string =>
  textOf(sayCheapest({ ...estimateOf({}).curve, spans }, locale));

describe('who is cheapest from where to where', () => {
  test('one way throughout', () => {
    const spans = spansOf(['faas', 1e9]);
    expect(said(spans, 'ko')).toBe('요청이 얼마든 함수가 가장 싸요.');
    expect(said(spans, 'en')).toBe('However many requests there are, functions cost least.');
  });

  test('one turn', () => {
    const spans = spansOf(['faas', 4_200_000], ['iaas', 1e9]);
    expect(said(spans, 'ko').replaceAll('\u00a0', ' ')).toBe(
      '한 달 420만 건까지는 함수가, 그 뒤로는 가상 머신이 가장 싸요.',
    );
    expect(said(spans, 'en')).toBe(
      'Up to 4.2M requests a month functions cost least, and beyond that virtual machines.',
    );
  });

  test('turns that come again with each further machine are told once', () => {
    const spans = spansOf(
      ['faas', 57e6],
      ['iaas', 60e6],
      ['faas', 67e6],
      ['iaas', 190e6],
      ['onprem', 1e9],
    );
    expect(stretchesOf(spans)).toEqual([
      { ways: ['faas'], to: 57e6 },
      { ways: ['faas', 'iaas'], to: 67e6 },
      { ways: ['iaas'], to: 190e6 },
      { ways: ['onprem'], to: 1e9 },
    ]);
    expect(said(spans, 'ko').replaceAll('\u00a0', ' ')).toBe(
      '한 달 5,700만 건까지는 함수가, 6,700만 건까지는 대수가 늘 때마다 함수와 가상 머신이 번갈아, 1.9억 건까지는 가상 머신이, 그 뒤로는 온프레미스가 가장 싸요.',
    );
  });
});

test('every scenario has whole sentences in both languages', () => {
  for (const { set } of scenarios) {
    const { comparison, curve, memory } = estimateOf(set);
    for (const locale of locales) {
      for (const text of [
        textOf(sayCheapest(curve, locale)),
        textOf(sayNow(comparison, locale)),
        textOf(explainFlip(comparison, curve, locale)),
        sayMemory(memory, comparison.config, locale),
      ]) {
        expect(text).toMatch(/[.요]$/);
        expect(text).not.toMatch(/undefined|NaN|Infinity/);
      }
    }
  }
});

test('what saves now is the distance to the next cheapest', () => {
  const { comparison } = estimateOf({ currency: 'USD', uncounted: 'off' });
  const totals = Object.values(comparison.bills)
    .map((bill) => ('refused' in bill ? Number.NaN : Number(bill.total)))
    .toSorted((a, b) => a - b);
  const saved = (totals[1] ?? 0) - (totals[0] ?? 0);
  expect(textOf(sayNow(comparison, 'en'))).toBe(
    `Now functions cost $${saved.toFixed(2)} less than virtual machines.`,
  );
});

test('of ways that cost the same none is said to cost less', () => {
  const idle = { requests: 0, trigger: 'events', running: 'jobs' };
  const two = estimateOf(idle);
  expect(textOf(sayNow(two.comparison, 'ko'))).toBe('지금은 컨테이너와 함수가 똑같이 가장 싸요.');
  expect(textOf(sayNow(two.comparison, 'en'))).toBe(
    'Now containers and functions cost the same, and the least.',
  );
  expect(two.curve.spans[0]).toMatchObject({ way: 'faas', from: 0 });
  const three = estimateOf({ ...idle, uncounted: 'off' });
  expect(textOf(sayNow(three.comparison, 'ko'))).toBe(
    '지금은 가상 머신과 컨테이너와 함수가 똑같이 가장 싸요.',
  );
});

test('where only the day has no price, the card names it', () => {
  const { faas } = estimateOf({ asOf: 20_210_101 }).comparison.bills;
  if (!('refused' in faas)) throw new Error('there is a bill');
  expect(sayRefused(faas, 'ko')).toContain('2021년 1월 1일');
  expect(sayRefused(faas, 'en')).toMatch(
    /^No source was found for the price of .+ in Seoul on January 1, 2021/,
  );
});

test('the guess is judged by the magnitude in which the functions’ lead ends', () => {
  expect(flipAnswer(0)).toEqual(['under1m']);
  expect(flipAnswer(999_999)).toEqual(['under1m']);
  expect(flipAnswer(1_000_000)).toEqual(['to10m']);
  expect(flipAnswer(57_301_385)).toEqual(['to100m']);
  expect(flipAnswer(100_000_000)).toEqual(['over100m']);
  expect(flipAnswer(Number.POSITIVE_INFINITY)).toEqual(['never']);
  const { comparison, curve } = estimateOf({});
  const metrics = metricsOf(comparison, curve);
  expect(metrics.breakEven).toBe(flipOf(curve));
  expect(choices[0]?.answer(metrics)).toEqual(flipAnswer(flipOf(curve)));
  expect(choices[1]?.answer(metrics)).toEqual(['faas']);
});

/** Written the same in every language. */
const SYMBOLS = [
  'Mbps',
  'ms/s',
  'MB-ms/GB-s',
  'GiB',
  'ms',
  'MB',
  'GB',
  'kWh',
  'kW',
  'vCPU',
  'LCU',
  'KB',
];

test('every line, step and unit of every scenario has a name', () => {
  const nameless = new Set<string>();
  const check = (kind: string, id: string, name: string): void => {
    if (name === id && !SYMBOLS.includes(id)) nameless.add(`${kind} ${id}`);
  };
  for (const { set } of [
    ...scenarios,
    { set: { nat: 'on', vat: 'on' } },
    { set: { region: 'us-east-1', database: 'on', objectsGb: 9 } },
    { set: { functionOn: 'azure-consumption', containerOn: 'container-apps' } },
    { set: { functionOn: 'cloud-run', containerOn: 'cloud-run' } },
    { set: { functionOn: 'workers', memoryMb: 128 } },
    { set: { requests: 100_000_000, durationMs: 200, cpuShare: 1 } },
  ]) {
    for (const bill of Object.values(estimateOf(set).comparison.bills)) {
      if ('refused' in bill) continue;
      for (const row of bill.tax === null ? bill.rows : [...bill.rows, bill.tax]) {
        check('line', row.id.split('.').at(-1) ?? '', lineName(row.id, 'ko'));
        for (const { steps, unit, meter } of row.line.parts) {
          if (row.line.parts.length > 1) check('meter', meter, meterName(meter, 'ko'));
          check('unit', unit, unitName(unit, 'ko'));
          for (const step of steps.flatMap((one) => [one, ...(one.of ?? [])])) {
            check('step', step.name, stepName(step.name, 'ko'));
            check('unit', step.unit, unitName(step.unit, 'ko'));
          }
        }
      }
    }
  }
  expect([...nameless]).toEqual([]);
});

test('both languages name the same things', () => {
  const { ko, en } = billingLineMessages;
  expect(Object.keys(en.lines).toSorted()).toEqual(Object.keys(ko.lines).toSorted());
  expect(Object.keys(en.steps).toSorted()).toEqual(Object.keys(ko.steps).toSorted());
});

test('the spreadsheet holds every line, begins with its mark, and adds up as the card does', () => {
  const { comparison } = estimateOf({});
  const text = billsCsv(comparison, 'ko');
  expect(text.startsWith('\ufeff방식,항목')).toBe(true);
  const lines = text.slice(1).split('\r\n');
  const bills = Object.values(comparison.bills);
  const rows = bills.reduce((all, bill) => all + ('refused' in bill ? 1 : bill.rows.length + 1), 0);
  expect(lines).toHaveLength(1 + rows);
  const faas = comparison.bills.faas;
  if ('refused' in faas) throw new Error(faas.refused);
  expect(text).toContain(`FaaS,합계,,KRW,,,${faas.total}`);
  expect(text).toContain('FaaS,실행,아니요,USD,9.11,6.67,2.44,546525');
});

test('before the guess the table ends at the present number of requests', () => {
  const estimate = estimateOf({});
  const numbers = (isRevealed: boolean) =>
    tableOf(estimate, isRevealed, 'en').rows.map(([requests = '']) =>
      Number(requests.replaceAll(',', '')),
    );
  expect(Math.max(...numbers(false))).toBeLessThanOrEqual(3_000_000);
  const flip = flipOf(estimate.curve);
  expect(numbers(true)).toEqual(expect.arrayContaining([flip, (flip ?? 0) + 1, 1e9]));
});

test('the chart keeps every line, name and crossing inside its plot', () => {
  for (const { set } of scenarios) {
    const { curve, comparison } = estimateOf(set);
    for (const currency of ['KRW', 'USD'] as const) {
      const layout = layoutOf(curve, comparison.config.requests, currency, 'ko');
      expect(layout.lines).toHaveLength(4);
      const points = [...layout.lines.flatMap((line) => line.points), ...layout.crossings];
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(100);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(100);
      }
      // Nor do the words of two crossings lie on each other, seven per cent high as they are on a phone.
      const words = layout.crossings.map(({ y, side }) => (side === 'above' ? y - 10 : y + 3));
      words.forEach((y, index) => {
        if (index > 0) expect(Math.abs(y - (words[index - 1] ?? 0))).toBeGreaterThanOrEqual(7);
      });
      // The upper edges of two names are a name's height apart.
      const tops = layout.names
        .map(({ y, side }) => (side === 'above' ? y - 7 : y))
        .toSorted((a, b) => a - b);
      tops.forEach((y, index) => {
        if (index > 0) expect(y - (tops[index - 1] ?? 0)).toBeGreaterThanOrEqual(5);
      });
    }
  }
});
