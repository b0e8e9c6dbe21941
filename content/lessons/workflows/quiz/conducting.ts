// Who remembers where an order stands, and who pays while it waits.

import type { QuizItem } from '@/content/schema';

const chain = { sim: 'workflow', scenario: 'conductor' } as const;
const waits = { sim: 'workflow', scenario: 'who-waits' } as const;
const transitionFormula = {
  formula: {
    ko: '표준 워크플로의 비용 = 주문 × 전환 × 전환의 단가',
    en: 'cost of a standard workflow = orders × transitions × price of one',
  },
} as const;

export const conducting: readonly QuizItem[] = [
  {
    id: 'flow-caller-died',
    idea: 'memory',
    kind: 'single',
    step: 'conductor',
    stem: {
      ko: '주문 함수가 결제 함수를 불러 결제를 마쳤고, 라이더 함수를 부르기 전에 죽었어요. 되돌리기 코드는 주문 함수 안에 있어요. 누가 되돌릴까요?',
      en: 'The order function has had the card charged, and dies before it calls for a courier. The code that undoes is in the order function. Who undoes?',
    },
    options: [
      {
        id: 'nobody',
        text: { ko: '아무도 되돌리지 않아요', en: 'Nobody undoes it' },
        correct: true,
        because: {
          ko: '어디까지 왔는지도, 되돌릴 코드도 함께 죽었어요.',
          en: 'How far it came and the code that undoes died together.',
        },
      },
      {
        id: 'payment',
        text: { ko: '결제 함수가 알아채요', en: 'The payment function' },
        misconception: 'M538',
        because: {
          ko: '아니에요. 결제 함수는 제 일을 잘 마쳤고 부른 쪽을 지켜보지 않아요.',
          en: 'No: it did its work well, and does not watch its caller.',
        },
      },
      {
        id: 'restart',
        text: { ko: '다시 뜬 함수가 이어 해요', en: 'A function started anew' },
        misconception: 'M538',
        because: {
          ko: '아니에요. 새 환경은 앞의 환경이 기억하던 것을 몰라요.',
          en: 'No: a new environment knows nothing of what the old one remembered.',
        },
      },
    ],
    explanation: {
      ko: '실험에서는 1,000건에 4건이 이렇게 남았고, 실패했다는 기록도 없었어요.',
      en: 'In the run four of 1,000 were left so, and no log said that they had failed.',
    },
    cites: [chain],
  },
  {
    id: 'flow-two-ways',
    idea: 'memory',
    kind: 'categorise',
    step: 'conductor',
    stem: {
      ko: '오케스트레이션인지 코레오그래피인지 나눠 보세요.',
      en: 'Orchestration or choreography?',
    },
    categories: [
      { id: 'orchestration', text: { ko: '오케스트레이션', en: 'Orchestration' } },
      { id: 'choreography', text: { ko: '코레오그래피', en: 'Choreography' } },
    ],
    entries: [
      {
        id: 'one-place',
        text: { ko: '순서가 한곳에 적혀 있다', en: 'The sequence is written in one place' },
        category: 'orchestration',
        because: { ko: '순서를 아는 그곳이 지휘자예요.', en: 'That place is the conductor.' },
        misconception: 'M541',
      },
      {
        id: 'listen',
        text: {
          ko: '듣는 서비스를 더해도 보내는 쪽은 그대로다',
          en: 'A listener is added, and the sender stays as it is',
        },
        category: 'choreography',
        because: {
          ko: '이벤트를 낸 쪽은 누가 듣는지 몰라요.',
          en: 'Whoever announces does not know who listens.',
        },
        misconception: 'M541',
      },
      {
        id: 'stuck',
        text: {
          ko: '멈춘 주문이 어느 단계인지 물어볼 곳이 있다',
          en: 'One can ask at which step an order is stuck',
        },
        category: 'orchestration',
        because: { ko: '지휘자가 상태를 기억해요.', en: 'The conductor keeps the state.' },
        misconception: 'M541',
      },
      {
        id: 'failure',
        text: {
          ko: '되돌리려면 서비스마다 실패 이벤트를 들어야 한다',
          en: 'To undo, each service listens for failures',
        },
        category: 'choreography',
        because: { ko: '되돌리기를 지휘할 사람이 없어요.', en: 'Nobody conducts the way back.' },
        misconception: 'M541',
      },
    ],
    explanation: {
      ko: '한 가게 안에서도 일마다 골라 섞어 써요.',
      en: 'One shop uses both, job by job.',
    },
    cites: [{ claim: 'C143' }],
  },
  {
    id: 'flow-word-orchestration',
    idea: 'memory',
    kind: 'short',
    step: 'conductor',
    stem: {
      ko: '지휘자 하나가 순서를 알고 단계를 차례로 부르는 방식을 무엇이라고 하나요?',
      en: 'What is it called where one conductor knows the sequence and calls the steps?',
    },
    accepted: {
      ko: ['오케스트레이션', '오케스트레이숀', 'orchestration', '지휘'],
      en: ['orchestration', 'orchestrating'],
    },
    traps: [
      {
        words: { ko: ['코레오그래피', '안무'], en: ['choreography'] },
        misconception: 'M541',
        because: {
          ko: '코레오그래피에는 지휘자가 없어요. 저마다 이벤트를 듣고 움직여요.',
          en: 'In choreography nobody conducts: each one moves by the events it hears.',
        },
      },
    ],
    explanation: {
      ko: '오케스트레이션이에요. Step Functions, Logic Apps, Google Workflows가 지휘자예요.',
      en: 'Orchestration: Step Functions, Logic Apps and Google Workflows are conductors.',
    },
    cites: [{ claim: 'C143' }],
  },
  {
    id: 'flow-transitions-cost',
    idea: 'who-pays',
    kind: 'numeric',
    step: 'who-waits',
    stem: {
      ko: '표준 워크플로가 주문 하나에 전환 {each}번을 해요. 서울의 전환 1,000번이 $0.0271일 때, 하루 120,000건의 하루 비용은 몇 달러일까요? (무료 구간 제외, 2026)',
      en: 'A standard workflow makes {each} transitions for an order. At $0.0271 for 1,000 in Seoul, what do 120,000 orders a day cost a day, in dollars? (without the free tier, 2026)',
    },
    variables: { each: { min: 5, max: 10, step: 1 } },
    answer: { formula: 'product', of: { a: '$each', b: 3.252 } },
    tolerance: 0.3,
    unit: { ko: '달러', en: 'dollars' },
    traps: [
      {
        value: 3.252,
        tolerance: 0.2,
        misconception: 'M535',
        because: {
          ko: '주문을 셌어요. 세는 것은 전환이에요.',
          en: 'That counts orders. Transitions are what is counted.',
        },
      },
    ],
    explanation: {
      ko: '120,000 × {each} × $0.0000271 = {answer}달러예요. 얼마나 기다렸는지는 들어가지 않아요.',
      en: '120,000 × {each} × $0.0000271 = {answer} dollars. How long they waited is not in it.',
    },
    cites: [transitionFormula, { claim: 'C542' }],
  },
  {
    id: 'flow-night-approval',
    idea: 'who-pays',
    kind: 'single',
    step: 'who-waits',
    stem: {
      ko: '저녁에 온 주문을 사장님이 다음 날 아침에 승인해요. 열 시간이에요. 무엇이 맞을까요?',
      en: 'An order of the evening is approved the next morning, ten hours later. What fits?',
    },
    options: [
      {
        id: 'function',
        text: { ko: '함수가 열 시간을 기다려요', en: 'A function that waits ten hours' },
        misconception: 'M534',
        because: {
          ko: '아니에요. 호출 하나는 15분에 끊기고, 그때까지의 기다림도 과금돼요.',
          en: 'No: one call is cut off at 15 minutes, and its waiting is paid until then.',
        },
      },
      {
        id: 'standard',
        text: { ko: '표준 워크플로가 기다려요', en: 'A standard workflow that waits' },
        correct: true,
        because: {
          ko: '1년까지 기다리고, 기다림은 전환이 아니라 과금되지 않아요.',
          en: 'It can wait for a year, and waiting is no transition.',
        },
      },
      {
        id: 'express',
        text: { ko: '익스프레스 워크플로가 기다려요', en: 'An express workflow that waits' },
        misconception: 'M540',
        because: {
          ko: '아니에요. 익스프레스는 5분까지이고 시간으로 과금돼요.',
          en: 'No: express ends after 5 minutes and is paid by time.',
        },
      },
    ],
    explanation: {
      ko: '사람을 기다리는 일은 기억하는 쪽에 맡겨요.',
      en: 'Leave waiting for people to whoever remembers.',
    },
    cites: [waits, { claim: 'C542' }],
  },
  {
    id: 'flow-free-wait',
    idea: 'who-pays',
    kind: 'ox',
    step: 'who-waits',
    stem: {
      ko: '“표준 워크플로는 10분을 기다리든 하루를 기다리든 실행 비용이 같다.”',
      en: '“A standard workflow costs the same to run whether it waits ten minutes or a day.”',
    },
    answer: true,
    reasons: [
      {
        id: 'cheap',
        text: { ko: '하루의 요금이 너무 작아서예요.', en: 'A day of it is too little to show.' },
        misconception: 'M535',
        because: {
          ko: '아니에요. 작은 것이 아니라 시간을 세지 않아요.',
          en: 'No: time is not little here, it is not counted.',
        },
      },
      {
        id: 'changes',
        text: { ko: '상태가 바뀐 횟수만 세어요.', en: 'Only changes of state are counted.' },
        correct: true,
        because: {
          ko: '기다림의 시작이 전환 한 번이고, 길이는 상관없어요.',
          en: 'To begin waiting is one transition, whatever its length.',
        },
      },
      {
        id: 'asleep',
        text: { ko: '함수가 대신 기다려 주기 때문이에요.', en: 'A function does the waiting.' },
        misconception: 'M534',
        because: {
          ko: '아니에요. 기다리는 동안 켜져 있는 함수는 없어요.',
          en: 'No: while it waits there is no function at all.',
        },
      },
    ],
    explanation: {
      ko: '실험의 1,000건은 얼마나 기다리든 $0.16이었어요.',
      en: 'The thousand of the run were $0.16, however long they waited.',
    },
    cites: [transitionFormula, { ...waits, set: { conductor: 'standard' } }],
  },
];
