// Where news waits while nobody is there to hear it, and when what has piled up is gone.

import type { QuizItem } from '@/content/schema';

export const waiting: readonly QuizItem[] = [
  {
    id: 'endpoints-where-is-it',
    idea: 'where-it-waits',
    kind: 'single',
    step: 'thirty-seconds',
    stem: {
      ko: '주문 서비스가 알림, 재고, 추천을 바로 호출하고 모두의 답을 기다려요. 알림만 멈췄을 때 들어온 주문은 어떻게 될까요?',
      en: 'The order service calls notices, stock and picks directly, and waits for all their answers. What becomes of orders while notices alone are off?',
    },
    options: [
      {
        id: 'queue',
        text: { ko: '알림 앞에서 기다려요', en: 'They wait for the notices' },
        misconception: 'M377',
        because: {
          ko: '바로 호출에는 기다릴 자리가 없어요. 큐를 두어야 기다려요.',
          en: 'A direct call has no place to wait in. That takes a queue.',
        },
      },
      {
        id: 'refused',
        text: { ko: '주문이 거절돼요', en: 'They are refused' },
        correct: true,
        because: {
          ko: '부른 쪽은 모두의 답이 있어야 끝나요. 하나가 없으면 실패예요.',
          en: 'The caller needs everybody’s answer. One missing means failure.',
        },
      },
      {
        id: 'skip',
        text: { ko: '알림만 빠지고 끝나요', en: 'Only the notices are left out' },
        misconception: 'M380',
        because: {
          ko: '그렇게 만들 수도 있지만 저절로 되지는 않아요. 빠져도 되는 일을 따로 정해 두어야 해요.',
          en: 'It can be built so, but does not come by itself: somebody has to decide what may be left out.',
        },
      },
    ],
    explanation: {
      ko: '동기 호출은 받는 쪽이 모두 켜져 있어야 끝나요.',
      en: 'A synchronous call ends well only with everybody there.',
    },
    cites: [{ sim: 'messaging', scenario: 'notices-off', set: { pipe: 'direct' } }],
  },
  {
    id: 'endpoints-how-many-wait',
    idea: 'where-it-waits',
    kind: 'numeric',
    step: 'thirty-seconds',
    stem: {
      ko: '주문이 초당 {rate}건 들어오고 알림 서비스가 {sec}초 멈췄어요. 큐를 두었다면 알림의 큐에 몇 건이 쌓일까요?',
      en: '{rate} orders come per second, and notices are off for {sec} s. How many pile up in the queue of the notices?',
    },
    variables: { rate: { min: 4, max: 24, step: 4 }, sec: { min: 20, max: 90, step: 10 } },
    answer: { formula: 'littles-law', of: { ratePerSec: '$rate', sec: '$sec' } },
    tolerance: 0.5,
    unit: { ko: '건', en: '' },
    traps: [
      {
        value: 0,
        tolerance: 0.4,
        misconception: 'M378',
        because: {
          ko: '사라지지 않아요. 큐는 받는 쪽이 돌아올 때까지 맡아 둬요.',
          en: 'They are not gone: a queue keeps them until the receiver is back.',
        },
      },
      {
        value: { formula: 'quotient', of: { a: '$sec', b: '$rate' } },
        tolerance: 0.4,
        because: {
          ko: '나누었어요. 1초에 그만큼씩 오니 초의 수를 곱해요.',
          en: 'That divides. So many come each second: multiply by the seconds.',
        },
      },
    ],
    explanation: {
      ko: '{rate} × {sec} = {answer}. 속도 × 시간이에요.',
      en: '{rate} × {sec} = {answer}: rate × time.',
    },
    cites: [{ sim: 'messaging', scenario: 'notices-off' }],
  },
  {
    id: 'endpoints-sync-or-not',
    idea: 'where-it-waits',
    kind: 'categorise',
    step: 'thirty-seconds',
    stem: {
      ko: '동기로 보내는 것과 비동기로 보내는 것을 나눠 보세요.',
      en: 'Which are synchronous, which asynchronous?',
    },
    categories: [
      { id: 'sync', text: { ko: '동기', en: 'Synchronous' } },
      { id: 'async', text: { ko: '비동기', en: 'Asynchronous' } },
    ],
    entries: [
      {
        id: 'price',
        text: {
          ko: '메뉴 화면이 가격을 물어보고 기다려요',
          en: 'A menu page asks for a price and waits',
        },
        category: 'sync',
        because: {
          ko: '답이 있어야 화면을 그릴 수 있어요.',
          en: 'It cannot be drawn without the answer.',
        },
      },
      {
        id: 'receipt',
        text: {
          ko: '영수증 만들 일을 큐에 넣고 돌아서요',
          en: 'A receipt to be made goes into a queue',
        },
        category: 'async',
        because: {
          ko: '맡기고 기다리지 않아요.',
          en: 'It is handed over, and nobody waits.',
        },
        misconception: 'M377',
      },
      {
        id: 'topic',
        text: {
          ko: '주문이 들어왔다는 소식을 토픽에 올려요',
          en: 'A new order is announced on a topic',
        },
        category: 'async',
        because: {
          ko: '누가 언제 듣는지 보내는 쪽은 몰라요.',
          en: 'Who hears it when is unknown to the sender.',
        },
      },
      {
        id: 'card',
        text: {
          ko: '카드가 승인되는지 결제 회사에 물어요',
          en: 'A payment company is asked to approve',
        },
        category: 'sync',
        because: {
          ko: '승인을 알아야 주문을 받을 수 있어요.',
          en: 'The order can be taken only once it is known.',
        },
      },
    ],
    explanation: {
      ko: '답을 기다리면 동기, 맡기고 돌아서면 비동기예요.',
      en: 'Waiting for the answer is synchronous; handing over is not.',
    },
    cites: [{ claim: 'C103' }],
  },
  {
    id: 'endpoints-where-which-pipe',
    idea: 'where-it-waits',
    kind: 'ox',
    step: 'waits-only',
    stem: {
      ko: '“토픽이 밀어 주는 메시지는, 받는 쪽이 잠깐 멈춘 동안의 것이라도 배달될 수 있다.”',
      en: '“What a topic pushes while its receiver is off for a moment can still be delivered.”',
    },
    answer: true,
    reasons: [
      {
        id: 'again',
        text: { ko: '정해 둔 동안 다시 보내기 때문이에요.', en: 'It tries again for a while.' },
        correct: true,
        because: {
          ko: '멈춘 시간이 마지막 시도보다 짧으면 살아남아요.',
          en: 'If the outage is shorter than the last try, it survives.',
        },
      },
      {
        id: 'keeps',
        text: {
          ko: '토픽은 배달될 때까지 끝없이 보관하기 때문이에요.',
          en: 'A topic keeps it until it is delivered, however long.',
        },
        misconception: 'M377',
        because: {
          ko: '아니에요. 시간표가 끝나면 버려져요. 끝까지 맡아 두려면 뒤에 큐가 있어야 해요.',
          en: 'No: after its last try it is given up. Keeping it takes a queue behind.',
        },
      },
      {
        id: 'sender',
        text: {
          ko: '보낸 서비스가 기억했다가 다시 보내기 때문이에요.',
          en: 'The service that sent it remembers and repeats it.',
        },
        misconception: 'M378',
        because: {
          ko: '아니에요. 보낸 쪽은 올리고 돌아섰어요. 다시 보내는 것은 토픽이에요.',
          en: 'No: the sender has gone on. It is the topic that tries again.',
        },
      },
    ],
    explanation: {
      ko: '30초 멈췄을 때는 하나도 잃지 않았고, 5분 멈췄을 때는 52통을 잃었어요.',
      en: 'Thirty seconds lost nothing; five minutes lost 52 mails.',
    },
    cites: [{ sim: 'messaging', scenario: 'notices-off', set: { pipe: 'topic' } }],
  },
  {
    id: 'endpoints-backlog-gone',
    idea: 'only-waits',
    kind: 'numeric',
    step: 'waits-only',
    stem: {
      ko: '메일 60통이 밀렸어요. 1분에 {service}통을 보낼 수 있고, 새 메일이 1분에 10통 와요. 밀린 것이 없어지는 데 몇 분이 걸릴까요?',
      en: '60 mails are waiting. {service} can be sent a minute, and 10 new ones come. After how many minutes is the backlog gone?',
    },
    variables: { service: { min: 12, max: 40, step: 2 } },
    answer: { formula: 'catch-up', of: { backlog: 60, service: '$service', rate: 10 } },
    tolerance: 0.1,
    unit: { ko: '분', en: 'min' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: 60, b: '$service' } },
        tolerance: 0.05,
        misconception: 'M372',
        because: {
          ko: '그동안에도 새 메일이 와요. 두 속도의 차이로 나눠요.',
          en: 'New mails keep coming: divide by the difference of the two rates.',
        },
      },
      {
        value: 6,
        tolerance: 0.05,
        because: {
          ko: '오는 속도로 나누었어요. 줄어드는 속도는 보내는 속도에서 오는 속도를 뺀 값이에요.',
          en: 'That divides by what comes. What shrinks the queue is what is sent minus what comes.',
        },
      },
    ],
    explanation: {
      ko: '60 ÷ ({service} − 10) = {answer}분이에요.',
      en: '60 ÷ ({service} − 10) = {answer} min.',
    },
    cites: [{ sim: 'messaging', scenario: 'fan-out', set: { pipe: 'topicQueue' } }],
  },
  {
    id: 'endpoints-never-catches-up',
    idea: 'only-waits',
    kind: 'single',
    step: 'waits-only',
    stem: {
      ko: '초당 16건이 오고 일꾼들은 초당 16건을 처리해요. 600건이 밀려 있다면 한 시간 뒤에는 어떨까요?',
      en: '16 come a second, and the workers manage 16. With 600 waiting, what is it like an hour later?',
    },
    options: [
      {
        id: 'gone',
        text: { ko: '0건, 다 처리해서 비었어요', en: 'Empty: 0 are left' },
        misconception: 'M372',
        because: {
          ko: '남는 속도가 0이라 밀린 것을 줄일 힘이 없어요.',
          en: 'Nothing is left over to shorten the queue with.',
        },
      },
      {
        id: 'half',
        text: { ko: '300건쯤으로 줄어 있어요', en: 'Half, about 300, are left' },
        misconception: 'M372',
        because: {
          ko: '한 건을 처리할 때마다 한 건이 새로 와요. 줄지 않아요.',
          en: 'For each that is done a new one comes, so it does not shrink.',
        },
      },
      {
        id: 'same',
        text: { ko: '600건쯤 그대로예요', en: 'About 600 still wait' },
        correct: true,
        because: {
          ko: '오는 만큼만 처리하니 밀린 것은 그대로예요.',
          en: 'What comes is done, and what had piled up stays.',
        },
      },
    ],
    explanation: {
      ko: '큐는 시간을 벌어 줄 뿐이에요. 줄이려면 처리 속도가 더 빨라야 해요.',
      en: 'A queue buys time. Only a higher service rate shortens it.',
    },
    cites: [{ sim: 'messaging', scenario: 'notices-off', set: { workers: 8 } }],
  },
  {
    id: 'endpoints-back-pressure',
    idea: 'only-waits',
    kind: 'short',
    step: 'waits-only',
    stem: {
      ko: '큐가 가득 차자 보내는 쪽에 “지금은 못 받아요”라고 알렸어요. 느린 쪽이 빠른 쪽을 늦추는 이 신호를 무엇이라고 하나요?',
      en: 'A full queue tells its sender “not now”. What is it called when the slow side slows down the fast one?',
    },
    accepted: {
      ko: ['역압', '백프레셔', 'back-pressure', 'backpressure'],
      en: ['back-pressure', 'backpressure', 'back pressure'],
    },
    traps: [
      {
        words: { ko: ['재시도', '다시 보내기'], en: ['retry', 'retries'] },
        misconception: 'M20',
        because: {
          ko: '다시 보내기는 가득 찬 큐를 더 채워요. 늦추는 것과는 반대예요.',
          en: 'Trying again fills the queue further: the opposite of slowing down.',
        },
      },
      {
        words: { ko: ['DLQ', '배달 못한 메시지 큐'], en: ['DLQ', 'dead-letter queue'] },
        because: {
          ko: '배달 못한 메시지 큐는 이미 포기한 것을 모으는 곳이에요.',
          en: 'A dead-letter queue holds what has been given up already.',
        },
      },
    ],
    explanation: {
      ko: '역압(back-pressure)이에요. 지금 거절하는 것이 몇 시간 뒤의 실패보다 나을 수 있어요.',
      en: 'Back-pressure. To be refused now may be better than to fail hours later.',
    },
    cites: [{ sim: 'messaging', scenario: 'fan-out', set: { pipe: 'topicQueue', room: 20 } }],
  },
];
