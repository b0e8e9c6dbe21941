import { describe, expect, test } from 'vitest';
import { recordedScenarios } from '@/components/figure/marks/fixture';
import { shownOf } from '@/components/figure/stage/shown';
import { textOf } from '@/components/figure/telling/text';
import { eventKinds, kindIndex, params } from '@/engine/models/resilience/config';
import { type ScenarioId, scenarios } from '@/engine/models/resilience/scenarios';
import { locales } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';
import { conclude, explainGap } from './conclude';
import { resilienceSim } from './index';
import { sayMoment } from './now';
import { type Lost, mechanismOf, type Reason, reasonOf, whoIsLost } from './reason';
import { describeNow, table, describe as tell } from './say';

const record = await recordedScenarios('resilience', params, scenarios);

const stories: Readonly<Record<ScenarioId, readonly [lost: Lost, reason: Reason]>> = {
  healthy: ['nobody', 'enough'],
  'no-protection': ['everyone', 'no-limit'],
  'time-limit': ['needing', 'time-limit'],
  'retry-storm': ['needing', 'storm'],
  'retries-at-once': ['needing', 'retries'],
  'backoff-jitter': ['nobody', 'pauses'],
  'crowd-in-step': ['everyone', 'crowd-in-step'],
  'crowd-spread': ['everyone', 'crowd-spread'],
  breaker: ['needing', 'breaker'],
  bulkhead: ['needing', 'bulkhead'],
  'retries-in-layers': ['needing', 'storm'],
  fallback: ['nobody', 'fallback'],
  'save-the-shop': ['everyone', 'no-limit'],
};

test.each(scenarios.map(({ id }) => id))('%s ends as it is told', (id) => {
  const { recording } = record(id);
  expect([whoIsLost(recording.final.metrics), reasonOf(recording)]).toEqual(stories[id]);
});

test.each([
  ['no-protection', { timeLimitMs: 5_000 }, 'everyone', 'not-enough'],
  ['no-protection', { slowFactor: 1, ratePerSec: 300 }, 'everyone', 'overload'],
  ['no-protection', { queueLimit: 5 }, 'needing', 'short-line'],
  ['retry-storm', { breaker: 'on' }, 'needing', 'broken-off'],
  ['retry-storm', { retries: 0 }, 'needing', 'time-limit'],
  ['retry-storm', { backoffMs: 500, jitter: 'full' }, 'everyone', 'held-by-pauses'],
  ['retry-storm', { slowFactor: 1 }, 'nobody', 'enough'],
] as const)('%s with %o', (id, change, lost, reason) => {
  const { recording } = record(id, { set: change });
  expect([whoIsLost(recording.final.metrics), reasonOf(recording)]).toEqual([lost, reason]);
});

test('nobody is lost or saved before anybody came', () => {
  const { momentAt } = record('healthy');
  expect(whoIsLost(momentAt(0).metrics)).toBeNull();
});

test('the choice takes what the finished run shows', () => {
  const [choice] = resilienceSim.choices ?? [];
  for (const { id } of scenarios) {
    const { metrics } = record(id).recording.final;
    expect(choice?.answer(metrics)).toEqual([stories[id][0]]);
  }
  expect(choice?.options.map(({ id }) => id)).toEqual(['nobody', 'needing', 'everyone']);
});

test('every scenario of the model can be chosen, trouble first', () => {
  expect(resilienceSim.scenarios.map(({ id }) => id).sort()).toEqual(
    scenarios.map(({ id }) => id).sort(),
  );
  expect(resilienceSim.scenarios[0]?.id).toBe('no-protection');
});

