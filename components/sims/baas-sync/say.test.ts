import { describe, expect, test } from 'vitest';
import { recordedScenarios } from '@/components/figure/marks/fixture';
import { shownOf } from '@/components/figure/stage/shown';
import { offeredActs } from '@/components/figure/stage/stage-spec';
import { textOf } from '@/components/figure/telling/text';
import { params } from '@/engine/models/baas-sync/config';
import { scenarios } from '@/engine/models/baas-sync/scenarios';
import { locales } from '@/i18n/locales';
import { baasSyncSim } from './index';
import { sayMoment, sayNote } from './now';
import { explainGap } from './say';

const record = await recordedScenarios('baas-sync', params, scenarios);
const metricsOf = (...of: Parameters<typeof record>) => record(...of).recording.final.metrics;

const set = (writeMode: string) => record('two-tablets', { set: { writeMode } }).recording;

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
    const [rooms, tablets] = [metricsOf('one-room'), set('set').final.metrics];
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
  expect(leakOnBill?.answer(metricsOf('open-door'))).toEqual(['hardly']);
  const crowdless = metricsOf('open-door', { set: { users: 20, roomSize: 2 } });
  expect(leakOnBill?.answer(crowdless)).toEqual(['half']);
  expect(storeSays?.answer(set('set').final.metrics)).toEqual(['more']);
  expect(storeSays?.answer(set('increment').final.metrics)).toEqual(['same']);
  expect(storeSays?.answer(metricsOf('one-room'))).toEqual([]);
  const answers = (['rooms-of-20', 'one-room'] as const).map((id) =>
    readsPerWrite?.answer(metricsOf(id)),
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
