// Keys at the end point, where rules belong, and which pipe suits which news.

import type { QuizItem } from '@/content/schema';

const twice = { sim: 'messaging', scenario: 'twice' } as const;

export const endpoints: readonly QuizItem[] = [
  {
    id: 'endpoints-key-looks',
    idea: 'keys',
    kind: 'single',
    step: 'paid-twice',
    stem: {
      ko: '같은 메시지가 두 번 와도 한 번만 결제되게 하려면 어디에서 무엇을 봐야 할까요?',
      en: 'A message may come twice, but must be charged once. Who looks at what?',
    },
    options: [
      {
        id: 'queue',
        text: { ko: '큐가 내용이 같은지 봐요', en: 'The queue compares contents' },
        misconception: 'M19',
        because: {
          ko: '큐는 이미 처리됐는지 알 수 없어요. 같은 내용의 다른 주문도 있고요.',
          en: 'A queue cannot know what was done, and two orders may have the same content.',
        },
      },
      {
        id: 'receiver',
        text: { ko: '받는 쪽이 적어 둔 키를 봐요', en: 'Receivers look up their keys' },
        correct: true,
        because: {
          ko: '처리한 곳만이 처리했는지 알아요.',
          en: 'Only who did it knows that it was done.',
        },
      },
      {
        id: 'sender',
        text: { ko: '보내는 쪽이 한 번만 보내요', en: 'The sender sends it once only' },
        misconception: 'M377',
        because: {
          ko: '한 번 보내도 큐가 다시 내줄 수 있어요. 답을 못 받으면 다시 보낼 수밖에 없고요.',
          en: 'A queue may hand it out again, and without an answer the sender has to repeat.',
        },
      },
    ],
    explanation: {
      ko: '한 번으로 만드는 것은 받는 쪽이에요.',
      en: 'It is the receiver that makes it once.',
    },
    cites: [{ ...twice, set: { idempotent: 'on' } }],
  },
  {
    id: 'endpoints-keys-and-loss',
    idea: 'keys',
    kind: 'ox',
    step: 'your-turn',
    stem: {
      ko: '“멱등 처리를 켜면 나쁜 메시지와 한 묶음인 멀쩡한 아홉도 배달 못한 메시지 큐에 가지 않는다.”',
      en: '“With keys kept, the nine good ones in a bad batch do not end as dead letters.”',
    },
    answer: false,
    reasons: [
      {
        id: 'once-only',
        text: {
          ko: '키가 있으면 큐가 그 메시지를 지우기 때문이에요.',
          en: 'The queue deletes whatever has a key.',
        },
        misconception: 'M375',
        because: {
          ko: '아니에요. 키는 받는 쪽에 있어요. 큐는 키를 보지 않아요.',
          en: 'No: keys are the receiver’s. The queue does not look at them.',
        },
      },
      {
        id: 'slow',
        text: {
          ko: '키를 찾느라 시간이 다 가기 때문이에요.',
          en: 'Looking up keys takes all the time there is.',
        },
        misconception: 'M375',
        because: {
          ko: '아니에요. 찾는 데는 시간이 거의 들지 않아요. 묶음이 실패라고 알려졌을 뿐이에요.',
          en: 'No: that takes next to no time. The batch was reported as failed.',
        },
      },
      {
        id: 'not-deleted',
        text: {
          ko: '묶음이 실패라 지워지지 않아요.',
          en: 'The batch failed, so nothing is deleted.',
        },
        correct: true,
        because: {
          ko: '결과는 한 번뿐이지만 수신 횟수는 계속 올라가요.',
          en: 'Effects happen once, but receives go on counting.',
        },
      },
    ],
    explanation: {
      ko: '두 번 하지 않는 것과 잃지 않는 것은 다른 일이에요.',
      en: 'Not doing things twice is one job, not losing them another.',
    },
    cites: [{ sim: 'messaging', scenario: 'one-batch', set: { idempotent: 'on' } }],
  },
  {
    id: 'endpoints-already-idempotent',
    idea: 'keys',
    kind: 'categorise',
    step: 'paid-twice',
    stem: {
      ko: '두 번 해도 괜찮은 일과, 키가 있어야 하는 일을 나눠 보세요.',
      en: 'What may be done twice as it is, and what needs a key?',
    },
    categories: [
      { id: 'fine', text: { ko: '두 번 해도 괜찮아요', en: 'Fine as it is' } },
      { id: 'key', text: { ko: '키가 필요해요', en: 'Needs a key' } },
    ],
    entries: [
      {
        id: 'address',
        text: { ko: '배달 주소를 ‘전포동 12’로 바꾸기', en: 'Set the address to “12 Noon Street”' },
        category: 'fine',
        because: {
          ko: '두 번 바꿔도 같은 주소예요.',
          en: 'Set twice, it is the same address.',
        },
      },
      {
        id: 'charge',
        text: { ko: '카드로 9,000원 결제하기', en: 'Charge a card with 9,000 won' },
        category: 'key',
        because: { ko: '두 번 하면 18,000원이에요.', en: 'Twice makes 18,000.' },
        misconception: 'M19',
      },
      {
        id: 'stock',
        text: { ko: '재고에서 하나 빼기', en: 'Take one from the stock' },
        category: 'key',
        because: { ko: '두 번 하면 둘이 빠져요.', en: 'Twice takes two.' },
        misconception: 'M19',
      },
      {
        id: 'cancel',
        text: { ko: '주문 상태를 ‘취소’로 적기', en: 'Mark an order as cancelled' },
        category: 'fine',
        because: {
          ko: '이미 취소된 주문은 그대로예요.',
          en: 'A cancelled order stays what it is.',
        },
      },
    ],
    explanation: {
      ko: '값을 정하는 일은 두 번 해도 같고, 더하고 빼는 일은 달라져요.',
      en: 'Setting a value twice changes nothing; adding does.',
    },
    cites: [{ ...twice, set: { idempotent: 'on' } }],
  },
  {
    id: 'endpoints-what-is-smart',
    idea: 'brains',
    kind: 'single',
    step: 'dumb-pipes',
    stem: {
      ko: '“똑똑한 엔드포인트, 단순한 파이프”에서 업무 규칙은 어디에 있나요?',
      en: '“Smart endpoints, dumb pipes”: where are the business rules?',
    },
    options: [
      {
        id: 'bus',
        text: {
          ko: '모두가 쓰는 버스 하나에 모여 있어요',
          en: 'In one bus that all of them share',
        },
        misconception: 'M374',
        because: {
          ko: '그것이 ESB의 방식이에요. 규칙마다 버스를 맡은 팀에 부탁해야 해요.',
          en: 'That is the way of an ESB: each rule has to be asked of the bus’s team.',
        },
      },
      {
        id: 'central',
        text: {
          ko: '규칙만 맡은 중앙 데이터베이스에 있어요',
          en: 'In a central database of rules',
        },
        misconception: 'M374',
        because: {
          ko: '모두가 한 곳에 기대면 한 곳이 바뀔 때 모두 흔들려요.',
          en: 'When all lean on one place, its change shakes all of them.',
        },
      },
      {
        id: 'services',
        text: { ko: '보내고 받는 서비스에 나뉘어 있어요', en: 'In the services at both ends' },
        correct: true,
        because: {
          ko: '규칙을 바꾸는 팀이 스스로 배포할 수 있어요.',
          en: 'Whoever changes a rule can deploy it alone.',
        },
      },
    ],
    explanation: {
      ko: '파이프는 나르기만 해요.',
      en: 'Pipes only carry.',
    },
    cites: [{ claim: 'C103' }],
  },
  {
    id: 'endpoints-must-be-a-bus',
    idea: 'brains',
    kind: 'ox',
    step: 'dumb-pipes',
    stem: {
      ko: '“마이크로서비스라도 HTTP로 바로 묻고 답할 수 있다.”',
      en: '“Microservices may simply ask each other over HTTP.”',
    },
    answer: true,
    reasons: [
      {
        id: 'both',
        text: { ko: '가벼운 호출도 단순한 파이프예요.', en: 'A plain call is a dumb pipe, too.' },
        correct: true,
        because: {
          ko: '루이스와 파울러가 든 두 가지 가운데 하나예요.',
          en: 'It is one of the two ways that Lewis and Fowler name.',
        },
      },
      {
        id: 'small',
        text: {
          ko: '서비스가 열 개보다 적을 때만 그렇기 때문이에요.',
          en: 'That is so with fewer than ten services.',
        },
        misconception: 'M373',
        because: {
          ko: '아니에요. 수가 아니라 지금 답이 필요한지로 골라요.',
          en: 'No: what counts is whether an answer is needed now, not how many there are.',
        },
      },
      {
        id: 'hidden',
        text: {
          ko: 'HTTP도 안에서는 메시지 버스를 지나기 때문이에요.',
          en: 'Inside, HTTP goes over a message bus anyway.',
        },
        misconception: 'M373',
        because: {
          ko: '아니에요. 부른 서비스가 받는 서비스에 바로 이어져요.',
          en: 'No: the caller is connected to the receiver.',
        },
      },
    ],
    explanation: {
      ko: '버스는 여러 방법 가운데 하나예요.',
      en: 'A bus is one way among others.',
    },
    cites: [{ claim: 'C103' }],
  },
  {
    id: 'endpoints-getting-smart',
    idea: 'brains',
    kind: 'multiple',
    step: 'waits-only',
    stem: {
      ko: '파이프가 다시 똑똑해지고 있다는 신호를 모두 고르세요.',
      en: 'Choose every sign that a pipe is getting smart again.',
    },
    options: [
      {
        id: 'discount',
        text: { ko: '버스가 단골에게 할인을 계산해요', en: 'The bus works out discounts' },
        correct: true,
        because: {
          ko: '할인은 업무 규칙이에요. 주문 서비스의 일이에요.',
          en: 'A discount is a business rule, and belongs to the orders.',
        },
      },
      {
        id: 'label',
        text: {
          ko: '‘배달’ 꼬리표가 붙은 것만 보내요',
          en: 'Only what is labelled “delivery” passes',
        },
        misconception: 'M374',
        because: {
          ko: '꼬리표로 거르는 정도는 파이프가 해도 돼요.',
          en: 'Filtering by a label is fine for a pipe.',
        },
      },
      {
        id: 'table',
        text: {
          ko: '버스가 옛 주문 양식을 새것으로 고쳐요',
          en: 'The bus turns old orders into new ones',
        },
        correct: true,
        because: {
          ko: '모양을 바꾸는 일을 버스가 맡으면 버스를 함께 배포해야 해요.',
          en: 'With transformations in the bus, it has to be deployed with each change.',
        },
      },
      {
        id: 'retry',
        text: { ko: '답이 없으면 20초 뒤에 다시 보내요', en: 'It tries again after 20 s' },
        misconception: 'M373',
        because: {
          ko: '다시 보내기는 나르는 일이에요. 내용을 판단하지 않아요.',
          en: 'Trying again is part of carrying: it decides nothing about the content.',
        },
      },
    ],
    explanation: {
      ko: '내용을 알아야 할 수 있는 일은 서비스의 몫이에요.',
      en: 'Whatever takes knowing the content belongs to a service.',
    },
    cites: [{ claim: 'C103' }],
  },
  {
    id: 'endpoints-which-pipe',
    idea: 'which-pipe',
    kind: 'match',
    step: 'dumb-pipes',
    stem: {
      ko: '일에 어울리는 길을 이어 보세요.',
      en: 'Match each job with the pipe that suits it.',
    },
    pairs: [
      {
        id: 'call',
        left: {
          ko: '카드 승인을 알아야 주문을 받을 수 있어요',
          en: 'An order needs the card’s approval first',
        },
        right: { ko: '바로 호출', en: 'a direct call' },
        because: { ko: '지금 답이 있어야 해요.', en: 'The answer is needed now.' },
        misconception: 'M373',
      },
      {
        id: 'queue',
        left: {
          ko: '영수증 한 장을 누군가 한 번 만들면 돼요',
          en: 'A receipt has to be made once, by somebody',
        },
        right: { ko: '큐', en: 'a queue' },
        because: {
          ko: '한 메시지를 한 일꾼이 가져가요.',
          en: 'One worker takes one message.',
        },
      },
      {
        id: 'topic',
        left: {
          ko: '새 주문을 알림, 재고, 추천이 모두 들어야 해요',
          en: 'Notices, stock and picks must all hear of an order',
        },
        right: { ko: '토픽', en: 'a topic' },
        because: {
          ko: '듣는 서비스마다 한 부씩 가요.',
          en: 'Each of them gets a copy.',
        },
      },
    ],
    others: [{ id: 'esb', text: { ko: '규칙을 담은 버스', en: 'a bus with rules' } }],
    explanation: {
      ko: '지금 답이 필요한가, 몇 곳이 들어야 하는가를 물어요.',
      en: 'Ask whether an answer is needed now, and how many should hear.',
    },
    cites: [{ claim: 'C103' }, { claim: 'C119' }],
  },
  {
    id: 'endpoints-new-listener',
    idea: 'which-pipe',
    kind: 'single',
    step: 'dumb-pipes',
    stem: {
      ko: '주문 소식을 새 서비스인 통계도 듣고 싶어요. 주문 서비스의 코드를 고치지 않아도 되는 길은 무엇인가요?',
      en: 'A new statistics service wants to hear of orders. By which pipe does the order service’s code stay as it is?',
    },
    options: [
      {
        id: 'topic',
        text: { ko: '소식을 올리는 토픽', en: 'a topic to publish on' },
        correct: true,
        because: {
          ko: '듣겠다고 신청만 하면 한 부를 더 보내 줘요.',
          en: 'It subscribes, and is sent a copy.',
        },
      },
      {
        id: 'queue',
        text: { ko: '알림과 나눠 쓰는 큐', en: 'the notices’ own queue' },
        misconception: 'M371',
        because: {
          ko: '한 큐를 나눠 쓰면 소식을 나눠 가져요. 통계가 가져간 주문은 알림이 못 들어요.',
          en: 'Two readers of one queue share its news: what one takes, the other misses.',
        },
      },
      {
        id: 'call',
        text: { ko: '통계를 부르는 호출', en: 'one more direct call' },
        misconception: 'M373',
        because: {
          ko: '부를 곳이 하나 늘었으니 부르는 코드를 고쳐야 해요.',
          en: 'One more is to be called, so the caller has to change.',
        },
      },
    ],
    explanation: {
      ko: '토픽에서는 보내는 쪽이 누가 듣는지 몰라요.',
      en: 'With a topic the sender does not know who listens.',
    },
    cites: [{ sim: 'messaging', scenario: 'fan-out', set: { pipe: 'topicQueue' } }],
  },
  {
    id: 'endpoints-own-answer',
    idea: 'which-pipe',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '“주문 소식은 토픽으로 보내고, 토픽 뒤에 서비스마다 큐를 두자”는 제안이에요. 얻는 것과 대가를 말해 보세요.',
      en: '“Publish orders on a topic, with a queue for each service behind it.” Say what that gains, and what it costs.',
    },
    model: {
      ko: '한 서비스가 멈춰도 주문을 받을 수 있고, 그 서비스의 소식만 큐에서 기다려요. 듣는 서비스를 더할 때 주문 서비스를 고치지 않아요. 대신 소식이 늦게 닿을 수 있고 두 번 올 수 있어서, 받는 서비스마다 키를 적어 두고 배달 못한 메시지 큐를 들여다봐야 해요.',
      en: 'Orders are taken while a service is off, and only its own news waits. A further listener needs no change of the order service. In return news may come late and may come twice, so each receiver keeps keys, and somebody looks into its dead letters.',
    },
    points: [
      {
        id: 'apart',
        text: {
          ko: '한 서비스가 멈춰도 다른 서비스와 주문은 계속된다고 말했다',
          en: 'one service off does not stop orders or the others',
        },
      },
      {
        id: 'listeners',
        text: {
          ko: '듣는 서비스를 더해도 보내는 쪽은 그대로라고 말했다',
          en: 'more listeners leave the sender as it is',
        },
      },
      {
        id: 'price',
        text: {
          ko: '늦거나 두 번 올 수 있어서 받는 쪽이 할 일을 말했다',
          en: 'news may come late or twice, and what the receiver does about it',
        },
      },
    ],
    explanation: {
      ko: '길은 단순해지고, 할 일은 끝으로 가요.',
      en: 'The pipe gets simple, and the work moves to its ends.',
    },
    cites: [{ claim: 'C103' }, { claim: 'C119' }],
  },
];
