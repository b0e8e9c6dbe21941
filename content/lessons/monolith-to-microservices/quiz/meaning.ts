// What the words mean, what other firms’ stories prove, and when to split.

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
  {
    id: 'split-prime-video',
    idea: 'others-conditions',
    kind: 'single',
    step: 'both-ways',
    stem: {
      ko: '누군가 “프라임 비디오도 모놀리스로 돌아갔으니 우리도 합치자”고 해요. 무엇이 빠졌나요?',
      en: '“Prime Video went back to a monolith, so let us merge, too.” What is missing from this?',
    },
    options: [
      {
        id: 'one-tool',
        text: {
          ko: '그 회사의 도구 하나와 그 조건의 이야기예요',
          en: 'It was one tool, under its own conditions',
        },
        correct: true,
        because: {
          ko: '영상 조각을 단계마다 옮기던 검사 도구였어요. 우리 가게에는 없는 조건이에요.',
          en: 'It checked streams and moved frames at every step, which our shop does not do.',
        },
      },
      {
        id: 'old',
        text: {
          ko: '2023년의 일이라 지금은 쓸 수 없는 이야기예요',
          en: 'It is a story of 2023 and out of date by now',
        },
        misconception: 'M244',
        because: {
          ko: '아니에요. 오래돼서가 아니라 조건이 달라서 그대로 옮길 수 없어요.',
          en: 'No: it does not carry over because conditions differ, not because it is old.',
        },
      },
      {
        id: 'proof',
        text: {
          ko: '빠진 것이 없어요. 큰 회사가 재 본 결과예요',
          en: 'Nothing: a large company has measured it',
        },
        misconception: 'M30',
        because: {
          ko: '아니에요. 한 일감에서 잰 값이에요. 다른 일감에서는 다른 값이 나와요.',
          en: 'No: it was measured on one workload. Another one gives other numbers.',
        },
      },
    ],
    explanation: {
      ko: '나눈 회사도 합친 회사도 저마다의 조건에서 그랬어요.',
      en: 'Those who split and those who merged each had their own conditions.',
    },
    cites: [{ claim: 'C341' }],
  },
  {
    id: 'split-two-stories',
    idea: 'others-conditions',
    kind: 'ox',
    step: 'both-ways',
    stem: {
      ko: '“배달의민족은 나누고 Segment는 합쳤으니, 둘 가운데 한 회사는 잘못 정한 것이다.”',
      en: '“Baemin split and Segment merged, so one of them must have been wrong.”',
    },
    answer: false,
    reasons: [
      {
        id: 'segment',
        text: {
          ko: '틀린 쪽은 없고, Segment는 나눈 적이 없어요.',
          en: 'Neither was: Segment had never split.',
        },
        misconception: 'M30',
        because: {
          ko: '아니에요. Segment는 140개 넘게 나누었다가 합쳤어요.',
          en: 'No: Segment had split into more than 140, and merged them.',
        },
      },
      {
        id: 'conditions',
        text: {
          ko: '겪던 문제가 서로 달랐어요.',
          en: 'Their troubles were different.',
        },
        correct: true,
        because: {
          ko: '한쪽은 데이터베이스 하나가 모두를 멈췄고, 다른 쪽은 돌볼 서비스가 너무 많았어요.',
          en: 'One database stopped everything at one; too many services had to be tended at the other.',
        },
      },
      {
        id: 'both-same',
        text: {
          ko: '결국 두 회사 모두 같은 구조가 되었기 때문이에요.',
          en: 'In the end both came to have the same structure.',
        },
        misconception: 'M244',
        because: {
          ko: '아니에요. 한쪽은 여럿, 다른 쪽은 하나예요. 옳은 끝이 하나뿐이지는 않아요.',
          en: 'No: one has many services and the other one. There is not a single right end.',
        },
      },
    ],
    explanation: {
      ko: '결론이 아니라 조건을 비교해요.',
      en: 'Compare conditions, not conclusions.',
    },
    cites: [{ claim: 'C340' }, { claim: 'C342' }],
  },
  {
    id: 'split-what-to-know',
    idea: 'others-conditions',
    kind: 'multiple',
    step: 'both-ways',
    stem: {
      ko: '나누기 전에 먼저 확인할 것을 모두 고르세요.',
      en: 'Choose everything to be looked at before splitting.',
    },
    options: [
      {
        id: 'trade',
        text: { ko: '방식마다 얻는 것과 내는 대가', en: 'What each style gives and takes' },
        correct: true,
        because: { ko: '나누는 일은 거래이기 때문이에요.', en: 'Splitting is a trade.' },
      },
      {
        id: 'legacy',
        text: { ko: '지금 시스템이 움직이는 모습', en: 'How the present system works' },
        correct: true,
        because: {
          ko: '무엇이 함께 바뀌고 자주 부르는지는 지금 시스템에 있어요.',
          en: 'What changes together and calls often is found there.',
        },
      },
      {
        id: 'need',
        text: { ko: '지금 정말로 필요한 것', en: 'What is really needed now' },
        correct: true,
        because: {
          ko: '변경이 드물면 나눠서 얻을 것이 적어요.',
          en: 'Where changes are rare, splitting brings little.',
        },
      },
      {
        id: 'famous',
        text: { ko: '유명한 회사가 쓰는 서비스의 개수', en: 'How many services a famous firm has' },
        misconception: 'M30',
        because: {
          ko: '아니에요. 그 수는 그 회사의 변경과 사람 수에서 나왔어요.',
          en: 'No: that number came from their changes and their people.',
        },
      },
      {
        id: 'lines',
        text: { ko: '모듈마다의 코드 줄 수', en: 'Lines of code in each module' },
        misconception: 'M27',
        because: {
          ko: '아니에요. 경계는 줄 수가 아니라 함께 바뀌는 것을 따라가요.',
          en: 'No: borders follow what changes together, not lines.',
        },
      },
    ],
    explanation: {
      ko: '장단점, 지금의 시스템, 지금의 필요. 셋이에요.',
      en: 'The trade, the present system, and the present need.',
    },
    cites: [{ claim: 'C111' }],
  },
  {
    id: 'split-five-people',
    idea: 'when-to-split',
    kind: 'single',
    step: 'wrap-up',
    stem: {
      ko: '다섯 명이 새 제품을 시작해요. 하루에 변경이 두세 개예요. 어떻게 시작할까요?',
      en: 'Five people begin a new product, with two or three changes a day. How should they start?',
    },
    options: [
      {
        id: 'micro',
        text: {
          ko: '처음부터 서비스를 사람 수만큼 나눠요',
          en: 'With as many services as there are people',
        },
        misconception: 'M244',
        because: {
          ko: '아니에요. 변경이 드물어 얻는 것이 적고, 업무를 몰라 선을 잘못 긋기 쉬워요.',
          en: 'No: with few changes it brings little, and lines are drawn before the business is known.',
        },
      },
      {
        id: 'borders',
        text: {
          ko: '경계를 지키는 한 덩어리로 시작해요',
          en: 'With one piece that keeps its borders',
        },
        correct: true,
        because: {
          ko: '한 상자 안의 선은 고치기 쉽고, 나중에 그 선을 따라 자를 수 있어요.',
          en: 'A line inside one box is easily moved, and can be cut along later.',
        },
      },
      {
        id: 'loose',
        text: {
          ko: '경계는 나중에 정하고 한데 섞어 시작해요',
          en: 'With everything mixed, and borders later',
        },
        misconception: 'M245',
        because: {
          ko: '아니에요. 모놀리스에도 경계를 둘 수 있고, 두어야 나중에 나눌 수 있어요.',
          en: 'No: a monolith can have borders, and without them it is hard to cut later.',
        },
      },
    ],
    explanation: {
      ko: '작은 팀이라면 경계가 분명한 모놀리스부터가 보통 나아요.',
      en: 'For a small team a monolith with clear borders is usually the better start.',
    },
    cites: [
      { claim: 'C111' },
      { sim: 'splitter', scenario: 'one-piece', set: { changesPerHour: 0.1 } },
    ],
  },
  {
    id: 'split-the-missing-one',
    idea: 'when-to-split',
    kind: 'ox',
    step: 'wrap-up',
    stem: {
      ko: '“시험과 배포를 자동으로 하는 일은 서비스를 다 나눈 다음에 시작해도 늦지 않다.”',
      en: '“It is early enough to automate tests and deploys once everything is split.”',
    },
    answer: false,
    reasons: [
      {
        id: 'six',
        text: {
          ko: '손으로 여섯 벌을 배포하면 이득이 사라져요.',
          en: 'Six sets by hand eat up the gain.',
        },
        correct: true,
        because: {
          ko: '그래서 처음 글의 아홉 특징에 인프라 자동화가 들어 있어요.',
          en: 'That is why infrastructure automation is among the nine characteristics.',
        },
      },
      {
        id: 'tools',
        text: {
          ko: '자동화 도구는 한 덩어리에서만 쓸 수 있기 때문이에요.',
          en: 'Automation works for one piece only, and not for many.',
        },
        misconception: 'M248',
        because: {
          ko: '아니에요. 서비스가 많을수록 더 필요해요.',
          en: 'No: the more services there are, the more it is needed.',
        },
      },
      {
        id: 'law',
        text: {
          ko: '나누기 전에는 시험이 필요하지 않기 때문이에요.',
          en: 'Before a split, tests are not needed at all.',
        },
        misconception: 'M248',
        because: {
          ko: '아니에요. 한 덩어리에도 시험은 필요해요. 나누면 그 횟수가 늘어요.',
          en: 'No: one piece needs tests as well. A split multiplies them.',
        },
      },
    ],
    explanation: {
      ko: '자동화는 나눈 다음의 일이 아니라 나누기 위한 조건이에요.',
      en: 'Automation is a condition of splitting, and no afterthought.',
    },
    cites: [{ claim: 'C110' }],
  },
  {
    id: 'split-explain-the-trade',
    idea: 'when-to-split',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '발표에서 “마이크로서비스가 모놀리스보다 좋은 것 아닌가요?”라는 질문을 받았어요. 무엇이라고 답할까요?',
      en: 'After your talk somebody asks: “Surely microservices are better than a monolith?” What do you answer?',
    },
    model: {
      ko: '더 좋은 것이 아니라 거래예요. 나누면 변경이 서로를 기다리지 않아 빨리 나가고, 고장 하나가 데려가는 범위가 작아져요. 대신 모두 필요한 서비스가 늘수록 멈추는 시간이 더해지고, 자주 부르는 선을 자르면 페이지가 느려져요. 그래서 변경이 잦고 팀이 여럿이면 이득이 크고, 작은 팀이라면 경계가 분명한 모놀리스부터가 보통 나아요.',
      en: 'Not better: it is a trade. Split, changes no longer wait for each other, and one fault takes less along. But the minutes of all services that are needed add up, and cutting a line that is called often makes pages slow. So it pays for many changes and several teams, while a small team usually does better with a monolith with clear borders.',
    },
    points: [
      {
        id: 'gain',
        text: {
          ko: '얻는 것(따로 나가는 변경)을 말했어요',
          en: 'It names the gain: changes that go live separately',
        },
      },
      {
        id: 'price',
        text: {
          ko: '내는 대가(더해지는 멈춤, 느린 호출)를 말했어요',
          en: 'It names the price: minutes that add up, slow calls',
        },
      },
      {
        id: 'when',
        text: { ko: '언제 이득인지 조건을 말했어요', en: 'It says under which conditions it pays' },
      },
    ],
    explanation: {
      ko: '얻는 것, 대가, 조건. 셋을 함께 말하면 답이 흔들리지 않아요.',
      en: 'Gain, price and condition: with all three the answer stands.',
    },
    cites: [{ claim: 'C111' }, { claim: 'C095' }],
  },
];
