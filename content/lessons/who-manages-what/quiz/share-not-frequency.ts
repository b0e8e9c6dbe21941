// The part of what stays grows because other things leave, not because it happens more often.

import type { QuizItem } from '@/content/schema';

export const shareNotFrequency: readonly QuizItem[] = [
  {
    id: 'why-the-share-rises',
    idea: 'share-not-frequency',
    kind: 'single',
    step: 'same-year',
    stem: {
      ko: '같은 사고 40건인데, 내게 온 카드에서 데이터, 설정, 계정의 비율은 온프레미스의 30%에서 SaaS의 55%로 커져요. 왜 그럴까요?',
      en: 'The same 40 incidents, and yet the share of your cards that is data, settings and accounts grows from 30% on-premises to 55% on SaaS. Why?',
    },
    options: [
      {
        id: 'more-mistakes',
        text: {
          ko: '위로 갈수록 설정할 것이 많아 실수가 잦아져서예요',
          en: 'Higher up there is more to set, and more goes wrong',
        },
        misconception: 'M79',
        because: {
          ko: '세 칸의 카드는 네 단 모두 12장이에요. 한 장도 늘지 않았어요.',
          en: 'There are 12 such cards on every rung. Not one was added.',
        },
      },
      {
        id: 'passed-on',
        text: {
          ko: '제공자가 자기 칸의 사고를 우리 설정으로 돌려서예요',
          en: 'Providers pass on their incidents as our settings',
        },
        misconception: 'M78',
        because: {
          ko: '카드는 영역이 정해져 있어요. 제공자의 칸에 온 카드는 우리 칸으로 오지 않아요.',
          en: 'Each card belongs to an area. What is the provider’s does not come back to us.',
        },
      },
      {
        id: 'other-year',
        text: {
          ko: 'SaaS의 해에는 마침 계정 사고가 더 많았어요',
          en: 'The year on SaaS happened to bring more account incidents',
        },
        misconception: 'M79',
        because: {
          ko: '네 단은 똑같은 카드를 받아요. 다른 것은 누구에게 가는지뿐이에요.',
          en: 'All four rungs get the same cards. Only who gets them differs.',
        },
      },
      {
        id: 'others-left',
        text: {
          ko: '다른 칸의 카드는 떠나는데 이 세 칸의 카드는 남아서예요',
          en: 'Other cards leave, while those of the three stay',
        },
        correct: true,
        because: {
          ko: '12장은 그대로인데 전체가 40장에서 22장으로 줄었어요.',
          en: 'The 12 stay, and the whole shrinks from 40 to 22.',
        },
      },
    ],
    explanation: {
      ko: '12 ÷ 40 = 30%, 12 ÷ 22 = 55%예요. 나누는 수가 줄어서 비율이 커졌어요.',
      en: '12 ÷ 40 = 30% and 12 ÷ 22 = 55%. The share grew because the whole became smaller.',
    },
    cites: [{ sim: 'responsibility', scenario: 'saas', tMs: 20_000 }],
  },
  {
    id: 'share-after-moving',
    idea: 'share-not-frequency',
    kind: 'numeric',
    step: 'same-year',
    stem: {
      ko: 'IaaS에서 내게 온 카드 30장 가운데 12장이 데이터, 설정, 계정이에요. PaaS로 옮기자 6장이 제공자에게 갔어요. 이제 그 세 칸은 내게 온 카드의 몇 %일까요?',
      en: 'On IaaS 30 cards reached you, 12 of them data, settings and accounts. Moving to PaaS sends 6 to the provider. What percentage of your cards are those three now?',
    },
    answer: 50,
    tolerance: 1,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: 40,
        tolerance: 1,
        misconception: 'M75',
        because: {
          ko: '옮기기 전의 비율이에요. 12 ÷ 30 = 40%. 옮기면 전체가 24장이 돼요.',
          en: 'That is the share before: 12 ÷ 30. After moving, the whole is 24 cards.',
        },
      },
      {
        value: 20,
        tolerance: 1,
        misconception: 'M78',
        because: {
          ko: '세 칸의 카드에서 6장을 뺐어요. 세 칸은 떠나지 않고, 떠난 6장은 다른 칸의 카드예요.',
          en: 'That takes the 6 from the three areas. They do not leave; the 6 belong to others.',
        },
      },
      {
        value: 60,
        tolerance: 1,
        misconception: 'M79',
        because: {
          ko: '세 칸의 카드가 6장 늘었다고 보았어요. 늘어난 카드는 없어요.',
          en: 'That adds the 6 to the three areas. No card was added.',
        },
      },
    ],
    explanation: {
      ko: '30 − 6 = 24장이고 세 칸은 12장 그대로예요. 12 ÷ 24 = 50%예요.',
      en: '30 − 6 = 24 cards, and the three still have 12: 12 ÷ 24 = 50%.',
    },
    cites: [{ sim: 'responsibility', scenario: 'iaas' }],
  },
  {
    id: 'hundred-on-saas',
    idea: 'share-not-frequency',
    kind: 'predict',
    step: 'same-year',
    stem: {
      ko: '열 영역에 고르게 나오는 사고 100건을 SaaS에서 겪어요. 혼자 또는 함께 맡아서 내게 오는 것은 몇 건일까요?',
      en: 'A hundred incidents, evenly over the ten areas, on SaaS. How many reach you, alone or shared?',
    },
    run: { sim: 'responsibility', scenario: 'saas', set: { cards: 100 } },
    unit: { ko: '건', en: '' },
    asks: { metric: 'reached', tolerance: 10 },
    explanation: {
      ko: '혼자 맡는 셋과 함께 맡는 둘, 열 칸 가운데 다섯 칸이니 50건쯤이에요. 우연으로 10건쯤은 오르내려요. 다 만들어진 것을 빌려도 절반은 우리에게 와요.',
      en: 'Three areas alone and two shared are five of ten: about 50, give or take ten by chance. Even with finished software half of them reach you.',
    },
    cites: [{ claim: 'C181' }, { sim: 'responsibility', scenario: 'saas', set: { cards: 100 } }],
  },
];
