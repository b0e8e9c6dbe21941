import { describe, expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { finished } from '@/components/figure/marks/finished';
import { recordedScenarios } from '@/components/figure/marks/fixture';
import { prepareStrip } from '@/components/figure/stage/painting';
import { shownOf } from '@/components/figure/stage/shown';
import { pathsIn } from '@/components/figure/surface/fixture';
import { svgStrip } from '@/components/figure/surface/svg';
import { textOf } from '@/components/figure/telling/text';
import { ADDED_VMS, eras, PROMISED_LOST, params } from '@/engine/models/four-eras/config';
import { cheapestThatKeep } from '@/engine/models/four-eras/judge';
import { scenarios } from '@/engine/models/four-eras/scenarios';
import { locales } from '@/i18n/locales';
import { conclude, explainGap, mostLost, describe as tell } from './describe';
import { contestants } from './eras';
import { roundUp } from './round-up';
import { fourErasStage, heightsOf, valuesOf } from './stage';
import { why } from './why';
import { words } from './words';

const record = await recordedScenarios('four-eras', params, scenarios);

const { recording: rush } = record('course-registration');
const { recording: quiet } = record('side-project');
const { recording: lunch } = record('lunch-rush');
const { recording: noon } = record('shop-noon');

const shownOfRush = shownOf(rush, 'en');

test('one scale holds every row', () => {
  const { eras: rows, top } = heightsOf(shownOfRush);
  expect(Object.keys(rows)).toEqual(eras);
  for (const { capacity, demand, missed } of Object.values(rows)) {
    expect(capacity).toHaveLength(demand.length);
    for (let i = 0; i < demand.length; i += 1) {
      expect(capacity[i]).toBeLessThanOrEqual(top);
      expect((demand[i] ?? 0) + (missed[i] ?? 0)).toBeLessThanOrEqual(top);
    }
  }
});

const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test('what is drawn as missed is the requests lost, each for the mean of its work', () => {
  // Slowest 5 % over the median is 2: σ = ln 2 ÷ 1.645, and a lognormal's mean is its median times e^(σ²/2).
  const meanSec = Number(rush.request.config.workSec) * Math.exp((Math.LN2 / 1.6449) ** 2 / 2);
  for (const era of eras) {
    const { missed } = valuesOf(shownOfRush, era);
    const lost = (mean(missed) * rush.request.durationMs) / 1000 / meanSec;
    const dropped = rush.final.metrics[`${era}.dropped`] ?? Number.NaN;
    expect(Math.abs(lost - dropped)).toBeLessThanOrEqual(1e-4 * dropped);
  }
});

test('what is drawn as demand is by Little’s law what came, times how long it stayed', () => {
  const { demand } = valuesOf(shownOfRush, 'servers');
  const inside = (mean(demand) * rush.request.durationMs) / 1000;
  // On-premises loses nothing here; half of all come while the line is long.
  const arrived = rush.final.counts['servers.arrived'] ?? Number.NaN;
  expect(inside / arrived).toBeGreaterThan((rush.final.metrics['servers.p50'] ?? 0) / 1000 / 2);
  expect(inside / arrived).toBeLessThan((rush.final.metrics['servers.p99'] ?? 0) / 1000);
});

/** The stage's strip of a run, cut at a moment. */
function painted(recording: typeof rush, untilX = 760): string {
  const surface = svgStrip({ width: 760, height: 288, hatchId: 'hatch' }, untilX);
  const { strip } = fourErasStage;
  if (!strip) throw new Error('no strip');
  const painting = finished(prepareStrip(strip, shownOf(recording, 'en')));
  painting.paint(surface, 0, painting.size);
  return surface.markup();
}

test('a run without losses draws no red, one with losses does', () => {
  const fills = (recording: typeof rush) => pathsIn(painted(recording)).map(({ fill }) => fill);
  expect(fills(quiet)).not.toContain('var(--dropped)');
  expect(fills(rush)).toContain('var(--dropped)');
});

test('a picture cut early holds nothing beyond the cut', () => {
  for (const { stroke, d } of pathsIn(painted(rush, 200))) {
    // The rows' floors go on, and the stage cuts them.
    if (stroke === undefined || stroke === 'var(--line)') continue;
    const xs = [...d.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
    expect(Math.max(...xs)).toBeLessThanOrEqual(200);
  }
});

test('what is coming is there from the start, what becomes of it is not', () => {
  const surface = svgStrip({ width: 760, height: 288, hatchId: 'hatch' });
  const { strip } = fourErasStage;
  if (!strip) throw new Error('no strip');
  finished(prepareStrip(strip, shownOfRush)).ahead?.(surface, 0);
  const colours = new Set(pathsIn(surface.markup()).map(({ fill, stroke }) => stroke ?? fill));
  // The course and the rows' floors.
  expect(colours).toEqual(new Set(['var(--queued)', 'var(--line)']));
});

test('each way is named in its own colour, and the height of all is said once', () => {
  const [traffic, ...rows] = fourErasStage.strip?.marks ?? [];
  expect(rows.map(({ name, namePaint }) => [name?.en, namePaint])).toEqual(
    contestants.map(({ words, paint }) => [words.en, paint]),
  );
  expect(traffic?.scale?.(shownOfRush)[0]?.words).toBe('2,000 a second at most');
  const said = rows.flatMap((row) => row.scale?.(shownOfRush) ?? []);
  expect(said.map(({ words }) => words)).toEqual(['rows: 0–8,000']);
});

test('a scale ends on a round number', () => {
  expect(roundUp(5446)).toBe(6000);
  expect(roundUp(1)).toBe(1);
  expect(roundUp(0)).toBe(1);
  expect(roundUp(9500)).toBe(10_000);
});

/** What each scenario's hint says, from its own values. */
const facts: Readonly<Record<string, (of: (name: string) => number) => readonly number[]>> = {
  'lunch-rush': (of) => [of('riseSec') / 60, of('workSec'), 100 * PROMISED_LOST, of('promiseSec')],
  neighbourhood: (of) => [of('ratePerSec'), 100 * PROMISED_LOST, of('promiseSec')],
  'steady-bot': (of) => [of('ratePerSec'), of('workSec'), 100 * PROMISED_LOST, of('promiseSec')],
  drop: (of) => [
    of('riseSec'),
    of('peakFactor'),
    of('peakForSec'),
    100 * PROMISED_LOST,
    of('promiseSec'),
  ],
  quiet: (of) => [of('workSec'), 100 * PROMISED_LOST, of('promiseSec')],
  'faster-lunch': (of) => [of('riseSec') / 60, 100 * PROMISED_LOST, of('promiseSec')],
  florist: (of) => [of('workSec'), 100 * PROMISED_LOST, of('promiseSec')],
  'florist-at-once': (of) => [100 * PROMISED_LOST, of('promiseSec')],
  canteen: (of) => [
    of('riseSec') / 60,
    of('peakFactor'),
    of('workSec'),
    100 * PROMISED_LOST,
    of('promiseSec'),
  ],
  translator: (of) => [of('ratePerSec'), of('workSec'), 100 * PROMISED_LOST, of('promiseSec')],
  'own-traffic': (of) => [of('ratePerSec'), of('workSec'), 100 * PROMISED_LOST, of('promiseSec')],
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
  'shop-noon': (of) => [
    of('riseSec'),
    of('peakFactor'),
    of('servers') * of('serverSlots'),
    of('vmStart') * of('vmSlots'),
    of('dynoStart') * of('dynoSlots'),
  ],
};

describe('what can be done stands on its row', () => {
  const acts = [
    { atMs: 60_000, act: 'serverOff', on: null, to: null },
    { atMs: 120_000, act: 'serverOn', on: null, to: null },
    { atMs: 185_000, act: 'addVms', on: null, to: null },
  ];
  const done = record('lunch-rush', { acts }).recording;
  const offeredAt = (tMs: number) =>
    (fourErasStage.strip?.marks ?? []).map((mark) =>
      (mark.acts ?? [])
        .filter((act) => act.isOffered?.(shownOf(done, 'en'), tMs) ?? true)
        .map(({ act }) => act),
    );

  test('a server can be switched off while it is on, and on while it is off; VMs can always be added', () => {
    expect(offeredAt(59_000)).toEqual([[], ['serverOff'], ['addVms'], [], []]);
    expect(offeredAt(61_000)).toEqual([[], ['serverOn'], ['addVms'], [], []]);
    expect(offeredAt(121_000)).toEqual([[], ['serverOff'], ['addVms'], [], []]);
  });

  test.each(locales)(
    'each deed is told, and the next change of size is counted from the one before (%s)',
    (locale) => {
      const rows = [...done.log.kind.keys()].filter((row) => (done.log.kind[row] ?? 0) > 0);
      const said = rows.map((row) => textOf(tell(done, row, locale)));
      expect(said.map((text) => text.slice(0, 5))).toEqual(['01:00', '02:00', '03:05']);
      expect(said[2]).toContain(String(ADDED_VMS));
      const added = done.log.atMs.indexOf(185_000);
      expect(rows).toContain(added);
      const grown = [...done.log.kind.keys()].find(
        (row) => row > added && done.log.subject[row] === 1,
      );
      expect(textOf(tell(done, grown ?? -1, locale))).toContain(String(ADDED_VMS));
    },
  );
});

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

  test('who keeps the promise for the least is named with the month, and why', () => {
    const { metrics } = lunch.final;
    const [best] = cheapestThatKeep(metrics);
    expect(best).toBe('autoscaling');
    const month = metrics['autoscaling.month'] ?? 0;
    const shown =
      locale === 'ko' ? Math.round(1_400 * month).toLocaleString('en-US') : month.toFixed(2);
    const said = explainGap('cheapest', metrics, locale).map((part) =>
      typeof part === 'string' ? part : part.strong,
    );
    expect(said.join('')).toContain(shown);
    expect(said).toContain('IaaS');
  });

  test('the first change after the start is told with its clock', () => {
    const first = rush.log.atMs.findIndex((atMs) => atMs > 0);
    expect(tell(rush, -1, locale)).toEqual(tell(rush, 0, locale));
    expect(String(tell(rush, first, locale)[0])).toMatch(/^\d\d:\d\d /);
  });

  test('a function wakes and falls asleep: part 1 has no other words for it yet', () => {
    const told = [noon, lunch].flatMap((run) =>
      [-1, ...run.log.kind.keys()].map((row) => textOf(tell(run, row, locale))),
    );
    const said = [
      ...told,
      ...eras.map((era) => textOf(explainGap(`${era}.lost`, noon.final.metrics, locale))),
      textOf(conclude(noon, locale)),
      JSON.stringify(words[locale]),
      ...Object.values(why.trust).map((trust) => JSON.stringify(trust[locale])),
    ].join('\n');
    expect(said).toMatch(
      locale === 'ko' ? /함수 \d+개가 깨어났어요/ : /functions woken by requests: \d/,
    );
    expect(said).toMatch(
      locale === 'ko' ? /함수 \d+개가 잠들었어요/ : /functions that fell asleep: \d/,
    );
    expect(said).not.toMatch(/콜드 ?스타트|동시성|환경|cold start|concurren|environment/i);
  });
});
