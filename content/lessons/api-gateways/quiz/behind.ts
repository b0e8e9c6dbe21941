// What goes on behind a gateway that has hung up, and what a cache answers.

import type { QuizItem } from '@/content/schema';

const statement = { sim: 'gateway', scenario: 'statement' } as const;
const menu = { sim: 'gateway', scenario: 'menu-cache' } as const;

export const behind: readonly QuizItem[] = [
  {
    id: 'gateways-seconds-paid',
    idea: 'runs-on',
    kind: 'numeric',
    step: 'four-presses',
    stem: {
      ko: '{work}초 걸리는 Lambda 함수를 29초에 끊는 게이트웨이 뒤에 뒀어요. 점주가 모두 {tries}번 불렀다면 함수가 일한 시간은 몇 초일까요?',
      en: 'A Lambda function of {work} s stands behind a gateway that hangs up at 29 s. The owner calls {tries} times in all. For how many seconds does the function work?',
    },
    variables: { work: { min: 40, max: 90, step: 10 }, tries: { min: 2, max: 5, step: 1 } },
    answer: { formula: 'product', of: { a: '$work', b: '$tries' } },
    tolerance: 0.4,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: { formula: 'product', of: { a: 29, b: '$tries' } },
        tolerance: 0.4,
        misconception: 'M510',
        because: {
          ko: '끊기면 멈춘다고 보았어요. 함수는 끊긴 것을 모르고 끝까지 일해요.',
          en: 'That has it stop when it is cut off. The function does not know and works to the end.',
        },
      },
      {
        value: { formula: 'product', of: { a: '$work', b: 1 } },
        tolerance: 0.4,
        misconception: 'M510',
        because: {
          ko: '한 번만 세었어요. 다시 부르면 처음부터 또 실행해요.',
          en: 'That counts one run. Each call runs it again from the start.',
        },
      },
    ],
    explanation: {
      ko: '{work} × {tries} = {answer}초예요. 답은 한 번도 받지 못해요.',
      en: '{work} × {tries} = {answer} s, without a single answer.',
    },
    cites: [statement, { claim: 'C511' }],
  },
  {
    id: 'gateways-long-work',
    idea: 'runs-on',
    kind: 'single',
    step: 'four-presses',
    stem: {
      ko: '45초 걸리는 정산서를 HTTP API 뒤에서 내줘야 해요. 점주가 답을 받게 하는 방법은 무엇일까요?',
      en: 'A statement of 45 s has to be given out behind an HTTP API. By what does the owner get it?',
    },
    options: [
      {
        id: 'raise',
        text: {
          ko: '게이트웨이의 제한 시간을 45초로 늘려요',
          en: 'Raising the gateway’s limit to 45 seconds',
        },
        misconception: 'M519',
        because: {
          ko: 'HTTP API의 30초는 늘릴 수 없어요. 늘릴 수 있는 것은 리전과 프라이빗 REST API예요.',
          en: 'The 30 s of HTTP APIs cannot be raised; those of Regional and private REST APIs can.',
        },
      },
      {
        id: 'retry',
        text: {
          ko: '끊길 때마다 다시 부르게 해요',
          en: 'Having the client call again each time',
        },
        misconception: 'M511',
        because: {
          ko: '다시 불러도 45초예요. 실행과 요금만 늘어요.',
          en: 'It takes 45 s again. Only runs and cost grow.',
        },
      },
      {
        id: 'ticket',
        text: {
          ko: '접수 번호를 주고 나중에 가져가게 해요',
          en: 'Giving a number, and the statement later',
        },
        correct: true,
        because: {
          ko: '게이트웨이 앞에서는 아무도 기다리지 않아요. 일은 뒤에서 비동기로 해요.',
          en: 'Nobody waits at the gateway; the work is done asynchronously behind.',
        },
      },
    ],
    explanation: {
      ko: '202로 접수하고, 다 되면 가져가게 해요.',
      en: 'Take it with 202, and let it be fetched when done.',
    },
    cites: [{ claim: 'C512' }],
  },
  {
    id: 'gateways-what-stops',
    idea: 'runs-on',
    kind: 'categorise',
    step: 'four-presses',
    stem: {
      ko: '29초가 되어 Amazon API Gateway가 504를 보냈어요. 뒤는 Lambda 함수예요. 무엇이 끝나고 무엇이 이어질까요?',
      en: 'At 29 s Amazon API Gateway, with a Lambda function behind it, answers 504. What ends, and what goes on?',
    },
    categories: [
      { id: 'ends', text: { ko: '끝나요', en: 'Ends' } },
      { id: 'on', text: { ko: '이어져요', en: 'Goes on' } },
    ],
    entries: [
      {
        id: 'wait',
        text: { ko: '손님이 기다리는 일', en: 'The client’s wait' },
        category: 'ends',
        because: {
          ko: '손님은 504라는 답을 받았어요.',
          en: 'The client has its answer: 504.',
        },
      },
      {
        id: 'run',
        text: { ko: '함수의 실행', en: 'The function’s run' },
        category: 'on',
        misconception: 'M510',
        because: {
          ko: '아무도 함수에 멈추라고 하지 않아요.',
          en: 'Nobody tells the function to stop.',
        },
      },
      {
        id: 'cost',
        text: { ko: '실행 시간의 요금', en: 'Paying for its time' },
        category: 'on',
        misconception: 'M510',
        because: {
          ko: '일하는 동안 계속 나와요. 받을 사람이 없어도요.',
          en: 'It is due while it works, whether or not anybody takes the answer.',
        },
      },
      {
        id: 'reply',
        text: { ko: '답이 손님에게 갈 길', en: 'The way back to the client' },
        category: 'ends',
        because: {
          ko: '연결이 끝났으니 나중에 나온 답은 갈 곳이 없어요.',
          en: 'The connection is over, so an answer that comes later has nowhere to go.',
        },
      },
    ],
    explanation: {
      ko: '끊은 것은 게이트웨이, 계속 내는 것은 나예요.',
      en: 'The gateway hangs up; I go on paying.',
    },
    cites: [statement, { claim: 'C511' }],
  },
  {
    id: 'gateways-share-of-hits',
    idea: 'cache-share',
    kind: 'numeric',
    step: 'kept-answers',
    stem: {
      ko: '한 쪽이 캐시에 담겨 있는 동안 평균 {calls}번 불려요. 캐시는 호출의 몇 %에 답할까요?',
      en: 'While a page is in the cache it is called {calls} times on average. What share of the calls does the cache answer, in per cent?',
    },
    variables: { calls: { min: 1, max: 9, step: 1 } },
    answer: { formula: 'hit-share', of: { calls: '$calls' } },
    tolerance: 1,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: 100,
        tolerance: 1,
        misconception: 'M513',
        because: {
          ko: '담기 위한 한 번은 백엔드로 가요. 만료될 때마다 또 한 번이 가요.',
          en: 'The call that fills it goes on to the backend, and so does one after each expiry.',
        },
      },
    ],
    explanation: {
      ko: '{calls} ÷ (1 + {calls}), {answer}%예요.',
      en: '{calls} ÷ (1 + {calls}) is {answer}%.',
    },
    cites: [menu],
  },
  {
    id: 'gateways-two-minutes-kept',
    idea: 'cache-share',
    kind: 'predict',
    step: 'kept-answers',
    stem: {
      ko: '쪽마다 1분에 한 번 불리는 같은 메뉴를 이번에는 120초 동안 둬요. 캐시가 답하는 것은 몇 %일까요?',
      en: 'The same menu, each page called once a minute, kept for 120 s this time. What share does the cache answer?',
    },
    run: { ...menu, set: { ttlSec: 120 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'hits', tolerance: 5, scale: 100 },
    explanation: {
      ko: '담겨 있는 동안 평균 두 번 오니 2 ÷ 3, 67%쯤이에요.',
      en: 'Two calls come while it is kept: 2 ÷ 3, about 67%.',
    },
    cites: [{ ...menu, set: { ttlSec: 120 } }],
  },
  {
    id: 'gateways-idle-cache',
    idea: 'gateway-bill',
    kind: 'predict',
    step: 'kept-answers',
    stem: {
      ko: '캐시가 없으면 메뉴 100만 건에 게이트웨이가 3.50달러예요. 다섯 쪽을 쪽마다 1분에 두 번씩 부르는 동안 시간당 0.02달러짜리 캐시를 켜 두면, 게이트웨이 요금은 100만 건에 몇 달러일까요?',
      en: 'Without a cache a million calls for the menu cost $3.50 at the gateway. With a cache of $0.02 an hour, and five pages each called twice a minute, how many dollars does the gateway cost for a million?',
    },
    run: { ...menu, set: { menuPerSec: 0.1667 } },
    unit: { ko: '달러', en: 'dollars' },
    asks: { metric: 'gatewayFee', tolerance: 4 },
    explanation: {
      ko: '한 시간에 600번뿐이니 0.02달러 ÷ 600, 100만 건에 33달러쯤이 3.50달러에 더해져요. 한가한 캐시도 시간마다 요금이 나와요.',
      en: 'Only 600 calls come in an hour: $0.02 ÷ 600, some $33 for a million, on top of the $3.50. An idle cache is paid for by the hour, too.',
    },
    cites: [{ ...menu, set: { menuPerSec: 0.1667 } }, { claim: 'C513' }],
  },
  {
    id: 'gateways-what-a-cache-costs',
    idea: 'cache-share',
    kind: 'multiple',
    step: 'kept-answers',
    stem: {
      ko: 'Amazon API Gateway의 캐시에 대해 맞는 것을 모두 고르세요.',
      en: 'Choose everything that holds for Amazon API Gateway’s cache.',
    },
    options: [
      {
        id: 'get',
        text: { ko: '기본으로 GET의 답만 둬요', en: 'By default it keeps answers to GET' },
        correct: true,
        because: {
          ko: '주문처럼 무언가를 바꾸는 호출은 두지 않아요.',
          en: 'Calls that change something, such as orders, are not kept.',
        },
      },
      {
        id: 'used',
        text: { ko: '캐시가 답한 만큼만 요금이 나와요', en: 'It costs only what it answers' },
        misconception: 'M514',
        because: {
          ko: '크기에 따라 시간마다 나와요. 아무도 부르지 않아도요.',
          en: 'It costs by size and hour, even if nobody calls.',
        },
      },
      {
        id: 'hour',
        text: {
          ko: '찾든 못 찾든 시간마다 요금이 나와요',
          en: 'It costs by the hour, hit or miss',
        },
        correct: true,
        because: {
          ko: '0.5GB가 한 달에 14.60달러예요(미국 동부).',
          en: '0.5 GB are $14.60 a month (us-east-1).',
        },
      },
      {
        id: 'free',
        text: {
          ko: '캐시가 답하면 게이트웨이 요금이 없어요',
          en: 'Hits are free of the gateway’s price',
        },
        misconception: 'M517',
        because: {
          ko: '캐시가 답해도 문을 지난 호출이에요. 호출 요금은 그대로예요.',
          en: 'A hit has passed the gateway, too, and its call is paid for.',
        },
      },
    ],
    explanation: {
      ko: '캐시는 답한 수로 아끼고 시간으로 내요.',
      en: 'A cache saves by the hit and costs by the hour.',
    },
    cites: [{ claim: 'C513' }],
  },
];
