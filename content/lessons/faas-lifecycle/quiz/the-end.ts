// When an environment ends: nobody promises when, and a limit may end it sooner.

import type { QuizItem } from '@/content/schema';

export const theEnd: readonly QuizItem[] = [
  {
    id: 'endless-loop',
    idea: 'the-end',
    kind: 'single',
    step: 'five-steps',
    stem: {
      ko: 'Lambda에 올린 함수가 손님 한 명의 요청에서 끝나지 않는 반복문에 빠졌어요. 제한 시간은 3초이고, 다른 한도까지는 멀었어요. 바로 뒤에 온 다른 손님은 어떻게 될까요?',
      en: 'At one customer’s request a function on Lambda falls into a loop without end. The time limit is 3 s, and no other limit is near. Another customer comes right after. What becomes of that one?',
    },
    options: [
      {
        id: 'also-stuck',
        text: { ko: '함께 멈춰서 답을 받지 못해요', en: 'Is stuck as well and gets no answer' },
        misconception: 'M157',
        because: {
          ko: '환경은 서로 격리되어 있어요. 한 환경의 반복문은 옆 환경에 닿지 않아요.',
          en: 'Environments are apart. A loop in one does not reach the next.',
        },
      },
      {
        id: 'waits',
        text: { ko: '앞 요청이 끝나기를 3초 기다려요', en: 'Waits 3 s for the first to end' },
        misconception: 'M157',
        because: {
          ko: '바쁜 환경 앞에 줄을 서지 않아요. 쉬는 환경이 없으면 새로 만들어요.',
          en: 'Nobody queues at a busy environment. If none is idle, one is made.',
        },
      },
      {
        id: 'served',
        text: { ko: '다른 환경이 맡아 답을 받아요', en: 'Is served by another environment' },
        correct: true,
        because: {
          ko: '반복문에 빠진 환경은 3초에 끝나고, 새 손님은 다른 환경이 맡아요.',
          en: 'The looping one is ended at 3 s, and the new customer has another.',
        },
      },
      {
        id: 'restart',
        text: {
          ko: '서버가 다시 켜진 뒤 답을 받아요',
          en: 'Is served once the server has restarted',
        },
        misconception: 'M33',
        because: {
          ko: '함수가 서버인 것은 아니에요. 끝나는 것은 그 환경 하나예요.',
          en: 'A function is no server. What is ended is that environment alone.',
        },
      },
    ],
    explanation: {
      ko: '플랫폼은 제한 시간으로 나쁜 코드를 끝내요. 다른 손님은 모르고 지나가요.',
      en: 'A platform ends bad code by its time limit, and others never notice.',
    },
    cites: [{ sim: 'browser-faas', scenario: 'runaway' }],
  },
  {
    id: 'how-long-idle',
    idea: 'the-end',
    kind: 'ox',
    step: 'five-steps',
    stem: {
      ko: '“답한 환경이 얼마나 오래 쉬다가 회수되는지는 제공자가 시간을 정해 약속한다.”',
      en: '“How long an environment rests before it is reclaimed is a time that the provider promises.”',
    },
    answer: false,
    reasons: [
      {
        id: 'not-promised',
        text: {
          ko: '언제 회수할지는 플랫폼이 그때그때 정하고 알리지 않아요.',
          en: 'The platform decides as it goes, and tells nobody.',
        },
        correct: true,
        because: {
          ko: '바쁜 환경도 몇 시간마다 바뀌어요. 남아 있으리라고 기대고 쓰면 안 돼요.',
          en: 'Even busy ones are replaced every few hours. Never rely on one being there.',
        },
      },
      {
        id: 'at-once',
        text: {
          ko: '답하는 순간 회수되니 쉬는 시간이 없어요.',
          en: 'It is reclaimed as it answers, so there is no rest.',
        },
        misconception: 'M05',
        because: {
          ko: '답한 환경은 쉬다가 다음 요청에 다시 쓰여요. 그래서 두 번째가 빨라요.',
          en: 'It rests and is used again, which is why a second call is quick.',
        },
      },
      {
        id: 'forever',
        text: {
          ko: '자주 불리는 함수의 환경은 회수되지 않아요.',
          en: 'Environments of a popular function are not reclaimed.',
        },
        misconception: 'M18',
        because: {
          ko: '자주 불려도 회수돼요. 켜 두려면 따로 사야 해요.',
          en: 'They are, however often it is called. Keeping one costs extra.',
        },
      },
    ],
    explanation: {
      ko: '다시 쓰이면 빨라지게, 다시 쓰이지 않아도 틀리지 않게 써요.',
      en: 'Write it to be quick when an environment is used again, and right when it is not.',
    },
    cites: [{ claim: 'C044' }],
  },
  {
    id: 'before-any-call',
    idea: 'the-end',
    kind: 'multiple',
    step: 'wrap-up',
    stem: {
      ko: '한 달 동안 아무도 부르지 않은 함수가 있어요. 지금 남아 있는 것을 모두 고르세요.',
      en: 'Nobody has called a function for a month. Choose everything of it that is there now.',
    },
    options: [
      {
        id: 'code',
        text: { ko: '저장소에 있는 코드', en: 'Its code, in storage' },
        correct: true,
        because: {
          ko: '부르기 전의 함수는 저장된 코드예요.',
          en: 'Before a call, a function is stored code.',
        },
      },
      {
        id: 'environment',
        text: { ko: '쉬고 있는 환경 하나', en: 'One idle environment' },
        misconception: 'M18',
        because: {
          ko: '한 달이나 쉬게 두지 않아요. 오래 불리지 않으면 회수돼요.',
          en: 'None rests for a month. What is not called for long is reclaimed.',
        },
      },
      {
        id: 'settings',
        text: {
          ko: '제한 시간과 권한 같은 설정',
          en: 'Settings such as time limit and permissions',
        },
        correct: true,
        because: {
          ko: '설정과 트리거는 코드와 함께 남아요. 그래서 언제 불러도 실행돼요.',
          en: 'Settings and triggers stay with the code, so that it can run at any time.',
        },
      },
      {
        id: 'memory',
        text: { ko: '지난달 호출이 남긴 전역 변수', en: 'Global variables of last month’s calls' },
        misconception: 'M18',
        because: {
          ko: '변수는 환경과 함께 사라져요. 환경이 회수되면 남지 않아요.',
          en: 'Variables go with their environment, and that was reclaimed.',
        },
      },
    ],
    explanation: {
      ko: '코드와 설정은 남고 환경은 없어요. 다음 호출이 환경을 새로 만들어요.',
      en: 'Code and settings stay, the environment does not. The next call makes one.',
    },
    cites: [{ claim: 'C044' }],
  },
];
