// Every amount on the page is what the command line says of the same usages, in both languages.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { runCommand } from '@/cli/fixture';
import { configOf } from '@/components/figure/address';
import { configFrom } from '@/components/sims/billing/address';
import { BillCards } from '@/components/sims/billing/bill-cards';
import { billsCsv } from '@/components/sims/billing/csv';
import { sayCost } from '@/components/sims/billing/money';
import { sayMemory } from '@/components/sims/billing/say-memory';
import { tableOf } from '@/components/sims/billing/table';
import { dec, halfUp, sum } from '@/engine/billing/decimal';
import {
  params,
  scenarios,
  type Way,
  type WorkloadConfig,
  ways,
} from '@/engine/billing/workload/config';
import { lambdaUsage } from '@/engine/billing/workload/functions';
import { fleetOfWay, usagesOf } from '@/engine/billing/workload/usages';
import { locales } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import { estimateStill } from '@/player/billing/still';

interface Answer {
  readonly currency: 'KRW' | 'USD';
  readonly lines: Readonly<Record<string, number>>;
}

type Knobs = Readonly<Record<string, number | string>>;
interface Ways {
  readonly ways: Readonly<Partial<Record<Way, { readonly total: number }>>>;
}

const bill = (usages: readonly object[]): readonly Answer[] =>
  commandLine(usages) as readonly Answer[];

/** What `npm run bill` prints for a list. */
function commandLine(list: readonly object[]): readonly unknown[] {
  const { stdout, stderr, status } = runCommand('cli/bill.ts', ['-'], JSON.stringify(list));
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly unknown[];
}

/** The digits of an amount as a page writes it. */
const digits = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/[^\d.−-]/g, '')
    .replace('−', '-');

const settings: readonly (readonly [string, Readonly<Record<string, number | string>>])[] = [
  ...scenarios.map(({ id, set }) => [id, set] as const),
  ['nothing around', { uncounted: 'off' }],
  [
    'Virginia, in dollars, on Arm',
    { region: 'us-east-1', currency: 'USD', arch: 'arm64', nat: 'on' },
  ],
  ['elsewhere', { functionOn: 'cloud-run', containerOn: 'container-apps', month: '31d' }],
  ['much', { requests: 300_000_000, peakToMean: 6 }],
  ['with data', { region: 'us-east-1', database: 'on', objectsGb: 500 }],
  ['none', { requests: 0 }],
];

interface Wanted {
  readonly rows: Readonly<Record<string, number>>;
  readonly total: number;
}

type Placed = ReturnType<typeof usagesOf>[number];

/** A way of one setting, with the usages that its bill is written for. */
interface Asked {
  readonly way: Way;
  readonly config: WorkloadConfig;
  readonly placed: readonly Placed[];
}

const asked = new Map(
  settings.map(([name, set]) => {
    const config = configFrom(configOf(params, set));
    const { bills } = estimateStill(config).comparison;
    const priced = ways.filter((way) => !('refused' in bills[way]));
    return [
      name,
      priced.map((way): Asked => {
        const counts = ({ isUncounted }: Placed) => config.uncounted === 'on' || !isUncounted;
        return { way, config, placed: usagesOf(way, config).filter(counts) };
      }),
    ] as const;
  }),
);

const withoutFree = (usage: Placed['usage']): Placed['usage'] =>
  'freeTier' in usage ? { ...usage, freeTier: false } : usage;

/** As the bill has it, and before the allowances: that is what stands in its lines. */
const answers = new Map<string, Answer>();
beforeAll(() => {
  const usages = [...asked.values()].flatMap((all) =>
    all.flatMap(({ placed }) => placed.flatMap(({ usage }) => [usage, withoutFree(usage)])),
  );
  bill(usages).forEach((answer, index) => {
    answers.set(JSON.stringify(usages[index]), answer);
  });
}, 120_000);

/** The bill of a way by the command line alone, with people's hours by their wage. */
function byCommandLine({ way, config, placed }: Asked): Wanted {
  const rows: Record<string, number> = {};
  const paid: Record<'KRW' | 'USD', number[]> = { KRW: [], USD: [] };
  for (const { usage, uncountedLines = [] } of placed) {
    const answer = answers.get(JSON.stringify(usage));
    const gross = answers.get(JSON.stringify(withoutFree(usage)));
    for (const [name, amount] of Object.entries(answer?.lines ?? {})) {
      if (config.uncounted === 'off' && uncountedLines.includes(name)) continue;
      rows[`${String(usage.svc)}.${name}`] = gross?.lines[name] ?? Number.NaN;
      paid[answer?.currency ?? 'USD'].push(amount);
    }
  }
  if (config.uncounted === 'on') {
    const kept = fleetOfWay(way, config)?.kept ?? 0;
    const each = way === 'onprem' ? config.hoursPerServer : way === 'iaas' ? config.hoursPerVm : 0;
    const hours = config[`${way}Hours`] + each * Math.max(0, kept - 2);
    const people = Number(halfUp(dec(hours).times(config.wageKrwPerHour), 0));
    rows['people.hours'] = people;
    paid.KRW.push(people);
  }
  const [won, dollars] = [sum(paid.KRW.map(dec)), sum(paid.USD.map(dec))];
  const total =
    config.currency === 'KRW'
      ? halfUp(won.plus(dollars.times(config.krwPerUsd)), 0)
      : halfUp(dollars.plus(won.div(config.krwPerUsd)), 2);
  return { rows, total: Number(total) };
}

