// How much more has to run so that the loss of a zone is survived.

import type { QuizItem } from '@/content/schema';

export const spare: readonly QuizItem[] = [
  {
    id: 'spare-for-one',
    idea: 'spare-for-a-zone',
    kind: 'numeric',
    step: 'zones',
    stem: {
      ko: '한 영역이 꺼지면 {left}곳이 남아요. 남은 곳만으로 모든 손님을 감당하려면, 평소에 필요한 것보다 몇 %를 더 켜 두어야 할까요?',
      en: 'When one zone fails, {left} are left. How much more than is needed normally, in per cent, has to run so that these can carry everybody?',
    },
    variables: { left: { min: 2, max: 5, step: 1 } },
    answer: { formula: 'quotient', of: { a: 100, b: '$left' } },
    tolerance: 1,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: 0,
        tolerance: 0.5,
        misconception: 'M84',
        because: {
          ko: '나누기만 하고 더 켜지 않으면, 한 영역이 꺼질 때 남은 VM이 모자라요.',
          en: 'Spread out but not more of them, those that are left are too few.',
        },
      },
      {
        value: 100,
        tolerance: 1,
        because: {
          ko: '그것은 영역이 둘일 때의 답이에요. 나눈 곳이 많을수록 한 곳의 몫이 작아요.',
          en: 'That is the answer for two zones. The more zones, the smaller the part of each.',
        },
      },
    ],
    explanation: {
      ko: '영역은 모두 {left} + 1곳이에요. {left}곳이 전부를 감당하려면 한 곳이 1/{left}을 맡아야 하니, 모두 켜 두면 {answer}%가 남아요.',
      en: 'There are {left} + 1 zones. If {left} of them are to carry everybody, each takes 1/{left}; with all of them on, {answer}% are spare.',
    },
    cites: [
      {
        formula: {
          ko: '더 켜 두는 몫 = 영역 ÷ (영역 − 1) − 1',
          en: 'spare = zones ÷ (zones − 1) − 1',
        },
      },
      { sim: 'autoscaling', scenario: 'zone-down' },
    ],
  },
  {
    id: 'three-zones-cheaper',
    idea: 'spare-for-a-zone',
    kind: 'ox',
    step: 'zones',
    stem: {
      ko: '“한 영역을 잃어도 버티는 데 드는 여분은, 영역이 둘일 때보다 셋일 때 적다.”',
      en: '“Surviving the loss of one zone takes less spare capacity with three zones than with two.”',
    },
    answer: true,
    reasons: [
      {
        id: 'fewer',
        text: {
          ko: '영역이 셋이면 사고가 덜 나니까요.',
          en: 'With three zones there are fewer accidents.',
        },
        misconception: 'M84',
        because: {
          ko: '영역이 늘면 어느 하나가 꺼지는 일은 오히려 잦아져요. 줄어드는 것은 한 번에 잃는 몫이에요.',
          en: 'With more zones, one of them fails more often. What shrinks is the part that is lost.',
        },
      },
      {
        id: 'part',
        text: { ko: '한 번에 잃는 몫이 작으니까요.', en: 'A smaller part is lost at once.' },
        correct: true,
        because: {
          ko: '둘이면 절반을, 셋이면 3분의 1을 잃어요. 여분도 100%에서 50%로 줄어요.',
          en: 'Half with two, a third with three: spare falls from 100% to 50%.',
        },
      },
      {
        id: 'free',
        text: { ko: '세 번째 영역은 요금이 없으니까요.', en: 'The third zone costs nothing.' },
        misconception: 'M31',
        because: { ko: 'VM은 어디에 켜도 요금이 나와요.', en: 'VMs cost money wherever they run.' },
      },
    ],
    explanation: {
      ko: '여섯 대를 둘로 나누면 세 대가, 셋으로 나누면 두 대가 꺼져요. 실험에서는 155명과 9명을 놓쳤어요.',
      en: 'Six VMs lose three in two zones, and two in three. In the run that cost 155 customers and 9.',
    },
    cites: [{ sim: 'autoscaling', scenario: 'zone-down', set: { zones: 3 } }],
  },
  {
    id: 'six-in-two',
    idea: 'spare-for-a-zone',
    kind: 'single',
    step: 'zones',
    stem: {
      ko: '영역 둘에 VM을 나눠 두는 서비스예요. 평소에 6대가 필요해요. 한 영역이 꺼져도 아무것도 늘리지 않고 버티려면 모두 몇 대를 켜 두어야 할까요?',
      en: 'A service spreads its VMs over two zones and needs six. How many must run in all, to survive the loss of a zone without adding any?',
    },
    options: [
      {
        id: 'six',
        text: { ko: '6대', en: '6' },
        misconception: 'M84',
        because: {
          ko: '한 영역이 꺼지면 세 대만 남아요. 새로 켜질 때까지 절반이 모자라요.',
          en: 'With a zone gone three are left, half of what is needed until new ones boot.',
        },
      },
      {
        id: 'seven',
        text: { ko: '7대', en: '7' },
        misconception: 'M85',
        because: {
          ko: '한 대의 고장에 대비한 수예요. 영역이 꺼지면 한 번에 절반이 사라져요.',
          en: 'That covers one broken VM. A zone takes half of them at once.',
        },
      },
      {
        id: 'nine',
        text: { ko: '9대', en: '9' },
        misconception: 'M84',
        because: {
          ko: '영역이 셋일 때의 수예요. 둘이면 4대나 5대만 남아요.',
          en: 'That would do with three zones. With two, four or five are left.',
        },
      },
      {
        id: 'twelve',
        text: { ko: '12대', en: '12' },
        correct: true,
        because: {
          ko: '영역마다 6대씩이에요. 하나가 꺼져도 6대가 남아요.',
          en: 'Six in each zone: lose one, and six are left.',
        },
      },
    ],
    explanation: {
      ko: '2 ÷ (2 − 1) − 1 = 100%를 더 켜 두는 셈이에요. 영역이 셋이면 9대로 돼요.',
      en: '2 ÷ (2 − 1) − 1 = 100% more. With three zones, nine would do.',
    },
    cites: [
      {
        formula: {
          ko: '더 켜 두는 몫 = 영역 ÷ (영역 − 1) − 1',
          en: 'spare = zones ÷ (zones − 1) − 1',
        },
      },
    ],
  },
];
