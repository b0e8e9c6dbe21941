// One limit for all functions of an account; what is behind them and does not grow; what becomes of who is refused.

import type { QuizItem } from '@/content/schema';

export const shared: readonly QuizItem[] = [
  {
    id: 'scaling-night-job',
    idea: 'scaling-shared',
    kind: 'single',
    step: 'one-account',
    stem: {
      ko: '결제 함수의 코드도 손님도 그대로인데, 밤 작업이 도는 동안에만 결제가 429를 받아요. 이유는 무엇일까요?',
      en: 'Neither the checkout’s code nor its customers have changed, yet while the night job runs checkouts get 429. Why?',
    },
    options: [
      {
        id: 'apart',
        text: {
          ko: '함수끼리는 무관하니 결제 회사의 장애예요',
          en: 'The payment company is down; functions are apart',
        },
        misconception: 'M173',
        because: {
          ko: '코드는 떨어져 있어도 동시성 한도는 계정 하나에 하나예요. 결제 회사의 장애라면 429가 아니라 다른 오류가 나요.',
          en: 'Their code is apart, but the account has one limit. A failing payment company would show as another error than 429.',
        },
      },
      {
        id: 'shared',
        text: {
          ko: '두 함수가 계정의 한도를 함께 써요',
          en: 'Both functions share the account’s limit',
        },
        correct: true,
        because: {
          ko: '예약하지 않은 함수들은 남은 동시성을 함께 써요. 밤 작업이 쓰는 만큼 결제의 몫이 줄어요.',
          en: 'Functions without a reservation share what is there. What the job uses the checkout has not.',
        },
      },
      {
        id: 'cold',
        text: {
          ko: '밤이라 결제 환경이 모두 식어 있어요',
          en: 'At night all checkout environments are cold',
        },
        misconception: 'M38',
        because: {
          ko: '콜드 스타트는 느리게 할 뿐 거절하지 않아요.',
          en: 'A cold start makes a request slow. It refuses nothing.',
        },
      },
    ],
    explanation: {
      ko: '결제에 몫을 예약하거나, 밤 작업의 상한을 정하거나, 한도를 올려요.',
      en: 'Reserve a share for the checkout, cap the night job, or raise the limit.',
    },
    cites: [{ claim: 'C053' }, { sim: 'concurrency', scenario: 'neighbours' }],
  },
  {
    id: 'scaling-left-for-others',
    idea: 'scaling-shared',
    kind: 'numeric',
    step: 'one-account',
    stem: {
      ko: '한도가 {quota}개인 계정에서 결제 함수에 {reserved}개를 예약했어요. 예약하지 않은 다른 함수들은 모두 합쳐 동시에 몇 개까지 일할 수 있을까요?',
      en: 'In an account with a limit of {quota}, {reserved} are reserved for the checkout. How many may all the other functions, without reservations, have at work at once?',
    },
    variables: {
      quota: { min: 600, max: 1_000, step: 100 },
      reserved: { min: 100, max: 400, step: 50 },
    },
    answer: { formula: 'difference', of: { a: '$quota', b: '$reserved' } },
    tolerance: 0.5,
    unit: { ko: '개', en: '' },
    traps: [
      {
        value: { formula: 'product', of: { a: '$quota', b: 1 } },
        tolerance: 0.5,
        misconception: 'M173',
        because: {
          ko: '예약한 몫은 쓰지 않을 때에도 남의 것이 아니에요. 예약은 다른 함수의 몫을 줄여요.',
          en: 'What is reserved belongs to nobody else, used or not. A reservation takes from the others.',
        },
      },
    ],
    explanation: {
      ko: '{quota} − {reserved} = {answer}. AWS Lambda에서는 이 나머지가 100 아래로 내려가게 예약할 수 없어요.',
      en: '{quota} − {reserved} = {answer}. AWS Lambda lets nobody reserve so much that fewer than 100 are left.',
    },
    cites: [{ claim: 'C151' }, { claim: 'C053' }],
  },
  {
    id: 'scaling-save-both',
    idea: 'scaling-shared',
    kind: 'knobs',
    step: 'your-turn',
    stem: {
      ko: '한도 300을 결제 함수와 밤 작업이 함께 써요. 결제도 밤 작업도 1% 넘게 거절되지 않게 하고, 결제의 p99는 0.7초 안으로 만들어 보세요.',
      en: 'Checkout and night job share a limit of 300. Have no more than 1% of either refused, and the checkout’s p99 within 0.7 s.',
    },
    run: { sim: 'concurrency', scenario: 'neighbours' },
    knobs: ['quota', 'provisioned'],
    goals: [
      {
        id: 'checkout',
        text: { ko: '결제의 거절이 1% 이하', en: 'At most 1% of checkouts refused' },
        value: { metric: 'refused', scale: 100 },
        atMost: 1,
        unit: { ko: '%', en: '%' },
      },
      {
        id: 'job',
        text: { ko: '밤 작업의 거절이 1% 이하', en: 'At most 1% of the night job refused' },
        value: { metric: 'jobRefused', scale: 100 },
        atMost: 1,
        unit: { ko: '%', en: '%' },
      },
      {
        id: 'quick',
        text: { ko: '결제의 p99가 0.7초 이하', en: 'The checkout’s p99 at most 0.7 s' },
        value: { metric: 'p99', scale: 0.001 },
        atMost: 0.7,
        unit: { ko: '초', en: 's' },
      },
    ],
    solution: { quota: 400, provisioned: 80 },
    explanation: {
      ko: '한도를 400으로 올리면 둘 다 들어오고, 프로비저닝 80이면 결제가 새 환경을 기다리지 않아요. 하나만으로는 모자라요.',
      en: 'A limit of 400 lets both in, and with 80 provisioned the checkout waits for no new environment. Neither is enough alone.',
    },
    cites: [{ claim: 'C151' }, { sim: 'concurrency', scenario: 'neighbours' }],
  },
  {
    id: 'scaling-hundred-connections',
    idea: 'scaling-behind',
    kind: 'single',
    step: 'behind',
    stem: {
      ko: '함수가 환경 500개까지 늘었는데, 환경마다 연결을 여는 데이터베이스는 100개까지만 받아요. 동시성 한도를 2,000으로 올리면 어떻게 될까요?',
      en: 'A function has grown to 500 environments, each opening a connection to a database that takes 100. What does raising the concurrency limit to 2,000 do?',
    },
    options: [
      {
        id: 'helps',
        text: {
          ko: '환경이 더 떠서 실패가 줄어요',
          en: 'More environments start, and fewer fail',
        },
        misconception: 'M171',
        because: {
          ko: '막은 것은 함수의 한도가 아니에요. 환경이 더 늘어도 연결은 100개예요.',
          en: 'The function’s limit was not in the way. More environments still meet 100 connections.',
        },
      },
      {
        id: 'follows',
        text: {
          ko: '데이터베이스가 연결을 2,000개로 늘려요',
          en: 'The database goes up to 2,000 connections',
        },
        misconception: 'M11',
        because: {
          ko: '연결의 수는 데이터베이스의 설정과 크기가 정해요. 함수의 한도를 따라가지 않아요.',
          en: 'How many it takes is set by the database’s size and settings. It does not follow the function.',
        },
      },
      {
        id: 'same',
        text: {
          ko: '연결이 그대로라 실패도 그대로예요',
          en: 'With the same connections, as many fail',
        },
        correct: true,
        because: {
          ko: '늘어나지 않는 것이 정해요. 앞을 막거나, 연결을 돌려 쓰거나, 큐에 넣어야 해요.',
          en: 'What does not grow decides. Hold the front back, share connections, or put work into a queue.',
        },
      },
      {
        id: 'nobody-more',
        text: {
          ko: '손님이 그대로면 아무 영향도 없어요',
          en: 'Nothing at all, with the same customers',
        },
        misconception: 'M172',
        because: {
          ko: '데이터베이스가 느려지면 같은 손님에도 환경이 늘어요. 한도를 올리면 그만큼 더 몰려들 수 있어요.',
          en: 'When the database slows, the same customers need more environments, and a higher limit lets more of them crowd in.',
        },
      },
    ],
    explanation: {
      ko: '함수가 늘수록 뒤로 몰리는 연결도 늘어요. 뒤가 받을 수 있는 만큼으로 앞을 막아요.',
      en: 'As the function grows, so do the connections it asks for. Hold the front back to what the back can take.',
    },
    cites: [{ claim: 'C244' }, { sim: 'concurrency', scenario: 'festival' }],
  },
  {
    id: 'scaling-protect',
    idea: 'scaling-behind',
    kind: 'multiple',
    step: 'behind',
    stem: {
      ko: '연결을 100개까지만 받는 데이터베이스를 함수가 짓누르지 않게 하는 방법을 모두 골라 보세요.',
      en: 'Which of these keep a function from overrunning a database that takes 100 connections? Choose all.',
    },
    options: [
      {
        id: 'reserve',
        text: {
          ko: '예약 동시성을 100으로 정해요',
          en: 'Set reserved concurrency to 100',
        },
        correct: true,
        because: {
          ko: '예약 동시성은 상한이기도 해요. 101번째 환경은 뜨지 않고 429를 받아요.',
          en: 'A reservation is a ceiling, too: there is no 101st environment, but a 429.',
        },
      },
      {
        id: 'proxy',
        text: {
          ko: '사이에 연결을 모아 주는 프록시를 둬요',
          en: 'Put a pooling proxy in between',
        },
        correct: true,
        because: {
          ko: '프록시가 연결을 모아 여럿이 돌려 쓰게 하고, 넘치는 것은 기다리게 해요.',
          en: 'It shares a few connections among many, and lets what is too much wait.',
        },
      },
      {
        id: 'provision',
        text: {
          ko: '프로비저닝 동시성을 500으로 켜 둬요',
          en: 'Keep 500 provisioned environments on',
        },
        misconception: 'M11',
        because: {
          ko: '환경 500개를 미리 켜 두면 연결도 500개를 찾아요. 데이터베이스는 그만큼 늘지 않아요.',
          en: 'Five hundred environments look for as many connections. The database does not grow along.',
        },
      },
      {
        id: 'raise',
        text: {
          ko: '계정의 동시성 한도를 올려 달라고 해요',
          en: 'Have the account’s limit raised',
        },
        misconception: 'M171',
        because: {
          ko: '한도를 올리면 더 많은 환경이 몰려들 뿐이에요.',
          en: 'A higher limit only lets more environments crowd in.',
        },
      },
    ],
    explanation: {
      ko: '앞을 막거나 가운데에서 돌려 써요. 함수를 더 늘리는 방법은 뒤를 더 짓눌러요.',
      en: 'Hold the front back, or share in the middle. Whatever adds environments presses harder.',
    },
    cites: [
      { claim: 'C244' },
      { sim: 'concurrency', scenario: 'festival', set: { reserved: 100 } },
    ],
  },
  {
    id: 'scaling-what-is-it-called',
    idea: 'scaling-behind',
    kind: 'short',
    step: 'behind',
    stem: {
      ko: '데이터베이스 연결을 몇 개만 열어 두고 여럿이 돌려 쓰게 하는 방법을 무엇이라고 할까요?',
      en: 'What is it called to keep a few database connections open and let many take turns with them?',
    },
    accepted: {
      ko: ['연결 풀', '커넥션 풀', '연결 풀링', '커넥션 풀링'],
      en: ['connection pool', 'connection pooling', 'pooling', 'a connection pool'],
    },
    traps: [
      {
        words: { ko: ['예약 동시성'], en: ['reserved concurrency'] },
        misconception: 'M08',
        because: {
          ko: '예약 동시성은 함수의 몫과 상한이에요. 연결을 돌려 쓰게 하지는 않아요.',
          en: 'That is a function’s share and ceiling. It shares no connections.',
        },
      },
    ],
    explanation: {
      ko: '연결 풀이에요. 환경은 서로 떨어져 있어서, 함께 쓰려면 그 사이의 프록시가 풀을 가져야 해요.',
      en: 'A connection pool. Environments know nothing of each other, so a proxy between has to hold it.',
    },
    cites: [{ claim: 'C244' }],
  },
  {
    id: 'scaling-sync-or-async',
    idea: 'scaling-refused',
    kind: 'categorise',
    step: 'slow-database',
    stem: {
      ko: 'AWS Lambda의 동시성 한도에 닿았어요. 저마다 어떻게 될까요?',
      en: 'The concurrency limit of AWS Lambda is reached. What becomes of each?',
    },
    categories: [
      { id: 'refused', text: { ko: '429를 바로 받아요', en: 'gets 429 at once' } },
      { id: 'later', text: { ko: '큐에서 다시 시도돼요', en: 'is tried again from a queue' } },
    ],
    entries: [
      {
        id: 'order',
        text: { ko: '손님이 답을 기다리는 주문', en: 'an order whose customer waits' },
        category: 'refused',
        misconception: 'M39',
        because: {
          ko: '동기 호출이에요. 줄을 서지 못하고 그 자리에서 거절돼요.',
          en: 'That is a synchronous call: no queue, refused on the spot.',
        },
      },
      {
        id: 'price',
        text: { ko: '화면이 기다리는 가격 조회', en: 'a price that a page waits for' },
        category: 'refused',
        misconception: 'M39',
        because: {
          ko: '동기 호출이에요. 다시 할지는 부른 쪽이 정해요.',
          en: 'Synchronous as well. Whether to try again is up to the caller.',
        },
      },
      {
        id: 'photo',
        text: {
          ko: '사진이 올라오면 만드는 미리보기',
          en: 'a thumbnail made when a photo arrives',
        },
        category: 'later',
        because: {
          ko: '저장소가 비동기로 불러요. 큐로 돌아가 6시간까지 다시 시도돼요.',
          en: 'Storage calls asynchronously: back to the queue, and tried again for up to six hours.',
        },
      },
      {
        id: 'event',
        text: { ko: '주문이 끝났다는 알림 이벤트', en: 'an event that says an order is done' },
        category: 'later',
        because: {
          ko: '답을 기다리는 쪽이 없는 비동기 호출이에요.',
          en: 'Nobody waits for the answer: asynchronous.',
        },
      },
    ],
    explanation: {
      ko: '누가 답을 기다리는지가 정해요. 동기는 거절, 비동기는 큐예요.',
      en: 'It depends on who waits: synchronous is refused, asynchronous is queued.',
    },
    cites: [{ claim: 'C242' }],
  },
  {
    id: 'scaling-six-hours',
    idea: 'scaling-refused',
    kind: 'ox',
    step: 'slow-database',
    stem: {
      ko: '“한도에 막힌 비동기 호출은 끝내 처리되지 않을 수도 있다.”',
      en: '“An asynchronous call that meets the limit may in the end never be handled.”',
    },
    answer: true,
    reasons: [
      {
        id: 'once',
        text: { ko: '이벤트 하나는 한 번만 시도돼요.', en: 'An event is tried only once.' },
        misconception: 'M153',
        because: {
          ko: '다시 시도해요. 1초에서 5분까지 사이를 늘려 가며 여섯 시간까지요.',
          en: 'It is tried again, at pauses from 1 s to 5 min, for up to six hours.',
        },
      },
      {
        id: 'caller',
        text: {
          ko: '부른 쪽이 실패를 알고 거둬들여요.',
          en: 'Its caller hears of it and takes it back.',
        },
        misconception: 'M152',
        because: {
          ko: '비동기로 부른 쪽은 이미 떠났어요. 실패를 알지 못해요.',
          en: 'Whoever called asynchronously has gone on, and hears nothing.',
        },
      },
      {
        id: 'end',
        text: {
          ko: '다시 시도하는 시간에 끝이 있어요.',
          en: 'Trying again comes to an end.',
        },
        correct: true,
        because: {
          ko: '여섯 시간이 지나면 버려져요. 잃지 않으려면 실패를 보낼 곳을 정해 둬야 해요.',
          en: 'After six hours it is dropped. To keep it, name a place for failures to go.',
        },
      },
    ],
    explanation: {
      ko: 'AWS Lambda는 1초에서 5분까지 사이를 늘리며 6시간까지 다시 시도해요.',
      en: 'AWS Lambda tries for up to six hours, at pauses that grow from 1 s to 5 min.',
    },
    cites: [{ claim: 'C242' }],
  },
  {
    id: 'scaling-is-it-safe',
    idea: 'scaling-refused',
    kind: 'qna',
    step: 'wrap-up',
    stem: { ko: '한도를 올리면 안전해지나요?', en: 'Does raising the limit make us safe?' },
    model: {
      ko: '함수는 더 늘 수 있지만 그 뒤의 데이터베이스는 그대로예요. 뒤가 느려져서 한도에 닿은 것이라면, 더 많은 환경이 몰려 뒤가 더 느려져요. 무엇이 막았는지 먼저 보고, 뒤가 받을 수 있는 만큼으로 앞을 막아야 해요.',
      en: 'The function may grow further, but the database behind it stays as it is. If the limit was reached because that slowed down, more environments crowd it even more. See what stands in the way first, and hold the front back to what the back can take.',
    },
    points: [
      {
        id: 'behind',
        text: { ko: '뒤는 그대로라고 말했어요', en: 'It says that what is behind stays as it is' },
      },
      {
        id: 'worse',
        text: { ko: '더 나빠질 수 있다고 말했어요', en: 'It says that it may get worse' },
      },
      {
        id: 'cause',
        text: { ko: '원인부터 보라고 말했어요', en: 'It says to look for the cause first' },
      },
    ],
    explanation: {
      ko: '한도는 벌이 아니라 울타리예요. 어디에 칠지는 뒤가 정해요.',
      en: 'A limit is no punishment but a fence, and what is behind decides where it stands.',
    },
    cites: [{ claim: 'C244' }, { sim: 'concurrency', scenario: 'festival' }],
  },
];
