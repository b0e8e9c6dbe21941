// Why the numbers of an app's run may be believed: what the model's tests hold them to, in words.

import { latencyTrust } from '@/components/figure/words/common-why';
import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/dynos/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

type Declared = typeof declaration;

const ALONE: Localized = {
  ko: '아무 데나 보낼 때: 줄 하나의 식 1/(μ − λ)와 ln 20/(μ − λ). 2대와 16대를 손님을 바꿔 30번씩 돌린 평균이 3% 안에서 맞아요.',
  en: 'Any instance: the formulas of one queue, 1/(μ − λ) and ln 20/(μ − λ). Thirty crowds each with two and sixteen instances: their mean agrees within 3%.',
};
const ERLANG: Localized = {
  ko: '한 줄로 세울 때: 얼랑 C 식. 2, 4, 8, 16대를 30번씩 돌린 평균이 2% 안에서 맞아요.',
  en: 'One queue: Erlang’s C formula. Thirty crowds each with 2, 4, 8 and 16 instances: within 2%.',
};
const PLACE: Localized = {
  ko: '그림의 줄과 인스턴스가 규칙이 세는 것과 정확히 같은지 시험해요.',
  en: 'Queues and instances in the picture are exactly those that the rules count.',
};
const SLEEP: Localized = {
  ko: '식 e^(−λT): 손님 사이가 T보다 길 확률이에요. 손님을 여섯 가지로 바꿔 30번씩 돌린 평균이 2%p 안에서 맞아요.',
  en: 'The formula e^(−λT), the chance that two visitors are further apart than T: six rates of visitors, thirty runs each, within 2 points.',
};
const LEFT_OUT: Localized = {
  ko: '네트워크를 오가는 시간은 없고, 인스턴스는 한 번에 요청 하나만 맡아요.',
  en: 'The way through the network is not in it, and an instance works on one request at a time.',
};

const latency = {
  checks: { ko: [ALONE.ko, ERLANG.ko], en: [ALONE.en, ERLANG.en] },
  leftOut: LEFT_OUT,
};

const trustOf = (
  what: Localized,
  rule: Localized,
  check: Localized,
  leftOut: Localized,
): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: [check.ko], leftOut: leftOut.ko },
  en: { what: what.en, rule: rule.en, checks: [check.en], leftOut: leftOut.en },
});

/** What is left of an instance's time for each second of customers; null where no formula holds. */
function spareOf(config: AnyConfig): number | null {
  const value = (name: keyof Declared['params']): number => Number(config[name]);
  const spare = 1 / value('workSec') - value('ratePerSec') / value('dynos');
  const isBare =
    config.routing === 'random' && value('slowShare') === 0 && value('sleepAfterMin') === 0;
  // Nearer to full, so long a wait builds up more slowly than a run lasts, and the time limit cuts it.
  return isBare && spare * value('workSec') >= 0.1 ? spare : null;
}

const inMs = (config: AnyConfig, perSpare: number): number | null => {
  const spare = spareOf(config);
  return spare === null ? null : (1000 * perSpare) / spare;
};

