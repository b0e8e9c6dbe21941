// What is counted on a function's bill, and since when.

import type { QuizItem } from '@/content/schema';

export const lines: readonly QuizItem[] = [
  {
    id: 'billing-largest-line',
    idea: 'billing-three-lines',
    kind: 'single',
    step: 'what-is-counted',
    stem: {
      ko: '정오네의 첫 청구서 13.29달러에서 가장 큰 줄은 무엇일까요?',
      en: 'Which line of the shop’s first bill of $13.29 is the largest?',
    },
    options: [
      {
        id: 'requests',
        text: { ko: '들어온 요청의 수', en: 'The number of requests' },
        misconception: 'M12',
        because: {
          ko: '20센트는 요청 줄뿐이에요. 300만 건에 0.60달러로 가장 작은 줄이에요.',
          en: 'Twenty cents a million is this line alone: $0.60, the smallest of the three.',
        },
      },
      {
        id: 'gb-seconds',
        text: { ko: '메모리 곱하기 시간', en: 'Memory times time' },
        correct: true,
        because: {
          ko: '540,000GB-초에 9.00달러예요. 메모리나 실행 시간을 바꾸면 이 줄이 움직여요.',
          en: '540,000 GB-seconds are $9.00. Memory and running time move this line.',
        },
      },
      {
        id: 'idle',
        text: { ko: '쉬는 동안의 대기 요금', en: 'A charge for idle hours' },
        misconception: 'M42',
        because: {
          ko: '이 청구서에는 켜 둔 것이 없어서 쉬는 시간의 요금도 없어요. 그런 요금은 NAT처럼 켜 둔 것에 붙어요.',
          en: 'Nothing on this bill is left on. Idle hours are billed for what is, a NAT gateway for instance.',
        },
      },
      {
        id: 'door',
        text: { ko: '함수 앞의 HTTP API', en: 'The HTTP API in front' },
        misconception: 'M12',
        because: {
          ko: '요청만 세면 빠뜨리는 줄이지만 3.69달러로 두 번째예요.',
          en: 'Whoever counts requests alone forgets it, but at $3.69 it comes second.',
        },
      },
    ],
    explanation: {
      ko: '0.60 + 9.00 + 3.69예요. 가장 큰 줄은 메모리에 시간을 곱한 것이에요.',
      en: '0.60 + 9.00 + 3.69: memory times time is the largest.',
    },
    cites: [{ claim: 'C046' }, { sim: 'billing', scenario: 'first-bill' }],
  },
  {
    id: 'billing-your-million',
    idea: 'billing-three-lines',
    kind: 'numeric',
    step: 'what-is-counted',
    stem: {
      ko: '1GB 함수를 한 달에 {requests}번, {ms}ms씩 불러요. 무료 구간을 빼면 실행 요금과 요청 요금을 더해 몇 달러일까요? (서울, x86, GB-초당 0.0000166667달러, 100만 건에 0.20달러, 2026년 10월)',
      en: 'A function of 1 GB is called {requests} times a month, {ms} ms each. Without the free tier, what do running and requests cost together? (Seoul, x86, $0.0000166667 a GB-second, $0.20 a million, October 2026)',
    },
    variables: {
      requests: { min: 1_000_000, max: 5_000_000, step: 1_000_000 },
      ms: { min: 200, max: 800, step: 100 },
    },
    answer: {
      bill: {
        svc: 'lambda',
        region: 'ap-northeast-2',
        asOf: '2026-10-05',
        requests: '$requests',
        ms: '$ms',
        memMB: 1_024,
        freeTier: false,
      },
    },
    tolerance: 0.1,
    unit: { ko: '달러', en: 'USD' },
    traps: [
      {
        value: { formula: 'product', of: { a: '$requests', b: 0.0000002 } },
        tolerance: 0.05,
        misconception: 'M12',
        because: {
          ko: '요청 줄만 셌어요. 메모리에 시간을 곱한 줄이 그보다 훨씬 커요.',
          en: 'That is the line for requests alone. Memory times time is far more.',
        },
      },
      {
        value: {
          bill: {
            svc: 'lambda',
            region: 'ap-northeast-2',
            asOf: '2026-10-05',
            requests: '$requests',
            ms: '$ms',
            memMB: 1_024,
            freeTier: false,
          },
          line: 'compute',
        },
        tolerance: 0.02,
        because: {
          ko: '실행 요금은 맞아요. 요청 요금 100만 건에 0.20달러가 빠졌어요.',
          en: 'That is right for running. The twenty cents a million are missing.',
        },
      },
    ],
    explanation: {
      ko: '요청 수 × 초 × 1GB × 0.0000166667에 요청 요금을 더하면 {answer}달러예요.',
      en: 'Requests × seconds × 1 GB × 0.0000166667, and the requests themselves: {answer}.',
    },
    cites: [{ claim: 'C046' }],
  },
  {
    id: 'billing-which-line',
    idea: 'billing-three-lines',
    kind: 'categorise',
    step: 'what-is-counted',
    stem: {
      ko: '이렇게 바꾸면 청구서의 어느 줄이 움직일까요?',
      en: 'Which line of the bill does each change move?',
    },
    categories: [
      { id: 'compute', text: { ko: '메모리 × 시간', en: 'memory × time' } },
      { id: 'around', text: { ko: '둘레의 비용', en: 'what stands around' } },
    ],
    entries: [
      {
        id: 'memory',
        text: { ko: '메모리를 두 배로 정해요', en: 'Memory is set to double' },
        category: 'compute',
        because: {
          ko: '시간이 그대로라면 GB-초가 두 배가 돼요.',
          en: 'If the time stays, GB-seconds double.',
        },
      },
      {
        id: 'wait',
        text: { ko: '결제 회사의 답이 느려져요', en: 'The payment company answers later' },
        category: 'compute',
        misconception: 'M200',
        because: {
          ko: '기다리는 동안에도 함수의 시간이 가요.',
          en: 'A function’s time runs while it waits.',
        },
      },
      {
        id: 'logs',
        text: { ko: '요청마다 로그를 열 배로 남겨요', en: 'Each request logs ten times as much' },
        category: 'around',
        misconception: 'M12',
        because: {
          ko: '로그는 함수와 따로, 쌓은 양으로 요금이 나와요.',
          en: 'Logs are billed apart, by what is taken in.',
        },
      },
      {
        id: 'nat',
        text: { ko: '바깥에 나가는 문을 켜 둬요', en: 'A door to the outside is left on' },
        category: 'around',
        misconception: 'M181',
        because: {
          ko: 'NAT 게이트웨이는 켜 둔 시간으로 요금이 나와요.',
          en: 'A NAT gateway is billed by the hour that it is on.',
        },
      },
    ],
    explanation: {
      ko: '메모리와 시간은 곱해져 한 줄이고, 로그와 문은 저마다의 줄이에요.',
      en: 'Memory and time are multiplied into one line; logs and doors have lines of their own.',
    },
    cites: [{ claim: 'C046' }],
  },
  {
    id: 'billing-init-today',
    idea: 'billing-since-when',
    kind: 'ox',
    step: 'what-is-counted',
    stem: {
      ko: '“오늘 AWS Lambda에서는 ZIP 함수의 초기화 시간도 요금에 들어간다.”',
      en: '“On AWS Lambda today, the init time of ZIP functions is billed as well.”',
    },
    answer: true,
    reasons: [
      {
        id: 'since',
        text: {
          ko: '지금은 모든 함수의 초기화를 세요',
          en: 'By now the init of any function counts',
        },
        correct: true,
        because: {
          ko: '2025년 8월 1일부터예요. 그 전에는 관리형 런타임의 ZIP 함수만 무료였어요.',
          en: 'Since 1 August 2025. Before, ZIP functions on managed runtimes had it for free.',
        },
      },
      {
        id: 'always',
        text: {
          ko: '함수가 처음 생길 때부터 초기화를 세어 왔어요',
          en: 'Init has been counted for as long as there are functions',
        },
        misconception: 'M186',
        because: {
          ko: '결론은 맞지만 이유가 틀려요. 2025년 7월까지는 무료인 경우가 있었어요.',
          en: 'The sentence is right, but not for this reason: until July 2025 some had it for free.',
        },
      },
      {
        id: 'free',
        text: {
          ko: '손님의 일을 하기 전이라 초기화는 아직 무료예요',
          en: 'Init comes before any customer’s work, so it is still free',
        },
        misconception: 'M15',
        because: {
          ko: '그렇지 않아요. 초기화 시간도 실행 시간에 더해서 요금을 매겨요.',
          en: 'It is not: init is added to the running time that is billed.',
        },
      },
    ],
    explanation: {
      ko: '2025년 8월 1일부터 모든 함수의 초기화가 실행 시간에 들어가요.',
      en: 'Since 1 August 2025 every function’s init counts as running time.',
    },
    cites: [{ claim: 'C052' }],
  },
  {
    id: 'billing-history',
    idea: 'billing-since-when',
    kind: 'order',
    step: 'what-is-counted',
    stem: {
      ko: 'AWS Lambda가 실행 시간을 세는 법을 오래된 것부터 놓으세요.',
      en: 'Put AWS Lambda’s ways of counting time in order, the oldest first.',
    },
    entries: [
      { id: 'hundred', text: { ko: '100ms 단위로 올림', en: 'rounded up to 100 ms' } },
      {
        id: 'one',
        text: {
          ko: '1ms 단위로 올림, 초기화는 무료인 경우가 있음',
          en: 'rounded up to 1 ms, some init free',
        },
      },
      {
        id: 'init',
        text: { ko: '1ms 단위로 올림, 초기화도 더함', en: 'rounded up to 1 ms, init added' },
      },
    ],
    explanation: {
      ko: '2020년 12월에 1ms 단위가 됐고, 2025년 8월 1일에 초기화가 더해졌어요.',
      en: '1 ms came in December 2020, init on 1 August 2025.',
    },
    cites: [{ claim: 'C052' }, { claim: 'C047' }],
  },
  {
    id: 'billing-old-rounding',
    idea: 'billing-since-when',
    kind: 'numeric',
    step: 'what-is-counted',
    stem: {
      ko: '함수가 한 번에 {ms}ms 일해요. 100ms 단위로 올리던 2020년 12월 전의 규칙이라면, 지금의 몇 배만큼 시간을 셌을까요?',
      en: 'A function works {ms} ms each time. Under the rule before December 2020, rounded up to 100 ms, how many times today’s time would have been counted?',
    },
    variables: { ms: { min: 10, max: 50, step: 10 } },
    answer: { formula: 'quotient', of: { a: 100, b: '$ms' } },
    tolerance: 0.1,
    unit: { ko: '배', en: 'times' },
    traps: [
      {
        value: 1,
        tolerance: 0.05,
        because: {
          ko: '지금은 1ms 단위라 그대로 세지만, 그때는 100ms로 올렸어요.',
          en: 'Today it is counted as it is. Then it was rounded up to 100 ms.',
        },
      },
    ],
    explanation: {
      ko: '100 ÷ {ms} = {answer}배예요. 짧은 함수일수록 차이가 컸어요.',
      en: '100 ÷ {ms} = {answer}. The shorter the function, the more it mattered.',
    },
    cites: [{ claim: 'C047' }],
  },
];
