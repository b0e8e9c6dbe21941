// Why numbers that several simulators read out may be believed: said once, with what each of them adds.

import type { Localized } from '@/i18n/locales';
import type { Trust } from './why-words';

/** How a percentile is read off a run: every simulator keeps its response times in the same histogram. */
const histogram: Localized = {
  ko: '실제로 그 순위에 있는 값과 256분의 1(0.4%) 넘게 다르지 않아요. 가장 짧은 값보다 짧거나 가장 긴 값보다 길게 나오지도 않아요.',
  en: 'It is never more than 1/256 (0.4%) off the value at that rank, and never below the shortest or above the longest.',
};

const rankOf: Readonly<Record<50 | 95 | 99, Localized>> = {
  50: {
    ko: '답을 받은 손님 100명을 빠른 순서로 세우면 한가운데 있는 손님의 응답 시간이에요. 절반은 이보다 빨리 받았어요.',
    en: 'Line up a hundred answered customers by speed: this is the response time of the one in the middle. Half were faster.',
  },
  95: {
    ko: '답을 받은 손님 100명을 빠른 순서로 세우면 95번째 손님의 응답 시간이에요. 다섯 명은 이보다 오래 기다렸어요.',
    en: 'Line up a hundred answered customers by speed: this is the response time of the 95th. Five waited longer.',
  },
  99: {
    ko: '답을 받은 손님 100명을 빠른 순서로 세우면 99번째 손님의 응답 시간이에요. 이보다 오래 기다린 손님은 한 명이에요.',
    en: 'Line up a hundred answered customers by speed: this is the response time of the 99th. One waited longer.',
  },
};

interface LatencySaid {
  /** What the simulator's own response times were held against, beside the histogram. */
  readonly checks: Localized<readonly string[]>;
  readonly leftOut: Localized;
}

/** A percentile of response times. */
export const latencyTrust = (
  rank: 50 | 95 | 99,
  { checks, leftOut }: LatencySaid,
): Localized<Trust> => ({
  ko: {
    what: rankOf[rank].ko,
    rule: '도착한 순간부터 답을 받은 순간까지 재요. 지금까지 끝난 요청만 들어가고, 거절되거나 포기한 요청은 빠져요.',
    checks: [...checks.ko, histogram.ko],
    leftOut: leftOut.ko,
  },
  en: {
    what: rankOf[rank].en,
    rule: 'Measured from arrival to answer. Only requests completed so far count; whoever was rejected or gave up does not.',
    checks: [...checks.en, histogram.en],
    leftOut: leftOut.en,
  },
});
