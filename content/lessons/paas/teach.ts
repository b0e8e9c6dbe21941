// What a teacher needs for the lesson on PaaS: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 PaaS의 요금이 무엇을 따라가는지 말하고, 인스턴스를 늘려도 기다림이 그대로인 이유를 줄과 이용률로 설명할 수 있어요.',
    en: 'Afterwards students can say what a bill on PaaS follows, and explain by queues and utilization why more instances may not shorten the wait.',
  },
  plan: [
    {
      step: 'three-in-the-morning',
      by: 'together',
      title: { ko: '새벽 3시의 요금', en: 'The bill at three in the morning' },
      what: {
        ko: '“손님이 0명인 시간에는 얼마를 낼까요?” 하고 묻고 31.09달러를 함께 계산해요',
        en: 'Ask what an hour without customers costs, and work out $31.09 together',
      },
      minutes: { 40: 3, 50: 3, 100: 6 },
    },
    {
      step: 'eight-times',
      by: 'students',
      title: { ko: '둘 다 여덟 배', en: 'Eight times both' },
      what: {
        ko: 'p95가 어떻게 될지 적고 손을 든 다음 돌리고, 주황 고리를 세요',
        en: 'Write down what becomes of p95, show hands, play, and count the orange rings',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'one-queue',
      by: 'together',
      title: { ko: '열여섯 줄과 한 줄', en: 'Sixteen queues, or one' },
      what: {
        ko: '그림에서 쉬는 인스턴스를 찾고, 식에 50%, 80%, 90%, 95%를 넣어 봐요',
        en: 'Find idle instances in the drawing, and put 50, 80, 90 and 95% into the formula',
      },
      minutes: { 40: 3, 50: 3, 100: 6 },
    },
    {
      step: 'one-queue',
      by: 'students',
      title: { ko: 'p95를 0.7초로', en: 'Down to 0.7 s' },
      what: {
        ko: '모둠마다 라우터나 인스턴스 수 하나만 바꿔 본 다음 둘을 함께 바꿔요',
        en: 'Each group changes only the router or only the number first, then both',
      },
      minutes: { 40: 6, 50: 8, 100: 13 },
    },
    {
      step: 'what-you-give',
      by: 'students',
      title: { ko: '누가 할까', en: 'Whose job?' },
      what: {
        ko: '표의 두 열을 가리고 맞히고, 네 규칙을 어기면 어떻게 될지 짝과 이야기해요',
        en: 'Guess the two covered columns; pairs tell what happens to whoever breaks a rule',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    halfway,
    {
      step: 'thirty-seconds',
      by: 'together',
      title: { ko: '30초가 지나면', en: 'After thirty seconds' },
      what: {
        ko: '인스턴스가 어떻게 할지 손을 들고, 실험에서 빗금 친 인스턴스를 찾아요',
        en: 'Show hands on what the instance does, then find the hatched ones in the run',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'asleep',
      by: 'students',
      title: { ko: '자는 앱을 만나는 손님', en: 'Who finds it asleep?' },
      what: {
        ko: '몇 %일지 적고 돌린 다음, 손님을 12명으로 늘려 아끼는 시간과 비교해요',
        en: 'Write down a percentage, play, then go up to twelve an hour and compare what is saved',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'paas-or-faas',
      by: 'together',
      title: { ko: 'PaaS일까 FaaS일까', en: 'PaaS or FaaS?' },
      what: {
        ko: '표의 왼쪽 열만 보고 채운 다음, Cloud Run을 어느 쪽에 넣을지 투표해요',
        en: 'Fill in the table from its left column, then vote on where Cloud Run goes',
      },
      minutes: { 40: 3, 50: 5, 100: 9 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“느려지면 인스턴스를 늘리면 되나요?”에 한 문장으로 답해 봐요',
        en: 'Answer in one sentence: is it enough to add instances when it gets slow?',
      },
      minutes: { 40: 3, 50: 4, 100: 9 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '한 달 82.90달러 가운데 밤 아홉 시간의 몫은 얼마일까요?',
        en: 'Of $82.90 a month, what do nine hours a night cost?',
      },
      answer: { ko: '31.09달러예요. 82.90 × 9 ÷ 24.', en: '$31.09: 82.90 × 9 ÷ 24.' },
    },
    {
      ask: {
        ko: '한 건에 0.2초, 이용률 90%. 인스턴스마다 줄이 따로라면 평균 응답은 몇 초일까요?',
        en: 'Work of 0.2 s, 90% busy, a queue at each instance. What is the mean response?',
      },
      answer: { ko: '2초예요. 0.2 ÷ (1 − 0.9).', en: '2 s: 0.2 ÷ (1 − 0.9).' },
    },
    {
      ask: {
        ko: '한 줄에서 쉬는 인스턴스와 기다리는 손님이 함께 있을 수 있을까요?',
        en: 'In one queue, can a customer wait while an instance is idle?',
      },
      answer: {
        ko: '없어요. 비는 인스턴스가 바로 맨 앞의 손님을 맡아요.',
        en: 'No. An instance that becomes free takes the next at once.',
      },
    },
    {
      ask: {
        ko: '한 시간에 평균 4명이 오고 30분에 잠들면, 몇 %가 자는 앱을 만날까요?',
        en: 'Four visitors an hour, asleep after 30 minutes: what percentage find it asleep?',
      },
      answer: { ko: '13.5%예요. e^(−4 × 0.5).', en: '13.5%: e^(−4 × 0.5).' },
    },
  ],
  heard: [
    {
      said: {
        ko: '코드만 올렸으니 손님이 없으면 공짜예요',
        en: 'Only code was pushed, so nights are free',
      },
      reply: {
        ko: '“밤새 켜져 있는 것은 무엇인가요?” 하고 물어요.',
        en: 'Ask: “What is on all night?”',
      },
    },
    {
      said: { ko: '느리면 인스턴스를 늘리면 돼요', en: 'If it is slow, add instances' },
      reply: {
        ko: '손님이 그대로인지 함께 늘었는지 되물어요. “한 대가 바쁜 정도는 달라졌나요?”',
        en: 'Ask whether customers grew as well. “Is each instance any less busy?”',
      },
    },
    {
      said: { ko: '오류가 났으니 앱도 멈췄겠죠', en: 'There was an error, so the app stopped' },
      reply: {
        ko: '오류를 누가 냈는지 물어요. “주방은 손님이 나간 것을 어떻게 알까요?”',
        en: 'Ask who made the error. “How would the kitchen know that the guest has left?”',
      },
    },
    {
      said: {
        ko: '30분마다 한 명이 오니 잠들지 않아요',
        en: 'Somebody comes every half hour, so it stays awake',
      },
      reply: {
        ko: '평균이 30분이라고 짚어요. “1분 만에 둘이 왔다면, 그다음은요?”',
        en: 'Half an hour is the mean. “If two come within a minute, what of the next?”',
      },
    },
  ],
  short: {
    ko: '‘플랫폼이 해 주는 일’은 표만, ‘PaaS와 FaaS’는 세 질문만 보여 줘요. ‘둘 다 여덟 배’와 ‘p95를 0.7초로’는 줄이지 않아요.',
    en: 'Of “What the platform does” show only the table, of “PaaS from FaaS” only the three questions. Do not cut “Eight times both” and “Down to 0.7 s”.',
  },
};
