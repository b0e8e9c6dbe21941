// Names of the resilience knobs, in both languages.

import { commonKnobs } from '@/components/figure/words/common';
import type { KnobWordsOf } from '@/components/figure/words/sim-words';
import type { params } from '@/engine/models/resilience/config';
import type { Locale, Localized } from '@/i18n/locales';

type ParamWords = KnobWordsOf<typeof params>;

const calls = { say: (value: string) => `${value}건` };
const times = { say: (value: string) => `${value}번` };

const common = <L extends Locale>(locale: L) =>
  commonKnobs(
    locale,
    'peakFactor',
    'spikeAtSec',
    'spikeForSec',
    'timeLimitMs',
    'retries',
    'backoffMs',
    'breaker',
  );

export const paramWords: Localized<ParamWords> = {
  ko: {
    ...common('ko'),
    arrivals: {
      label: '손님이 오는 방식',
      options: { poisson: '제각각', regular: '일정하게', spike: '한꺼번에' },
    },
    ratePerSec: { label: '손님' },
    slowService: {
      label: '느려지는 서비스',
      options: { menu: '메뉴', recommendation: '추천', stock: '재고', payment: '결제' },
    },
    slowFactor: { label: '얼마나 느려지나', hint: '1배면 느려지지 않아요' },
    slowAtSec: { label: '느려지기 시작하는 때' },
    slowForSec: { label: '느린 동안' },
    orderSlots: { label: '주문 서비스의 자리', ...calls },
    dependencySlots: { label: '뒤쪽 서비스마다 자리', ...calls },
    queueLimit: {
      label: '대기열의 길이',
      hint: '서비스마다. 넘치면 바로 거절해요',
      zero: '없음',
      ...calls,
    },
    cancel: {
      label: '포기를 상대에게 알리기',
      hint: '알리면 상대는 하던 일을 바로 멈춰요',
      options: { off: '안 알림', on: '알림' },
    },
    jitter: {
      label: '쉬는 시간 흩기',
      hint: '지터. 전부는 0부터, 반은 절반부터, 이어서는 앞서 쉰 시간의 세 배까지 뽑아요',
      options: { none: '안 함', equal: '반', full: '전부', decorrelated: '이어서' },
    },
    breakerRatio: { label: '브레이커가 열리는 실패율' },
    breakerSlowMs: {
      label: '느린 호출로 치는 시간',
      hint: '브레이커는 답을 받았어도 이보다 오래 걸리면 느린 호출로 세요',
      zero: '세지 않음',
    },
    breakerSlowRatio: { label: '브레이커가 열리는 느린 호출의 비율' },
    breakerWindow: {
      label: '브레이커가 돌아보는 방식',
      options: { time: '최근 몇 초', calls: '최근 몇 건' },
    },
    breakerWindowSec: { label: '브레이커가 돌아보는 동안' },
    breakerWindowCalls: { label: '브레이커가 돌아보는 호출', ...calls },
    breakerOpenSec: { label: '브레이커가 열려 있는 동안' },
    breakerProbes: {
      label: '브레이커가 다시 닫히려면',
      hint: '반열림 때 확인하는 호출이 모두 성공하거나, 그 비율이 기준보다 낮아야 해요',
      options: { every: '모두 성공', ratio: '비율로' },
    },
    bulkhead: {
      label: '벌크헤드',
      hint: '서비스 하나에 한 번에 내줄 자리',
      zero: '없음',
      ...calls,
    },
    fallback: {
      label: '폴백',
      hint: '추천이 실패하면 추천을 빼고 보여 줘요',
      options: { off: '끔', on: '켬' },
    },
    patienceSec: { label: '손님이 기다려 주는 시간' },
    reloads: { label: '손님이 새로 고치는 횟수', zero: '안 함', ...times },
  },
  en: {
    ...common('en'),
    arrivals: {
      label: 'Customers come',
      options: { poisson: 'at random', regular: 'evenly', spike: 'in a crowd' },
    },
    ratePerSec: { label: 'Customers' },
    slowService: {
      label: 'Service that turns slow',
      options: {
        menu: 'menu',
        recommendation: 'picks',
        stock: 'stock',
        payment: 'payment',
      },
    },
    slowFactor: { label: 'How slow', hint: '×1 is not slow at all' },
    slowAtSec: { label: 'Slow from' },
    slowForSec: { label: 'Slow for' },
    orderSlots: { label: 'Slots of the order service' },
    dependencySlots: { label: 'Slots of each service behind it' },
    queueLimit: {
      label: 'Length of the queue',
      hint: 'per service; beyond it calls are refused',
      zero: 'none',
    },
    cancel: {
      label: 'Tell the other side of giving up',
      hint: 'when told, it stops its work at once',
      options: { off: 'no', on: 'yes' },
    },
    jitter: {
      label: 'Spread of the pause',
      hint: 'jitter: full draws from 0, half from one half, chained up to 3 times the pause before',
      options: { none: 'none', equal: 'half', full: 'full', decorrelated: 'chained' },
    },
    breakerRatio: { label: 'Breaker opens at failures of' },
    breakerSlowMs: {
      label: 'A call is slow after',
      hint: 'the breaker counts longer ones as slow, answered or not',
      zero: 'not counted',
    },
    breakerSlowRatio: { label: 'Breaker opens at slow calls of' },
    breakerWindow: {
      label: 'Breaker looks back on',
      options: { time: 'some seconds', calls: 'some calls' },
    },
    breakerWindowSec: { label: 'Breaker looks back' },
    breakerWindowCalls: { label: 'Calls the breaker looks back on' },
    breakerOpenSec: { label: 'Breaker stays open' },
    breakerProbes: {
      label: 'Breaker closes again when',
      hint: 'half open: all probes go well, or their shares stay below the thresholds',
      options: { every: 'all go well', ratio: 'by share' },
    },
    bulkhead: {
      label: 'Bulkhead',
      hint: 'slots that one dependency may hold at once',
      zero: 'none',
    },
    fallback: {
      label: 'Fallback',
      hint: 'serve without picks when they fail',
      options: { off: 'off', on: 'on' },
    },
    patienceSec: { label: 'A customer waits' },
    reloads: { label: 'A customer reloads', zero: 'never' },
  },
};
