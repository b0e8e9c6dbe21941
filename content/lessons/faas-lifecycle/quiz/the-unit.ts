// What is really uploaded under the name of a function.

import type { QuizItem } from '@/content/schema';

export const theUnit: readonly QuizItem[] = [
  {
    id: 'what-faas-is-short-for',
    idea: 'the-unit',
    kind: 'short',
    step: 'same-order-twice',
    stem: {
      ko: 'FaaS는 영어 낱말 네 개를 줄인 말이에요. 마지막 S는 무엇일까요?',
      en: 'FaaS is short for four English words. Which is the last, the S?',
    },
    accepted: { ko: ['서비스', '서비스(Service)', 'Service'], en: ['Service', 'a service'] },
    traps: [
      {
        words: { ko: ['서버', 'Server'], en: ['Server', 'a server'] },
        misconception: 'M33',
        because: {
          ko: '서버가 되는 것이 아니에요. 함수를 대신 돌려 주는 서비스(Service)예요.',
          en: 'The function does not become a server. Running it is the service.',
        },
      },
    ],
    explanation: {
      ko: 'Function as a Service예요. 함수를 올려 두면 돌려 주는 일을 서비스로 빌리는 거예요.',
      en: 'Function as a Service: you rent the running of a function.',
    },
    cites: [{ claim: 'C037' }],
  },
  {
    id: 'what-is-uploaded',
    idea: 'the-unit',
    kind: 'single',
    step: 'three-providers',
    stem: {
      ko: 'FaaS에 ‘함수 하나’를 올린다고 할 때, 실제로 올라가는 것은 무엇일까요?',
      en: 'When “a function” is uploaded to a FaaS platform, what is it that goes up?',
    },
    options: [
      {
        id: 'method',
        text: { ko: '소스 코드의 함수 하나', en: 'One function of the source code' },
        misconception: 'M151',
        because: {
          ko: '핸들러는 들어가는 문이에요. 그것이 부르는 코드와 라이브러리도 함께 올라가요.',
          en: 'The handler is the way in. What it calls and loads goes up as well.',
        },
      },
      {
        id: 'program',
        text: {
          ko: '설정과 권한까지 묶은 작은 프로그램',
          en: 'A small program with settings and permissions',
        },
        correct: true,
        because: {
          ko: '안에는 함수가 수백 개 있어도 돼요. 출입문이 하나일 뿐이에요.',
          en: 'There may be hundreds of functions inside. It has one way in.',
        },
      },
      {
        id: 'server',
        text: {
          ko: '운영체제까지 담은 서버 한 대',
          en: 'A whole server, with its operating system and settings',
        },
        misconception: 'M33',
        because: {
          ko: '운영체제와 서버는 플랫폼의 몫이에요. 우리는 코드와 설정을 올려요.',
          en: 'Server and operating system are the platform’s. Code and settings are ours.',
        },
      },
      {
        id: 'each',
        text: { ko: '메서드마다 하나씩 나눈 조각들', en: 'A piece for each method' },
        misconception: 'M151',
        because: {
          ko: '메서드마다 나눌 필요는 없어요. 어떻게 묶을지는 우리가 정해요.',
          en: 'Nothing asks for a piece a method. How to bundle them is up to us.',
        },
      },
    ],
    explanation: {
      ko: '배포하는 단위는 코드, 라이브러리, 설정, 권한, 트리거를 묶은 것이에요.',
      en: 'What is deployed is code, libraries, settings, permissions and triggers in one.',
    },
    cites: [{ claim: 'C038' }],
  },
  {
    id: 'many-routes-in-one',
    idea: 'the-unit',
    kind: 'ox',
    step: 'three-providers',
    stem: {
      ko: '“함수 하나 안에 주문, 취소, 조회 코드를 함께 담아 올릴 수 있다.”',
      en: '“One function may hold the code for ordering, cancelling and looking up.”',
    },
    answer: true,
    reasons: [
      {
        id: 'one-door',
        text: {
          ko: '핸들러가 이벤트를 보고 알맞은 코드를 부르면 돼요.',
          en: 'The handler can look at the event and call the right code.',
        },
        correct: true,
        because: {
          ko: '플랫폼이 정한 것은 출입문 하나예요. 안을 어떻게 나눌지는 우리가 정해요.',
          en: 'The platform wants one way in. What stands behind it is up to us.',
        },
      },
      {
        id: 'merged',
        text: {
          ko: '플랫폼이 여러 함수를 알아서 하나로 합쳐 줘요.',
          en: 'The platform merges several functions into one by itself.',
        },
        misconception: 'M151',
        because: {
          ko: '합치고 나누는 것은 우리가 하는 일이에요. 플랫폼은 올린 그대로 실행해요.',
          en: 'Joining and splitting is ours to do. It runs what was uploaded.',
        },
      },
      {
        id: 'separate-servers',
        text: {
          ko: '코드마다 서버가 따로 생겨서 섞이지 않아요.',
          en: 'Each piece of code gets a server of its own.',
        },
        misconception: 'M33',
        because: {
          ko: '함께 올린 코드는 같은 환경에서 돌아요. 서버가 따로 생기지 않아요.',
          en: 'What is uploaded together runs in one environment; there are no servers for each.',
        },
      },
    ],
    explanation: {
      ko: '나누면 배포와 권한이 분명해지고, 합치면 환경을 함께 써요. 어느 쪽이든 선택이에요.',
      en: 'Splitting makes deployment and permissions clear; joining shares environments. It is a choice.',
    },
    cites: [{ claim: 'C038' }],
  },
];
