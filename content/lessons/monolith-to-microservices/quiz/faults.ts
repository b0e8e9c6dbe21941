// What one fault takes along, how minutes of several services add up, and what a page can do without.

import type { QuizItem } from '@/content/schema';

const product = {
  formula: {
    ko: '모두 떠 있을 확률 = 가용성의 곱',
    en: 'all up = the product of all availabilities',
  },
};

export const faults: readonly QuizItem[] = [
  {
    id: 'split-typo-and-payment',
    idea: 'one-piece',
    kind: 'single',
    step: 'typo',
    stem: {
      ko: '메뉴판의 오타를 고친 배포가 결제를 멈췄어요. 두 모듈은 왜 함께 멈췄을까요?',
      en: 'A deploy that fixed a typo on the menu stopped payments. Why did both go down?',
    },
    options: [
      {
        id: 'server',
        text: { ko: '서버의 성능이 모자랐기 때문이에요', en: 'The server was too weak for both' },
        misconception: 'M243',
        because: {
          ko: '아니에요. 센 서버였어도 같은 프로세스라 함께 다시 떠요. 모자란 것은 성능이 아니라 경계예요.',
          en: 'No: on a stronger server they would still restart as one process. What was missing is a border.',
        },
      },
      {
        id: 'process',
        text: { ko: '한 프로세스로 함께 배포됐어요', en: 'They are deployed as one process' },
        correct: true,
        because: {
          ko: '메뉴를 고쳐도 여섯 모듈이 모두 다시 떠요. 넘어지면 함께 넘어져요.',
          en: 'Changing the menu restarts all six modules, and they fall over together.',
        },
      },
      {
        id: 'calls',
        text: {
          ko: '메뉴 모듈이 결제 모듈을 부르기 때문이에요',
          en: 'The menu calls payment on every page',
        },
        misconception: 'M242',
        because: {
          ko: '아니에요. 메뉴는 결제를 부르지 않아요. 부르지 않아도 한 프로세스면 함께 멈춰요.',
          en: 'No: the menu does not call payment. In one process they fall together without any call.',
        },
      },
    ],
    explanation: {
      ko: '한 덩어리의 장애 반경은 그 덩어리 전체예요.',
      en: 'The blast radius of one piece is the whole piece.',
    },
    cites: [{ claim: 'C095' }, { sim: 'splitter', scenario: 'one-piece' }],
  },
  {
    id: 'split-smaller-but-more',
    idea: 'one-piece',
    kind: 'ox',
    step: 'typo',
    stem: {
      ko: '“한 덩어리를 네 조각으로 나누면, 고장 하나가 데려가는 것은 줄고 고장 날 곳은 늘어난다.”',
      en: '“Cut one piece into four, and a fault takes less along, while there are more places for faults.”',
    },
    answer: true,
    reasons: [
      {
        id: 'four',
        text: {
          ko: '멈출 수 있는 프로세스가 하나에서 넷이 돼요.',
          en: 'One process that can fail becomes four.',
        },
        correct: true,
        because: {
          ko: '하나가 데려가는 범위는 작아지지만, 넘어질 것은 넷이에요.',
          en: 'Each takes less along, but four of them can fall over.',
        },
      },
      {
        id: 'better',
        text: {
          ko: '작은 코드는 덜 고장 나서 모두 합쳐도 덜 멈춰요.',
          en: 'Small code fails less, so together they are down for less.',
        },
        misconception: 'M28',
        because: {
          ko: '아니에요. 작아졌다고 튼튼해지지는 않아요. 실험에서도 조각마다 전과 똑같이 멈춰요.',
          en: 'No: smaller is not sturdier. In the run each piece fails just as often as the whole did.',
        },
      },
      {
        id: 'machines',
        text: {
          ko: '조각마다 서버가 한 대씩 더 필요하기 때문이에요.',
          en: 'Each piece needs one more server that can fail.',
        },
        misconception: 'M243',
        because: {
          ko: '아니에요. 한 서버에 두어도 프로세스는 넷이에요. 서버의 수는 다른 이야기예요.',
          en: 'No: on one server there are still four processes. The number of servers is another matter.',
        },
      },
    ],
    explanation: {
      ko: '장애 반경은 줄고, 고장 날 곳은 늘어요.',
      en: 'Faults get smaller, and there is more that can fail.',
    },
    cites: [{ sim: 'splitter', scenario: 'four-in-a-row' }],
  },
  {
    id: 'split-what-falls',
    idea: 'one-piece',
    kind: 'categorise',
    step: 'typo',
    stem: {
      ko: '주문과 알림, 메뉴와 추천을 각각 한 조각으로 두고 결제와 재고를 따로 떼었어요. 메뉴의 새 버전이 뜨다가 넘어지면 저마다 어떻게 될까요?',
      en: 'Orders with notices are one piece, menu with picks another; payment and stock stand alone. A new version of the menu falls over. What becomes of each?',
    },
    categories: [
      { id: 'down', text: { ko: '함께 넘어져요', en: 'Goes down with it' } },
      { id: 'up', text: { ko: '계속 떠 있어요', en: 'Stays up' } },
    ],
    entries: [
      {
        id: 'picks',
        text: { ko: '추천', en: 'Picks' },
        category: 'down',
        because: { ko: '메뉴와 한 프로세스예요.', en: 'They run in the menu’s process.' },
        misconception: 'M241',
      },
      {
        id: 'payment',
        text: { ko: '결제', en: 'Payment' },
        category: 'up',
        because: { ko: '제 프로세스로 따로 떠 있어요.', en: 'It is a process of its own.' },
      },
      {
        id: 'notices',
        text: { ko: '알림', en: 'Notices' },
        category: 'up',
        because: {
          ko: '주문과 한 조각이고, 그 조각은 멀쩡해요.',
          en: 'They run with orders, and that piece is fine.',
        },
        misconception: 'M241',
      },
      {
        id: 'stock',
        text: { ko: '재고', en: 'Stock' },
        category: 'up',
        because: { ko: '다시 뜨지 않은 프로세스예요.', en: 'Its process was not restarted.' },
      },
    ],
    explanation: {
      ko: '데려가는 것은 같은 프로세스에 있는 것이에요. 떠 있어도 메뉴가 꼭 필요하다면 주문은 못 받지만, 그것은 다음 물음이에요.',
      en: 'What goes along is what shares the process. Whether the shop can sell without its menu is another question.',
    },
    cites: [{ sim: 'splitter', scenario: 'four-in-a-row' }],
  },
  {
    id: 'split-chain-minutes',
    idea: 'in-series',
    kind: 'numeric',
    step: 'four-services',
    stem: {
      ko: '가용성 99.95%인 서비스 {count}개가 모두 떠 있어야 주문을 받을 수 있어요. 한 달(30일)에 몇 분이나 주문을 못 받을까요?',
      en: 'An order needs {count} services to be up, each with an availability of 99.95%. For how many minutes in a month of 30 days can none be taken?',
    },
    variables: { count: { min: 3, max: 12, step: 1 } },
    answer: { formula: 'down-in-series', of: { parts: '$count', percent: 99.95 } },
    tolerance: 3,
    unit: { ko: '분', en: 'min' },
    traps: [
      {
        value: 21.6,
        tolerance: 2,
        misconception: 'M240',
        because: {
          ko: '서비스 하나의 값이에요. 서로 다른 때에 멈추니 거의 그대로 더해져요.',
          en: 'That is one service. They are down at different moments, which all but add up.',
        },
      },
      {
        value: { formula: 'quotient', of: { a: 21.6, b: '$count' } },
        tolerance: 1,
        misconception: 'M28',
        because: {
          ko: '나누었어요. 조각이 많아질수록 멈출 것도 많아져요.',
          en: 'This divides. With more pieces there is more that can be down.',
        },
      },
    ],
    explanation: {
      ko: '1 − 0.9995의 {count}제곱은 30일 가운데 {answer}분이에요.',
      en: '1 − 0.9995 to the power of {count} is {answer} minutes of thirty days.',
    },
    cites: [product],
  },
  {
    id: 'split-three-nines',
    idea: 'in-series',
    kind: 'predict',
    step: 'four-services',
    stem: {
      ko: '네 서비스의 가용성이 저마다 99.9%로 낮아졌어요. 네 서비스가 모두 필요한 가게는 한 달에 몇 분이나 주문을 못 받을까요?',
      en: 'The four services are now up 99.9% of the time each, and the shop needs all four. For how many minutes a month can it take no orders?',
    },
    run: { sim: 'splitter', scenario: 'four-in-a-row', set: { availability: '99.9' } },
    unit: { ko: '분', en: 'min' },
    asks: { metric: 'down', tolerance: 30, scale: 1 / 60_000 },
    explanation: {
      ko: '하나에 43분이니 넷이면 172분쯤이에요. 한 해의 실험은 그 둘레에서 흔들려요.',
      en: 'One is down for 43 minutes, so four for about 172. A year of a run lies around that.',
    },
    cites: [{ sim: 'splitter', scenario: 'four-in-a-row', set: { availability: '99.9' } }, product],
  },
  {
    id: 'split-why-add-up',
    idea: 'in-series',
    kind: 'single',
    step: 'four-services',
    stem: {
      ko: '한 달에 22분씩 멈추는 서비스 넷이 모두 필요해요. 왜 22분이 아니라 86분일까요?',
      en: 'Four services are needed, each down for 22 minutes a month. Why do they make 86 minutes together?',
    },
    options: [
      {
        id: 'apart',
        text: { ko: '멈추는 때가 서로 달라요', en: 'They are down at different times' },
        correct: true,
        because: {
          ko: '네 번의 22분이 거의 겹치지 않고 더해져요.',
          en: 'Four times 22 minutes hardly overlap, so they add up.',
        },
      },
      {
        id: 'drag',
        text: {
          ko: '하나가 멈추면 나머지도 넘어뜨려요',
          en: 'One that fails pulls the others down',
        },
        misconception: 'M240',
        because: {
          ko: '아니에요. 나머지 셋은 떠 있어요. 다만 가게에는 넷이 다 필요해요.',
          en: 'No: the other three stay up. But the shop needs all four.',
        },
      },
      {
        id: 'network',
        text: { ko: '네트워크가 그만큼 자주 끊겨요', en: 'The network fails as often as that' },
        misconception: 'M242',
        because: {
          ko: '아니에요. 네트워크가 한 번도 끊기지 않아도 86분이에요. 늘어난 것은 서비스의 수예요.',
          en: 'No: it is 86 with a perfect network, too. What grew is the number of services.',
        },
      },
    ],
    explanation: {
      ko: '가용성은 곱해지고, 작은 값이면 멈춘 시간이 더해지는 것과 거의 같아요.',
      en: 'Availabilities multiply; while they are high, that is nearly the same as adding up the minutes.',
    },
    cites: [product, { claim: 'C102' }],
  },
  {
    id: 'split-make-it-optional',
    idea: 'do-without',
    kind: 'single',
    step: 'your-turn',
    stem: {
      ko: '알림 서비스가 멈추면 주문도 멈춰요. 알림을 더 튼튼하게 만들지 않고 가게가 멈추는 시간을 줄이려면 무엇을 할까요?',
      en: 'When the notice service is down, orders stop, too. What reduces the shop’s downtime without making notices any sturdier?',
    },
    options: [
      {
        id: 'split',
        text: {
          ko: '알림을 더 작은 서비스로 또 나눠요',
          en: 'Cut notices into still smaller services',
        },
        misconception: 'M28',
        because: {
          ko: '아니에요. 모두 필요하다면 조각이 늘수록 더 오래 멈춰요.',
          en: 'No: if all are needed, more pieces are down for longer.',
        },
      },
      {
        id: 'machine',
        text: { ko: '알림에 서버를 한 대 따로 줘요', en: 'Give notices a server of their own' },
        misconception: 'M243',
        because: {
          ko: '아니에요. 어디에서 돌든 알림이 멈추면 주문이 멈추는 것은 그대로예요.',
          en: 'No: wherever it runs, orders still stop with it.',
        },
      },
      {
        id: 'without',
        text: { ko: '알림 없이도 주문을 받게 해요', en: 'Take orders without notices' },
        correct: true,
        because: {
          ko: '꼭 필요한 것에서 빠지면 곱셈에서도 빠져요.',
          en: 'What is not needed drops out of the product.',
        },
      },
    ],
    explanation: {
      ko: '무엇 없이도 되는지는 코드가 아니라 가게가 정해요.',
      en: 'What can be missing is for the shop to decide, not for the code.',
    },
    cites: [{ sim: 'splitter', scenario: 'six-pieces' }, product],
  },
  {
    id: 'split-needed-of-all',
    idea: 'do-without',
    kind: 'numeric',
    step: 'your-turn',
    stem: {
      ko: '서비스 {all}개 가운데 {needed}개만 꼭 필요하고 나머지는 없어도 페이지가 떠요. 서비스마다 가용성은 99.95%예요. 한 달(30일)에 몇 분이나 페이지를 못 열까요?',
      en: 'Of {all} services {needed} are needed, and pages do without the others. Each has an availability of 99.95%. For how many minutes in 30 days can no page be shown?',
    },
    variables: { all: { min: 6, max: 9, step: 1 }, needed: { min: 2, max: 4, step: 1 } },
    answer: { formula: 'down-in-series', of: { parts: '$needed', percent: 99.95 } },
    tolerance: 3,
    unit: { ko: '분', en: 'min' },
    traps: [
      {
        value: { formula: 'down-in-series', of: { parts: '$all', percent: 99.95 } },
        tolerance: 3,
        because: {
          ko: '모두 곱했어요. 없어도 되는 것은 곱셈에서 빠져요.',
          en: 'This multiplies all of them. What may be missing drops out.',
        },
      },
      {
        value: 21.6,
        tolerance: 3,
        misconception: 'M240',
        because: {
          ko: '서비스 하나의 값이에요. 꼭 필요한 것이 여럿이면 더해져요.',
          en: 'That is one service. Several that are needed add up.',
        },
      },
    ],
    explanation: {
      ko: '꼭 필요한 {needed}개만 곱해서 {answer}분이에요.',
      en: 'Only the {needed} that are needed count: {answer} minutes.',
    },
    cites: [product],
  },
  {
    id: 'split-optional-inside',
    idea: 'do-without',
    kind: 'ox',
    step: 'your-turn',
    stem: {
      ko: '“추천이 없어도 되게 정해 두었다면, 추천이 메뉴와 한 프로세스에서 멈춰도 메뉴 페이지는 뜬다.”',
      en: '“Once pages can do without picks, the menu still shows when picks go down within the menu’s own process.”',
    },
    answer: false,
    reasons: [
      {
        id: 'same',
        text: {
          ko: '같은 프로세스라서 메뉴도 함께 멈춰요.',
          en: 'In one process, the menu is down with it.',
        },
        correct: true,
        because: {
          ko: '빼고 보여 주려면 따로 떠 있어야 해요.',
          en: 'To be left out, it has to run apart.',
        },
      },
      {
        id: 'never',
        text: {
          ko: '추천을 빼려면 코드를 지우고 다시 배포해야 해요.',
          en: 'To leave it out, its code must be removed and deployed.',
        },
        misconception: 'M241',
        because: {
          ko: '아니에요. 빼고 띄우는 것은 미리 넣어 둔 갈래예요. 문제는 프로세스가 하나라는 거예요.',
          en: 'No: leaving it out is a branch in the code. The trouble is the one process.',
        },
      },
      {
        id: 'calls',
        text: {
          ko: '메뉴가 추천을 스무 번이나 부르기 때문이에요.',
          en: 'The menu calls it as often as twenty times a page.',
        },
        misconception: 'M242',
        because: {
          ko: '아니에요. 몇 번을 부르는지와 상관없이, 함께 뜬 것은 함께 멈춰요.',
          en: 'No: however often it is called, what runs together stops together.',
        },
      },
    ],
    explanation: {
      ko: '없어도 되는 것을 정하는 일과 따로 떼는 일이 함께 있어야 효과가 나요.',
      en: 'Deciding what may be missing and running it apart work only together.',
    },
    cites: [{ sim: 'splitter', scenario: 'one-piece', set: { cutMenu: 'on', optional: 'on' } }],
  },
];
