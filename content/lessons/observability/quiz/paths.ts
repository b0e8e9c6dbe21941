// Percentiles that cannot be averaged, and bars that nobody waits for.

import type { QuizItem } from '@/content/schema';

const average = { sim: 'trace', scenario: 'average' } as const;
const waterfall = { sim: 'trace', scenario: 'waterfall' } as const;

export const paths: readonly QuizItem[] = [
  {
    id: 'trace-average-of-p99',
    idea: 'no-average',
    kind: 'single',
    step: 'green-dashboard',
    stem: {
      ko: '서버 스무 대의 p99를 평균 내니 300ms예요. 손님 모두의 p99는 얼마인가요?',
      en: 'The p99s of twenty servers average 300 ms. What is the p99 of all customers?',
    },
    options: [
      {
        id: 'same',
        text: { ko: '요청 수가 같다면 300ms예요', en: '300 ms, if they get equally many' },
        misconception: 'M550',
        because: {
          ko: '아니에요. 요청 수가 같아도 p99끼리는 평균 낼 수 없어요. 267ms와 921ms의 차이가 그렇게 났어요.',
          en: 'No: equal numbers do not help, p99s cannot be averaged. That is how 267 ms stood for 921.',
        },
      },
      {
        id: 'below',
        text: { ko: '그보다 조금 낮아요', en: 'Somewhat less than that' },
        misconception: 'M550',
        because: {
          ko: '아니에요. 느린 서버가 섞이면 진짜가 훨씬 높을 수 있어요. 방향을 정해 주는 규칙은 없어요.',
          en: 'No: with a slow server among them the truth may be far higher. No rule gives even its direction.',
        },
      },
      {
        id: 'unknown',
        text: { ko: '300ms로는 알 수 없어요', en: '300 ms does not tell' },
        correct: true,
        because: {
          ko: '값을 한 줄로 세우거나 히스토그램을 합쳐야 나와요.',
          en: 'It takes all values in a row, or histograms that are added up.',
        },
      },
    ],
    explanation: {
      ko: '요약한 수에서는 전체의 백분위수를 되살릴 수 없어요.',
      en: 'From summaries the percentile of the whole cannot be recovered.',
    },
    cites: [{ claim: 'C570' }, average],
  },
  {
    id: 'trace-p99-in-a-run',
    idea: 'no-average',
    kind: 'predict',
    step: 'green-dashboard',
    stem: {
      ko: '평균 400ms짜리 느린 서버가 열 대 가운데 한 대에서 세 대로 늘었어요. 나머지는 평균 20ms예요. 손님 모두의 p99는 몇 ms로 나올까요?',
      en: 'Of ten servers three are slow now, where one was: 400 ms on average, the others 20. What will the p99 of all customers be, in ms?',
    },
    run: { sim: 'trace', scenario: 'average', set: { slowServers: 3 } },
    unit: { ko: 'ms', en: 'ms' },
    asks: { metric: 'trueP99', tolerance: 150 },
    explanation: {
      ko: '모두의 1%는 느린 세 대에 간 30%의 30분의 1이에요. 그래서 400 × ln 30 = 1,360ms예요. 느린 손님이 세 배가 됐다고 세 배로 늘지는 않아요. 대시보드의 평균은 617ms예요.',
      en: 'One per cent of all is a thirtieth of the 30% who went to slow servers: 400 × ln 30 = 1,360 ms. Three times as many slow customers do not make it three times as long. The dashboard’s average is 617 ms.',
    },
    cites: [average],
  },
  {
    id: 'trace-fan-out',
    idea: 'no-average',
    kind: 'numeric',
    step: 'green-dashboard',
    stem: {
      ko: '화면 하나가 서버 {servers}대에 묻고, 답 100개 가운데 {percent}개가 느려요. 느린 답을 하나라도 만나는 화면은 몇 %일까요?',
      en: 'A page asks {servers} servers, and {percent} of a hundred answers are slow. What percentage of pages meets at least one slow answer?',
    },
    variables: { servers: { min: 20, max: 60, step: 10 }, percent: { min: 2, max: 4, step: 1 } },
    answer: { formula: 'fan-out', of: { servers: '$servers', percent: '$percent' } },
    tolerance: 2,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: { formula: 'product', of: { a: '$servers', b: '$percent' } },
        tolerance: 1,
        misconception: 'M557',
        because: {
          ko: '곱하기만 하면 두 번 느린 화면을 두 번 세요. 하나도 안 느릴 확률을 1에서 빼요.',
          en: 'A plain product counts pages twice that are slow twice. Take the chance of none from 1.',
        },
      },
    ],
    explanation: {
      ko: '(1 − {percent}%)를 {servers}번 곱해 1에서 빼면 {answer}%예요. 서버 하나의 p99가 초록이어도 화면은 아니에요.',
      en: '1 − (1 − {percent}%) to the power of {servers} is {answer}%. Each server’s p99 may be green, and the page is not.',
    },
    cites: [
      {
        formula: {
          ko: '느린 화면 = 1 − (1 − 느린 답의 비율)^서버 수',
          en: 'slow pages = 1 − (1 − share of slow answers)^servers',
        },
      },
    ],
  },
  {
    id: 'trace-which-bar',
    idea: 'critical-path',
    kind: 'single',
    step: 'where-second',
    stem: {
      ko: '검색 300ms와 광고 500ms를 나란히 부르고, 둘 다 온 뒤에 그림 200ms, 답을 보낸 다음 기록 800ms예요. 무엇을 100ms 줄여야 답이 빨라지나요?',
      en: 'Search (300 ms) and ads (500 ms) run side by side; when both are there, drawing (200 ms); after the answer, bookkeeping (800 ms). Cutting 100 ms off which speeds up the answer?',
    },
    options: [
      {
        id: 'books',
        text: { ko: '가장 긴 기록', en: 'Bookkeeping, the longest' },
        misconception: 'M37',
        because: {
          ko: '아니에요. 기록은 답이 나간 뒤에 해요. 아무리 길어도 손님은 기다리지 않아요.',
          en: 'No: it comes after the answer. However long it is, no customer waits for it.',
        },
      },
      {
        id: 'search',
        text: { ko: '먼저 부른 검색', en: 'Search, named first' },
        misconception: 'M560',
        because: {
          ko: '아니에요. 나란히 있는 광고가 더 길어서, 검색이 빨라져도 광고를 기다려요.',
          en: 'No: ads beside it take longer, so a quicker search still waits for them.',
        },
      },
      {
        id: 'ads',
        text: { ko: '나란히 부른 광고', en: 'Ads, called beside it' },
        correct: true,
        because: {
          ko: '답까지 이어진 길은 광고와 그림이에요. 300ms까지는 줄인 만큼 빨라져요.',
          en: 'The chain to the answer is ads and drawing. Down to 300 ms every cut counts.',
        },
      },
    ],
    explanation: {
      ko: '나란한 것은 긴 쪽만, 답 뒤의 것은 세지 않아요.',
      en: 'Side by side the longer counts, and what comes after the answer does not.',
    },
    cites: [waterfall],
  },
  {
    id: 'trace-sort-bars',
    idea: 'critical-path',
    kind: 'categorise',
    step: 'where-second',
    stem: {
      ko: '가게의 주문이에요. 절반으로 줄였을 때 답이 빨라지는 막대와 그대로인 막대로 나눠 보세요.',
      en: 'The shop’s order again: which bars, halved, bring the answer sooner, and which change nothing?',
    },
    categories: [
      { id: 'sooner', text: { ko: '답이 빨라져요', en: 'the answer comes sooner' } },
      { id: 'same', text: { ko: '답은 그대로예요', en: 'the answer is the same' } },
    ],
    entries: [
      {
        id: 'mail',
        text: { ko: '메일 900ms', en: 'mail, 900 ms' },
        category: 'same',
        misconception: 'M37',
        because: { ko: '답이 나간 뒤에 보내요.', en: 'It is sent after the answer.' },
      },
      {
        id: 'menu',
        text: { ko: '추천과 나란한 메뉴 80ms', en: 'menu beside picks, 80 ms' },
        category: 'same',
        misconception: 'M560',
        because: {
          ko: '나란히 있는 추천이 350ms예요.',
          en: 'The picks, beside it, take 350.',
        },
      },
      {
        id: 'tips',
        text: { ko: '추천 350ms', en: 'picks, 350 ms' },
        category: 'sooner',
        because: {
          ko: '메뉴보다 길어서 길 위에 있어요.',
          en: 'Longer than the menu: on the path.',
        },
      },
      {
        id: 'stock',
        text: { ko: '재고 25ms씩 열두 번', en: 'stock, 25 ms twelve times' },
        category: 'sooner',
        because: { ko: '차례로 서면 300ms예요.', en: 'In a row they are 300 ms.' },
      },
      {
        id: 'payment',
        text: { ko: '결제 250ms', en: 'payment, 250 ms' },
        category: 'sooner',
        because: { ko: '결제가 끝나야 답이 나가요.', en: 'No answer before it is done.' },
      },
    ],
    explanation: {
      ko: '길이가 아니라, 손님이 기다리는지가 갈라요.',
      en: 'Not the length decides but whether the customer waits.',
    },
    cites: [waterfall],
  },
  {
    id: 'trace-one-call',
    idea: 'critical-path',
    kind: 'numeric',
    step: 'where-second',
    stem: {
      ko: '25ms 걸리는 호출을 차례로 열두 번 해요. 모두 한 번에 묻는 {one}ms짜리 호출로 바꾸면 답이 몇 ms 빨라질까요?',
      en: 'A call of 25 ms is made twelve times in a row. Asked all at once in one call of {one} ms, how many ms sooner is the answer?',
    },
    variables: { one: { min: 20, max: 100, step: 20 } },
    answer: { formula: 'difference', of: { a: 300, b: '$one' } },
    tolerance: 2,
    unit: { ko: 'ms', en: 'ms' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: 300, b: 2 } },
        tolerance: 2,
        misconception: 'M560',
        because: {
          ko: '절반으로 줄인 값이에요. 여기서는 열두 번이 한 번이 돼요.',
          en: 'That is halving it. Here twelve calls become one.',
        },
      },
    ],
    explanation: {
      ko: '차례로 선 300ms가 {one}ms가 되니 {answer}ms예요. 짧은 막대도 줄을 서면 길어요.',
      en: '300 ms in a row become {one}: {answer} ms. Short bars in a row are long.',
    },
    cites: [waterfall],
  },
];
