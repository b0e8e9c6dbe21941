// What a teacher needs for the lesson on what serverless means: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 서버리스에서 무엇이 없어지고 무엇이 남는지 말하고, 처음 보는 서비스를 세 가지 질문으로 나눌 수 있어요.',
    en: 'Afterwards students can say what serverless takes away and what it leaves, and sort a service they have never seen by three questions.',
  },
  plan: [
    {
      step: 'ten-seconds',
      by: 'together',
      title: { ko: '하루 10초', en: 'Ten seconds a day' },
      what: {
        ko: '점 86,400개에서 일한 10초를 찾고, 9.36달러와 0.0056달러를 함께 계산해요',
        en: 'Find the ten seconds at work among 86,400 dots, and work out $9.36 and $0.0056 together',
      },
      minutes: { 40: 4, 50: 4, 100: 8 },
    },
    {
      step: 'three-in-the-morning',
      by: 'students',
      title: { ko: '새벽 3시의 서버', en: 'Servers at three in the morning' },
      what: {
        ko: '몇 대일지 적고 손을 든 다음 문을 열고, 가게를 120곳으로 늘려 봐요',
        en: 'Write down a number, show hands, open the door, then go up to 120 shops',
      },
      minutes: { 40: 7, 50: 9, 100: 14 },
    },
    {
      step: 'pulled-plug',
      by: 'students',
      title: { ko: '전원 뽑기', en: 'Pull the plug' },
      what: {
        ko: '누가 알아챌지 짝과 예측하고, 두 전원의 차이를 두 낱말로 적어요',
        en: 'Pairs guess who will notice, and put the difference of the two plugs into two words',
      },
      minutes: { 40: 5, 50: 6, 100: 10 },
    },
    {
      step: 'four-marks',
      by: 'together',
      title: { ko: '작은 글씨', en: 'The fine print' },
      what: {
        ko: '모둠마다 표시 하나의 작은 글씨를 추측하고, 하나만 깨워 둔 밤의 요금을 읽어요',
        en: 'Each group guesses the fine print of one mark; read the bill of a night kept awake',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    halfway,
    {
      step: 'your-fleet',
      by: 'students',
      title: { ko: '점심의 함대', en: 'The lunch fleet' },
      what: {
        ko: '슬라이더 하나씩만 바꿔 본 다음 둘을 함께 바꿔 세 목표를 이뤄요',
        en: 'Turn one slider alone first, then both, until all three goals are met',
      },
      minutes: { 40: 6, 50: 8, 100: 14 },
    },
    {
      step: 'what-the-word-covers',
      by: 'together',
      title: { ko: '말이 가리키는 것', en: 'What the word refers to' },
      what: {
        ko: '아는 서비스 이름을 BaaS와 FaaS에, 세 가지 뜻에 나눠 적어요',
        en: 'Put the services you know under BaaS or FaaS, and under the three meanings',
      },
      minutes: { 40: 3, 50: 4, 100: 9 },
    },
    {
      step: 'is-it-serverless',
      by: 'students',
      title: { ko: '여섯 서비스 나누기', en: 'Six services' },
      what: {
        ko: '교실의 세 구역에 서고, 세 질문을 들은 다음 자리를 옮겨요',
        en: 'Stand in one of three areas, hear the three questions, and move',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“왜 서버리스라고 부르나요?”에 한 문장으로 답해 봐요',
        en: 'Answer in one sentence: why call it serverless?',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '하루에 100번, 0.1초씩 일하는 함수는 하루의 몇 초를 쉴까요?',
        en: 'A function works a hundred times a day, 0.1 s each. How many seconds of the day is it idle?',
      },
      answer: { ko: '86,390초예요. 86,400 − 10.', en: '86,390: 86,400 − 10.' },
    },
    {
      ask: {
        ko: '주문이 1시간에 2건, 5분 뒤에 잠든다면 함수는 밤의 몇 %를 잘까요?',
        en: 'Two orders an hour, asleep after five minutes: for what percentage of the night does it sleep?',
      },
      answer: { ko: '84.6%예요. e^(−2 × 5 ÷ 60).', en: '84.6%: e^(−2 × 5 ÷ 60).' },
    },
    {
      ask: {
        ko: '60곳이 모두 함수를 하나씩 깨워 두면 서버는 몇 대 필요할까요? 한 대에 8개, 여유 1대예요.',
        en: 'If all sixty keep one function awake, how many servers does it take? Eight to a server, one spare.',
      },
      answer: {
        ko: '9대예요. 60 ÷ 8을 올리면 8, 여유 1.',
        en: 'Nine: 60 ÷ 8 is 8 rounded up, and one.',
      },
    },
    {
      ask: {
        ko: '여섯 서비스를 가르는 세 질문은 무엇일까요?',
        en: 'Which three questions sort the six services?',
      },
      answer: {
        ko: '대수를 내가 정하나, 저절로 늘고 줄어드나, 안 쓰면 실행 요금이 0이 되나.',
        en: 'Do I set the number? Does it grow and shrink by itself? Does running cost nothing unused?',
      },
    },
  ],
  heard: [
    {
      said: { ko: '서버리스니까 서버는 0대예요', en: 'It is serverless, so there are no servers' },
      reply: {
        ko: '“그럼 다음 주문은 어디에서 처리되나요?” 하고 물어요.',
        en: 'Ask: “Where will the next order be served?”',
      },
    },
    {
      said: { ko: '안 쓰면 한 푼도 안 나와요', en: 'Unused, it costs nothing at all' },
      reply: {
        ko: '사진을 보관하는 요금과 로그, 깨워 둔 함수를 차례로 물어요.',
        en: 'Ask about stored photos, logs, and a function kept awake.',
      },
    },
    {
      said: { ko: 'RDS는 관리해 주니까 서버리스예요', en: 'RDS is managed, so it is serverless' },
      reply: {
        ko: '“밤에 아무도 안 쓰면 얼마가 나오나요?” 하고 되물어요.',
        en: 'Ask back: “What does it cost in a night without use?”',
      },
    },
    {
      said: { ko: '서버리스는 아마존이 만든 말이에요', en: 'Amazon coined the word' },
      reply: {
        ko: '2012년과 2014년을 칠판에 적고 어느 쪽이 먼저인지 보게 해요.',
        en: 'Write 2012 and 2014 on the board and see which comes first.',
      },
    },
  ],
  short: {
    ko: '‘말이 가리키는 것’은 표만, ‘여섯 서비스’는 세 질문만 보여 줘요. ‘새벽 3시의 서버’와 ‘점심의 함대’는 줄이지 않아요.',
    en: 'Of “What the word refers to” show only the table, of “Six services” only the three questions. Do not cut “Servers at three in the morning” and “The lunch fleet”.',
  },
};