test.each([...asked])('%s', (_name, all) => {
  for (const one of all) {
    const { comparison } = estimateStill(one.config);
    const wanted = byCommandLine(one);
    for (const locale of locales) {
      const html = renderToStaticMarkup(
        createElement(BillCards, { comparison, locale, pressed: null, whyId: 'why' }),
      );
      const card = new RegExp(`<section[^>]*data-way="${one.way}".*?</section>`, 's').exec(html);
      const shown = [...(card?.[0] ?? '').matchAll(/<li[^>]*data-line="([^"]*)".*?<\/li>/gs)].map(
        ([item, id = '']) => [id, Number(digits(/.*(<span.*?<\/span>)/s.exec(item)?.[1] ?? ''))],
      );
      expect(Object.fromEntries(shown)).toEqual(wanted.rows);
      const total = /<output[^>]*data-metric="[^"]*".*?<\/output>/s.exec(card?.[0] ?? '')?.[0];
      expect(Number(digits(total ?? ''))).toBe(wanted.total);
    }
  }
});

test('the spreadsheet says price, units, allowance, day, rate and source of every line', () => {
  const { comparison } = estimateStill(configFrom(configOf(params, {})));
  for (const locale of locales) {
    const [head = '', ...lines] = billsCsv(comparison, locale).slice(1).split('\r\n');
    expect(head.split(',')).toHaveLength(17);
    const compute = lines.find((line) => line.includes(',9.11,')) ?? '';
    expect(compute).toContain(',0.0000166667,1,400000,aws-lambda/ap-northeast-2');
    expect(compute).toContain(',2026-10-05,1400,https://');
  }
});

/** Four ways by the command line, for so many requests. */
const waysByCommandLine = (requests: readonly number[], set: Knobs): readonly Ways[] =>
  commandLine(requests.map((count) => ({ compare: { ...set, requests: count } }))) as Ways[];

/** So many rows of the table are compared, evenly over it. */
const ROWS = 8;

test.each([
  ['as the page opens', {}],
  ['the night’s batch', scenarios.find(({ id }) => id === 'nightly-batch')?.set ?? {}],
] as const)('chart and headline: %s', (_name, set: Knobs) => {
  const estimate = estimateStill(configFrom(configOf(params, set)));
  const { currency } = estimate.comparison.config;
  for (const locale of locales) {
    const { rows } = tableOf(estimate, true, locale);
    const some = rows.filter((_, i) => i % Math.ceil(rows.length / ROWS) === 0);
    const counts = some.map(([count = '']) => Number(digits(count)));
    waysByCommandLine(counts, set).forEach((answer, i) => {
      const totals = ways.map((way) => answer.ways[way]?.total ?? Number.NaN);
      expect(some[i]?.slice(1, 5)).toEqual(totals.map((total) => sayCost(total, currency)));
      expect(some[i]?.[5]).toBe(
        billingMessages[locale].ways[ways[totals.indexOf(Math.min(...totals))] as Way],
      );
    });
  }
  // Up to where the headline says that it turns nobody is cheaper than the way before, and from there on than the next.
  const { spans } = estimate.curve;
  const sides = spans.slice(1).flatMap(({ from, way }, i) => [
    { requests: from - 1, leader: spans[i]?.way ?? way },
    { requests: from, leader: way },
  ]);
  const counts = sides.map(({ requests }) => requests);
  waysByCommandLine(counts, set).forEach((answer, i) => {
    const totals = ways.map((way) => answer.ways[way]?.total ?? Number.NaN);
    const leader = sides[i]?.leader ?? 'faas';
    expect(answer.ways[leader]?.total, `${leader} at ${counts[i]}`).toBe(Math.min(...totals));
  });
});

test('the memory card: each amount is what a million such requests cost by the command line', () => {
  const config = configFrom(configOf(params, {}));
  const { memory } = estimateStill(config);
  const points = (['cpu', 'own', 'io'] as const).flatMap((kind) => memory.points[kind]);
  const priced = points.filter(({ costUsd }) => Number.isFinite(costUsd));
  const usages = priced.map(({ memoryMb, durationMs }) =>
    lambdaUsage({
      ...config,
      requests: 1_000_000,
      memoryMb,
      durationMs,
      coldShare: 0,
      freeTier: 'off',
    }),
  );
  const totals = (commandLine(usages) as readonly { total: number }[]).map(({ total }) => total);
  expect(totals).toEqual(priced.map(({ costUsd }) => costUsd));
  for (const locale of locales) {
    const said = sayMemory(memory, config, locale);
    const best = memory.cheapest.own?.costUsd ?? Number.NaN;
    expect(said).toContain(sayCost(best, 'USD'));
  }
});
