// Availability: a share of the time, and what hides in it.

import type { QuizItem } from '@/content/schema';

export const shares: readonly QuizItem[] = [
  {
    id: 'three-nines',
    idea: 'availability',
    kind: 'numeric',
    step: 'all-yours',
    stem: {
      ko: '한 해는 8,760시간이에요. 가용성이 99.9%였다면 그해에 몇 시간 멈췄을까요?',
      en: 'A year has 8,760 hours. With an availability of 99.9%, for how many of them was the service down?',
    },
    answer: 8.76,
    tolerance: 0.1,
    unit: { ko: '시간', en: 'h' },
    traps: [
      {
        value: 0.1,
        tolerance: 0.05,
        because: {
          ko: '0.1은 퍼센트예요. 8,760시간의 0.1%를 구해야 시간이 나와요.',
          en: '0.1 is a percentage. The hours are 0.1% of 8,760.',
        },
      },
      {
        value: 87.6,
        tolerance: 1,
        because: {
          ko: '1%를 구했어요. 99.9%에서 빠진 것은 0.1%예요.',
          en: 'That is 1%. What is missing from 99.9% is 0.1%.',
        },
      },
      {
        value: 0,
        tolerance: 0.04,
        misconception: 'M61',
        because: {
          ko: '99.9%는 거의 100%처럼 보이지만, 하루 일하는 시간만큼은 멈춰도 나오는 숫자예요.',
          en: '99.9% looks like all of it, but leaves room for a whole working day of downtime.',
        },
      },
    ],
    explanation: {
      ko: '8,760 × 0.001 = 8.76시간이에요. 그 시간이 한 번에 왔는지 조금씩 왔는지는 이 숫자에 없어요.',
      en: '8,760 × 0.001 = 8.76 hours. Whether they came at once or bit by bit, the number does not say.',
    },
    cites: [
      {
        formula: {
          ko: '멈춘 시간 = 8,760시간 × (1 − 가용성)',
          en: 'downtime = 8,760 h × (1 − availability)',
        },
      },
    ],
  },
  {
    id: 'share-and-hours',
    idea: 'availability',
    kind: 'match',
    step: 'all-yours',
    stem: {
      ko: '한 해의 가용성과 그해에 멈춘 시간을 짝지어 보세요.',
      en: 'Match each availability of a year with the time that was lost in it.',
    },
    pairs: [
      {
        id: 'two-nines',
        left: { ko: '99%', en: '99%' },
        right: { ko: '사흘 반 남짓', en: 'about three and a half days' },
        misconception: 'M61',
        because: {
          ko: '8,760시간의 1%는 87.6시간, 3.65일이에요. 99%는 보기보다 길어요.',
          en: '1% of 8,760 hours is 87.6 hours, or 3.65 days. 99% is longer than it looks.',
        },
      },
      {
        id: 'kakao',
        left: { ko: '98.54%', en: '98.54%' },
        right: { ko: '닷새 남짓', en: 'a little over five days' },
        because: {
          ko: '127.5시간, 5.3일이에요. 2022년의 카카오가 모두 돌아오기까지 걸린 시간이에요.',
          en: '127.5 hours, or 5.3 days: as long as it took Kakao in 2022 until all was back.',
        },
      },
      {
        id: 'four-nines',
        left: { ko: '99.99%', en: '99.99%' },
        right: { ko: '한 시간 가까이', en: 'nearly an hour' },
        because: {
          ko: '8,760시간의 0.01%는 0.876시간, 약 53분이에요.',
          en: '0.01% of 8,760 hours is 0.876 hours, about 53 minutes.',
        },
      },
      {
        id: 'three-nines',
        left: { ko: '99.9%', en: '99.9%' },
        right: { ko: '아홉 시간 가까이', en: 'nearly nine hours' },
        because: {
          ko: '8,760시간의 0.1%는 8.76시간이에요.',
          en: '0.1% of 8,760 hours is 8.76 hours.',
        },
      },
    ],
    others: [
      { id: 'month', text: { ko: '한 달 남짓', en: 'a little over a month' } },
      { id: 'minute', text: { ko: '1분 가까이', en: 'nearly a minute' } },
    ],
    explanation: {
      ko: '9가 하나 늘 때마다 멈춘 시간은 10분의 1이 돼요. 퍼센트로는 가까워 보이는 98.54와 99.99가 닷새와 한 시간이에요.',
      en: 'Every further nine takes nine tenths off the time. 98.54 and 99.99 look close as percentages; they are five days and an hour.',
    },
    cites: [
      { claim: 'C158' },
      {
        formula: {
          ko: '멈춘 시간 = 8,760시간 × (1 − 가용성)',
          en: 'downtime = 8,760 h × (1 − availability)',
        },
      },
    ],
  },
  {
    id: 'high-share-long-stop',
    idea: 'availability',
    kind: 'ox',
    step: 'all-yours',
    stem: {
      ko: '“십 년의 가용성이 99.8%보다 높았다면, 그 십 년에는 하루를 꼬박 멈춘 날이 없다.”',
      en: '“If availability over ten years was above 99.8%, no day of them was lost completely.”',
    },
    answer: false,
    reasons: [
      {
        id: 'nearly-all',
        text: {
          ko: '99.8%면 거의 100%라서, 멈춰도 몇 분씩만 멈춰요.',
          en: '99.8% is nearly all of the time, so a stop takes minutes at most.',
        },
        misconception: 'M61',
        because: {
          ko: '비율이 높아도 한 번이 길 수 있어요. 십 년의 0.2%는 일주일이 넘어요.',
          en: 'A high share may hold one long stop. 0.2% of ten years is more than a week.',
        },
      },
      {
        id: 'how-long',
        text: {
          ko: '한 번이 얼마나 길었는지는 비율에 없어요.',
          en: 'A share does not tell how long one stop was.',
        },
        correct: true,
        because: {
          ko: '실험의 십 년은 99.84%였지만 화재 한 번이 닷새 넘게 이어졌어요.',
          en: 'The decade of the run had 99.84%, and one fire lasted more than five days.',
        },
      },
      {
        id: 'often',
        text: {
          ko: '비율이 높으면 자주 멈췄다는 뜻이에요.',
          en: 'A high share means that it stopped often.',
        },
        misconception: 'M56',
        because: {
          ko: '몇 번 멈췄는지도 비율에는 없어요. 긴 한 번도 짧은 여러 번도 같은 비율이 돼요.',
          en: 'How often is not in it, either. One long stop and many short ones make the same share.',
        },
      },
    ],
    explanation: {
      ko: '가용성은 멈춘 시간을 모두 더해 나눈 값이에요. 얼마나 자주, 얼마나 오래는 따로 물어야 해요.',
      en: 'Availability adds up all stops and divides. How often and for how long have to be asked separately.',
    },
    cites: [{ sim: 'server-room', scenario: 'one-fire' }],
  },
];
