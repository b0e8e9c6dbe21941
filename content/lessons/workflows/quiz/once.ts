// How far "exactly once" reaches, and which kind of workflow fits.

import type { QuizItem } from '@/content/schema';

const goal = { sim: 'workflow', scenario: 'order-saga' } as const;

export const once: readonly QuizItem[] = [
  {
    id: 'flow-once-of-what',
    idea: 'once',
    kind: 'single',
    step: 'paid-no-lunch',
    stem: {
      ko: '표준 워크플로의 ‘정확히 한 번’은 무엇을 약속할까요?',
      en: 'What does the “exactly once” of a standard workflow promise?',
    },
    options: [
      {
        id: 'charge',
        text: {
          ko: '손님의 카드가 한 번만 결제되는 것',
          en: 'That the customer’s card is charged once',
        },
        misconception: 'M532',
        because: {
          ko: '아니에요. 답이 사라진 결제를 Retry가 다시 부르면 카드사는 두 번 결제해요.',
          en: 'No: where a Retry repeats a charge whose answer was lost, there are two.',
        },
      },
      {
        id: 'notice',
        text: { ko: '손님이 알림을 한 통만 받는 것', en: 'That the customer gets one notice' },
        misconception: 'M19',
        because: {
          ko: '아니에요. 알림이 들어간 큐는 최소 한 번 전해요.',
          en: 'No: the queue that the notice joins delivers at least once.',
        },
      },
      {
        id: 'execution',
        text: {
          ko: '같은 실행의 단계를 겹쳐 돌리지 않는 것',
          en: 'That a run’s steps are not run over again',
        },
        correct: true,
        because: {
          ko: '적어 둔 Retry가 아니라면 끝난 단계를 다시 돌리지 않아요.',
          en: 'Unless a Retry says so, a step is not run a second time.',
        },
      },
    ],
    explanation: {
      ko: '약속은 지휘자 안까지예요. 바깥의 결과는 키가 지켜요.',
      en: 'The promise ends inside the conductor. What happens outside is up to keys.',
    },
    cites: [{ claim: 'C541' }],
  },
  {
    id: 'flow-kinds',
    idea: 'once',
    kind: 'match',
    step: 'four-makers',
    stem: { ko: '실행이 몇 번인지 이어 보세요.', en: 'How often does it run? Match.' },
    pairs: [
      {
        id: 'standard',
        left: { ko: '표준 워크플로', en: 'Standard workflow' },
        right: { ko: '정확히 한 번', en: 'exactly once' },
        because: { ko: '상태를 전환마다 적어 둬요.', en: 'Its state is kept at every transition.' },
      },
      {
        id: 'async',
        left: { ko: '비동기 익스프레스', en: 'Asynchronous express' },
        right: { ko: '최소 한 번', en: 'at least once' },
        because: { ko: '처음부터 다시 돌 수 있어요.', en: 'It may run again from the start.' },
      },
      {
        id: 'sync',
        left: { ko: '동기 익스프레스', en: 'Synchronous express' },
        right: { ko: '최대 한 번', en: 'at most once' },
        because: {
          ko: '예외가 나도 다시 시작하지 않아요.',
          en: 'It is not restarted after an exception.',
        },
      },
    ],
    others: [{ id: 'twice', text: { ko: '언제나 두 번', en: 'always twice' } }],
    explanation: {
      ko: '같은 서비스 안에서도 종류에 따라 약속이 달라요.',
      en: 'Within one service the promise depends on the kind.',
    },
    cites: [{ claim: 'C541' }],
  },
  {
    id: 'flow-express-key',
    idea: 'once',
    kind: 'ox',
    step: 'four-makers',
    stem: {
      ko: '“익스프레스 워크플로는 5분 안에 끝나니, 결제에 멱등 키가 없어도 한 번만 결제된다.”',
      en: '“An express workflow is over within five minutes, so even without keys a card is charged once.”',
    },
    answer: false,
    reasons: [
      {
        id: 'runs-twice',
        text: {
          ko: '비동기는 최소 한 번이라 두 번 돌 수 있어요.',
          en: 'Asynchronous ones run at least once.',
        },
        correct: true,
        because: {
          ko: '단계마다 두 번 와도 되게 만들면 익스프레스로도 맡길 수 있어요.',
          en: 'If each step bears coming twice, express can be trusted with it.',
        },
      },
      {
        id: 'slow',
        text: {
          ko: '5분이면 카드사가 두 번째를 잊기 때문이에요.',
          en: 'In five minutes a charge is forgotten.',
        },
        misconception: 'M532',
        because: {
          ko: '아니에요. 키가 없으면 잊고 말고도 없이 처음부터 다른 결제예요.',
          en: 'No: without a key there is nothing to forget. They are two charges from the start.',
        },
      },
      {
        id: 'retry',
        text: {
          ko: '익스프레스는 언제나 두 번 돌기 때문이에요.',
          en: 'Express always runs everything twice.',
        },
        misconception: 'M540',
        because: {
          ko: '아니에요. 대부분 한 번이지만, 한 번을 약속하지 않아요.',
          en: 'No: mostly it is once, but once is not what it promises.',
        },
      },
    ],
    explanation: {
      ko: '키를 켠 익스프레스는 실험에서 서른 번 모두 목표에 닿았어요.',
      en: 'With keys, express reached the goal in all thirty runs.',
    },
    cites: [{ ...goal, set: { conductor: 'express', retries: 5, undo: 'on', key: 'on' } }],
  },
  {
    id: 'flow-three-by-three',
    idea: 'all-four',
    kind: 'knobs',
    step: 'your-turn',
    stem: {
      ko: '지휘자와 되돌리기와 키는 이미 켰어요. 재시도와 첫 쉬는 시간을 정해서 실패를 70건까지, p99를 30초까지로 줄이고, 반쯤 끝난 주문을 남기지 마세요.',
      en: 'Conductor, undo and key are on. Set retries and first pause so that at most 70 fail, the p99 is at most 30 s, and nothing is left half-done.',
    },
    run: { ...goal, set: { conductor: 'standard', undo: 'on', key: 'on' } },
    knobs: ['retries', 'intervalSec'],
    goals: [
      {
        id: 'failed',
        text: { ko: '실패한 주문', en: 'Orders failed' },
        value: { metric: 'failed' },
        atMost: 70,
        unit: { ko: '건', en: '' },
      },
      {
        id: 'half',
        text: { ko: '반쯤 끝난 주문', en: 'Half-done orders' },
        value: { metric: 'half' },
        atMost: 0,
        unit: { ko: '건', en: '' },
      },
      {
        id: 'p99',
        text: { ko: '주문의 p99', en: 'p99 of an order' },
        value: { metric: 'p99', scale: 0.001 },
        atMost: 30,
        unit: { ko: '초', en: 's' },
      },
    ],
    solution: { retries: 3, intervalSec: 3 },
    explanation: {
      ko: '쉬는 시간의 합이 20초를 넘되 30초를 넘지 않으면 돼요. 3초에서 세 번이면 3 + 6 + 12 = 21초예요.',
      en: 'The pauses must add up to more than 20 s and less than 30: three from 3 s on are 3 + 6 + 12 = 21.',
    },
    cites: [goal],
  },
  {
    id: 'flow-what-is-missing',
    idea: 'all-four',
    kind: 'match',
    step: 'your-turn',
    stem: {
      ko: '넷 가운데 하나를 뺐을 때 무엇이 남는지 이어 보세요.',
      en: 'One of the four is missing. What is left behind? Match.',
    },
    pairs: [
      {
        id: 'key',
        left: { ko: '멱등 키가 없다', en: 'no key' },
        right: { ko: '두 번 결제된 주문', en: 'orders charged twice' },
        because: {
          ko: '답이 사라진 결제를 다시 해요.',
          en: 'Charges without an answer are made again.',
        },
      },
      {
        id: 'undo',
        left: { ko: '되돌리기가 없다', en: 'no undo' },
        right: { ko: '라이더를 못 찾고 돈만 나간 주문', en: 'paid orders without a courier' },
        because: {
          ko: '포기할 때 앞의 단계가 그대로 남아요.',
          en: 'On giving up, earlier steps stay as they are.',
        },
      },
      {
        id: 'conductor',
        left: { ko: '지휘자가 없다', en: 'no conductor' },
        right: { ko: '실패 기록도 없이 멈춘 주문', en: 'orders stopped without any log' },
        because: {
          ko: '부른 함수가 기억과 함께 죽어요.',
          en: 'The caller dies, and its memory with it.',
        },
      },
      {
        id: 'retries',
        left: { ko: '재시도가 없다', en: 'no retries' },
        right: {
          ko: '잠깐의 실패로 포기한 주문 160건',
          en: '160 orders given up at the first failure',
        },
        because: {
          ko: '3%의 실패와 20초의 장애를 넘길 길이 없어요.',
          en: 'Nothing bridges failures of 3% and 20 s out.',
        },
      },
    ],
    others: [{ id: 'late', text: { ko: '늦게 도착한 알림', en: 'notices that arrive late' } }],
    explanation: {
      ko: '넷은 서로 다른 것을 막아요. 하나로 다른 하나를 대신하지 못해요.',
      en: 'Each of the four prevents something else, and none replaces another.',
    },
    cites: [goal],
  },
  {
    id: 'flow-teach-functions',
    idea: 'all-four',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '“주문 함수가 결제 함수와 라이더 함수를 차례로 부르면 되지, 워크플로가 왜 필요해요?” 동료에게 답해 보세요.',
      en: '“The order function can call payment and courier in turn. Why have a workflow?” Answer your colleague.',
    },
    model: {
      ko: '짧고 되돌릴 것이 없으면 그렇게 해도 돼요. 하지만 부른 함수가 죽으면 어디까지 했는지 아는 곳이 없고, 사람의 승인을 기다리는 동안에도 과금되다가 15분에 끊겨요. 워크플로는 그 위치를 밖에 적어 두고 기다림에 돈을 받지 않아요. 다만 재시도와 되돌리기와 키는 어느 쪽이든 우리가 적어야 해요.',
      en: 'If it is short and nothing has to be undone, fine. But if the caller dies nothing knows how far it came, and while it waits for a person it is paid, and cut off at 15 minutes. A workflow keeps its place outside and does not charge for waiting. Retries, undo and keys we have to write either way.',
    },
    points: [
      {
        id: 'memory',
        text: {
          ko: '부른 함수가 죽으면 위치를 잃는다고 말했다',
          en: 'a caller that dies loses its place',
        },
      },
      {
        id: 'waiting',
        text: {
          ko: '기다림의 과금과 15분 한도를 말했다',
          en: 'waiting is paid, and ends at 15 minutes',
        },
      },
      {
        id: 'written',
        text: {
          ko: '재시도, 되돌리기, 키는 직접 적는다고 말했다',
          en: 'retries, undo and keys must be written anyway',
        },
      },
    ],
    explanation: {
      ko: '워크플로는 기억을 주고, 안전은 우리가 적어요.',
      en: 'A workflow gives memory. Safety is for us to write.',
    },
    cites: [{ claim: 'C546' }, { claim: 'C541' }],
  },
];
