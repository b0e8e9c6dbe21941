// What a teacher needs for the lesson on event services: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 다시 보내는 설정을 시간표로 읽어 고장 동안 몇 건을 잃을지 계산하고, 보내는 것이 일인지 소식인지에 따라 서비스를 고르고, 차례를 지키는 대가를 말할 수 있어요.',
    en: 'Afterwards students can read retry settings as a timetable and calculate what an outage loses, choose a service by whether work or news is sent, and name the price of order.',
  },
  plan: [
    {
      step: 'thirty-retries',
      by: 'students',
      title: { ko: '30은 무엇의 30', en: 'Thirty of what?' },
      what: {
        ko: '하루에 몇 번일지 적고 돌린 다음, 쉬는 시간을 더해 봐요',
        en: 'Write down how many in a day, play, then add up the pauses',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'six-pipes',
      by: 'together',
      title: { ko: '여섯 통로', en: 'Six pipes' },
      what: {
        ko: '새 버스를 예측하고, 네 통로의 손실을 식으로 계산한 다음 돌려요',
        en: 'Predict the new bus, work out four losses by the formula, then play',
      },
      minutes: { 40: 7, 50: 8, 100: 14 },
    },
    {
      step: 'timetables',
      by: 'students',
      title: { ko: '시간표', en: 'Timetables' },
      what: {
        ko: '그림에서 마지막 점만 읽고, 시간표를 바꿔 버려지는 수를 적어요',
        en: 'Read only the last dots, then write down what each timetable drops',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    halfway,
    {
      step: 'work-or-news',
      by: 'together',
      title: { ko: '일인가 소식인가', en: 'Work or news?' },
      what: {
        ko: '카드 네 장을 나눈 다음 표를 펼쳐요',
        en: 'Sort four cards, then open the table',
      },
      minutes: { 40: 5, 50: 6, 100: 12 },
    },
    {
      step: 'one-key',
      by: 'students',
      title: { ko: '차례의 대가', en: 'The price of order' },
      what: {
        ko: '몇 번 내줄지 예측하고, 두 규칙을 번갈아 돌려요',
        en: 'Predict how often, then play both rules',
      },
      minutes: { 40: 5, 50: 7, 100: 11 },
    },
    {
      step: 'wrong-cells',
      by: 'students',
      title: { ko: '틀린 칸', en: 'Wrong cells' },
      what: {
        ko: '모둠마다 주장 하나를 고쳐 말하고, 표에서 물음의 답을 찾아요',
        en: 'Each group corrects one claim, then searches the table',
      },
      minutes: { 40: 4, 50: 5, 100: 11 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '느린 이웃 가게', en: 'A slow partner' },
      what: {
        ko: '큐만 두면 무엇이 남는지 보고, 나머지 셋을 찾아요',
        en: 'See what a queue alone leaves, then find the other three',
      },
      minutes: { 40: 4, 50: 5, 100: 11 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '3번인지 12번인지 손가락으로 답하고 이유를 말해요',
        en: 'Three or twelve? Fingers first, then reasons',
      },
      minutes: { 40: 2, 50: 3, 100: 3 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '1분에 여섯 건, 열 분 고장, 마지막 시도가 60초 뒤예요. 몇 건을 잃나요?',
        en: 'Six a minute, an outage of ten minutes, the last try after 60 s. How many are lost?',
      },
      answer: { ko: '54건이에요. 6 × (10 − 1).', en: '54: 6 × (10 − 1).' },
    },
    {
      ask: {
        ko: '횟수 30번과 유효 시간 24시간 가운데 무엇이 먼저 끝났나요?',
        en: 'Thirty attempts, or 24 hours: which ended first?',
      },
      answer: { ko: '유효 시간이에요. 11번에서 끝나요.', en: 'The time to live, at eleven.' },
    },
    {
      ask: {
        ko: '열 개 가운데 다섯 번째가 한 번 실패했어요. Pub/Sub의 규칙이면 몇 번 내주나요?',
        en: 'The fifth of ten fails once. By the rule of Pub/Sub, how often are they handed out?',
      },
      answer: { ko: '16번이에요. 10 + 6.', en: '16 times: 10 + 6.' },
    },
  ],
  heard: [
    {
      said: { ko: '30번이면 30번 보내겠죠', en: 'Thirty means thirty' },
      reply: {
        ko: '“열한 번째는 몇 시에 보내나요? 열두 번째는요?” 하고 물어요.',
        en: 'Ask: “At what time is the eleventh made? And the twelfth?”',
      },
    },
    {
      said: { ko: '같은 SNS니까 똑같이 다시 보내요', en: 'It is all SNS, so it retries alike' },
      reply: {
        ko: '그림에서 SNS가 두 줄인 이유를 묻고, 누가 꺼질 수 있는지 말하게 해요.',
        en: 'Ask why SNS has two rows in the drawing, and which of the two receivers can be off.',
      },
    },
    {
      said: { ko: '큐가 서버를 깨워 주잖아요', en: 'The queue wakes the server' },
      reply: {
        ko: '서버를 끄고 큐만 둔 그림을 그리게 하고 “누가 누구에게 묻나요?” 하고 물어요.',
        en: 'Have them draw a queue and a server that is off: “Who asks whom?”',
      },
    },
    {
      said: { ko: '실시간이면 Pub/Sub죠', en: 'Real time means Pub/Sub' },
      reply: {
        ko: '“화면까지의 마지막 구간은 누가 하나요?” 하고 물어요.',
        en: 'Ask: “And who does the last hop to the screen?”',
      },
    },
  ],
  short: {
    ko: '‘틀린 칸’은 주장 두 개만, ‘시간표’는 그림만 봐요. 11번과 여섯 통로는 줄이지 않아요.',
    en: 'Of “Wrong cells” take two claims, of “Timetables” only the drawing. Do not cut the eleven and the six pipes.',
  },
};
