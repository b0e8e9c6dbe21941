// What a teacher needs for the lesson on four ways beside each other: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 같은 몰림에서 네 방식이 왜 다르게 놓치는지 재는 간격과 켜지는 시간으로 설명하고, “무엇이 제일 좋은가요?”에 손님과 약속과 사람의 시간을 조건으로 답할 수 있어요.',
    en: 'Afterwards students can explain by looks and boots why four ways lose differently in the same rush, and answer “What is best?” with conditions: the customers, the promise, people’s time.',
  },
  plan: [
    {
      step: 'twelve-sharp',
      by: 'students',
      title: { ko: '12시 정각', en: 'Twelve sharp' },
      what: {
        ko: 'IaaS가 몇 %를 놓칠지 적고 손을 든 다음 네 줄을 함께 재생해요',
        en: 'Write down what percentage IaaS loses, show hands, then play the four rows',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'when-help-came',
      by: 'together',
      title: { ko: '도움이 도착한 시각', en: 'When help arrived' },
      what: {
        ko: '칠판에 정오부터 2분의 선을 긋고 20초, 40초, 50초, 1분 40초를 찍어요',
        en: 'Draw two minutes from noon on the board, and mark 20, 40 and 50 s and 1 min 40 s',
      },
      minutes: { 40: 4, 50: 4, 100: 7 },
    },
    {
      step: 'when-help-came',
      by: 'students',
      title: { ko: '하나만, 그리고 둘 다', en: 'One of two, then both' },
      what: {
        ko: '모둠마다 간격이나 부팅 하나만 줄여 보고 결과를 모은 다음 둘을 함께 줄여요',
        en: 'Each group shortens one of the two, results are collected, then both',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    {
      step: 'who-pays',
      by: 'students',
      title: { ko: '누가 낼까', en: 'Who pays?' },
      what: {
        ko: '몇 대면 되는지 찾고, 표의 오른쪽 열을 가린 채 손님, 가게, 개발자 가운데 고르게 해요',
        en: 'Find how many it takes; with the right-hand column covered, choose customers, shop or developers',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    halfway,
    {
      step: 'the-line',
      by: 'together',
      title: { ko: '내 일이 시작되는 선', en: 'The line of your work' },
      what: {
        ko: '선을 손가락으로 따라가고, PaaS에서 FaaS로 갈 때 무엇이 달라지는지 말해요',
        en: 'Follow the line with a finger, and say what changes from PaaS to FaaS',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    {
      step: 'other-customers',
      by: 'students',
      title: { ko: '다섯 손님', en: 'Five kinds of customers' },
      what: {
        ko: '점심의 승자를 적고 돌린 다음, 표를 한 줄씩 가리고 맞는 방식을 골라요',
        en: 'Write down who wins lunch and play it; then uncover the table row by row, choosing first',
      },
      minutes: { 40: 7, 50: 8, 100: 13 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '56만 원 안에서', en: 'Within $400' },
      what: {
        ko: '하나만 바꿔 본 다음 둘을 바꾸고, 지킨 모둠은 한 달 비용을 읽어요',
        en: 'Change one knob, then two; groups that keep the promise read out the cost of a month',
      },
      minutes: { 40: 6, 50: 6, 100: 10 },
    },
    {
      step: 'three-shops',
      by: 'students',
      title: { ko: '세 가게', en: 'Three shops' },
      what: {
        ko: '모둠마다 한 가게를 맡아 방식을 고르고, 어느 조건이 그렇게 만들었는지 한 문장으로 말해요',
        en: 'Each group takes a shop, chooses a way, and says in one sentence which condition decided',
      },
      minutes: { 40: 0, 50: 4, 100: 8 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“1등은 누구인가요?”에 “…라면”으로 시작하는 한 문장으로 답해요',
        en: 'Answer “Who comes first?” in one sentence that begins with “If …”',
      },
      minutes: { 40: 4, 50: 4, 100: 8 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '두 대가 8건을 함께 맡고 한 건에 1.3초가 걸려요. 1초에 몇 건을 처리하고, 10건이 오면 40명짜리 줄은 몇 초 만에 찰까요?',
        en: 'Two instances serve 8 at a time, 1.3 s each. How many a second, and with 10 coming, how soon is a queue of 40 full?',
      },
      answer: {
        ko: '1초에 6건쯤이에요(8 ÷ 1.3). 4건씩 남아 10초면 차요.',
        en: 'About 6 a second (8 ÷ 1.3). Four are left over, so ten seconds.',
      },
    },
    {
      ask: {
        ko: '1분마다 재고 켜지는 데 1분이 걸리는 그룹은 아무리 늦어도 몇 분 뒤에 돕나요?',
        en: 'A group looks every minute and boots in one. At the latest, when is help there?',
      },
      answer: {
        ko: '2분쯤 뒤예요. 재기까지 많아야 1분, 켜지기까지 1분.',
        en: 'After about two minutes: one at most until it looks, one to boot.',
      },
    },
    {
      ask: {
        ko: '하루 2,400건에 1.3초씩이면, 16건을 함께 맡는 네 대는 하루의 몇 %를 일하나요?',
        en: '2,400 orders a day, 1.3 s each, on four that serve 16 at a time: what share of the day are they at work?',
      },
      answer: {
        ko: '0.2%예요. 3,120 ÷ (16 × 86,400).',
        en: '0.2%: 3,120 ÷ (16 × 86,400).',
      },
    },
    {
      ask: {
        ko: '24명이 1초에 오고 한 건에 12초씩 기다려요. 함께 기다리는 사람은 몇 명이고, 여덟 명씩 맡는 VM은 몇 대면 될까요?',
        en: '24 a second come and wait 12 s each. How many wait together, and how many VMs of eight does that take?',
      },
      answer: {
        ko: '288명, 36대예요. 함수라면 288개가 깨어 있어요.',
        en: '288, and 36 VMs. Of functions, 288 would be awake.',
      },
    },
  ],
  heard: [
    {
      said: { ko: '자동 확장을 켜면 안 놓쳐요', en: 'With autoscaling nobody is lost' },
      reply: {
        ko: '“언제 재나요? 켜지는 동안에는 누가 받나요?” 하고 물어요.',
        en: 'Ask: “When does it look? Who serves while it boots?”',
      },
    },
    {
      said: { ko: '그럼 FaaS가 제일 좋네요', en: 'So FaaS is the best' },
      reply: {
        ko: '상담 봇의 줄을 읽게 하고 “…라면”을 붙여 다시 말하게 해요.',
        en: 'Have the row of the support bot read out, and the sentence said again with an “If …”.',
      },
    },
    {
      said: { ko: '줄을 길게 하면 돼요', en: 'Just make the queue longer' },
      reply: {
        ko: 'p95를 읽게 하고 “여러분이라면 1분을 기다릴까요?” 하고 물어요.',
        en: 'Have p95 read out, and ask who would wait for a minute.',
      },
    },
    {
      said: { ko: '온프레미스는 옛날 방식이에요', en: 'On-premises is the old way' },
      reply: {
        ko: '“24시간 바쁜 일의 한 달 비용은요?” 하고 표에서 찾게 해요.',
        en: 'Let them find the cost of a month for work that is busy day and night.',
      },
    },
  ],
  short: {
    ko: '‘내 일이 시작되는 선’은 그림만, ‘누가 낼까’는 표만 보여 줘요. ‘12시 정각’과 ‘다섯 손님’은 줄이지 않아요.',
    en: 'Of “The line of your work” show only the drawing, of “Who pays?” only the table. Do not cut “Twelve sharp” and “Five kinds of customers”.',
  },
};
