// The typed numbers of the lesson and its quiz, recomputed; and that the questions are many and various enough.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { quiz } from '@/content/lessons/four-eras/quiz';
import { lintQuiz } from '@/content/lint-quiz';
import { fourEras } from '@/content/story';
import { listRates } from '@/engine/billing/rates';
import { scenarios } from '@/engine/models/four-eras/scenarios';

const prose = (locale: 'ko' | 'en'): string =>
  readFileSync(fileURLToPath(new URL(`./${locale}.mdx`, import.meta.url)), 'utf8');

/** The mean of a lognormal law with this median and, at its 95th percentile, so many times as much. */
const lognormalMean = (median: number, tail: number): number =>
  median * Math.exp((Math.log(tail) / 1.6448536) ** 2 / 2);

const [noon] = scenarios;
const { ordersADay, peakFactor, atOnce, queue } = fourEras;
const workSec = lognormalMean(noon.set.workSec, noon.set.workTail);

describe('the shop', () => {
  test('its noon is the one of the run', () => {
    expect(noon.id).toBe('shop-noon');
    expect(noon.set.peakFactor).toBe(peakFactor);
    expect(noon.set.servers * noon.set.serverSlots).toBe(atOnce);
    expect([noon.set.serverQueue, noon.set.vmQueue, noon.set.dynoQueue]).toEqual(
      Array(3).fill(queue),
    );
  });

  test.each(['ko', 'en'] as const)('its numbers stand in the text (%s)', (locale) => {
    expect(prose(locale)).toContain(ordersADay.toLocaleString('en'));
    for (const shown of ['0.25', '0.58', '40.70', '41.45', '0.2%', '52'])
      expect(prose(locale)).toContain(shown);
  });

  test('an order takes 1.3 s; six are served a second, four are left over, and ten seconds fill the queue', () => {
    expect(workSec.toFixed(1)).toBe('1.3');
    const served = atOnce / workSec;
    const extra = noon.set.ratePerSec * peakFactor - served;
    expect([served, extra, queue / extra].map(Math.round)).toEqual([6, 4, 10]);
    expect(Math.round((12 / 8) * served)).toBe(9);
  });

  test('a day is 52 minutes of work, 0.2% of what four instances could do', () => {
    const work = ordersADay * 1.3;
    expect(work / 60).toBe(52);
    expect(((100 * work) / (16 * 86_400)).toFixed(1)).toBe('0.2');
  });
});

describe('what it costs to lose nobody, at list prices', () => {
  const HOUR = 3_600;
  const days = 730 / 24;

  test('a VM is $40.70 a month, an app instance $41.45', () => {
    const month = (perSec: number) => (730 * HOUR * perSec).toFixed(2);
    expect(month(listRates.vmPerSec)).toBe('40.70');
    expect(month(listRates.containerPerSec)).toBe('41.45');
  });

  test('one for 20 minutes a day: $0.58; functions of 1 GB: about $1.6', () => {
    expect((20 * 60 * days * listRates.containerPerSec).toFixed(2)).toBe('0.58');
    const order = workSec * listRates.functionPerSec + listRates.functionPerRequest;
    expect((ordersADay * days * order).toFixed(1)).toBe('1.6');
  });
});

test('what is left over falls from 4 to 1 with a third server, and 24 a second wait 12 s for each other', () => {
  expect(513 - 383).toBe(130);
  expect(24 * 12).toBe(288);
  expect(288 / 8).toBe(36);
});

test('every idea comes in three clothes', () => {
  const ideas = new Set(quiz.map((item) => item.idea));
  expect(ideas.size).toBe(8);
  for (const idea of ideas) expect(quiz.filter((item) => item.idea === idea).length, idea).toBe(3);
});

test('eleven kinds of question are asked, half of what is said is true, and the rules hold', () => {
  expect([...new Set(quiz.map(({ kind }) => kind))].toSorted()).toEqual(
    'categorise knobs match multiple numeric order ox predict qna short single'.split(' '),
  );
  const verdicts = quiz.flatMap((item) => (item.kind === 'ox' ? [item.answer] : []));
  expect([verdicts.filter(Boolean).length, verdicts.length]).toEqual([2, 4]);
  expect(lintQuiz(quiz)).toEqual([]);
});

test.each(['ko', 'en'] as const)('the task stands in the lesson, once (%s)', (locale) => {
  expect(prose(locale).match(/<Task id="three-shops" \/>/g)).toHaveLength(1);
});

test('part 2 is not told beforehand: a function wakes, and three words are kept for later', () => {
  const told = [prose('ko'), prose('en'), JSON.stringify(quiz)].join('\n');
  expect(told).not.toMatch(
    /콜드 ?스타트|동시성|실행 환경|cold start|concurren|execution environment/i,
  );
});
