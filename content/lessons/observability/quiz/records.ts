// What logs, metrics and traces are for, what they cost, and which products keep them.

import type { QuizItem } from '@/content/schema';

const price = {
  formula: {
    ko: '한 달 로그 요금 = 기가바이트 × 0.76달러(서울)',
    en: 'logs a month = gigabytes × $0.76 (Seoul)',
  },
} as const;

export const records: readonly QuizItem[] = [
  {
    id: 'trace-three-signals',
    idea: 'three-signals',
    kind: 'match',
    step: 'three-signals',
    stem: {
      ko: '알고 싶은 것과 그것을 말해 주는 기록을 이어 보세요.',
      en: 'Match what you want to know with the record that tells it.',
    },
    pairs: [
      {
        id: 'metric',
        left: { ko: '지금 손님의 몇 %가 느린가', en: 'What share of customers waits now' },
        right: { ko: '지표', en: 'metric' },
        because: {
          ko: '여러 요청을 수 하나로 요약해요.',
          en: 'It sums up many requests as one number.',
        },
      },
      {
        id: 'trace',
        left: {
          ko: '이 주문은 어느 서비스에서 기다렸나',
          en: 'In which service this order waited',
        },
        right: { ko: '트레이스', en: 'trace' },
        misconception: 'M551',
        because: {
          ko: '서비스마다 걸린 시간이 한 길로 이어져 있어요.',
          en: 'It joins the times of all services in one way.',
        },
      },
      {
        id: 'log',
        left: {
          ko: '그 서비스가 그때 무슨 오류를 만났나',
          en: 'Which error that service met then',
        },
        right: { ko: '로그', en: 'log' },
        because: {
          ko: '한 순간의 일을 말로 적어요.',
          en: 'It says in words what happened at one moment.',
        },
      },
    ],
    others: [{ id: 'bill', text: { ko: '청구서', en: 'bill' } }],
    explanation: {
      ko: '지표는 느리다고, 트레이스는 어디인지, 로그는 무슨 일인지 말해요.',
      en: 'Metrics say that it is slow, traces where, logs what happened.',
    },
    cites: [{ claim: 'C088' }],
  },
  {
    id: 'trace-open-next',
    idea: 'three-signals',
    kind: 'order',
    step: 'three-signals',
    stem: {
      ko: '결제가 느리다는 전화를 받았어요. 원인을 찾는 순서로 놓아 보세요.',
      en: 'Somebody calls: payments are slow. Put the search for the cause in order.',
    },
    entries: [
      {
        id: 'metric',
        text: {
          ko: '지표에서 언제부터 느린지 본다',
          en: 'See in the metrics since when it is slow',
        },
      },
      {
        id: 'trace',
        text: { ko: '그때의 느린 트레이스를 연다', en: 'Open a slow trace of that time' },
      },
      {
        id: 'bar',
        text: {
          ko: '임계 경로에서 길어진 막대를 찾는다',
          en: 'Find the bar on its path that grew',
        },
      },
      {
        id: 'log',
        text: {
          ko: '그 서비스의 로그를 요청 번호로 모은다',
          en: 'Gather that service’s logs by the request’s id',
        },
      },
    ],
    explanation: {
      ko: '넓은 것에서 좁은 것으로 가요. 번호가 없으면 마지막 걸음을 못 디뎌요.',
      en: 'From wide to narrow. Without an id the last step cannot be made.',
    },
    cites: [{ claim: 'C088' }],
  },
  {
    id: 'trace-logs-enough',
    idea: 'three-signals',
    kind: 'ox',
    step: 'three-signals',
    stem: {
      ko: '“여섯 서비스가 저마다 로그를 잘 남기면, 요청 번호가 없어도 한 주문이 지나간 길을 알 수 있다.”',
      en: '“If six services each log well, the way of one order can be told without a request id.”',
    },
    answer: false,
    reasons: [
      {
        id: 'join',
        text: { ko: '줄들을 이을 것이 없어요.', en: 'Nothing joins the lines.' },
        correct: true,
        because: {
          ko: '같은 순간에 다른 주문의 줄이 섞여요. 번호가 있어야 모아요.',
          en: 'Lines of other orders lie between them; only an id gathers them.',
        },
      },
      {
        id: 'time',
        text: { ko: '시각을 맞춰 보면 이어져요.', en: 'The times join them.' },
        misconception: 'M551',
        because: {
          ko: '아니에요. 주문은 서로 겹치고, 서버마다 시계도 조금씩 달라요.',
          en: 'No: orders overlap, and servers’ clocks differ.',
        },
      },
      {
        id: 'product',
        text: { ko: '추적 제품이 알아서 이어 줘요.', en: 'A product joins them by itself.' },
        misconception: 'M562',
        because: {
          ko: '아니에요. 코드든 코드에 심는 도구든 번호를 다음 서비스로 넘겨야 제품이 이어요.',
          en: 'No: code, or a tool put into it, has to hand the id on before a product can join anything.',
        },
      },
    ],
    explanation: {
      ko: '트레이스는 번호를 넘겨주는 약속에서 시작해요.',
      en: 'A trace begins with the promise to hand on an id.',
    },
    cites: [{ claim: 'C088' }],
  },
  {
    id: 'trace-log-bill',
    idea: 'log-cost',
    kind: 'numeric',
    step: 'price-of-looking',
    stem: {
      ko: '서비스가 한 달에 로그 {gb}GB를 남겨요. 서울의 수집 단가 GB당 0.76달러로, 무료 구간을 빼기 전 요금은 몇 달러일까요?',
      en: 'A service logs {gb} GB a month. At Seoul’s $0.76 for each GB taken in, before the free part, how many dollars is that?',
    },
    variables: { gb: { min: 200, max: 2_000, step: 200 } },
    answer: { formula: 'product', of: { a: '$gb', b: 0.76 } },
    tolerance: 6,
    unit: { ko: '달러', en: 'dollars' },
    traps: [
      {
        value: { formula: 'product', of: { a: '$gb', b: 0.0314 } },
        tolerance: 4,
        misconception: 'M556',
        because: {
          ko: '보관 단가예요. 넣을 때 내는 단가가 스무 배 넘게 비싸요.',
          en: 'That is the price of keeping. Taking in costs more than twenty times as much.',
        },
      },
    ],
    explanation: {
      ko: '{gb} × 0.76 = {answer}달러예요. 같은 달의 실행 요금과 비교해 보세요.',
      en: '{gb} × 0.76 is {answer} dollars. Hold it against that month’s compute.',
    },
    cites: [price],
  },
  {
    id: 'trace-lines-in-a-run',
    idea: 'log-cost',
    kind: 'predict',
    step: 'price-of-looking',
    stem: {
      ko: '초당 100건이 한 달 이어지고, 함수의 요금은 840달러쯤이에요. 요청마다 1KB짜리 로그를 여섯 줄씩 남기면(GB당 0.76달러) 로그는 몇 달러일까요?',
      en: 'A hundred requests a second all month cost some $840 in functions. Each writes six log lines of 1 KB, at $0.76 a GB. How many dollars do the logs cost?',
    },
    run: { sim: 'trace', scenario: 'sieve', set: { logLines: 6 } },
    unit: { ko: '달러', en: 'dollars' },
    asks: { metric: 'logCost', tolerance: 120 },
    explanation: {
      ko: '한 달에 2억 6천만 건쯤 × 6KB는 1,560GB쯤, 1,190달러쯤이에요. 여섯 줄이면 실행보다 로그가 비싸요.',
      en: 'Some 260 million requests × 6 KB are about 1,560 GB, about $1,190: with six lines the logs cost more than the functions.',
    },
    cites: [{ sim: 'trace', scenario: 'sieve', set: { logLines: 6 } }, { claim: 'C575' }],
  },
  {
    id: 'trace-cut-logs',
    idea: 'log-cost',
    kind: 'single',
    step: 'price-of-looking',
    stem: {
      ko: '함수의 실행 요금은 108달러, 로그 수집 요금은 274달러예요. 다음 장애도 볼 수 있으면서 요금을 줄이려면 무엇부터 할까요?',
      en: 'Running the function costs $108, taking in its logs $274. What cuts the bill first, and still shows the next outage?',
    },
    options: [
      {
        id: 'off',
        text: { ko: '로그를 모두 꺼요', en: 'Switch all logs off' },
        misconception: 'M557',
        because: {
          ko: '아니에요. 초록 그래프만 남아요. 다음 장애 때 볼 것이 없어요.',
          en: 'No: green graphs are all that is left, and the next outage leaves nothing to read.',
        },
      },
      {
        id: 'level',
        text: { ko: '평소에는 경고부터 남겨요', en: 'Log from warnings up' },
        correct: true,
        because: {
          ko: '잘 끝난 요청을 세는 일은 지표가 더 싸게 하고, 장애 때의 경고는 그대로 남아요.',
          en: 'Metrics count what went well for less, and an outage’s warnings stay.',
        },
      },
      {
        id: 'memory',
        text: { ko: '함수의 메모리를 줄여요', en: 'Give the function less memory' },
        misconception: 'M556',
        because: {
          ko: '아니에요. 더 큰 쪽은 로그예요. 메모리를 줄이면 느려지기도 해요.',
          en: 'No: logs are the larger part, and less memory can be slower.',
        },
      },
    ],
    explanation: {
      ko: '무엇을 남길지 고르는 것이 요금이에요.',
      en: 'What you choose to keep is what you pay for.',
    },
    cites: [price, { claim: 'C575' }],
  },
  {
    id: 'trace-old-logs',
    idea: 'log-cost',
    kind: 'ox',
    step: 'price-of-looking',
    stem: {
      ko: '“Lambda가 만든 로그 그룹은 따로 정하지 않으면 지난 로그를 계속 두고, 보관 요금도 계속 나온다.”',
      en: '“Unless told otherwise, a log group that Lambda made keeps its logs, and is paid for, without end.”',
    },
    answer: true,
    reasons: [
      {
        id: 'none',
        text: { ko: '기본 보관 기한이 없어요.', en: 'There is no default limit.' },
        correct: true,
        because: {
          ko: '회사마다 달라요. Azure와 구글은 기본이 30일이에요.',
          en: 'It differs: Azure and Google keep 30 days by default.',
        },
      },
      {
        id: 'month',
        text: { ko: '30일이 지나면 지워져요.', en: 'After 30 days they are deleted.' },
        misconception: 'M556',
        because: {
          ko: '아니에요. 그것은 Azure와 구글의 기본값이에요. Lambda의 로그 그룹은 정해야 지워져요.',
          en: 'No: that is Azure’s and Google’s default. Lambda’s log groups need a setting.',
        },
      },
      {
        id: 'free',
        text: { ko: '보관에는 요금이 없어요.', en: 'Keeping them is free.' },
        misconception: 'M556',
        because: {
          ko: '아니에요. 수집보다 싸지만 쌓이는 만큼 달마다 내요.',
          en: 'No: it costs less than taking in, but every month and for all that has piled up.',
        },
      },
    ],
    explanation: {
      ko: '보관 기한은 처음에 정해요.',
      en: 'Set how long logs stay at the very beginning.',
    },
    cites: [{ claim: 'C575' }],
  },
  {
    id: 'trace-which-standard',
    idea: 'products',
    kind: 'short',
    step: 'three-signals',
    stem: {
      ko: '로그와 지표와 트레이스를 만들고 보내는 공개 표준이에요. 코드를 두고 보는 제품만 바꿀 수 있게 해요. 이름은?',
      en: 'An open standard for making and sending logs, metrics and traces; with it the product that shows them can change while code stays. Its name?',
    },
    accepted: {
      ko: ['오픈텔레메트리', 'OpenTelemetry', '오픈 텔레메트리', 'OTel', '오텔'],
      en: ['OpenTelemetry', 'Open Telemetry', 'OTel'],
    },
    traps: [
      {
        words: { ko: ['X-Ray', '엑스레이'], en: ['X-Ray', 'AWS X-Ray'] },
        misconception: 'M562',
        because: {
          ko: '한 회사의 제품이에요. 그 SDK는 2026년 2월부터 보안 문제만 고쳐요.',
          en: 'That is one provider’s product; since February 2026 its SDKs get security fixes only.',
        },
      },
    ],
    explanation: {
      ko: 'AWS도 Microsoft도 이제 여기서 시작하라고 해요.',
      en: 'AWS and Microsoft, too, now say to begin with it.',
    },
    cites: [{ claim: 'C572' }, { claim: 'C573' }],
  },
  {
    id: 'trace-products',
    idea: 'products',
    kind: 'categorise',
    step: 'three-signals',
    stem: {
      ko: '2026년의 제품을 회사별로 나눠 보세요.',
      en: 'Put each product of 2026 with its provider.',
    },
    categories: [
      { id: 'aws', text: { ko: 'AWS', en: 'AWS' } },
      { id: 'azure', text: { ko: 'Azure', en: 'Azure' } },
      { id: 'google', text: { ko: '구글', en: 'Google' } },
    ],
    entries: [
      {
        id: 'xray',
        text: { ko: 'X-Ray', en: 'X-Ray' },
        category: 'aws',
        because: { ko: 'AWS의 트레이스 서비스예요.', en: 'It is AWS’s service for traces.' },
      },
      {
        id: 'insights',
        text: { ko: 'Application Insights', en: 'Application Insights' },
        category: 'azure',
        misconception: 'M562',
        because: { ko: 'Azure Monitor의 트레이스예요.', en: 'It is the tracing of Azure Monitor.' },
      },
      {
        id: 'analytics',
        text: { ko: 'Log Analytics', en: 'Log Analytics' },
        category: 'azure',
        because: { ko: 'Azure Monitor의 로그예요.', en: 'These are the logs of Azure Monitor.' },
      },
      {
        id: 'cloudwatch',
        text: { ko: 'CloudWatch', en: 'CloudWatch' },
        category: 'aws',
        because: { ko: 'AWS의 지표, 로그, 경보예요.', en: 'AWS’s metrics, logs and alarms.' },
      },
      {
        id: 'suite',
        text: { ko: 'Operations Suite라고 불리던 것', en: 'What was called Operations Suite' },
        category: 'google',
        because: {
          ko: '지금은 Google Cloud Observability예요.',
          en: 'It is Google Cloud Observability now.',
        },
      },
    ],
    explanation: {
      ko: '이름보다 기본 표본과 보관 기간을 비교하세요.',
      en: 'More than names, compare default sampling and retention.',
    },
    cites: [{ claim: 'C088' }, { claim: 'C144' }],
  },
  {
    id: 'trace-textbook-tool',
    idea: 'products',
    kind: 'single',
    step: 'price-of-looking',
    stem: {
      ko: '교재가 구글 함수는 Cloud Debugger로 디버깅하라고 해요. 2026년에 어떻게 하나요?',
      en: 'A textbook says to debug Google’s functions with Cloud Debugger. What do you do in 2026?',
    },
    options: [
      {
        id: 'use',
        text: { ko: '콘솔에서 켜고 써요', en: 'Switch it on in the console' },
        misconception: 'M562',
        because: {
          ko: '아니에요. 2023년 5월 31일에 끝난 도구예요.',
          en: 'No: it was shut down on 31 May 2023.',
        },
      },
      {
        id: 'local',
        text: { ko: '로컬에서 돌리고 트레이스를 봐요', en: 'Run it locally, and read traces' },
        correct: true,
        because: {
          ko: 'Functions Framework로 돌려 보고, 로그와 트레이스를 요청 번호로 이어요.',
          en: 'With the Functions Framework, and with logs and traces joined by the request’s id.',
        },
      },
      {
        id: 'move',
        text: { ko: '디버깅이 쉬운 회사로 옮겨요', en: 'Move to an easier provider' },
        misconception: 'M562',
        because: {
          ko: '아니에요. 이벤트로 이어진 서비스는 어디서나 어려워요.',
          en: 'No: services joined by events are hard to debug anywhere.',
        },
      },
    ],
    explanation: {
      ko: '도구의 이름에는 날짜가 있어야 해요.',
      en: 'A tool’s name needs a date.',
    },
    cites: [{ claim: 'C089' }, { claim: 'C077' }],
  },
];
