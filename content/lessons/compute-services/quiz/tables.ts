// Cells of tables that are passed around: what is wrong in them, what has aged, and what cannot be measured at all.

import type { QuizItem } from '@/content/schema';

export const tables: readonly QuizItem[] = [
  {
    id: 'compute-sort-cells',
    idea: 'cells',
    kind: 'categorise',
    step: 'one-cell',
    stem: {
      ko: '돌아다니는 표의 칸이에요. 2026년 11월의 문서로 판정하세요.',
      en: 'Cells of a table that is passed around. Judge them by the documents of November 2026.',
    },
    categories: [
      { id: 'right', text: { ko: '맞아요', en: 'Right' } },
      { id: 'wrong', text: { ko: '틀렸어요', en: 'Wrong' } },
      { id: 'aged', text: { ko: '전에는 맞았어요', en: 'Was right once' } },
    ],
    entries: [
      {
        id: 'http',
        text: { ko: 'Azure Functions는 HTTP만', en: 'Azure Functions: HTTP only' },
        category: 'wrong',
        because: {
          ko: '타이머, Blob, 큐를 비롯해 열 가지가 넘어요.',
          en: 'Timer, Blob, queue and others: more than ten.',
        },
        misconception: 'M23',
      },
      {
        id: 'hundred',
        text: { ko: 'Lambda 코드는 100MB까지', en: 'Lambda: 100 MB of code' },
        category: 'wrong',
        because: {
          ko: 'zip 50MB, 풀어서 250MB, 이미지 10GB예요.',
          en: 'Zip 50 MB, unzipped 250 MB, image 10 GB.',
        },
        misconception: 'M25',
      },
      {
        id: 'name',
        text: { ko: '구글의 이름은 Cloud Functions', en: 'Google’s is called Cloud Functions' },
        category: 'aged',
        because: {
          ko: '지금은 Cloud Run functions예요.',
          en: 'It is Cloud Run functions now.',
        },
        misconception: 'M458',
      },
      {
        id: 'plan',
        text: { ko: 'Azure의 서버리스는 Consumption', en: 'Azure’s serverless plan: Consumption' },
        category: 'aged',
        because: {
          ko: '옛 요금제가 됐고, 새 앱은 Flex예요.',
          en: 'It is legacy now; new apps take Flex.',
        },
        misconception: 'M460',
      },
      {
        id: 'ms',
        text: { ko: 'Lambda는 1ms 단위로 과금', en: 'Lambda bills by the millisecond' },
        category: 'right',
        because: { ko: '2020년 12월부터 그래요.', en: 'Since December 2020.' },
      },
      {
        id: 'languages',
        text: { ko: '셋 다 여러 언어를 지원', en: 'All three take many languages' },
        category: 'right',
        because: {
          ko: '맞아요. 표의 목록보다 더 많아요.',
          en: 'True, and more than the table lists.',
        },
        misconception: 'M463',
      },
    ],
    explanation: {
      ko: '틀린 칸과 낡은 칸은 달라요. 낡은 칸은 날짜만 있었어도 알아볼 수 있었어요.',
      en: 'Wrong and aged are different: with a date, an aged cell could have been told.',
    },
    cites: [{ claim: 'C079' }, { claim: 'C078' }, { claim: 'C421' }],
  },
  {
    id: 'compute-package',
    idea: 'cells',
    kind: 'single',
    step: 'cell-by-cell',
    stem: {
      ko: 'zip으로 70MB, 풀면 240MB인 패키지를 Lambda에 올리려고 해요. 어떻게 할까요?',
      en: 'A package has 70 MB zipped and 240 MB unzipped. How does it get onto Lambda?',
    },
    options: [
      {
        id: 'no',
        text: { ko: '너무 커서 올릴 수 없어요', en: 'Not at all: it is too large' },
        misconception: 'M25',
        because: {
          ko: '풀어서 250MB까지니 들어가요. 100MB라는 한도는 없어요.',
          en: 'Unzipped it may have 250 MB. There is no limit of 100 MB.',
        },
      },
      {
        id: 's3',
        text: { ko: '저장소를 거쳐 올려요', en: 'As a zip, by way of storage' },
        correct: true,
        because: {
          ko: '바로 올리는 것은 50MB까지라 S3에 먼저 올려요.',
          en: 'Direct uploads end at 50 MB, so it goes through S3.',
        },
      },
      {
        id: 'layer',
        text: { ko: '레이어로 나누면 한도가 늘어요', en: 'In layers, which raise the limit' },
        misconception: 'M461',
        because: {
          ko: '레이어도 같은 250MB 안에 들어가요. 함께 쓰라고 나누는 것이에요.',
          en: 'Layers count in the same 250 MB. They are for sharing.',
        },
      },
    ],
    explanation: {
      ko: '풀어서 250MB를 넘으면 컨테이너 이미지(10GB까지)로 올려요.',
      en: 'Beyond 250 MB unzipped, take a container image of up to 10 GB.',
    },
    cites: [{ claim: 'C078' }],
  },
  {
    id: 'compute-triggers',
    idea: 'cells',
    kind: 'multiple',
    step: 'one-cell',
    stem: {
      ko: 'Azure Functions를 부를 수 있는 것을 **모두** 고르세요.',
      en: 'Choose **all** that can call Azure Functions.',
    },
    options: [
      {
        id: 'timer',
        text: { ko: '타이머', en: 'A timer' },
        correct: true,
        because: { ko: '타이머 트리거가 있어요.', en: 'There is a timer trigger.' },
      },
      {
        id: 'sqs',
        text: { ko: 'Amazon SQS의 큐', en: 'A queue of Amazon SQS' },
        misconception: 'M450',
        because: {
          ko: '큐 트리거는 Azure의 큐를 위한 것이에요. 이름이 큐라고 어느 회사의 큐나 되지는 않아요.',
          en: 'Its queue triggers are for queues of Azure; a queue of another maker is another thing.',
        },
      },
      {
        id: 'blob',
        text: { ko: '올라온 Blob', en: 'A stored blob' },
        correct: true,
        because: { ko: 'Blob 트리거가 있어요.', en: 'There is a Blob trigger.' },
      },
      {
        id: 'bus',
        text: { ko: 'Service Bus의 메시지', en: 'A message of Service Bus' },
        correct: true,
        because: { ko: '큐와 토픽 모두 트리거가 돼요.', en: 'Queues and topics both can.' },
      },
    ],
    explanation: {
      ko: 'HTTP는 열 가지가 넘는 트리거 가운데 하나예요.',
      en: 'HTTP is one of more than ten triggers.',
    },
    cites: [{ claim: 'C079' }],
  },
  {
    id: 'compute-slow-lambda',
    idea: 'no-vendor-speed',
    kind: 'ox',
    step: 'cell-by-cell',
    stem: {
      ko: '“같은 Lambda라도 언어를 바꾸면 초기화 시간이 열 배 넘게 달라질 수 있다.”',
      en: '“On the same Lambda another language may change the init more than tenfold.”',
    },
    answer: true,
    reasons: [
      {
        id: 'init',
        text: { ko: '런타임마다 초기화가 달라요', en: 'Runtimes differ in their init' },
        correct: true,
        because: {
          ko: '빈 함수의 측정값이 Rust와 .NET에서 열 배 넘게 갈려요.',
          en: 'Measured with empty functions, Rust and .NET are more than tenfold apart.',
        },
      },
      {
        id: 'speed',
        text: { ko: '회사마다 정해진 속도가 있어요', en: 'Each provider has its own speed' },
        misconception: 'M456',
        because: {
          ko: '그렇다면 언어를 바꿔도 같아야 해요.',
          en: 'Then another language would change nothing.',
        },
      },
      {
        id: 'region',
        text: { ko: '언어마다 다른 리전에서 돌아요', en: 'Each language has its own Region' },
        misconception: 'M456',
        because: {
          ko: '리전은 내가 골라요. 언어와 상관없어요.',
          en: 'You choose the Region, whatever the language.',
        },
      },
    ],
    explanation: {
      ko: '‘느림’이라는 칸에는 언어, 크기, 잰 날이 함께 있어야 해요.',
      en: 'A cell “slow” needs the language, the size and the day of measuring.',
    },
    cites: [{ claim: 'C083' }, { sim: 'cold-start', scenario: 'quiet-night' }],
  },
  {
    id: 'compute-debugging',
    idea: 'no-vendor-speed',
    kind: 'single',
    step: 'cell-by-cell',
    stem: {
      ko: '‘디버깅: Lambda 복잡, 구글 쉬움(Cloud Debugger)’이라는 칸이에요. 무엇이라고 고칠까요?',
      en: 'A cell says “Debugging: hard on Lambda, easy on Google (Cloud Debugger)”. How do you mend it?',
    },
    options: [
      {
        id: 'move',
        text: { ko: '구글로 옮기면 쉬워진다고 써요', en: 'It gets easy by moving to Google' },
        misconception: 'M462',
        because: {
          ko: '그 도구는 2023년 5월 31일에 끝났어요. 옮겨도 흩어진 일은 그대로예요.',
          en: 'That tool ended on 31 May 2023, and what is spread out stays so.',
        },
      },
      {
        id: 'both',
        text: { ko: '어디서나 어렵다고 써요', en: 'It is hard everywhere' },
        correct: true,
        because: {
          ko: '구조를 갖춘 로그, 요청의 번호, 분산 추적이 공통의 답이에요.',
          en: 'Structured logs, ids and tracing are the common answer.',
        },
      },
      {
        id: 'swap',
        text: { ko: 'Lambda가 쉬워졌다고 바꿔 써요', en: 'It is Lambda that is easy now' },
        misconception: 'M457',
        because: {
          ko: '승자를 바꿔 적는 것은 기준을 적는 것이 아니에요.',
          en: 'To name another winner is not to name a criterion.',
        },
      },
    ],
    explanation: {
      ko: '도구의 이름에는 끝난 날이 있을 수 있어요. 표를 쓰기 전에 찾아봐요.',
      en: 'Tools have an end. Look for its date before you copy a table.',
    },
    cites: [{ claim: 'C077' }, { claim: 'C089' }],
  },
  {
    id: 'compute-which-best',
    idea: 'no-vendor-speed',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '그래서 어느 함수 서비스가 제일 좋은가요?',
      en: 'So which function service is the best?',
    },
    model: {
      ko: '일을 먼저 정해야 해요. 오래 기다리는 웹 요청이면 환경당 요청을 올릴 수 있는 곳이 싸고, 계산이 무거우면 한 건씩 맡는 쪽이 느려지지 않아요. 무엇이 부르는지, 이미 쓰는 데이터가 어디 있는지도 봐요. 한도와 요금은 그날의 문서로 확인해요.',
      en: 'Settle the work first. Web requests that wait for long are cheap where an environment takes several; heavy computing does not slow down with one in each. Look at what calls it and where your data is. Check limits and prices in that day’s documents.',
    },
    points: [
      {
        id: 'work',
        text: {
          ko: '기다리는 일인지 계산하는 일인지에 달렸다고 말했어요',
          en: 'says that it depends on whether the work waits or computes',
        },
      },
      {
        id: 'around',
        text: {
          ko: '무엇이 부르는지, 데이터가 어디 있는지를 들었어요',
          en: 'names what calls it, or where the data is',
        },
      },
      {
        id: 'date',
        text: {
          ko: '규칙과 요금을 날짜와 함께 확인한다고 말했어요',
          en: 'says that rules and prices are checked with their date',
        },
      },
    ],
    explanation: {
      ko: '승자가 아니라 기준을 말해요.',
      en: 'Name a criterion, not a winner.',
    },
    cites: [{ claim: 'C084' }],
  },
  {
    id: 'compute-old-new',
    idea: 'names-and-dates',
    kind: 'match',
    step: 'by-name',
    stem: {
      ko: '옛 이름과 2026년 11월의 이름을 이으세요.',
      en: 'Match the old name with that of November 2026.',
    },
    pairs: [
      {
        id: 'lambda',
        left: { ko: 'Lambda 함수', en: 'Lambda function' },
        right: { ko: 'Event Functions', en: 'Event Functions' },
        because: {
          ko: '문서의 장 제목이 바뀌었어요. API와 SDK는 옛 이름 그대로예요.',
          en: 'The chapter has a new title; API and SDK keep the old word.',
        },
        misconception: 'M450',
      },
      {
        id: 'google',
        left: { ko: 'Cloud Functions(2세대)', en: 'Cloud Functions (2nd gen)' },
        right: { ko: 'Cloud Run functions', en: 'Cloud Run functions' },
        because: {
          ko: 'Cloud Run 위에서 도는 상품이 됐어요.',
          en: 'It became a product that runs on Cloud Run.',
        },
        misconception: 'M458',
      },
      {
        id: 'azure',
        left: { ko: 'Azure의 Consumption', en: 'Azure’s Consumption' },
        right: { ko: '새 앱은 Flex Consumption', en: 'Flex Consumption for new apps' },
        because: {
          ko: 'Consumption은 옛 요금제예요. Linux에서는 2028년에 끝나요.',
          en: 'Consumption is legacy, and on Linux it ends in 2028.',
        },
        misconception: 'M460',
      },
    ],
    others: [
      {
        id: 'naver',
        text: { ko: '네이버 Cloud Functions', en: 'NAVER Cloud Functions' },
      },
    ],
    explanation: {
      ko: '네이버의 것은 구글의 옛 이름과 같을 뿐 다른 제품이에요.',
      en: 'NAVER’s has the same name as Google’s former product and is another one.',
    },
    cites: [{ claim: 'C042' }, { claim: 'C082' }, { claim: 'C421' }],
  },
  {
    id: 'compute-eight-minutes',
    idea: 'names-and-dates',
    kind: 'single',
    step: 'by-name',
    stem: {
      ko: '8분 걸리는 일을 함수 하나로 하려고 해요. 2026년 11월의 한도로는 어디에서 할 수 **없을까요**?',
      en: 'A job takes eight minutes. By the limits of November 2026, where can it **not** be one function?',
    },
    options: [
      {
        id: 'lambda',
        text: { ko: 'AWS Lambda(Event Functions)', en: 'AWS Lambda (Event Functions)' },
        misconception: 'M458',
        because: {
          ko: '15분까지라 할 수 있어요. 5분이던 것은 오래전이에요.',
          en: 'It allows 15 minutes; five is long ago.',
        },
      },
      {
        id: 'naver',
        text: { ko: '네이버 Cloud Functions', en: 'NAVER Cloud Functions' },
        correct: true,
        because: {
          ko: '한 번에 최대 300초, 5분이에요.',
          en: 'One call may take 300 s at most, five minutes.',
        },
      },
      {
        id: 'azure',
        text: { ko: 'Azure Functions의 Flex', en: 'Flex of Azure Functions' },
        misconception: 'M460',
        because: {
          ko: '실행 시간에 상한이 없어요. 다만 HTTP로 부르면 답은 230초 안에 해야 해요.',
          en: 'It has no bound on a run, although an HTTP answer must come within 230 s.',
        },
      },
      {
        id: 'google',
        text: { ko: 'Cloud Run functions(HTTP)', en: 'Cloud Run functions (HTTP)' },
        misconception: 'M459',
        because: {
          ko: 'HTTP로 부르면 60분까지예요. 이름이 비슷한 것은 네이버의 제품이에요.',
          en: 'By HTTP it may take 60 minutes; the similar name is NAVER’s.',
        },
      },
    ],
    explanation: {
      ko: '한도는 자주 바뀌어요. 표에 날짜가 없으면 문서를 다시 봐요.',
      en: 'Limits move. Where a table has no date, look them up.',
    },
    cites: [{ claim: 'C048' }, { claim: 'C070' }],
  },
  {
    id: 'compute-workers-seconds',
    idea: 'names-and-dates',
    kind: 'short',
    step: 'by-name',
    stem: {
      ko: 'Cloudflare Workers가 환경이나 컨테이너 대신 한 프로세스 안에 만드는 실행 공간을 무엇이라고 할까요?',
      en: 'Cloudflare Workers start neither environment nor container. What do they make within a process?',
    },
    accepted: {
      ko: ['아이솔레이트', '아이솔레이트(isolate)', 'isolate', 'V8 아이솔레이트'],
      en: ['isolate', 'isolates', 'an isolate', 'V8 isolate'],
    },
    traps: [
      {
        words: { ko: ['컨테이너'], en: ['container', 'a container'] },
        misconception: 'M465',
        because: {
          ko: '컨테이너보다 훨씬 가벼운 것이에요. 한 프로세스 안에서 수천 개가 함께 돌아요.',
          en: 'It is much lighter: thousands of them run within one process.',
        },
      },
      {
        words: { ko: ['환경', '실행 환경'], en: ['environment', 'execution environment'] },
        misconception: 'M465',
        because: {
          ko: '환경은 Lambda 같은 서비스의 말이에요. Workers는 따로 부르는 이름이 있어요.',
          en: 'That is the word of Lambda and others. Workers have another.',
        },
      },
    ],
    explanation: {
      ko: '아이솔레이트예요. 시간의 한도와 요금도 CPU를 쓴 시간만 세요.',
      en: 'An isolate. Its limit and its bill count CPU time alone.',
    },
    cites: [{ claim: 'C423' }],
  },
];
