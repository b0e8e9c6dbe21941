// What is sent, and who moves.

import type { QuizItem } from '@/content/schema';

export const choosing: readonly QuizItem[] = [
  {
    id: 'events-match-what-is-sent',
    idea: 'what-is-sent',
    kind: 'match',
    step: 'work-or-news',
    stem: {
      ko: '보내는 것에 알맞은 서비스의 종류를 이어 보세요.',
      en: 'Match what is sent with the kind of service that fits.',
    },
    pairs: [
      {
        id: 'queue',
        left: { ko: '영수증 PDF를 한 번 만들어야 해요', en: 'A PDF has to be made once' },
        right: { ko: '큐', en: 'a queue' },
        because: { ko: '한 일꾼이 한 번 하면 되는 일이에요.', en: 'Work for one worker.' },
      },
      {
        id: 'topic',
        left: { ko: '주문이 취소됐다고 네 팀에 알려요', en: 'Four teams hear of a cancellation' },
        right: { ko: '토픽', en: 'a topic' },
        because: {
          ko: '같은 소식을 여럿이 한 부씩 들어요.',
          en: 'The same news, a copy for each.',
        },
        misconception: 'M474',
      },
      {
        id: 'bus',
        left: {
          ko: '금액이 크면 본사, 아니면 가게로 보내요',
          en: 'Large orders go to head office, others to the shop',
        },
        right: { ko: '이벤트 버스', en: 'an event bus' },
        because: { ko: '내용을 규칙과 비교해 길을 골라요.', en: 'Rules look inside and route.' },
      },
      {
        id: 'stream',
        left: {
          ko: '지난주 클릭을 처음부터 다시 계산해요',
          en: 'Last week’s clicks are calculated again',
        },
        right: { ko: '스트림', en: 'a stream' },
        because: {
          ko: '읽어도 지워지지 않는 기록이어야 해요.',
          en: 'Reading must not delete them.',
        },
        misconception: 'M482',
      },
    ],
    others: [{ id: 'mail', text: { ko: '메일 서비스', en: 'a mail service' } }],
    explanation: {
      ko: '제품의 품질이 아니라 보내는 것의 뜻으로 골라요.',
      en: 'Choose by what is meant, not by quality.',
    },
    cites: [{ claim: 'C129' }],
  },
  {
    id: 'events-which-scales',
    idea: 'what-is-sent',
    kind: 'single',
    step: 'work-or-news',
    stem: {
      ko: '주문 소식을 알림, 재고, 통계가 저마다 들어야 해요. 무엇을 보고 서비스를 고르는 것이 맞을까요?',
      en: 'Notices, stock and statistics must each hear of an order. By what should the service be chosen?',
    },
    options: [
      {
        id: 'scale',
        text: { ko: '초당 가장 많이 받는 제품인지', en: 'By which takes most per second' },
        misconception: 'M474',
        because: {
          ko: '비교되는 서비스는 모두 알아서 늘어나요. 그것으로는 고를 수 없어요.',
          en: 'All that are compared scale by themselves: that decides nothing.',
        },
      },
      {
        id: 'realtime',
        text: { ko: '이름에 실시간이 들어 있는지', en: 'By which calls itself real-time' },
        misconception: 'M478',
        because: {
          ko: '서버 사이의 메시징이 빠르다고 화면까지 닿는 것은 아니에요.',
          en: 'Quick messaging between servers does not reach a screen.',
        },
      },
      {
        id: 'several',
        text: { ko: '한 소식을 여럿에게 나눠 주는지', en: 'By whether several get a copy' },
        correct: true,
        because: {
          ko: '큐 하나라면 셋 가운데 하나만 받아요. 토픽이어야 해요.',
          en: 'With one queue only one of the three would get it. It takes a topic.',
        },
      },
    ],
    explanation: {
      ko: '여럿이 듣는 소식은 토픽이고, 뒤에 큐를 하나씩 두면 더 튼튼해요.',
      en: 'News for several is a topic; a queue behind it for each makes it sturdier.',
    },
    cites: [{ claim: 'C129' }],
  },
  {
    id: 'events-three-queues',
    idea: 'what-is-sent',
    kind: 'numeric',
    step: 'work-or-news',
    stem: {
      ko: '토픽 하나에 큐가 {queues}개 있고 큐마다 일꾼이 네 명이에요. 소식을 세 번 게시하면 처리는 보통 모두 몇 번 일어날까요?',
      en: 'One topic has {queues} queues behind it, with four workers each. Three pieces of news are published. How often is one processed, as a rule, all in all?',
    },
    variables: { queues: { min: 2, max: 6, step: 1 } },
    answer: { formula: 'product', of: { a: 3, b: '$queues' } },
    tolerance: 0.4,
    unit: { ko: '번', en: '' },
    traps: [
      {
        value: { formula: 'product', of: { a: 12, b: '$queues' } },
        tolerance: 0.4,
        because: {
          ko: '일꾼까지 곱했어요. 한 큐의 한 부는 네 명 가운데 한 명이 가져가요.',
          en: 'That multiplies by workers. A queue’s copy goes to one of its four.',
        },
      },
      {
        value: 3,
        tolerance: 0.4,
        misconception: 'M477',
        because: {
          ko: '토픽은 큐마다 한 부씩 나눠 줘요. 한 곳에만 가는 것이 아니에요.',
          en: 'A topic gives each queue a copy, not just one of them.',
        },
      },
    ],
    explanation: {
      ko: '3 × {queues} = {answer}번이에요. 표준 큐라면 드물게 더 있을 수 있어요.',
      en: '3 × {queues} = {answer}. Standard queues may now and then add one.',
    },
    cites: [{ claim: 'C118' }],
  },
  {
    id: 'events-does-sqs-wake',
    idea: 'who-moves',
    kind: 'ox',
    step: 'work-or-news',
    stem: {
      ko: '“SQS에 메시지를 넣으면 꺼져 있던 백엔드 서버가 깨어난다.”',
      en: '“A message in SQS starts a back-end server that is off.”',
    },
    answer: false,
    reasons: [
      {
        id: 'polls',
        text: { ko: '받는 쪽이 와서 물어야 해요.', en: 'Receivers have to come and ask.' },
        correct: true,
        because: {
          ko: '큐는 기다릴 뿐이에요. Lambda도 사이에서 대신 물어봐 주는 거예요.',
          en: 'A queue only waits. With Lambda, too, something asks on your behalf.',
        },
      },
      {
        id: 'after-30',
        text: { ko: '30초가 지나야 깨워요.', en: 'It does so only after 30 s.' },
        misconception: 'M473',
        because: {
          ko: '아니에요. 30초는 빌려 간 메시지를 감춰 두는 시간이에요.',
          en: 'No: 30 s is how long a message that was taken stays hidden.',
        },
      },
      {
        id: 'sns',
        text: { ko: '서버는 SNS만 깨울 수 있어요.', en: 'Only SNS can start a server.' },
        misconception: 'M473',
        because: {
          ko: '아니에요. SNS는 켜져 있는 주소로 밀어 보낼 뿐, 꺼진 서버를 켜지 못해요.',
          en: 'No: SNS pushes to an address that is up. It starts no server either.',
        },
      },
    ],
    explanation: {
      ko: '밀어 보내는지, 가져가는지부터 나눠요.',
      en: 'Ask first: is it pushed, or pulled?',
    },
    cites: [{ claim: 'C120' }],
  },
  {
    id: 'events-push-or-pull',
    idea: 'who-moves',
    kind: 'categorise',
    step: 'work-or-news',
    stem: {
      ko: '누가 움직이는지에 따라 나눠 보세요.',
      en: 'Sort them by who moves.',
    },
    categories: [
      { id: 'push', text: { ko: '서비스가 밀어 보내요', en: 'The service pushes' } },
      { id: 'pull', text: { ko: '받는 쪽이 가져가요', en: 'Receivers pull' } },
    ],
    entries: [
      {
        id: 'sns',
        text: { ko: 'SNS의 HTTP 구독', en: 'SNS over HTTP' },
        category: 'push',
        because: { ko: '열어 둔 주소로 보내요.', en: 'It calls an address.' },
      },
      {
        id: 'sqs',
        text: { ko: 'SQS', en: 'SQS' },
        category: 'pull',
        because: { ko: '일꾼이 와서 가져가요.', en: 'Workers come and take.' },
        misconception: 'M473',
      },
      {
        id: 'grid',
        text: { ko: 'Event Grid의 웹훅', en: 'an Event Grid webhook' },
        category: 'push',
        because: { ko: '실패하면 시간표대로 다시 보내요.', en: 'It tries again by a timetable.' },
      },
      {
        id: 'hubs',
        text: { ko: 'Event Hubs', en: 'Event Hubs' },
        category: 'pull',
        because: {
          ko: '읽는 쪽이 어디까지 읽었는지 기억해요.',
          en: 'Readers remember how far they have read.',
        },
        misconception: 'M476',
      },
    ],
    explanation: {
      ko: 'Pub/Sub는 둘 다 돼요. 구독마다 골라요.',
      en: 'Pub/Sub does either; each subscription chooses.',
    },
    cites: [{ claim: 'C120' }, { claim: 'C124' }],
  },
  {
    id: 'events-hidden-for',
    idea: 'who-moves',
    kind: 'short',
    step: 'work-or-news',
    stem: {
      ko: '큐가 빌려준 메시지를 남에게 감춰 두는 시간을 무엇이라고 할까요? SQS의 기본값은 30초예요.',
      en: 'What is the time called for which a queue hides a message that it has lent? SQS has 30 s by default.',
    },
    accepted: {
      ko: ['가시성 제한 시간', '가시성 타임아웃', 'visibility timeout'],
      en: ['visibility timeout'],
    },
    traps: [
      {
        words: { ko: ['유효 시간', 'TTL'], en: ['time to live', 'TTL'] },
        misconception: 'M470',
        because: {
          ko: '유효 시간은 배달하려고 애쓰는 가장 긴 시간이에요.',
          en: 'The time to live is how long a delivery is tried at most.',
        },
      },
      {
        words: { ko: ['보관 기간', '보관 시간'], en: ['retention', 'retention period'] },
        misconception: 'M482',
        because: {
          ko: '보관 기간은 아무도 가져가지 않을 때 큐가 갖고 있는 시간이에요. SQS는 4일이 기본이에요.',
          en: 'Retention is how long a queue keeps what nobody takes: four days in SQS by default.',
        },
      },
    ],
    explanation: {
      ko: '이 시간 안에 지우지 않으면 다시 보여요.',
      en: 'Unless it is deleted by then, it is seen again.',
    },
    cites: [{ claim: 'C120' }],
  },
];
