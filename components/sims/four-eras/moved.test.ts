// Which rows a knob moves is held against runs: what a sentence says of a row is what its numbers do.

import { expect, test } from 'vitest';
import { changedNames, readMetrics } from '@/components/figure/compare/changes';
import { whyUnchanged } from '@/components/figure/compare/reason';
import { recordedScenarios } from '@/components/figure/marks/fixture';
import { shownOf } from '@/components/figure/stage/shown';
import { params } from '@/engine/models/four-eras/config';
import { type ScenarioId, scenarios } from '@/engine/models/four-eras/scenarios';
import { type Locale, locales } from '@/i18n/locales';
import { fourErasSim } from '.';
import { ownerOf, sayMoved } from './moved';
import { why } from './why';

const record = await recordedScenarios('four-eras', params, scenarios);

/** What is said at the end of a run in which one knob differs. */
function saidOf(id: ScenarioId, knob: string, to: number, locale: Locale): string {
  const { recording: before } = record(id);
  const { recording: now } = record(id, { set: { [knob]: to } });
  const names = readMetrics(fourErasSim, now.request.config);
  const metrics = changedNames(fourErasSim, names, before.final.metrics, now.final.metrics, locale);
  return (
    sayMoved({ knobs: [knob], metrics, locale }) ??
    whyUnchanged({
      sim: fourErasSim,
      why,
      before: before.request.config,
      now: now.request.config,
      shown: shownOf(now, locale),
    })
  );
}

test('every knob is of one way, of the traffic or of the judge', () => {
  const of = (owner: string) => Object.keys(params).filter((name) => ownerOf(name) === owner);
  expect(of('judge')).toEqual([
    'promiseSec',
    'runsPerMonth',
    'wage',
    'deploysPerWeek',
    'assumedHoursPerPushedDeploy',
  ]);
  expect(of('all')).toHaveLength(8);
  for (const era of ['servers', 'autoscaling', 'dynos', 'functions']) {
    expect(of(era).length, era).toBeGreaterThan(2);
  }
});

test('a knob of one way moves its row, and the others are said to stay', () => {
  expect(saidOf('shop-noon', 'vmPeriodSec', 10, 'ko')).toMatch(
    /^움직인 줄: IaaS\. 그대로인 줄: 온프레미스, PaaS, FaaS\. 이 값은 IaaS에서만/,
  );
  expect(saidOf('shop-noon', 'coldStartSec', 3, 'en')).toMatch(
    /^Moved: FaaS\. As before: On-premises, IaaS, PaaS\. Only FaaS has this knob/,
  );
});

test('other traffic moves all, another wage only the money of those that have hours to pay', () => {
  expect(saidOf('shop-noon', 'peakFactor', 20, 'ko')).toMatch(
    /^움직인 줄: 온프레미스, IaaS, PaaS, FaaS\. 모두에게 오는 요청/,
  );
  expect(saidOf('neighbourhood', 'wage', 90_000, 'en')).toMatch(
    /^Other numbers for On-premises, IaaS, PaaS, FaaS\. Customers and machines are the same/,
  );
});

test('two knobs of two ways are told by what moved', () => {
  for (const locale of locales) {
    const metrics = ['autoscaling.dropped', 'dynos.p95'];
    const said = sayMoved({ knobs: ['vmMin', 'dynoMin'], metrics, locale });
    expect(said).toMatch(/IaaS, PaaS/);
    expect(said).toMatch(/FaaS/);
  }
});

test('what moves no row says why', () => {
  expect(saidOf('lunch-rush', 'vmMax', 200, 'ko')).toMatch(/이 한도에 한 번도 닿지 않았거든요/);
  expect(saidOf('lunch-rush', 'keepAliveSec', 900, 'ko')).toMatch(/쉬는 함수에는 요금이 붙지 않고/);
  expect(saidOf('lunch-rush', 'keepAliveSec', 900, 'en')).toMatch(/^No number changed\. An idle/);
});
