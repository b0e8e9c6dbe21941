// What the words mean: how small ‘micro’ is, and what a component is.

import type { QuizItem } from '@/content/schema';

export const meaning: readonly QuizItem[] = [
  {
    id: 'split-micro-means',
    idea: 'micro-means',
    kind: 'single',
    step: 'what-micro-means',
    stem: {
      ko: '어떤 서비스가 ‘마이크로’서비스인지 가르는 것은 무엇인가요?',
      en: 'What makes a service a “micro” one?',
    },
    options: [
      {
        id: 'lines',
        text: { ko: '코드가 천 줄을 넘지 않는 것', en: 'It has fewer than a thousand lines' },
        misconception: 'M27',
        because: {
          ko: '아니에요. 정의의 다섯 가지 어디에도 줄 수는 없어요.',
          en: 'No: none of the five marks speaks of lines.',
        },
      },
      {
        id: 'server',
        text: { ko: '전용 서버 한 대에서 도는 것', en: 'It runs on a server of its own' },
        misconception: 'M243',
        because: {
          ko: '아니에요. 한 대에 여러 서비스를 두어도 돼요.',
          en: 'No: one machine may hold several.',
        },
      },
      {
        id: 'alone',
        text: { ko: '다른 것과 따로 배포할 수 있는 것', en: 'It can be deployed without others' },
        correct: true,
        because: {
          ko: '그래서 작은 팀 하나가 온전히 맡을 수 있어요.',
          en: 'That is why one small team can fully own it.',
        },
      },
      {
        id: 'function',
        text: { ko: '함수 하나의 일만 하는 것', en: 'It does the work of one function' },
        misconception: 'M27',
        because: {
          ko: '아니에요. 그렇게 잘게 나누면 나노서비스예요.',
          en: 'No: cut that fine, it is a nanoservice.',
        },
      },
    ],
    explanation: {
      ko: '마이크로는 크기가 아니라 따로 배포할 수 있다는 뜻이에요.',
      en: 'Micro is no size: it means deployable alone.',
    },
    cites: [{ claim: 'C096' }, { claim: 'C098' }],
  },
  {
    id: 'split-twenty-servers',
    idea: 'micro-means',
    kind: 'ox',
    step: 'what-micro-means',
    stem: {
      ko: '“마이크로서비스 스무 개를 서버 세 대에서 돌려도 마이크로서비스다.”',
      en: '“Twenty microservices on three servers are still microservices.”',
    },
    answer: true,
    reasons: [
      {
        id: 'process',
        text: {
          ko: '필요한 것은 저마다의 프로세스와 배포예요.',
          en: 'Each needs its own process and deploy.',
        },
        correct: true,
        because: {
          ko: '서버를 나누는 것은 고장을 함께 겪지 않으려는 다른 결정이에요.',
          en: 'Spreading them over machines is another decision, about not failing together.',
        },
      },
      {
        id: 'average',
        text: {
          ko: '서버 한 대에 일곱 개까지는 괜찮기 때문이에요.',
          en: 'Up to seven of them are allowed on a server.',
        },
        misconception: 'M243',
        because: {
          ko: '아니에요. 그런 수는 정해져 있지 않아요.',
          en: 'No: there is no such number.',
        },
      },
      {
        id: 'small',
        text: {
          ko: '작은 서비스라서 한 대에 몰아 둬도 되기 때문이에요.',
          en: 'They are small enough for a few machines to hold.',
        },
        misconception: 'M27',
        because: {
          ko: '아니에요. 크기 때문이 아니에요. 큰 서비스도 한 대에 여럿 둘 수 있어요.',
          en: 'No: size is not the reason. Large ones may share a machine, too.',
        },
      },
    ],
    explanation: {
      ko: '서비스 하나에 서버 하나라는 규칙은 없어요.',
      en: 'There is no rule of one server for each service.',
    },
    cites: [{ claim: 'C099' }],
  },
  {
    id: 'split-words-of-splitting',
    idea: 'micro-means',
    kind: 'match',
    step: 'what-micro-means',
    stem: { ko: '방식과 그 특징을 이어 보세요.', en: 'Match each style with its mark.' },
    pairs: [
      {
        id: 'monolith',
        left: { ko: '모놀리스', en: 'Monolith' },
        right: {
          ko: '한 덩어리로 배포하고, 경계는 습관에 맡겨요',
          en: 'one deploy; borders are a matter of habit',
        },
        because: {
          ko: '한 프로세스에 모든 기능이 있어요.',
          en: 'All functions are in one process.',
        },
      },
      {
        id: 'modular',
        left: { ko: '모듈형 모놀리스', en: 'Modular monolith' },
        right: {
          ko: '한 덩어리로 배포하고, 경계는 도구가 지켜요',
          en: 'one deploy; tools guard the borders',
        },
        because: {
          ko: '경계와 배포 단위는 다른 문제예요.',
          en: 'Borders and units of deployment are two different things.',
        },
        misconception: 'M245',
      },
      {
        id: 'soa',
        left: { ko: 'SOA', en: 'SOA' },
        right: {
          ko: '흔히 가운데 버스와 전사 표준이 이어 줘요',
          en: 'often joined by a bus and company standards',
        },
        because: {
          ko: '똑똑한 일을 가운데에 맡기곤 했어요.',
          en: 'The intelligence was often put in the middle.',
        },
        misconception: 'M246',
      },
      {
        id: 'micro',
        left: { ko: '마이크로서비스', en: 'Microservices' },
        right: { ko: '서비스마다 따로 배포해요', en: 'each service is deployed by itself' },
        because: {
          ko: '서로의 API만 약속으로 지켜요.',
          en: 'All they promise each other is their APIs.',
        },
      },
    ],
    others: [
      {
        id: 'server',
        text: { ko: '서비스마다 서버를 한 대씩 사요', en: 'a server is bought for each service' },
      },
    ],
    explanation: {
      ko: '프로세스의 수, 배포의 단위, 경계를 지키는 것. 세 가지로 가르면 헷갈리지 않아요.',
      en: 'Tell them by processes, by units of deployment, and by what keeps the borders.',
    },
    cites: [{ claim: 'C097' }, { claim: 'C096' }],
  },
  {
    id: 'split-library-or-service',
    idea: 'component',
    kind: 'categorise',
    step: 'what-micro-means',
    stem: {
      ko: '컴포넌트를 라이브러리로 만들 때의 이야기인지, 서비스로 만들 때의 이야기인지 나눠 보세요.',
      en: 'Is it said of components that are libraries, or of components that are services?',
    },
    categories: [
      { id: 'library', text: { ko: '라이브러리', en: 'Library' } },
      { id: 'service', text: { ko: '서비스', en: 'Service' } },
    ],
    entries: [
      {
        id: 'memory',
        text: {
          ko: '같은 프로세스의 메모리에서 불러요',
          en: 'It is called in the memory of one process',
        },
        category: 'library',
        because: { ko: '그래서 호출이 거의 공짜예요.', en: 'That is why a call is next to free.' },
      },
      {
        id: 'rebuild',
        text: {
          ko: '바꾸면 쓰는 앱을 다시 배포해요',
          en: 'Changing it means deploying the app again',
        },
        category: 'library',
        because: { ko: '앱에 붙어서 함께 나가요.', en: 'It is shipped inside the app.' },
        misconception: 'M241',
      },
      {
        id: 'fail',
        text: { ko: '부르다가 답을 못 받을 수 있어요', en: 'A call may get no answer' },
        category: 'service',
        because: { ko: '네트워크를 지나니까요.', en: 'It crosses a network.' },
        misconception: 'M242',
      },
      {
        id: 'alone',
        text: {
          ko: '약속을 지키면 혼자 바꿔 올릴 수 있어요',
          en: 'While it keeps its promises, it is replaced alone',
        },
        category: 'service',
        because: {
          ko: '다른 프로세스라 따로 배포돼요.',
          en: 'Another process is deployed separately.',
        },
      },
    ],
    explanation: {
      ko: '서비스로 만들면 따로 배포하는 대신 늦음과 실패를 떠안아요.',
      en: 'A service is deployed alone, and takes on lateness and failure for it.',
    },
    cites: [{ claim: 'C100' }],
  },
  {
    id: 'split-library-to-service',
    idea: 'component',
    kind: 'single',
    step: 'what-micro-means',
    stem: {
      ko: '요금 계산 라이브러리를 요금 서비스로 바꾸려고 해요. 무엇을 함께 바꿔야 할까요?',
      en: 'A pricing library is to become a pricing service. What has to change with it?',
    },
    options: [
      {
        id: 'nothing',
        text: {
          ko: '부르는 주소만 바꾸면 나머지는 그대로 둬요',
          en: 'Only the address; all else can stay as it is',
        },
        misconception: 'M242',
        because: {
          ko: '아니에요. 늦거나 실패한 답을 어떻게 할지 새로 정해야 해요.',
          en: 'No: what to do with a late or failed answer has to be decided.',
        },
      },
      {
        id: 'coarse',
        text: { ko: '적게 묻고, 답이 없을 때를 정해요', en: 'Ask less often; plan for no answer' },
        correct: true,
        because: {
          ko: '네트워크를 지나는 호출은 느리고 실패할 수 있으니까요.',
          en: 'Calls over a network are slower and can fail.',
        },
      },
      {
        id: 'split-more',
        text: {
          ko: '함수마다 서비스를 하나씩 만들어 더 나눠요',
          en: 'Make one service for each of its functions',
        },
        misconception: 'M27',
        because: {
          ko: '아니에요. 호출과 배포가 함수 수만큼 늘어요.',
          en: 'No: calls and deploys would grow with the functions.',
        },
      },
    ],
    explanation: {
      ko: '라이브러리를 서비스로 바꾸는 일은 공짜가 아니에요.',
      en: 'Turning a library into a service is not free.',
    },
    cites: [{ claim: 'C100' }, { claim: 'C102' }],
  },
  {
    id: 'split-component-is',
    idea: 'component',
    kind: 'short',
    step: 'what-micro-means',
    stem: {
      ko: '따로 바꾸고 올릴 수 있는 소프트웨어의 단위를 무엇이라고 하나요?',
      en: 'What is a unit of software called that can be replaced and upgraded by itself?',
    },
    accepted: {
      ko: ['컴포넌트', '콤포넌트', 'component'],
      en: ['component', 'a component', 'components'],
    },
    traps: [
      {
        words: { ko: ['모놀리스'], en: ['monolith', 'a monolith'] },
        because: {
          ko: '모놀리스는 한 덩어리로 배포되는 앱 전체예요. 그 안의 부분을 물었어요.',
          en: 'A monolith is a whole app deployed as one piece. This asks for a part.',
        },
      },
    ],
    explanation: {
      ko: '컴포넌트예요. 라이브러리로도 서비스로도 만들 수 있어요.',
      en: 'A component. It can be a library, or a service.',
    },
    cites: [{ claim: 'C100' }],
  },
];
