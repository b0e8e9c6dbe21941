// Why the numbers of the release-train simulator may be believed: what its tests hold them to, in words.

import type { SimWhy, Trust } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/release-train/config';
import type { Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';

type Declared = typeof declaration;

const COUNTS: Localized = {
  ko: '요청과 오류의 수는 푸아송과 이항 분포의 정확한 값에서 뽑고, 교과서의 합과 한 칸씩 비교해요.',
  en: 'Requests and errors are drawn from the exact Poisson and binomial laws, compared step by step with textbook sums.',
};
const CLOSED: Localized = {
  ko: '못 볼 확률은 e^(−요청 × 버그): 1초에 1, 5, 10, 100건일 때 74.1, 22.3, 5.0, 0%예요. 서른 번의 평균이 4%p 안에서 맞아요.',
  en: 'Nothing seen: e^(−requests × bug), 74.1, 22.3, 5.0 and 0% at 1, 5, 10 and 100 requests a second. The mean of thirty runs agrees within four points.',
};
const TRAINS: Localized = {
  ko: '열차가 실패할 확률은 1 − e^(−0.5) = 39.3%예요. 서른 해의 평균이 3%p 안에서 맞아요.',
  en: 'A train fails with 1 − e^(−0.5) = 39.3%. The mean of thirty years agrees within three points.',
};
const HALF: Localized = {
  ko: '나쁜 변경이 없으면 열차 간격의 절반을 기다려요. 7일이면 3.5일이고, 0.05일 안에서 맞아요.',
  en: 'Without bad changes the wait is half of the time between trains: 3.5 days of 7, within 0.05.',
};
const MIXES: Localized = {
  ko: '섞이는 화면은 2p(1 − p): 10, 25, 50%에서 18, 37.5, 50%이고 소수 둘째 자리까지 맞아요.',
  en: 'Mixed pages: 2p(1 − p), so 18, 37.5 and 50% at 10, 25 and 50%, to two digits.',
};
const SAME: Localized = {
  ko: '내보내는 방법이 달라도 같은 때에 같은 변경이 만들어지는지 시험해요.',
  en: 'However they are rolled out, the same changes are made at the same moments; a test compares.',
};
const LEFT_OUT: Localized = {
  ko: '기능 플래그, 데이터베이스, 밤에만 나타나는 버그, 손님을 한 버전에 붙여 두는 방법은 없어요. 고치는 데 늘 한 시간이 걸려요.',
  en: 'Feature flags, databases, bugs that come at night only and sticky sessions are not in it. Fixing always takes an hour.',
};

const trustOf = (
  what: Localized,
  rule: Localized,
  checks: readonly Localized[],
): Localized<Trust> => ({
  ko: { what: what.ko, rule: rule.ko, checks: checks.map(({ ko }) => ko), leftOut: LEFT_OUT.ko },
  en: { what: what.en, rule: rule.en, checks: checks.map(({ en }) => en), leftOut: LEFT_OUT.en },
});

/** Nothing of the bug in a canary of so many requests, where one change rides alone. */
function blindOf(config: AnyConfig): number | null {
  if (config.rollout !== 'canary' || Number(config.everyDays) > 0) return null;
  const requests =
    60 * Number(config.ratePerSec) * Number(config.canaryShare) * Number(config.canaryMin);
  return Math.exp(-requests * Number(config.bugShare));
}

/** One change of a train is bad; no bug is overlooked where it fails so many of so many requests. */
function failedOf(config: AnyConfig): number | null {
  const everyDays = Number(config.everyDays);
  const isSeen = 60 * Number(config.ratePerSec) * Number(config.bugShare) >= 10;
  if (everyDays === 0 || !isSeen || config.contract === 'expand') return null;
  return 1 - Math.exp((-everyDays / 7) * Number(config.perWeek) * Number(config.badShare));
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    failed: trustOf(
      {
        ko: '끝난 배포 가운데 경보나 손님 때문에 되돌린 배포의 비율이에요. DORA가 변경 실패율이라 부르는 것과 같은 물음이에요.',
        en: 'Of the releases that are through, those rolled back for an alarm or a customer: the question behind DORA’s change fail rate.',
      },
      {
        ko: '오류가 정한 수 이상이고 요청 20건부터 1%를 넘으면 1분 뒤에 되돌려요.',
        en: 'With enough errors, more than 1% of at least 20 requests, a release is back a minute later.',
      },
      [TRAINS, COUNTS],
    ),
    leadTime: trustOf(
      {
        ko: '변경을 만든 때부터 손님에게 닿은 때까지의 평균이에요.',
        en: 'From a change made to the change live, on average.',
      },
      {
        ko: '모두가 쓰고 15분 동안 조용하면 닿은 것으로 세요. 돌아온 변경은 다시 닿을 때까지 세요.',
        en: 'Live is what everybody has and what stayed quiet for 15 minutes. What came back is counted until it is live again.',
      },
      [HALF, SAME],
    ),
    hurt: trustOf(
      {
        ko: '배포가 가져온 오류를 만난 손님을 한 주로 나눈 수예요. 평소의 오류 0.1%는 세지 않아요.',
        en: 'Customers who got an error that a release brought, per week. The usual 0.1% of errors is not counted.',
      },
      {
        ko: '버그가 실패시킨 요청과, 두 버전이 섞여 깨진 화면을 더해요.',
        en: 'Requests that a bug failed, and pages that broke because two versions met.',
      },
      [MIXES, COUNTS],
    ),
    blind: trustOf(
      {
        ko: '나쁜 배포의 카나리아 가운데 그 버그의 오류를 한 번도 보지 못한 비율이에요.',
        en: 'Of the canaries of bad releases, those that met none of the bug’s errors.',
      },
      {
        ko: '모두에게 열거나 경보가 울릴 때까지 센 버그의 오류가 0이면 못 본 거예요.',
        en: 'It saw nothing if it had met no error of the bug when it was opened to all, or when an alarm rang.',
      },
      [CLOSED, COUNTS],
    ),
    releases: trustOf(
      {
        ko: '끝까지 나갔거나 되돌린 배포의 수예요.',
        en: 'Releases that are live or were rolled back.',
      },
      {
        ko: '한 번에 배포 하나만 나가요. 계약을 세 걸음에 바꾸면 배포도 셋이에요.',
        en: 'One release is on its way at a time. A contract changed in three steps takes three.',
      },
      [SAME],
    ),
  },
  expected: { blind: blindOf, failed: failedOf },
};
