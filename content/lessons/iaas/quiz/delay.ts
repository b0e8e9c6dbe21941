// Where the time goes between the first customer too many and the first new VM.

import type { QuizItem } from '@/content/schema';

export const delay: readonly QuizItem[] = [
  {
    id: 'until-it-works',
    idea: 'delay-in-parts',
    kind: 'order',
    step: 'ceiling',
    stem: {
      ko: '손님이 갑자기 몰린 순간부터 새 VM이 손님을 받을 때까지, 일어나는 순서대로 놓아 보세요.',
      en: 'From the moment at which customers crowd in until a new VM serves one: put what happens in order.',
    },
    entries: [
      {
        id: 'crowd',
        text: { ko: '손님이 몰려 VM이 꽉 차요.', en: 'Customers crowd in and the VMs are full.' },
      },
      {
        id: 'reading',
        text: {
          ko: '재는 1분이 끝나 값이 나와요.',
          en: 'The minute of measuring ends, and there is a reading.',
        },
      },
      { id: 'rule', text: { ko: '규칙이 대수를 정해요.', en: 'The rule decides on a number.' } },
      { id: 'boot', text: { ko: '새 VM이 켜지기 시작해요.', en: 'New VMs begin to boot.' } },
      {
        id: 'serves',
        text: { ko: '새 VM이 줄 선 손님을 받아요.', en: 'New VMs take customers from the queue.' },
      },
    ],
    explanation: {
      ko: '재기 전에는 아무도 모르고, 켜지기 전에는 아무도 일하지 않아요. 길면 재는 간격과 켜지는 시간을 더한 만큼 늦어요.',
      en: 'Before measuring nobody knows, and before booting nobody works. The delay is at most the sum of both.',
    },
    cites: [
      { sim: 'autoscaling', scenario: 'ten-times' },
      {
        formula: {
          ko: '늦음 = 재는 간격 + 켜지는 시간',
          en: 'delay = time to measure + time to boot',
        },
      },
    ],
  },
  {
    id: 'first-new-vm',
    idea: 'delay-in-parts',
    kind: 'numeric',
    step: 'your-turn',
    stem: {
      ko: '{period}초마다 재고, VM이 켜지는 데 {boot}초가 걸려요. 새로 재기 시작하는 순간에 손님이 몰렸다면, 첫 새 VM이 일하기까지 몇 초가 걸릴까요?',
      en: 'It is measured every {period} s, and a VM takes {boot} s to boot. Customers crowd in just as a measurement begins. After how many seconds does the first new VM work?',
    },
    variables: { period: { min: 15, max: 60, step: 15 }, boot: { min: 70, max: 120, step: 10 } },
    answer: { formula: 'sum', of: { a: '$period', b: '$boot' } },
    tolerance: 1,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$boot', b: 0 } },
        tolerance: 1,
        misconception: 'M87',
        because: {
          ko: '켜지는 시간만 셌어요. 켜기로 결정하는 것은 {period}초를 다 잰 다음이에요.',
          en: 'That counts booting alone. The decision to boot comes after {period} s of measuring.',
        },
      },
      {
        value: { formula: 'sum', of: { a: '$period', b: 0 } },
        tolerance: 1,
        misconception: 'M81',
        because: {
          ko: '결정하는 순간까지만 셌어요. 그 VM은 {boot}초 뒤에야 손님을 받아요.',
          en: 'That ends with the decision. The VM takes customers {boot} s later.',
        },
      },
    ],
    explanation: {
      ko: '{period} + {boot} = {answer}초예요. 그동안 온 손님은 원래 있던 VM과 줄이 감당해요.',
      en: '{period} + {boot} = {answer} s. Whoever comes meanwhile is left to the VMs that were there, and to the queue.',
    },
    cites: [
      {
        formula: {
          ko: '늦음 = 재는 간격 + 켜지는 시간',
          en: 'delay = time to measure + time to boot',
        },
      },
      { sim: 'autoscaling', scenario: 'late-lunch' },
    ],
  },
  {
    id: 'below-six-percent',
    idea: 'delay-in-parts',
    kind: 'knobs',
    step: 'your-turn',
    stem: {
      ko: '한순간에 열 배가 되는 점심이에요. 켜지는 시간과 재는 간격을 바꿔, 놓치는 손님을 6% 아래로 내려 보세요.',
      en: 'Ten times as many at once. Change boot time and the time between measurements until less than 6% of the customers are lost.',
    },
    run: { sim: 'autoscaling', scenario: 'ten-times' },
    knobs: ['bootSec', 'periodSec'],
    goals: [
      {
        id: 'lost',
        text: { ko: '놓친 손님', en: 'Customers lost' },
        value: { metric: 'lost', scale: 100 },
        atMost: 6,
        unit: { ko: '%', en: '%' },
      },
    ],
    solution: { bootSec: 25, periodSec: 15 },
    explanation: {
      ko: '이 손님들은 켜지는 데 25초, 재는 간격 15초면 3.2%를 놓쳐요. 켜지는 시간만 25초로 줄이면 10.3%, 재는 간격만 15초로 줄이면 9.8%예요. 두 조각을 함께 줄여야 해요.',
      en: 'With 25 s to boot and 15 s between measurements, 3.2% of these customers are lost. A boot of 25 s alone loses 10.3%, measuring every 15 s alone 9.8%. Both parts have to shrink.',
    },
    cites: [{ sim: 'autoscaling', scenario: 'ten-times', set: { bootSec: 25, periodSec: 15 } }],
  },
];
