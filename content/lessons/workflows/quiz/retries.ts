// What is tried again, for how long, and what does not get better by trying.

import type { QuizItem } from '@/content/schema';

const outage = { sim: 'workflow', scenario: 'outage' } as const;
const sumFormula = {
  formula: {
    ko: '실패 = 초당 주문 × (장애 시간 − 쉬는 시간의 합)',
    en: 'failed = orders a second × (outage − sum of pauses)',
  },
} as const;

export const retries: readonly QuizItem[] = [
  {
    id: 'flow-nothing-written',
    idea: 'written',
    kind: 'single',
    step: 'bank-off',
    stem: {
      ko: 'Step Functions로 만든 주문에 Retry도 Catch도 적지 않았어요. 카드 단계가 한 번 실패하면 그 주문은 어떻게 될까요?',
      en: 'An order runs in Step Functions, with neither Retry nor Catch written. The card step fails once. What becomes of the order?',
    },
    options: [
      {
        id: 'again',
        text: {
          ko: '1초 뒤부터 세 번 다시 해 봐요',
          en: 'It is tried three more times, from 1 s on',
        },
        misconception: 'M530',
        because: {
          ko: '아니에요. 그 기본값은 Retry를 적었을 때의 값이에요. 적지 않으면 다시 하지 않아요.',
          en: 'No: those are the defaults of a Retry that is written. Without one there is no other try.',
        },
      },
      {
        id: 'stops',
        text: { ko: '재고가 잡힌 채 실패로 끝나요', en: 'It fails and keeps its stock' },
        correct: true,
        because: {
          ko: '다시 하는 것도 되돌리는 것도 적어야 생겨요.',
          en: 'Trying again and undoing exist only where they are written.',
        },
      },
      {
        id: 'undone',
        text: { ko: '앞 단계의 재고를 풀고 끝나요', en: 'The stock is freed and it ends' },
        misconception: 'M536',
        because: {
          ko: '아니에요. 재고를 푸는 방법은 쓰는 사람만 알아요. Catch에 적지 않으면 아무도 풀지 않아요.',
          en: 'No: only the author knows how stock is freed. Unless a Catch says so, nobody does it.',
        },
      },
    ],
    explanation: {
      ko: '점심의 80건이 이렇게 남았어요.',
      en: 'That is how the eighty of noon were left.',
    },
    cites: [{ claim: 'C540' }, { sim: 'workflow', scenario: 'bank-off' }],
  },
  {
    id: 'flow-defaults-differ',
    idea: 'written',
    kind: 'match',
    step: 'four-makers',
    stem: {
      ko: '재시도를 아무것도 적지 않았을 때를 2026년 문서대로 이어 보세요.',
      en: 'By the documents of 2026: what happens where no retry is written? Match.',
    },
    pairs: [
      {
        id: 'step-functions',
        left: { ko: 'Step Functions', en: 'Step Functions' },
        right: { ko: '다시 하지 않아요', en: 'no other try' },
        because: {
          ko: 'Retry를 적은 단계만 다시 해요.',
          en: 'Only steps with a Retry are tried again.',
        },
      },
      {
        id: 'logic-apps',
        left: { ko: 'Logic Apps', en: 'Logic Apps' },
        right: {
          ko: '대부분의 동작을 4번까지 다시 해요',
          en: 'up to 4 more tries for most actions',
        },
        because: {
          ko: '기본 정책이 간격을 늘리며 4번까지예요.',
          en: 'Its default policy tries up to 4 times with growing pauses.',
        },
      },
      {
        id: 'durable',
        left: { ko: 'Lambda 지속형 함수', en: 'Lambda durable functions' },
        right: { ko: '단계를 5번까지 다시 해요', en: 'up to 5 more tries of a step' },
        because: {
          ko: '지금 문서의 기본값이고, 예전 문서는 0번이라고 했어요.',
          en: 'So says today’s text; an older one said none.',
        },
      },
    ],
    others: [{ id: 'forever', text: { ko: '될 때까지 다시 해요', en: 'tries until it works' } }],
    explanation: {
      ko: '이름은 비슷해도 기본값은 정반대일 수 있어요. 그래서 직접 적어요.',
      en: 'Alike by name, opposite by default: write your own.',
    },
    cites: [{ claim: 'C540' }, { claim: 'C545' }],
  },
  {
    id: 'flow-same-everywhere',
    idea: 'written',
    kind: 'ox',
    step: 'four-makers',
    stem: {
      ko: '“Google Workflows의 단계는 재시도를 적지 않으면 다시 실행되지 않는다.”',
      en: '“A step of Google Workflows is not tried again unless a retry is written.”',
    },
    answer: true,
    reasons: [
      {
        id: 'service',
        text: { ko: '다시 할지는 서비스가 판단해요.', en: 'The service judges when to.' },
        misconception: 'M530',
        because: {
          ko: '아니에요. 어떤 오류를 다시 할지는 정책에 적혀 있고, 정책은 단계에 적어야 쓰여요.',
          en: 'No: a policy says which errors to try again, and it holds where a step names it.',
        },
      },
      {
        id: 'default',
        text: { ko: '모든 회사의 기본값이 0번이에요.', en: 'Zero is every maker’s default.' },
        misconception: 'M543',
        because: {
          ko: '아니에요. Logic Apps와 Lambda 지속형 함수는 기본으로 다시 해요.',
          en: 'No: Logic Apps and Lambda durable functions try again by default.',
        },
      },
      {
        id: 'named',
        text: { ko: '정책을 그 단계에 적어야 해요.', en: 'The step must name a policy.' },
        correct: true,
        because: {
          ko: '준비된 정책이 있지만, 단계에 적어야 쓰여요.',
          en: 'There are ready policies, and a step uses one only where it names it.',
        },
      },
    ],
    explanation: {
      ko: '준비된 정책의 이름은 http.default_retry예요.',
      en: 'The ready policy is called http.default_retry.',
    },
    cites: [{ claim: 'C540' }],
  },
  {
    id: 'flow-how-many-fail',
    idea: 'sum',
    kind: 'numeric',
    step: 'how-long',
    stem: {
      ko: '주문은 초당 {rate}건이에요. 결제가 멈춘 시간은 재시도가 쉬는 시간을 모두 더한 것보다 {over}초 길어요. 평균 몇 건이 실패할까요?',
      en: 'Orders come at {rate} a second, and the outage lasts {over} s longer than all the pauses of the retries together. How many fail on average?',
    },
    variables: { rate: { min: 2, max: 10, step: 2 }, over: { min: 5, max: 15, step: 5 } },
    answer: { formula: 'product', of: { a: '$rate', b: '$over' } },
    tolerance: 0.5,
    unit: { ko: '건', en: '' },
    traps: [
      {
        value: 0,
        tolerance: 0.4,
        misconception: 'M531',
        because: {
          ko: '재시도가 있으니 모두 산다고 봤어요. 쉬는 시간의 합보다 일찍 온 주문은 마지막 시도까지 실패해요.',
          en: 'That has retries save everybody. Whoever came earlier than the sum of the pauses fails in the last try, too.',
        },
      },
    ],
    explanation: {
      ko: '{rate} × {over} = {answer}건이에요. 합이 덮지 못한 시간에 온 주문만 실패해요.',
      en: '{rate} × {over} = {answer}: those who came in the time that the sum does not cover.',
    },
    cites: [sumFormula, outage],
  },
  {
    id: 'flow-last-try',
    idea: 'sum',
    kind: 'single',
    step: 'how-long',
    stem: {
      ko: '쉬는 시간이 2초, 4초, 8초인 재시도가 있어요. 장애는 20초예요. 누가 살아남을까요?',
      en: 'Retries pause 2, 4 and 8 s, and the outage is 20 s. Who survives?',
    },
    options: [
      {
        id: 'last14',
        text: { ko: '끝나기 14초 안에 온 주문', en: 'who comes in its last 14 s' },
        correct: true,
        because: {
          ko: '2 + 4 + 8 = 14초 뒤의 마지막 시도에 서비스가 돌아와 있어야 해요.',
          en: '2 + 4 + 8 = 14: the service must be back by the last try.',
        },
      },
      {
        id: 'last8',
        text: { ko: '끝나기 8초 안에 온 주문', en: 'who comes in its last 8 s' },
        misconception: 'M531',
        because: {
          ko: '마지막 간격만 봤어요. 앞의 쉬는 시간도 더해져요.',
          en: 'That looks at the last pause alone. Those before it count, too.',
        },
      },
      {
        id: 'all',
        text: {
          ko: '네 번이나 하니 20초의 모든 주문',
          en: 'all 20 s of them, with four tries each',
        },
        misconception: 'M531',
        because: {
          ko: '횟수가 아니라 시간이에요. 첫 1초에 온 주문의 마지막 시도는 15초쯤이라 아직 멈춰 있어요.',
          en: 'Time counts, not tries: of who comes in the first second the last try is at about 15 s.',
        },
      },
    ],
    explanation: {
      ko: '나머지 6초에 온 주문은 포기해요.',
      en: 'Those of the other 6 s give up.',
    },
    cites: [sumFormula],
  },
  {
    id: 'flow-outage-twelve',
    idea: 'sum',
    kind: 'predict',
    step: 'how-long',
    stem: {
      ko: '같은 손님들에게 이번에는 결제가 12초 멈춰요. 재시도는 1, 2, 4초 뒤예요. 몇 건이 실패할까요?',
      en: 'The same customers, and now the card is out for 12 s. Retries come after 1, 2 and 4 s. How many fail?',
    },
    run: { ...outage, set: { outageSec: 12 } },
    unit: { ko: '건', en: '' },
    asks: { metric: 'failed', tolerance: 3 },
    explanation: {
      ko: '12초에서 7초를 뺀 5초에 온 주문이에요. 식으로는 10건, 이 손님들로는 9건이에요.',
      en: 'Those of 12 − 7 = 5 s: ten by the formula, nine of these customers.',
    },
    cites: [sumFormula, { ...outage, set: { outageSec: 12 } }],
  },
  {
    id: 'flow-more-is-better',
    idea: 'for-good',
    kind: 'single',
    step: 'your-turn',
    stem: {
      ko: '재시도를 5번에서 8번으로 올렸더니 주문의 p99가 34초에서 258초가 됐어요. 실패한 주문은 그대로 49건이에요. 왜일까요?',
      en: 'From five retries to eight the p99 went from 34 s to 258 s, and 49 orders fail as before. Why?',
    },
    options: [
      {
        id: 'storm',
        text: {
          ko: '재시도가 몰려 카드사가 느려졌어요',
          en: 'Retries crowded and slowed the card company',
        },
        misconception: 'M20',
        because: {
          ko: '그런 일도 있지만 여기서는 아니에요. 이 실험의 단계는 언제나 0.2초예요.',
          en: 'That happens, and not here: in this run a step always takes 0.2 s.',
        },
      },
      {
        id: 'outlast',
        text: { ko: '20초 장애를 아직 못 버텨서예요', en: 'It still does not outlast the 20 s' },
        misconception: 'M539',
        because: {
          ko: '5번의 합이 31초라 이미 버텨요. 더 늘려도 얻을 것이 없어요.',
          en: 'Five add up to 31 s and outlast it already. There is nothing more to gain.',
        },
      },
      {
        id: 'absent',
        text: {
          ko: '없는 라이더를 끝까지 다시 찾아요',
          en: 'It asks on for couriers who are not there',
        },
        correct: true,
        because: {
          ko: '5%는 다시 물어도 같은 답이에요. 기다림만 길어져요.',
          en: 'For 5% the answer stays the same, and only the wait grows.',
        },
      },
    ],
    explanation: {
      ko: '다시 해서 나아지는 오류와 아닌 오류를 이름으로 나눠 적어요.',
      en: 'Tell errors that pass from those that stay, by name.',
    },
    cites: [{ sim: 'workflow', scenario: 'order-saga' }],
  },
  {
    id: 'flow-which-again',
    idea: 'for-good',
    kind: 'categorise',
    step: 'four-makers',
    stem: { ko: '다시 하면 나아질 수 있는 오류인지 나눠 보세요.', en: 'Can trying again help?' },
    categories: [
      { id: 'again', text: { ko: '다시 해 볼 만해요', en: 'Worth another try' } },
      { id: 'mend', text: { ko: '다시 해도 같아요', en: 'The same again' } },
    ],
    entries: [
      {
        id: 'busy',
        text: { ko: '429, 지금은 요청이 너무 많다', en: '429: too many requests just now' },
        category: 'again',
        because: { ko: '잠시 뒤에는 줄어들 수 있어요.', en: 'A little later there may be fewer.' },
        misconception: 'M542',
      },
      {
        id: 'down',
        text: { ko: '503, 서비스가 잠깐 멈췄다', en: '503: the service is out for a moment' },
        category: 'again',
        because: { ko: '돌아오면 그대로 돼요.', en: 'Once it is back it works as before.' },
        misconception: 'M542',
      },
      {
        id: 'stolen',
        text: { ko: '분실 신고된 카드라고 거절됐다', en: 'The card was reported stolen' },
        category: 'mend',
        because: {
          ko: '몇 번을 물어도 같은 카드예요.',
          en: 'It stays the same card, however often one asks.',
        },
        misconception: 'M542',
      },
      {
        id: 'too-large',
        text: { ko: '넘겨준 데이터가 256KiB를 넘었다', en: 'More than 256 KiB was passed on' },
        category: 'mend',
        because: {
          ko: '데이터를 줄여야 해요. States.ALL에도 걸리지 않아요.',
          en: 'The data must shrink. Even States.ALL does not match it.',
        },
        misconception: 'M542',
      },
    ],
    explanation: {
      ko: '지나가는 오류만 다시 하고, 나머지는 곧바로 되돌리기로 보내요.',
      en: 'Retry what passes, and send the rest to the undo at once.',
    },
    cites: [{ claim: 'C543' }],
  },
  {
    id: 'flow-states-all',
    idea: 'for-good',
    kind: 'ox',
    step: 'four-makers',
    stem: {
      ko: '“Retry에 States.ALL을 적었으니, 데이터가 너무 커서 난 오류도 다시 한다.”',
      en: '“With States.ALL in its Retry, a step that failed on too much data is tried again.”',
    },
    answer: false,
    reasons: [
      {
        id: 'order',
        text: { ko: 'ALL은 두 번째 줄에 적어야 해요.', en: 'ALL belongs into the second line.' },
        misconception: 'M542',
        because: {
          ko: '아니에요. 혼자 마지막에 적는 것은 맞지만, 그래도 걸리지 않아요.',
          en: 'No: it does stand alone and last, and still does not match.',
        },
      },
      {
        id: 'missed',
        text: { ko: 'ALL에서 빠진 오류가 둘 있어요.', en: 'Two errors are left out of ALL.' },
        correct: true,
        because: {
          ko: 'States.DataLimitExceeded와 States.Runtime이에요.',
          en: 'States.DataLimitExceeded and States.Runtime.',
        },
      },
      {
        id: 'caught',
        text: { ko: '그 오류는 알아서 되돌려져요.', en: 'It is undone by itself.' },
        misconception: 'M536',
        because: {
          ko: '아니에요. 되돌리기는 적은 것만 실행돼요.',
          en: 'No: only the undoing that is written is carried out.',
        },
      },
    ],
    explanation: {
      ko: '이름은 ‘모두’이지만 고쳐야 나아지는 오류 둘은 빠져 있어요.',
      en: 'It says all, and leaves out two that only mending can help.',
    },
    cites: [{ claim: 'C543' }],
  },
];
