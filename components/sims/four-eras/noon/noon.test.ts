import { describe, expect, test } from 'vitest';
import { shownOf } from '@/components/figure/stage/shown';
import { pathsIn } from '@/components/figure/surface/fixture';
import { eras } from '@/engine/models/four-eras/config';
import { locales } from '@/i18n/locales';
import { noonMessages } from '@/i18n/messages/noon';
import { stillsOf } from '@/player/still';
import { crossesOf, ORDERS_PER_CROSS } from './loss';
import { lostRows, lostTable } from './noon-sound';
import { picturesOf } from './rows';
import { noonAtMs, openAtMs, request, timeOfDay } from './setup';
import { shownNoon } from './shown-noon';
import { HEIGHT, WIDTH } from './size';

const { recording, momentAt } = (await stillsOf(request.sim))(request);
const { config, durationMs } = request;
const shown = shownOf(recording, 'ko');
const pictures = picturesOf(shown);
const { tracks } = shown;
const rate = tracks.level('traffic', 'ratePerSec');
const { final, series } = recording;

test.each([
  [0, 80],
  [80, 90],
  [90, 180],
  [180, 300],
])('between %i s and %i s as many orders came as the grey area says', (from, to) => {
  const arrived = (tSec: number): number =>
    momentAt(tSec * 1000).counts['functions.arrived'] ?? Number.NaN;
  const expected = rate.mean(from * 1000, to * 1000) * (to - from);
  expect(Math.abs(arrived(to) - arrived(from) - expected)).toBeLessThan(4 * Math.sqrt(expected));
});

test('a slot serves one order per mean work: Little’s law on the functions that are never full', () => {
  // On the plateau nearly every instance is warm, so that only the work itself takes time.
  const plateau = (tMs: number): boolean => tMs > 100_000 && tMs < 180_000;
  const busy = (series.columns['functions.demand'] ?? new Float64Array(0)).filter((_, i) =>
    plateau(series.tMs[i] ?? 0),
  );
  const mean = busy.reduce((sum, value) => sum + value, 0) / busy.length;
  const workSec = tracks.level('work', 'meanSec').at(150_000);
  const ratio = mean / (rate.at(150_000) * workSec);
  expect(ratio).toBeGreaterThan(0.96);
  expect(ratio).toBeLessThan(1.04);
});

/** The line under a row: it stands for nothing. */
const floor = `M0 ${HEIGHT - 1}L${WIDTH} ${HEIGHT - 1}L${WIDTH} ${HEIGHT}L0 ${HEIGHT}`;

/** Area of the closed shapes of straight lines in a path, in units of the picture. */
function areaOf(path: string): number {
  return path
    .split('z')
    .filter((shape) => shape.includes('L') && shape !== floor)
    .map((shape) => {
      const points = shape
        .slice(1)
        .split('L')
        .map((point) => point.split(' ').map(Number) as [number, number]);
      return Math.abs(
        points.reduce((sum, [x, y], i) => {
          const [nextX, nextY] = points[(i + 1) % points.length] ?? [0, 0];
          return sum + x * nextY - nextX * y;
        }, 0) / 2,
      );
    })
    .reduce((sum, area) => sum + area, 0);
}

const filledWith = (markup: string, paint: string): string =>
  pathsIn(markup).find(({ fill }) => fill === `var(--${paint})`)?.d ?? '';

test('the red area is to the grey one as the orders lost are to those that came', () => {
  for (const { era, promised, past } of pictures) {
    const grey = areaOf(filledWith(promised, 'line'));
    const share =
      (final.metrics[`${era.id}.dropped`] ?? 0) / (final.counts[`${era.id}.arrived`] ?? 1);
    const red = areaOf(filledWith(past, 'dropped'));
    expect(Math.abs(red / grey - share), era.id).toBeLessThan(0.015);
  }
});

