// What the task tells of each shop is what the judge makes of its run.

import { expect, test } from 'vitest';
import { winners } from '@/engine/models/four-eras/judge';
import { locales } from '@/i18n/locales';
import { shopIds, shopsIn } from './outcomes';

test.each(locales)(
  '%s: every shop has one best way, as the judge has it, and says why others are not',
  async (locale) => {
    const shops = await shopsIn(locale);
    expect(shops.map(({ id }) => id)).toEqual(shopIds);
    for (const { id, outcomes } of shops) {
      const best = outcomes.filter(({ isBest }) => isBest);
      expect(
        best.map(({ era }) => era),
        id,
      ).toEqual([winners[id]]);
      expect(
        best.every(({ isKept }) => isKept),
        id,
      ).toBe(true);
      for (const { said } of outcomes) expect(said).toMatch(/\d/);
    }
  },
);

test('who breaks the promise is told by how: what is lost comes before what is late', async () => {
  const shops = await shopsIn('en');
  const said = (shop: string, way: string) =>
    shops.find(({ id }) => id === shop)?.outcomes.find(({ era }) => era === way)?.said;
  expect(said('canteen', 'servers')).toMatch(/% lost$/);
  expect(said('florist-at-once', 'functions')).toMatch(/p95 7\d\d ms$/);
});
