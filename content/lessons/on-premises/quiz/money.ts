// What is paid at once and what is paid every month, by whoever buys and by whoever rents.

import type { QuizItem } from '@/content/schema';

export const money: readonly QuizItem[] = [
  {
    id: 'at-once-or-monthly',
    idea: 'bought-or-rented',
    kind: 'categorise',
    step: 'who-still',
    stem: {
      ko: '서버를 돌리는 데 드는 돈이에요. 자본 비용과 운용 비용으로 나누세요.',
      en: 'Money that running servers takes. Sort it into capital and operating expenses.',
    },
    categories: [
      { id: 'capital', text: { ko: '자본 비용', en: 'Capital' } },
      { id: 'operating', text: { ko: '운용 비용', en: 'Operating' } },
    ],
    entries: [
      {
        id: 'server',
        text: { ko: '새로 산 서버', en: 'A server that is bought' },
        category: 'capital',
        because: {
          ko: '여러 해 쓸 것을 한 번에 사는 돈이에요.',
          en: 'It is spent at once on what is used for years.',
        },
      },
      {
        id: 'electricity',
        text: { ko: '산 서버의 전기 요금', en: 'Electricity for that server' },
        category: 'operating',
        misconception: 'M59',
        because: {
          ko: '서버를 샀다고 돈이 그치지는 않아요. 켜 둔 동안 다달이 나가요.',
          en: 'Spending does not end with the purchase. This comes every month that it runs.',
        },
      },
      {
        id: 'generator',
        text: { ko: '발전기 설치', en: 'Installing a generator' },
        category: 'capital',
        because: {
          ko: '한 번 들여 여러 해 쓰는 장비예요.',
          en: 'It is put in once and serves for years.',
        },
      },
      {
        id: 'people',
        text: { ko: '서버를 돌보는 사람의 월급', en: 'Wages of those who look after it' },
        category: 'operating',
        misconception: 'M59',
        because: {
          ko: '사람은 한 번 사 두는 것이 아니에요. 돌보는 동안 다달이 들어요.',
          en: 'People are not bought once. They cost every month in which there is something to look after.',
        },
      },
      {
        id: 'rent',
        text: { ko: '빌린 서버의 요금', en: 'The charge for a rented server' },
        category: 'operating',
        because: {
          ko: '빌린 만큼 다달이 내요. 돌려주면 그쳐요.',
          en: 'It is paid month by month, and ends when the server is given back.',
        },
      },
    ],
    explanation: {
      ko: '사는 쪽은 자본 비용이 크고 빌리는 쪽은 운용 비용이 커요. 하지만 사는 쪽에도 전기, 회선, 사람의 운용 비용이 있어요.',
      en: 'Buying means more capital, renting more operating expense. But whoever buys has operating expenses, too: electricity, a line, people.',
    },
    cites: [
      {
        formula: {
          ko: '자본 비용 = 한 번에 사는 돈, 운용 비용 = 다달이 나가는 돈',
          en: 'capital = spent at once; operating = spent month by month',
        },
      },
    ],
  },
  {
    id: 'month-without-customers',
    idea: 'bought-or-rented',
    kind: 'single',
    step: 'who-still',
    stem: {
      ko: '서버를 사서 직접 돌리는 가게가 한 달을 쉬어요. 손님은 없지만 서버는 켜 둬요. 그달에 서버에 드는 돈은 어떻게 될까요?',
      en: 'A shop that owns its server closes for a month. No customers come; the server is left on. What does the server cost that month?',
    },
    options: [
      {
        id: 'nothing',
        text: { ko: '이미 산 것이니 아무것도 들지 않아요', en: 'Nothing, since it is paid for' },
        misconception: 'M59',
        because: {
          ko: '산 뒤에도 전기와 회선, 돌보는 사람에게 다달이 돈이 나가요.',
          en: 'Electricity, the line and whoever looks after it cost money every month, bought or not.',
        },
      },
      {
        id: 'by-customers',
        text: {
          ko: '손님이 없는 만큼 줄어 거의 들지 않아요',
          en: 'Hardly anything, as it follows the customers',
        },
        misconception: 'M59',
        because: {
          ko: '내 서버의 비용은 손님 수를 따라가지 않아요. 켜 두면 쉬어도 들어요.',
          en: 'What your own server costs does not follow customers. Left on, it costs while idle.',
        },
      },
      {
        id: 'again',
        text: {
          ko: '장비 비용을 나눈 한 달 몫 말고는 들지 않아요',
          en: 'Only a month’s share of the purchase',
        },
        misconception: 'M59',
        because: {
          ko: '장비 비용은 나누어 계산해도 이미 나간 돈이에요. 그 밖에 전기와 회선, 사람의 돈이 새로 나가요.',
          en: 'However it is shared out, that money is spent already. Power, the line and people cost anew.',
        },
      },
      {
        id: 'as-ever',
        text: {
          ko: '전기, 회선, 사람의 돈은 계속 들어요',
          en: 'Power, line and people go on costing',
        },
        correct: true,
        because: {
          ko: '켜 둔 서버의 운용 비용은 손님이 없어도 이어져요.',
          en: 'The operating expense of a server that is on goes on without customers.',
        },
      },
    ],
    explanation: {
      ko: '자본 비용은 이미 나갔고, 운용 비용은 켜 둔 동안 나가요. 쉬는 서버는 전기를 덜 쓰지만, 그래도 0은 아니에요.',
      en: 'The capital is spent, and operating expenses go on while it is on. An idle server draws less power, but not none.',
    },
    cites: [
      {
        formula: {
          ko: '한 달 비용 = 장비의 한 달 몫 + 전기 + 회선 + 사람',
          en: 'cost of a month = its share of the hardware + power + line + people',
        },
      },
    ],
  },
  {
    id: 'room-to-spare',
    idea: 'bought-or-rented',
    kind: 'ox',
    step: 'buy-ahead',
    stem: {
      ko: '“서버를 미리 넉넉히 사 두면 놓치는 주문이 줄지만, 그만큼 노는 서버가 는다.”',
      en: '“Servers bought well ahead mean fewer orders missed, and more servers that idle.”',
    },
    answer: true,
    reasons: [
      {
        id: 'later',
        text: {
          ko: '남는 서버만큼 나중에 덜 사면 되니 비용이 아니에요.',
          en: 'Spare servers cost nothing, as fewer are bought later.',
        },
        misconception: 'M55',
        because: {
          ko: '미리 산 만큼 일찍 돈이 나가고, 그동안 전기와 자리도 들어요. 공짜로 앞당겨지지는 않아요.',
          en: 'What is bought early is paid for early, and takes power and room meanwhile. It does not come forward for free.',
        },
      },
      {
        id: 'full',
        text: {
          ko: '서버는 켜 두면 스스로 일을 찾으니 노는 것이 없어요.',
          en: 'Servers that are on find work, so none of them idles.',
        },
        misconception: 'M59',
        because: {
          ko: '서버의 일은 손님이 정해요. 손님보다 많으면 남는 만큼 놀아요.',
          en: 'Customers decide how much work there is. What is beyond them idles.',
        },
      },
      {
        id: 'wait',
        text: {
          ko: '놀리는 것은 기다리지 않으려는 대가예요.',
          en: 'Idling is the price of not having to wait.',
        },
        correct: true,
        because: {
          ko: '납기 26주에서 일곱 대로 시작해 예측으로 미리 주문하면 놓치는 주문은 1% 아래로 가고, 대신 다섯에 하나가 놀아요.',
          en: 'At 26 weeks, starting with seven servers, ordering by forecast misses less than 1%, and one server in five idles.',
        },
      },
    ],
    explanation: {
      ko: '꽉 차면 주문하는 규칙에서는 노는 서버가 거의 없는 대신 셋에 하나를 놓쳤고, 일곱 대로 시작해 미리 주문하면 거의 놓치지 않는 대신 다섯에 하나가 놀았어요. 둘을 한꺼번에 없애지는 못해요.',
      en: 'Ordering when full left hardly a server idle and missed one order in three; starting with seven and ordering ahead missed hardly any and left one server in five idle. Both at once cannot be had.',
    },
    cites: [
      {
        sim: 'server-room',
        scenario: 'growth',
        set: { leadWeeks: 26, rule: 'forecast', servers: 7 },
      },
    ],
  },
];
