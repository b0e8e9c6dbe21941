// That an environment answers more than one request, and what a second request skips.

import type { QuizItem } from '@/content/schema';

export const reuse: readonly QuizItem[] = [
  {
    id: 'ten-calls-one-by-one',
    idea: 'reuse',
    kind: 'single',
    step: 'five-steps',
    stem: {
      ko: '한 손님이 답을 받을 때마다 바로 다시 불러서 함수를 열 번 불렀어요. 그 사이 다른 손님은 없고, 처음에는 환경도 없었어요. 새로 만든 환경은 몇 개일까요?',
      en: 'A customer calls a function ten times, each time as soon as the answer is there. Nobody else calls, and there was no environment at first. How many are made?',
    },
    options: [
      {
        id: 'ten',
        text: { ko: '10개', en: 'Ten' },
        misconception: 'M05',
        because: {
          ko: '답한 환경은 바로 없어지지 않아요. 쉬다가 다음 호출을 받으니 새로 만들 이유가 없어요.',
          en: 'An environment does not go with its answer. It rests and takes the next call, so none need be made.',
        },
      },
      {
        id: 'one',
        text: { ko: '1개', en: 'One' },
        correct: true,
        because: {
          ko: '첫 호출만 환경을 만나지 못했어요. 나머지 아홉 번은 쉬고 있던 그 환경이 받아요.',
          en: 'Only the first call found none. The one it made was idle for the other nine.',
        },
      },
      {
        id: 'five',
        text: { ko: '5개', en: 'Five' },
        misconception: 'M05',
        because: {
          ko: '하나 걸러 새로 만들 이유가 없어요. 쉬는 환경이 있으면 그 환경이 받아요.',
          en: 'Nothing makes every other call start afresh. Where one is idle, it takes the call.',
        },
      },
      {
        id: 'none',
        text: { ko: '0개', en: 'None' },
        misconception: 'M18',
        because: {
          ko: '부르기 전의 함수는 저장된 코드일 뿐이에요. 플랫폼이 미리 켜 두지 않아요.',
          en: 'Before it is called a function is stored code. The platform does not keep one ready.',
        },
      },
    ],
    explanation: {
      ko: '준비와 초기화는 환경마다 한 번이에요. 하나씩 차례로 부르면 한 환경이 모두 받아요.',
      en: 'Preparing and init happen once an environment, and calls in turn all go to one.',
    },
    cites: [{ claim: 'C061' }],
  },
  {
    id: 'life-in-order',
    idea: 'reuse',
    kind: 'order',
    step: 'five-steps',
    stem: {
      ko: '쉬는 환경이 없을 때 요청 하나가 왔어요. 일어나는 순서대로 놓으세요.',
      en: 'A request comes while no environment is idle. Put in order what happens.',
    },
    entries: [
      { id: 'place', text: { ko: '격리된 공간을 만든다', en: 'An isolated place is made' } },
      {
        id: 'runtime',
        text: { ko: '언어의 런타임을 켠다', en: 'The runtime of the language starts' },
      },
      {
        id: 'outside',
        text: { ko: '핸들러 밖의 코드를 실행한다', en: 'The code outside the handler runs' },
      },
      {
        id: 'handler',
        text: { ko: '핸들러를 실행하고 답한다', en: 'The handler runs and answers' },
      },
      {
        id: 'rest',
        text: { ko: '환경이 쉬며 다음을 기다린다', en: 'The environment rests and waits' },
      },
      { id: 'reclaim', text: { ko: '플랫폼이 환경을 회수한다', en: 'The platform reclaims it' } },
    ],
    explanation: {
      ko: '공간, 런타임, 밖의 코드까지가 준비와 초기화예요. 다음 요청은 핸들러부터 시작해요.',
      en: 'The first three are preparing and init. The next request begins at the handler.',
    },
    cites: [{ claim: 'C044' }],
  },
  {
    id: 'second-skips',
    idea: 'reuse',
    kind: 'ox',
    step: 'five-steps',
    stem: {
      ko: '“쉬고 있던 환경이 받은 요청은 초기화를 다시 하지 않는다.”',
      en: '“A request that goes to an idle environment does not run init again.”',
    },
    answer: true,
    reasons: [
      {
        id: 'once',
        text: {
          ko: '초기화는 환경이 생길 때 한 번 하고, 그 결과가 남아 있어요.',
          en: 'Init ran when the environment was made, and its results are still there.',
        },
        correct: true,
        because: {
          ko: '쉬는 동안 환경은 얼어 있을 뿐이에요. 런타임도 밖의 코드가 만든 것도 그대로예요.',
          en: 'It is frozen meanwhile, with its runtime and whatever the outside code made.',
        },
      },
      {
        id: 'skipped',
        text: {
          ko: '바쁠 때에만 플랫폼이 초기화를 건너뛰게 해 줘요.',
          en: 'The platform skips init, but only while it is busy.',
        },
        misconception: 'M05',
        because: {
          ko: '바쁜지와는 상관없어요. 이미 했으니 다시 할 것이 없는 거예요.',
          en: 'Being busy has no part in it. Init was done; there is nothing left to do again.',
        },
      },
      {
        id: 'each-request',
        text: {
          ko: '초기화는 요청마다 하는 일이라 건너뛸 수 없어요.',
          en: 'Init is a part of each single request, so that it can never be skipped.',
        },
        misconception: 'M154',
        because: {
          ko: '요청마다 하는 것은 핸들러예요. 밖의 코드는 환경마다 한 번 실행돼요.',
          en: 'What belongs to each request is the handler. Outside code runs once an environment.',
        },
      },
    ],
    explanation: {
      ko: '그래서 두 번째 호출이 빨라요. 다만 언제까지 쉴지는 플랫폼이 정해요.',
      en: 'That is why the second call is quick. How long it rests is up to the platform.',
    },
    cites: [{ claim: 'C044' }, { claim: 'C061' }],
  },
];
