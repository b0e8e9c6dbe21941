// Why the numbers of the gateway simulator may be believed: what its tests hold them to, in words.

import { latencyTrust } from '@/components/figure/words/common-why';
import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/gateway/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

type Declared = typeof declaration;

const LEFT_OUT: Localized = {
  ko: '인증자, WAF, 함수의 동시성 한도는 들어 있지 않아요. 실제 버킷은 이만큼 정확하지 않아요.',
  en: 'Authorizers, WAF and a function’s concurrency are left out. Real buckets are not as exact.',
};

const trustOf = (
  what: Localized,
  rule: Localized,
  checks: readonly Localized[],
): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: checks.map(({ ko }) => ko), leftOut: LEFT_OUT.ko },
  en: { what: what.en, rule: rule.en, checks: checks.map(({ en }) => en), leftOut: LEFT_OUT.en },
});

const FIRST: Localized = {
  ko: '첫 429는 B ÷ (λ − r) = 1.0초에 와야 해요. 다른 손님들로 여섯 번 돌려도 0.05초 안에서 같아요.',
  en: 'The first 429 must come after B ÷ (λ − r) = 1.0 s: within 0.05 s in six runs with other customers.',
};
const AFTER: Localized = {
  ko: '빈 뒤에는 (λ − r) ÷ λ = 33.3%예요. 다른 손님들로 여섯 번 돌린 평균이 0.7%p 안에서 같아요.',
  en: 'Once dry it is (λ − r) ÷ λ = 33.3%: the mean of six runs with other customers is within 0.7 points.',
};
const LIMIT: Localized = {
  ko: '로그 정규 분포의 일이 29초를 넘을 확률은 28.9%예요. 다른 손님들로 예순 번 돌린 평균이 1%p 안에서 같아요.',
  en: 'Lognormal work lasts for more than 29 s in 28.9% of all cases: the mean of sixty runs with other customers is within 1 point.',
};
const FOUR: Localized = {
  ko: '45초짜리 일을 29초에 끊고 세 번 다시 부르면 실행 네 번, 답 0번인지 시험해요.',
  en: 'A test finds four runs and no answer for 45 s behind 29 s with three retries.',
};
const ERLANG: Localized = {
  ko: '버킷과 캐시를 끈 대기열에서 기다린 비율을 얼랑 C와 비교해요. 4%p 안에서 같아요.',
  en: 'With bucket and cache out of the way, the share that waits is within 4 points of Erlang C.',
};
const SUM: Localized = {
  ko: '온 요청은 답을 받았거나, 거절됐거나, 끊겼거나, 다시 부르려 기다리거나, 가는 길에 있어요. 사건마다 더해서 확인해요.',
  en: 'Each request is answered, refused, cut off, waiting to call again or under way. The sum is checked after every event.',
};

const feeOf = (what: Localized, rule: Localized): Localized<Trust> => ({
  ko: {
    what: what.ko,
    rule: rule.ko,
    checks: [
      '단가는 가격표에서 다시 계산해 같은지 시험해요. 캐시가 없고 0.1초면 3.50달러와 1.03달러이고, 0.396초에서 같아져요.',
    ],
    leftOut: '무료 구간, 올림, 통신, 로그의 요금은 뺐어요. 2026년 10월의 정가예요.',
  },
  en: {
    what: what.en,
    rule: rule.en,
    checks: [
      'Rates are worked out anew from the price sheets. Without a cache, 0.1 s makes $3.50 and $1.03; at 0.396 s both are alike.',
    ],
    leftOut: 'The free tier, rounding, traffic and logs. List prices of October 2026.',
  },
});

const number = (config: AnyConfig, name: string): number => Number(config[name]);

/** Calls of one page within the time that it is kept; null where not all that come are read alike and let in. */
function hitsOf(config: AnyConfig): number | null {
  if (config.rushOf !== 'none' || number(config, 'menuPerSec') > 0.5 * number(config, 'ratePerSec'))
    return null;
  const x = (number(config, 'menuPerSec') * number(config, 'ttlSec')) / number(config, 'pages');
  return x / (1 + x);
}

