// What a first call spends its time on, and the ones after it do not.

import type { QuizItem } from '@/content/schema';

export const whereTimeGoes: readonly QuizItem[] = [
  {
    id: 'ten-orders-in-turn',
    idea: 'where-time-goes',
    kind: 'numeric',
    step: 'in-your-browser',
    stem: {
      ko: '밤 접수는 준비와 초기화에 0.145초, 실행에 0.12초가 걸려요. 환경이 하나도 없을 때 한 사람이 차례로 열 번 불렀어요. 기다린 시간은 모두 몇 초일까요?',
      en: 'The night intake takes 0.145 s to be prepared and initialised and 0.12 s to run. With no environment there, somebody calls it ten times in turn. How many seconds are waited in all?',
    },
    answer: 1.345,
    tolerance: 0.01,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: 2.65,
        tolerance: 0.01,
        misconception: 'M05',
        because: {
          ko: '열 번 모두 새로 뜬다고 본 값이에요. 첫 호출이 만든 환경이 나머지 아홉 번을 받아요.',
          en: 'This starts it afresh ten times. The environment of the first call takes the other nine.',
        },
      },
      {
        value: 1.2,
        tolerance: 0.01,
        misconception: 'M18',
        because: {
          ko: '실행한 시간뿐이에요. 미리 켜 둔 환경은 없으니 첫 호출은 0.145초를 더 기다려요.',
          en: 'This is the running alone. Nothing was kept ready, so the first call waits 0.145 s more.',
        },
      },
    ],
    explanation: {
      ko: '0.145 + 10 × 0.12 = 1.345초예요. 준비와 초기화는 한 번뿐이에요.',
      en: '0.145 + 10 × 0.12 = 1.345 s: preparing and init come once.',
    },
    cites: [{ claim: 'C044' }],
  },
  {
    id: 'mean-of-first-and-later',
    idea: 'where-time-goes',
    kind: 'numeric',
    step: 'in-your-browser',
    stem: {
      ko: '새 환경을 만나면 {first}ms, 쉬던 환경을 만나면 {second}ms를 기다리는 함수가 있어요. 100번 가운데 {percent}번이 새 환경을 만났어요. 평균은 몇 ms일까요?',
      en: 'A call to a new environment takes {first} ms and one to an idle environment {second} ms. Of 100 calls, {percent} go to a new one. What is the mean in milliseconds?',
    },
    variables: {
      first: { min: 300, max: 900, step: 100 },
      second: { min: 20, max: 100, step: 20 },
      percent: { min: 5, max: 30, step: 5 },
    },
    answer: {
      formula: 'mean-of-two',
      of: { percent: '$percent', first: '$first', second: '$second' },
    },
    tolerance: 0.5,
    unit: { ko: 'ms', en: 'ms' },
    traps: [
      {
        value: { formula: 'mean-of-two', of: { percent: 50, first: '$first', second: '$second' } },
        tolerance: 0.5,
        because: {
          ko: '둘을 반반으로 평균 냈어요. 새 환경을 만난 것은 100번 가운데 {percent}번뿐이에요.',
          en: 'This takes half of each. Only {percent} of 100 calls met a new environment.',
        },
      },
      {
        value: { formula: 'sum', of: { a: '$first', b: 0 } },
        tolerance: 0.5,
        misconception: 'M05',
        because: {
          ko: '모두 새 환경을 만난다고 본 값이에요. 나머지는 쉬던 환경이 받아서 {second}ms예요.',
          en: 'This sends every call to a new environment. The others met an idle one, at {second} ms.',
        },
      },
    ],
    explanation: {
      ko: '({percent} × {first} + 나머지 × {second}) ÷ 100 = {answer}ms예요. 평균만 보면 {percent}명이 {first}ms를 기다린 것은 보이지 않아요.',
      en: '({percent} × {first} + the rest × {second}) ÷ 100 = {answer} ms. A mean hides that {percent} waited {first} ms.',
    },
    cites: [
      {
        formula: {
          ko: '평균 = (비율 × 첫 호출 + 나머지 × 그 뒤 호출) ÷ 100',
          en: 'mean = (share × first call + rest × later call) ÷ 100',
        },
      },
    ],
  },
  {
    id: 'shorter-code',
    idea: 'where-time-goes',
    kind: 'single',
    step: 'in-your-browser',
    stem: {
      ko: '실행에 1ms쯤 걸리던 100줄짜리 핸들러를 두 줄로 줄였어요. 불러오는 라이브러리는 그대로예요. 새 환경을 만난 손님이 기다리는 시간은 어떻게 될까요?',
      en: 'A handler of a hundred lines, which ran for about 1 ms, is cut to two; the libraries it loads stay. What becomes of the wait of a customer who meets a new environment?',
    },
    options: [
      {
        id: 'fiftieth',
        text: {
          ko: '줄어든 줄만큼 50분의 1이 돼요',
          en: 'It falls to a fiftieth, as the lines did',
        },
        misconception: 'M159',
        because: {
          ko: '기다림은 줄 수를 따라가지 않아요. 환경을 만들고 라이브러리를 읽는 시간이 그대로 남아요.',
          en: 'The wait does not follow the lines. Making the place and loading libraries stay as they were.',
        },
      },
      {
        id: 'same-as-later',
        text: { ko: '그 뒤 호출과 같아져요', en: 'It becomes that of a later call' },
        misconception: 'M159',
        because: {
          ko: '핸들러가 아무리 짧아도 새 환경은 준비하고 초기화해야 해요.',
          en: 'However short the handler, a new environment is prepared and initialised first.',
        },
      },
      {
        id: 'hardly',
        text: { ko: '거의 그대로예요', en: 'It stays nearly what it was' },
        correct: true,
        because: {
          ko: '첫 호출의 대부분은 준비와 초기화예요. 줄어든 것은 실행 시간뿐이에요.',
          en: 'Most of a first call is preparing and init. Only the running got shorter.',
        },
      },
      {
        id: 'gone',
        text: { ko: '기다릴 일이 없어져요', en: 'There is no wait any more' },
        misconception: 'M03',
        because: {
          ko: '두 줄짜리 함수도 브라우저에서 첫 호출이 수십 배 걸렸어요. 준비는 없앨 수 없어요.',
          en: 'Two lines took tens of times as long at first, even in a browser. Preparing stays.',
        },
      },
    ],
    explanation: {
      ko: '첫 호출을 줄이려면 핸들러의 줄보다 밖에서 불러오는 것을 줄여야 해요.',
      en: 'To shorten a first call, cut what is loaded outside rather than lines of the handler.',
    },
    cites: [{ claim: 'C044' }],
  },
];
