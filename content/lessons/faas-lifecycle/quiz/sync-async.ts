// Who waits for the answer, who learns of a failure, and how often a function runs then.

import type { QuizItem } from '@/content/schema';

export const syncAsync: readonly QuizItem[] = [
  {
    id: 'who-gets-the-error',
    idea: 'sync-async',
    kind: 'single',
    step: 'who-calls',
    stem: {
      ko: '비동기로 불린 사진 줄이기 함수가 실행하다 실패했어요. 처음에 함수를 부른 쪽은 무엇을 받았을까요?',
      en: 'The function that shrinks photos, called asynchronously, fails while it runs. What did its caller get?',
    },
    options: [
      {
        id: 'error',
        text: { ko: '실패한 이유가 적힌 오류', en: 'An error that says why it failed' },
        misconception: 'M152',
        because: {
          ko: '실패했을 때 부른 쪽은 이미 떠났어요. 오류를 받을 상대가 없어요.',
          en: 'By then the caller had left. Nobody was there to be told.',
        },
      },
      {
        id: 'received',
        text: { ko: '대기열에 넣었다는 답', en: 'A note that it was put in the queue' },
        correct: true,
        because: {
          ko: '그 답은 실행하기 전에 돌아왔어요. 성공했다는 뜻이 아니에요.',
          en: 'That came back before anything ran, and does not mean that it worked.',
        },
      },
      {
        id: 'wait',
        text: {
          ko: '다시 할 때까지 기다리라는 답',
          en: 'A request to wait until it has been tried again',
        },
        misconception: 'M152',
        because: {
          ko: '비동기 호출은 기다리지 않아요. 다시 하는 일은 플랫폼이 혼자 해요.',
          en: 'An asynchronous caller does not wait. The platform retries by itself.',
        },
      },
      {
        id: 'nothing',
        text: { ko: '아무 답도 받지 못했어요', en: 'No answer of any kind' },
        misconception: 'M152',
        because: {
          ko: '받았다는 답은 바로 와요. 오지 않는 것은 결과예요.',
          en: 'That it was received is told at once. What does not come is the result.',
        },
      },
    ],
    explanation: {
      ko: '그래서 비동기 함수의 실패는 따로 남기고 지켜봐야 해요.',
      en: 'So failures of asynchronous functions must be kept somewhere and watched.',
    },
    cites: [{ claim: 'C184' }],
  },
  {
    id: 'runs-of-failing',
    idea: 'sync-async',
    kind: 'numeric',
    step: 'who-calls',
    stem: {
      ko: '부를 때마다 실패하는 함수가 있어요. Lambda의 설정을 바꾸지 않고, 비동기 이벤트가 {events}건 왔어요. 함수는 모두 몇 번 실행될까요?',
      en: 'A function fails at every call. With Lambda’s settings unchanged, {events} asynchronous events come in. How many times does it run in all?',
    },
    variables: { events: { min: 10, max: 90, step: 10 } },
    answer: { formula: 'product', of: { a: '$events', b: 3 } },
    tolerance: 0.5,
    unit: { ko: '번', en: 'times' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$events', b: 0 } },
        tolerance: 0.5,
        misconception: 'M153',
        because: {
          ko: '한 번씩만 실행된다고 본 값이에요. 실패하면 두 번 더 실행해요.',
          en: 'This runs each once. A failed event is run twice more.',
        },
      },
      {
        value: { formula: 'product', of: { a: '$events', b: 2 } },
        tolerance: 0.5,
        misconception: 'M153',
        because: {
          ko: '두 번은 더 하는 횟수예요. 처음 한 번을 더해야 해요.',
          en: 'Two are the further tries. Add the first.',
        },
      },
    ],
    explanation: {
      ko: '처음 한 번에 두 번을 더해 {events} × 3 = {answer}번이에요. 요금도 그만큼 나와요.',
      en: 'Once and twice more: {events} × 3 = {answer} runs, all of them billed.',
    },
    cites: [{ claim: 'C184' }],
  },
  {
    id: 'retry-starts-over',
    idea: 'sync-async',
    kind: 'ox',
    step: 'who-calls',
    stem: {
      ko: '“재시도는 지난번에 실패한 줄부터 이어서 실행한다.”',
      en: '“A retry carries on from the line at which the last run failed.”',
    },
    answer: false,
    reasons: [
      {
        id: 'from-the-top',
        text: {
          ko: '같은 이벤트로 핸들러를 처음부터 다시 실행해요.',
          en: 'The handler runs from its first line again, with the same event.',
        },
        correct: true,
        because: {
          ko: '플랫폼은 어디까지 했는지 몰라요. 이미 보낸 알림도 다시 보내요.',
          en: 'The platform does not know how far it got. What was sent is sent again.',
        },
      },
      {
        id: 'never',
        text: {
          ko: '실패한 이벤트는 다시 실행되는 일이 없어요.',
          en: 'An event that failed is not run again.',
        },
        misconception: 'M153',
        because: {
          ko: '비동기라면 설정을 바꾸지 않아도 두 번 더 실행해요.',
          en: 'An asynchronous one is run twice more, unless you change that.',
        },
      },
      {
        id: 'caller',
        text: {
          ko: '어디서부터 할지는 부른 쪽이 정해서 알려 줘요.',
          en: 'The caller decides from which line it is to go on, and says so.',
        },
        misconception: 'M152',
        because: {
          ko: '부른 쪽은 맡기고 떠났어요. 재시도는 플랫폼이 혼자 해요.',
          en: 'The caller handed it over and left. The platform retries by itself.',
        },
      },
    ],
    explanation: {
      ko: '그래서 두 번 실행돼도 괜찮게 써야 해요. 방법은 다음 수업에서 봐요.',
      en: 'So it must do no harm when run twice. The next lesson shows how.',
    },
    cites: [{ claim: 'C184' }],
  },
];