/** In one long rush of people who order, alone and without a second try. */
function refusedOf(config: AnyConfig): number | null {
  const isAlone = number(config, 'menuPerSec') === 0 && number(config, 'partnerPerSec') === 0;
  if (config.rushOf !== 'orders' || !isAlone || number(config, 'retries') > 0) return null;
  const [rate, limit] = [number(config, 'rushPerSec'), number(config, 'ratePerSec')];
  const lastsSec = number(config, 'burst') / (rate - limit);
  return rate > limit && lastsSec < 1.1 ? (rate - limit) / rate : null;
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    answered: trustOf(
      {
        ko: '어떻게 될지 정해진 요청 가운데 답을 받은 비율이에요.',
        en: 'Of the requests whose fate is settled, those that got an answer.',
      },
      {
        ko: '다시 불러서 받은 답도 세요. 마지막 호출까지 429, 503, 504면 답을 못 받은 거예요.',
        en: 'An answer to a later call counts, too. Whoever got 429, 503 or 504 at the last call got none.',
      },
      [SUM, LIMIT],
    ),
    answeredOrders: trustOf(
      {
        ko: '손님의 요청 가운데 답을 받은 비율이에요.',
        en: 'Of the customers’ requests, those that got an answer.',
      },
      {
        ko: '버킷을 함께 쓰면 누구의 호출이든 같은 비율로 거절돼요. 파트너의 버킷은 그 앞에 있어요.',
        en: 'Who shares a bucket is refused at the same rate. The partner’s own bucket comes before it.',
      },
      [
        AFTER,
        {
          ko: '파트너를 초당 8,000건으로 제한하면 손님은 하나도 거절되지 않는지 시험해요.',
          en: 'With the partner held to 8,000 a second, a test finds no customer refused.',
        },
      ],
    ),
    answeredMenu: trustOf(
      {
        ko: '메뉴 요청 가운데 답을 받은 비율이에요.',
        en: 'Of the requests for the menu, those that got an answer.',
      },
      {
        ko: '캐시가 답한 것도 세요. 캐시가 답해도 토큰은 하나 써요.',
        en: 'Answers out of the cache count. They take a token, too.',
      },
      [SUM, ERLANG],
    ),
    throttled: trustOf(
      { ko: '모든 호출 가운데 429를 받은 비율이에요.', en: 'Of all calls, those that got 429.' },
      { ko: '다시 부른 것도 호출로 세요.', en: 'A second try is a call of its own.' },
      [FIRST, AFTER],
    ),
    refusedFirst: trustOf(
      {
        ko: '몰리기 시작한 첫 1초에 손님이 부른 호출 가운데 429를 받은 비율이에요.',
        en: 'Of the customers’ calls in the first second of the rush, those that got 429.',
      },
      {
        ko: '버킷은 min(B, 남은 것 + r × 시간)이고, 호출 하나가 하나를 가져가요.',
        en: 'The bucket holds min(B, what is left + r × time), and each call takes one.',
      },
      [FIRST],
    ),
    refusedAfter: trustOf(
      {
        ko: '몰리는 동안 그 뒤에 온 손님의 호출 가운데 429를 받은 비율이에요.',
        en: 'Of the customers’ calls in the rest of the rush, those that got 429.',
      },
      { ko: '빈 버킷은 들어오는 만큼만 내줘요.', en: 'An empty bucket gives what flows in.' },
      [AFTER],
    ),
    calls: trustOf(
      {
        ko: '요청 하나에 평균 몇 번 불렀는지예요.',
        en: 'How often a request was called, on average.',
      },
      {
        ko: '호출을 모두 더해 요청 수로 나눠요. 거절을 듣고 다시 부르는 데 50ms가 걸려요.',
        en: 'All calls over all requests. Hearing of a refusal and calling again takes 50 ms.',
      },
      [SUM],
    ),
    runs: trustOf(
      {
        ko: '요청 하나에 백엔드가 평균 몇 번 실행됐는지예요.',
        en: 'How often the backend ran for a request, on average.',
      },
      {
        ko: '백엔드로 간 호출을 요청 수로 나눠요. 504 뒤의 실행도 한 번이에요.',
        en: 'Calls that went to the backend over all requests. A run that went on after a 504 is one.',
      },
      [LIMIT, FOUR],
    ),
    paid: trustOf(
      {
        ko: '모든 실행의 시간을, 요청마다 한 번씩 실행했을 때의 시간으로 나눈 값이에요.',
        en: 'The time of all runs, over that of one run for each request.',
      },
      {
        ko: '걸리는 시간은 요청의 것이라 다시 불러도 같아요. 504 뒤의 시간도 더해요.',
        en: 'How long it takes belongs to the request: a second run is as long. Time after the 504 counts.',
      },
      [
        FOUR,
        {
          ko: '긴 일 28.9%가 전체 시간의 54.4%예요. 세 번 다시 부르면 2.63배여야 하고, 다른 손님들로 예순 번 돌린 평균이 0.06 안에서 같아요.',
          en: 'The long 28.9% have 54.4% of all work, so three retries make it 2.63 times: the mean of sixty runs with other customers is within 0.06.',
        },
      ],
    ),
    p95: latencyTrust(95, { checks: { ko: [FOUR.ko], en: [FOUR.en] }, leftOut: LEFT_OUT }),
    p95Orders: latencyTrust(95, {
      checks: { ko: [ERLANG.ko], en: [ERLANG.en] },
      leftOut: LEFT_OUT,
    }),
    partnerServed: trustOf(
      {
        ko: '지금까지 파트너가 받은 답을 지난 시간으로 나눈 값이에요.',
        en: 'Answers that the partner got so far, over the time that has passed.',
      },
      {
        ko: '자기 버킷과 모두의 버킷을 지나고 백엔드의 답까지 받은 호출만 세요.',
        en: 'Calls that passed both buckets and got an answer of the backend.',
      },
      [SUM],
    ),
    hits: trustOf(
      {
        ko: '문을 지난 메뉴 호출 가운데 캐시가 답한 비율이에요.',
        en: 'Of the menu calls that got through the gate, those that the cache answered.',
      },
      {
        ko: '답을 담은 때부터 TTL 동안 두고, 다시 읽어도 늘어나지 않아요. x ÷ (1 + x)예요.',
        en: 'Kept for the TTL from when it was filled; reading it adds nothing: x ÷ (1 + x).',
      },
      [
        {
          ko: '1분에 한 번과 60초는 50%, 300초는 83.3%, 1분에 열두 번은 92.3%여야 해요. 1%p 안에서 같아요.',
          en: 'Once a minute with 60 s must give 50%, with 300 s 83.3%, twelve a minute 92.3%: within 1 point.',
        },
      ],
    ),
    gatewayFee: feeOf(
      {
        ko: '이 실험처럼 온 요청 100만 건에 게이트웨이가 받는 요금이에요.',
        en: 'What the gateway costs for a million requests that go like those of this run.',
      },
      {
        ko: '429가 아닌 호출 × 0.0000035달러에, 캐시를 켜 둔 시간 × 0.02달러를 더해 요청 수로 나눠요. 캐시가 답해도 호출 요금은 내요.',
        en: 'Calls without 429 × $0.0000035, and hours with a cache × $0.02, over the requests. What the cache answers is a call, too.',
      },
    ),
    functionFee: feeOf(
      {
        ko: '그 100만 건에 뒤에 있는 함수가 받는 요금이에요.',
        en: 'What the function behind it costs for that million.',
      },
      {
        ko: '실행 × 0.0000002달러에 일한 초 × 0.00000833335달러(512MB)를 더해 요청 수로 나눠요.',
        en: 'Runs × $0.0000002, and seconds of work × $0.00000833335 (512 MB), over the requests.',
      },
    ),
  },
  expected: { hits: hitsOf, refusedAfter: refusedOf },
};
