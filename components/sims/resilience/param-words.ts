// Names of the resilience knobs, in both languages. A limit of 0 is said as what it means: none.

import type { KnobWordsOf } from '@/components/figure/words/sim-words';
import type { params } from '@/engine/models/resilience/config';
import { formatDuration } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';

type ParamWords = KnobWordsOf<typeof params>;

/** A knob's value arrives written out, with thousands separators. */
const numberOf = (value: string): number => Number(value.replaceAll(',', ''));

const ms = (none: string, locale: Locale) => ({
  say: (value: string) =>
    numberOf(value) === 0 ? none : formatDuration(numberOf(value) / 1000, locale),
});

const counted = (none: string | null, say: (value: string) => string) => ({
  say: (value: string) => (none !== null && numberOf(value) === 0 ? none : say(value)),
});

const calls = (none: string | null = null) => counted(none, (value) => `${value}건`);
const times = (none: string) => counted(none, (value) => `${value}번`);
const plain = (none: string | null = null) => counted(none, (value) => value);

export const paramWords: Localized<ParamWords> = {
  ko: {
    arrivals: {
      label: '손님이 오는 방식',
      options: { poisson: '제각각', regular: '일정하게', spike: '한꺼번에' },
    },
    ratePerSec: { label: '손님' },
    peakFactor: { label: '몰릴 때의 배수' },
    spikeAtSec: { label: '몰리기 시작하는 때' },
    spikeForSec: { label: '몰리는 동안' },
    slowService: {
      label: '느려지는 서비스',
      options: { menu: '메뉴', recommendation: '추천', stock: '재고', payment: '결제' },
    },
    slowFactor: { label: '얼마나 느려지나', hint: '1배면 느려지지 않아요' },
    slowAtSec: { label: '느려지기 시작하는 때' },
    slowForSec: { label: '느린 동안' },
    orderSlots: { label: '주문 서비스의 자리', ...calls() },
    dependencySlots: { label: '뒤쪽 서비스마다 자리', ...calls() },
    queueLimit: { label: '줄의 길이', hint: '서비스마다. 넘치면 바로 거절해요', ...calls('없음') },
    timeLimitMs: { label: '제한 시간', hint: '이만큼만 기다리고 포기해요', ...ms('없음', 'ko') },
    cancel: {
      label: '포기를 상대에게 알리기',
      hint: '알리면 상대는 하던 일을 바로 멈춰요',
      options: { off: '안 알림', on: '알림' },
    },
    retries: { label: '재시도', ...times('없음') },
    backoffMs: {
      label: '재시도 전에 쉬기',
      hint: '백오프. 다시 할 때마다 두 배로 늘어요',
      ...ms('바로', 'ko'),
    },
    jitter: {
      label: '쉬는 시간 흩기',
      hint: '지터. 전부는 0부터, 반은 절반부터, 이어서는 앞서 쉰 시간의 세 배까지 뽑아요',
      options: { none: '안 함', equal: '반', full: '전부', decorrelated: '이어서' },
    },
    breaker: { label: '서킷 브레이커', options: { off: '끔', on: '켬' } },
    breakerRatio: { label: '브레이커가 열리는 실패율' },
    breakerSlowMs: {
      label: '느린 호출로 치는 시간',
      hint: '브레이커는 답을 받았어도 이보다 오래 걸리면 느린 호출로 세요',
      ...ms('안 셈', 'ko'),
    },
    breakerSlowRatio: { label: '브레이커가 열리는 느린 호출의 비율' },
    breakerWindow: {
      label: '브레이커가 돌아보는 방식',
      options: { time: '최근 몇 초', calls: '최근 몇 건' },
    },
    breakerWindowSec: { label: '브레이커가 돌아보는 동안' },
    breakerWindowCalls: { label: '브레이커가 돌아보는 호출', ...calls() },
    breakerOpenSec: { label: '브레이커가 열려 있는 동안' },
    breakerProbes: {
      label: '브레이커가 다시 닫히려면',
      hint: '반열림 때 확인하는 호출이 모두 성공하거나, 그 비율이 기준보다 낮아야 해요',
      options: { every: '모두 성공', ratio: '비율로' },
    },
    bulkhead: {
      label: '벌크헤드',
      hint: '서비스 하나에 한 번에 내줄 자리',
      ...calls('없음'),
    },
    fallback: {
      label: '폴백',
      hint: '추천이 실패하면 추천을 빼고 보여 줘요',
      options: { off: '끔', on: '켬' },
    },
    patienceSec: { label: '손님이 기다려 주는 시간' },
    reloads: { label: '손님이 새로 고치는 횟수', ...times('안 함') },
  },
  en: {
    arrivals: {
      label: 'Customers come',
      options: { poisson: 'at random', regular: 'evenly', spike: 'in a crowd' },
    },
    ratePerSec: { label: 'Customers' },
    peakFactor: { label: 'Crowd, times the usual' },
    spikeAtSec: { label: 'Crowd comes after' },
    spikeForSec: { label: 'Crowd stays for' },
    slowService: {
      label: 'Service that turns slow',
      options: {
        menu: 'menu',
        recommendation: 'recommend.',
        stock: 'stock',
        payment: 'payment',
      },
    },
    slowFactor: { label: 'How slow', hint: '×1 is not slow at all' },
    slowAtSec: { label: 'Slow from' },
    slowForSec: { label: 'Slow for' },
    orderSlots: { label: 'Slots of the order service', ...plain() },
    dependencySlots: { label: 'Slots of each service behind it', ...plain() },
    queueLimit: {
      label: 'Length of the line',
      hint: 'per service; beyond it calls are refused',
      ...plain('none'),
    },
    timeLimitMs: {
      label: 'Time limit',
      hint: 'wait this long, then give up',
      ...ms('none', 'en'),
    },
    cancel: {
      label: 'Tell the other side of giving up',
      hint: 'when told, it stops its work at once',
      options: { off: 'no', on: 'yes' },
    },
    retries: { label: 'Retries', ...plain('none') },
    backoffMs: {
      label: 'Pause before a retry',
      hint: 'backoff: doubles each time',
      ...ms('at once', 'en'),
    },
    jitter: {
      label: 'Spread of the pause',
      hint: 'jitter: full draws from 0, half from one half, chained up to 3 times the pause before',
      options: { none: 'none', equal: 'half', full: 'full', decorrelated: 'chained' },
    },
    breaker: { label: 'Circuit breaker', options: { off: 'off', on: 'on' } },
    breakerRatio: { label: 'Breaker opens at failures of' },
    breakerSlowMs: {
      label: 'A call is slow after',
      hint: 'the breaker counts longer ones as slow, answered or not',
      ...ms('not counted', 'en'),
    },
    breakerSlowRatio: { label: 'Breaker opens at slow calls of' },
    breakerWindow: {
      label: 'Breaker looks back on',
      options: { time: 'some seconds', calls: 'some calls' },
    },
    breakerWindowSec: { label: 'Breaker looks back' },
    breakerWindowCalls: { label: 'Calls the breaker looks back on', ...plain() },
    breakerOpenSec: { label: 'Breaker stays open' },
    breakerProbes: {
      label: 'Breaker closes again when',
      hint: 'half open: all probes go well, or their shares stay below the thresholds',
      options: { every: 'all go well', ratio: 'by share' },
    },
    bulkhead: {
      label: 'Bulkhead',
      hint: 'slots that one dependency may hold at once',
      ...plain('none'),
    },
    fallback: {
      label: 'Fallback',
      hint: 'serve without recommendations when they fail',
      options: { off: 'off', on: 'on' },
    },
    patienceSec: { label: 'A customer waits' },
    reloads: { label: 'A customer reloads', ...plain('never') },
  },
};
