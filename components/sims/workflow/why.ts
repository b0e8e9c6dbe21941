// Why the numbers of the workflow simulator may be believed: what its tests hold them to, in words.

import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/workflow/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

type Declared = typeof declaration;

const OUTAGE: Localized = {
  ko: '장애 동안 실패한 수는 속도 × (장애 시간 − 쉬는 시간의 합)이에요. 초당 2건, 20초 장애에서 Step Functions의 Retry는 26건, Google 정책은 23.6건, 재시도가 없으면 40건이에요. 서른 번의 평균이 표준 오차 네 배 안에서 맞아요.',
  en: 'Failed in an outage are rate × (outage − sum of pauses): at 2/s and 20 s 26 with a Retry of Step Functions, 23.6 with Google’s policy, 40 without any. The mean of thirty runs is within four standard errors.',
};
const BACK: Localized = {
  ko: '되돌리기와 재시도 5번이면 서른 번 모두 반쯤 끝난 주문이 0건이에요. 재시도 3번이면 0~2건이 남아요. 카드가 멈춘 20초 동안에는 취소도 안 되기 때문이에요.',
  en: 'With undo and five retries none is half-done in any of thirty runs. With three, 0 to 2 are: for the 20 s that cards are out nothing can be refunded, either.',
};
const KEYS: Localized = {
  ko: '답이 사라지는 결제는 1%예요. 재시도가 있으면 1,000건에 5~13건이 두 번 결제되고, 멱등 키를 켜면 서른 번 모두 0건이에요.',
  en: 'One charge in a hundred loses its answer. With retries 5 to 13 of 1,000 are charged twice; with keys none in any of thirty runs.',
};
const WAITING: Localized = {
  ko: '평균 10분 기다리는 주문이 15분에 끊길 확률은 e^(−1.5) = 22.3%예요. 함수 512MB의 비용은 식으로 $3.88, 서른 번의 평균과 1% 안에서 맞아요. 전환 여섯 번은 $0.1626이에요.',
  en: 'An order that waits 10 min on average is cut off at 15 with probability e^(−1.5) = 22.3%. Half a GB costs $3.88 by the formula, within 1% of thirty runs. Six transitions are $0.1626.',
};
const LEFT_OUT: Localized = {
  ko: '병렬 단계, 시작과 전환의 한도, 단계가 직접 쓰는 비용, 침묵하는 서비스의 제한 시간은 없어요.',
  en: 'Parallel branches, quotas, what the steps themselves cost and time limits of silent services are not in it.',
};

const trustOf = (
  what: Localized,
  rule: Localized,
  checks: readonly Localized[],
): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: checks.map(({ ko }) => ko), leftOut: LEFT_OUT.ko },
  en: { what: what.en, rule: rule.en, checks: checks.map(({ en }) => en), leftOut: LEFT_OUT.en },
});

/** Pauses of the policy that is in force, in seconds; null where chance spreads them. */
function pausesSec({ preset, retries, intervalSec, rate }: AnyConfig): number | null {
  if (preset === 'durable') return null;
  const known = {
    none: [0, 1, 1],
    stepFunctions: [3, 1, 2],
    google: [5, 1, 1.25],
    own: [Number(retries), Number(intervalSec), Number(rate)],
  } as const;
  const own = known[preset as keyof typeof known];
  if (!own) return 97.5;
  const [count, first, factor] = own;
  return Array.from({ length: count }, (_, n) => first * factor ** n).reduce((a, b) => a + b, 0);
}

/** Where only an outage makes orders fail, and the run goes on long enough for all to end. */
function lostInOutage(config: AnyConfig): number | null {
  const pauses = pausesSec(config);
  const isCalm = config.mishaps === 'off' && config.waitMin === 0 && config.orders === 0;
  if (!isCalm || pauses === null) return null;
  return Number(config.ratePerSec) * Math.max(0, Number(config.outageSec) - pauses);
}

