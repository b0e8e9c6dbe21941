// Two questions: how a system is cut and who runs it, their four combinations, and their two histories.

import type { QuizItem } from '@/content/schema';

export const questions: readonly QuizItem[] = [
  {
    id: 'placement-which-question',
    idea: 'two-questions',
    kind: 'categorise',
    step: 'two-questions',
    stem: {
      ko: '어떻게 나누는지에 대한 말인지, 어디에서 누가 돌리는지에 대한 말인지 나눠 보세요.',
      en: 'Does it say how a system is cut, or where it runs and who runs it?',
    },
    categories: [
      { id: 'cut', text: { ko: '어떻게 나누나', en: 'How it is cut' } },
      { id: 'run', text: { ko: '누가 어디에서 돌리나', en: 'Where and by whom it runs' } },
    ],
    entries: [
      {
        id: 'own-release',
        text: { ko: '주문과 결제를 따로 배포한다', en: 'Orders and payment are released apart' },
        category: 'cut',
        because: {
          ko: '따로 배포하는 단위를 정한 거예요.',
          en: 'It sets what can be released by itself.',
        },
      },
      {
        id: 'per-call',
        text: { ko: '부른 만큼 요금을 낸다', en: 'Only calls are paid for' },
        category: 'run',
        because: {
          ko: '무엇에 내는지는 돌리는 쪽의 이야기예요.',
          en: 'What is paid for belongs to running.',
        },
        misconception: 'M26',
      },
      {
        id: 'one-team',
        text: { ko: '재고는 재고팀이 맡는다', en: 'The stock team owns stock' },
        category: 'cut',
        because: { ko: '업무를 따라 나눈 경계예요.', en: 'It is a border along the business.' },
      },
      {
        id: 'provider-scales',
        text: { ko: '대수는 제공자가 맞춘다', en: 'The provider finds the number of machines' },
        category: 'run',
        because: {
          ko: '한 덩어리여도 그렇게 맡길 수 있어요.',
          en: 'One piece can be handed over like this, too.',
        },
        misconception: 'M434',
      },
    ],
    explanation: {
      ko: '앞의 것이 마이크로서비스의 질문, 뒤의 것이 서버리스의 질문이에요.',
      en: 'The first is the question of microservices, the second that of serverless.',
    },
    cites: [{ claim: 'C007' }],
  },
  {
    id: 'placement-same-thing',
    idea: 'two-questions',
    kind: 'ox',
    step: 'two-questions',
    stem: {
      ko: '“서버리스 아키텍처는 마이크로서비스 아키텍처의 한 가지다.”',
      en: '“A serverless architecture is a kind of microservice architecture.”',
    },
    answer: false,
    reasons: [
      {
        id: 'other-question',
        text: { ko: '서로 다른 질문에 대한 답이에요.', en: 'They answer different questions.' },
        correct: true,
        because: {
          ko: '한 덩어리도 함수에, 여섯 조각도 서버에 둘 수 있어요.',
          en: 'One piece may be a function, and six may be on servers.',
        },
      },
      {
        id: 'other-way',
        text: {
          ko: '마이크로서비스가 서버리스의 한 가지이기 때문이에요.',
          en: 'It is microservices that are a kind of serverless.',
        },
        misconception: 'M26',
        because: {
          ko: '아니에요. 서버에서 도는 마이크로서비스가 많아요.',
          en: 'No: many microservices run on servers.',
        },
      },
      {
        id: 'enemies',
        text: {
          ko: '둘은 함께 쓸 수 없는 방식이기 때문이에요.',
          en: 'The two cannot be combined at all.',
        },
        misconception: 'M434',
        because: {
          ko: '아니에요. 여섯 조각을 함수로 둔 것이 그 예예요.',
          en: 'No: six pieces as functions combine them.',
        },
      },
    ],
    explanation: {
      ko: '어떻게 나누는지와 누가 돌리는지는 따로 정해요.',
      en: 'How to cut and who runs it are decided separately.',
    },
    cites: [{ claim: 'C007' }],
  },
  {
    id: 'placement-relation',
    idea: 'two-questions',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '마이크로서비스와 서버리스는 어떤 관계가 있나요?',
      en: 'How are microservices and serverless related?',
    },
    model: {
      ko: '서로 다른 질문의 답이에요. 마이크로서비스는 시스템을 어떻게 나누는지를, 서버리스는 누가 돌리고 무엇에 요금을 내는지를 말해요. 그래서 네 짝이 모두 가능하고, 하나가 다른 하나를 낳은 것도 아니에요. 다만 뜸한 것을 잘게 나누면 더 자주 자는 것처럼 서로 영향을 줘요.',
      en: 'They answer different questions: how a system is cut, and who runs it and what is paid for. So all four combinations exist, and neither came out of the other. They do act on each other: quiet things that are cut finely sleep more often.',
    },
    points: [
      {
        id: 'questions',
        text: {
          ko: '나누는 질문과 돌리는 질문이 다르다',
          en: 'Cutting and running are different questions',
        },
      },
      {
        id: 'four',
        text: { ko: '네 가지 짝이 모두 가능하다', en: 'All four combinations are possible' },
      },
      { id: 'act', text: { ko: '그래도 서로 영향을 준다', en: 'Still, they act on each other' } },
    ],
    explanation: {
      ko: '‘같은 것’도 ‘원인과 결과’도 아니에요.',
      en: 'Neither “the same” nor “cause and effect”.',
    },
    cites: [{ claim: 'C007' }, { claim: 'C008' }],
  },
  {
    id: 'placement-corners',
    idea: 'four-corners',
    kind: 'match',
    step: 'two-questions',
    stem: {
      ko: '네 칸과 그럴 만한 가게를 이어 보세요.',
      en: 'Match each cell with a shop that is right to be there.',
    },
    pairs: [
      {
        id: 'one-server',
        left: { ko: '한 덩어리, 서버', en: 'One piece, a server' },
        right: {
          ko: '종일 꾸준히 바쁘고 개발자가 둘',
          en: 'steadily busy all day, with two developers',
        },
        because: {
          ko: '켜 둔 시간이 헛되지 않고 나눌 팀도 없어요.',
          en: 'No time is idle, and there are no teams to divide.',
        },
      },
      {
        id: 'one-function',
        left: { ko: '한 덩어리, 함수', en: 'One piece, a function' },
        right: { ko: '1시간에 30명이 찾는 작은 화면', en: 'a small page with 30 visits an hour' },
        because: { ko: '하나면 0.9%만 콜드 스타트를 겪어요.', en: 'As one, only 0.9% are cold.' },
        misconception: 'M434',
      },
      {
        id: 'six-server',
        left: { ko: '여섯 조각, 서버', en: 'Six pieces, servers' },
        right: {
          ko: '여섯 팀이 따로 배포하고 모두 늘 바쁨',
          en: 'released apart by six teams, all of it always busy',
        },
        because: {
          ko: '따로 배포하면서 켜 둔 서버를 채워요.',
          en: 'Released apart, and the servers are full.',
        },
        misconception: 'M26',
      },
      {
        id: 'six-functions',
        left: { ko: '여섯 조각, 함수', en: 'Six pieces, functions' },
        right: {
          ko: '조각마다 다른 때에 갑자기 몰림',
          en: 'each piece has its rush at a different time',
        },
        because: { ko: '조각마다 따로 늘고 줄어요.', en: 'Each grows and shrinks by itself.' },
      },
    ],
    others: [
      {
        id: 'none',
        text: { ko: '서버가 하나도 없는 데이터센터', en: 'a data centre without any server' },
      },
    ],
    explanation: {
      ko: '네 구석 모두에 그럴 만한 가게가 있어요.',
      en: 'Each of the four corners has shops that are right to be there.',
    },
    cites: [{ claim: 'C007' }],
  },
  {
    id: 'placement-monolith-in-function',
    idea: 'four-corners',
    kind: 'ox',
    step: 'two-questions',
    stem: {
      ko: '“나누지 않은 앱을 통째로 함수 하나에 올릴 수 있다.”',
      en: '“An undivided application can run in one function.”',
    },
    answer: true,
    reasons: [
      {
        id: 'within-limits',
        text: { ko: '함수의 한도 안에만 들면 돼요.', en: 'It only has to fit the limits.' },
        correct: true,
        because: {
          ko: '시간, 크기, 메모리의 한도가 조건이에요.',
          en: 'Time, size and memory have limits.',
        },
      },
      {
        id: 'auto-split',
        text: {
          ko: '제공자가 앱을 여러 함수로 나눠 주기 때문이에요.',
          en: 'The provider splits it into functions.',
        },
        misconception: 'M26',
        because: {
          ko: '아니에요. 나누는 것은 언제나 우리가 정해요.',
          en: 'No: the cut is always ours.',
        },
      },
      {
        id: 'any-size',
        text: {
          ko: '함수는 끝없이 커져서 한도가 없기 때문이에요.',
          en: 'Functions grow endlessly, without a limit.',
        },
        misconception: 'M10',
        because: {
          ko: '아니에요. 한도가 있어서 작게 나누도록 밀기도 해요.',
          en: 'No: they have, which nudges towards small pieces.',
        },
      },
    ],
    explanation: {
      ko: '점주 화면이 그랬어요. 한 덩어리, 함수 하나였어요.',
      en: 'The owners’ page did: one piece, one function.',
    },
    cites: [{ claim: 'C007' }, { sim: 'placement', scenario: 'one-function' }],
  },
  {
    id: 'placement-empty-cell',
    idea: 'four-corners',
    kind: 'single',
    step: 'two-questions',
    stem: {
      ko: '친구가 네 칸을 그리고 ‘여섯 조각, 서버’ 칸에 가위표를 했어요. 뭐라고 답할까요?',
      en: 'A friend draws the four cells and crosses out “six pieces, servers”. What do you answer?',
    },
    options: [
      {
        id: 'right',
        text: {
          ko: '맞아요, 조각이 되면 서버를 버려야 해요',
          en: 'Right: once cut, servers have to go',
        },
        misconception: 'M26',
        because: {
          ko: '아니에요. 마이크로서비스는 서버 위에서 시작했고 지금도 많아요.',
          en: 'No: microservices began on servers, and many still run there.',
        },
      },
      {
        id: 'six-machines',
        text: {
          ko: '가능하지만 서버가 꼭 여섯 대 필요해요',
          en: 'Possible, but it takes six servers',
        },
        misconception: 'M432',
        because: {
          ko: '아니에요. 한 대를 함께 써도 따로 배포할 수 있어요.',
          en: 'No: they may share one and still be released apart.',
        },
      },
      {
        id: 'possible',
        text: {
          ko: '가능해요, 한 서버의 여섯 프로세스처럼요',
          en: 'Possible, as six processes',
        },
        correct: true,
        because: {
          ko: '저마다의 프로세스와 배포면 돼요.',
          en: 'A process and a release of its own suffice.',
        },
      },
    ],
    explanation: {
      ko: '나누는 것은 서버가 아니라 배포의 단위예요.',
      en: 'What is divided is not machines but what is released.',
    },
    cites: [
      { sim: 'placement', scenario: 'six-functions', set: { onServer: 6, sharing: 'shared' } },
    ],
  },
  {
    id: 'placement-years',
    idea: 'two-histories',
    kind: 'order',
    step: 'two-questions',
    stem: {
      ko: '먼저 있었던 일부터 차례로 놓으세요.',
      en: 'Put these in order, the earliest first.',
    },
    entries: [
      {
        id: 'zimki',
        text: {
          ko: '코드를 돌려 주고 쓴 만큼 받는 서비스(Zimki)',
          en: 'Code run for others, charged by use (Zimki)',
        },
      },
      { id: 'word', text: { ko: '서버리스라는 말', en: 'The word “serverless”' } },
      {
        id: 'article',
        text: {
          ko: '루이스와 파울러의 글 ‘마이크로서비스’',
          en: 'Lewis and Fowler’s article “Microservices”',
        },
      },
      { id: 'lambda', text: { ko: 'AWS Lambda', en: 'AWS Lambda' } },
    ],
    explanation: {
      ko: '2006년, 2012년, 2014년 3월, 2014년 11월이에요. 서버리스의 두 걸음이 글보다 먼저예요.',
      en: '2006, 2012, March 2014 and November 2014. Two steps of serverless came before the article.',
    },
    cites: [{ claim: 'C008' }],
  },
  {
    id: 'placement-cause',
    idea: 'two-histories',
    kind: 'single',
    step: 'two-questions',
    stem: {
      ko: '“마이크로서비스 때문에 서버가 늘어서 서버리스가 나왔다.” 무엇이 틀렸을까요?',
      en: '“Microservices multiplied servers, and so serverless was invented.” What is wrong with it?',
    },
    options: [
      {
        id: 'reverse',
        text: {
          ko: '거꾸로, 서버리스가 마이크로서비스를 낳았어요',
          en: 'It was serverless that gave birth to microservices',
        },
        misconception: 'M435',
        because: {
          ko: '아니에요. 어느 쪽도 다른 쪽을 낳지 않았어요.',
          en: 'No: neither is the other’s child.',
        },
      },
      {
        id: 'earlier',
        text: {
          ko: '쓴 만큼 내는 실행과 그 말이 먼저 있었어요',
          en: 'Paying by use, and the word, were there before',
        },
        correct: true,
        because: {
          ko: '2006년과 2012년이에요. 여러 흐름이 함께 만들었어요.',
          en: 'In 2006 and 2012. Several currents met.',
        },
      },
      {
        id: 'nothing',
        text: {
          ko: '틀린 것이 없고 순서도 원인도 맞아요',
          en: 'Nothing: both the order and the cause are right',
        },
        misconception: 'M435',
        because: { ko: '아니에요. 순서부터 맞지 않아요.', en: 'No: not even the order is right.' },
      },
    ],
    explanation: {
      ko: '같은 해에 유명해진 두 이야기예요. 한 줄의 원인으로 이어지지 않아요.',
      en: 'Two stories that became famous in one year. No single cause links them.',
    },
    cites: [{ claim: 'C008' }],
  },
  {
    id: 'placement-pull',
    idea: 'two-histories',
    kind: 'ox',
    step: 'two-questions',
    stem: {
      ko: '“마이크로서비스와 서버리스는 다른 것이지만 서로를 당긴다.”',
      en: '“Microservices and serverless are different things, but pull at each other.”',
    },
    answer: true,
    reasons: [
      {
        id: 'limits-and-people',
        text: {
          ko: '한도는 작게 나누도록, 조각은 맡기도록 밀어요.',
          en: 'Limits favour small pieces.',
        },
        correct: true,
        because: {
          ko: '그래서 자주 함께 보여요.',
          en: 'That is why they are so often seen together.',
        },
      },
      {
        id: 'required',
        text: {
          ko: '함수를 쓰려면 먼저 나눠야 하기 때문이에요.',
          en: 'One has to cut before one may use functions.',
        },
        misconception: 'M434',
        because: {
          ko: '아니에요. 한 덩어리도 함수가 될 수 있어요.',
          en: 'No: one piece can be a function.',
        },
      },
      {
        id: 'invented',
        text: {
          ko: '마이크로서비스를 위해 함수가 만들어졌기 때문이에요.',
          en: 'Functions were invented for microservices.',
        },
        misconception: 'M435',
        because: { ko: '아니에요. 원인은 하나가 아니에요.', en: 'No: there is no single cause.' },
      },
    ],
    explanation: {
      ko: '당기는 것과 같은 것은 달라요.',
      en: 'To pull is not to be the same.',
    },
    cites: [{ claim: 'C008' }, { claim: 'C007' }],
  },
];
