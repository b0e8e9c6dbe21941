// Work that never rests: paying by use counts every request of it.

import type { QuizItem } from '@/content/schema';

export const noIdle: readonly QuizItem[] = [
  {
    id: 'use-cases-hundred-a-second',
    idea: 'use-cases-no-idle',
    kind: 'predict',
    step: 'seven-of-eight',
    stem: {
      ko: '메뉴 API가 1초에 300번이 아니라 100번 불려요. 컨테이너는 한 대면 돼요. 함수의 한 달 요금은 컨테이너의 몇 배일까요?',
      en: 'The menu API is called 100 times a second instead of 300, and one container is enough. How many times the containers’ bill is that of functions?',
    },
    run: {
      sim: 'pick-architecture',
      scenario: 'menu-api',
      set: {
        perSec: 100,
      },
    },
    unit: {
      ko: '배',
      en: 'times',
    },
    asks: {
      metric: 'timesContainers',
      tolerance: 0.6,
    },
    explanation: {
      ko: '5.9배쯤이에요. 함수의 요금은 3분의 1로 줄지만 컨테이너도 세 대에서 한 대로 줄어요. 쉬지 않는 한 순서는 그대로예요.',
      en: 'About 5.9 times. The bill of functions falls to a third, but three containers become one as well. As long as it never rests, the order stays.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'menu-api',
        set: {
          perSec: 100,
        },
      },
    ],
  },
  {
    id: 'use-cases-why-seven-times',
    idea: 'use-cases-no-idle',
    kind: 'single',
    step: 'seven-of-eight',
    stem: {
      ko: '1초에 300번, 밤낮없이 불리는 API에서 함수가 컨테이너보다 일곱 배 비쌌어요. 왜일까요?',
      en: 'An API called 300 times a second, day and night, cost seven times as much on functions as on containers. Why?',
    },
    options: [
      {
        id: 'cold',
        text: {
          ko: '요청의 대부분이 콜드 스타트였기 때문에',
          en: 'Because most of its requests hit cold starts',
        },
        misconception: 'M202',
        because: {
          ko: '아니에요. 쉬지 않으니 환경이 남아 있고, 콜드 스타트는 거의 없었어요.',
          en: 'No: as it never rests, environments stay, and hardly any started cold.',
        },
      },
      {
        id: 'counts',
        text: {
          ko: '함수는 요청마다 세고, 켜 둔 쪽은 놀지 않아서',
          en: 'Each request is charged, and machines never idle',
        },
        correct: true,
        because: {
          ko: '맞아요. 컨테이너 한 대가 8건을 함께 맡고 밤에도 바빠요.',
          en: 'Right: one container works on eight at once, and is busy at night, too.',
        },
      },
      {
        id: 'always',
        text: {
          ko: '함수는 어떤 일에서나 컨테이너보다 훨씬 비싸기 때문에',
          en: 'Because functions cost more than containers at any job',
        },
        misconception: 'M14',
        because: {
          ko: '아니에요. 뜸한 경보에서는 함수가 25원이고 컨테이너는 81,000원이에요.',
          en: 'No: for rare alarms functions cost two cents and a container $58.',
        },
      },
    ],
    explanation: {
      ko: '함수의 요금은 요청의 수와 시간을 따라가고, 켜 둔 것의 요금은 시간만 따라가요. 쉬지 않으면 켜 둔 쪽은 버리는 시간이 없어요.',
      en: 'The bill of functions follows requests and their time, that of what is on follows the clock alone. Without idle time nothing that is on is wasted.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'menu-api',
      },
    ],
  },
  {
    id: 'use-cases-pay-by-use-is-cheapest',
    idea: 'use-cases-no-idle',
    kind: 'ox',
    step: 'seven-of-eight',
    stem: {
      ko: '“쓴 만큼만 내니, 함수의 요금은 컨테이너의 요금을 넘을 수 없다.”',
      en: '“As only use is charged, functions can never cost more than containers.”',
    },
    answer: false,
    reasons: [
      {
        id: 'use-less',
        text: {
          ko: '쓴 시간은 켜 둔 시간보다 늘 짧으니까요',
          en: 'Time used is always shorter than time on',
        },
        misconception: 'M14',
        because: {
          ko: '시간만 보면 그래도, 한 대가 함께 맡는 여러 건을 함수는 따로따로 세요.',
          en: 'Of time alone, yes; but what one machine handles together, functions count one by one.',
        },
      },
      {
        id: 'free-idle',
        text: {
          ko: '쉬는 동안 내지 않으니 손해가 없으니까요',
          en: 'Nothing is lost, since idling is not charged',
        },
        misconception: 'M14',
        because: {
          ko: '쉬는 시간이 없는 일에는 그 이득이 없어요.',
          en: 'A job without idle time has no such gain.',
        },
      },
      {
        id: 'never-rests',
        text: {
          ko: '쉬지 않으면 단가만 남으니까요',
          en: 'Without idling only unit prices count',
        },
        correct: true,
        because: {
          ko: '그래서 메뉴 API에서는 7.2배였어요.',
          en: 'Which is why it was 7.2 times for the menu API.',
        },
      },
    ],
    explanation: {
      ko: '쓴 만큼의 단가가 켜 둔 시간의 단가보다 훨씬 비싸요. 얼마나 쉬는지가 어느 쪽이 이길지를 정해요.',
      en: 'A unit of use costs far more than a unit of being on. How much idle time there is decides.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'menu-api',
      },
    ],
  },
];