const FUNCTION_LIMIT_MIN = 15;

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    failed: trustOf(
      {
        ko: '도시락 없이 끝난 주문이에요. 되돌린 주문, 반쯤 끝난 주문, 끊긴 주문을 모두 세요.',
        en: 'Orders that ended without a lunch: undone, half-done or cut off.',
      },
      {
        ko: '한 단계의 시도를 다 쓰면 포기해요. 시도의 수는 단계마다 새로 세요.',
        en: 'An order is given up once a step has no try left; tries are counted anew for each step.',
      },
      [OUTAGE],
    ),
    half: trustOf(
      {
        ko: '멈춘 뒤에도 재고나 돈이 잡혀 있는 주문이에요.',
        en: 'Orders that stopped with stock or money still taken.',
      },
      {
        ko: '되돌리기를 적지 않았거나, 되돌리기의 시도까지 다 썼거나, 부른 함수가 죽은 경우예요.',
        en: 'No undo was written, undoing ran out of tries, or the caller died.',
      },
      [BACK],
    ),
    twice: trustOf(
      {
        ko: '카드사가 두 번 이상 결제한 주문이에요.',
        en: 'Orders that the card company charged more than once.',
      },
      {
        ko: '워크플로가 아니라 카드사에서 세요. 나중에 취소했더라도 세요.',
        en: 'Counted at the card company, not in the workflow, and even where it was refunded.',
      },
      [KEYS],
    ),
    cut: trustOf(
      {
        ko: '지휘하는 쪽의 시간 한도에 끊긴 주문의 비율이에요.',
        en: 'The share of orders cut off by the time limit of whoever conducts.',
      },
      {
        ko: '함수는 15분, 익스프레스 워크플로는 5분, 표준 워크플로는 1년이에요.',
        en: 'A function has 15 min, an express workflow 5 min, a standard one a year.',
      },
      [WAITING],
    ),
    p99: trustOf(
      {
        ko: '주문의 99%가 끝나기까지 걸린 시간이에요. 실패한 주문도 세요.',
        en: 'Within this time 99% of the orders had ended, failed ones included.',
      },
      {
        ko: '아직 끝나지 않은 주문은 지금까지 걸린 시간으로 세요. 오차는 1/256이에요.',
        en: 'Orders still under way count with their time so far. Within 1/256.',
      },
      [
        {
          ko: '네 단계를 0.2초씩 지난 주문은 0.8초예요. 재시도 5번을 다 쓴 주문은 쉬는 시간만 31초예요.',
          en: 'Four steps of 0.2 s are 0.8 s. Whoever uses up five retries has paused for 31 s.',
        },
      ],
    ),
    cost: trustOf(
      {
        ko: '지휘하고 기다리는 데 드는 비용을 주문 1,000건으로 계산한 값이에요.',
        en: 'What conducting and waiting cost, for 1,000 orders.',
      },
      {
        ko: '표준: 전환 한 번에 $0.0000271(서울). 함수: 512MB × 시간. 익스프레스: 요청과 64MB × 시간(버지니아 가격).',
        en: 'Standard: $0.0000271 a transition (Seoul). Function: 512 MB × time. Express: a request and 64 MB × time (Virginia’s prices).',
      },
      [WAITING],
    ),
    ifFunction: trustOf(
      {
        ko: '같은 주문마다 함수 하나가 기다렸을 때의 비용이에요.',
        en: 'What it would have cost if one function had waited with each order.',
      },
      {
        ko: '512MB 함수가 주문이 진행되는 동안 켜져 있고, 15분에서 멈춰요.',
        en: 'A function of 512 MB is there while the order is under way, up to 15 min.',
      },
      [WAITING],
    ),
  },
  expected: {
    failed: lostInOutage,
    cut: ({ conductor, waitMin, mishaps, outageSec }) =>
      conductor === 'chain' && mishaps === 'off' && outageSec === 0
        ? Math.exp(-FUNCTION_LIMIT_MIN / Number(waitMin))
        : null,
  },
};
