// What a failing batch drags along, who ends as a dead letter, and why a message is handed out twice.

import type { QuizItem } from '@/content/schema';

const batch = { sim: 'messaging', scenario: 'one-batch' } as const;
const poison = { sim: 'messaging', scenario: 'poison' } as const;
const twice = { sim: 'messaging', scenario: 'twice' } as const;

export const dragging: readonly QuizItem[] = [
  {
    id: 'endpoints-good-runs',
    idea: 'whole-batch',
    kind: 'numeric',
    step: 'nine-good-ones',
    stem: {
      ko: '여섯 개를 한 묶음으로 가져가고 그중 하나가 나쁜 메시지예요. 최대 수신 횟수가 {receives}번이면, 멀쩡한 다섯 개는 모두 몇 번 처리될까요?',
      en: 'Six are taken as a batch, and one of them is bad. With at most {receives} receives, how often are the five good ones carried out, all in all?',
    },
    variables: { receives: { min: 2, max: 9, step: 1 } },
    answer: { formula: 'product', of: { a: 5, b: '$receives' } },
    tolerance: 0.4,
    unit: { ko: '번', en: '' },
    traps: [
      {
        value: 5,
        tolerance: 0.4,
        misconception: 'M370',
        because: {
          ko: '하나만 돌아오는 것이 아니에요. 묶음이 실패하면 아무것도 지워지지 않아요.',
          en: 'It is not one that comes back. A batch that fails deletes nothing.',
        },
      },
      {
        value: { formula: 'product', of: { a: 6, b: '$receives' } },
        tolerance: 0.4,
        because: {
          ko: '나쁜 메시지까지 세었어요. 멀쩡한 것만 세어 보세요.',
          en: 'That counts the bad one as well. Only the good ones were asked for.',
        },
      },
    ],
    explanation: {
      ko: '5 × {receives} = {answer}번이에요.',
      en: '5 × {receives} = {answer}.',
    },
    cites: [{ ...batch, set: { atOnce: 6, batch: 6 } }, { claim: 'C370' }],
  },
  {
    id: 'endpoints-why-all-return',
    idea: 'whole-batch',
    kind: 'single',
    step: 'nine-good-ones',
    stem: {
      ko: '열 개 묶음에서 하나만 실패했는데 왜 멀쩡한 아홉까지 다시 나올까요?',
      en: 'One of a batch of ten failed. Why do the nine good ones come out again?',
    },
    options: [
      {
        id: 'knows',
        text: { ko: '큐는 무엇이 잘됐는지 모르니까요', en: 'The queue cannot tell what went well' },
        correct: true,
        because: {
          ko: '들은 말은 “이 묶음은 실패했다”뿐이에요.',
          en: 'All it was told is that the batch failed.',
        },
      },
      {
        id: 'order',
        text: { ko: '차례를 지키려고 함께 돌려놔요', en: 'It puts them back to keep the order' },
        misconception: 'M370',
        because: {
          ko: '차례와는 상관없어요. 지워지지 않았으니 시간이 지나 다시 보이는 거예요.',
          en: 'Order has nothing to do with it. They were not deleted, and are seen again.',
        },
      },
      {
        id: 'safe',
        text: {
          ko: '두 번 처리하면 결과가 더 확실해지니까요',
          en: 'Doing things twice makes results more certain',
        },
        misconception: 'M20',
        because: {
          ko: '두 번 결제되거나 영수증이 두 장 나가요. 공짜가 아니에요.',
          en: 'It charges twice or prints two receipts. It is not free.',
        },
      },
    ],
    explanation: {
      ko: '실패한 것만 알려 주도록 해야 그것만 돌아와요.',
      en: 'Only a receiver that reports failures one by one gets only those back.',
    },
    cites: [{ claim: 'C370' }],
  },
  {
    id: 'endpoints-fewer-runs',
    idea: 'whole-batch',
    kind: 'multiple',
    step: 'dragged-along',
    stem: {
      ko: '나쁜 메시지 하나가 있는 큐예요. 멀쩡한 메시지가 한 번씩만 처리되게 하는 것을 모두 고르세요.',
      en: 'A queue with one bad message. Choose everything by which each good message runs only once.',
    },
    options: [
      {
        id: 'one',
        text: { ko: '하나씩 가져가요', en: 'Taking one at a time' },
        correct: true,
        because: {
          ko: '묶음이 없으니 함께 끌려갈 것이 없어요.',
          en: 'Without batches nothing is dragged along.',
        },
      },
      {
        id: 'receives',
        text: { ko: '수신 횟수를 늘려요', en: 'Allowing many more receives' },
        misconception: 'M20',
        because: {
          ko: '더 여러 번 돌려 보낼 뿐이에요. 멀쩡한 것도 그만큼 더 처리돼요.',
          en: 'It only goes round more often, and so do the good ones.',
        },
      },
      {
        id: 'partial',
        text: { ko: '실패한 것만 돌려줘요', en: 'Returning only failures' },
        correct: true,
        because: {
          ko: '잘된 것은 지워지고 나쁜 것만 다시 나와요.',
          en: 'What went well is deleted, and only the bad one comes again.',
        },
      },
      {
        id: 'lease',
        text: { ko: '빌려주는 시간을 늘려요', en: 'Lending for longer' },
        misconception: 'M379',
        because: {
          ko: '더 늦게 돌아올 뿐, 돌아오는 것은 같아요.',
          en: 'They come back later, but they come back.',
        },
      },
    ],
    explanation: {
      ko: '둘 다 처리가 240번에서 204번으로 줄어요.',
      en: 'Either takes 240 runs down to 204.',
    },
    cites: [{ ...poison, set: { partial: 'on' } }],
  },
  {
    id: 'endpoints-batch-of-five',
    idea: 'dead-letters',
    kind: 'predict',
    step: 'dragged-along',
    stem: {
      ko: '같은 영수증 200장인데 이번에는 다섯 장씩 가져가요. 배달 못한 메시지 큐에는 몇 장이 있을까요?',
      en: 'The same 200 receipts, taken five at a time. How many end in the dead-letter queue?',
    },
    run: { ...poison, set: { batch: 5 } },
    unit: { ko: '장', en: '' },
    asks: { metric: 'dead', tolerance: 0.4 },
    explanation: {
      ko: '다섯 장이에요. 깨진 한 장과 같은 묶음에 있던 넷이 함께 가요.',
      en: 'Five: the broken one, and the four that share its batch.',
    },
    cites: [{ ...poison, set: { batch: 5 } }],
  },
  {
    id: 'endpoints-who-is-dead',
    idea: 'dead-letters',
    kind: 'ox',
    step: 'dragged-along',
    stem: {
      ko: '“배달 못한 메시지 큐에 있다면 그 메시지는 망가진 것이다.”',
      en: '“Whatever lies in a dead-letter queue is a broken message.”',
    },
    answer: false,
    reasons: [
      {
        id: 'full',
        text: {
          ko: '큐가 가득 차면 넘친 것이 그리로 가기 때문이에요.',
          en: 'When the queue is full, the rest goes there.',
        },
        misconception: 'M376',
        because: {
          ko: '아니에요. 넘쳐서 가는 곳이 아니라 횟수를 다 써서 가는 곳이에요.',
          en: 'No: it is for what has used up its tries, not for what does not fit.',
        },
      },
      {
        id: 'used-up',
        text: {
          ko: '수신 횟수를 다 썼을 뿐일 수 있어요.',
          en: 'Its receives were used up.',
        },
        correct: true,
        because: {
          ko: '나쁜 것과 한 묶음이었거나, 받는 쪽이 오류를 내던 때였을 수 있어요.',
          en: 'It may have shared a batch with a bad one, or met a receiver that failed.',
        },
      },
      {
        id: 'copy',
        text: {
          ko: '모든 메시지의 사본이 거기에도 남기 때문이에요.',
          en: 'A copy of every message is kept there.',
        },
        misconception: 'M371',
        because: {
          ko: '아니에요. 처리하고 지운 메시지는 어디에도 남지 않아요.',
          en: 'No: a message that was carried out and deleted is nowhere.',
        },
      },
    ],
    explanation: {
      ko: '영수증 열 장 가운데 아홉은 멀쩡했어요. 그래서 들여다보고 다시 보낼 수 있어야 해요.',
      en: 'Of ten receipts nine were good. So somebody has to look, and be able to send them again.',
    },
    cites: [poison],
  },
  {
    id: 'endpoints-outlast',
    idea: 'dead-letters',
    kind: 'numeric',
    step: 'your-turn',
    stem: {
      ko: '받는 쪽이 가져가는 것마다 오류를 내는 동안, 메시지는 {lease}초마다 다시 나와요. 최대 수신 횟수가 6번이면 몇 초짜리 고장까지 버틸까요?',
      en: 'While a receiver fails at whatever it takes, a message comes out again every {lease} s. With at most 6 receives, how many seconds of trouble does it outlast?',
    },
    variables: { lease: { min: 20, max: 90, step: 10 } },
    answer: { formula: 'product', of: { a: 5, b: '$lease' } },
    tolerance: 0.5,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: { formula: 'product', of: { a: 6, b: '$lease' } },
        tolerance: 0.5,
        because: {
          ko: '첫 번째는 곧바로 가져가요. 사이는 다섯 번이에요.',
          en: 'The first receive is at once: there are five pauses between six.',
        },
      },
      {
        value: { formula: 'product', of: { a: 1, b: '$lease' } },
        tolerance: 0.5,
        misconception: 'M376',
        because: {
          ko: '한 번 실패했다고 옮기지 않아요. 여섯 번째까지 다시 나와요.',
          en: 'One failure does not end it: it comes out again up to the sixth time.',
        },
      },
    ],
    explanation: {
      ko: '(6 − 1) × {lease} = {answer}초예요.',
      en: '(6 − 1) × {lease} = {answer} s.',
    },
    cites: [{ sim: 'messaging', scenario: 'rough-day' }],
  },
  {
    id: 'endpoints-outlive-the-day',
    idea: 'dead-letters',
    kind: 'knobs',
    step: 'your-turn',
    stem: {
      ko: '받는 쪽이 3분 동안 오류를 내는 험한 날이에요. 멀쩡한 주문이 배달 못한 메시지 큐에 하나도 없게 해 보세요.',
      en: 'A rough day with three minutes of errors. See to it that no good order ends as a dead letter.',
    },
    run: { sim: 'messaging', scenario: 'rough-day' },
    knobs: ['batch', 'leaseSec', 'maxReceives'],
    goals: [
      {
        id: 'good-dead',
        text: { ko: '배달 못한 멀쩡한 주문', en: 'Good orders among the dead letters' },
        value: { metric: 'goodDead' },
        atMost: 0,
        unit: { ko: '개', en: '' },
      },
    ],
    solution: { batch: 1, leaseSec: 60, maxReceives: 8 },
    explanation: {
      ko: '하나씩 가져가서 끌려가지 않게 하고, (횟수 − 1) × 시간을 3분보다 길게 하면 돼요. 처음 설정에서는 66건이 갔어요.',
      en: 'Take one at a time, so that nothing is dragged along, and make (receives − 1) × lease longer than three minutes. As it was, 66 went there.',
    },
    cites: [
      {
        sim: 'messaging',
        scenario: 'rough-day',
        set: { batch: 1, leaseSec: 60, maxReceives: 8 },
      },
    ],
  },
  {
    id: 'endpoints-life-of-a-message',
    idea: 'at-least-once',
    kind: 'order',
    step: 'nine-good-ones',
    stem: {
      ko: '큐의 메시지 하나가 잘 처리될 때 일어나는 일을 차례대로 놓으세요.',
      en: 'Put in order what happens to a message that is carried out well.',
    },
    entries: [
      { id: 'put', text: { ko: '보내는 쪽이 큐에 넣어요', en: 'A sender puts it into the queue' } },
      { id: 'take', text: { ko: '받는 쪽이 가져가요', en: 'A receiver takes it' } },
      { id: 'hide', text: { ko: '큐가 남에게 잠시 감춰요', en: 'The queue hides it from others' } },
      { id: 'work', text: { ko: '받는 쪽이 처리를 끝내요', en: 'The receiver finishes the work' } },
      {
        id: 'delete',
        text: { ko: '받는 쪽이 지워 달라고 해요', en: 'The receiver asks to delete it' },
      },
    ],
    explanation: {
      ko: '받는다고 지워지지 않아요. 처리한 쪽이 지워야 끝나요.',
      en: 'Receiving deletes nothing. It is over when the receiver deletes it.',
    },
    cites: [{ claim: 'C119' }],
  },
  {
    id: 'endpoints-late-receipt',
    idea: 'at-least-once',
    kind: 'single',
    step: 'paid-twice',
    stem: {
      ko: '큐는 30초 동안 빌려주는데 결제가 35초 걸렸어요. 첫 일꾼이 35초에 지우려고 하면 어떻게 될까요?',
      en: 'The queue lends for 30 s, and a payment takes 35 s. The first worker wants to delete the message at 35 s. What happens?',
    },
    options: [
      {
        id: 'deleted',
        text: { ko: '늦었어도 처리했으니 지워져요', en: 'It is deleted: the work was done' },
        misconception: 'M371',
        because: {
          ko: '다른 일꾼이 다시 빌려 간 뒤라, 예전 영수증으로는 지우지 못해요.',
          en: 'Another worker has borrowed it since, and an old receipt deletes nothing.',
        },
      },
      {
        id: 'error',
        text: { ko: '결제가 되돌려지고 오류가 나요', en: 'The payment is undone with an error' },
        misconception: 'M19',
        because: {
          ko: '큐는 결제를 몰라요. 이미 나간 돈은 그대로예요.',
          en: 'The queue knows nothing of payments. The money has gone.',
        },
      },
      {
        id: 'stays',
        text: {
          ko: '지워지지 않고, 두 번째 결제가 이어져요',
          en: 'It stays; somebody pays again',
        },
        correct: true,
        because: {
          ko: '30초에 다른 일꾼이 가져갔고, 그 일꾼도 결제해요.',
          en: 'At 30 s another worker took it, and that one pays as well.',
        },
      },
    ],
    explanation: {
      ko: '가장 최근에 빌려 간 쪽만 지울 수 있어요.',
      en: 'Only the latest borrower can delete.',
    },
    cites: [{ claim: 'C371' }, twice],
  },
  {
    id: 'endpoints-longest-lease',
    idea: 'at-least-once',
    kind: 'ox',
    step: 'paid-twice',
    stem: {
      ko: '“빌려주는 시간을 열두 시간으로 하면 대가 없이 두 번 처리가 사라진다.”',
      en: '“With a lease of twelve hours nothing runs twice, and it costs nothing.”',
    },
    answer: false,
    reasons: [
      {
        id: 'dead-worker',
        text: {
          ko: '일꾼이 쓰러지면 그동안 아무도 못 봐요.',
          en: 'A dead worker’s message is hidden.',
        },
        correct: true,
        because: {
          ko: '다시 나오기까지 열두 시간을 기다려야 해요.',
          en: 'It takes twelve hours until it is seen again.',
        },
      },
      {
        id: 'forbidden',
        text: {
          ko: '1분보다 긴 시간은 정할 수 없기 때문이에요.',
          en: 'No lease may be longer than a minute.',
        },
        misconception: 'M379',
        because: {
          ko: '아니에요. SQS는 열두 시간까지 정할 수 있어요. 정할 수 있다고 공짜인 것은 아니에요.',
          en: 'No: SQS allows twelve hours. Allowed is not free.',
        },
      },
      {
        id: 'once',
        text: {
          ko: '큐가 원래 정확히 한 번만 내주기 때문이에요.',
          en: 'A queue hands out exactly once anyway.',
        },
        misconception: 'M19',
        because: {
          ko: '아니에요. 약속은 적어도 한 번이에요.',
          en: 'No: the promise is at least once.',
        },
      },
    ],
    explanation: {
      ko: '짧으면 두 번 처리되고, 길면 쓰러진 일이 오래 묶여요.',
      en: 'Too short and it runs twice, too long and lost work stays hidden.',
    },
    cites: [{ ...twice, set: { leaseSec: 180 } }],
  },
];
