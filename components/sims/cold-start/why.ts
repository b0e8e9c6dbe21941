// Why the numbers of a cold-start run may be believed: what the model's tests hold them to, in words.

import { mostAtOnce } from '@/components/figure/compare/alive';
import type { Shown } from '@/components/figure/marks/contract';
import { latencyTrust } from '@/components/figure/words/common-why';
import type { SimWhy } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/cold-start/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

type Declared = typeof declaration;

const latency = {
  checks: {
    ko: [
      '리틀의 법칙: 처리 중인 요청 수 = 1초에 처리한 요청 × 평균 응답 시간. 네 설정에서 1% 안에서 맞아요.',
    ],
    en: [
      'Little’s law: requests in progress = requests served a second × mean response time. Four settings agree within 1%.',
    ],
  },
  leftOut: {
    ko: '네트워크를 오가는 시간, 그리고 메모리 크기에 따른 속도 차이는 들어 있지 않아요.',
    en: 'The way through the network is not in it, nor how memory size changes the speed.',
  },
} as const satisfies Parameters<typeof latencyTrust>[1];

const SIMFAAS: Localized = {
  ko: '바깥 프로그램 SimFaaS가 발표한 여섯 설정: 요청 60,000건을 12번씩 돌린 평균이 표준오차의 네 배 안에서 맞아요.',
  en: 'SimFaaS, an outside program, published six settings: the mean of 12 runs of 60,000 requests agrees within four standard errors.',
};
const WINDOW: Localized = {
  ko: '유지 시간 안에서 가장 바빴던 순간을 세는 식: 다섯 설정에서 요청 60,000건을 12번씩, 표준오차의 네 배 안에서 맞아요.',
  en: 'The formula for the busiest moment within the keep-alive time: five settings, 12 runs of 60,000 requests each, within four standard errors.',
};

/** At most this share of the time is there a request, so that hardly any meets another one: */
const RARELY = 0.01;
/** and those that do are at most this share of the ones that the formula counts. */
const BESIDE = 0.1;

/**
 * The share of Poisson requests that no other one preceded within the keep-alive time, exp(-rate × keep-alive).
 * It takes for granted that work and start are short, and that nothing else keeps an environment.
 */
function coldShare(config: AnyConfig): number | null {
  const value = (name: keyof Declared['params']): number => Number(config[name]);
  const occupied = value('ratePerSec') * (value('workSec') + value('coldStartSec'));
  const isBare =
    value('provisioned') === 0 && value('pingEverySec') === 0 && value('maxLifetimeSec') === 0;
  if (config.arrivals !== 'poisson' || !isBare) return null;
  const share = Math.exp(-value('ratePerSec') * value('keepAliveSec'));
  return occupied <= Math.min(RARELY, BESIDE * share) ? share : null;
}

/** Environments alive at once; null where somebody was rejected, since then the limit was reached. */
function mostEnvironments({ recording, tracks }: Shown): number | null {
  const { final, request } = recording;
  if ((final.metrics.dropped ?? 0) > 0) return null;
  return mostAtOnce(tracks.spans('instance').data, request.durationMs);
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  expected: { cold: coldShare },
  mostUsed: { maxInstances: mostEnvironments },
  trust: {
    cold: {
      ko: {
        what: '콜드 스타트를 겪은 요청 수를 처리된 요청 수로 나눈 값이에요.',
        rule: '쉬는 환경이 하나도 없을 때 온 요청은 새 환경이 뜰 때까지 기다려요. 그런 요청을 하나하나 세요. 핑은 세지 않아요. 요청이 드물고 처리가 짧으면 식으로도 나와요. 유지 시간 T 안에 다음 요청이 오지 않을 확률 e^(−λT), λ는 1초에 오는 요청이에요.',
        checks: [
          '식 e^(−λT): 세 설정에서 요청 40,000건을 12번씩 돌린 평균이 표준오차의 네 배 안에서 맞아요. 식이 따지지 않는 겹친 요청은 오차로 쳐요.',
          SIMFAAS.ko,
        ],
        leftOut:
          '제공자는 유지 시간을 약속하지 않고 부하에 따라 바꾸기도 해요. 여기서는 늘 같은 값이에요. 새 환경이 뜨는 속도에도 제한이 없어요.',
      },
      en: {
        what: 'Requests that hit a cold start, over all requests served.',
        rule: 'A request that finds no idle environment waits until a new one has started. Each of these is counted; pings are not. Where requests are rare and short, a formula says the same: the chance e^(−λT) that nobody comes within the keep-alive time T, with λ requests a second.',
        checks: [
          'The formula e^(−λT): three settings, the mean of 12 runs of 40,000 requests, within four standard errors. Requests that overlap, which the formula ignores, count as error.',
          SIMFAAS.en,
        ],
        leftOut:
          'Providers promise no keep-alive time and may change it with load; here it is one fixed time. New environments start as fast as they are needed.',
      },
    },
    p50: latencyTrust(50, latency),
    p95: latencyTrust(95, latency),
    p99: latencyTrust(99, latency),
    instances: {
      ko: {
        what: '떠 있던 환경의 수를 시간으로 평균한 값이에요. 뜨는 중, 일하는 중, 쉬는 중을 모두 세고 미리 켜 둔 환경도 들어가요.',
        rule: '환경마다 떠 있던 시간을 모두 더해 지금까지 지난 시간으로 나눠요.',
        checks: [WINDOW.ko, SIMFAAS.ko],
        leftOut:
          '실제 제공자는 쉬는 환경을 예고 없이 거둬 가거나 새것으로 바꿔요. 여기서는 정한 규칙대로만 사라져요.',
      },
      en: {
        what: 'How many environments there were, averaged over time: starting, working and idle ones, and those started beforehand.',
        rule: 'The time that each environment existed, added up and divided by the time that has passed.',
        checks: [WINDOW.en, SIMFAAS.en],
        leftOut:
          'Real providers reclaim or replace idle environments without notice. Here they go by the stated rules alone.',
      },
    },
    dropped: {
      ko: {
        what: '동시성 한도에 닿아 바로 거절된 요청 수예요.',
        rule: '환경이 한도만큼 있고 모두 바쁠 때 온 요청은 거절돼요. 기다리지 않아요. 그래서 얼랑 B 식이 그대로 맞아요.',
        checks: [
          '얼랑 B 식: 네 설정에서 요청 40,000건을 12번씩 돌린 평균이 표준오차의 네 배 안에서 맞아요. 처리 시간의 분포를 바꿔도 맞아요.',
          '사건이 하나 일어날 때마다 도착 = 처리 + 거절 + 처리 중. 한 건도 사라지지 않아요.',
        ],
        leftOut:
          '비동기 호출은 거절되지 않고 큐에서 다시 시도돼요. 거절된 손님이 다시 누르는 것도 들어 있지 않아요.',
      },
      en: {
        what: 'Requests rejected at once because the concurrency limit was reached.',
        rule: 'A request that comes while as many environments as allowed are all busy is rejected. It does not wait, so Erlang’s B formula applies.',
        checks: [
          'Erlang B: four settings, the mean of 12 runs of 40,000 requests, within four standard errors; also with another law of the work.',
          'After every event, arrived = served + rejected + in progress. Not one is lost.',
        ],
        leftOut:
          'Asynchronous calls are not rejected but tried again from a queue. Nor do rejected customers press the button again.',
      },
    },
  },
};
