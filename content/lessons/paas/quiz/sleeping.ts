// An app that sleeps: who finds it asleep, and what it saves.

import type { QuizItem } from '@/content/schema';

export const sleeping: readonly QuizItem[] = [
  {
    id: 'share-asleep',
    idea: 'asleep',
    kind: 'numeric',
    step: 'asleep',
    stem: {
      ko: '손님이 제각각 평균 {meanGap}분에 한 명씩 오는 앱이 있어요. {idle}분 동안 아무도 없으면 잠들어요. 손님의 몇 %가 자는 앱을 만날까요?',
      en: 'Visitors come independently, one every {meanGap} minutes on average. The app sleeps after {idle} minutes without anybody. What percentage of the visitors find it asleep?',
    },
    variables: {
      meanGap: { min: 15, max: 60, step: 5 },
      idle: { min: 20, max: 40, step: 5 },
    },
    answer: { formula: 'later-than', of: { idle: '$idle', meanGap: '$meanGap' } },
    tolerance: 1.5,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: { formula: 'sooner-than', of: { idle: '$idle', meanGap: '$meanGap' } },
        tolerance: 1,
        because: {
          ko: '깨어 있는 앱을 만난 손님의 비율이에요. 자는 앱을 만난 손님은 그 나머지예요.',
          en: 'That is the share who find it awake. Those who find it asleep are the rest.',
        },
      },
      {
        value: 0,
        tolerance: 0.5,
        misconception: 'M65',
        because: {
          ko: '평균 간격이 짧아도 어떤 간격은 훨씬 길어요. 그 사이에 앱은 잠들어요.',
          en: 'However short the mean gap, some gaps are far longer, and the app falls asleep in them.',
        },
      },
    ],
    explanation: {
      ko: 'e^(−{idle} ÷ {meanGap}) = {answer}%예요. 다음 손님까지의 간격이 잠드는 시간보다 길 확률이에요.',
      en: 'e^(−{idle} ÷ {meanGap}) = {answer}%: the chance that the next gap is longer than the app waits.',
    },
    cites: [
      {
        formula: {
          ko: '자는 앱을 만날 확률 = e^(−잠드는 시간 ÷ 평균 간격)',
          en: 'chance to find it asleep = e^(−time until it sleeps ÷ mean gap)',
        },
      },
      { sim: 'dynos', scenario: 'asleep' },
    ],
  },
  {
    id: 'awake-with-few',
    idea: 'asleep',
    kind: 'single',
    step: 'asleep',
    stem: {
      ko: '한 시간에 2명이 오고 요청 하나에 0.2초가 걸리는 앱이에요. 30분 동안 손님이 없으면 자요. 한 달 가운데 얼마나 깨어 있을까요?',
      en: 'Two visitors come in an hour, and each takes 0.2 s of work. The app sleeps after 30 minutes without one. For how much of a month is it awake?',
    },
    options: [
      {
        id: 'work-only',
        text: { ko: '일한 몇 분만', en: 'Only some minutes of work' },
        misconception: 'M62',
        because: {
          ko: '일한 시간만 세는 것이 아니에요. 손님이 떠난 뒤에도 30분을 깨어 기다려요.',
          en: 'Not only work counts: it stays up for 30 minutes after each visitor.',
        },
      },
      {
        id: 'third',
        text: { ko: '3분의 1쯤', en: 'About a third' },
        misconception: 'M65',
        because: {
          ko: '그것은 자는 시간의 비율이에요. 깨어 있는 쪽은 그 나머지예요.',
          en: 'That is the share asleep. It is awake for the rest.',
        },
      },
      {
        id: 'two-thirds',
        text: { ko: '3분의 2 가까이', en: 'Nearly two thirds' },
        correct: true,
        because: {
          ko: '1 − e^(−1) = 63.2%예요. 한 달 730시간이면 461시간이에요.',
          en: '1 − e^(−1) = 63.2%, or 461 of the month’s 730 hours.',
        },
      },
      {
        id: 'all',
        text: { ko: '한 달 내내', en: 'All of the month' },
        misconception: 'M65',
        because: {
          ko: '평균 간격이 30분이어도 그보다 긴 간격이 많아요. 그때마다 잠들어요.',
          en: 'Half an hour is the mean: many gaps are longer, and the app falls asleep in each.',
        },
      },
    ],
    explanation: {
      ko: '아껴지는 것은 3분의 1이 조금 넘고, 그 대가로 손님의 36.8%가 켜질 때까지 기다려요. 같은 식의 앞뒤예요.',
      en: 'A little more than a third is saved, and in return 36.8% of the visitors wait until it is up. It is the same formula from both sides.',
    },
    cites: [{ claim: 'C171' }, { sim: 'dynos', scenario: 'asleep' }],
  },
  {
    id: 'where-sleep-fits',
    idea: 'asleep',
    kind: 'categorise',
    step: 'asleep',
    stem: {
      ko: '30분 동안 요청이 없으면 재우는 요금제예요. 재우기에 어울리는 앱과 켜 두어야 하는 앱으로 나누세요.',
      en: 'A plan puts apps to sleep after 30 minutes without a request. Sort them: fit for sleep, or better left on.',
    },
    categories: [
      { id: 'sleep', text: { ko: '재워도 돼요', en: 'May sleep' } },
      { id: 'on', text: { ko: '켜 두어요', en: 'Left on' } },
    ],
    entries: [
      {
        id: 'test',
        text: {
          ko: '개발자 둘이 낮에만 보는 시험용 앱',
          en: 'A test app that two developers open by day',
        },
        category: 'sleep',
        because: {
          ko: '보는 사람이 기다려 줄 수 있고, 밤새 켜 둘 이유가 없어요.',
          en: 'Those who use it can wait, and nothing speaks for leaving it on at night.',
        },
      },
      {
        id: 'payment',
        text: {
          ko: '결제 회사가 3초 안에 답하라고 부르는 앱',
          en: 'An app that a payment company calls and wants an answer from in 3 s',
        },
        category: 'on',
        misconception: 'M65',
        because: {
          ko: '켜지는 데 10초가 걸리면 부른 쪽이 먼저 포기해요.',
          en: 'If it takes 10 s to get up, the caller gives up first.',
        },
      },
      {
        id: 'portfolio',
        text: {
          ko: '일주일에 몇 명 오는 개인 소개 사이트',
          en: 'A personal site with a few visitors a week',
        },
        category: 'sleep',
        because: {
          ko: '손님 대부분이 자는 앱을 만나지만, 몇 초를 기다려 줄 수 있어요.',
          en: 'Most visitors find it asleep, but can wait a few seconds.',
        },
      },
      {
        id: 'busy',
        text: {
          ko: '5분에 한 명꼴로 밤낮없이 오는 가게',
          en: 'A shop with a customer every five minutes, day and night',
        },
        category: 'on',
        misconception: 'M66',
        because: {
          ko: '거의 잠들지 않으니 아끼는 것이 없고, 어쩌다 한 손님만 기다리게 해요.',
          en: 'It would hardly ever sleep: nothing is saved, and now and then a customer waits.',
        },
      },
    ],
    explanation: {
      ko: '재우는 것은 뜸하게 오고, 기다려 줄 수 있는 손님에게 어울려요. 자주 오면 아끼지 못하고, 급하면 놓쳐요.',
      en: 'Sleep suits visitors who come seldom and can wait. With frequent ones nothing is saved; urgent ones are lost.',
    },
    cites: [{ claim: 'C171' }],
  },
];
