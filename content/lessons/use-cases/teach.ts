// What a teacher needs for the lesson on use cases: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 일의 이름이 아니라 네 숫자(얼마나 자주, 얼마나 오래, 얼마나 늦어도 되나, 누가 돌보나)로 알맞은 곳을 고르고, 회사의 사례에서 확인된 것과 확인되지 않은 것을 나눌 수 있어요.',
    en: 'Afterwards students can place a job by four numbers (how often, how long, how late it may be, who looks after it) instead of by its name, and tell what is checked in a company’s story from what is not.',
  },
  plan: [
    {
      step: 'seven-of-eight',
      by: 'students',
      title: { ko: '8초 가운데 7.84초', en: '7.84 of 8 seconds' },
      what: {
        ko: '다섯 가지 일의 표를 읽고 메뉴 API의 배수를 적은 다음 돌려 봐요',
        en: 'Read the table of five jobs, write down the menu API’s multiple, then run it',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'place-six',
      by: 'students',
      title: { ko: '여섯 장을 놓아 보기', en: 'Placing six cards' },
      what: {
        ko: '모둠마다 여섯 장을 놓고 가장 자신 없는 한 장을 말한 다음 한 장씩 채점해요',
        en: 'Groups place six cards, name the one they are least sure of, then grade one by one',
      },
      minutes: { 40: 8, 50: 10, 100: 17 },
    },
    {
      step: 'four-numbers',
      by: 'together',
      title: { ko: '네 가지 숫자', en: 'Four numbers' },
      what: {
        ko: '맨 오른쪽 열을 가리고 줄마다 어느 숫자가 정했는지 말해요',
        en: 'With the last column covered, say of each row which number decided it',
      },
      minutes: { 40: 5, 50: 6, 100: 10 },
    },
    halfway,
    {
      step: 'waiting-is-paid',
      by: 'students',
      title: { ko: '기다림에 내는 돈', en: 'Paying for waiting' },
      what: {
        ko: '모둠마다 속도를 하나씩 맡아 돌리고 가장 싼 곳을 칠판에 모아요',
        en: 'Each group runs another rate, and the cheapest places are collected on the board',
      },
      minutes: { 40: 4, 50: 5, 100: 10 },
    },
    {
      step: 'ask-first',
      by: 'students',
      title: { ko: '물어본 다음에야', en: 'Only after asking' },
      what: {
        ko: '무엇을 물어볼지 먼저 적고, 속도를 움직여 바뀌는 곳을 찾아요',
        en: 'Write down what to ask first, then slide the rate to where it changes',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'their-numbers',
      by: 'together',
      title: { ko: '남의 숫자', en: 'Other people’s numbers' },
      what: {
        ko: '회사마다 우리 일로 옮기려면 무엇을 더 알아야 하는지 한 줄씩 적어요',
        en: 'For each company, one line on what we would need to know before taking it over',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'same-noon-again',
      by: 'together',
      title: { ko: '같은 정오를 다시', en: 'The same noon again' },
      what: {
        ko: '놓친 손님만 먼저 떠올리고, 요금과 p99를 차례로 열어요',
        en: 'Recall only who was lost, then uncover bill and p99',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '냉장고의 네 숫자를 채우고, “넷플릭스가 쓴다면 우리도?”에 한 문장으로 답해요',
        en: 'Fill in the fridges’ four numbers, and answer “If Netflix uses it?” in one sentence',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '정산서 200건이 30초씩 걸려요. 일꾼 여섯이 하면 몇 분쯤 걸리고, 다섯이면 20분 안에 끝날까요?',
        en: '200 statements take 30 s each. How many minutes for six workers, and would five be done within 20?',
      },
      answer: {
        ko: '30초씩이면 약 17분이에요. 다섯이면 20분인데, 실제로는 조금 더 걸리는 것이 있어 넘기기 쉬워요.',
        en: 'About 17 minutes. Five take 20, and as some take longer than 30 s, usually more.',
      },
    },
    {
      ask: {
        ko: '경보가 하루 40번, 쉬는 환경은 5분 남아요. 몇 %가 콜드 스타트일까요?',
        en: 'Forty alarms a day, and an idle environment stays five minutes. What share start cold?',
      },
      answer: {
        ko: '식으로는 e^(−40×5÷1,440) = 87%예요.',
        en: 'By formula e^(−40×5÷1,440) = 87%.',
      },
    },
    {
      ask: {
        ko: '챗봇이 하루 2,000번, 8초씩이에요. 평균 몇 명이 함께 기다릴까요?',
        en: 'The chatbot has 2,000 calls a day of 8 s. How many wait together on average?',
      },
      answer: {
        ko: '0.19명이에요. 2,000 ÷ 86,400 × 8. 대부분의 시간에는 아무도 없어요.',
        en: '0.19: 2,000 ÷ 86,400 × 8. Most of the time nobody is there.',
      },
    },
    {
      ask: {
        ko: '메뉴 API는 초당 300번에 60ms예요. 평균 몇 건을 함께 처리하고, 8건씩 맡는 컨테이너는 몇 대면 될까요?',
        en: 'The menu API gets 300 a second of 60 ms. How many at once, and how many containers of eight?',
      },
      answer: {
        ko: '18건쯤이라 세 대예요. 두 대는 16건이라 모자라요.',
        en: 'About 18, so three. Two have room for 16.',
      },
    },
  ],
  heard: [
    {
      said: {
        ko: '챗봇은 기다리기만 하니 함수는 안 돼요',
        en: 'The chatbot only waits, so no functions',
      },
      reply: {
        ko: '“하루에 몇 번 오나요? 오지 않는 동안 컨테이너는 무엇을 하나요?” 하고 물어요.',
        en: 'Ask how many calls there are a day, and what a container does in between.',
      },
    },
    {
      said: { ko: '콜드 스타트가 88%면 못 써요', en: '88% cold starts rule it out' },
      reply: {
        ko: '약속이 몇 초인지 읽게 하고 p95와 비교하게 해요.',
        en: 'Have the promise read out, and compared with p95.',
      },
    },
    {
      said: { ko: '추천 API는 당연히 함수예요', en: 'The picks API is functions, clearly' },
      reply: {
        ko: '“1초에 몇 번인가요?” 하고 묻고 대답을 기다려요.',
        en: 'Ask “How many a second?” and wait.',
      },
    },
    {
      said: { ko: '큰 회사가 쓰면 검증된 거예요', en: 'If a large company uses it, it is proven' },
      reply: {
        ko: '무엇이, 언제, 어느 일에서 검증됐는지를 표에서 찾게 해요.',
        en: 'Let them find in the table what was proven, when, and for which job.',
      },
    },
  ],
  short: {
    ko: '‘같은 정오를 다시’는 표만, ‘남의 숫자’는 한 회사만 봐요. ‘여섯 장을 놓아 보기’는 줄이지 않아요.',
    en: 'Of “The same noon again” show only the table, of “Other people’s numbers” one company. Do not cut “Placing six cards”.',
  },
};
