// Where word of a change is lost, and what an outbox does about it.

import type { QuizItem } from '@/content/schema';

const lossFormula = {
  formula: {
    ko: '사라지는 수 = 재시작 × 초당 변경 × 틈',
    en: 'lost = restarts × changes a second × gap',
  },
} as const;

export const news: readonly QuizItem[] = [
  {
    id: 'data-lost-a-day',
    idea: 'gap',
    kind: 'numeric',
    step: 'news-lost',
    stem: {
      ko: '주문을 적고 나서 소식을 보내기까지의 틈에 평균 {inGap}건이 들어 있어요. 서비스는 하루에 {restarts}번 아무 때나 다시 시작해요. 소식이 사라지는 주문은 하루 평균 몇 건일까요?',
      en: 'On average {inGap} orders lie in the gap between writing and sending. The service restarts {restarts} times a day, at any moment. Word of how many orders is lost a day on average?',
    },
    variables: {
      inGap: { min: 0.1, max: 0.5, step: 0.1 },
      restarts: { min: 4, max: 20, step: 4 },
    },
    answer: { formula: 'product', of: { a: '$inGap', b: '$restarts' } },
    tolerance: 0.05,
    unit: { ko: '건', en: '' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$restarts', b: 0 } },
        tolerance: 0.05,
        because: {
          ko: '재시작마다 한 건이라고 셌어요. 대부분의 재시작은 틈이 비어 있을 때 와요.',
          en: 'That counts one for each restart. Most restarts find the gap empty.',
        },
      },
      {
        value: 0,
        tolerance: 0.01,
        misconception: 'M282',
        because: {
          ko: '보내기 전에 꺼지면 보낼 것을 기억하는 곳이 없어요.',
          en: 'If it stops before sending, nothing remembers what was to be sent.',
        },
      },
    ],
    explanation: {
      ko: '{restarts} × {inGap} = {answer}건이에요. 틈에 들어 있는 수는 초당 변경 × 틈이에요.',
      en: '{restarts} × {inGap} = {answer}. What lies in the gap is changes a second × gap.',
    },
    cites: [lossFormula, { sim: 'data-ownership', scenario: 'lost-news' }],
  },
  {
    id: 'data-stopped-between',
    idea: 'gap',
    kind: 'single',
    step: 'news-lost',
    stem: {
      ko: '주문 서비스가 주문을 데이터베이스에 적었고, 주방에 소식을 보내기 직전에 다시 시작했어요. 아웃박스는 없어요. 어떻게 될까요?',
      en: 'The order service has written an order, and restarts just before it sends word to the kitchen. There is no outbox. What happens?',
    },
    options: [
      {
        id: 'resumed',
        text: {
          ko: '다시 시작한 서비스가 이어서 소식을 보내요',
          en: 'Once restarted, it goes on and sends the word',
        },
        misconception: 'M282',
        because: {
          ko: '아니에요. 보내려던 것은 메모리에만 있었어요. 다시 시작한 서비스는 모르는 일이에요.',
          en: 'No: what was to be sent was in memory alone. The restarted service knows nothing of it.',
        },
      },
      {
        id: 'undone',
        text: {
          ko: '적힌 주문도 함께 취소돼요',
          en: 'The written order is cancelled with it',
        },
        misconception: 'M286',
        because: {
          ko: '아니에요. 두 쓰기는 한 트랜잭션이 아니에요. 적힌 주문은 적힌 채로 남아요.',
          en: 'No: the two writes are not one transaction. What is written stays written.',
        },
      },
      {
        id: 'unknown',
        text: {
          ko: '주문은 남고, 주방은 끝내 몰라요',
          en: 'The order stays, and the kitchen never hears',
        },
        correct: true,
        because: {
          ko: '17일에 한 건이 이렇게 생겼어요.',
          en: 'That is how one in seventeen days came about.',
        },
      },
    ],
    explanation: {
      ko: '두 번의 쓰기 사이에는 언제나 틈이 있어요.',
      en: 'Between two writes there is always a gap.',
    },
    cites: [{ sim: 'data-ownership', scenario: 'lost-news' }],
  },
  {
    id: 'data-next-line',
    idea: 'gap',
    kind: 'ox',
    step: 'news-lost',
    stem: {
      ko: '“주문을 적는 줄 바로 다음 줄에서 소식을 보내면, 하나만 되고 마는 일은 없다.”',
      en: '“If word is sent in the line right after the order is written, it cannot be that only one of them happens.”',
    },
    answer: false,
    reasons: [
      {
        id: 'between',
        text: { ko: '줄과 줄 사이에서 꺼질 수 있어요.', en: 'It may stop between two lines.' },
        correct: true,
        because: {
          ko: '5ms라도 하루에 백만 번이면 언젠가 걸려요.',
          en: 'Even 5 ms, a million times a day, will be hit some day.',
        },
      },
      {
        id: 'slow',
        text: {
          ko: '소식이 주문보다 먼저 닿을 때가 있기 때문이에요.',
          en: 'Word is sometimes there before the order.',
        },
        misconception: 'M282',
        because: {
          ko: '아니에요. 순서가 아니라 하나가 빠지는 것이 문제예요.',
          en: 'No: the trouble is not the order of the two but that one is missing.',
        },
      },
      {
        id: 'retry',
        text: {
          ko: '메시지는 언젠가 저절로 다시 보내지기 때문이에요.',
          en: 'Messages are sent again by themselves.',
        },
        misconception: 'M282',
        because: {
          ko: '아니에요. 떠난 적이 없는 소식은 다시 보낼 것도 없어요.',
          en: 'No: word that never left cannot be sent again by anybody.',
        },
      },
    ],
    explanation: {
      ko: '코드에서 이웃한 두 줄이라도 한 트랜잭션은 아니에요.',
      en: 'Two lines next to each other are not one transaction.',
    },
    cites: [lossFormula, { claim: 'C114' }],
  },
  {
    id: 'data-outbox-order',
    idea: 'outbox',
    kind: 'order',
    step: 'news-lost',
    stem: {
      ko: '아웃박스로 소식을 보내는 순서대로 놓으세요.',
      en: 'Put the steps of sending by an outbox in order.',
    },
    entries: [
      {
        id: 'write',
        text: {
          ko: '주문과 보낼 소식을 한 트랜잭션으로 적어요',
          en: 'write the order and the word to send in one transaction',
        },
      },
      {
        id: 'look',
        text: { ko: '아웃박스에서 안 보낸 것을 찾아요', en: 'find what is unsent in the outbox' },
      },
      { id: 'send', text: { ko: '주방에 소식을 보내요', en: 'send word to the kitchen' } },
      { id: 'tick', text: { ko: '보낸 것을 지워요', en: 'tick off what was sent' } },
    ],
    explanation: {
      ko: '지우고 나서 보내면 다시 사라질 틈이 생겨요. 그래서 보내고 나서 지워요.',
      en: 'Ticking off before sending would open the gap again. So it is sent first.',
    },
    cites: [{ claim: 'C114' }],
  },
  {
    id: 'data-outbox-once',
    idea: 'outbox',
    kind: 'ox',
    step: 'news-lost',
    stem: {
      ko: '“아웃박스를 쓰면 소식은 꼭 한 번만 간다.”',
      en: '“With an outbox, word goes out exactly once.”',
    },
    answer: false,
    reasons: [
      {
        id: 'lost',
        text: {
          ko: '아웃박스에서도 가끔은 사라지기 때문이에요.',
          en: 'Some of it is lost from the outbox, too.',
        },
        misconception: 'M282',
        because: {
          ko: '아니에요. 한 트랜잭션으로 적힌 소식은 남아서 다음에 나가요.',
          en: 'No: what was written in the transaction stays, and goes out next time.',
        },
      },
      {
        id: 'twice',
        text: {
          ko: '보내고 지우기 전에 꺼지면 또 보내요.',
          en: 'A stop before ticking off sends it again.',
        },
        correct: true,
        because: {
          ko: '사라지는 대신 두 번 가요. 받는 쪽이 멱등해야 해요.',
          en: 'Twice instead of never: whoever receives must be idempotent.',
        },
      },
      {
        id: 'slow',
        text: {
          ko: '살펴볼 때마다 모든 소식을 다시 보내기 때문이에요.',
          en: 'Each look sends everything once more.',
        },
        misconception: 'M285',
        because: {
          ko: '아니에요. 지운 것은 다시 보내지 않아요.',
          en: 'No: what was ticked off is not sent again.',
        },
      },
    ],
    explanation: {
      ko: '적어도 한 번이에요. 하루를 키운 실험에서는 0건이 사라지고 6건이 두 번 갔어요.',
      en: 'At least once. On the enlarged day none was lost, and 6 went out twice.',
    },
    cites: [{ sim: 'data-ownership', scenario: 'lost-news', set: { publish: 'outbox' } }],
  },
  {
    id: 'data-outbox-word',
    idea: 'outbox',
    kind: 'short',
    step: 'news-lost',
    stem: {
      ko: '보낼 소식을 데이터와 같은 트랜잭션으로 같은 데이터베이스에 적어 두는 표를 무엇이라고 하나요?',
      en: 'What is the table called that keeps what is to be sent, written in the same transaction as the data?',
    },
    accepted: {
      ko: ['아웃박스', '트랜잭셔널 아웃박스', 'outbox', '아웃 박스'],
      en: ['outbox', 'transactional outbox'],
    },
    traps: [
      {
        words: { ko: ['큐', '메시지 큐', '대기열'], en: ['queue', 'message queue'] },
        misconception: 'M282',
        because: {
          ko: '큐는 데이터베이스 밖에 있어서 주문과 한 트랜잭션으로 적을 수 없어요.',
          en: 'A queue lies outside of the database, so it cannot be part of the transaction.',
        },
      },
      {
        words: { ko: ['사가'], en: ['saga'] },
        misconception: 'M287',
        because: {
          ko: '사가는 긴 일을 나누고 보상하는 방법이에요. 소식을 잃지 않게 하는 것은 다른 것이에요.',
          en: 'A saga divides long work and compensates. Keeping word from being lost is something else.',
        },
      },
    ],
    explanation: {
      ko: '아웃박스(outbox)예요. 편지함에 넣어 두고 나중에 보내는 것과 같아요.',
      en: 'An outbox: letters are put there, and sent later.',
    },
    cites: [{ claim: 'C114' }],
  },
  {
    id: 'data-poll-price',
    idea: 'outbox',
    kind: 'single',
    step: 'your-turn',
    stem: {
      ko: '사본에 소식을 보내는 아웃박스를 1초가 아니라 5초마다 살펴봐요. 무엇이 달라질까요?',
      en: 'The outbox that feeds a copy is looked through every five seconds instead of every second. What changes?',
    },
    options: [
      {
        id: 'older',
        text: { ko: '사본이 더 낡아요', en: 'The copy is older' },
        correct: true,
        because: {
          ko: '다음에 볼 때까지 기다리는 시간만큼 더 늦어요.',
          en: 'Word is later by what is left until the next look.',
        },
      },
      {
        id: 'lost',
        text: { ko: '기다리던 소식이 사라져요', en: 'Waiting word is lost' },
        misconception: 'M282',
        because: {
          ko: '아니에요. 적혀 있으니 기다릴 뿐 사라지지 않아요.',
          en: 'No: it is written down. It waits, and is not lost.',
        },
      },
      {
        id: 'same',
        text: { ko: '아무것도 달라지지 않아요', en: 'Nothing at all' },
        misconception: 'M285',
        because: {
          ko: '아니에요. 소식이 늦어지면 옛 숫자가 늘어요. 실험에서는 1.9%가 5.7%가 됐어요.',
          en: 'No: later word means more old numbers. In the run 1.9% became 5.7%.',
        },
      },
    ],
    explanation: {
      ko: '잃지 않는 것과 늦지 않는 것은 다른 일이에요.',
      en: 'Not losing word and not being late are two different things.',
    },
    cites: [{ sim: 'data-ownership', scenario: 'trusted-hour' }],
  },
];
