// A bill is half of the cost: people's time is the other half, and its price can change who wins.

import type { QuizItem } from '@/content/schema';

const neighbourhood = { sim: 'four-eras', scenario: 'neighbourhood' } as const;

export const peoplesTime: readonly QuizItem[] = [
  {
    id: 'worth-the-tuning',
    idea: 'peoples-time',
    kind: 'numeric',
    step: 'your-turn',
    stem: {
      ko: '그대로 두면 한 달에 {before}달러예요. 사람이 시간을 들여 맞추면 {after}달러가 돼요. 첫 달에 손해를 보지 않으려면 그 시간은 많아야 몇 달러어치일까요?',
      en: 'Left as it is, a month costs {before} dollars. Somebody’s tuning makes it {after}. What may the tuning cost at most, to be worth it within the first month?',
    },
    variables: {
      before: { min: 450, max: 600, step: 50 },
      after: { min: 310, max: 390, step: 20 },
    },
    answer: { formula: 'difference', of: { a: '$before', b: '$after' } },
    tolerance: 0.5,
    unit: { ko: '달러', en: 'dollars' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$after', b: 0 } },
        tolerance: 0.5,
        misconception: 'M122',
        because: {
          ko: '맞춘 뒤의 비용이에요. 아낀 것은 그 앞과의 차이뿐이에요.',
          en: 'That is the cost afterwards. What is saved is only the difference.',
        },
      },
    ],
    explanation: {
      ko: '{before} − {after} = {answer}달러예요. 다음 달부터는 아낀 만큼 남지만, 손님이 바뀌면 다시 맞춰야 해요.',
      en: '{before} − {after} = {answer} dollars. From the next month on it is all saved, until customers change and it has to be tuned again.',
    },
    cites: [
      { sim: 'four-eras', scenario: 'faster-lunch', set: { vmPeriodSec: 15, vmBootSec: 25 } },
    ],
  },
  {
    id: 'at-no-wage',
    idea: 'peoples-time',
    kind: 'single',
    step: 'your-turn',
    stem: {
      ko: '동네 가게에서 시급을 0원으로 두면 IaaS가 이기고, 30,000원이면 PaaS가 이겨요. 무엇이 달라졌을까요?',
      en: 'For the neighbourhood shop IaaS wins at a wage of nothing, and PaaS at ₩30,000. What is different?',
    },
    options: [
      {
        id: 'bill-rises',
        text: {
          ko: '시급이 오르자 VM의 요금이 비싸졌어요',
          en: 'VMs are billed more as wages rise',
        },
        misconception: 'M122',
        because: {
          ko: '제공자의 요금은 우리 시급과 상관없어요. 더해진 것은 우리 사람의 시간이에요.',
          en: 'The provider’s bill has nothing to do with your wages. What was added is your people’s time.',
        },
      },
      {
        id: 'paas-faster',
        text: {
          ko: '시급이 오르자 PaaS가 더 많이 처리했어요',
          en: 'PaaS serves more as wages rise',
        },
        misconception: 'M123',
        because: {
          ko: '손님도 놓친 수도 그대로예요. 바뀐 것은 비용을 세는 방법이에요.',
          en: 'Customers and losses are the same. Only what is counted as cost has changed.',
        },
      },
      {
        id: 'hours-count',
        text: {
          ko: 'VM을 돌보는 시간에도 값이 매겨졌어요',
          en: 'Hours spent on VMs now have a price',
        },
        correct: true,
        because: {
          ko: 'VM에는 한 달 7.3시간, PaaS에는 0.9시간이 든다고 가정했어요.',
          en: 'VMs are assumed to take 7.3 hours a month, PaaS 0.9.',
        },
      },
      {
        id: 'later-better',
        text: {
          ko: 'PaaS가 나중에 나와서 원래 더 나아요',
          en: 'PaaS came later and is better anyway',
        },
        misconception: 'M120',
        because: {
          ko: '0원일 때는 졌어요. 나중에 나왔다는 것은 이긴 이유가 아니에요.',
          en: 'At nothing it lost. Having come later is no reason to win.',
        },
      },
    ],
    explanation: {
      ko: '요금은 12만 원 대 14만 원으로 IaaS가 싸요. 시간을 더하면 34만 원 대 17만 원이에요.',
      en: 'By the bill IaaS is cheaper, $83 to $100. With the hours it is $240 to $119.',
    },
    cites: [neighbourhood, { ...neighbourhood, set: { wage: 0 } }],
  },
  {
    id: 'what-a-fair-judge-counts',
    idea: 'peoples-time',
    kind: 'multiple',
    step: 'your-turn',
    stem: {
      ko: '두 방식의 한 달 비용을 공평하게 비교하려면 무엇을 더해야 할까요? 모두 고르세요.',
      en: 'What has to be added up to compare a month of two ways fairly? Choose all that apply.',
    },
    options: [
      {
        id: 'bill',
        text: { ko: '제공자에게 내는 요금', en: 'What the provider bills' },
        correct: true,
        because: {
          ko: '켜 둔 시간이든 요청이든, 실제로 내는 돈이에요.',
          en: 'By time or by request, it is money that is paid.',
        },
      },
      {
        id: 'idle',
        text: { ko: '손님 없는 시간에 켜 둔 것', en: 'What is on while nobody comes' },
        correct: true,
        because: {
          ko: '한 달의 대부분일 수 있어요. 몰리는 시간만 재면 빠져요.',
          en: 'That may be most of the month. Measure the rush alone and it is missed.',
        },
      },
      {
        id: 'hours',
        text: { ko: '돌보는 사람의 시간', en: 'People’s hours' },
        correct: true,
        because: {
          ko: '동네 가게의 승자를 바꾼 것이 이 시간이에요.',
          en: 'It is what changed the winner for the neighbourhood shop.',
        },
      },
      {
        id: 'age',
        text: { ko: '그 방식이 나온 해', en: 'The year in which a way appeared' },
        misconception: 'M120',
        because: {
          ko: '새것이라고 덜 들지 않아요. 상담 봇에서는 가장 오래된 방식이 이겼어요.',
          en: 'New does not mean less. For the support bot the oldest way won.',
        },
      },
      {
        id: 'others-win',
        text: {
          ko: '다른 회사가 아꼈다고 알린 비율',
          en: 'The share that another company says it saved',
        },
        misconception: 'M123',
        because: {
          ko: '그 회사의 손님과 조건에서 나온 값이에요.',
          en: 'It comes from that company’s customers and conditions.',
        },
      },
    ],
    explanation: {
      ko: '약속을 지켰는지 먼저 보고, 요금과 유휴와 사람의 시간을 더해요.',
      en: 'First see whether the promise is kept; then add the bill, idle time and people’s hours.',
    },
    cites: [neighbourhood],
  },
];
