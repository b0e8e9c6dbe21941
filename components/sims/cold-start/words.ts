// The words of the cold-start simulator, in both languages.

import { commonKnobs, commonMetrics, environmentMetrics } from '@/components/figure/words/common';
import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/cold-start/config';
import type { Locale, Localized } from '@/i18n/locales';

type Words = SimWords<typeof declaration, 'starting' | 'working' | 'idle'>;

const traffic = <L extends Locale>(locale: L) =>
  commonKnobs(locale, 'arrivals', 'ratePerSec', 'peakFactor', 'spikeAtSec', 'spikeForSec');

const environment = <L extends Locale>(locale: L) =>
  commonKnobs(
    locale,
    'workSec',
    'coldStartSec',
    'coldTail',
    'keepAliveSec',
    'provisioned',
    'maxInstances',
  );

/** Whoever is lost here was rejected. */
const metrics = <L extends Locale>(locale: L) => ({
  ...commonMetrics(locale, 'cold', 'p50', 'p95', 'p99'),
  ...environmentMetrics(locale, 'instances', 'busy', 'idle'),
  dropped: commonMetrics(locale, 'rejected').rejected,
});

export const words: Localized<Words> = {
  ko: {
    title: '실행 환경 타임라인',
    hint: '점 하나가 요청 하나, 줄 하나가 환경 하나',
    summary: {
      stage:
        '맨 위 줄에 요청이 도착한 순서대로 찍혀요. 그 아래 줄 하나하나가 실행 환경이고, 뜨는 중·일하는 중·쉬는 중·회수됨이 시간 순서로 이어져요.',
      controls: '요청의 빈도, 실행 시간, 콜드 스타트, 유지 시간, 미리 켜 둔 환경을 바꿀 수 있어요.',
      first: '재생을 누르거나 한 걸음씩 옮기면서, 파란 고리가 어떤 순간에 찍히는지 보세요.',
    },
    params: {
      ...traffic('ko'),
      ...environment('ko'),
      maxLifetimeSec: { label: '환경의 수명', zero: '끝없음' },
      pingEverySec: { label: '핑 간격', zero: '보내지 않음' },
      pingCount: { label: '한 번에 보내는 핑' },
      reuse: {
        label: '재사용 순서',
        options: {
          recent: '방금 쉬기 시작한 것',
          newest: '나중에 생긴 것',
          oldest: '먼저 생긴 것',
          random: '아무것이나',
        },
      },
    },
    scenarios: {
      'first-orders': { name: '첫 주문들', hint: '4분 동안 1초에 한 건이 조금 못 되게 들어와요.' },
      'quiet-night': { name: '조용한 밤', hint: '1분에 한 건쯤, 4시간 동안 들어와요.' },
      'lunch-rush': { name: '점심 주문', hint: '정오에 주문이 40배로 뛰어요.' },
      'ping-and-crowd': {
        name: '핑과 몰려온 손님',
        hint: '핑으로 환경 하나를 띄워 두었는데 손님이 한꺼번에 와요.',
      },
      'busy-day': {
        name: '바쁜 하루',
        hint: '요청이 끊이지 않아도 환경은 두 시간마다 바뀌어요.',
      },
      'at-the-limit': {
        name: '한도에 닿다',
        hint: '동시성 한도가 10이라 넘치는 요청은 거절돼요.',
      },
      thousand: { name: '천 개의 환경', hint: '1초에 480건이 2초씩 일해요.' },
    },
    metrics: metrics('ko'),
    assumptions: {
      'one-request-per-instance': '환경 하나는 한 번에 요청 하나만 처리해요.',
      'no-queue': '대기열이 없어요. 한도를 넘는 요청은 바로 거절돼요.',
      'fixed-keep-alive':
        '유지 시간은 하나의 값으로 고정돼 있어요. 실제 제공자는 이 값을 약속하지 않아요.',
      'exponential-work': '실행 시간은 평균이 같은 지수 분포를 따라요.',
      'lognormal-start': '콜드 스타트는 로그 정규 분포를 따르고 실행 시간에 더해져요.',
      'no-scale-out-limit': '새 환경을 만드는 속도에는 제한이 없어요.',
    },
    stage: '요청과 실행 환경의 타임라인',
    chart: {
      title: '환경이 하고 있던 일',
      series: { starting: '뜨는 중', working: '일하는 중', idle: '쉬는 중' },
    },
  },
  en: {
    title: 'Timeline of environments',
    hint: 'a dot is a request, a lane is an environment',
    summary: {
      stage:
        'The top row marks requests as they arrive. Each lane below is one execution environment: starting, working, idle, or reclaimed, from left to right in time.',
      controls:
        'You can change how often requests come, how long the work takes, the cold start, the keep-alive time and how many environments are started beforehand.',
      first: 'Press Play, or step along, and watch at which moments a blue ring appears.',
    },
    params: {
      ...traffic('en'),
      ...environment('en'),
      maxLifetimeSec: { label: 'Environment lifetime', zero: 'no end' },
      pingEverySec: { label: 'Ping every', zero: 'none' },
      pingCount: { label: 'Pings at once' },
      reuse: {
        label: 'Reuse order',
        options: {
          recent: 'became idle last',
          newest: 'created last',
          oldest: 'created first',
          random: 'any',
        },
      },
    },
    scenarios: {
      'first-orders': {
        name: 'First orders',
        hint: 'Four minutes, a little under one order a second.',
      },
      'quiet-night': { name: 'Quiet night', hint: 'About one order a minute, for four hours.' },
      'lunch-rush': { name: 'Lunch rush', hint: 'At noon the orders jump fortyfold.' },
      'ping-and-crowd': {
        name: 'A ping and a crowd',
        hint: 'A ping keeps one environment; then everyone comes at once.',
      },
      'busy-day': {
        name: 'Busy day',
        hint: 'Traffic never stops, yet environments are replaced every two hours.',
      },
      'at-the-limit': {
        name: 'At the limit',
        hint: 'The concurrency limit is ten; what exceeds it is turned away.',
      },
      thousand: {
        name: 'A thousand environments',
        hint: '480 requests a second, two seconds of work each.',
      },
    },
    metrics: metrics('en'),
    assumptions: {
      'one-request-per-instance': 'An environment handles one request at a time.',
      'no-queue': 'Nobody queues: a request beyond the limit is rejected at once.',
      'fixed-keep-alive': 'Keep-alive is one fixed time here. Providers do not promise theirs.',
      'exponential-work': 'Work times follow an exponential law with the given mean.',
      'lognormal-start': 'Cold starts follow a lognormal law and come on top of the work.',
      'no-scale-out-limit': 'New environments may be created as fast as they are needed.',
    },
    stage: 'Timeline of requests and execution environments',
    chart: {
      title: 'What the environments were doing',
      series: { starting: 'starting', working: 'working', idle: 'idle' },
    },
  },
};
