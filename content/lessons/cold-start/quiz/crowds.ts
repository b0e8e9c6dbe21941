// How many environments a rate of customers needs, and what remains of them afterwards.

import type { QuizItem } from '@/content/schema';

export const crowds: readonly QuizItem[] = [
  {
    id: 'orders-at-once',
    idea: 'orders-at-once',
    kind: 'numeric',
    step: 'all-at-once',
    stem: {
      ko: '주문이 초당 {rate}건 오고, 한 건을 처리하는 데 {sec}초가 걸려요. 평균 몇 개의 환경이 함께 일할까요?',
      en: '{rate} orders come per second, and each takes {sec} s to process. How many environments are at work together on average?',
    },
    variables: {
      rate: { min: 5, max: 60, step: 5 },
      sec: { min: 0.4, max: 2, step: 0.4 },
    },
    answer: { formula: 'littles-law', of: { ratePerSec: '$rate', sec: '$sec' } },
    tolerance: 0.5,
    unit: { ko: '개', en: '' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$rate', b: 0 } },
        tolerance: 0.5,
        misconception: 'M09',
        because: {
          ko: '초당 요청 수를 동시성으로 읽었어요. 한 건이 {sec}초씩 머무니 그 시간을 곱해야 해요.',
          en: 'That is requests per second. Each stays for {sec} s, and concurrency is the product of the two.',
        },
      },
      {
        value: { formula: 'quotient', of: { a: '$rate', b: '$sec' } },
        tolerance: 0.5,
        because: {
          ko: '나누었어요. 오래 머물수록 함께 있는 주문이 많아지니 곱해야 해요.',
          en: 'This divides. The longer orders stay, the more of them are there together: multiply.',
        },
      },
    ],
    explanation: {
      ko: '{rate} × {sec} = {answer}. 리틀의 법칙이에요. 다만 평균이라서, 몰리는 순간에는 더 많은 환경이 필요해요.',
      en: '{rate} × {sec} = {answer}: Little’s law. It is an average, so the moments when orders bunch up need more.',
    },
    cites: [
      {
        formula: {
          ko: '함께 일하는 환경 = 초당 요청 × 머무는 시간',
          en: 'environments at work = requests per second × time in progress',
        },
      },
      { sim: 'cold-start', scenario: 'lunch-rush' },
    ],
  },
  {
    id: 'ten-a-second',
    idea: 'orders-at-once',
    kind: 'ox',
    step: 'all-at-once',
    stem: {
      ko: '“초당 10건이 고르게 오는 함수라도, 함께 일하는 환경은 평균 하나일 수 있다.”',
      en: '“A function that gets ten requests a second, evenly, may have one environment at work on average.”',
    },
    answer: true,
    reasons: [
      {
        id: 'shared',
        text: {
          ko: '환경 하나가 10건을 함께 맡을 수 있어서예요.',
          en: 'Because one environment works on all 10 together.',
        },
        misconception: 'M40',
        because: {
          ko: 'AWS Lambda의 일반 함수에서는 환경 하나가 한 번에 요청 하나만 맡아요.',
          en: 'With ordinary functions on AWS Lambda one environment takes one request at a time.',
        },
      },
      {
        id: 'times-time',
        text: {
          ko: '한 건이 0.1초씩 머문다면 그래요.',
          en: 'It is so if each one stays for 0.1 seconds.',
        },
        correct: true,
        because: {
          ko: '10 × 0.1 = 1이에요. 1.2초씩 머물면 평균 12개가 함께 일해요.',
          en: '10 × 0.1 = 1. If each stays 1.2 seconds, twelve are at work on average.',
        },
      },
      {
        id: 'first-only',
        text: {
          ko: '첫 손님만 새 환경이 필요하고, 그 뒤로는 늘 하나면 돼요.',
          en: 'Only the first customer needs a new one; after that one is enough.',
        },
        misconception: 'M38',
        because: {
          ko: '앞 손님의 일이 끝나지 않았는데 다음 손님이 오면 환경이 더 필요해요. 머무는 시간이 정해요.',
          en: 'If the next one comes before the last is done, another environment is needed. How long each stays decides.',
        },
      },
    ],
    explanation: {
      ko: '동시성은 초당 요청 수에 머무는 시간을 곱한 값이에요. 그래서 핸들러를 두 배 빠르게 하면 평균 필요한 환경은 절반이 돼요.',
      en: 'Concurrency is requests per second times the time each takes. Make the handler twice as fast and half as many environments do, on average.',
    },
    cites: [
      { claim: 'C010' },
      {
        formula: { ko: '동시성 = 초당 요청 × 머무는 시간', en: 'concurrency = rate × time' },
      },
    ],
  },
  {
    id: 'after-the-rush',
    idea: 'orders-at-once',
    kind: 'predict',
    step: 'all-at-once',
    stem: {
      ko: '주문이 1분 20초에 40배로 뛰어 3분쯤 잦아들어요. 유지 시간은 2분이에요. 5분 동안 쉬는 환경의 수를 그려 보세요.',
      en: 'Orders jump fortyfold at 1 min 20 s and calm down at about 3 min. The keep-alive time is two minutes. Draw the number of idle environments over the five minutes.',
    },
    run: { sim: 'cold-start', scenario: 'lunch-rush' },
    unit: { ko: '개', en: '' },
    asks: { series: 'idle', points: 7, tolerance: 0.2, max: 40 },
    explanation: {
      ko: '몰리는 동안 늘어난 22개는 손님이 줄어도 바로 사라지지 않아요. 유지 시간 2분 동안 쉬며 기다리다가, 5분이 되기 전에야 차례로 회수돼요. 그 사이에 다시 몰려오면 모두 웜 스타트예요.',
      en: 'The 22 environments of the rush do not vanish with the customers. They rest for the two minutes of keep-alive and are reclaimed one by one only shortly before the end. A second rush in between would find them all warm.',
    },
    cites: [{ claim: 'C044' }, { sim: 'cold-start', scenario: 'lunch-rush', tMs: 240_000 }],
  },
];
