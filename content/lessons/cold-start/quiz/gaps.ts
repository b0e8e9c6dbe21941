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
      en: 'Orders come once every ten minutes on average, independently. The keep-alive time is five minutes; the work takes next to no time. What percentage of customers hit a cold start?',
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
      en: 'Orders come once every {gap} minutes on average, independently. The keep-alive time is {idle} minutes; the work takes next to no time. What percentage of customers hit a cold start?',
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
    id: 'name-of-the-reuse',
    idea: 'ten-minutes-apart',
    kind: 'short',
    step: 'who-waits',
    stem: {
      ko: '유지 시간이 끝나기 전에 다음 손님이 왔어요. 쉬던 환경이 준비 없이 바로 일을 맡는 이 시작을 무엇이라고 할까요?',
      en: 'The next customer comes before the keep-alive time is over, and the idle environment takes the work at once. What is such a start called?',
    },
    accepted: {
      ko: ['웜 스타트', '웜스타트'],
      en: ['warm start', 'warm'],
    },
    traps: [
      {
        words: { ko: ['콜드 스타트', '콜드스타트'], en: ['cold start', 'cold'] },
        misconception: 'M05',
        because: {
          ko: '요청마다 새로 뜨지는 않아요. 쉬던 환경이 남아 있어 다시 쓰였으니 콜드 스타트가 아니에요.',
          en: 'Not every request starts afresh. An idle environment was still there and was reused.',
        },
      },
      {
        words: { ko: ['핑', '워밍', '웜업'], en: ['ping', 'warming', 'warm-up'] },
        misconception: 'M04',
        because: {
          ko: '핑은 환경이 회수되지 않게 일부러 보내는 요청이에요. 여기서는 진짜 손님이 온 시작을 물었어요.',
          en: 'A ping is a request sent on purpose so that an environment stays. This is about the start of a real customer’s request.',
        },
      },
    ],
    explanation: {
      ko: '웜 스타트(warm start)예요. 유지 시간 안에 오면 웜, 회수된 뒤에 오면 콜드예요. 유지 시간이 몇 분인지는 AWS가 약속하지 않아요.',
      en: 'A warm start. Within the keep-alive time it is warm, after the reclaim it is cold. AWS promises no number of minutes.',
    },
    cites: [{ claim: 'C152' }, { claim: 'C061' }],
  },
  {
    id: 'two-minutes-awake',
    idea: 'ten-minutes-apart',
    kind: 'predict',
    step: 'who-waits',
    stem: {
      ko: '한밤의 정오네예요. 주문은 평균 1분에 하나, 유지 시간은 2분이에요. 네 시간 동안 콜드 스타트를 겪는 손님은 몇 %일까요?',
      en: 'Jeongo’s at night: one order a minute on average, and a keep-alive time of two minutes. What percentage of customers hit a cold start over four hours?',
    },
    run: { sim: 'cold-start', scenario: 'quiet-night', set: { keepAliveSec: 120 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'cold', scale: 100, tolerance: 5 },
    explanation: {
      ko: '평균 간격이 유지 시간의 절반이어도 0%는 아니에요. 간격이 2분을 넘길 확률은 e^(−2) ≈ 13.5%이고, 이 실험의 값은 우연 때문에 그 근처에서 조금 달라요.',
      en: 'The mean gap is half the keep-alive time, and still it is not 0%. A gap exceeds two minutes with a chance of e^(−2) ≈ 13.5%; this run differs from that by chance.',
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
