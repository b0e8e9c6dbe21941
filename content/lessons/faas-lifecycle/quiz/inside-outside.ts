// Where a line stands decides when it runs, and who waits for it.

import type { QuizItem } from '@/content/schema';

export const insideOutside: readonly QuizItem[] = [
  {
    id: 'where-each-belongs',
    idea: 'inside-outside',
    kind: 'categorise',
    step: 'inside-or-outside',
    stem: {
      ko: '주문 함수의 코드예요. 핸들러의 밖과 안 가운데 어디에 두는 것이 나을까요?',
      en: 'These are parts of an order function. Where is each better placed?',
    },
    categories: [
      { id: 'outside', text: { ko: '핸들러 밖', en: 'Outside the handler' } },
      { id: 'inside', text: { ko: '핸들러 안', en: 'Inside the handler' } },
    ],
    entries: [
      {
        id: 'client',
        text: {
          ko: '모든 주문이 쓰는 데이터베이스 클라이언트 만들기',
          en: 'Making the database client that every order uses',
        },
        category: 'outside',
        misconception: 'M154',
        because: {
          ko: '밖에서 만들면 환경마다 한 번이면 돼요. 안에 두면 모든 손님이 그 시간을 기다려요.',
          en: 'Outside it is made once an environment. Inside, every customer waits for it.',
        },
      },
      {
        id: 'settings',
        text: {
          ko: '바뀌지 않는 가격표 파일 읽기',
          en: 'Reading a price list that does not change',
        },
        category: 'outside',
        misconception: 'M154',
        because: {
          ko: '요청마다 같은 파일을 다시 읽을 이유가 없어요. 한 번 읽어 두고 써요.',
          en: 'No request needs it read anew. Read it once and use it.',
        },
      },
      {
        id: 'name',
        text: { ko: '이 주문을 한 손님의 이름', en: 'The name of the customer who orders' },
        category: 'inside',
        misconception: 'M154',
        because: {
          ko: '밖에 두면 환경이 다시 쓰일 때 다음 손님에게 남아 있을 수 있어요.',
          en: 'Kept outside, it may still be there for the next customer of that environment.',
        },
      },
      {
        id: 'now',
        text: { ko: '주문이 들어온 시각', en: 'The time at which the order came' },
        category: 'inside',
        misconception: 'M154',
        because: {
          ko: '밖에서 재면 환경이 생긴 시각이에요. 다시 쓰이는 동안 모두 같은 시각이 돼요.',
          en: 'Taken outside it is when the environment was made, and the same for everybody after.',
        },
      },
    ],
    explanation: {
      ko: '모든 요청이 쓰는 것은 밖에, 그 요청의 것은 안에 둬요.',
      en: 'What all requests use goes outside; what is this request’s own goes inside.',
    },
    cites: [{ claim: 'C044' }, { claim: 'C061' }],
  },
  {
    id: 'who-pays-for-the-library',
    idea: 'inside-outside',
    kind: 'single',
    step: 'inside-or-outside',
    stem: {
      ko: '핸들러 안에서 하던 0.3초짜리 준비를 밖으로 옮겼어요. 하루 1,000번 불리고 그날 새로 생긴 환경은 20개예요. 그 0.3초를 기다리는 손님은 하루에 몇 명일까요?',
      en: 'A preparation of 0.3 s is moved from inside the handler to outside. There are 1,000 calls a day and 20 new environments. How many customers a day wait those 0.3 s?',
    },
    options: [
      {
        id: 'all',
        text: { ko: '1,000명', en: '1,000' },
        misconception: 'M154',
        because: {
          ko: '안에 있을 때의 수예요. 밖의 코드는 요청마다 실행되지 않아요.',
          en: 'So it was while it stood inside. Outside code does not run with every request.',
        },
      },
      {
        id: 'one',
        text: { ko: '1명', en: '1' },
        misconception: 'M38',
        because: {
          ko: '환경은 하나가 아니에요. 새로 생긴 20개가 저마다 한 번씩 준비해요.',
          en: 'There is more than one environment. Each of the 20 new ones prepares once.',
        },
      },
      {
        id: 'twenty',
        text: { ko: '20명', en: '20' },
        correct: true,
        because: {
          ko: '새 환경마다 한 번 준비하고, 그 환경을 만난 첫 손님이 기다려요.',
          en: 'Each new environment prepares once, and the first customer to meet it waits.',
        },
      },
      {
        id: 'nobody',
        text: { ko: '0명', en: 'None' },
        misconception: 'M03',
        because: {
          ko: '시간은 없어지지 않고 자리를 옮겼어요. 새 환경을 만난 손님이 기다려요.',
          en: 'The time did not vanish but moved. Whoever meets a new environment waits.',
        },
      },
    ],
    explanation: {
      ko: '1,000명에서 20명으로 줄었어요. 대신 그 20명은 첫 호출에서 0.3초를 더 기다려요.',
      en: 'From 1,000 to 20. Those 20 have it on top of everything else in a first call.',
    },
    cites: [{ claim: 'C044' }],
  },
  {
    id: 'rarely-needed-outside',
    idea: 'inside-outside',
    kind: 'ox',
    step: 'inside-or-outside',
    stem: {
      ko: '“스무 번에 한 번만 쓰는 큰 표도 밖에서 미리 만들어 두는 것이 손님에게 늘 낫다.”',
      en: '“Even a big table that one call in twenty needs is always better made outside, beforehand.”',
    },
    answer: false,
    reasons: [
      {
        id: 'first-pays',
        text: {
          ko: '쓰지도 않을 손님이 새 환경을 만나 그 시간을 기다려요.',
          en: 'Customers who never need it wait for it at a new environment.',
        },
        correct: true,
        because: {
          ko: '처음 쓸 때 만들면 쓰는 손님만 기다려요. 한 번 만들면 그 환경에 남고요.',
          en: 'Made on first use, only who needs it waits, and it stays in that environment.',
        },
      },
      {
        id: 'free',
        text: {
          ko: '초기화하는 동안은 손님이 기다리지 않으니 손해가 없어요.',
          en: 'Nobody waits during init, so it cannot hurt.',
        },
        misconception: 'M15',
        because: {
          ko: '새 환경을 만든 요청은 초기화가 끝나기를 기다려요. 요금도 나와요.',
          en: 'The request that made the environment waits for init to end, and it is billed.',
        },
      },
      {
        id: 'every-time',
        text: {
          ko: '밖에 두면 요청마다 다시 만들어서 더 느려져요.',
          en: 'Outside it is made again with every request, which is slower.',
        },
        misconception: 'M154',
        because: {
          ko: '밖의 코드는 환경마다 한 번이에요. 느려지는 것은 첫 호출이에요.',
          en: 'Outside code runs once an environment. What gets slower is the first call.',
        },
      },
    ],
    explanation: {
      ko: '모두가 쓰는 것은 밖에, 드물게 쓰는 것은 처음 쓸 때 만들어요.',
      en: 'What all use goes outside; what few use is made on first use.',
    },
    cites: [{ claim: 'C044' }],
  },
];
