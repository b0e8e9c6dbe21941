// What stateless promises, and why it asks for a database rather than doing without one.

import type { QuizItem } from '@/content/schema';

export const promise: readonly QuizItem[] = [
  {
    id: 'what-it-promises',
    idea: 'promise',
    kind: 'single',
    step: 'what-stateless-means',
    stem: {
      ko: '“이 함수는 무상태예요”라는 말은 무엇을 약속하나요?',
      en: '“This function is stateless.” What does that promise?',
    },
    options: [
      {
        id: 'nothing-left',
        text: { ko: '환경에 아무것도 남지 않아요', en: 'Nothing is ever left in its environments' },
        misconception: 'M06',
        because: {
          ko: '아니에요. 변수와 /tmp의 파일은 남을 수 있어요. 기대지 않겠다는 것이지 없다는 것이 아니에요.',
          en: 'No: variables and files may well be left. It is a promise not to lean on them.',
        },
      },
      {
        id: 'not-relying',
        text: {
          ko: '앞 요청이 남긴 것에 기대지 않아요',
          en: 'It leans on nothing left by earlier requests',
        },
        correct: true,
        because: {
          ko: '그래서 어느 환경이 답해도 결과가 같아요.',
          en: 'So whichever environment answers, the result is the same.',
        },
      },
      {
        id: 'no-data',
        text: {
          ko: '데이터를 저장하지 않는 함수예요',
          en: 'It is a function that stores no data of its own',
        },
        misconception: 'M140',
        because: {
          ko: '아니에요. 데이터는 밖에 저장해요. 무상태인 함수일수록 밖의 저장소를 더 써요.',
          en: 'No: it stores data outside, and the more stateless it is, the more it does.',
        },
      },
    ],
    explanation: {
      ko: '상태가 없다는 말이 아니라 상태에 기대지 않는다는 말이에요.',
      en: 'It does not say that there is no state, but that none is relied on.',
    },
    cites: [{ claim: 'C063' }],
  },
  {
    id: 'the-word-for-it',
    idea: 'promise',
    kind: 'short',
    step: 'what-stateless-means',
    stem: {
      ko: '앞의 요청이 남긴 것에 기대지 않아서, 어느 환경이 답해도 결과가 같은 성질을 무엇이라고 하나요?',
      en: 'What is a service called that answers without relying on what earlier requests left, so that any environment gives the same answer?',
    },
    accepted: {
      ko: ['무상태', '무상태성', '스테이트리스', '무상태(stateless)', 'stateless'],
      en: ['stateless', 'statelessness', 'state-less'],
    },
    traps: [
      {
        words: { ko: ['멱등성', '멱등'], en: ['idempotent', 'idempotency'] },
        misconception: 'M144',
        because: {
          ko: '멱등성은 같은 요청을 여러 번 처리해도 결과가 같다는 뜻이에요. 여기서는 누가 답하는지를 물었어요.',
          en: 'Idempotent is what may be repeated without harm. The question is who may answer.',
        },
      },
      {
        words: { ko: ['서버리스'], en: ['serverless'] },
        because: {
          ko: '서버리스는 서버를 돌보지 않는 방식이에요. 무상태는 그 위에서 도는 코드의 약속이에요.',
          en: 'Serverless is not having to look after servers; this is a promise of the code that runs there.',
        },
      },
    ],
    explanation: {
      ko: '무상태(stateless)예요. HTTP도, 열두 가지 규칙도 같은 약속을 해요.',
      en: 'Stateless. HTTP and the twelve factors promise the same.',
    },
    cites: [{ claim: 'C063' }, { claim: 'C232' }],
  },
  {
    id: 'http-too',
    idea: 'promise',
    kind: 'ox',
    step: 'what-stateless-means',
    stem: {
      ko: '“무상태는 서버리스에서 처음 나온 생각이 아니라, 웹의 규약인 HTTP부터 그랬다.”',
      en: '“Statelessness did not come with serverless: HTTP, the protocol of the web, is stateless, too.”',
    },
    answer: true,
    reasons: [
      {
        id: 'no-cookies',
        text: {
          ko: '웹에서는 손님을 기억할 방법이 없어요.',
          en: 'On the web there is no way to remember anybody.',
        },
        misconception: 'M140',
        because: {
          ko: '아니에요. 쿠키에 세션 번호를 담아 보내고 내용은 밖에 저장해요.',
          en: 'No: cookies carry a session’s id, and its content is stored outside.',
        },
      },
      {
        id: 'cdn',
        text: {
          ko: 'CDN이 요청을 대신 처리하기 때문이에요.',
          en: 'It is so because a CDN handles the requests.',
        },
        misconception: 'M06',
        because: {
          ko: '아니에요. CDN을 쓰느냐와 상관없어요. 요청에 필요한 것이 다 들어 있느냐의 문제예요.',
          en: 'No: CDNs have nothing to do with it. What counts is that a request carries all it needs.',
        },
      },
      {
        id: 'alone',
        text: {
          ko: '요청 하나의 뜻이 앞의 요청 없이도 통해요.',
          en: 'A request can be understood by itself.',
        },
        correct: true,
        because: {
          ko: 'RFC 9110이 HTTP를 무상태 프로토콜이라고 소개해요.',
          en: 'RFC 9110 introduces HTTP as a stateless protocol.',
        },
      },
    ],
    explanation: {
      ko: 'HTTP, 열두 가지 규칙, 함수가 같은 말을 해요. 아무나 답할 수 있어야 늘리고 줄일 수 있어요.',
      en: 'HTTP, the twelve factors and functions agree: where anybody can answer, there can be more or fewer of them.',
    },
    cites: [{ claim: 'C232' }],
  },
  {
    id: 'needs-a-database',
    idea: 'needs-store',
    kind: 'ox',
    step: 'what-stateless-means',
    stem: {
      ko: '“함수가 무상태라면 데이터베이스는 필요 없다.”',
      en: '“If functions are stateless, no database is needed.”',
    },
    answer: false,
    reasons: [
      {
        id: 'backup',
        text: {
          ko: '플랫폼이 환경을 저장하는 곳이 데이터베이스예요.',
          en: 'The platform saves environments in one.',
        },
        misconception: 'M141',
        because: {
          ko: '아니에요. 플랫폼은 환경의 변수를 저장해 주지 않아요. 저장은 내 코드가 해요.',
          en: 'No: platforms do not save the variables of an environment. Your code does the storing.',
        },
      },
      {
        id: 'more',
        text: {
          ko: '환경이 기억하지 않으니 밖에서 기억해야 해요.',
          en: 'What they forget must be kept outside.',
        },
        correct: true,
        because: {
          ko: '주문과 재고는 어딘가에 남아야 해요.',
          en: 'Orders and stock have to be kept somewhere.',
        },
      },
      {
        id: 'slow',
        text: {
          ko: '환경의 메모리가 작을 때만 필요해요.',
          en: 'It is needed only where memory is small.',
        },
        misconception: 'M140',
        because: {
          ko: '아니에요. 메모리가 아무리 커도 환경과 함께 사라지고 다른 환경은 보지 못해요.',
          en: 'No: however large, memory goes with its environment, and others cannot see it.',
        },
      },
    ],
    explanation: {
      ko: '거꾸로예요. 무상태일수록 밖의 저장소가 더 필요해요.',
      en: 'The other way round: the more stateless, the more a store outside is needed.',
    },
    cites: [{ claim: 'C066' }],
  },
  {
    id: 'mend-the-sentence',
    idea: 'needs-store',
    kind: 'single',
    step: 'what-stateless-means',
    stem: {
      ko: '“무상태라서 상태를 관리할 데이터베이스가 필요 없다.” 어떻게 고치면 맞을까요?',
      en: '“It is stateless, so no database is needed to manage state.” Which sentence is right?',
    },
    options: [
      {
        id: 'globals',
        text: {
          ko: '무상태라서 상태를 전역 변수에 둔다',
          en: 'It is stateless, so state is kept in global variables',
        },
        misconception: 'M141',
        because: {
          ko: '아니에요. 전역 변수는 환경마다 따로이고 환경과 함께 사라져요.',
          en: 'No: globals exist per environment, and go with it.',
        },
      },
      {
        id: 'none',
        text: {
          ko: '무상태라서 다룰 상태가 생기지 않는다',
          en: 'It is stateless, so no state comes up to be kept',
        },
        misconception: 'M140',
        because: {
          ko: '아니에요. 주문이 들어오는 순간 상태가 생겨요. 그것을 어디에 두느냐가 문제예요.',
          en: 'No: an order that comes in is state. The question is where to keep it.',
        },
      },
      {
        id: 'outside',
        text: {
          ko: '무상태라서 상태를 밖의 저장소에 둔다',
          en: 'It is stateless, so state is kept in a store outside',
        },
        correct: true,
        because: {
          ko: '없어지는 것은 환경 안의 보관이에요.',
          en: 'What goes is keeping it inside an environment.',
        },
      },
    ],
    explanation: {
      ko: '상태는 없어지지 않고 밖으로 옮겨 가요.',
      en: 'State does not vanish. It moves outside.',
    },
    cites: [{ claim: 'C066' }, { claim: 'C063' }],
  },
  {
    id: 'explain-stateless',
    idea: 'needs-store',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '서버리스의 특징 중 하나인 무상태성(Stateless)는 무엇을 의미하나요?',
      en: 'What does statelessness, one of the marks of serverless, mean?',
    },
    model: {
      ko: '앞의 요청이 남긴 것에 기대지 않고 답한다는 약속이에요. 환경이 다시 쓰이면 변수나 파일이 남을 수 있지만, 언제까지인지는 아무도 약속하지 않아요. 그래서 남길 것은 데이터베이스나 저장소처럼 밖에 두고, 그 덕분에 환경을 마음대로 늘리고 줄일 수 있어요.',
      en: 'It is a promise to answer without relying on what earlier requests left. A reused environment may still hold variables and files, but nobody says for how long. So what must last is kept outside, in databases and stores, and in return environments can be added and removed freely.',
    },
    points: [
      {
        id: 'promise',
        text: {
          ko: '기대지 않는다는 약속이라고 말했어요',
          en: 'It says that nothing is relied on',
        },
      },
      {
        id: 'may-stay',
        text: {
          ko: '남아 있을 수는 있다고 말했어요',
          en: 'It says that things may still be there',
        },
      },
      {
        id: 'outside',
        text: { ko: '상태를 어디에 두는지 말했어요', en: 'It says where state is kept' },
      },
    ],
    explanation: {
      ko: '“없다”가 아니라 “기대지 않는다”로 말하면 나머지가 따라와요.',
      en: 'Say “does not rely on” instead of “has no”, and the rest follows.',
    },
    cites: [{ claim: 'C063' }, { claim: 'C066' }],
  },
];
