// Counting in a database, doing something twice, and choosing a place for each of three things.

import type { QuizItem } from '@/content/schema';

export const counting: readonly QuizItem[] = [
  {
    id: 'coupons-that-go-out',
    idea: 'lost-update',
    kind: 'predict',
    step: 'database-too',
    stem: {
      ko: '1초에 열 건, 1분 동안 주문이 와요. 번호를 데이터베이스에서 읽고 하나 더해 다시 써요. 읽고 나서 쓸 때까지 100ms가 걸려요. 번호가 100 이하면 쿠폰을 줘요. 몇 명이 받을까요?',
      en: 'Ten orders a second come for one minute. The number is read from a database, raised by one and written back, with 100 ms from read to write. Numbers up to 100 get a coupon. How many customers get one?',
    },
    run: {
      sim: 'stateless',
      scenario: 'coupon',
      set: { countAt: 'store-set', storeMs: 100 },
    },
    unit: { ko: '명', en: '' },
    asks: { metric: 'couponsGiven', tolerance: 20 },
    explanation: {
      ko: '식으로는 100 × (1 + 10 × 0.1) = 200명쯤이에요. 읽고 쓰는 사이에 평균 한 건이 더 와서 같은 번호를 받아요.',
      en: 'By formula about 100 × (1 + 10 × 0.1) = 200. Between a read and its write one more order comes on average, and gets the same number.',
    },
    cites: [
      { sim: 'stateless', scenario: 'coupon', set: { countAt: 'store-set' } },
      {
        formula: {
          ko: '나간 쿠폰 ≈ 100 × (1 + 초당 주문 × 걸리는 시간)',
          en: 'coupons ≈ 100 × (1 + orders per second × time taken)',
        },
      },
    ],
  },
  {
    id: 'orders-in-between',
    idea: 'lost-update',
    kind: 'numeric',
    step: 'database-too',
    stem: {
      ko: '주문이 1초에 {rate}건, 서로 상관없이 와요. 한 주문이 값을 읽고 다시 쓸 때까지 {sec}초가 걸려요. 그사이에 평균 몇 건이 더 와서 같은 값을 읽을까요?',
      en: '{rate} orders come each second, independently. From reading a value to having written it back takes an order {sec} s. How many more come in between on average, and read the same value?',
    },
    variables: {
      rate: { min: 5, max: 50, step: 5 },
      sec: { min: 0.02, max: 0.2, step: 0.02 },
    },
    answer: { formula: 'littles-law', of: { ratePerSec: '$rate', sec: '$sec' } },
    tolerance: 0.05,
    unit: { ko: '건', en: '' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: '$rate', b: '$sec' } },
        tolerance: 0.05,
        because: {
          ko: '나누었어요. 오래 걸릴수록 더 많이 겹치니 곱해야 해요.',
          en: 'This divides. The longer it takes, the more overlap: multiply.',
        },
      },
      {
        value: 0,
        tolerance: 0.005,
        misconception: 'M142',
        because: {
          ko: '데이터베이스에 있다고 겹치지 않는 것은 아니에요. 읽고 쓰는 사이가 비어 있으면 다른 주문도 읽어요.',
          en: 'Being in a database does not keep orders apart. Between read and write, others read as well.',
        },
      },
    ],
    explanation: {
      ko: '{rate} × {sec} = {answer}건이에요. 셈에 남는 비율은 1 ÷ (1 + {answer})예요.',
      en: '{rate} × {sec} = {answer}. The share that stays counted is 1 ÷ (1 + {answer}).',
    },
    cites: [
      {
        formula: {
          ko: '겹치는 주문 = 초당 주문 × 걸리는 시간',
          en: 'orders in between = orders per second × time taken',
        },
      },
      { claim: 'C230' },
    ],
  },
  {
    id: 'mend-the-count',
    idea: 'lost-update',
    kind: 'single',
    step: 'database-too',
    stem: {
      ko: '번호를 DB에서 읽고 하나 더해 다시 쓰는 코드가 자꾸 몇 건을 빠뜨려요. 무엇이 고치는 방법일까요?',
      en: 'Code reads a number from a database, adds one and writes it back, and keeps missing some. What mends it?',
    },
    options: [
      {
        id: 'faster-db',
        text: { ko: '두 배 빠른 DB로 바꾸기', en: 'Get a database twice as fast' },
        misconception: 'M142',
        because: {
          ko: '아니에요. 겹치는 일이 줄 뿐 없어지지 않아요. 빠뜨리는 버그는 그대로예요.',
          en: 'No: overlaps become rarer, not impossible. The bug stays.',
        },
      },
      {
        id: 'let-db-add',
        text: { ko: '더하기까지 DB에 맡기기', en: 'Let the database do the adding' },
        correct: true,
        because: {
          ko: '한 번의 갱신은 나뉘지 않으니 사이에 낄 틈이 없어요.',
          en: 'A single update is atomic, so nothing can come in between.',
        },
      },
      {
        id: 'one-global',
        text: { ko: '읽은 값을 전역 변수에 담기', en: 'Keep what was read in a global' },
        misconception: 'M141',
        because: {
          ko: '아니에요. 환경마다 다른 값을 들고 있게 되어 더 많이 틀려요.',
          en: 'No: each environment would hold another value, and more would be wrong.',
        },
      },
    ],
    explanation: {
      ko: '읽기, 더하기, 쓰기를 한 덩어리로 만들면 돼요. 바뀌지 않았을 때만 쓰는 조건을 다는 방법도 있어요.',
      en: 'Make reading, adding and writing one step. A condition that nothing has changed since does it, too.',
    },
    cites: [
      { claim: 'C230' },
      { sim: 'stateless', scenario: 'coupon', set: { countAt: 'store-add' } },
    ],
  },
  {
    id: 'how-one-is-lost',
    idea: 'lost-update',
    kind: 'order',
    step: 'database-too',
    stem: {
      ko: '데이터베이스의 번호는 41이에요. 주문 A, B, C가 이 차례로 와서 하나가 셈에서 빠졌어요. 일어난 순서대로 놓아 보세요.',
      en: 'The database says 41. Orders A, B and C come in this order, and one of them drops out of the count. Put what happened in order.',
    },
    entries: [
      { id: 'a-reads', text: { ko: 'A가 41을 읽어요.', en: 'A reads 41.' } },
      { id: 'b-reads', text: { ko: 'B도 41을 읽어요.', en: 'B reads 41, too.' } },
      { id: 'a-writes', text: { ko: 'A가 42를 써요.', en: 'A writes 42.' } },
      { id: 'b-writes', text: { ko: 'B도 42를 써요.', en: 'B writes 42, too.' } },
      {
        id: 'c-reads',
        text: { ko: 'C가 B의 42를 읽어요.', en: 'C reads the 42 that B wrote.' },
      },
    ],
    explanation: {
      ko: 'A와 B가 더했는데 1만 늘었어요. B가 읽은 때와 쓴 때 사이에 A의 42가 끼었고, B가 그것을 덮어썼어요.',
      en: 'A and B both added, and it rose by one. A’s 42 came between B’s read and B’s write, which went over it.',
    },
    cites: [{ claim: 'C230' }],
  },
  {
    id: 'safe-to-repeat',
    idea: 'twice',
    kind: 'categorise',
    step: 'database-too',
    stem: {
      ko: '같은 요청이 두 번 왔어요. 처리하고 남는 상태가 한 번일 때와 같은 것(멱등)과 달라지는 것으로 나누세요.',
      en: 'The same request came twice. Which leave things as after once (idempotent), and which change them again?',
    },
    categories: [
      { id: 'same', text: { ko: '한 번과 같아요', en: 'Same as once' } },
      { id: 'other', text: { ko: '달라져요', en: 'Different' } },
    ],
    entries: [
      {
        id: 'set-nine',
        text: { ko: '재고를 9로 바꾸기', en: 'Set the stock to 9' },
        category: 'same',
        because: { ko: '몇 번을 해도 9예요.', en: 'It is 9 however often.' },
      },
      {
        id: 'minus-one',
        text: { ko: '재고를 하나 빼기', en: 'Take one off the stock' },
        category: 'other',
        misconception: 'M144',
        because: {
          ko: '한 번만 처리된다고 믿으면 안 돼요. 두 번 오면 둘이 빠져요.',
          en: 'Do not count on once: sent twice, two are gone.',
        },
      },
      {
        id: 'delete',
        text: { ko: 'A-17 주문을 지우기', en: 'Delete order A-17' },
        category: 'same',
        because: {
          ko: '두 번째에는 이미 없어요. 남는 상태는 같아요.',
          en: 'The second time it is gone already.',
        },
      },
      {
        id: 'charge',
        text: { ko: '카드에서 9,000원을 결제하기', en: 'Charge a card 9,000 won' },
        category: 'other',
        misconception: 'M144',
        because: {
          ko: '한 번만 처리된다는 약속은 없어요. 다시 보내면 18,000원이에요. 결제마다 번호표가 필요해요.',
          en: 'Nobody promises once. Sent again, it is 18,000: a payment needs a ticket of its own.',
        },
      },
      {
        id: 'keyed',
        text: {
          ko: '번호표 A-17이 처음일 때만 결제하기',
          en: 'Charge only if ticket A-17 is new',
        },
        category: 'same',
        because: {
          ko: '두 번째에는 처리한 번호표라서 아까의 답을 돌려줘요.',
          en: 'The second time the ticket is known, and the first answer is returned.',
        },
      },
    ],
    explanation: {
      ko: '값을 정하는 일은 되풀이해도 되고, 더하고 빼는 일은 번호표가 있어야 해요.',
      en: 'To set a value may be repeated. To add or take away needs a ticket.',
    },
    cites: [{ claim: 'C231' }],
  },
  {
    id: 'no-answer-came',
    idea: 'twice',
    kind: 'ox',
    step: 'database-too',
    stem: {
      ko: '“답을 받지 못했다면 그 주문은 처리되지 않았으니, 그대로 다시 보내도 괜찮다.”',
      en: '“Where no answer came, the order was not handled, so it may simply be sent again.”',
    },
    answer: false,
    reasons: [
      {
        id: 'platform-dedups',
        text: {
          ko: '플랫폼이 같은 요청을 걸러 주니 괜찮아요.',
          en: 'The platform filters out repeated requests.',
        },
        misconception: 'M144',
        because: {
          ko: '아니에요. 플랫폼은 오히려 실패한 비동기 호출을 다시 실행해요. 거르는 일은 내 코드가 해요.',
          en: 'No: platforms even repeat asynchronous calls that failed. Filtering is up to your code.',
        },
      },
      {
        id: 'stateless-safe',
        text: {
          ko: '무상태라서 두 번 처리해도 괜찮아요.',
          en: 'Being stateless, it may be handled twice.',
        },
        misconception: 'M140',
        because: {
          ko: '아니에요. 함수는 무상태여도 밖의 데이터베이스에는 두 번 적혀요.',
          en: 'No: the function is stateless, but the database outside is written to twice.',
        },
      },
      {
        id: 'answer-lost',
        text: {
          ko: '처리하고 나서 답만 끊겼을 수 있어요.',
          en: 'Perhaps only its answer was lost.',
        },
        correct: true,
        because: {
          ko: '그래서 번호표를 붙여 같은 주문인지 알아봐야 해요.',
          en: 'That is why a ticket must tell that it is the same order.',
        },
      },
    ],
    explanation: {
      ko: '답이 없다는 것은 처리되지 않았다는 뜻이 아니라 모른다는 뜻이에요.',
      en: 'No answer does not mean that nothing was done. It means that nobody knows.',
    },
    cites: [{ claim: 'C231' }],
  },
  {
    id: 'name-what-may-repeat',
    idea: 'twice',
    kind: 'short',
    step: 'database-too',
    stem: {
      ko: '여러 번 처리해도 한 번 처리한 것과 결과가 같은 성질을 무엇이라고 하나요?',
      en: 'What is the property called that doing something several times comes to the same as doing it once?',
    },
    accepted: {
      ko: ['멱등성', '멱등', '멱등성(idempotency)', 'idempotency', '아이뎀포턴시'],
      en: ['idempotency', 'idempotence', 'idempotent'],
    },
    traps: [
      {
        words: { ko: ['무상태', '무상태성'], en: ['stateless', 'statelessness'] },
        misconception: 'M140',
        because: {
          ko: '무상태는 앞의 요청에 기대지 않는다는 뜻이에요. 무상태인 함수도 두 번 실행되면 두 번 결제할 수 있어요.',
          en: 'Stateless is not relying on earlier requests. A stateless function, run twice, may still charge twice.',
        },
      },
    ],
    explanation: {
      ko: '멱등성(idempotency)이에요. 주문마다 겹치지 않는 번호표를 붙여서 만들어요.',
      en: 'Idempotency. A ticket of its own for each order brings it about.',
    },
    cites: [{ claim: 'C231' }],
  },
  {
    id: 'menu-for-each-order',
    idea: 'own-places',
    kind: 'predict',
    step: 'your-turn',
    stem: {
      ko: '1초에 열 건이 오고, 일하는 데 0.4초쯤 걸려요. 번호는 DB가 40ms 만에 더해요. 메뉴를 주문마다 0.6초씩 다시 읽으면 p95는 몇 초일까요?',
      en: 'Ten orders come each second, and each takes about 0.4 s of work. The database adds the number in 40 ms. If the menu is read anew for each order, which takes 0.6 s, what is p95?',
    },
    run: {
      sim: 'stateless',
      scenario: 'coupon',
      set: { countAt: 'store-add', nameAt: 'request' },
    },
    unit: { ko: '초', en: 's' },
    asks: { metric: 'p95', tolerance: 0.2, scale: 0.001 },
    explanation: {
      ko: '1.25초예요. 메뉴를 환경마다 한 번만 읽으면 0.69초예요. 잃어도 되고 누가 봐도 되는 것을 환경에 두면 그만큼 빨라요.',
      en: '1.25 s. Read once in each environment, it is 0.69 s: what may be lost and seen is worth keeping there.',
    },
    cites: [
      {
        sim: 'stateless',
        scenario: 'coupon',
        set: { countAt: 'store-add', nameAt: 'request', menuAt: 'environment' },
      },
    ],
  },
  {
    id: 'may-stand-outside',
    idea: 'own-places',
    kind: 'multiple',
    step: 'your-turn',
    stem: {
      ko: '핸들러 밖의 변수에 두어도 괜찮은 것을 모두 고르세요.',
      en: 'Choose everything that may be kept in a variable outside the handler.',
    },
    options: [
      {
        id: 'connection',
        text: { ko: '데이터베이스 연결', en: 'A database connection' },
        correct: true,
        because: { ko: '끊기면 다시 만들면 돼요.', en: 'It is made again when it is gone.' },
      },
      {
        id: 'menu',
        text: { ko: '오늘의 메뉴', en: 'Today’s menu' },
        correct: true,
        because: {
          ko: '누구에게나 같고, 다시 읽으면 돼요.',
          en: 'It is the same for everybody and can be read again.',
        },
      },
      {
        id: 'orders',
        text: { ko: '오늘 받은 주문', en: 'Today’s orders' },
        misconception: 'M141',
        because: {
          ko: '안 돼요. 환경마다 자기가 받은 것만 있고, 환경과 함께 사라져요.',
          en: 'No: each environment has only its own, and they go with it.',
        },
      },
      {
        id: 'login',
        text: { ko: '로그인한 손님의 정보', en: 'Who is logged in just now' },
        misconception: 'M06',
        because: {
          ko: '안 돼요. 다음 손님의 요청에 남아 있을 수 있어요.',
          en: 'No: it may still be there for the next customer.',
        },
      },
    ],
    explanation: {
      ko: '두 가지를 물어요. 잃어도 되나요? 다음 손님이 봐도 되나요? 둘 다 “예”면 괜찮아요.',
      en: 'Ask two things: may it be lost, and may the next customer see it? If both are yes, it may.',
    },
    cites: [{ claim: 'C061' }, { claim: 'C064' }],
  },
  {
    id: 'ban-all-globals',
    idea: 'own-places',
    kind: 'ox',
    step: 'your-turn',
    stem: {
      ko: '“메뉴를 핸들러 밖에 두면, 주문마다 0.6초씩 새로 읽을 때보다 빠르다.”',
      en: '“Keeping the menu outside the handler is faster than reading it for 0.6 s at each order.”',
    },
    answer: true,
    reasons: [
      {
        id: 'once-all',
        text: {
          ko: '모든 환경이 한 번 읽은 것을 나눠 쓰기 때문이에요.',
          en: 'All environments share what one has read.',
        },
        misconception: 'M141',
        because: {
          ko: '아니에요. 메모리는 나누지 않아요. 환경마다 한 번씩 읽어요.',
          en: 'No: memory is not shared. Each environment reads it once.',
        },
      },
      {
        id: 'once-each',
        text: {
          ko: '환경마다 한 번만 읽으면 되기 때문이에요.',
          en: 'It is then read once in each environment.',
        },
        correct: true,
        because: {
          ko: '실험에서는 p95가 1.25초에서 0.69초로 줄어요.',
          en: 'In the run p95 drops from 1.25 s to 0.69 s.',
        },
      },
      {
        id: 'kept',
        text: { ko: '한번 읽으면 사라지지 않기 때문이에요.', en: 'Once read, it is never lost.' },
        misconception: 'M145',
        because: {
          ko: '아니에요. 환경이 회수되면 함께 사라져요. 다시 읽을 수 있어서 괜찮은 거예요.',
          en: 'No: it goes with its environment. It is fine because it can be read again.',
        },
      },
    ],
    explanation: {
      ko: '전역 변수는 써도 돼요. 메뉴처럼 잃어도 되고 누가 봐도 되는 것이라면요.',
      en: 'A global is fine for what may be lost and what anybody may see, such as a menu.',
    },
    cites: [
      {
        sim: 'stateless',
        scenario: 'coupon',
        set: { countAt: 'store-add', nameAt: 'request', menuAt: 'environment' },
      },
    ],
  },
];
