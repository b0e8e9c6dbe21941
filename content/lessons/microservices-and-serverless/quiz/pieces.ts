// What cutting does to sleep: how often a piece is called, and when pieces stay awake.

import type { QuizItem } from '@/content/schema';

export const pieces: readonly QuizItem[] = [
  {
    id: 'placement-gap',
    idea: 'quieter-pieces',
    kind: 'numeric',
    step: 'every-twelve-minutes',
    stem: {
      ko: '손님이 평균 {gap}분마다 와요. 함수를 {pieces}개로 고르게 나누고 손님마다 그중 하나를 부르면, 한 함수에는 평균 몇 분마다 올까요?',
      en: 'A visit comes every {gap} minutes on average. The function is cut evenly into {pieces}, and each visit calls one of them. How many minutes pass between visits to one function, on average?',
    },
    variables: { gap: { min: 2, max: 5, step: 1 }, pieces: { min: 3, max: 8, step: 1 } },
    answer: { formula: 'product', of: { a: '$gap', b: '$pieces' } },
    tolerance: 0.1,
    unit: { ko: '분', en: 'min' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$gap', b: 0 } },
        tolerance: 0.1,
        misconception: 'M431',
        because: {
          ko: '가게 전체에 오는 간격이에요. 한 함수는 그 손님의 일부만 만나요.',
          en: 'That is the gap of the whole shop. One function sees only a share of those visits.',
        },
      },
    ],
    explanation: {
      ko: '{gap} × {pieces} = {answer}분이에요. 손님은 그대로라도 한 조각에는 그만큼 뜸해져요.',
      en: '{gap} × {pieces} = {answer} minutes. The visits are the same, but each piece is called less often.',
    },
    cites: [
      {
        formula: {
          ko: '한 조각의 간격 = 전체의 간격 × 조각 수',
          en: 'gap of a piece = gap × pieces',
        },
      },
    ],
  },
  {
    id: 'placement-why-not-six-times',
    idea: 'quieter-pieces',
    kind: 'single',
    step: 'cut-in-six',
    stem: {
      ko: '1시간에 30명이 오는 함수를 여섯으로 나눴더니 콜드 스타트가 0.9%에서 43.4%가 됐어요. 왜 여섯 배보다 훨씬 클까요?',
      en: 'A function with 30 visits an hour was cut into six, and cold starts went from 0.9% to 43.4%. Why by far more than six times?',
    },
    options: [
      {
        id: 'slower-start',
        text: {
          ko: '작은 함수일수록 새 환경이 늦게 떠서',
          en: 'Smaller functions take longer to start',
        },
        misconception: 'M43',
        because: {
          ko: '아니에요. 이 실험에서 준비 시간은 모두 1초예요. 비율은 얼마나 자주 자는지가 정해요.',
          en: 'No: every start takes one second here. The share depends on how often they sleep.',
        },
      },
      {
        id: 'past-keep-alive',
        text: {
          ko: '한 조각의 간격이 유지 시간을 넘어서',
          en: 'A piece’s gap is now beyond the keep-alive',
        },
        correct: true,
        because: {
          ko: '2분은 10분 안에 거의 늘 들지만, 12분은 자주 넘어요.',
          en: 'Gaps of two minutes hardly ever exceed ten, those of twelve often do.',
        },
      },
      {
        id: 'more-visits',
        text: {
          ko: '손님마다 함수 여섯 개를 모두 불러서',
          en: 'Every visit calls all six of the functions',
        },
        misconception: 'M430',
        because: {
          ko: '아니에요. 손님마다 하나만 불러요. 모두 부르면 오히려 여섯이 함께 깨어 있어요.',
          en: 'No: each visit calls one. If it called all, they would stay awake together.',
        },
      },
    ],
    explanation: {
      ko: '간격과 유지 시간의 비가 지수에 들어가요. e^(−5)와 e^(−5/6)은 여섯 배가 아니라 예순 배쯤 달라요.',
      en: 'Keep-alive over gap stands in an exponent: e^(−5) and e^(−5/6) differ by some sixty times, not six.',
    },
    cites: [{ sim: 'placement', scenario: 'six-functions' }],
  },
  {
    id: 'placement-five-pieces',
    idea: 'quieter-pieces',
    kind: 'predict',
    step: 'every-twelve-minutes',
    stem: {
      ko: '1시간에 손님 30명, 유지 시간 10분이에요. 함수 다섯 개로 나누면 손님의 몇 %가 콜드 스타트를 겪을까요?',
      en: '30 visits an hour, a keep-alive of ten minutes. Cut into five functions, what percentage of visits hits a cold start?',
    },
    run: { sim: 'placement', scenario: 'six-functions', set: { pieces: 5 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'cold', tolerance: 4, scale: 100 },
    explanation: {
      ko: '간격이 10분이라 e^(−1) = 36.8%예요. 잠든 앱의 36.8%와 같은 수예요.',
      en: 'The gap is ten minutes: e^(−1) = 36.8%, the number of the sleeping app.',
    },
    cites: [{ sim: 'placement', scenario: 'six-functions', set: { pieces: 5 } }],
  },
  {
    id: 'placement-cold-share',
    idea: 'busy-stays-awake',
    kind: 'numeric',
    step: 'every-twelve-minutes',
    stem: {
      ko: '한 함수에 손님이 평균 {gap}분마다 제각각 와요. 유지 시간은 {keep}분이에요. 식으로 손님의 몇 %가 콜드 스타트를 겪을까요? (1%p까지 맞으면 돼요)',
      en: 'Visits to one function come at random, every {gap} minutes on average. Its keep-alive is {keep} minutes. By the formula, what percentage hits a cold start? (Within one point is fine.)',
    },
    variables: { gap: { min: 3, max: 12, step: 3 }, keep: { min: 5, max: 15, step: 5 } },
    answer: { formula: 'later-than', of: { idle: '$keep', meanGap: '$gap' } },
    tolerance: 1,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: { formula: 'sooner-than', of: { idle: '$keep', meanGap: '$gap' } },
        tolerance: 0.9,
        misconception: 'M38',
        because: {
          ko: '유지 시간 안에 와서 깨어 있는 함수를 만난 손님의 비율이에요. 100에서 빼요.',
          en: 'That is the share that comes in time and finds it awake. Take it from 100.',
        },
      },
    ],
    explanation: {
      ko: 'e^(−{keep} ÷ {gap}) = {answer}%예요.',
      en: 'e^(−{keep} ÷ {gap}) = {answer}%.',
    },
    cites: [
      { formula: { ko: 'e^(−유지 시간 ÷ 평균 간격)', en: 'e^(−keep-alive ÷ mean gap)' } },
      { sim: 'placement', scenario: 'busy-six' },
    ],
  },
  {
    id: 'placement-four-times-busy',
    idea: 'busy-stays-awake',
    kind: 'ox',
    step: 'every-twelve-minutes',
    stem: {
      ko: '“함수 여섯을 찾는 손님이 네 배로 늘면, 콜드 스타트를 겪는 비율은 크게 줄어든다.”',
      en: '“With four times the visits to six functions, a much smaller share hits a cold start.”',
    },
    answer: true,
    reasons: [
      {
        id: 'shorter-gap',
        text: {
          ko: '한 조각에 오는 간격이 3분으로 짧아져요.',
          en: 'Each is called every three minutes.',
        },
        correct: true,
        because: {
          ko: '10분 안에 다음 손님이 거의 늘 와요. 이 실험에서는 3.6%였어요.',
          en: 'The next visit nearly always comes within ten: 3.6% in this run.',
        },
      },
      {
        id: 'platform-keeps',
        text: {
          ko: '바쁜 함수는 제공자가 2시간씩 깨워 두기 때문이에요.',
          en: 'The provider keeps busy functions awake for two hours.',
        },
        misconception: 'M18',
        because: {
          ko: '아니에요. 그런 약속은 없어요. 손님이 깨워 둔 거예요.',
          en: 'No: nobody promises that. The visits keep them awake.',
        },
      },
      {
        id: 'more-environments',
        text: {
          ko: '한 환경이 손님 네 명을 함께 맡게 되기 때문이에요.',
          en: 'One environment then takes four visits at a time.',
        },
        misconception: 'M40',
        because: {
          ko: '아니에요. 여기에서 환경 하나는 한 번에 한 명만 맡아요.',
          en: 'No: here an environment takes one at a time.',
        },
      },
    ],
    explanation: {
      ko: '나누는 대가는 뜸한 가게에서 커요. 바쁘면 나눠도 잠들 틈이 없어요.',
      en: 'Cutting costs quiet shops most. Busy pieces have no time to sleep.',
    },
    cites: [{ sim: 'placement', scenario: 'busy-six' }],
  },
  {
    id: 'placement-all-in-turn',
    idea: 'busy-stays-awake',
    kind: 'single',
    step: 'every-twelve-minutes',
    stem: {
      ko: '손님마다 함수 여섯을 모두 차례로 불러요. 하나만 부를 때와 무엇이 다를까요?',
      en: 'Every visit calls all six functions in turn. What differs from calling one of them?',
    },
    options: [
      {
        id: 'rarely-but-long',
        text: {
          ko: '드물게 겪지만, 겪으면 여섯 번 기다려요',
          en: 'Cold visits are rare, but wait six times',
        },
        correct: true,
        because: {
          ko: '2분마다 여섯이 함께 깨워져서 0.8%예요. 대신 잠들었을 때는 여섯이 함께 자요.',
          en: 'All six are woken every two minutes: 0.8%. But when they sleep, all six sleep.',
        },
      },
      {
        id: 'six-times-more',
        text: {
          ko: '여섯 배 자주 겪고, 여섯 배 오래 기다려요',
          en: 'Six times as many are cold, for six times as long',
        },
        misconception: 'M430',
        because: {
          ko: '아니에요. 자주 불리는 함수는 덜 자요. 겪는 손님은 43.4%에서 0.8%로 줄어요.',
          en: 'No: functions called more often sleep less. The share falls from 43.4% to 0.8%.',
        },
      },
      {
        id: 'nothing',
        text: {
          ko: '손님 수가 같으니 달라지는 것이 없어요',
          en: 'As many visits as before, so nothing differs',
        },
        misconception: 'M431',
        because: {
          ko: '아니에요. 한 함수가 만나는 손님이 여섯 배로 늘어요.',
          en: 'No: each function now sees six times as many.',
        },
      },
    ],
    explanation: {
      ko: '얼마나 자주 겪는지와 한 번에 얼마나 기다리는지는 다른 질문이에요.',
      en: 'How often it happens and how long it then takes are two questions.',
    },
    cites: [{ sim: 'placement', scenario: 'six-functions', set: { calls: 'all' } }],
  },
  {
    id: 'placement-where-to-split',
    idea: 'reasons-to-split',
    kind: 'multiple',
    step: 'wrap-up',
    stem: {
      ko: '함수 하나를 둘로 나눌 만한 이유를 모두 고르세요.',
      en: 'Choose every good reason to split one function in two.',
    },
    options: [
      {
        id: 'release',
        text: {
          ko: '두 부분을 서로 다른 때에 배포해요',
          en: 'Two parts are released apart',
        },
        correct: true,
        because: { ko: '따로 배포하려고 나누는 거예요.', en: 'That is what cutting is for.' },
      },
      {
        id: 'smaller',
        text: {
          ko: '서버리스에서는 작을수록 좋아요',
          en: 'In serverless, smaller is always better',
        },
        misconception: 'M26',
        because: {
          ko: '아니에요. 작을수록 뜸해지고 지켜볼 곳이 늘어요.',
          en: 'No: smaller pieces are called less, and there is more to watch.',
        },
      },
      {
        id: 'rights',
        text: {
          ko: '한쪽에만 결제 권한이 필요해요',
          en: 'One part alone may charge cards',
        },
        correct: true,
        because: {
          ko: '권한을 필요한 조각에만 줄 수 있어요.',
          en: 'Rights go only where they are needed.',
        },
      },
      {
        id: 'faster',
        text: { ko: '나누면 콜드 스타트가 줄어요', en: 'Splitting makes cold starts rarer' },
        misconception: 'M431',
        because: {
          ko: '아니에요. 손님이 그대로라면 조각마다 더 자주 자요.',
          en: 'No: with the same visits each piece sleeps more.',
        },
      },
    ],
    explanation: {
      ko: '나누는 것은 선택이고, 이유가 있을 때 나눠요.',
      en: 'Splitting is a choice, and needs a reason.',
    },
    cites: [{ claim: 'C043' }],
  },
  {
    id: 'placement-must-split',
    idea: 'reasons-to-split',
    kind: 'ox',
    step: 'every-twelve-minutes',
    stem: {
      ko: '“서버리스로 만들려면 프로젝트를 함수 여러 개로 나눠야 한다.”',
      en: '“To be serverless, a project has to be split into many functions.”',
    },
    answer: false,
    reasons: [
      {
        id: 'one-is-fine',
        text: {
          ko: '함수 하나가 여러 주소를 맡아도 돼요.',
          en: 'One function can serve many addresses.',
        },
        correct: true,
        because: {
          ko: '점주 화면도 하나일 때 콜드 스타트가 0.9%였어요.',
          en: 'The owners’ page had 0.9% cold starts as one function.',
        },
      },
      {
        id: 'baas-only',
        text: {
          ko: '서버리스에는 함수를 쓸 수 없기 때문이에요.',
          en: 'Serverless does not include functions.',
        },
        misconception: 'M112',
        because: {
          ko: '아니에요. BaaS와 FaaS가 함께 서버리스예요.',
          en: 'No: it covers BaaS and FaaS.',
        },
      },
      {
        id: 'cut-already',
        text: {
          ko: '서버리스로 올리면 저절로 나뉘기 때문이에요.',
          en: 'Whatever is serverless is cut up by itself.',
        },
        misconception: 'M26',
        because: {
          ko: '아니에요. 나눌지 말지는 우리가 정해요. 제공자는 올린 대로 돌려요.',
          en: 'No: whether to cut is ours to decide. The provider runs what it is given.',
        },
      },
    ],
    explanation: {
      ko: '조각의 수는 나누는 질문이고, 서버리스는 돌리는 질문이에요.',
      en: 'How many pieces is the question of cutting; serverless is that of running.',
    },
    cites: [{ claim: 'C043' }],
  },
  {
    id: 'placement-split-and-sleep',
    idea: 'reasons-to-split',
    kind: 'order',
    step: 'every-twelve-minutes',
    stem: {
      ko: '1시간에 30명이 오는 가게예요. 콜드 스타트를 겪는 손님이 적은 것부터 차례로 놓으세요.',
      en: 'A shop with 30 visits an hour. Order from the fewest cold starts to the most.',
    },
    entries: [
      {
        id: 'ground',
        text: { ko: '서버 한 대를 함께 쓰는 여섯 조각', en: 'Six pieces that share one server' },
      },
      { id: 'one', text: { ko: '함수 하나', en: 'One function' } },
      {
        id: 'three',
        text: { ko: '함수 셋, 손님마다 하나', en: 'Three functions, one for each visit' },
      },
      {
        id: 'six',
        text: { ko: '함수 여섯, 손님마다 하나', en: 'Six functions, one for each visit' },
      },
    ],
    explanation: {
      ko: '0%, 0.9%, 19.1%, 43.4%예요. 조각의 수보다 어디에서 돌리는지가 먼저예요.',
      en: '0%, 0.9%, 19.1% and 43.4%. Where it runs comes before how many pieces there are.',
    },
    cites: [{ sim: 'placement', scenario: 'six-functions' }],
  },
];
