// A request without a number: ask how often, then place it.

import type { QuizItem } from '@/content/schema';

export const ask: readonly QuizItem[] = [
  {
    id: 'use-cases-crossing-a-month',
    idea: 'use-cases-ask-first',
    kind: 'numeric',
    step: 'ask-first',
    stem: {
      ko: '추천 API는 1초에 17번쯤에서 함수와 컨테이너의 요금이 같아졌어요. 한 달을 730시간으로 보면, 한 달에 몇 백만 번일까요?',
      en: 'For the picks API functions and containers cost the same at about 17 calls a second. With 730 hours to a month, how many million calls a month is that?',
    },
    answer: 44.7,
    tolerance: 1,
    unit: {
      ko: '백만 번',
      en: 'million',
    },
    traps: [
      {
        value: 1.47,
        tolerance: 0.1,
        misconception: 'M201',
        because: {
          ko: '하루의 수예요. 한 달은 그 서른 배쯤이에요.',
          en: 'That is a day; a month is about thirty of them.',
        },
      },
      {
        value: 0.0124,
        tolerance: 0.001,
        because: {
          ko: '초와 시간을 바꾸지 않았어요. 한 시간은 3,600초예요.',
          en: 'Seconds and hours were not turned into each other: an hour has 3,600.',
        },
      },
    ],
    explanation: {
      ko: '17 × 3,600 × 730 = 4,468만, 곧 한 달에 4,500만 번쯤이에요.',
      en: '17 × 3,600 × 730 = 44.7 million.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'ask-first',
      },
      {
        formula: {
          ko: '한 달의 수 = 초당 요청 × 3,600 × 730',
          en: 'a month = per second × 3,600 × 730',
        },
      },
    ],
  },
  {
    id: 'use-cases-slide-the-answer',
    idea: 'use-cases-ask-first',
    kind: 'categorise',
    step: 'ask-first',
    stem: {
      ko: '추천 API(하나에 60ms)를 얼마나 자주 불리는지에 따라 가장 싼 곳으로 나누세요.',
      en: 'Sort the picks API (60 ms each) by where it costs least at each rate.',
    },
    categories: [
      {
        id: 'functions',
        text: {
          ko: '함수',
          en: 'Functions',
        },
      },
      {
        id: 'containers',
        text: {
          ko: '컨테이너',
          en: 'Containers',
        },
      },
      {
        id: 'ask',
        text: {
          ko: '숫자부터 묻기',
          en: 'Ask first',
        },
      },
    ],
    entries: [
      {
        id: 'one',
        text: {
          ko: '1초에 1번',
          en: '1 a second',
        },
        category: 'functions',
        misconception: 'M201',
        because: {
          ko: '한 달 4,800원쯤이에요.',
          en: 'About $3.42 a month.',
        },
      },
      {
        id: 'five',
        text: {
          ko: '1초에 5번',
          en: '5 a second',
        },
        category: 'functions',
        misconception: 'M201',
        because: {
          ko: '한 달 24,000원쯤으로 아직 컨테이너보다 싸요.',
          en: 'About $17 a month, still less than a container.',
        },
      },
      {
        id: 'hundred',
        text: {
          ko: '1초에 100번',
          en: '100 a second',
        },
        category: 'containers',
        misconception: 'M14',
        because: {
          ko: '함수는 47만 원, 컨테이너는 8만 원이에요.',
          en: '$339 on functions, $58 on a container.',
        },
      },
      {
        id: 'often',
        text: {
          ko: '“자주 불려요”',
          en: '“It is called often”',
        },
        category: 'ask',
        misconception: 'M201',
        because: {
          ko: '자주가 1초에 5번인지 100번인지에 따라 답이 달라요.',
          en: 'Whether often means 5 or 100 a second changes the answer.',
        },
      },
    ],
    explanation: {
      ko: '1초에 17번쯤에서 갈려요. 쉬는 시간이 없어질수록 켜 둔 쪽이 나아요.',
      en: 'It changes at about 17 a second: the less idle time, the better what is on.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'ask-first',
      },
    ],
  },
  {
    id: 'use-cases-fifteen-a-second',
    idea: 'use-cases-ask-first',
    kind: 'single',
    step: 'ask-first',
    stem: {
      ko: '이웃 가게가 “1초에 열다섯 번쯤”이라고 했어요. 수업의 채점 규칙대로라면 어떻게 답할까요?',
      en: 'The neighbour says “some fifteen a second”. By the lesson’s rule, what do you answer?',
    },
    options: [
      {
        id: 'only-functions',
        text: {
          ko: '함수만 맞으니 함수예요',
          en: 'Functions only, nothing else fits',
        },
        misconception: 'M204',
        because: {
          ko: '컨테이너도 20,000원 안쪽으로만 더 들어 함께 맞아요.',
          en: 'Containers cost less than 20,000 won more, so they count as well.',
        },
      },
      {
        id: 'only-containers',
        text: {
          ko: '컨테이너만 맞으니 컨테이너예요',
          en: 'Containers only, nothing else fits',
        },
        misconception: 'M14',
        because: {
          ko: '이 속도에서는 아직 함수의 요금이 조금 적어요.',
          en: 'At this rate functions still cost slightly less.',
        },
      },
      {
        id: 'either',
        text: {
          ko: '비슷하니 다른 것을 봐요',
          en: 'Close: choose by other things',
        },
        correct: true,
        because: {
          ko: '비용이 갈라 주지 않는 자리예요.',
          en: 'Here the cost does not decide.',
        },
      },
    ],
    explanation: {
      ko: '14번에서 22번 사이에서는 두 곳의 차이가 20,000원이나 25% 안쪽이라 둘 다 맞아요. 사람이 익숙한 쪽처럼 다른 것을 봐요.',
      en: 'From 14 to 22 the two are within a quarter or 20,000 won of each other, and both count. Decide by something else, such as what people know.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'ask-first',
        set: {
          perSec: 15,
        },
      },
    ],
  },
];
