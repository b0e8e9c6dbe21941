// When alarms ring, when they never do, and what a month may fail.

import type { QuizItem } from '@/content/schema';

const silent = { sim: 'trace', scenario: 'silent' } as const;
const rings = {
  formula: {
    ko: '울릴 때까지 = 창 × 소진율 × 0.1% ÷ 실패율',
    en: 'until it rings = window × burn rate × 0.1% ÷ failing share',
  },
} as const;

export const alarms: readonly QuizItem[] = [
  {
    id: 'trace-slow-leak',
    idea: 'burn-rate',
    kind: 'single',
    step: 'silent',
    stem: {
      ko: '약속은 99.9%예요. 호출 경보는 한 시간 창에서 소진율 14.4에 울려요. 요청의 1%가 계속 실패하면 이 경보는 언제 울릴까요?',
      en: 'The promise is 99.9%. A page rings at a burn rate of 14.4 over an hour. If 1% keeps failing, when does this alarm ring?',
    },
    options: [
      {
        id: 'hour',
        text: { ko: '한 시간이 꽉 차면 울려요', en: 'Once the hour is full' },
        misconception: 'M554',
        because: {
          ko: '아니에요. 한 시간이 모두 1%여도 소진율은 10이에요. 14.4에 닿지 않아요.',
          en: 'No: a whole hour at 1% is a burn rate of 10, and 14.4 is not reached.',
        },
      },
      {
        id: 'day',
        text: { ko: '하루쯤 이어지면 울려요', en: 'After a day or so' },
        misconception: 'M554',
        because: {
          ko: '아니에요. 창은 지난 한 시간만 봐요. 아무리 이어져도 소진율 10 그대로예요.',
          en: 'No: the window sees the last hour only. However long it lasts, the rate stays at 10.',
        },
      },
      {
        id: 'never',
        text: { ko: '끝까지 울리지 않아요', en: 'It never rings' },
        correct: true,
        because: {
          ko: '1.44% 아래로는 울릴 수 없는 경보예요. 여섯 시간 창의 경보가 대신 울려요.',
          en: 'Below 1.44% it cannot ring. The six-hour one rings in its place.',
        },
      },
    ],
    explanation: {
      ko: '경보마다 절대 울리지 않는 실패율이 있어요.',
      en: 'Each alarm has a rate below which it never rings.',
    },
    cites: [rings, { sim: 'trace', scenario: 'silent', set: { failShare: 0.01 } }],
  },
  {
    id: 'trace-time-to-page',
    idea: 'burn-rate',
    kind: 'numeric',
    step: 'silent',
    stem: {
      ko: '약속은 99.9%, 경보는 60분 창에 소진율 14.4예요. 요청의 {percent}%가 실패하기 시작하면 몇 분 뒤에 울릴까요?',
      en: 'The promise is 99.9%, the alarm a burn rate of 14.4 over 60 minutes. If {percent}% begin to fail, after how many minutes does it ring?',
    },
    variables: { percent: { min: 2, max: 10, step: 2 } },
    answer: { formula: 'quotient', of: { a: 86.4, b: '$percent' } },
    tolerance: 1.5,
    unit: { ko: '분', en: 'min' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: 60, b: '$percent' } },
        tolerance: 1,
        misconception: 'M554',
        because: {
          ko: '소진율을 빼먹었어요. 창의 1.44%가 실패로 차야 해요.',
          en: 'That leaves out the burn rate: failures must make up 1.44% of the window.',
        },
      },
    ],
    explanation: {
      ko: '60 × 14.4 × 0.1% ÷ {percent}% = {answer}분이에요.',
      en: '60 × 14.4 × 0.1% ÷ {percent}% = {answer} minutes.',
    },
    cites: [rings, silent],
  },
  {
    id: 'trace-page-in-a-run',
    idea: 'burn-rate',
    kind: 'predict',
    step: 'silent',
    stem: {
      ko: '요청의 5%가 계속 실패해요. 한 시간 창, 소진율 14.4의 호출은 몇 분 뒤에 울릴까요?',
      en: '5% of the requests keep failing. After how many minutes does the page of one hour and 14.4 ring?',
    },
    run: { sim: 'trace', scenario: 'silent', set: { failShare: 0.05 } },
    unit: { ko: '분', en: 'min' },
    asks: { metric: 'pageAfter', tolerance: 4, scale: 1 / 60_000 },
    explanation: {
      ko: '60 × 14.4 × 0.1% ÷ 5% = 17.3분이고, 분 단위로 보니 18분쯤이에요.',
      en: '60 × 14.4 × 0.1% ÷ 5% = 17.3 minutes; looked at by the minute, about 18.',
    },
    cites: [rings, { sim: 'trace', scenario: 'silent', set: { failShare: 0.05 } }],
  },
  {
    id: 'trace-budget-days',
    idea: 'error-budget',
    kind: 'numeric',
    step: 'silent',
    stem: {
      ko: '30일의 오류 예산이 소진율 {burn}로 타요. 며칠 만에 바닥날까요?',
      en: 'A budget of 30 days burns at a rate of {burn}. After how many days is it gone?',
    },
    variables: { burn: { min: 2, max: 12, step: 2 } },
    answer: { formula: 'quotient', of: { a: 30, b: '$burn' } },
    tolerance: 0.3,
    unit: { ko: '일', en: 'days' },
    traps: [
      {
        value: { formula: 'sum', of: { a: 30, b: 0 } },
        tolerance: 0.3,
        misconception: 'M561',
        because: {
          ko: '한 달은 소진율 1일 때예요. 두 배로 타면 보름이에요.',
          en: 'A month is for a rate of 1. Twice as fast lasts half.',
        },
      },
    ],
    explanation: {
      ko: '30 ÷ {burn} = {answer}일이에요.',
      en: '30 ÷ {burn} = {answer} days.',
    },
    cites: [
      { claim: 'C574' },
      { formula: { ko: '바닥나는 날 = 30일 ÷ 소진율', en: 'gone after = 30 days ÷ burn rate' } },
    ],
  },
  {
    id: 'trace-green-month',
    idea: 'error-budget',
    kind: 'ox',
    step: 'silent',
    stem: {
      ko: '“한 달 동안 호출이 한 번도 울리지 않았으니, 손님에게 한 약속도 지켰다.”',
      en: '“No page rang all month, so the promise to customers was kept.”',
    },
    answer: false,
    reasons: [
      {
        id: 'leak',
        text: { ko: '느리게 새면 호출은 조용해요.', en: 'A slow leak rings no page.' },
        correct: true,
        because: {
          ko: '0.2%면 호출 없이 보름 만에 예산이 바닥나요.',
          en: 'At 0.2% the budget is gone in a fortnight without one.',
        },
      },
      {
        id: 'page',
        text: { ko: '예산이 다 타면 호출이 와요.', en: 'A page comes when it is spent.' },
        misconception: 'M554',
        because: {
          ko: '아니에요. 호출은 타는 속도를 봐요. 다 탔는지는 보지 않아요.',
          en: 'No: pages watch how fast it burns, not whether it is gone.',
        },
      },
      {
        id: 'cpu',
        text: { ko: 'CPU가 낮았으니 지킨 거예요.', en: 'CPU was low, so it was kept.' },
        misconception: 'M555',
        because: {
          ko: '아니에요. CPU가 한가해도 손님의 요청은 실패할 수 있어요.',
          en: 'No: requests can fail while the CPU idles.',
        },
      },
    ],
    explanation: {
      ko: '약속은 남은 예산으로 확인해요.',
      en: 'Whether a promise was kept shows in the budget left.',
    },
    cites: [silent],
  },
  {
    id: 'trace-what-to-watch',
    idea: 'error-budget',
    kind: 'single',
    step: 'silent',
    stem: {
      ko: '새벽에 사람을 깨울 경보를 하나만 만들 수 있어요. 무엇을 보게 할까요?',
      en: 'You may have one alarm that wakes people at night. What should it watch?',
    },
    options: [
      {
        id: 'cpu',
        text: { ko: '서버의 CPU가 80%를 넘는지', en: 'Whether a server’s CPU is over 80%' },
        misconception: 'M555',
        because: {
          ko: '아니에요. CPU가 높아도 손님은 멀쩡할 수 있고, 한가해도 실패할 수 있어요.',
          en: 'No: customers may be fine at 90%, and failing while the CPU idles.',
        },
      },
      {
        id: 'burn',
        text: { ko: '오류 예산이 빨리 타는지', en: 'Whether the error budget burns fast' },
        correct: true,
        because: {
          ko: '손님에게 한 약속이 곧 깨질 때만 깨워요.',
          en: 'It wakes people only when the promise is about to break.',
        },
      },
      {
        id: 'any',
        text: { ko: '오류가 한 건이라도 나는지', en: 'Whether a single error happens' },
        misconception: 'M559',
        because: {
          ko: '아니에요. 밤마다 몇 번씩 울리면 곧 아무도 일어나지 않아요.',
          en: 'No: it rings several times a night, and soon nobody gets up.',
        },
      },
    ],
    explanation: {
      ko: '경보는 서버가 아니라 손님에게 한 약속을 봐요.',
      en: 'Alarms watch the promise to customers, not the servers.',
    },
    cites: [silent],
  },
  {
    id: 'trace-logs-qna',
    idea: 'error-budget',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '대시보드가 모두 초록인데 손님이 느리다고 해요. 무엇을 의심하고 무엇을 확인할까요?',
      en: 'The dashboard is all green, and customers say it is slow. What do you suspect, and what do you check?',
    },
    model: {
      ko: '먼저 그 초록이 무엇을 더한 수인지 봐요. 서버별 p99의 평균이라면 느린 서버 하나가 가려져요. 다음으로 느린 손님의 트레이스가 남아 있는지 봐요. 들어올 때 고른 표본이라면 드문 것은 없을 수 있어요. 마지막으로 경보가 손님과의 약속을 보는지, 느리게 새는 것을 티켓으로 알려 주는지 확인해요.',
      en: 'First, what that green adds up. An average of servers’ p99s hides a slow one. Then, whether slow customers left traces: in a sample chosen as requests come, rare ones may be missing. Last, whether alarms watch the promise to customers, and whether slow leaks come as tickets.',
    },
    points: [
      {
        id: 'average',
        text: { ko: '백분위수의 평균을 의심해요', en: 'It suspects an average of percentiles' },
      },
      {
        id: 'sample',
        text: { ko: '표본에서 빠졌을 수 있다고 말해요', en: 'It says that the sample may miss it' },
      },
      {
        id: 'promise',
        text: { ko: '경보가 보는 것을 확인해요', en: 'It checks what the alarms watch' },
      },
    ],
    explanation: {
      ko: '초록은 남긴 것과 더한 방법의 색이에요.',
      en: 'Green is the colour of what was kept and how it was added up.',
    },
    cites: [{ sim: 'trace', scenario: 'average' }, silent],
  },
];
