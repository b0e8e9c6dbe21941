// Words that simulators share, each in one place: taken over by name, and said otherwise where something else is meant.

import type { Locale, Localized } from '@/i18n/locales';
import type { KnobWords } from './sim-words';

const knobs = {
  arrivals: {
    ko: {
      label: '도착 방식',
      options: { poisson: '제각각(포아송)', regular: '일정한 간격', spike: '한꺼번에 몰림' },
    },
    en: {
      label: 'Arrivals',
      options: { poisson: 'random (Poisson)', regular: 'evenly spaced', spike: 'a sudden crowd' },
    },
  },
  ratePerSec: { ko: { label: '요청' }, en: { label: 'Requests' } },
  peakFactor: { ko: { label: '몰릴 때의 배수' }, en: { label: 'Crowd, times the usual' } },
  spikeAtSec: { ko: { label: '몰리기 시작하는 때' }, en: { label: 'Crowd comes after' } },
  spikeForSec: { ko: { label: '몰리는 동안' }, en: { label: 'Crowd stays for' } },
  workSec: {
    ko: { label: '실행 시간', hint: '평균, 지수 분포' },
    en: { label: 'Work time', hint: 'mean, exponential' },
  },
  coldStartSec: {
    ko: { label: '콜드 스타트', hint: '중앙값, 로그 정규 분포' },
    en: { label: 'Cold start', hint: 'median, lognormal' },
  },
  coldTail: {
    ko: { label: '느린 콜드 스타트', hint: '상위 5%가 중앙값의 몇 배인지' },
    en: { label: 'Slow cold starts', hint: '95th percentile over the median' },
  },
  keepAliveSec: { ko: { label: '유지 시간' }, en: { label: 'Keep-alive' } },
  provisioned: { ko: { label: '프로비저닝 동시성' }, en: { label: 'Provisioned concurrency' } },
  maxInstances: { ko: { label: '동시성 한도' }, en: { label: 'Concurrency limit' } },
  retries: {
    ko: { label: '재시도', zero: '없음', say: (value: string) => `${value}번` },
    en: { label: 'Retries', zero: 'none' },
  },
  timeLimitMs: {
    ko: { label: '제한 시간', hint: '이만큼만 기다리고 포기해요', zero: '없음' },
    en: { label: 'Time limit', hint: 'wait this long, then give up', zero: 'none' },
  },
  backoffMs: {
    ko: {
      label: '재시도 전에 쉬기',
      hint: '백오프. 다시 할 때마다 두 배로 늘어요',
      zero: '바로',
    },
    en: { label: 'Pause before a retry', hint: 'backoff: doubles each time', zero: 'at once' },
  },
  breaker: {
    ko: { label: '서킷 브레이커', options: { off: '끔', on: '켬' } },
    en: { label: 'Circuit breaker', options: { off: 'off', on: 'on' } },
  },
} as const satisfies Readonly<Record<string, Localized<KnobWords>>>;

/** In simulators of functions what is counted is an execution environment: see `environments`. */
const metrics = {
  p50: { ko: 'p50 응답', en: 'p50 response' },
  p95: { ko: 'p95 응답', en: 'p95 response' },
  p99: { ko: 'p99 응답', en: 'p99 response' },
  completed: { ko: '마친 요청', en: 'Requests completed' },
  rejected: { ko: '거절된 요청', en: 'Requests rejected' },
  dropped: { ko: '놓친 요청', en: 'Requests lost' },
  cold: { ko: '콜드 스타트 비율', en: 'Cold-start ratio' },
  instances: { ko: '평균 인스턴스', en: 'Mean instances' },
  busy: { ko: '일하는 인스턴스', en: 'Busy instances' },
  idle: { ko: '쉬는 인스턴스', en: 'Idle instances' },
  queue: { ko: '대기열', en: 'Queue' },
} as const satisfies Readonly<Record<string, Localized>>;

const environments = {
  instances: { ko: '평균 환경', en: 'Mean environments' },
  busy: { ko: '일하는 환경', en: 'Busy environments' },
  idle: { ko: '쉬는 환경', en: 'Idle environments' },
} as const satisfies Readonly<Record<string, Localized>>;

/** For each name of `words` that is asked for, what it is in the language. */
const take =
  <W extends Readonly<Record<string, Localized<unknown>>>>(words: W) =>
  <L extends Locale, K extends keyof W & string>(locale: L, ...names: readonly K[]) =>
    Object.fromEntries(names.map((name) => [name, words[name]?.[locale]])) as {
      readonly [N in K]: W[N][L];
    };

/** `params: { ...commonKnobs('ko', 'ratePerSec', 'keepAliveSec'), … }` */
export const commonKnobs = take(knobs);
export const commonMetrics = take(metrics);
/** The same metrics where what is counted is an execution environment. */
export const environmentMetrics = take(environments);
