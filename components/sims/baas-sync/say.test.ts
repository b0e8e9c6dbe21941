import { describe, expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { shownOf } from '@/components/figure/stage/shown';
import { offeredActs } from '@/components/figure/stage/stage-spec';
import { textOf } from '@/components/figure/telling/text';
import { params } from '@/engine/models/baas-sync/config';
import { type ScenarioId, scenarios } from '@/engine/models/baas-sync/scenarios';
import { locales } from '@/i18n/locales';
import { stillsOf } from '@/player/still';
import type { Act, AnyConfig, Scenario } from '@/player/types';
import { baasSyncSim } from './index';
import { sayMoment, sayNote } from './now';
import { explainGap } from './say';

const recordStill = await stillsOf('baas-sync');

function record(id: ScenarioId, change: AnyConfig = {}, own?: readonly Act[]) {
  const scenario: Scenario | undefined = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const { seed, durationMs, set, acts = [] } = scenario;
  const config = configOf(params, { ...set, ...change });
  return recordStill({ sim: 'baas-sync', config, seed, durationMs, acts: own ?? acts }).recording;
}

const set = (writeMode: string) => record('two-tablets', { writeMode });

describe.each(locales)('in %s', (locale) => {
  test('the opening moment says nine everywhere over eight, in the sentence and on the stage', () => {
    const shown = shownOf(set('set'), locale);
    for (const text of [textOf(sayMoment(shown, 38_000)), sayNote(shown, 38_000) ?? '']) {
      expect(text).toContain('9');
      expect(text).toContain('8');
    }
  });

  test('what is going on changes with what happens', () => {
    const shown = shownOf(set('set'), locale);
    const said = [0, 10_000, 20_000, 38_000, 60_000].map((tMs) => textOf(sayMoment(shown, tMs)));
    expect(new Set(said).size).toBe(said.length);
    const agreed = shownOf(set('increment'), locale);
    expect(textOf(sayMoment(agreed, 60_000))).not.toBe(said.at(-1));
  });

  test('every metric and choice has a reason of its own, without anything left open', () => {
    const [rooms, tablets] = [record('one-room').final.metrics, set('set').final.metrics];
    const asked = [...Object.keys(rooms), 'leakOnBill', 'readsPerWrite'];
    const reasons = asked.map((name) =>
      textOf(explainGap(name, rooms[name] === null ? tablets : rooms, locale)),
    );
    expect(new Set(reasons).size).toBe(asked.length);
    expect(textOf(explainGap('storeSays', tablets, locale))).toBe(
      textOf(explainGap('gap', tablets, locale)),
    );
    expect(textOf(explainGap('gap', set('increment').final.metrics, locale))).not.toBe(
      textOf(explainGap('gap', tablets, locale)),
    );
    for (const reason of reasons) expect(reason).not.toMatch(/[{}*]|undefined|NaN/);
  });
});

test('a choice takes what the finished run shows', () => {
  const [storeSays, leakOnBill, readsPerWrite] = baasSyncSim.choices ?? [];
  expect(leakOnBill?.answer(record('open-door').final.metrics)).toEqual(['hardly']);
  const crowdless = record('open-door', { users: 20, roomSize: 2 }).final.metrics;
  expect(leakOnBill?.answer(crowdless)).toEqual(['half']);
  expect(storeSays?.answer(set('set').final.metrics)).toEqual(['more']);
  expect(storeSays?.answer(set('increment').final.metrics)).toEqual(['same']);
  expect(storeSays?.answer(record('one-room').final.metrics)).toEqual([]);
  const answers = (['rooms-of-20', 'one-room'] as const).map((id) =>
    readsPerWrite?.answer(record(id).final.metrics),
  );
  expect(answers).toEqual([['tens'], ['hundreds']]);
});

test('no two acts on the stage have one name, and the next telling one is to reconnect', () => {
  const shown = shownOf(set('set'), 'ko');
  const offered = offeredActs(baasSyncSim.stage?.moment?.acts ?? [], shown, 38_000);
  const names = offered.map(({ act }) => `${act.act}: ${act.of?.ko}`);
  expect(new Set(names).size).toBe(names.length);
  expect(offered.find(({ isNext }) => isNext)?.act).toMatchObject({
    act: 'reconnect',
    on: 'tablet-2',
  });
});