function asleepShare(config: AnyConfig): number | null {
  const afterSec = Number(config.sleepAfterMin) * 60;
  return afterSec === 0 ? null : Math.exp(-Number(config.ratePerSec) * afterSec);
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  expected: {
    mean: (config) => inMs(config, 1),
    p95: (config) => inMs(config, Math.log(20)),
    asleep: asleepShare,
  },
  trust: {
    mean: {
      ko: {
        what: '답을 받은 요청이 도착한 때부터 답을 받은 때까지 걸린 시간의 평균이에요.',
        rule: '줄에서 기다린 시간과 처리한 시간을 더해요. 시간 초과가 된 요청은 빠져요.',
        checks: [ALONE.ko, ERLANG.ko],
        leftOut: LEFT_OUT.ko,
      },
      en: {
        what: 'From arrival to answer, averaged over the requests that were answered.',
        rule: 'Time in a queue plus time at work. Requests that timed out are not in it.',
        checks: [ALONE.en, ERLANG.en],
        leftOut: LEFT_OUT.en,
      },
    },
    p95: latencyTrust(95, latency),
    beside: trustOf(
      {
        ko: '도착했을 때 바로 시작하지 못하고 줄을 섰는데, 그 순간 쉬는 인스턴스가 있었던 요청의 비율이에요.',
        en: 'Requests that had to queue when they came although some instance had nothing to do, of all that came.',
      },
      {
        ko: '요청이 줄에 설 때마다 쉬는 인스턴스가 있는지 세요. 아무 데나 보내면 ρ(1 − ρⁿ⁻¹)이에요. ρ는 한 대가 바쁜 비율, n은 인스턴스 수예요.',
        en: 'Each time that a request joins a queue, idle instances are counted. With any instance, it is ρ(1 − ρⁿ⁻¹), where ρ is how busy each of n is.',
      },
      {
        ko: '그 식: 2대와 16대를 30번씩 돌린 평균이 3% 안에서 맞아요.',
        en: 'That formula: with two and sixteen instances, the mean of thirty runs agrees within 3%.',
      },
      {
        ko: '줄을 선 뒤에 다른 인스턴스가 비는 경우는 세지 않아요. 실제로는 이보다 많아요.',
        en: 'Instances that become idle while a request already waits do not count, so in truth it is more.',
      },
    ),
    timedOut: trustOf(
      {
        ko: '제한 시간 안에 답을 받지 못해 라우터가 오류를 돌려준 요청 수예요.',
        en: 'Requests that had no answer within the time limit and got an error from the router.',
      },
      {
        ko: '줄에 있었다면 줄에서 빠지고, 처리 중이었다면 인스턴스는 알지 못한 채 끝까지 일해요.',
        en: 'From a queue they are taken out; at work, the instance is not told and finishes for nobody.',
      },
      PLACE,
      {
        ko: '오류를 본 손님이 다시 누르는 일은 없어요. 제한 시간은 도착한 때부터 재요.',
        en: 'Nobody who got an error presses again. The limit counts from the arrival.',
      },
    ),
    asleep: trustOf(
      {
        ko: '앱이 자고 있을 때 도착한 손님의 비율이에요.',
        en: 'Visitors who came while the app slept, of all.',
      },
      {
        ko: '정한 시간 동안 아무도 오지 않으면 잠들고, 그다음 손님이 깨워요. 그런 손님을 세요.',
        en: 'After the set time without anybody the app falls asleep, and the next visitor wakes it. Those are counted.',
      },
      SLEEP,
      {
        ko: '손님은 밤낮없이 고르게 와요. 낮에 몰리고 밤에 뜸하면 값이 달라져요.',
        en: 'Visitors come alike by day and night; where they crowd by day it is another number.',
      },
    ),
    awake: trustOf(
      {
        ko: '앱이 잠들지 않은 시간을 한 달(730시간)로 늘린 값이에요.',
        en: 'How long the app does not sleep, stretched to a month of 730 hours.',
      },
      {
        ko: '마지막 손님이 온 뒤 잠들 때까지의 시간도 깨어 있는 시간이에요. 식은 730 × (1 − e^(−λT)).',
        en: 'The time from the last visitor until it falls asleep counts as awake: 730 × (1 − e^(−λT)).',
      },
      {
        ko: '그 식: 손님을 네 가지로 바꿔 30번씩 돌린 평균이 10시간 안에서 맞아요.',
        en: 'That formula: four rates of visitors, thirty runs each, within 10 hours.',
      },
      {
        ko: '깨어 있는 시간을 어떤 요금제가 어떻게 세는지는 들어 있지 않아요.',
        en: 'Which plan bills that time, and how, is not in it.',
      },
    ),
    dynoTime: trustOf(
      {
        ko: '인스턴스마다 켜져 있던 시간을 모두 더한 값이에요.',
        en: 'The time that each instance was there, all added up.',
      },
      {
        ko: '켜기 시작한 때부터 꺼질 때까지예요. 일하든 쉬든 똑같이 세요.',
        en: 'From the order to start it until it is gone, at work or idle alike.',
      },
      PLACE,
      {
        ko: '요금은 들어 있지 않아요. 초 단위로 매기는지, 시간이나 달로 매기는지는 플랫폼마다 달라요.',
        en: 'Prices are not in it; platforms bill by the second, the hour or the month.',
      },
    ),
  },
};
