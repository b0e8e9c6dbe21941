// What goes into the app where there is no server, and what still has to be known.

import type { QuizItem } from '@/content/schema';

export const clientHeavy: readonly QuizItem[] = [
  {
    id: 'three-times',
    idea: 'client-heavy',
    kind: 'single',
    step: 'ready-made',
    stem: {
      ko: '할인 계산을 웹, 아이폰, 안드로이드 앱 안에 썼어요. 계산을 고친 다음 날에도 손님마다 가격이 달라요. 왜일까요?',
      en: 'A discount is calculated inside the web, iPhone and Android apps. A day after it was corrected, customers still see different prices. Why?',
    },
    options: [
      {
        id: 'old-apps',
        text: {
          ko: '업데이트하지 않은 앱은 옛 계산을 해요',
          en: 'Apps not yet updated calculate the old way',
        },
        correct: true,
        because: {
          ko: '앱은 손님 손에 있어서 한꺼번에 바꿀 수 없어요.',
          en: 'The apps are in customers’ hands and cannot all be changed at once.',
        },
      },
      {
        id: 'sync',
        text: {
          ko: '데이터베이스가 계산을 아직 퍼뜨리지 못했어요',
          en: 'The database has yet to spread the new rule',
        },
        misconception: 'M102',
        because: {
          ko: '데이터베이스는 값을 퍼뜨리지 앱의 코드를 바꾸지 않아요.',
          en: 'A database spreads values; it does not change code in apps.',
        },
      },
      {
        id: 'cache',
        text: {
          ko: '기기에 저장해 둔 글을 읽고 있어요',
          en: 'Phones still read messages they have kept',
        },
        misconception: 'M102',
        because: {
          ko: '저장해 둔 것은 데이터예요. 계산은 앱의 코드가 해요.',
          en: 'What is kept is data. It is the app’s code that calculates.',
        },
      },
      {
        id: 'baas',
        text: {
          ko: 'BaaS가 세 앱에 다른 값을 주고 있어요',
          en: 'The BaaS gives the three apps different values',
        },
        misconception: 'M107',
        because: {
          ko: '세 앱은 같은 데이터를 읽어요. 다른 것은 세 벌의 계산이에요.',
          en: 'All three read the same data; what differs is the calculation, written three times.',
        },
      },
    ],
    explanation: {
      ko: '모두에게 같아야 하는 계산은 함수에 한 번만 써요.',
      en: 'What must be the same for all is written once, in a function.',
    },
    cites: [{ claim: 'C029' }],
  },
  {
    id: 'no-server-code',
    idea: 'client-heavy',
    kind: 'ox',
    step: 'ready-made',
    stem: {
      ko: '“BaaS를 쓰면 서버 쪽에는 내 코드를 한 줄도 둘 수 없다.”',
      en: '“With a BaaS, not a line of your own code can run on the server’s side.”',
    },
    answer: false,
    reasons: [
      {
        id: 'rules',
        text: {
          ko: '접근 규칙과 함수가 제공자 쪽에서 돌아요',
          en: 'Access rules and functions run at the provider',
        },
        correct: true,
        because: {
          ko: '규칙은 요청마다, 함수는 데이터가 바뀔 때 실행되게 이을 수 있어요.',
          en: 'Rules run for each request, and a change of data can call a function.',
        },
      },
      {
        id: 'servers',
        text: {
          ko: 'BaaS는 서버를 통째로 빌려주기 때문이에요',
          en: 'With BaaS you are handed a whole server of your own',
        },
        misconception: 'M109',
        because: {
          ko: '빌려주는 것은 서버가 아니라 만들어진 기능이에요. 코드를 둘 곳은 규칙과 함수예요.',
          en: 'What is rented out is finished features, not a server. Your code goes into rules and functions.',
        },
      },
      {
        id: 'app',
        text: {
          ko: '앱의 코드가 곧 서버의 코드이기 때문이에요',
          en: 'Code in the app is code on the server',
        },
        misconception: 'M104',
        because: {
          ko: '앱은 손님의 기기에서 돌아요. 서버 쪽에서 도는 것이 아니에요.',
          en: 'An app runs on the customer’s device, not on the server’s side.',
        },
      },
    ],
    explanation: {
      ko: '코드가 앱에 몰리기 쉽다는 말이 맞지, 둘 곳이 없다는 말은 아니에요.',
      en: 'Code tends to gather in the app; that does not mean there is nowhere else.',
    },
    cites: [{ claim: 'C029' }, { claim: 'C025' }],
  },
  {
    id: 'still-to-know',
    idea: 'client-heavy',
    kind: 'multiple',
    step: 'wrap-up',
    stem: {
      ko: 'BaaS로 앱을 만들 때도 여전히 내가 정해야 하는 것을 **모두** 고르세요.',
      en: 'Choose **all** that is still yours to decide with a BaaS.',
    },
    options: [
      {
        id: 'who',
        text: { ko: '누가 무엇을 읽고 쓰는지', en: 'Who reads and writes what' },
        correct: true,
        because: {
          ko: '접근 규칙을 쓰고 시험하는 것은 내 일이에요.',
          en: 'Writing access rules and testing them is yours.',
        },
      },
      {
        id: 'patch',
        text: { ko: '데이터베이스 서버의 보안 패치', en: 'Security patches of database servers' },
        misconception: 'M109',
        because: { ko: '서버를 돌보는 것은 제공자예요.', en: 'The provider looks after servers.' },
      },
      {
        id: 'shape',
        text: { ko: '데이터를 어떤 모양으로 나눌지', en: 'Into which shape to divide data' },
        correct: true,
        because: {
          ko: '한 방이냐 작은 방이냐가 읽기와 요금을 정해요.',
          en: 'One room or small ones: it decides reads and the bill.',
        },
      },
      {
        id: 'disks',
        text: { ko: '디스크가 찼을 때 늘리는 일', en: 'Adding disks when they are full' },
        misconception: 'M109',
        because: {
          ko: '저장 공간은 알아서 늘고, 쓴 만큼 내요.',
          en: 'Storage grows by itself and is paid by use.',
        },
      },
    ],
    explanation: {
      ko: '서버를 돌보는 일은 사라지고, 규칙과 데이터의 모양은 남아요.',
      en: 'The care of servers goes; rules and the shape of data stay.',
    },
    cites: [{ claim: 'C033' }],
  },
];
