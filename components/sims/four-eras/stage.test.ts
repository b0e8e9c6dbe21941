import { describe, expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { pathsIn } from '@/components/figure/surface/fixture';
import { svgStrip } from '@/components/figure/surface/svg';
import { eras, params } from '@/engine/models/four-eras/config';
import { scenarios } from '@/engine/models/four-eras/scenarios';
import { locales } from '@/i18n/locales';
import { stillsOf } from '@/player/still';
import { conclude, explainGap, mostLost, describe as tell } from './describe';
import { draw, size } from './draw';
import { prepare, roundUp } from './scene';
import { words } from './words';

const recordStill = await stillsOf('four-eras');

function record(id: string) {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const { seed, durationMs, set } = scenario;
  return recordStill({
    sim: 'four-eras',
    config: configOf(params, set),
    seed,
    durationMs,
    acts: [],
  }).recording;
}

const rush = record('course-registration');
const quiet = record('side-project');

test('one scale holds every panel', () => {
  const { panels, top, tMs } = prepare(rush);
  expect(panels.map(({ era }) => era.id)).toEqual(eras);
  for (const { capacity, demand, missed } of panels) {
    for (let i = 0; i < tMs.length; i += 1) {
      expect(capacity[i]).toBeLessThanOrEqual(top);
      expect((demand[i] ?? 0) + (missed[i] ?? 0)).toBeLessThanOrEqual(top);
    }
  }
});

test('what is drawn as missed adds up to what was lost', () => {
  const { panels, tMs } = prepare(rush);
  const sliceSec = ((tMs[1] ?? 0) - (tMs[0] ?? 0)) / 1000;
  const workSec = Number(rush.request.config.workSec);
  for (const { era, missed } of panels) {
    const sum = missed.reduce((total, value) => total + value, 0);
    expect((sum * sliceSec) / workSec).toBeCloseTo(
      rush.final.metrics[`${era.id}.dropped`] ?? Number.NaN,
      3,
    );
  }
});

test('a loss of some moments is one shape, and each loss has its own', () => {
  const surface = svgStrip({ width: 240, height: 80, hatchId: 'hatch' });
  const [panel] = prepare(rush).panels;
  if (!panel) throw new Error('no panel');
  const missed = new Float64Array(6);
  missed.set([0, 3, 3, 0, 2, 0]);
  const flat = new Float64Array(6).fill(1);
  const one = { ...panel, capacity: flat, demand: flat, missed };
  draw(
    surface,
    { durationMs: 5, tMs: Float64Array.of(0, 1, 2, 3, 4, 5), panels: [one], top: 10 },
    0,
    1,
  );
  const red = pathsIn(surface.markup()).find(({ fill }) => fill === 'var(--dropped)');
  const shapes = red?.d.split('z').filter(Boolean) ?? [];
  const edges = shapes.map((shape) => {
    const xs = [...shape.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
    return [Math.min(...xs), Math.max(...xs)];
  });
  expect(edges).toEqual([
    [48, 144],
    [192, 240],
  ]);
});

test('a run without losses draws no red, one with losses does', () => {
  const fills = (recording: typeof rush): string[] => {
    const surface = svgStrip({ width: 760, height: 288, hatchId: 'hatch' });
    const scene = prepare(recording);
    draw(surface, scene, 0, size(scene));
    return pathsIn(surface.markup()).map(({ fill }) => fill);
  };
  expect(fills(quiet)).not.toContain('var(--dropped)');
  expect(fills(rush)).toContain('var(--dropped)');
});

test('a picture cut early holds nothing beyond the cut', () => {
  const surface = svgStrip({ width: 760, height: 288, hatchId: 'hatch' }, 200);
  const scene = prepare(rush);
  draw(surface, scene, 0, size(scene));
  for (const { stroke, d } of pathsIn(surface.markup())) {
    if (stroke === undefined) continue;
    const xs = [...d.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
    expect(Math.max(...xs)).toBeLessThanOrEqual(200);
  }
});

test('a scale ends on a round number', () => {
  expect(roundUp(5446)).toBe(6000);
  expect(roundUp(1)).toBe(1);
  expect(roundUp(0)).toBe(1);
  expect(roundUp(9500)).toBe(10_000);
});

/** What each scenario's hint says, from its own values. */
const facts: Readonly<Record<string, (of: (name: string) => number) => readonly number[]>> = {
  'lunch-rush': (of) => [of('riseSec') / 60, of('workSec')],
  'course-registration': (of) => [of('riseSec')],
  'concert-tickets': (of) => [of('riseSec'), of('peakFactor')],
  'side-project': () => [],
  'steady-api': (of) => [of('ratePerSec')],
  'noon-jump': (of) => [
    of('riseSec'),
    of('peakFactor'),
    of('servers') * of('serverSlots'),
    of('vmStart') * of('vmSlots'),
    of('dynoStart') * of('dynoSlots'),
  ],
};

describe.each(locales)('in %s', (locale) => {
  test.each(scenarios)('$id: its hint says its own numbers', ({ id, set }) => {
    const config = configOf(params, set);
    const hint = words[locale].scenarios[id].hint;
    const numbers = hint.match(/[\d,.]*\d/g)?.map((text) => Number(text.replace(',', '')));
    for (const fact of facts[id]?.((name) => Number(config[name])) ?? [Number.NaN]) {
      expect(numbers, hint).toContain(fact);
    }
  });

  test('whoever lost most is named with the run’s number', () => {
    expect(mostLost(rush.final.metrics)).toEqual(['dynos']);
    expect(mostLost(quiet.final.metrics)).toEqual([]);
    const lost = rush.final.metrics['dynos.dropped']?.toLocaleString('en-US') ?? '';
    expect(explainGap('mostLost', rush.final.metrics, locale).join('')).toContain(lost);
    const said = conclude(rush, locale).map((part) =>
      typeof part === 'string' ? part : part.strong,
    );
    expect(said.join('')).toContain(lost);
  });

  test('the first change after the start is told with its clock', () => {
    const first = rush.log.atMs.findIndex((atMs) => atMs > 0);
    expect(tell(rush, -1, locale)).toEqual(tell(rush, 0, locale));
    expect(String(tell(rush, first, locale)[0])).toMatch(/^\d\d:\d\d /);
  });
});
