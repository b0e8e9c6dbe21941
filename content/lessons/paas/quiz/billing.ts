// What is paid for on a platform that takes code: instances that are on, hour by hour.

import type { QuizItem } from '@/content/schema';

export const billing: readonly QuizItem[] = [
  {
    id: 'quiet-hours',
    idea: 'pay-for-what-is-on',
    kind: 'numeric',
    step: 'three-in-the-morning',
    stem: {
      ko: '밤낮으로 켜 둔 앱 인스턴스의 한 달 요금이 {monthly}달러예요. 손님은 낮에만 와요. 그 가운데 손님 없는 시간의 몫이 {nights}달러라면, 손님이 있는 시간의 몫은 얼마일까요?',
      en: 'App instances that are on day and night cost {monthly} dollars a month. Customers come by day only. If the hours without customers make up {nights} dollars of that, what do the hours with customers cost?',
    },
    variables: {
      monthly: { min: 80, max: 200, step: 10 },
      nights: { min: 20, max: 70, step: 5 },
    },
    answer: { formula: 'difference', of: { a: '$monthly', b: '$nights' } },
    tolerance: 0.5,
    unit: { ko: '달러', en: 'dollars' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$monthly', b: 0 } },
        tolerance: 0.5,
        misconception: 'M62',
        because: {
          ko: '손님이 없는 시간에도 요금이 나왔어요. 켜 둔 시간 모두에 나눠 내는 것이지, 손님이 있던 시간에만 내는 것이 아니에요.',
          en: 'Quiet hours were billed as well. The sum is spread over all the time that is on, not only over the hours with customers.',
        },
      },
    ],
    explanation: {
      ko: '{monthly} − {nights} = {answer}달러예요. 손님이 있든 없든 켜 둔 시간만큼 나와요.',
      en: '{monthly} − {nights} = {answer} dollars. With customers or without, the time that is on is billed.',
    },
    cites: [{ claim: 'C021' }],
  },
  {
    id: 'two-less-mid-month',
    idea: 'pay-for-what-is-on',
    kind: 'single',
    step: 'three-in-the-morning',
    stem: {
      ko: '약정 없이 인스턴스 4대를 켜 두던 앱을, 한 달의 꼭 절반이 지났을 때 2대로 줄였어요. 이달의 요금은 4대를 한 달 내내 켰을 때의 몇 %일까요?',
      en: 'An app without any commitment ran on four instances, and was cut to two exactly halfway through the month. What share of a full month on four does this month cost?',
    },
    options: [
      {
        id: 'all',
        text: { ko: '그대로 100%', en: 'All of it, 100%' },
        misconception: 'M31',
        because: {
          ko: '미리 사 둔 것이 아니에요. 끈 인스턴스의 요금은 끈 때부터 그쳐요.',
          en: 'Nothing was bought ahead. An instance stops being billed when it is turned off.',
        },
      },
      {
        id: 'half',
        text: { ko: '줄인 대로 50%', en: 'As cut, 50%' },
        misconception: 'M31',
        because: {
          ko: '앞의 보름에는 4대가 켜져 있었어요. 줄인 것은 그 뒤의 몫뿐이에요.',
          en: 'For the first half of the month four were on. Only what follows is smaller.',
        },
      },
      {
        id: 'three-quarters',
        text: { ko: '보름씩 더해 75%', en: 'Both halves, 75%' },
        correct: true,
        because: {
          ko: '앞의 절반은 4대, 뒤의 절반은 2대예요. (4 + 2) ÷ 8이에요.',
          en: 'Four for one half and two for the other: (4 + 2) ÷ 8.',
        },
      },
      {
        id: 'by-requests',
        text: { ko: '요청 수에 달렸으니 0%일 수도 있어요', en: 'It may be 0%, as requests decide' },
        misconception: 'M62',
        because: {
          ko: '요청이 하나도 없어도 켜져 있던 시간은 나와요. 요청 수는 이 요금에 들어 있지 않아요.',
          en: 'What is on is billed even without a request. Requests are no part of this sum.',
        },
      },
    ],
    explanation: {
      ko: '켜져 있던 인스턴스의 수에 시간을 곱해 더해요. 4대 × 절반 + 2대 × 절반은 4대 × 한 달의 75%예요.',
      en: 'Instances times hours, added up: four for half of the month and two for the other half are 75% of four for all of it.',
    },
    cites: [{ claim: 'C021' }],
  },
  {
    id: 'night-without-customers',
    idea: 'pay-for-what-is-on',
    kind: 'ox',
    step: 'three-in-the-morning',
    stem: {
      ko: '“PaaS에 켜 둔 앱은, 밤새 요청이 한 건도 없었어도 그 밤의 요금이 나온다.”',
      en: '“An app that is on at a PaaS all night is billed for the night, even if not one request came.”',
    },
    answer: true,
    reasons: [
      {
        id: 'bought',
        text: {
          ko: '요금제를 고를 때 한 달 치를 미리 샀기 때문이에요.',
          en: 'Because the plan was bought for the whole month ahead.',
        },
        misconception: 'M31',
        because: {
          ko: '미리 샀다면 꺼도 줄지 않겠지만, 끄면 그때부터 줄어요. 켜 둔 시간을 내는 거예요.',
          en: 'Were it bought, turning it off would save nothing. It does: what is paid for is the time on.',
        },
      },
      {
        id: 'on',
        text: {
          ko: '요금은 요청이 아니라 켜져 있던 시간을 따라가기 때문이에요.',
          en: 'Because the bill follows the time on, not the requests.',
        },
        correct: true,
        because: {
          ko: '인스턴스가 자리를 차지한 시간을 내는 거예요. 그동안 몇 건이 왔는지는 상관없어요.',
          en: 'What is paid for is the time that an instance takes up room, however many requests came.',
        },
      },
      {
        id: 'deploy',
        text: {
          ko: '코드를 올릴 때마다 배포 요금이 따로 나오기 때문이에요.',
          en: 'Because every deployment of code is charged for by itself.',
        },
        misconception: 'M62',
        because: {
          ko: '코드를 올리는 일이 아니라 올린 코드가 켜져 있는 시간이 요금이에요.',
          en: 'It is not pushing code that is billed, but the time for which that code is on.',
        },
      },
    ],
    explanation: {
      ko: '정오네의 밤 아홉 시간은 한 달 83달러 가운데 31달러였어요. 줄이려면 끄거나, 재우거나, 요청을 따라 늘고 줄어드는 방식을 골라야 해요.',
      en: 'Nine quiet hours a night were $31 of Jeongo’s $83 a month. To save them, turn instances off, let them sleep, or choose something that follows the requests.',
    },
    cites: [{ claim: 'C021' }],
  },
];
