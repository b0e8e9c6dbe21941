// What a teacher needs for the lesson on microservices and serverless: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 나누는 질문과 돌리는 질문을 구별하고, 나눈 함수의 콜드 스타트를 계산하고, 조각마다 자리를 고른 이유를 숫자로 말할 수 있어요.',
    en: 'Afterwards students can tell the question of cutting from that of running, work out the cold starts of a function that was cut, and give reasons in numbers for where each piece goes.',
  },
  plan: [
    {
      step: 'cut-in-six',
      by: 'students',
      title: { ko: '1,000명 가운데 몇 명', en: 'How many in a thousand?' },
      what: {
        ko: '9명이 몇 명이 될지 적고 돌린 다음, 잠든 조각을 세요',
        en: 'Write down what nine become, play, and count the pieces asleep',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'every-twelve-minutes',
      by: 'students',
      title: { ko: '12분마다 오는 손님', en: 'Every twelve minutes' },
      what: {
        ko: '간격을 계산하고 식의 열을 채워요. 네 배 바쁘면 어떻게 될지 말해요',
        en: 'Work out the gaps, fill in the formula, say what four times the visits do',
      },
      minutes: { 40: 5, 50: 6, 100: 12 },
    },
    {
      step: 'two-questions',
      by: 'together',
      title: { ko: '두 개의 질문', en: 'Two questions' },
      what: {
        ko: '빈 네 칸에 아는 예를 넣고, 두 주장이 참인지 손을 들어요',
        en: 'Fill four empty cells with examples; hands up on the two claims',
      },
      minutes: { 40: 6, 50: 7, 100: 13 },
    },
    {
      step: 'one-server-for-six',
      by: 'students',
      title: { ko: '서버는 몇 대', en: 'How many servers?' },
      what: {
        ko: '몇 대일지 고르고, 서버를 함께 쓰게 바꿔 요금을 비교해요',
        en: 'Choose a number, then share the server and compare the bill',
      },
      minutes: { 40: 5, 50: 7, 100: 11 },
    },
    halfway,
    {
      step: 'six-rows',
      by: 'together',
      title: { ko: '여섯 줄', en: 'Six rows' },
      what: {
        ko: '그림을 가리고 서비스마다 방식을 골라요. 약속을 줄이면 누가 이기는지 봐요',
        en: 'Cover the drawing and choose for each service; tighten the promise',
      },
      minutes: { 40: 4, 50: 6, 100: 11 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '하늘과 땅', en: 'Sky and ground' },
      what: {
        ko: '하나씩만 돌려 진 이유를 적은 다음, 둘을 함께 바꿔 목표에 닿아요',
        en: 'Turn one knob and write down why it lost; then two together',
      },
      minutes: { 40: 8, 50: 9, 100: 16 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '둘의 관계를 한 문장으로 쓰고 모범 답과 비교해요',
        en: 'Write the relation in one sentence and compare with the model answer',
      },
      minutes: { 40: 4, 50: 5, 100: 10 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '1시간에 60명이 오는 함수를 셋으로 나누면 한 조각에 몇 분마다 오나요?',
        en: 'Sixty visits an hour, cut into three: how often is a piece called?',
      },
      answer: { ko: '3분마다예요. 1분 × 3.', en: 'Every three minutes: 1 × 3.' },
    },
    {
      ask: {
        ko: '마이크로서비스를 서버 한 대에서 돌릴 수 있나요?',
        en: 'Can microservices run on one server?',
      },
      answer: {
        ko: '네. 저마다의 프로세스와 배포면 돼요. 대신 그 서버가 멈추면 함께 멈춰요.',
        en: 'Yes: processes and deployments of their own suffice. If it stops, all stop.',
      },
    },
    {
      ask: {
        ko: '같은 조각, 같은 손님인데 자리가 바뀌는 이유를 하나 들어 보세요.',
        en: 'Same piece, same visits: name one reason for another place.',
      },
      answer: {
        ko: '손님에게 한 약속(p95)이 짧아지면 FaaS에서 PaaS로 바뀌었어요.',
        en: 'A shorter promised p95 moved it from FaaS to PaaS.',
      },
    },
  ],
  heard: [
    {
      said: { ko: '여섯으로 나누면 여섯 배예요', en: 'Cut into six, six times as many' },
      reply: {
        ko: '“한 조각에는 몇 분마다 오나요?” 하고 물어요.',
        en: 'Ask: “How often is one piece called now?”',
      },
    },
    {
      said: { ko: '서버리스면 마이크로서비스예요', en: 'Serverless means microservices' },
      reply: {
        ko: '‘한 덩어리, 함수’ 칸을 가리켜요.',
        en: 'Point at the cell “one piece, function”.',
      },
    },
    {
      said: { ko: '서비스가 여섯이면 서버도 여섯이에요', en: 'Six services need six servers' },
      reply: {
        ko: '‘하나를 함께’로 바꾼 요금과 조각 수를 읽게 해요.',
        en: 'Have bill and pieces read with “one for all”.',
      },
    },
    {
      said: { ko: '함수가 언제나 싸요', en: 'Functions are always cheaper' },
      reply: {
        ko: '43.4%가 기다린 1초는 청구서 어디에 있는지 물어요.',
        en: 'Ask where on the bill the second is that 43.4% waited.',
      },
    },
  ],
  short: {
    ko: '‘여섯 줄’은 그림만, ‘두 개의 질문’은 네 칸만 봐요. 예측 두 번과 ‘하늘과 땅’은 줄이지 않아요.',
    en: 'Of “Six rows” show only the drawing, of “Two questions” only the four cells. Do not cut the two predictions and the goal.',
  },
};
