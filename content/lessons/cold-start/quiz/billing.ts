// What is billed: running and starting, and what is not.

import type { QuizItem } from '@/content/schema';

export const billing: readonly QuizItem[] = [
  {
    id: 'what-is-billed',
    idea: 'what-is-billed',
    kind: 'categorise',
    step: 'phases',
    stem: {
      ko: 'AWS Lambda에서 요금이 붙는 것과 붙지 않는 것으로 나누세요(2026년 11월, 기본 방식의 ZIP 함수).',
      en: 'On AWS Lambda, what is billed and what is not? (November 2026, a default ZIP function.)',
    },
    categories: [
      { id: 'billed', text: { ko: '요금이 붙어요', en: 'Billed' } },
      { id: 'free', text: { ko: '붙지 않아요', en: 'Not billed' } },
    ],
    entries: [
      {
        id: 'init',
        text: { ko: '콜드 스타트의 초기화 시간', en: 'Init time of a cold start' },
        category: 'billed',
        misconception: 'M15',
        because: {
          ko: '2025년 7월까지는 공짜였지만, 8월 1일부터 모든 함수의 초기화 시간을 과금해요.',
          en: 'Free until July 2025; since 1 August init is billed for every function.',
        },
      },
      {
        id: 'frozen',
        text: {
          ko: '얼어서 다음 요청을 기다리는 시간',
          en: 'Time frozen, waiting for a request',
        },
        category: 'free',
        because: {
          ko: '기본 방식의 함수는 실행하지 않는 동안 실행 요금이 없어요. 그동안 환경이 차지하는 자리는 플랫폼의 몫이에요.',
          en: 'A default function has no compute charge while it is not running. The room its environment takes is at the platform’s expense.',
        },
      },
      {
        id: 'ping',
        text: { ko: '환경을 지키려고 보낸 핑', en: 'A ping that keeps an environment' },
        category: 'billed',
        misconception: 'M13',
        because: {
          ko: '손님이 없어도 무조건 0원은 아니에요. 핑도 요청이라 호출과 실행 시간만큼 요금이 나와요.',
          en: 'No customers does not always mean no bill. A ping is a request: its call and its running time are billed.',
        },
      },
      {
        id: 'handler',
        text: { ko: '핸들러가 실행된 시간', en: 'Time the handler runs' },
        category: 'billed',
        because: {
          ko: '1ms 단위로 올림해 과금해요.',
          en: 'Billed, rounded up to the next millisecond.',
        },
      },
    ],
    explanation: {
      ko: '실행한 시간에는 초기화도 들어가요. 쉬는 시간에는 실행 요금이 없고, 환경을 지키려고 보낸 핑에는 요금이 있어요.',
      en: 'Running time includes init. Idle time has no compute charge; the pings that keep it idle do.',
    },
    cites: [{ claim: 'C052' }, { claim: 'C153' }, { claim: 'C005' }],
  },
  {
    id: 'init-on-the-bill',
    idea: 'what-is-billed',
    kind: 'numeric',
    step: 'phases',
    stem: {
      ko: '1,024MB ZIP 함수를 한 달에 1,000만 번 불러요. 핸들러는 100ms씩이고, 그 가운데 {cold}번은 초기화에 {init}ms가 더 걸려요. 무료 구간을 빼면 2026년 11월의 실행 요금은 몇 달러일까요? (미국 동부, x86, GB-초당 0.0000166667달러. 호출 요금은 따로예요.)',
      en: 'A ZIP function with 1,024 MB is called ten million times a month. The handler takes 100 ms each time, and {cold} of the calls take {init} ms of init as well. What is the compute charge in November 2026, without the free tier? (US East, x86, $0.0000166667 per GB-second; the charge per request is separate.)',
    },
    variables: {
      cold: { min: 100_000, max: 500_000, step: 100_000 },
      init: { min: 200, max: 800, step: 100 },
    },
    answer: {
      bill: {
        svc: 'lambda',
        asOf: '2026-11-01',
        memMB: 1_024,
        requests: 10_000_000,
        ms: 100,
        coldStarts: '$cold',
        initMs: '$init',
        freeTier: false,
      },
      line: 'compute',
    },
    tolerance: 0.1,
    unit: { ko: '달러', en: 'USD' },
    traps: [
      {
        value: {
          bill: {
            svc: 'lambda',
            asOf: '2025-07-31',
            memMB: 1_024,
            requests: 10_000_000,
            ms: 100,
            coldStarts: '$cold',
            initMs: '$init',
            freeTier: false,
          },
          line: 'compute',
        },
        tolerance: 0.1,
        misconception: 'M15',
        because: {
          ko: '2025년 7월까지의 요금이에요. 8월 1일부터는 초기화 시간도 실행 시간에 들어가요.',
          en: 'That was the charge until July 2025. Since 1 August init counts as running time.',
        },
      },
      {
        value: {
          bill: {
            svc: 'lambda',
            asOf: '2026-11-01',
            memMB: 1_024,
            requests: 10_000_000,
            ms: 100,
            coldStarts: 10_000_000,
            initMs: '$init',
            freeTier: false,
          },
          line: 'compute',
        },
        tolerance: 0.1,
        misconception: 'M05',
        because: {
          ko: '1,000만 번 모두 초기화한다고 계산했어요. 환경은 다시 쓰이고, 초기화한 것은 {cold}번뿐이에요.',
          en: 'This counts an init for all ten million. Environments are reused: only {cold} calls had one.',
        },
      },
    ],
    explanation: {
      ko: '핸들러 1,000만 × 0.1초에 초기화 {cold} × {init}ms를 더하고, 1GB와 단가를 곱해요. 모두 {answer}달러예요. 2025년 7월까지는 초기화를 빼고 16.67달러였어요.',
      en: 'Ten million × 0.1 s of handler, plus {cold} × {init} ms of init, times 1 GB, times the rate: {answer} dollars. Until July 2025 the init was left out, and it was 16.67.',
    },
    cites: [
      { claim: 'C052' },
      {
        formula: {
          ko: '실행 요금 = (핸들러 시간 + 초기화 시간) × 메모리 × 단가',
          en: 'compute charge = (handler time + init time) × memory × rate',
        },
      },
    ],
  },
  {
    id: 'billed-milliseconds',
    idea: 'what-is-billed',
    kind: 'numeric',
    step: 'phases',
    stem: {
      ko: '콜드 스타트를 겪은 요청 하나에 초기화가 {init}ms, 핸들러가 {work}ms 걸렸어요. AWS Lambda는 이 요청에 몇 ms를 과금할까요? (2026년 11월)',
      en: 'For one request that hit a cold start, init took {init} ms and the handler {work} ms. For how many ms does AWS Lambda bill it? (November 2026)',
    },
    variables: {
      init: { min: 80, max: 300, step: 5 },
      work: { min: 5, max: 60, step: 5 },
    },
    answer: { formula: 'sum', of: { a: '$init', b: '$work' } },
    tolerance: 0.5,
    unit: { ko: 'ms', en: 'ms' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$work', b: 0 } },
        tolerance: 0.5,
        misconception: 'M15',
        because: {
          ko: '초기화 {init}ms를 빼고 계산했어요. 2025년 8월 1일부터는 초기화도 과금해요.',
          en: 'This leaves out {init} ms of init. Since 1 August 2025 init is billed, too.',
        },
      },
      {
        value: { formula: 'sum', of: { a: '$init', b: 0 } },
        tolerance: 0.5,
        because: {
          ko: '초기화만 계산했어요. 핸들러가 실행된 {work}ms도 당연히 과금돼요.',
          en: 'This counts init alone. The {work} ms of the handler are billed as well.',
        },
      },
    ],
    explanation: {
      ko: '{init} + {work} = {answer}ms예요. 같은 환경이 맡는 다음 요청부터는 핸들러 시간만 과금돼요.',
      en: '{init} + {work} = {answer} ms. From the next request in the same environment on, only the handler is billed.',
    },
    cites: [{ claim: 'C052' }, { claim: 'C047' }],
  },
];
