// What order costs, what a queue alone leaves to do, and what is counted on the bill.

import type { QuizItem } from '@/content/schema';

const key = { sim: 'messaging', scenario: 'one-key' } as const;
const slow = { sim: 'messaging', scenario: 'slow-partner' } as const;

export const order: readonly QuizItem[] = [
  {
    id: 'events-kth-fails',
    idea: 'price-of-order',
    kind: 'numeric',
    step: 'one-key',
    stem: {
      ko: '순서 키가 같은 메시지 열 개를 한꺼번에 받았고 {place}번째만 한 번 실패했어요. 뒤까지 다시 보내는 Pub/Sub의 규칙이면 모두 몇 번 내줄까요?',
      en: 'Ten messages of one ordering key were received together, and number {place} fails once. By the rule of Pub/Sub, which sends the later ones again too, how often are they handed out in all?',
    },
    variables: { place: { min: 2, max: 9, step: 1 } },
    answer: { formula: 'difference', of: { a: 21, b: '$place' } },
    tolerance: 0.4,
    unit: { ko: '번', en: '' },
    traps: [
      {
        value: { formula: 'difference', of: { a: 20, b: '$place' } },
        tolerance: 0.4,
        because: {
          ko: '실패한 것도 다시 나가요. 그것까지 더해요.',
          en: 'The one that failed goes out again as well: add it.',
        },
      },
      {
        value: 11,
        tolerance: 0.3,
        misconception: 'M475',
        because: {
          ko: '실패한 하나만 다시 오는 것이 아니에요. 같은 키의 뒤가 모두 다시 와요.',
          en: 'Not only the one that failed comes again: all after it of its key do.',
        },
      },
    ],
    explanation: {
      ko: '처음 열 번에, {place}번째부터 열 번째까지 다시 더해요. 10 + (11 − {place}) = {answer}번이에요.',
      en: 'Ten at first, and number {place} to ten again: 10 + (11 − {place}) = {answer}.',
    },
    cites: [{ claim: 'C452' }, key],
  },
  {
    id: 'events-five-at-a-time',
    idea: 'price-of-order',
    kind: 'predict',
    step: 'one-key',
    stem: {
      ko: '같은 열 개인데 이번에는 다섯 개씩 받아요. 세 번째가 한 번 실패하면 모두 몇 번 내줄까요?',
      en: 'The same ten, now received five at a time. The third fails once. How often are they handed out in all?',
    },
    run: { ...key, set: { batch: 5 } },
    unit: { ko: '번', en: '' },
    asks: { metric: 'deliveries', tolerance: 0.4 },
    explanation: {
      ko: '13번이에요. 이미 나간 것은 다섯 개뿐이라 셋째, 넷째, 다섯째만 다시 와요.',
      en: 'Thirteen: only five had gone out, so the third, fourth and fifth come again.',
    },
    cites: [{ ...key, set: { batch: 5 } }],
  },
  {
    id: 'events-held-or-again',
    idea: 'price-of-order',
    kind: 'single',
    step: 'one-key',
    stem: {
      ko: 'SQS FIFO에서 메시지를 하나씩 가져가요. 한 그룹의 셋째를 처리하던 일꾼이 쓰러졌어요. 같은 그룹의 넷째는 어떻게 될까요?',
      en: 'Messages of SQS FIFO are taken one at a time, and a worker dies over the third of a group. What becomes of the fourth of that group?',
    },
    options: [
      {
        id: 'overtakes',
        text: { ko: '다른 일꾼이 먼저 가져가요', en: 'Another worker takes it first' },
        misconception: 'M475',
        because: {
          ko: '그러면 차례가 바뀌어요. FIFO는 앞의 것이 끝나야 내줘요.',
          en: 'That would break the order. FIFO lends it once the third is done.',
        },
      },
      {
        id: 'twice',
        text: { ko: '셋째와 함께 두 번 나가요', en: 'It goes out twice with the third' },
        misconception: 'M471',
        because: {
          ko: '뒤까지 다시 보내는 것은 Pub/Sub의 규칙이에요. 여기서는 아직 나간 적이 없어요.',
          en: 'Sending later ones again is Pub/Sub’s rule. Here it never went out.',
        },
      },
      {
        id: 'waits',
        text: { ko: '셋째가 다시 보일 때까지 기다려요', en: 'It waits for the third to return' },
        correct: true,
        because: {
          ko: '가시성 제한 시간이 지나 셋째가 끝나야 넷째 차례예요.',
          en: 'First the timeout passes and the third is done.',
        },
      },
    ],
    explanation: {
      ko: '뒤를 다시 보내거나, 뒤를 세우거나. 차례에는 대가가 있어요.',
      en: 'Later ones come again, or they wait: order has a price.',
    },
    cites: [{ ...key, set: { keyRule: 'hold' } }, { claim: 'C452' }],
  },
  {
    id: 'events-queue-alone',
    idea: 'queue-is-not-all',
    kind: 'single',
    step: 'your-turn',
    stem: {
      ko: '느린 이웃 가게 앞에 큐를 두자 버려지는 알림이 0건이 됐어요. 그런데 38건이 두 번 접수됐어요. 이유는 무엇일까요?',
      en: 'A queue before the slow partner drops nothing any more, but 38 notices are taken in twice. Why?',
    },
    options: [
      {
        id: 'lease',
        text: { ko: '묶음 처리가 30초를 넘겨서예요', en: 'A batch takes more than 30 s' },
        correct: true,
        because: {
          ko: '감춰 둔 시간이 끝나면 다른 일꾼에게 또 보여요.',
          en: 'When the timeout is over, another worker sees it.',
        },
      },
      {
        id: 'outage',
        text: { ko: '10분 동안 꺼져 있었기 때문이에요', en: 'It was off for 10 minutes' },
        misconception: 'M378',
        because: {
          ko: '꺼져 있는 동안은 아무도 가져가지 않았어요. 두 번 갈 일이 없어요.',
          en: 'While it was off nobody took anything, so nothing went out twice.',
        },
      },
      {
        id: 'copies',
        text: { ko: '토픽이 큐에 두 부씩 넣어서예요', en: 'The topic put 2 copies in the queue' },
        misconception: 'M19',
        because: {
          ko: '큐에는 한 부씩 들어갔어요. 같은 한 부가 다시 보인 거예요.',
          en: 'One copy went in. The same copy was seen again.',
        },
      },
    ],
    explanation: {
      ko: '하나씩 가져가면서 시간을 늘리거나, 멱등 키를 써요.',
      en: 'Take one at a time and lend longer, or keep keys.',
    },
    cites: [{ ...slow, set: { pipe: 'topicQueue' } }],
  },
  {
    id: 'events-nothing-twice',
    idea: 'queue-is-not-all',
    kind: 'knobs',
    step: 'your-turn',
    stem: {
      ko: '느린 이웃 가게 앞에 큐를 두고 일꾼을 20명으로 늘렸더니 두 번 접수되는 알림이 나와요. 그런 알림도, 배달 못한 메시지도 없게 해 보세요.',
      en: 'There are a queue and 20 workers before the slow partner, and some notices are taken in twice. See to it that none is, and that there are no dead letters.',
    },
    run: { ...slow, set: { pipe: 'topicQueue', workers: 20 } },
    knobs: ['batch', 'leaseSec', 'maxReceives'],
    goals: [
      {
        id: 'twice',
        text: { ko: '두 번 접수된 알림', en: 'Taken in twice' },
        value: { metric: 'twice' },
        atMost: 0,
        unit: { ko: '건', en: '' },
      },
      {
        id: 'aside',
        text: { ko: '배달 못한 메시지 큐', en: 'Dead letters' },
        value: { metric: 'dead' },
        atMost: 0,
        unit: { ko: '건', en: '' },
      },
    ],
    solution: { batch: 1, leaseSec: 180 },
    explanation: {
      ko: '하나씩 가져가고 오래 빌려요. 처리가 빌린 시간보다 짧으면 시간이 다 되어 두 번 나가는 일은 없어요.',
      en: 'One at a time, on a longer timeout. Where work is always shorter than it, nothing goes out twice for want of time.',
    },
    cites: [{ ...slow, set: { pipe: 'topicQueue', batch: 1, leaseSec: 180, workers: 20 } }],
  },
  {
    id: 'events-order-of-mending',
    idea: 'queue-is-not-all',
    kind: 'order',
    step: 'your-turn',
    stem: {
      ko: '소식 하나가 토픽 뒤의 큐를 지나 처리될 때까지를 차례대로 놓으세요.',
      en: 'Put in order how a piece of news passes a topic and a queue until it is done.',
    },
    entries: [
      { id: 'publish', text: { ko: '토픽에 게시해요', en: 'It is published on a topic' } },
      { id: 'copy', text: { ko: '토픽이 큐마다 한 부씩 넣어요', en: 'Each queue gets a copy' } },
      {
        id: 'ask',
        text: { ko: '일꾼이 큐에 물어보고 가져가요', en: 'A worker asks and takes one' },
      },
      { id: 'hide', text: { ko: '큐가 남에게 잠시 감춰요', en: 'The queue hides it from others' } },
      {
        id: 'delete',
        text: { ko: '처리를 끝낸 일꾼이 지워요', en: 'The worker is done and deletes it' },
      },
    ],
    explanation: {
      ko: '지우기 전에 감춘 시간이 끝나면 셋째로 되돌아가요.',
      en: 'If it is not deleted before the timeout, the third happens again.',
    },
    cites: [{ claim: 'C118' }, { claim: 'C120' }],
  },
  {
    id: 'events-requests-on-the-bill',
    idea: 'what-is-billed',
    kind: 'numeric',
    step: 'wrong-cells',
    stem: {
      ko: '알림 {million}00만 건을 SQS로 하나씩 보내고, 가져가고, 지워요. 요금에 세는 요청은 모두 몇백만 번일까요?',
      en: '{million} million notices are sent to SQS, received and deleted one by one. How many million requests are on the bill?',
    },
    variables: { million: { min: 2, max: 9, step: 1 } },
    answer: { formula: 'product', of: { a: 3, b: '$million' } },
    tolerance: 0.4,
    unit: { ko: '백만 번', en: 'million' },
    traps: [
      {
        value: { formula: 'product', of: { a: 1, b: '$million' } },
        tolerance: 0.4,
        because: {
          ko: '보내는 것만 세었어요. 가져가는 것과 지우는 것도 요청이에요.',
          en: 'That counts sending only. Receiving and deleting are requests, too.',
        },
      },
      {
        value: { formula: 'product', of: { a: 2, b: '$million' } },
        tolerance: 0.4,
        misconception: 'M371',
        because: {
          ko: '받는다고 지워지지 않아요. 지우는 요청이 따로 있어요.',
          en: 'Receiving deletes nothing: that is a request of its own.',
        },
      },
    ],
    explanation: {
      ko: '보내기, 가져가기, 지우기로 3 × {million} = {answer}이에요. 열 개씩 하면 10분의 1이에요.',
      en: 'Sending, receiving, deleting: 3 × {million} = {answer}. Ten at a time it is a tenth.',
    },
    cites: [{ claim: 'C120' }],
  },
  {
    id: 'events-batch-on-the-bill',
    idea: 'what-is-billed',
    kind: 'ox',
    step: 'wrong-cells',
    stem: {
      ko: '“SQS에서 작은 메시지를 열 개씩 묶어 다루면 요청 요금은 10분의 1이 된다.”',
      en: '“Handle small SQS messages ten at a time, and requests cost a tenth.”',
    },
    answer: true,
    reasons: [
      {
        id: 'one-request',
        text: { ko: '10개 한 묶음이 요청 하나예요.', en: 'A batch of 10 is one request.' },
        correct: true,
        because: {
          ko: '64KB까지 한 번으로 세니, 작은 메시지 열 개가 한 번이에요.',
          en: 'Up to 64 KB count once, and ten small ones fit.',
        },
      },
      {
        id: 'free',
        text: { ko: '10개까지는 요금이 없어서예요.', en: 'Up to 10 are free.' },
        misconception: 'M481',
        because: {
          ko: '아니에요. 한 묶음도 요청 하나의 값을 내요.',
          en: 'No: a batch is paid for as one request.',
        },
      },
      {
        id: 'per-message',
        text: { ko: '메시지 1개의 단가가 내려가요.', en: 'The price of 1 message falls.' },
        misconception: 'M481',
        because: {
          ko: '아니에요. 단가는 요청에 붙어요. 요청의 수가 줄어드는 거예요.',
          en: 'No: requests are priced, and it is their number that falls.',
        },
      },
    ],
    explanation: {
      ko: '대신 묶음 하나가 실패하면 함께 돌아와요. 앞의 수업에서 본 대가예요.',
      en: 'In return a batch that fails comes back whole, as an earlier lesson showed.',
    },
    cites: [{ claim: 'C120' }],
  },
  {
    id: 'events-object-not-file',
    idea: 'what-is-billed',
    kind: 'single',
    step: 'wrong-cells',
    stem: {
      ko: '손님이 올린 20MB 사진을 뒤에서 처리하려고 해요. SQS 메시지에 무엇을 담아야 할까요?',
      en: 'A 20 MB photo that a customer uploaded is to be processed later. What should the SQS message hold?',
    },
    options: [
      {
        id: 'slices',
        text: { ko: '1MiB씩 자른 사진 조각들', en: 'The photo in slices of 1 MiB' },
        misconception: 'M482',
        because: {
          ko: '조각의 차례와 빠짐을 다시 맞춰야 하고, 요청도 그만큼 늘어나요.',
          en: 'Slices have to be put together again, and each costs requests.',
        },
      },
      {
        id: 'where',
        text: { ko: '사진이 저장된 곳의 주소', en: 'The place where it is stored' },
        correct: true,
        because: {
          ko: '사진은 객체 저장소에 두고, 일꾼이 주소를 보고 가져가요.',
          en: 'It stays in object storage, and the worker fetches it there.',
        },
      },
      {
        id: 'whole',
        text: { ko: '사진 파일을 글자로 바꾼 것', en: 'The file, turned into text' },
        misconception: 'M34',
        because: {
          ko: '한도는 1MiB예요. 글자로 바꾸면 더 커져요.',
          en: 'The limit is 1 MiB, and as text it only grows.',
        },
      },
    ],
    explanation: {
      ko: '메시지 하나는 1MiB까지이고, 64KB마다 요청 하나로 세요(2026년 11월).',
      en: 'A message has up to 1 MiB, and each 64 KB counts as a request (November 2026).',
    },
    cites: [{ claim: 'C120' }],
  },
  {
    id: 'events-explain-thirty',
    idea: 'timetable',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '“재시도를 30번으로 해 두었으니 하루 동안 30번은 두드리겠지요”라는 동료에게 설명해 보세요.',
      en: 'A colleague says: “Retries are set to 30, so it will knock thirty times in a day.” Explain.',
    },
    model: {
      ko: '30은 한도이고, 유효 시간 24시간이 먼저 끝나요. 쉬는 시간이 10초에서 12시간까지 길어져서 하루에 들어가는 시도는 11번이에요. 그 뒤에는 버려지니, 며칠을 견뎌야 하면 큐를 두고 배달 못한 것을 모을 곳을 켜 두어야 해요.',
      en: 'Thirty is a bound, and the time to live of 24 hours ends first. Pauses grow from 10 s to 12 h, so eleven attempts fit into a day. Then the event is dropped: to survive days, use a queue, and switch on a place for what could not be delivered.',
    },
    points: [
      {
        id: 'bound',
        text: {
          ko: '횟수와 유효 시간 가운데 먼저 끝나는 쪽이 정한다고 말했다',
          en: 'whichever of attempts and time to live ends first decides',
        },
      },
      {
        id: 'pauses',
        text: {
          ko: '쉬는 시간이 길어져서 하루에 11번이라고 말했다',
          en: 'pauses grow, so that it is eleven in a day',
        },
      },
      {
        id: 'after',
        text: {
          ko: '그 뒤에는 버려지며, 큐나 DLQ가 필요하다고 말했다',
          en: 'afterwards it is dropped, unless there is a queue or a DLQ',
        },
      },
    ],
    explanation: {
      ko: '재시도는 횟수가 아니라 시간표예요.',
      en: 'Retries are not a number but a timetable.',
    },
    cites: [{ claim: 'C450' }, { sim: 'messaging', scenario: 'thirty-tries' }],
  },
];
