// The numbers of the lesson that come from one run, or from arithmetic; what is said of thirty runs is in the model's theory.

import { describe, expect, test } from 'vitest';
import { BOX_WON, observability, fourEras as shopNoon } from '@/content/story';
import type { Act } from '@/engine/kernel/acts';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { completeConfig, startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { eras, type FourErasConfig, params } from '@/engine/models/four-eras/config';
import { costOfOrder } from '@/engine/models/four-eras/judge';
import { fourEras } from '@/engine/models/four-eras/model';
import { scenarios as noons } from '@/engine/models/four-eras/scenarios';
import { trace } from '@/engine/models/trace/model';
import { goals, scenarios } from '@/engine/models/trace/scenarios';

function ended(id: string, set: AnyConfig = {}, acts?: readonly Act[], seed?: number): Metrics {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(trace, {
    scenario: id,
    set,
    seed: seed ?? scenario.seed,
    logLimit: 0,
    trackLimit: 0,
    ...(acts && { acts }),
  });
  run.advanceTo(scenario.durationMs);
  return run.snapshot().metrics;
}

const round = (value: number | null | undefined): number => Math.round(value ?? Number.NaN);

describe('green-dashboard', () => {
  test('267 ms on the dashboard, 922 in this run, 921 by formula', () => {
    const { averageP99, trueP99 } = ended('average');
    expect([round(averageP99), round(trueP99)]).toEqual([observability.dashboardP99Ms, 922]);
    expect(Math.round(400 * Math.log(10))).toBe(921);
  });

  test('over thirty runs the average lies between 257 and 277, the truth between 902 and 954', () => {
    const runs = Array.from({ length: 30 }, (_, i) => ended('average', {}, undefined, i + 1));
    const [lies, truths] = [runs.map((one) => one.averageP99), runs.map((one) => one.trueP99)];
    const ends = (values: readonly (number | null | undefined)[]) => {
      const known = values.map((value) => value ?? Number.NaN);
      return [round(Math.min(...known)), round(Math.max(...known))];
    };
    expect(ends(lies)).toEqual([257, 277]);
    expect(ends(truths)).toEqual([902, 954]);
  });

  test('average and truth meet where all servers are alike, and nowhere else', () => {
    const shareOf = (slowServers: number) => {
      const { averageP99, trueP99 } = ended('average', { slowServers });
      return (averageP99 ?? 0) / (trueP99 ?? Number.NaN);
    };
    for (const alike of [0, 10]) expect(shareOf(alike)).toBeCloseTo(1, 1);
    for (const slow of [1, 2, 3, 5, 7, 9]) expect(shareOf(slow)).toBeLessThan(0.95);
  });

  test('63% of pages that ask a hundred servers', () => {
    expect(Math.round(100 * (1 - 0.99 ** 100))).toBe(63);
  });
});

describe('where-second', () => {
  test('half the mail saves nothing; 908 ms for half of the orders', () => {
    expect(ended('half-mail').saved).toBe(0);
    expect(round(ended('waterfall').time)).toBe(908);
  });

  test('half the picks some 175 ms, the payment 125, the menu 0; one stock call 260', () => {
    const halved = (bar: number) =>
      ended('waterfall', {}, [{ atMs: 0, act: 'halve', on: `bar-${bar}`, to: null }]).saved ?? 0;
    expect(Math.abs(halved(3) - 175)).toBeLessThan(10);
    expect(Math.abs(halved(5) - 125)).toBeLessThan(10);
    expect(round(halved(2))).toBe(0);
    const once = ended('waterfall', {}, [{ atMs: 0, act: 'oneCall', on: null, to: null }]).saved;
    expect(Math.abs((once ?? 0) - 260)).toBeLessThan(6);
  });
});

describe('sieve', () => {
  test('5.95% by the rule; none of thirty with 17%', () => {
    expect((1 + 0.05 * 99) / 100).toBeCloseTo(0.0595, 6);
    expect(Math.round(100 * Math.exp(-30 * 0.0595))).toBe(17);
  });

  test('5.98% kept, 2 of 30 faults; after the end all 30, for $96 in place of 95; everything for $1,576', () => {
    const { kept, faults, faultsKept } = ended('sieve');
    expect(Math.round(10_000 * (kept ?? 0)) / 100).toBe(5.98);
    expect([faults, round((faults ?? 0) * (faultsKept ?? 0))]).toEqual([30, 2]);
    const later = ended('sieve', { tail: 'on' });
    expect(later.faultsKept).toBe(1);
    expect([round(ended('sieve').cost), round(later.cost)]).toEqual([95, 96]);
    expect(Math.round(259_200_000 * 8e-6 * 0.76)).toBe(1_576);
  });

  test('a memory of 50,000 lasts for 1,667 a second', () => {
    expect(Math.round(50_000 / 30)).toBe(1_667);
  });
});

describe('silent', () => {
  test('no page, a ticket after 36 hours, the budget gone on day 15', () => {
    const { pageAfter, ticketAfter, spentAfter } = ended('silent');
    expect(pageAfter).toBeNull();
    expect(round((ticketAfter ?? 0) / 3_600_000)).toBe(36);
    expect(round((spentAfter ?? 0) / 86_400_000)).toBe(15);
  });

  test('60 × 14.4 × 0.1% ÷ 2% is 43 minutes', () => {
    expect(Math.floor((60 * 14.4 * 0.1) / 2)).toBe(43);
  });
});

describe('price-of-looking', () => {
  const { requestsAMonth, linesARequest, ordersADay } = observability;

  test('36 million requests: 6,480,000 GB-s for $108, $7.20, and 360 GB of logs for $274', () => {
    expect(ordersADay * 10 * 30).toBe(requestsAMonth);
    const gbSeconds = requestsAMonth * 0.12 * 1.5;
    expect(gbSeconds).toBe(6_480_000);
    expect(Math.round(gbSeconds * 0.0000166667)).toBe(108);
    expect((requestsAMonth / 1e6) * 0.2).toBeCloseTo(7.2, 9);
    const gb = (requestsAMonth * linesARequest) / 1e6;
    expect(gb).toBe(360);
    expect(Math.round(gb * 0.76)).toBe(274);
    expect(274 / 108).toBeGreaterThan(2);
  });

  test('functions are dearer up to four lines, logs from five on; ten: $1,988, $837, and $95 of traces', () => {
    const billOf = (logLines: number) => {
      const { logCost, computeCost, cost } = ended('sieve', { logLines });
      return [logCost, computeCost, cost].map(round);
    };
    const dearer = (logLines: number) => {
      const [logs = 0, functions = 0] = billOf(logLines);
      return logs > functions ? 'logs' : 'functions';
    };
    expect([dearer(4), dearer(5)]).toEqual(['functions', 'logs']);
    expect(billOf(10)).toEqual([1_988, 837, 95]);
  });

  test('a thousand lines a second: 2,592 GB, $1,970', () => {
    const gb = (1_000 * 86_400 * 30) / 1e6;
    expect(gb).toBe(2_592);
    expect(Math.round(gb * 0.76)).toBe(1_970);
  });
});

describe('your-turn', () => {
  test('solved: every fault, $94, a page after some 12 minutes, and no needless one', () => {
    const { faultsKept, cost, pageAfter, falsePages } = ended('watched-month', goals[0]?.solution);
    expect([faultsKept, round(cost), falsePages]).toEqual([1, 94, 0]);
    expect(Math.abs(round((pageAfter ?? 0) / 60_000) - 12.5)).toBeLessThanOrEqual(1);
  });

  test('30 s keep less than half, 5 s miss time-outs, a burn rate of 2 wakes for the bad minute', () => {
    expect(ended('watched-month', { tail: 'on' }).faultsKept).toBeLessThan(0.5);
    expect(ended('watched-month', { tail: 'on', waitSec: 5 }).faultsKept).toBeLessThan(0.7);
    expect(ended('watched-month', { burn: 2 }).falsePages).toBe(1);
    expect(round(ended('watched-month', { headShare: 1 }).cost)).toBe(1_577);
  });
});

describe('one-order', () => {
  const noon = noons[0];
  const run = startRun(fourEras, { scenario: noon.id, seed: noon.seed, trackLimit: 1e5 });
  run.advanceTo(noon.durationMs);
  const { data } = new TrackReader(run.tracks()).spans('order');
  /** Seconds in each state, as the prose prints them, of the order that came at 12:01:34. */
  const stays = (era: (typeof eras)[number]) => {
    const rows = Array.from({ length: data.length }, (_, row) => row).filter(
      (row) =>
        data.about[row] === 919 && (data.thing[row] as number) % eras.length === eras.indexOf(era),
    );
    return rows.map((row) => {
      const ms = (data.toMs[row] as number) - (data.fromMs[row] as number);
      return [data.states[data.state[row] as number], Number((ms / 1_000).toPrecision(3))];
    });
  };

  test('it came at 12:01:34, stood in line for 6.35 of 6.97 s, and worked for 623 ms; with FaaS it waited for nobody', () => {
    const row = data.about.indexOf(919);
    const sinceNoon = (data.fromMs[row] as number) / 1_000 - noon.set.peakAtSec;
    expect(Math.floor(sinceNoon)).toBe(94);
    expect(stays('servers')).toEqual([
      ['line', 6.35],
      ['work', 0.623],
    ]);
    expect((6.35 + 0.623).toFixed(2)).toBe('6.97');
    expect(stays('functions')).toEqual([['work', 0.623]]);
  });

  test('0.0034 won for a place, 0.015 for the function; with idle time 1.6 won, a hundredfold', () => {
    const config = completeConfig(params, noon.set) as FourErasConfig;
    const month = 30 * shopNoon.ordersADay;
    const cost = (era: (typeof eras)[number]) =>
      costOfOrder(era, config, { startSec: 0, workSec: 0.623 }, month);
    const [vm, fn] = [cost('autoscaling'), cost('functions')];
    expect(vm?.workedWon.toPrecision(2)).toBe('0.0034');
    expect(vm?.shareWon.toPrecision(2)).toBe('1.6');
    expect(fn?.workedWon.toPrecision(2)).toBe('0.015');
    expect(fn?.shareWon).toBe(fn?.workedWon);
    expect(Math.round((fn?.workedWon ?? 0) / (vm?.workedWon ?? 1))).toBe(4);
    expect(Math.round((vm?.shareWon ?? 0) / (fn?.shareWon ?? 1) / 10) * 10).toBe(110);
    expect(BOX_WON).toBe(9_000);
  });
});
