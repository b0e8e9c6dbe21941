// A file becomes a run of the same traffic: as many come in each of its minutes, and its link brings back the same run.

import { expect, test } from 'vitest';
import { writeAddress } from '@/components/figure/address';
import { readAddress } from '@/components/figure/read-address';
import { tracksOf } from '@/components/figure/stage/shown';
import { declaration } from '@/engine/models/four-eras/config';
import { locales } from '@/i18n/locales';
import { ownTrafficMessages } from '@/i18n/messages/own-traffic';
import { readTraffic } from '@/player/billing/traffic-file';
import { stillsOf } from '@/player/still';
import { fourErasSim } from '..';
import { sayBrought } from './bring';
import { hoursAMonth, MOST_PER_MINUTE, setupOf, tooBusy } from './plan';

const HOUR_MS = 3_600_000;

function trafficOf(counts: readonly number[]) {
  const result = readTraffic(counts.join('\n'), 730);
  if (!result.ok) throw new Error(result.problem.why);
  return result.traffic;
}

/** A quiet day with a noon of its own in every minute. */
const day = Array.from({ length: 1_440 }, (_, minute) =>
  minute >= 720 && minute < 780 ? 60 + ((minute * 37) % 400) : minute % 3,
);

test('every minute of the busiest hour turns the rate to what came in it', () => {
  const { acts, config } = setupOf(trafficOf(day));
  const rates = [Number(config.ratePerSec), ...acts.map(({ to }) => Number(to))];
  expect(rates.map((rate) => Math.round(rate * 60))).toEqual(day.slice(720, 780));
  expect(acts.map(({ atMs }) => atMs)).toEqual(
    Array.from({ length: 59 }, (_, i) => 60_000 * (i + 1)),
  );
  expect(acts.length).toBeLessThan(200);
});

test('the run gets about as many requests as the file has in that hour', async () => {
  const traffic = trafficOf(day);
  const { config, acts, seed } = setupOf(traffic);
  const record = await stillsOf('four-eras');
  const { recording } = record({ sim: 'four-eras', config, seed, durationMs: HOUR_MS, acts });
  const inHour = traffic.hour.counts.reduce((sum, count) => sum + count, 0);
  const came = recording.final.counts['servers.arrived'] ?? 0;
  // Four standard deviations of a Poisson count.
  expect(Math.abs(came - inHour)).toBeLessThan(4 * Math.sqrt(inHour));
  const rate = tracksOf(recording).level('traffic', 'ratePerSec');
  for (const minute of [0, 17, 59]) {
    expect(rate.at(minute * 60_000 + 30_000) * 60).toBeCloseTo(day[720 + minute] ?? 0, 1);
  }
});

test('its link brings back the same run', () => {
  const setup = setupOf(trafficOf(day));
  const query = new URLSearchParams(writeAddress(setup, declaration).toString());
  expect(query.toString().length).toBeLessThan(4_000);
  const read = readAddress(query, fourErasSim);
  expect(read.ignored).toEqual([]);
  expect(read.setup).toEqual(setup);
});

test('a month has as many such hours as make up its requests', () => {
  const traffic = trafficOf(day);
  const inHour = traffic.hour.counts.reduce((sum, count) => sum + count, 0);
  const perMonth = (traffic.total / 1_440) * 60 * 730;
  expect(hoursAMonth(traffic)).toBeCloseTo(perMonth / inHour, 1);
  expect(hoursAMonth(trafficOf([6, 6, 6]))).toBe(730);
});

test('a short file is repeated, an empty minute is as good as nobody, a great one brings more machines', () => {
  const { config, acts } = setupOf(trafficOf([0, 24_000]));
  expect(Number(config.ratePerSec) * 60).toBeLessThan(0.02);
  expect(acts).toHaveLength(59);
  expect(config).toMatchObject({ servers: 3, vmStart: 2, vmMax: 168, dynoStart: 2 });
});

test('a minute beyond what can be run is refused by its place in the file', () => {
  expect(tooBusy(trafficOf([1, MOST_PER_MINUTE]))).toBeNull();
  expect(tooBusy(trafficOf([1, 2, MOST_PER_MINUTE + 1]))).toEqual({
    minute: 3,
    count: MOST_PER_MINUTE + 1,
  });
  const late = [...Array.from({ length: 100 }, () => 1), 40_000];
  expect(tooBusy(trafficOf(late))).toEqual({ minute: 101, count: 40_000 });
});

test('what was taken of the file is said in both languages', () => {
  expect(sayBrought(trafficOf(day), 'ko')).toContain('721번째 분부터 780번째 분까지');
  expect(sayBrought(trafficOf([6, 6, 6]), 'en')).toContain('Repeated until they fill an hour');
  for (const locale of locales) expect(ownTrafficMessages[locale].run).not.toBe('');
});
