// What must not be left behind, and where each thing belongs.

import type { QuizItem } from '@/content/schema';

export const leaksAndPlaces: readonly QuizItem[] = [
  {
    id: 'user-in-a-global',
    idea: 'leak',
    kind: 'single',
    step: 'someone-elses-name',
    stem: {
      ko: '로그인한 사람의 정보를 빨리 쓰려고 전역 변수에 담아 두는 함수예요. 무엇이 가장 위험할까요?',
      en: 'To save time, a function keeps who is logged in in a global variable. What is the worst danger?',
    },
    options: [
      {
        id: 'cleared',
        text: {
          ko: '요청마다 지워져서 다시 읽어야 하는 것',
          en: 'It is cleared for each request and read anew',
        },
        misconception: 'M06',
        because: {
          ko: '아니에요. 지워지지 않아서 위험해요. 환경은 다시 쓰이고 변수도 그대로예요.',
          en: 'No: the danger is that it is not cleared. Environments are reused as they are.',
        },
      },
      {
        id: 'memory-full',
        text: {
          ko: '손님이 늘수록 메모리가 가득 차는 것',
          en: 'Memory fills up as customers come',
        },
        misconception: 'M141',
        because: {
          ko: '아니에요. 변수 하나에는 마지막 사람만 들어 있고, 환경마다 따로 있어요. 넘치지 않고 새요.',
          en: 'No: a variable holds only the last one, in each environment for itself. It does not overflow, it leaks.',
        },
      },
      {
        id: 'seen-by-next',
        text: {
          ko: '다음 손님이 앞 손님의 정보를 보는 것',
          en: 'The next customer sees the one before',
        },
        correct: true,
        because: {
          ko: '다음 요청이 같은 환경으로 오면 변수에 앞 사람이 남아 있어요.',
          en: 'If the next request comes to the same environment, the variable still holds them.',
        },
      },
    ],
    explanation: {
      ko: '손님의 정보는 요청 안에서만 쓰고, 여러 요청에 걸쳐 필요하면 세션 저장소에 둬요.',
      en: 'Use a customer’s data within the request; what several requests need goes into a session store.',
    },
    cites: [{ claim: 'C061' }, { sim: 'stateless', scenario: 'alone' }],
  },
  {
    id: 'tested-alone',
    idea: 'leak',
    kind: 'ox',
    step: 'someone-elses-name',
    stem: {
      ko: '“혼자 천천히 시험해서 번호가 모두 맞았다면, 변수에 세는 코드는 여럿이 써도 맞다.”',
      en: '“If all numbers were right when one person tested slowly, counting in a variable is right for a crowd.”',
    },
    answer: false,
    reasons: [
      {
        id: 'same-code',
        text: {
          ko: '코드가 같으니 여럿이 써도 결과가 같아요.',
          en: 'The code is the same, so its results are.',
        },
        misconception: 'M146',
        because: {
          ko: '아니에요. 코드는 같아도 환경이 여럿이면 변수도 여럿이에요. 혼자서는 그런 일이 생기지 않아요.',
          en: 'No: the code is the same, but with several environments there are several variables. One tester never sees that.',
        },
      },
      {
        id: 'one-env',
        text: {
          ko: '혼자일 때는 환경이 하나뿐이라 맞았어요.',
          en: 'Alone there was just one environment.',
        },
        correct: true,
        because: {
          ko: '겹쳐 온 주문이 없으면 환경 하나로 충분해요.',
          en: 'Where no two orders overlap, one is enough.',
        },
      },
      {
        id: 'fresh',
        text: {
          ko: '손님이 많으면 요청마다 새로 시작해요.',
          en: 'In a crowd every request starts afresh.',
        },
        misconception: 'M05',
        because: {
          ko: '아니에요. 몰릴 때도 쉬는 환경이 있으면 다시 써요. 그래서 번호는 1보다 커져요.',
          en: 'No: in a crowd, too, idle environments are reused, so numbers do rise above 1.',
        },
      },
    ],
    explanation: {
      ko: '혼자 시험한 59건은 모두 맞았지만, 점심 1분에는 109건 가운데 108건이 틀려요.',
      en: 'Alone, all of 59 were right; in one minute of lunch, 108 of 109 are wrong.',
    },
    cites: [
      { sim: 'stateless', scenario: 'alone' },
      { sim: 'stateless', scenario: 'lunch' },
    ],
  },
  {
    id: 'guests-who-see',
    idea: 'leak',
    kind: 'predict',
    step: 'someone-elses-name',
    stem: {
      ko: '1초에 두 건쯤, 1분 동안 주문이 와요. 열 명에 일곱은 로그인했고 이름은 전역 변수에 있어요. 남의 이름을 본 손님은 몇 명일까요?',
      en: 'About two orders come each second for one minute. Seven customers in ten are logged in, and names are in a global variable. How many guests see a stranger’s name?',
    },
    run: { sim: 'stateless', scenario: 'lunch' },
    unit: { ko: '명', en: '' },
    asks: { metric: 'leaks', tolerance: 8 },
    explanation: {
      ko: '40명이에요. 로그인하지 않은 손님이 40명이었고, 모두 앞 손님의 이름을 봤어요. 다른 손님들로 돌려도 거의 모두 봐요.',
      en: '40. That is how many were not logged in, and all of them saw the name of a customer before them. With other customers nearly all do.',
    },
    cites: [{ sim: 'stateless', scenario: 'lunch' }],
  },
  {
    id: 'each-in-its-place',
    idea: 'places',
    kind: 'match',
    step: 'where-to-keep',
    stem: {
      ko: '함수로 만든 가게예요. 각각을 어디에 두는 것이 어울릴까요?',
      en: 'A shop runs on functions. Where does each of these belong?',
    },
    pairs: [
      {
        id: 'basket',
        left: { ko: '결제하기 전의 장바구니', en: 'A basket before it is paid for' },
        right: { ko: '세션 저장소', en: 'A session store' },
        misconception: 'M145',
        because: {
          ko: '환경에 두면 안 돼요. 다음 요청이 다른 환경으로 가면 비어 있어요.',
          en: 'Not in an environment: it is empty when the next request goes to another.',
        },
      },
      {
        id: 'photo',
        left: { ko: '손님이 볼 도시락 사진', en: 'Photos of boxes for customers to see' },
        right: { ko: '객체 저장소', en: 'Object storage' },
        misconception: 'M145',
        because: {
          ko: '/tmp에 두면 안 돼요. 그 환경만 보고, 환경과 함께 사라져요.',
          en: 'Not in /tmp: only that environment sees it, and it goes with it.',
        },
      },
      {
        id: 'connection',
        left: { ko: '데이터베이스 연결', en: 'A database connection' },
        right: { ko: '핸들러 밖의 변수', en: 'A variable outside the handler' },
        misconception: 'M143',
        because: {
          ko: '밖에 둬도 괜찮아요. 사라지면 다시 만들면 되고, 요청마다 만들지 않아 빨라요.',
          en: 'It may stand outside: if it is lost it is made again, and not for every request.',
        },
      },
      {
        id: 'login-name',
        left: { ko: '이번 요청을 보낸 사람의 이름', en: 'The name of who sent this request' },
        right: { ko: '핸들러 안의 변수', en: 'A variable inside the handler' },
        misconception: 'M06',
        because: {
          ko: '밖에 두면 안 돼요. 다음 손님의 요청에도 남아 있을 수 있어요.',
          en: 'Not outside: it may still be there for the next customer’s request.',
        },
      },
    ],
    others: [
      { id: 'code', text: { ko: '소스 코드', en: 'The source code' } },
      { id: 'log', text: { ko: '로그', en: 'The log' } },
    ],
    explanation: {
      ko: '잃어도 되는지, 남이 봐도 되는지를 물으면 자리가 정해져요.',
      en: 'May it be lost? May others see it? The answers decide the place.',
    },
    cites: [{ claim: 'C064' }, { claim: 'C065' }],
  },
  {
    id: 'file-next-time',
    idea: 'places',
    kind: 'single',
    step: 'where-to-keep',
    stem: {
      ko: '함수가 /tmp에 파일을 저장했어요. 다음 요청에서 그 파일은 어떻게 될까요?',
      en: 'A function saved a file in /tmp. What of that file in the next request?',
    },
    options: [
      {
        id: 'always',
        text: { ko: '언제나 있어요', en: 'It is always there' },
        misconception: 'M145',
        because: {
          ko: '아니에요. 다른 환경에는 없고, 같은 환경도 언제든 사라져요.',
          en: 'No: other environments do not have it, and this one may go at any time.',
        },
      },
      {
        id: 'never',
        text: { ko: '절대 없어요', en: 'It is never there' },
        misconception: 'M06',
        because: {
          ko: '아니에요. 같은 환경이 다시 쓰이면 그대로 남아 있어요.',
          en: 'No: where the same environment is reused, it is.',
        },
      },
      {
        id: 'perhaps',
        text: { ko: '있을 수도 있어요', en: 'It may be there' },
        correct: true,
        because: {
          ko: '어느 환경이 받는지에 달렸어요. 없으면 다시 만들게 코드를 써요.',
          en: 'It depends on the environment. Write code that makes it again where it is missing.',
        },
      },
      {
        id: 'forbidden',
        text: { ko: '쓰기가 막혀 없을 수도 있어요', en: 'It may have been refused' },
        misconception: 'M07',
        because: {
          ko: '아니에요. 쓸 수 있는 디스크예요. AWS Lambda에서는 512~10,240MB예요.',
          en: 'No: the disk can be written to, with 512 to 10,240 MB on AWS Lambda.',
        },
      },
    ],
    explanation: {
      ko: '/tmp는 저장소가 아니라 작업 공간이에요. 전역 변수와 같은 운명이에요.',
      en: '/tmp is room to work in, not a store. Its fate is that of a global variable.',
    },
    cites: [{ claim: 'C064' }],
  },
  {
    id: 'name-the-scratch-disk',
    idea: 'places',
    kind: 'short',
    step: 'where-to-keep',
    stem: {
      ko: 'AWS Lambda의 함수가 파일을 잠깐 쓸 수 있는 폴더의 이름은 무엇인가요? 환경과 함께 사라져요.',
      en: 'What is the folder called in which a function on AWS Lambda may write files for a while? It goes with the environment.',
    },
    accepted: {
      ko: ['/tmp', 'tmp', '임시 저장소', '임시 저장소(/tmp)', '티엠피'],
      en: ['/tmp', 'tmp', 'temporary storage', 'the /tmp directory'],
    },
    traps: [
      {
        words: { ko: ['객체 저장소', 'S3'], en: ['object storage', 'S3'] },
        misconception: 'M145',
        because: {
          ko: '그것은 모든 환경이 함께 보는 밖의 저장소예요. 환경이 사라져도 남아요.',
          en: 'That is a store outside, which all environments see and which outlives them.',
        },
      },
    ],
    explanation: {
      ko: '/tmp예요. 512MB에서 10,240MB까지이고(2026년 11월), 다음 요청에 있을 수도 없을 수도 있어요.',
      en: '/tmp, of 512 MB to 10,240 MB (November 2026). The next request may or may not find what was written.',
    },
    cites: [{ claim: 'C064' }],
  },
];
