// Words of the app's simulator, in both languages.

import { commonKnobs, commonMetrics } from '@/components/figure/words/common';
import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/dynos/config';
import type { Localized } from '@/i18n/locales';

type Words = SimWords<typeof declaration, 'capacity' | 'demand'>;

export const words: Localized<Words> = {
  ko: {
    title: '앱 인스턴스와 라우터',
    hint: '쉬는 인스턴스를 두고 기다리는 손님이 있는지 보세요',
    summary: {
      stage:
        '라우터 하나가 앱 인스턴스(다이노)에 요청을 나눠 줘요. 인스턴스 앞의 점이 기다리는 요청이고, 쉬는 인스턴스가 있는데도 기다리면 주황 고리가 붙어요. 아래 띠에는 기다리는 요청의 수, 또는 앱이 깨어 있던 때가 이어져요.',
      controls:
        '인스턴스 수, 요청의 양, 라우터가 나눠 주는 방법, 실행 시간, 느린 요청의 비율, 잠들기까지 걸리는 시간을 바꿀 수 있어요. 무대의 버튼으로 느린 요청을 하나 보내거나, 인스턴스 하나를 재시작하거나, 하나 더 켤 수 있어요.',
      first: '라우터를 “한 줄로 세우기”로 바꾸고 p95를 비교해 보세요.',
    },
    params: {
      ...commonKnobs('ko', 'ratePerSec', 'workSec'),
      dynos: { label: '인스턴스', say: (value) => `${value}대` },
      routing: {
        label: '라우터',
        hint: '요청을 어느 인스턴스로 보낼지 정하는 방법',
        options: { random: '아무 데나', two: '둘 중 짧은 줄', shared: '한 줄로 세우기' },
      },
      slowShare: { label: '느린 요청', hint: '이만큼은 5초가 걸려요', zero: '없음' },
      sleepAfterMin: {
        label: '잠들기까지',
        hint: '이 시간 동안 요청이 없으면 앱이 잠들어요',
        zero: '잠들지 않음',
      },
      startSec: { label: '켜지는 시간', hint: '중앙값, 로그 정규 분포' },
      timeoutSec: { label: '라우터의 제한 시간', hint: '도착한 때부터' },
    },
    scenarios: {
      'two-dynos': {
        name: '인스턴스 2대',
        hint: '1초에 8건, 2대. 인스턴스마다 열 시간에 여덟 시간꼴로 바빠요.',
      },
      'same-load': {
        name: '손님도 인스턴스도 8배',
        hint: '1초에 64건, 16대. 한 대가 바쁜 정도는 2대일 때와 같아요.',
      },
      'one-queue': {
        name: '16대 앞에 한 줄',
        hint: '같은 손님, 같은 16대. 이번에는 모두 한 줄에 서요.',
      },
      'slow-few': {
        name: '2%가 5초 걸리면',
        hint: '8대에 1초에 24건. 100건 가운데 2건이 느려요.',
      },
      asleep: {
        name: '손님이 1시간에 2명',
        hint: '30분 동안 손님이 없으면 잠드는 앱의 나흘이에요.',
      },
      'seven-tenths': {
        name: 'p95를 0.7초로',
        hint: '6대에 1초에 24건. 8대를 넘기지 않고 p95를 0.7초 아래로 내려요.',
      },
    },
    metrics: {
      ...commonMetrics('ko', 'p95', 'instances'),
      mean: '평균 응답',
      beside: '쉬는 인스턴스를 두고 기다린 요청',
      timedOut: '시간 초과',
      asleep: '자는 앱을 만난 손님',
      awake: '한 달에 깨어 있는 시간',
      dynoTime: '인스턴스를 켠 시간 합계',
    },
    assumptions: {
      'router-is-not-herokus':
        '무작위 라우터는 특정 회사의 라우터가 아니에요. 헤로쿠의 2012년 문서에는 이렇게 보낸다고 적혀 있었지만, 지금도 그런지는 확인하지 못했어요.',
      'limit-from-arrival':
        '제한 시간은 도착한 때부터 재요. 헤로쿠는 라우터가 인스턴스에 넘긴 때부터 재요.',
      'start-is-assumed': '켜지는 데 10초는 가정이에요. 앱마다 다르고, 공식 값이 없어요.',
      'one-at-a-time': '인스턴스는 한 번에 요청 하나만 처리해요. 실제로는 여럿을 함께 맡기도 해요.',
      'line-outlives-restart': '재시작하는 인스턴스의 줄에 선 요청은 다시 켜질 때까지 기다려요.',
      'no-daily-restart': '하루에 한 번쯤 있는 자동 재시작은 다루지 않아요.',
    },
    acts: { add: '1대 더 켜기', restart: '1대 재시작', slow: '느린 요청' },
    stage: '라우터와 인스턴스, 그 아래 지나온 시간',
    chart: {
      title: '지금까지',
      series: { capacity: '켜져 있는 인스턴스', demand: '일하거나 기다리는 요청' },
    },
  },
  en: {
    title: 'App instances and their router',
    hint: 'look for customers who wait while an instance is idle',
    summary: {
      stage:
        'A router hands out requests to app instances (dynos). Dots before an instance are requests that wait, with an orange ring where an instance is idle meanwhile. The strip below shows how many wait, or when the app was awake.',
      controls:
        'You can change the number of instances, the requests, how the router hands them out, the work time, the share of slow requests, and when the app falls asleep. Buttons on the stage send one slow request, restart an instance, or start one more.',
      first: 'Turn the router to “one queue” and compare the p95.',
    },
    params: {
      ...commonKnobs('en', 'ratePerSec', 'workSec'),
      dynos: { label: 'Instances' },
      routing: {
        label: 'Router',
        hint: 'how it picks the instance for a request',
        options: { random: 'any', two: 'best of 2', shared: 'one queue' },
      },
      slowShare: { label: 'Slow requests', hint: 'so many take 5 s', zero: 'none' },
      sleepAfterMin: {
        label: 'Asleep after',
        hint: 'so long without a request, and the app sleeps',
        zero: 'never',
      },
      startSec: { label: 'Start of an instance', hint: 'median, lognormal' },
      timeoutSec: { label: 'The router’s time limit', hint: 'from the arrival' },
    },
    scenarios: {
      'two-dynos': {
        name: 'Two instances',
        hint: 'Eight requests a second for two. Each is busy 80% of the time.',
      },
      'same-load': {
        name: 'Eight times both',
        hint: 'Sixty-four a second for sixteen. Each is as busy as it was with two.',
      },
      'one-queue': {
        name: 'Sixteen behind one queue',
        hint: 'The same customers, the same sixteen. This time all stand in one queue.',
      },
      'slow-few': {
        name: 'When 2% take 5 s',
        hint: 'Twenty-four a second for eight. Two requests in a hundred are slow.',
      },
      asleep: {
        name: 'Two visitors an hour',
        hint: 'Four days of an app that sleeps after 30 minutes without a visitor.',
      },
      'seven-tenths': {
        name: 'Down to 0.7 s',
        hint: 'Twenty-four a second for six. Get p95 to 0.7 s with no more than eight.',
      },
    },
    metrics: {
      ...commonMetrics('en', 'p95', 'instances'),
      mean: 'Mean response',
      beside: 'Waited while one was idle',
      timedOut: 'Timed out',
      asleep: 'Found the app asleep',
      awake: 'Awake in a month',
      dynoTime: 'Total instance time',
    },
    assumptions: {
      'router-is-not-herokus':
        'The router that picks at random is nobody’s in particular. Heroku’s documentation of 2012 said so of its own; whether it is so today we could not verify.',
      'limit-from-arrival':
        'The time limit counts from the arrival. Heroku counts from when its router has handed the request on.',
      'start-is-assumed':
        'Ten seconds to start are assumed: it differs from app to app, and nobody publishes a figure.',
      'one-at-a-time': 'An instance works on one request at a time. Real ones often take several.',
      'line-outlives-restart':
        'Whoever waits at an instance that restarts waits until it is up again.',
      'no-daily-restart':
        'The restart that real instances go through about once a day is left out.',
    },
    acts: { add: 'Add one', restart: 'Restart', slow: 'Slow one' },
    stage: 'A router and its instances, and below them the time so far',
    chart: {
      title: 'So far',
      series: { capacity: 'instances up', demand: 'requests at work or waiting' },
    },
  },
};
