// What splitting brings to changes, what a chatty line costs, and what has to be released together all the same.

import type { QuizItem } from '@/content/schema';

const anySlow = {
  formula: {
    ko: '하나라도 느릴 확률 = 1 − 0.99의 (호출 수)제곱',
    en: 'at least one slow = 1 − 0.99 to the power of calls',
  },
};

export const cuts: readonly QuizItem[] = [
  {
    id: 'split-what-is-gained',
    idea: 'faster-changes',
    kind: 'single',
    step: 'what-it-buys',
    stem: {
      ko: '한 덩어리를 네 서비스로 나누자 변경이 나가는 시간이 116분에서 22분이 됐어요. 가장 큰 이유는 무엇일까요?',
      en: 'One piece became four services, and a change went live after 22 minutes instead of 116. What is the main reason?',
    },
    options: [
      {
        id: 'code',
        text: { ko: '나뉜 코드가 더 빨리 실행돼요', en: 'Divided code runs faster' },
        misconception: 'M28',
        because: {
          ko: '아니에요. 코드가 빨라진 것이 아니에요. 호출은 오히려 네트워크를 지나 느려졌어요.',
          en: 'No: the code is no faster. Calls now cross a network and are slower.',
        },
      },
      {
        id: 'queues',
        text: { ko: '변경이 저마다 다른 줄에 서요', en: 'Changes queue apart' },
        correct: true,
        because: {
          ko: '다른 서비스의 변경을 기다리지 않고, 배포하는 덩어리도 작아졌어요.',
          en: 'They no longer wait for changes of other services, and each release is smaller.',
        },
      },
      {
        id: 'people',
        text: {
          ko: '개발자가 네 배로 늘어난 셈이에요',
          en: 'It is as if there were four times the developers',
        },
        misconception: 'M247',
        because: {
          ko: '아니에요. 만드는 변경의 수는 그대로예요. 줄과 덩어리가 달라졌어요.',
          en: 'No: as many changes are made. What differs is the queue and the size of a release.',
        },
      },
    ],
    explanation: {
      ko: '한 줄에 서던 변경이 서비스마다의 줄로 갈라졌어요.',
      en: 'One queue of changes became a queue for each service.',
    },
    cites: [
      { sim: 'splitter', scenario: 'one-piece' },
      { sim: 'splitter', scenario: 'four-in-a-row' },
    ],
  },
  {
    id: 'split-one-fifth-more',
    idea: 'faster-changes',
    kind: 'predict',
    step: 'what-it-buys',
    stem: {
      ko: '한 덩어리에서 한 시간에 변경 하나일 때 변경은 116분 만에 나갔어요. 변경이 한 시간에 1.2개로 늘면 몇 분이 될까요?',
      en: 'In one piece, with one change an hour, a change took 116 minutes to go live. What does it take at 1.2 changes an hour?',
    },
    run: { sim: 'splitter', scenario: 'one-piece', set: { changesPerHour: 1.2 } },
    unit: { ko: '분', en: 'min' },
    asks: { metric: 'leadTime', tolerance: 40, scale: 1 / 60_000 },
    explanation: {
      ko: '배포 하나에 평균 44분이니 줄이 74% 바쁘던 것이 89%가 돼요. 바쁜 줄에서는 조금만 더 와도 훨씬 오래 기다려요.',
      en: 'A release takes 44 minutes on average, so the queue goes from 74% busy to 89%. A busy queue grows a great deal for a little more.',
    },
    cites: [
      { sim: 'splitter', scenario: 'one-piece', set: { changesPerHour: 1.2 } },
      {
        formula: {
          ko: '기다림 = λ × E[S²] ÷ 2(1 − ρ) (폴라체크·힌친)',
          en: 'wait = λ × E[S²] ÷ 2(1 − ρ) (Pollaczek–Khinchine)',
        },
      },
    ],
  },
  {
    id: 'split-few-changes',
    idea: 'faster-changes',
    kind: 'ox',
    step: 'what-it-buys',
    stem: {
      ko: '“변경이 드문 팀은 나눠서 얻는 시간이 적은데, 멈추는 시간은 변경이 잦은 팀만큼 늘어난다.”',
      en: '“A team that changes little gains little by splitting, and its downtime grows as much as anybody’s.”',
    },
    answer: true,
    reasons: [
      {
        id: 'careful',
        text: {
          ko: '변경이 드물수록 배포하다 더 자주 틀리기 때문이에요.',
          en: 'Whoever rarely deploys makes more mistakes when doing so.',
        },
        misconception: 'M241',
        because: {
          ko: '그럴 수도 있지만 여기서는 이유가 아니에요. 줄이 짧으면 나눠도 줄일 기다림이 없어요.',
          en: 'Perhaps, but that is not it: where the queue is short, there is little wait to cut.',
        },
      },
      {
        id: 'apart',
        text: {
          ko: '멈춤은 변경의 수가 아니라 조각의 수를 따라가요.',
          en: 'Downtime follows the pieces, not the changes.',
        },
        correct: true,
        because: {
          ko: '시간당 0.1개일 때 46분이 21분이 될 뿐인데, 24분 멈추던 것은 88분이 돼요.',
          en: 'At 0.1 an hour 46 minutes become 21, and 24 minutes of downtime become 88.',
        },
      },
      {
        id: 'small',
        text: {
          ko: '작은 팀의 서비스는 더 자주 멈추기 때문이에요.',
          en: 'Services of a small team are down more often than others.',
        },
        misconception: 'M244',
        because: {
          ko: '아니에요. 서비스는 팀의 크기를 몰라요. 조각이 넷이면 누구에게나 네 번이에요.',
          en: 'No: services do not know the size of a team. Four pieces are four for everybody.',
        },
      },
    ],
    explanation: {
      ko: '그래서 작은 팀에는 경계가 분명한 모놀리스가 나을 때가 많아요.',
      en: 'That is why a monolith with clear borders often suits a small team better.',
    },
    cites: [
      { sim: 'splitter', scenario: 'one-piece', set: { changesPerHour: 0.1 } },
      { claim: 'C111' },
    ],
  },
  {
    id: 'split-slow-pages',
    idea: 'chatty-line',
    kind: 'numeric',
    step: 'where-to-cut',
    stem: {
      ko: '페이지 하나가 네트워크 호출 {calls}번을 모두 기다려요. 호출은 백 번에 한 번 느려요. 느린 호출이 하나라도 있는 페이지는 몇 %일까요?',
      en: 'A page waits for {calls} network calls, each slow one time in a hundred. What share of pages has at least one slow call, in per cent?',
    },
    variables: { calls: { min: 10, max: 60, step: 5 } },
    answer: { formula: 'fan-out', of: { percent: 1, servers: '$calls' } },
    tolerance: 1.5,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: 1,
        tolerance: 0.5,
        misconception: 'M242',
        because: {
          ko: '호출 하나의 값이에요. 페이지는 호출이 하나라도 늦으면 늦어요.',
          en: 'That is one call. A page is late if any of its calls is.',
        },
      },
      {
        value: { formula: 'difference', of: { a: 100, b: '$calls' } },
        tolerance: 1,
        because: {
          ko: '100에서 호출 수를 뺐어요. 0.99를 호출 수만큼 곱하고 1에서 빼요.',
          en: 'This takes the calls from 100. Multiply 0.99 by itself that often, and take that from 1.',
        },
      },
    ],
    explanation: {
      ko: '모두 제때 올 확률은 0.99의 {calls}제곱이고, 나머지 {answer}%가 느려요.',
      en: 'All in time is 0.99 to the power of {calls}; the other {answer}% are slow.',
    },
    cites: [anySlow, { claim: 'C102' }],
  },
  {
    id: 'split-function-or-network',
    idea: 'chatty-line',
    kind: 'single',
    step: 'where-to-cut',
    stem: {
      ko: '함수 호출 스무 번을 네트워크 호출 스무 번으로 바꿨어요. 페이지를 다시 빠르게 하려면 무엇부터 할까요?',
      en: 'Twenty function calls became twenty calls over the network. What makes the page quick again first of all?',
    },
    options: [
      {
        id: 'one',
        text: { ko: '스무 개를 한 번에 물어봐요', en: 'Ask for all twenty at once' },
        correct: true,
        because: {
          ko: '호출이 하나면 느린 페이지도 백에 하나예요. 아니면 다시 이어요.',
          en: 'One call means one slow page in a hundred. Or join the two again.',
        },
      },
      {
        id: 'smaller',
        text: { ko: '추천을 더 작은 서비스로 나눠요', en: 'Cut the picks into smaller services' },
        misconception: 'M27',
        because: {
          ko: '아니에요. 부를 곳이 늘면 호출도 늘어요.',
          en: 'No: with more services to call there are more calls.',
        },
      },
      {
        id: 'cpu',
        text: { ko: '메뉴 서버의 CPU를 두 배로 늘려요', en: 'Double the CPU of the menu’s server' },
        misconception: 'M242',
        because: {
          ko: '아니에요. 기다린 곳은 CPU가 아니라 네트워크예요.',
          en: 'No: the wait is in the network, and not in the CPU.',
        },
      },
    ],
    explanation: {
      ko: '네트워크를 지나는 API는 적게, 크게 부르도록 만들어요.',
      en: 'An API across a network is made to be called seldom, for much at once.',
    },
    cites: [{ claim: 'C100' }, { sim: 'splitter', scenario: 'chatty-cut' }],
  },
  {
    id: 'split-internal-calls-free',
    idea: 'chatty-line',
    kind: 'ox',
    step: 'where-to-cut',
    stem: {
      ko: '“같은 회사 안의 서비스끼리 부르는 호출은 함수 호출처럼 공짜로 여겨도 된다.”',
      en: '“Calls between services of one’s own company can be treated like calls of a function.”',
    },
    answer: false,
    reasons: [
      {
        id: 'paid',
        text: {
          ko: '회사 안의 호출에도 요금이 따로 붙기 때문이에요.',
          en: 'Internal calls are charged for by the provider as well.',
        },
        misconception: 'M242',
        because: {
          ko: '요금이 붙을 때도 있지만, 공짜여도 늦고 실패하는 것은 그대로예요.',
          en: 'Sometimes they are, but even free ones can be late and fail.',
        },
      },
      {
        id: 'public',
        text: {
          ko: '모두 인터넷을 한 바퀴 돌아서 오기 때문이에요.',
          en: 'Each of them travels across the public internet and back.',
        },
        misconception: 'M242',
        because: {
          ko: '아니에요. 옆 서버에 있어도 네트워크를 지나면 늦거나 실패할 수 있어요.',
          en: 'No: even next door, a call over a network can be late or fail.',
        },
      },
      {
        id: 'late',
        text: {
          ko: '늦거나 실패할 수 있고, 여럿이면 쌓여요.',
          en: 'They can be late or fail, and it adds up.',
        },
        correct: true,
        because: {
          ko: '백에 하나만 늦어도 스무 번이면 다섯 페이지에 하나가 늦어요.',
          en: 'One late in a hundred makes one page in five late, with twenty calls.',
        },
      },
    ],
    explanation: {
      ko: '자르기 전에 그 선으로 몇 번이나 부르는지 먼저 세요.',
      en: 'Before a cut, count the calls along the line.',
    },
    cites: [{ claim: 'C102' }, anySlow],
  },
  {
    id: 'split-name-of-it',
    idea: 'change-together',
    kind: 'short',
    step: 'where-to-cut',
    stem: {
      ko: '서비스로 나눴는데도 늘 함께 배포해야 하고 하나가 멈추면 모두 멈춰요. 이런 시스템을 무엇이라고 부르나요?',
      en: 'A system was cut into services, yet they are always released together and all stop when one does. What is it called?',
    },
    accepted: {
      ko: ['분산 모놀리스', '분산모놀리스', '분산형 모놀리스', 'distributed monolith'],
      en: ['distributed monolith', 'a distributed monolith', 'distributed monoliths'],
    },
    traps: [
      {
        words: { ko: ['모듈형 모놀리스'], en: ['modular monolith'] },
        misconception: 'M245',
        because: {
          ko: '모듈형 모놀리스는 한 프로세스로 배포하면서 안의 경계를 지키는 쪽이에요.',
          en: 'A modular monolith is deployed as one process and keeps borders inside.',
        },
      },
      {
        words: { ko: ['나노서비스'], en: ['nanoservices', 'nanoservice'] },
        because: {
          ko: '나노서비스는 너무 잘게 나눈 서비스예요. 함께 배포하는 것과는 다른 문제예요.',
          en: 'Nanoservices are cut too fine. Being released together is another trouble.',
        },
      },
    ],
    explanation: {
      ko: '분산 모놀리스예요. 나눈 대가만 내고 따로 나가지 못해요.',
      en: 'A distributed monolith: it pays for the split and cannot deploy separately.',
    },
    cites: [{ claim: 'C095' }],
  },
  {
    id: 'split-six-in-ten',
    idea: 'change-together',
    kind: 'single',
    step: 'where-to-cut',
    stem: {
      ko: '추천을 고칠 때 열에 여섯 번은 메뉴도 고쳐요. 둘 사이를 자르면 변경은 어떻게 될까요?',
      en: 'Six changes of the picks in ten also change the menu. What becomes of changes if the two are cut apart?',
    },
    options: [
      {
        id: 'free',
        text: { ko: '둘 다 아무 때나 따로 나가요', en: 'Both are released whenever they like' },
        misconception: 'M241',
        because: {
          ko: '아니에요. 함께 고친 변경은 두 서비스를 같은 때에 배포해야 해요.',
          en: 'No: what was changed together has to be released together.',
        },
      },
      {
        id: 'fewer',
        text: {
          ko: '함께 고칠 일 자체가 없어져요',
          en: 'There is nothing left to change together',
        },
        misconception: 'M247',
        because: {
          ko: '아니에요. 선을 그어도 업무는 그대로예요. 함께 바뀌던 것은 계속 함께 바뀌어요.',
          en: 'No: a line does not change the business. What changed together still does.',
        },
      },
      {
        id: 'both',
        text: { ko: '두 서비스를 맞춰 배포해야 해요', en: 'Two services are released in step' },
        correct: true,
        because: {
          ko: '실험에서는 모든 변경의 13.6%가 그랬어요.',
          en: 'In the run that was so for 13.6% of all changes.',
        },
      },
    ],
    explanation: {
      ko: '결합도가 높은 곳을 자르면 줄 대신 약속을 맞춰야 해요.',
      en: 'Cut where coupling is high, and releases have to be timed.',
    },
    cites: [{ sim: 'splitter', scenario: 'chatty-cut' }, { claim: 'C095' }],
  },
  {
    id: 'split-where-it-belongs',
    idea: 'change-together',
    kind: 'multiple',
    step: 'where-to-cut',
    stem: {
      ko: '두 모듈을 한 서비스에 두는 편이 나은 이유를 모두 고르세요.',
      en: 'Choose everything that speaks for keeping two modules in one service.',
    },
    options: [
      {
        id: 'calls',
        text: {
          ko: '페이지마다 서로 여러 번 불러요',
          en: 'They call each other many times a page',
        },
        correct: true,
        because: {
          ko: '자르면 그 호출이 모두 네트워크를 지나요.',
          en: 'Cut apart, all those calls go over the network.',
        },
      },
      {
        id: 'change',
        text: { ko: '대부분의 변경이 둘을 함께 고쳐요', en: 'Most changes touch both of them' },
        correct: true,
        because: {
          ko: '자르면 두 서비스를 맞춰 배포해야 해요.',
          en: 'Cut apart, they would have to be released in step.',
        },
      },
      {
        id: 'short',
        text: { ko: '둘 다 코드가 몇백 줄로 짧아요', en: 'Both have only a few hundred lines' },
        misconception: 'M27',
        because: {
          ko: '아니에요. 줄 수는 기준이 아니에요. 짧아도 따로 바뀌면 나눌 수 있어요.',
          en: 'No: lines are no measure. Short ones can be apart if they change apart.',
        },
      },
      {
        id: 'language',
        text: { ko: '둘 다 같은 언어로 쓰였어요', en: 'Both are written in one language' },
        misconception: 'M246',
        because: {
          ko: '아니에요. 같은 언어여도 다른 이유로 바뀌면 따로 둘 수 있어요.',
          en: 'No: one language or two, what counts is whether they change for the same reasons.',
        },
      },
    ],
    explanation: {
      ko: '자주 부르고 함께 바뀌는 것은 한 상자에 둬요.',
      en: 'What talks a lot and changes together stays in one box.',
    },
    cites: [{ claim: 'C098' }, { sim: 'splitter', scenario: 'chatty-cut' }],
  },
];
