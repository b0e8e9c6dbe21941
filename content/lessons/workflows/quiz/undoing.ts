// Charges without an answer, and the way back.

import type { QuizItem } from '@/content/schema';

const saga = { sim: 'workflow', scenario: 'saga' } as const;

export const undoing: readonly QuizItem[] = [
  {
    id: 'flow-no-answer',
    idea: 'no-answer',
    kind: 'single',
    step: 'paid-no-lunch',
    stem: {
      ko: '카드 결제를 불렀는데 답이 오지 않았어요. 지휘자가 아는 것은 무엇일까요?',
      en: 'The card was to be charged, and no answer came. What does the conductor know?',
    },
    options: [
      {
        id: 'not',
        text: { ko: '결제가 되지 않았다는 것', en: 'That it was not charged' },
        misconception: 'M533',
        because: {
          ko: '아니에요. 결제된 다음 답만 사라졌을 수 있어요. 실험에서는 백에 하나가 그랬어요.',
          en: 'No: the charge may have gone through and its answer been lost, as one in a hundred was.',
        },
      },
      {
        id: 'yes',
        text: { ko: '결제가 늦게라도 된다는 것', en: 'That it is charged in the end' },
        misconception: 'M533',
        because: {
          ko: '아니에요. 부르는 길에서 사라졌다면 카드사는 들은 적도 없어요.',
          en: 'No: if the call was lost on its way, the card company never heard of it.',
        },
      },
      {
        id: 'neither',
        text: { ko: '됐는지 안 됐는지 모른다는 것', en: 'That it cannot tell which' },
        correct: true,
        because: {
          ko: '그래서 다시 할 때도, 되돌릴 때도 두 경우를 모두 견뎌야 해요.',
          en: 'So trying again and undoing must both bear either case.',
        },
      },
    ],
    explanation: {
      ko: '침묵은 실패가 아니라 모름이에요.',
      en: 'Silence is not failure, it is not knowing.',
    },
    cites: [saga, { claim: 'C541' }],
  },
  {
    id: 'flow-twice-order',
    idea: 'no-answer',
    kind: 'order',
    step: 'paid-no-lunch',
    stem: {
      ko: '한 주문이 두 번 결제되기까지의 일을 순서대로 놓으세요.',
      en: 'Put in order how one order comes to be charged twice.',
    },
    entries: [
      { id: 'charge', text: { ko: '카드사가 결제해요', en: 'the card company charges' } },
      { id: 'lost', text: { ko: '답이 오는 길에 사라져요', en: 'the answer is lost on its way' } },
      {
        id: 'pause',
        text: {
          ko: '지휘자가 실패로 알고 쉬어요',
          en: 'the conductor takes it for a failure and pauses',
        },
      },
      {
        id: 'again',
        text: { ko: '같은 결제를 다시 불러요', en: 'the same charge is called for again' },
      },
      {
        id: 'second',
        text: {
          ko: '카드사가 새 결제로 알고 또 결제해요',
          en: 'the card company takes it for a new one',
        },
      },
    ],
    explanation: {
      ko: '마지막에서 주문 번호를 알아봤다면 두 번째는 없었어요.',
      en: 'Had the number been known in the last line, there would be no second charge.',
    },
    cites: [saga],
  },
  {
    id: 'flow-key-where',
    idea: 'no-answer',
    kind: 'ox',
    step: 'paid-no-lunch',
    stem: {
      ko: '“카드사가 주문 번호를 보고 한 번만 결제한다면, 답이 사라져도 안심하고 다시 부를 수 있다.”',
      en: '“If the card company charges each order number once, a lost answer can safely be followed by another call.”',
    },
    answer: true,
    reasons: [
      {
        id: 'known',
        text: { ko: '두 번째 부름은 결제를 더하지 않아요.', en: 'The second call adds no charge.' },
        correct: true,
        because: {
          ko: '아는 번호에는 앞의 결과를 그대로 답해요.',
          en: 'To a number that it knows it answers with what was done.',
        },
      },
      {
        id: 'rare',
        text: { ko: '답은 거의 사라지지 않기 때문이에요.', en: 'Answers are hardly ever lost.' },
        misconception: 'M533',
        because: {
          ko: '아니에요. 드물어도 120,000건이면 매일 일어나요.',
          en: 'No: however rare, with 120,000 orders it happens every day.',
        },
      },
      {
        id: 'flow',
        text: {
          ko: '지휘자가 두 번째를 막아 주기 때문이에요.',
          en: 'The conductor holds back the second one.',
        },
        misconception: 'M532',
        because: {
          ko: '아니에요. 다시 부른 것이 바로 지휘자예요.',
          en: 'No: it is the conductor that calls again.',
        },
      },
    ],
    explanation: {
      ko: '재시도와 키는 한 쌍이에요.',
      en: 'Retries and keys belong together.',
    },
    cites: [{ ...saga, set: { key: 'on' } }],
  },
  {
    id: 'flow-undo-order',
    idea: 'undo',
    kind: 'order',
    step: 'paid-no-lunch',
    stem: {
      ko: '재고를 잡고 결제까지 했는데 라이더가 없어요. 보상까지 순서대로 놓으세요.',
      en: 'Stock is taken and the card charged, and there is no courier. Put in order what follows.',
    },
    entries: [
      {
        id: 'tries',
        text: {
          ko: '라이더 배정을 재시도까지 해 봐요',
          en: 'the courier is asked for, retries included',
        },
      },
      { id: 'catch', text: { ko: 'Catch가 실패를 받아요', en: 'a Catch takes the failure' } },
      { id: 'refund', text: { ko: '결제를 취소해요', en: 'the charge is refunded' } },
      { id: 'free', text: { ko: '재고를 풀어요', en: 'the stock is freed' } },
    ],
    explanation: {
      ko: '재시도가 먼저, Catch가 다음, 보상은 뒤에서부터예요.',
      en: 'Retries first, then the Catch, and compensation from the end backwards.',
    },
    cites: [{ sim: 'workflow', scenario: 'one-order' }, { claim: 'C544' }],
  },
  {
    id: 'flow-who-writes-undo',
    idea: 'undo',
    kind: 'single',
    step: 'paid-no-lunch',
    stem: {
      ko: '결제 취소를 누가 정할까요?',
      en: 'Who says how a charge is undone?',
    },
    options: [
      {
        id: 'platform',
        text: {
          ko: '워크플로 서비스가 단계를 보고 정해요',
          en: 'The workflow service works it out from the step',
        },
        misconception: 'M536',
        because: {
          ko: '아니에요. 플랫폼에 결제는 그저 부르는 주소예요. 반대되는 일이 무엇인지 몰라요.',
          en: 'No: to the platform a charge is just an address to call. It does not know what the opposite is.',
        },
      },
      {
        id: 'author',
        text: { ko: '워크플로를 쓰는 사람이 적어요', en: 'Whoever writes the workflow' },
        correct: true,
        because: {
          ko: 'Catch에서 보상 단계로 이어요.',
          en: 'A Catch leads to the steps that compensate.',
        },
      },
      {
        id: 'database',
        text: { ko: '데이터베이스가 롤백해요', en: 'The database rolls it back' },
        misconception: 'M287',
        because: {
          ko: '아니에요. 카드사의 데이터베이스는 우리 것이 아니고, 끝난 트랜잭션은 되돌아가지 않아요.',
          en: 'No: the card company’s database is not ours, and a finished transaction does not roll back.',
        },
      },
    ],
    explanation: {
      ko: '보상은 그 일을 아는 사람이 적는 새로운 일이에요.',
      en: 'A compensation is new work, written by somebody who knows the old.',
    },
    cites: [{ claim: 'C544' }],
  },
  {
    id: 'flow-undo-fails',
    idea: 'undo',
    kind: 'ox',
    step: 'paid-no-lunch',
    stem: {
      ko: '“되돌리기를 적어 두면, 되돌리기에는 재시도가 필요 없다.”',
      en: '“Once the undo is written, it needs no retries of its own.”',
    },
    answer: false,
    reasons: [
      {
        id: 'twice',
        text: {
          ko: '재시도가 되돌리기까지 취소하기 때문이에요.',
          en: 'A retry would cancel the undo.',
        },
        misconception: 'M537',
        because: {
          ko: '아니에요. 재시도는 실패한 것만 다시 해요.',
          en: 'No: a retry repeats only what failed.',
        },
      },
      {
        id: 'order',
        text: {
          ko: '되돌리기는 앞에서부터 하기 때문이에요.',
          en: 'Undoing goes from the beginning.',
        },
        misconception: 'M544',
        because: {
          ko: '아니에요. 뒤에서부터 하고, 그것과 재시도는 다른 이야기예요.',
          en: 'No: it goes from the end, and that has nothing to do with retries.',
        },
      },
      {
        id: 'fails',
        text: { ko: '되돌리기도 실패하는 때가 있어요.', en: 'Undoing fails at times, too.' },
        correct: true,
        because: {
          ko: '실험에서 재시도가 없으면 1,000건에 11건이 남았어요.',
          en: 'In the run 11 of 1,000 were left without retries.',
        },
      },
    ],
    explanation: {
      ko: '은행이 멈춘 동안에는 취소도 멈춰요.',
      en: 'While the bank is out, refunds are out, too.',
    },
    cites: [{ ...saga, set: { undo: 'on', retries: 0 } }],
  },
  {
    id: 'flow-word-compensation',
    idea: 'undo',
    kind: 'short',
    step: 'paid-no-lunch',
    stem: {
      ko: '이미 끝난 단계의 결과를 반대되는 일로 상쇄하는 것을 무엇이라고 하나요?',
      en: 'What is it called to offset what a finished step has done by doing the opposite?',
    },
    accepted: {
      ko: ['보상', '보상 트랜잭션', '보상 거래', 'compensation'],
      en: ['compensation', 'compensating', 'compensating transaction', 'compensate'],
    },
    traps: [
      {
        words: { ko: ['롤백'], en: ['rollback', 'roll back'] },
        misconception: 'M287',
        because: {
          ko: '롤백은 끝나지 않은 트랜잭션을 없던 일로 해요. 끝난 단계에는 쓸 수 없어요.',
          en: 'A rollback makes an unfinished transaction unhappen. It does not reach finished steps.',
        },
      },
      {
        words: { ko: ['재시도'], en: ['retry'] },
        misconception: 'M542',
        because: {
          ko: '재시도는 실패한 단계를 다시 하는 것이에요. 끝난 단계를 상쇄하지 않아요.',
          en: 'A retry repeats a step that failed. It offsets nothing that is done.',
        },
      },
    ],
    explanation: {
      ko: '보상이에요. 손님은 결제와 취소를 모두 봐요.',
      en: 'Compensation. The customer sees both, charge and refund.',
    },
    cites: [{ claim: 'C544' }],
  },
];