test('everything lies inside the picture, and is short enough to stand in the page twice', () => {
  const markup = pictures.map(({ promised, past }) => promised + past).join('');
  const paths = pathsIn(markup);
  for (const { d } of paths) {
    for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(WIDTH);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(HEIGHT);
    }
  }
  expect(paths.map(({ d }) => d).join('').length).toBeLessThan(5_000);
});

test('it opens five seconds before orders begin to climb at twelve, and lasts five minutes', () => {
  expect(timeOfDay(openAtMs)).toBe('11:59:55');
  expect(timeOfDay(noonAtMs)).toBe('12:00:00');
  expect(noonAtMs).toBe(Number(config.peakAtSec) * 1_000);
  expect(durationMs / 60_000).toBe(5);
});

test('there is a cross for every ten orders lost', () => {
  const signs = (orders: number) => crossesOf(orders).split('M').length - 1;
  expect(signs(0)).toBe(0);
  expect(signs(34 * ORDERS_PER_CROSS)).toBe(2 * 34);
});

describe.each(locales)('in %s', async (locale) => {
  const words = noonMessages[locale];
  const noon = await shownNoon(locale);

  test('the words name the run’s own numbers', () => {
    expect(words.question.strong).toContain(String(config.peakFactor));
    expect(words.verdict.before).toMatch(locale === 'ko' ? /5분/ : /five minutes/);
    expect(words.summary).toContain(locale === 'ko' ? '11시 58분 40초' : '11:58:40');
    expect(timeOfDay(0)).toBe('11:58:40');
    expect(timeOfDay(durationMs)).toBe('12:03:40');
  });

  test('“one in three” is what the run says of the own servers', () => {
    const share = (final.metrics['servers.dropped'] ?? 0) / (final.counts['servers.arrived'] ?? 1);
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.38);
  });

  test('each rung counts up to what the run lost, second by second', () => {
    expect(noon.rows.map(({ era }) => era)).toEqual(eras);
    for (const { era, lost } of noon.rows) {
      expect(lost).toHaveLength(noon.clock.length);
      expect(lost.at(0)).toBe(0);
      expect(lost.at(-1)).toBe(final.metrics[`${era}.dropped`]);
      expect(lost.toSorted((a, b) => a - b)).toEqual(lost);
    }
  });

  test('whoever loses nobody is told the price of that, with the run’s numbers', () => {
    const told = noon.rows.filter(({ instead }) => instead !== '');
    expect(told.map(({ era }) => era)).toEqual(['functions']);
    expect(told[0]?.instead).toContain(String(final.counts['functions.coldStarts']));
    expect(told[0]?.instead).toContain(String(config.coldStartSec));
  });

  test('how long one more takes is what the run assumes', () => {
    expect(noon.rows.map(({ starts }) => starts)).toEqual(
      locale === 'ko' ? ['3주', '1분', '10초', '0.8초'] : ['3 weeks', '1 min', '10 s', '0.8 s'],
    );
  });
});

test.each(locales)(
  'noon can be heard and read: every rung ends with what it lost (%s)',
  async (locale) => {
    const noon = await shownNoon(locale);
    const unit = noonMessages[locale].orders;
    const ends = noon.rows.map(({ lost }) => `${lost.at(-1)}${unit}`);
    expect(
      lostRows(noon, locale).map(({ samples, say }) => say(samples.at(-1)?.value ?? 0)),
    ).toEqual(ends);
    expect(lostTable(noon, locale).rows.at(-1)?.slice(1)).toEqual(ends);
    const times = lostTable(noon, locale).rows.map(([time]) => time);
    expect(times.slice(0, 3)).toEqual(['12:00:00', '12:00:30', '12:01:00']);
    expect(times.at(-1)).toBe(noon.clock.at(-1));
    // One scale for all: the one that lost most reaches its top, and nobody lies over it.
    const tops = lostRows(noon, locale).map(({ samples, heightOf }) =>
      heightOf(samples.at(-1)?.value ?? 0),
    );
    expect(Math.max(...tops)).toBe(1);
  },
);
