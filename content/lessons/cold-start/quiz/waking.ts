// The order in which an environment starts, and what of it is repeated for whom.

import type { QuizItem } from '@/content/schema';

export const waking: readonly QuizItem[] = [
  {
    id: 'order-of-waking',
    idea: 'order-of-waking',
    kind: 'order',
    step: 'phases',
    stem: {
      ko: '쉬고 있는 환경이 없을 때 주문이 하나 왔어요. 일어나는 순서대로 놓아 보세요.',
      en: 'An order arrives and no environment is idle. Put what happens in order.',
    },
    entries: [
      {
        id: 'prepare',
        text: {
          ko: '격리된 공간을 만들고 코드를 내려받아요.',
          en: 'An isolated place is created and the code is downloaded.',
        },
      },
      { id: 'runtime', text: { ko: '런타임을 켜요.', en: 'The runtime starts.' } },
      {
        id: 'outside',
        text: {
          ko: '핸들러 밖에 쓴 코드를 실행해요.',
          en: 'The code outside the handler runs.',
        },
      },
      {
        id: 'handler',
        text: { ko: '핸들러가 주문을 처리해요.', en: 'The handler processes the order.' },
      },
      {
        id: 'frozen',
        text: {
          ko: '환경이 얼어서 다음 주문을 기다려요.',
          en: 'The environment is frozen and waits for the next order.',
        },
      },
    ],
    explanation: {
      ko: '앞의 셋이 콜드 스타트예요. 환경 준비 다음에 초기화가 오고, 초기화는 런타임이 먼저, 핸들러 밖 코드가 나중이에요. 런타임이 있어야 코드를 실행할 수 있으니까요. 다음 주문은 넷째부터 시작해요.',
      en: 'The first three are the cold start. Init follows the preparation, and within it the runtime comes before the code outside the handler, because something has to run that code. The next order starts at the fourth step.',
    },
    cites: [{ claim: 'C044' }],
  },
  {
    id: 'how-often-it-runs',
    idea: 'order-of-waking',
    kind: 'match',
    step: 'phases',
    stem: {
      ko: '환경의 일생에서 무엇이 얼마나 자주 일어나는지 짝지어 보세요.',
      en: 'How often does each part of an environment’s life happen? Match them.',
    },
    pairs: [
      {
        id: 'outside',
        left: { ko: '핸들러 밖에 쓴 코드', en: 'Code outside the handler' },
        right: { ko: '환경마다 한 번', en: 'Once per environment' },
        misconception: 'M05',
        because: {
          ko: '요청마다가 아니에요. 초기화 단계에서 한 번 실행하고, 그 결과를 다음 요청들이 함께 써요.',
          en: 'Not per request: it runs once, in the init phase, and later requests use what it made.',
        },
      },
      {
        id: 'inside',
        left: { ko: '핸들러 안에 쓴 코드', en: 'Code inside the handler' },
        right: { ko: '요청마다 한 번', en: 'Once per request' },
        because: {
          ko: '핸들러는 요청마다 불리는 함수예요. 웜 스타트에서도 빠지지 않아요.',
          en: 'The handler is the function that each request calls, on a warm start too.',
        },
      },
      {
        id: 'shutdown',
        left: { ko: 'Shutdown 단계', en: 'The Shutdown phase' },
        right: { ko: '환경이 회수될 때 한 번', en: 'Once, when the environment is reclaimed' },
        because: {
          ko: '요청이 끝나도 환경은 얼어서 기다려요. Shutdown은 그 환경이 회수될 때에만 와요.',
          en: 'After a request the environment is frozen and waits. Shutdown comes when it is reclaimed.',
        },
      },
    ],
    others: [
      { id: 'deploy', text: { ko: '배포할 때마다 한 번', en: 'Once per deployment' } },
      { id: 'minute', text: { ko: '1분마다 한 번', en: 'Once a minute' } },
    ],
    explanation: {
      ko: 'Init은 환경마다 한 번, Invoke는 요청마다, Shutdown은 환경이 회수될 때 한 번이에요. 그래서 클라이언트를 핸들러 밖에서 만들면 콜드 스타트를 겪는 손님만 그 시간을 기다려요.',
      en: 'Init once per environment, Invoke once per request, Shutdown once when the environment goes. So only those who hit a cold start wait for a client that is created outside the handler.',
    },
    cites: [{ claim: 'C044' }, { claim: 'C061' }],
  },
  {
    id: 'three-calls',
    idea: 'order-of-waking',
    kind: 'single',
    step: 'phases',
    stem: {
      ko: '핸들러 밖에 “let count = 0”이 있고, 핸들러는 “++count”를 돌려줘요. 이 함수를 세 번 차례로 불러요. 나올 수 있는 값을 맞게 말한 것은 무엇일까요?',
      en: '“let count = 0” stands outside the handler; the handler returns “++count”. The function is called three times in a row. Which says rightly what can come back?',
    },
    options: [
      {
        id: 'always-one',
        text: { ko: '1, 1, 1만 나와요', en: 'Only 1, 1, 1' },
        misconception: 'M05',
        because: {
          ko: '요청마다 새로 뜬다면 그렇겠지요. 하지만 쉬는 환경이 있으면 다시 쓰고, 그 안의 변수도 그대로 남아 있어요.',
          en: 'So it would be if every request started afresh. But an idle environment is reused, and its variables are still there.',
        },
      },
      {
        id: 'always-counting',
        text: { ko: '1, 2, 3만 나와요', en: 'Only 1, 2, 3' },
        misconception: 'M18',
        because: {
          ko: '같은 환경이 세 번 다 맡을 때만 그래요. 그 사이에 환경이 교체되거나 하나 더 뜨면 다시 1부터 세요.',
          en: 'Only if one environment takes all three. When it is replaced, or a second one is created, counting starts at 1 again.',
        },
      },
      {
        id: 'error',
        text: {
          ko: '1, 오류, 오류만 나와요',
          en: 'Only 1, error, error',
        },
        misconception: 'M06',
        because: {
          ko: '무상태는 상태에 기대지 말라는 약속이에요. 변수는 쓸 수 있고, 환경이 다시 쓰이면 값도 남아 있어요.',
          en: 'Stateless means not to rely on state. A variable can be used, and survives when the environment is reused.',
        },
      },
      {
        id: 'depends',
        text: { ko: '1, 2, 3도 1, 2, 1도 나와요', en: 'Both 1, 2, 3 and 1, 2, 1' },
        correct: true,
        because: {
          ko: '한 환경이 셋을 다 맡으면 1, 2, 3이고, 셋째를 새 환경이 맡으면 1, 2, 1이에요.',
          en: 'One environment for all three gives 1, 2, 3; a new one for the third gives 1, 2, 1.',
        },
      },
    ],
    explanation: {
      ko: '1, 2, 3도 1, 1, 1도 1, 2, 1도 나올 수 있어요. 어느 환경이 맡을지 정해져 있지 않으니, 남아 있어도 없어도 맞게 도는 코드를 써야 해요.',
      en: '1, 2, 3 and 1, 1, 1 and 1, 2, 1 are all possible. Nobody promises which environment takes a call, so code has to be right with and without what was left behind.',
    },
    cites: [{ claim: 'C061' }],
  },
];
