// The sheets themselves: nothing overlaps, every figure says where it is from.

import { describe, expect, test } from 'vitest';
import { findSheet, sheets } from './catalog';
import type { Figure, PriceSheet } from './contract';
import { NEWEST_DAY } from './day';
import { dec } from './decimal';
import { services } from './registry';
import { sources } from './sources';

function figuresOf({ meters, rules }: PriceSheet): Figure[] {
  const ofMeters = Object.values(meters).flatMap(({ tiers, free }) => [
    ...tiers.flatMap(({ upTo, price }) => [upTo, price]),
    free?.quantity,
    free?.worth,
  ]);
  return [...ofMeters, ...Object.values(rules)].filter((figure) => figure != null);
}

test('no two sheets have the same id', () => {
  expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
});

describe.each(sheets.map((sheet) => ({ sheet, id: sheet.id })))('$id', ({ sheet }) => {
  test('every figure is a decimal from a source that is known, or said to be unverified', () => {
    for (const { value, status, sources: tags } of figuresOf(sheet)) {
      expect(dec(value).gte(dec(0))).toBe(true);
      expect(tags.length > 0).toBe(status === 'found');
      for (const tag of tags) expect(sources, tag).toHaveProperty([tag]);
    }
  });

  test('tiers rise, and only the last may be without end', () => {
    for (const { tiers } of Object.values(sheet.meters)) {
      const ends = tiers.map(({ upTo }) => (upTo === null ? null : dec(upTo).toNumber()));
      const finite = ends.filter((end) => end !== null);
      expect(finite).toEqual([...finite].sort((a, b) => a - b));
      expect(ends.slice(0, -1)).not.toContain(null);
    }
  });

  test('on each of its days no other sheet holds', () => {
    const { service, region, effectiveFrom, effectiveUntil } = sheet;
    const days = [effectiveFrom, effectiveUntil].filter((day) => day !== null);
    for (const day of days) expect(findSheet(service, region, day)).toBe(sheet);
    const others = sheets.filter(
      (other) =>
        other !== sheet &&
        other.service === service &&
        other.region === region &&
        (other.effectiveFrom ?? '') <= (effectiveUntil ?? '9') &&
        (effectiveFrom ?? '') <= (other.effectiveUntil ?? '9'),
    );
    expect(others).toEqual([]);
  });
});

test.each(services.map(({ svc, sheet, region }) => [svc, sheet, region] as const))(
  '%s has a sheet today, where nothing else is said',
  (_svc, sheet, region) => {
    expect(findSheet(sheet, region, NEWEST_DAY).service).toBe(sheet);
  },
);

test('no source has an impossible day, and all are to be read again', () => {
  for (const { url, readOn, checkAgainBy, asOf } of Object.values(sources)) {
    expect(checkAgainBy > readOn).toBe(true);
    expect(url).toMatch(/^https:\/\/[^ ]+$/);
    if (asOf !== null) expect(asOf).toMatch(/^\d{4}(-\d\d){0,2}$/);
  }
});
