// Keep-alive against the gaps between customers: who comes back in time.

import type { QuizItem } from '@/content/schema';

export const gaps: readonly QuizItem[] = [
  {
    id: 'ten-minutes-apart',
    idea: 'ten-minutes-apart',
    kind: 'numeric',
    step: 'who-waits',
    stem: {
      ko: '주문이 평균 10분에 하나꼴로, 서로 상관없이 와요. 유지 시간은 5분이고 처리 시간은 무시할 만큼 짧아요. 콜드 스타트를 겪는 손님은 몇 %일까요?',
      en: 'Orders come once every ten minutes on average, independently. The keep-alive time is five minutes; the work takes next to no time. What percentage of customers meet a cold start?',
    },
    answer: 60.7,
    tolerance: 1.5,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: 50,
        tolerance: 2,
        because: {
          ko: '5분이 10분의 절반이라 절반이라고 셈했어요. 하지만 간격은 고르지 않아요. 짧은 간격이 여럿, 긴 간격이 몇몇이라 5분을 넘길 확률은 e^(−0.5)예요.',
          en: 'Five is half of ten, but gaps are not even: many short ones and a few long ones. The chance of more than five minutes is e^(−0.5).',
        },
      },
      {
        value: 100,
        tolerance: 0.5,
        because: {
          ko: '평균 간격 10분이 유지 시간보다 길다고 모든 간격이 긴 것은 아니에요. 5분 안에 다음 손님이 오는 일도 39%쯤 있어요.',
          en: 'The mean gap is longer than the keep-alive time, but not every gap is. About 39% of the time the next customer comes within five minutes.',
        },
      },
      {
        value: 39.3,
        tolerance: 1.5,
        because: {
          ko: '5분 안에 올 확률, 곧 웜 스타트의 비율을 구했어요. 콜드는 그 나머지예요.',
          en: 'That is the chance of coming within five minutes: the warm share. The cold share is the rest.',
        },
      },
    ],
    explanation: {
      ko: '다음 손님이 유지 시간 안에 오지 않을 확률이 콜드 스타트의 비율이에요. e^(−5 ÷ 10) = e^(−0.5) ≈ 60.7%.',
      en: 'The cold share is the chance that the next customer does not come within the keep-alive time: e^(−5 ÷ 10) = e^(−0.5) ≈ 60.7%.',
    },
    cites: [
      {
        formula: {
          ko: '콜드 비율 = e^(−유지 시간 ÷ 평균 간격)',
          en: 'cold share = e^(−keep-alive ÷ mean gap)',
        },
      },
      { sim: 'cold-start', scenario: 'quiet-night', set: { keepAliveSec: 30 } },
    ],
  },
  {
    id: 'gap-and-rest',
    idea: 'ten-minutes-apart',
    kind: 'numeric',
    step: 'who-waits',
    stem: {
      ko: '주문이 평균 {gap}분에 하나꼴로, 서로 상관없이 와요. 유지 시간은 {idle}분이고 처리 시간은 무시할 만큼 짧아요. 콜드 스타트를 겪는 손님은 몇 %일까요?',
      en: 'Orders come once every {gap} minutes on average, independently. The keep-alive time is {idle} minutes; the work takes next to no time. What percentage of customers meet a cold start?',
    },
    variables: {
      gap: { min: 10, max: 30, step: 5 },
      idle: { min: 3, max: 9, step: 1 },
    },
    answer: { formula: 'later-than', of: { idle: '$idle', meanGap: '$gap' } },
    tolerance: 1.5,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: 100,
        tolerance: 0.5,
        because: {
          ko: '평균 간격 {gap}분이 {idle}분보다 길다고 모든 간격이 긴 것은 아니에요. 평균보다 훨씬 일찍 오는 손님도 많아요.',
          en: 'The mean gap of {gap} minutes is longer than {idle}, but not every gap is. Many customers come much sooner than the mean.',
        },
      },
      {
        value: { formula: 'sooner-than', of: { idle: '$idle', meanGap: '$gap' } },
        tolerance: 1.5,
        because: {
          ko: '{idle}분 안에 올 확률, 곧 웜 스타트의 비율을 구했어요. 콜드는 그 나머지예요.',
          en: 'That is the chance of coming within {idle} minutes: the warm share. The cold share is the rest.',
        },
      },
    ],
    explanation: {
      ko: '다음 손님이 {idle}분 안에 오지 않을 확률이에요. e^(−{idle} ÷ {gap}) ≈ {answer}%.',
      en: 'It is the chance that the next customer does not come within {idle} minutes: e^(−{idle} ÷ {gap}) ≈ {answer}%.',
    },
    cites: [
      {
        formula: {
          ko: '콜드 비율 = e^(−유지 시간 ÷ 평균 간격)',
          en: 'cold share = e^(−keep-alive ÷ mean gap)',
        },
      },
      { sim: 'cold-start', scenario: 'quiet-night' },
    ],
  },
  {
    id: 'name-of-the-rest',
    idea: 'ten-minutes-apart',
    kind: 'short',
    step: 'who-waits',
    stem: {
      ko: '일을 마친 환경이 회수되지 않고 다음 손님을 기다리는 시간을 무엇이라고 할까요?',
      en: 'What do we call the time for which an environment that has finished waits for the next customer before it is reclaimed?',
    },
    accepted: {
      ko: ['유지 시간', '킵얼라이브', '대기 유지 시간'],
      en: ['keep-alive', 'keep-alive time', 'keepalive period', 'idle timeout'],
    },
    traps: [
      {
        words: {
          ko: ['타임아웃', '제한 시간', '시간 제한'],
          en: ['timeout', 'time limit', 'function timeout'],
        },
        because: {
          ko: '제한 시간은 한 번의 실행이 얼마나 길어도 되는지예요. 여기서는 실행이 끝난 뒤 쉬는 시간을 물었어요.',
          en: 'A timeout limits how long one call may run. This is about the rest after a call has ended.',
        },
      },
      {
        words: {
          ko: ['프로비저닝 동시성', '예약 동시성'],
          en: ['provisioned concurrency', 'reserved concurrency'],
        },
        misconception: 'M08',
        because: {
          ko: '그것은 우리가 정하는 환경의 수예요. 물은 것은 쉬는 환경이 남아 있는 시간이고, AWS에서는 우리가 정할 수 없어요.',
          en: 'That is a number of environments, which you set. The question is how long a resting one stays, which on AWS you cannot set.',
        },
      },
    ],
    explanation: {
      ko: '유지 시간(keep-alive)이에요. 그 안에 손님이 오면 웜 스타트, 아무도 오지 않으면 회수되어 그다음 손님이 콜드 스타트를 겪어요. AWS는 몇 분인지 약속하지 않아요.',
      en: 'The keep-alive time. A customer who comes within it gets a warm start; after it the environment is gone, and the next one meets a cold start. AWS promises no number of minutes.',
    },
    cites: [{ claim: 'C152' }],
  },
  {
    id: 'two-minutes-awake',
    idea: 'ten-minutes-apart',
    kind: 'predict',
    step: 'who-waits',
    stem: {
      ko: '한밤의 가게예요. 주문은 평균 1분에 하나, 유지 시간은 2분이에요. 네 시간 동안 콜드 스타트를 겪는 손님은 몇 %일까요?',
      en: 'The shop at night: one order a minute on average, and a keep-alive time of two minutes. What percentage of customers meet a cold start over four hours?',
    },
    run: { sim: 'cold-start', scenario: 'quiet-night', set: { keepAliveSec: 120 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'cold', scale: 100, tolerance: 5 },
    explanation: {
      ko: '평균 간격이 유지 시간의 절반이어도 0%는 아니에요. 간격이 2분을 넘길 확률은 e^(−2) ≈ 13.5%이고, 이 실행은 그 둘레에서 우연만큼 흔들려요.',
      en: 'The mean gap is half the keep-alive time, and still it is not 0%. A gap exceeds two minutes with a chance of e^(−2) ≈ 13.5%; this run wobbles around that by chance.',
    },
    cites: [
      {
        formula: {
          ko: '콜드 비율 = e^(−유지 시간 ÷ 평균 간격)',
          en: 'cold share = e^(−keep-alive ÷ mean gap)',
        },
      },
      { sim: 'cold-start', scenario: 'quiet-night', set: { keepAliveSec: 120 } },
    ],
  },
];