describe.each(locales)('in %s', (locale) => {
  test('every kind of event is told in a sentence of its own', () => {
    const told = new Map<number, string>();
    const retelling: readonly (readonly [ScenarioId, AnyConfig])[] = [
      ['breaker', {}],
      ['bulkhead', {}],
      ['no-protection', {}],
      ['retries-in-layers', {}],
      ['fallback', {}],
      ['no-protection', { cancel: 'on', patienceSec: 1, dependencySlots: 1 }],
    ];
    for (const [id, change] of retelling) {
      const { recording } = record(id, { set: change });
      for (let i = 0; i < recording.log.length; i += 1) {
        const kind = recording.log.kind[i] ?? -1;
        if (!told.has(kind)) told.set(kind, textOf(tell(recording, i, locale)));
      }
    }
    expect([...told.keys()].sort((a, b) => a - b)).toEqual(eventKinds.map((_, index) => index));
    for (const sentence of told.values()) {
      expect(sentence).toMatch(/[.]$/);
      expect(sentence).not.toMatch(/undefined|NaN|null/);
    }
    expect(new Set(told.values()).size).toBe(told.size);
  });

  test('a breaker is told with the service behind it', () => {
    const { recording } = record('breaker');
    for (const kind of [kindIndex.breakerOpen, kindIndex.breakerHalfOpen, kindIndex.breakerClose]) {
      const at = recording.log.kind.indexOf(kind);
      const said = textOf(tell(recording, at, locale));
      expect(said).toContain(locale === 'ko' ? '결제 서비스' : 'payment');
    }
  });

  test('who gives up is told to have told it, where that is so', () => {
    const said = (change: AnyConfig) => {
      const { recording } = record('time-limit', { set: change });
      const { kind, object } = recording.log;
      const at = kind.findIndex((one, i) => one === kindIndex.timeout && object[i] === 4);
      return textOf(tell(recording, at, locale));
    };
    const unknowing = locale === 'ko' ? '모르고' : 'without knowing';
    expect(said({})).toContain(unknowing);
    expect(said({ cancel: 'on' })).not.toContain(unknowing);
  });

  test('a retry is told as one, with its number', () => {
    const { recording } = record('retry-storm');
    const { kind, object, value } = recording.log;
    const second = kind.findIndex(
      (one, i) => one === kindIndex.send && object[i] === 4 && value[i] === 2,
    );
    expect(textOf(tell(recording, second, locale))).toContain('2');
    expect(textOf(tell(recording, -1, locale))).not.toContain('1');
  });

  test.each(scenarios.map(({ id }) => id))('%s is concluded with its own numbers', (id) => {
    const { recording } = record(id);
    const { counts, metrics } = recording.final;
    const said = textOf(conclude(recording, locale));
    expect(said).toMatch(/[.]$/);
    const lost = ['browse', 'checkout'].map((entry) =>
      ['failed', 'rejected', 'timedOut'].reduce(
        (sum, what) => sum + (counts[`${entry}.${what}`] ?? 0),
        0,
      ),
    );
    const [browse = 0, checkout = 0] = lost;
    if (stories[id][0] !== 'nobody') expect(said).toContain(checkout.toLocaleString('en-US'));
    if (stories[id][0] === 'everyone') expect(said).toContain(browse.toLocaleString('en-US'));
    expect(textOf(explainGap('whoIsLost', metrics, locale)).length).toBeGreaterThan(20);
  });

  test('the gap of a storm names how often each request called', () => {
    const { metrics } = record('retry-storm').recording.final;
    expect(mechanismOf(metrics)).toBe('amplified');
    expect(textOf(explainGap('whoIsLost', metrics, locale))).toContain('3.5');
  });

  test('the moment in words and as a table says the same', () => {
    const { recording, momentAt } = record('no-protection');
    const moment = momentAt(50_000);
    const { rows, head } = table(recording, 0, locale, moment);
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(rows[0]?.[1]).toBe('40');
    expect(describeNow(moment, locale)).toContain('40');
    expect(describeNow(moment, locale)).toMatch(/^(00:50|At 00:50)/);
  });

  test('a breaker is in the table where there is one', () => {
    const states = (id: ScenarioId, tMs: number) => {
      const { recording, momentAt } = record(id);
      return table(recording, 0, locale, momentAt(tMs)).rows.map((row) => row.at(-1));
    };
    expect(new Set(states('no-protection', 30_000))).toEqual(new Set(['–']));
    expect(states('breaker', 30_000)[4]).toBe(locale === 'ko' ? '열림' : 'open');
    expect(states('breaker', 30_000)[1]).toBe(locale === 'ko' ? '닫힘' : 'closed');
  });

  test('the sentence of a moment says what is going on and why', () => {
    const at = (id: ScenarioId, tMs: number, change: AnyConfig = {}) =>
      textOf(sayMoment(shownOf(record(id, { set: change }).recording, locale), tMs));
    const slow = locale === 'ko' ? '결제' : 'payment';
    const told = [
      at('no-protection', 0),
      at('healthy', 10_000),
      at('no-protection', 20_500),
      at('no-protection', 45_000),
      at('time-limit', 30_000),
      at('breaker', 33_000),
      at('bulkhead', 45_000),
      at('retry-storm', 100_000),
      at('save-the-shop', 45_000, { bulkhead: 10, fallback: 'on' }),
    ];
    expect(new Set(told).size).toBe(told.length);
    // All 105 or so calls at payment are work for nobody: the discovery of the time limit.
    expect(told[4]).toMatch(/10\d/);
    expect(told[3]).toContain('40');
    for (const sentence of [told[2], told[4], told[6], told[7]]) expect(sentence).toContain(slow);
    for (const sentence of told) expect(sentence).not.toMatch(/[{}*]|undefined|NaN/);
  });
});
