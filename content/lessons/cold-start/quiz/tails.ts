// What the mean hides: few customers, and which ones.

import type { QuizItem } from '@/content/schema';

export const tails: readonly QuizItem[] = [
  {
    id: 'mean-hides',
    idea: 'mean-hides',
    kind: 'numeric',
    step: 'how-long',
    stem: {
      ko: '웜 스타트에 30ms, 콜드 스타트에 1,030ms가 걸리는 함수가 있어요. 100번에 두 번이 콜드예요. 평균 응답 시간은 몇 ms일까요?',
      en: 'A function takes 30 ms when warm and 1,030 ms when cold. Two calls in a hundred are cold. What is its mean latency in ms?',
    },
    answer: 50,
    tolerance: 0.5,
    unit: { ko: 'ms', en: 'ms' },
    traps: [
      {
        value: 530,
        tolerance: 1,
        because: {
          ko: '두 값을 같은 무게로 평균했어요. 콜드는 100번에 두 번뿐이니 그만큼만 무게를 줘야 해요.',
          en: 'Both values were given the same weight. Cold calls are two in a hundred and weigh only that much.',
        },
      },
      {
        value: 1030,
        tolerance: 1,
        because: {
          ko: '1,030ms는 콜드를 겪은 손님의 시간이에요. 여기서는 p99가 그 값이고, 평균은 훨씬 작아요.',
          en: 'That is what the cold customer waits. It is the p99 here; the mean is far smaller.',
        },
      },
      {
        value: 30,
        tolerance: 0.5,
        because: {
          ko: '30ms는 중앙값이에요. 평균은 드문 1,030ms에 끌려 그보다 커져요.',
          en: 'That is the median. The rare 1,030 ms pulls the mean above it.',
        },
      },
    ],
    explanation: {
      ko: '0.98 × 30 + 0.02 × 1,030 = 50ms예요. 그런데 50ms를 기다린 손님은 한 명도 없어요. 98명은 30ms, 두 명은 1,030ms를 기다렸어요. 100번에 두 번이라 p99가 그 두 명을 보여 줘요. 한 번도 안 된다면 p99에는 보이지 않아요.',
      en: '0.98 × 30 + 0.02 × 1,030 = 50 ms. Yet nobody waited 50 ms: 98 customers waited 30 and two waited 1,030. Being two in a hundred, they show in the p99; fewer than one would not.',
    },
    cites: [
      { claim: 'C056' },
      {
        formula: {
          ko: '평균 = 웜 비율 × 웜 시간 + 콜드 비율 × 콜드 시간',
          en: 'mean = warm share × warm time + cold share × cold time',
        },
      },
    ],
  },
  {
    id: 'mean-and-tail',
    idea: 'mean-hides',
    kind: 'numeric',
    step: 'how-long',
    stem: {
      ko: '웜 스타트에 {warm}ms, 콜드 스타트에 {cold}ms가 걸리는 함수가 있어요. 100번에 {percent}번이 콜드예요. 평균 응답 시간은 몇 ms일까요?',
      en: 'A function takes {warm} ms when warm and {cold} ms when cold. {percent} calls in a hundred are cold. What is its mean latency in ms?',
    },
    variables: {
      warm: { min: 20, max: 60, step: 10 },
      cold: { min: 600, max: 1_500, step: 100 },
      percent: { min: 2, max: 5, step: 1 },
    },
    answer: {
      formula: 'mean-of-two',
      of: { percent: '$percent', first: '$cold', second: '$warm' },
    },
    tolerance: 0.5,
    unit: { ko: 'ms', en: 'ms' },
    traps: [
      {
        value: { formula: 'mean-of-two', of: { percent: 50, first: '$cold', second: '$warm' } },
        tolerance: 1,
        because: {
          ko: '두 값을 같은 무게로 평균했어요. 콜드는 100번에 {percent}번뿐이니 그만큼만 무게를 줘야 해요.',
          en: 'Both values were given the same weight. Cold calls are {percent} in a hundred and weigh only that much.',
        },
      },
      {
        value: { formula: 'sum', of: { a: '$cold', b: 0 } },
        tolerance: 1,
        because: {
          ko: '콜드를 겪은 손님의 시간이에요. 여기서는 p99가 그 값이고, 평균은 훨씬 작아요.',
          en: 'That is what the cold customer waits. It is the p99 here; the mean is far smaller.',
        },
      },
      {
        value: { formula: 'sum', of: { a: '$warm', b: 0 } },
        tolerance: 0.5,
        misconception: 'M03',
        because: {
          ko: '콜드 스타트를 무시했어요. 드물어도 {cold}ms나 되어서 평균을 끌어올려요.',
          en: 'This ignores the cold starts. Rare as they are, {cold} ms each pull the mean up.',
        },
      },
    ],
    explanation: {
      ko: '콜드 {percent}%에 {cold}ms, 나머지에 {warm}ms의 무게를 주면 {answer}ms예요. 그런데 {answer}ms를 기다린 손님은 한 명도 없어요. 콜드가 100번에 한 번보다 잦으니 p99에서 그 손님들이 보여요.',
      en: 'Weigh {cold} ms with {percent}% and {warm} ms with the rest: {answer} ms. Yet nobody waited {answer} ms. Cold calls being more than one in a hundred, they show in the p99.',
    },
    cites: [
      { claim: 'C056' },
      {
        formula: {
          ko: '평균 = 웜 비율 × 웜 시간 + 콜드 비율 × 콜드 시간',
          en: 'mean = warm share × warm time + cold share × cold time',
        },
      },
    ],
  },
  {
    id: 'less-than-one-percent',
    idea: 'mean-hides',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '“콜드 스타트는 전체 호출의 1%도 안 된다면서요. 그냥 무시하면 안 되나요?”',
      en: '“You say that fewer than 1% of calls start cold. Can’t we simply ignore them?”',
    },
    model: {
      ko: '그 1%가 누구인지에 달렸어요. 콜드 스타트는 고르게 퍼지지 않고 손님이 몰리는 순간에 모여요. 점심시간 실험에서 전체로는 2.2%였지만, 몰리기 시작한 10초 동안은 보통 넷 중 하나였어요. 평균에는 거의 보이지 않고, 1%보다 드문 일은 p99에도 보이지 않아요. 콜드 스타트를 겪은 손님만 따로 세야 해요. 밤에 도는 정산처럼 기다리는 사람이 없으면 무시해도 좋고, 결제처럼 사람이 기다리면 목표를 정해 두고 넘을 때 줄여요.',
      en: 'It depends on who they are. Cold starts are not spread evenly; they gather where customers crowd in. In the lunch run they were 2.2% overall, but usually one in four during the ten seconds when the rush began. The mean hardly shows them, and p99 does not show what is rarer than 1%: count the cold customers separately. If nobody waits, as in a nightly settlement, ignore them; if somebody does, as at a checkout, set a target and act when it is missed.',
    },
    points: [
      {
        id: 'gathered',
        text: {
          ko: '고르게 퍼지지 않고 손님이 몰리는 순간에 모여요',
          en: 'They are not spread evenly but gather when customers crowd in',
        },
      },
      {
        id: 'tail',
        text: {
          ko: '평균도 p99도 아니라, 겪은 손님만 따로 봐야 해요',
          en: 'Look at those customers separately, not at the mean or the p99',
        },
      },
      {
        id: 'who-waits',
        text: {
          ko: '기다리는 사람이 있는 일인지에 따라 답이 달라요',
          en: 'The answer depends on whether somebody is waiting',
        },
      },
    ],
    explanation: {
      ko: '1%라는 값은 AWS가 운영 중인 함수를 분석한 결과예요. 드물다는 것과 괜찮다는 것은 다른 말이에요. 누가, 얼마나 자주, 얼마나 오래 기다리는지를 따로 물어보세요.',
      en: 'The 1% comes from AWS’s analysis of functions in production. Rare is not the same as harmless: ask separately who waits, how often, and how long.',
    },
    cites: [{ claim: 'C056' }, { sim: 'cold-start', scenario: 'lunch-rush', tMs: 90_000 }],
  },
];
