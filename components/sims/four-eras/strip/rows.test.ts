import { describe, expect, test } from 'vitest';
import { shownOf } from '@/components/figure/stage/shown';
import { pathsIn } from '@/components/figure/surface/fixture';
import { eras } from '@/engine/models/four-eras/config';
import { locales } from '@/i18n/locales';
import { stripMessages } from '@/i18n/messages/strip';
import { stillsOf } from '@/player/still';
import { columns } from './columns';
import { HEIGHT, picturesOf, WIDTH } from './rows';
import { request, timeOfDay } from './setup';

const { recording, momentAt } = (await stillsOf(request.sim))(request);
const { config, durationMs } = request;
const shown = shownOf(recording, 'ko');
const pictures = picturesOf(shown);
const { tracks } = shown;
const rate = tracks.level('traffic', 'ratePerSec');
const { final, series } = recording;

test.each([
  [0, 60],
  [60, 80],
  [80, 160],
  [160, 260],
  [260, 300],
])('between %i s and %i s as many orders came as the grey area says', (from, to) => {
  const arrived = (tSec: number): number =>
    momentAt(tSec * 1000).counts['functions.arrived'] ?? Number.NaN;
  const expected = rate.mean(from * 1000, to * 1000) * (to - from);
  expect(Math.abs(arrived(to) - arrived(from) - expected)).toBeLessThan(4 * Math.sqrt(expected));
});

test('a slot serves one order per mean work: Little’s law on the functions that are never full', () => {
  // On the plateau nearly every instance is warm, so that only the work itself takes time.
  const plateau = (tMs: number): boolean => tMs > 120_000 && tMs < 240_000;
  const busy = (series.columns['functions.demand'] ?? new Float64Array(0)).filter((_, i) =>
    plateau(series.tMs[i] ?? 0),
  );
  const mean = busy.reduce((sum, value) => sum + value, 0) / busy.length;
  const workSec = tracks.level('work', 'meanSec').at(200_000);
  const ratio = mean / (rate.at(200_000) * workSec);
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

test('orders begin to climb at twelve', () => {
  expect(timeOfDay(0)).toBe('11:59:00');
  expect(timeOfDay(Number(config.peakAtSec) * 1000)).toBe('12:00:00');
  expect(timeOfDay(durationMs)).toBe('12:04:00');
});

describe.each(locales)('in %s', (locale) => {
  const words = stripMessages[locale];

  test('the words name the run’s own numbers', () => {
    expect(words.title).toContain(String(config.peakFactor));
    expect(durationMs / 60_000).toBe(5);
    expect(words.lead).toMatch(locale === 'ko' ? /5분/ : /five minutes/);
    expect(words.toLab).toMatch(locale === 'ko' ? /5분/ : /five minutes/);
  });

  test('each column has a number for each era at the end, and none before anything came', () => {
    for (const { quantity } of columns) {
      for (const era of eras) {
        expect(quantity(era, final, locale)?.value).toMatch(/^(?:[₩$]\s)?[\d.,]+$/);
        expect(quantity(era, momentAt(0), locale)).toBeNull();
      }
    }
  });

  test('a loss is told from none', () => {
    const [lost] = columns;
    expect(lost?.quantity('functions', final, locale)?.value).toBe('0');
    expect(lost?.isLoss?.('functions', final)).toBe(false);
    expect(lost?.isLoss?.('servers', final)).toBe(true);
  });
});
