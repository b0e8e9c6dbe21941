// What a teacher needs for the lesson on gateways: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 토큰 버킷으로 언제 얼마나 거절되는지 계산하고, 504 뒤에 무엇이 이어지는지 설명하고, 게이트웨이와 로드 밸런서와 서비스 메시, 그리고 API 관리를 나눠 말할 수 있어요.',
    en: 'Afterwards students can work out with a token bucket when and how many are refused, explain what goes on after a 504, and tell gateway, load balancer, mesh and API management apart.',
  },
  plan: [
    {
      step: 'four-presses',
      by: 'students',
      title: { ko: '네 번 누른 정산서', en: 'Four presses' },
      what: {
        ko: '몇 초일지 적고 돌린 다음, 요청을 눌러 네 번의 실행을 읽어요',
        en: 'Write down how many seconds, play, then press the request and read its four runs',
      },
      minutes: { 40: 6, 50: 7, 100: 13 },
    },
    {
      step: 'first-second',
      by: 'students',
      title: { ko: '첫 1초', en: 'The first second' },
      what: {
        ko: '몇 %일지 예측하고, 나눗셈으로 1초와 셋 중 하나를 확인해요',
        en: 'Predict the share, then check one second and one in three by division',
      },
      minutes: { 40: 7, 50: 8, 100: 14 },
    },
    {
      step: 'one-bucket',
      by: 'together',
      title: { ko: '옆 서비스', en: 'The neighbour' },
      what: {
        ko: '손님의 429를 본 다음 파트너를 제한하고, 한도의 순서를 적어요',
        en: 'See the customers’ 429, limit the partner, write down the order of limits',
      },
      minutes: { 40: 5, 50: 6, 100: 10 },
    },
    {
      step: 'kept-answers',
      by: 'students',
      title: { ko: '기억하는 문', en: 'A door that remembers' },
      what: {
        ko: '캐시가 답할 비율을 예측하고 시간축에 그려 봐요',
        en: 'Predict what the cache answers, then draw it on a line of time',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    halfway,
    {
      step: 'three-doors',
      by: 'together',
      title: { ko: '문은 셋', en: 'Three doors' },
      what: {
        ko: '‘없으면’을 가리고 먼저 말해 봐요',
        en: 'Cover what follows “Without it”, and say it first',
      },
      minutes: { 40: 4, 50: 6, 100: 11 },
    },
    {
      step: 'products',
      by: 'together',
      title: { ko: '이름과 요금', en: 'Names and prices' },
      what: {
        ko: '떠도는 표의 칸 하나를 골라 고치고, 126달러를 다시 계산해요',
        en: 'Put one cell of the table right, and work out the $126 again',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '점심의 1분', en: 'A minute at lunch' },
      what: {
        ko: '모둠마다 하나씩만 바꿔 본 다음, 셋을 함께 바꿔 목표에 닿아요',
        en: 'Each group turns one knob alone, then three together reach the goal',
      },
      minutes: { 40: 5, 50: 6, 100: 13 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“게이트웨이와 로드 밸런서” 질문에 답을 써 보고 모범 답과 비교해요',
        en: 'Write an answer to “gateway or balancer”, then compare',
      },
      minutes: { 40: 3, 50: 4, 100: 5 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '버킷 5,000, 초당 10,000씩 채우는데 12,500건이 와요. 몇 초 뒤부터 몇 %가 거절되나요?',
        en: 'A bucket of 5,000 that gets 10,000 a second, and 12,500 arrive. From when on is what share refused?',
      },
      answer: {
        ko: '2초 뒤부터 20%예요. 5,000 ÷ 2,500, 2,500 ÷ 12,500.',
        en: 'After 2 s, 20%: 5,000 ÷ 2,500, then 2,500 ÷ 12,500.',
      },
    },
    {
      ask: {
        ko: '60초 걸리는 함수를 29초에 끊고 세 번 불렀어요. 함수는 몇 초를 일하고 답은 몇 번 가나요?',
        en: 'A function of 60 s, cut off at 29 s, called three times: how long does it work, and how often is there an answer?',
      },
      answer: { ko: '180초, 0번이에요.', en: '180 s, and never.' },
    },
    {
      ask: {
        ko: '캐시에 담겨 있는 동안 평균 네 번 불려요. 캐시는 몇 %에 답하나요?',
        en: 'While it is kept, a page is called four times. What share does the cache answer?',
      },
      answer: { ko: '80%예요. 4 ÷ 5.', en: '80%: 4 ÷ 5.' },
    },
  ],
  heard: [
    {
      said: {
        ko: '한도가 10,000이면 5,000건은 바로 거절이죠',
        en: 'With a limit of 10,000, 5,000 are refused',
      },
      reply: {
        ko: '“조용하던 동안 쌓인 토큰은 언제 쓰나요?” 하고 물어요.',
        en: 'Ask: “When are the tokens spent that were saved up before?”',
      },
    },
    {
      said: { ko: '끊겼으면 함수도 멈춘 거죠', en: 'If it was cut off, the function stopped' },
      reply: {
        ko: '“누가 함수에 멈추라고 말했나요?” 하고 물어요.',
        en: 'Ask: “Who told the function?”',
      },
    },
    {
      said: { ko: '우리는 조금만 부르니 괜찮아요', en: 'We call little, so we are safe' },
      reply: {
        ko: '옆 서비스의 그림에서 손님이 몇 %를 부르고 몇 %를 잃는지 읽게 해요.',
        en: 'Have them read off how much the customers call, and how much they lose.',
      },
    },
    {
      said: { ko: '캐시를 켜면 다 해결돼요', en: 'The cache will solve it' },
      reply: {
        ko: '주문과 가격 변경을 떠올리게 하고, 시간 요금을 물어요.',
        en: 'Remind them of orders and of a changed price, and ask what an hour costs.',
      },
    },
  ],
  short: {
    ko: '‘이름과 요금’은 표와 126달러만, ‘문은 셋’은 그림만 봐요. 첫 1초와 네 번 누른 정산서는 줄이지 않아요.',
    en: 'Of “Names and prices” show only the table and the $126, of “Three doors” only the drawing. Do not cut the first second and the four presses.',
  },
};
