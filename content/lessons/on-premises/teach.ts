// What a teacher needs for the lesson on running your own server: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 무엇이 멈추는지, 얼마나 자주, 얼마나 오래 멈추는지를 따로 말하고, 장비와 두 번째 장소 가운데 무엇으로 견딜지 고를 수 있어요.',
    en: 'Afterwards students can say separately what stops, how often and for how long, and choose between equipment and a second place.',
  },
  plan: [
    {
      step: 'the-plug',
      by: 'together',
      title: { ko: '플러그 이야기', en: 'The plug' },
      what: {
        ko: '26건, 234,000원의 이야기를 읽고 “콘센트부터 데이터까지, 여기서 내 일이 아닌 것은?” 하고 물어요',
        en: 'Read the story of 26 orders and 234,000 won; ask what of all this is not our job',
      },
      minutes: { 40: 3, 50: 3, 100: 5 },
    },
    {
      step: 'the-plug',
      by: 'students',
      title: { ko: '몇 년 치일까', en: 'How many years?' },
      what: {
        ko: '화재 한 번이 정전 몇 년 치인지 적고 손을 든 다음 십 년을 돌려요',
        en: 'Write down how many years of power cuts the fire equals, show hands, then play ten years',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'all-yours',
      by: 'together',
      title: { ko: '서버 한 대를 돌리려면', en: 'What one server takes' },
      what: {
        ko: '표의 왼쪽 여섯 줄만 보고 오른쪽을 함께 채워요',
        en: 'Show the six lines on the left, and fill in the right together',
      },
      minutes: { 40: 3, 50: 4, 100: 7 },
    },
    {
      step: 'small-troubles',
      by: 'students',
      title: { ko: '배터리와 발전기', en: 'Battery and generator' },
      what: {
        ko: '네 가지로 바꿔 가며 십 년씩 돌리고 분을 적어요',
        en: 'Play ten years with each of four kits and note the minutes',
      },
      minutes: { 40: 7, 50: 8, 100: 14 },
    },
    halfway,
    {
      step: 'one-fire',
      by: 'together',
      title: { ko: '두 번의 화재', en: 'Two fires' },
      what: {
        ko: '두 사고에 다른 곳과 옮기는 길이 있었는지 표로 채워요',
        en: 'Note for both fires whether there was another place and a way to move',
      },
      minutes: { 40: 4, 50: 5, 100: 10 },
    },
    {
      step: 'second-place',
      by: 'students',
      title: { ko: '십 년에 한 시간', en: 'An hour in ten years' },
      what: {
        ko: '세 모둠이 배터리, 발전기, 연습을 하나씩만 바꿔 60분 아래로 줄여 봐요',
        en: 'Three groups, each with one of battery, generator and rehearsal, try to get below 60 minutes',
      },
      minutes: { 40: 6, 50: 8, 100: 13 },
    },
    {
      step: 'buy-ahead',
      by: 'students',
      title: { ko: '늦게 오는 서버', en: 'Servers that come late' },
      what: {
        ko: '26주를 예측하고 돌린 다음, 규칙과 대수를 함께 정해 목표를 맞춰요',
        en: 'Guess 26 weeks, play, then set rule and number together to meet the goal',
      },
      minutes: { 40: 5, 50: 7, 100: 13 },
    },
    {
      step: 'who-still',
      by: 'together',
      title: { ko: '그래도 직접 하는 곳', en: 'Who still runs their own' },
      what: {
        ko: '비교표의 마지막 줄을 가리고 “빌리면 두 번째 장소는 저절로 생길까요?” 하고 물어요',
        en: 'Cover the last line of the comparison and ask whether renting brings the second place by itself',
      },
      minutes: { 40: 2, 50: 3, 100: 7 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“아직도 직접 운영하는 곳은 왜 그럴까요?”에 한 문장으로 답을 적고 짝과 바꿔 읽어요',
        en: 'Answer “Why do some still run their own servers?” in one sentence, and swap',
      },
      minutes: { 40: 2, 50: 3, 100: 6 },
    },
    wrappingUp({ 40: 2, 50: 2, 100: 3 }),
  ],
  board: [
    {
      ask: {
        ko: '127시간 30분은 정전 몇 년 치일까요?',
        en: 'How many years of power cuts are 127 h 30 min?',
      },
      answer: { ko: '845년 치예요. 7,650분 ÷ 9.05분.', en: '845: 7,650 min ÷ 9.05 min.' },
    },
    {
      ask: {
        ko: '배터리 10분이면 212분이 몇 분이 될까요?',
        en: 'What do ten minutes of battery make of 212 minutes?',
      },
      answer: {
        ko: '182분이에요. 정전 세 번에 10분씩 줄어요.',
        en: '182: ten minutes less for each of three power cuts.',
      },
    },
    {
      ask: {
        ko: '배터리와 발전기를 모두 사면 684분이 몇 분이 될까요?',
        en: 'With battery and generator, what becomes of the 684 minutes?',
      },
      answer: {
        ko: '630분이에요. 연습하지 않으면 옮기는 데만 10시간 30분이 걸려요.',
        en: '630: without a rehearsal, moving alone takes 10 h 30 min.',
      },
    },
    {
      ask: {
        ko: '서버가 26주 뒤에 오면 주문을 몇 % 놓칠까요?',
        en: 'Servers come after 26 weeks: what percentage of orders is missed?',
      },
      answer: { ko: '32.7%, 셋에 하나예요.', en: '32.7%, one in three.' },
    },
  ],
  heard: [
    {
      said: { ko: '정전이 제일 큰 문제예요', en: 'Power cuts are the biggest problem' },
      reply: {
        ko: '자주 나는 일과 오래가는 일을 나눠 적게 해요. “한 번에 몇 분이었나요?”',
        en: 'Have them write down how often and how long apart. “How many minutes was each?”',
      },
    },
    {
      said: { ko: '배터리를 더 크게 사면 돼요', en: 'Buy a bigger battery' },
      reply: {
        ko: '불이 난 건물에서는 배터리도 함께 멈춰요. “배터리는 어디에 있나요?”',
        en: 'In a building that burns the battery stops, too. “Where does the battery stand?”',
      },
    },
    {
      said: { ko: '두 번째 장소가 있으면 끝이에요', en: 'With a second place it is settled' },
      reply: {
        ko: '판교에도 다른 데이터센터가 있었어요. “누가, 어떻게 옮기나요?”',
        en: 'In Pangyo, too, there were other data centres. “Who moves things there, and how?”',
      },
    },
    {
      said: { ko: '모자랄 때 사면 돼요', en: 'Buy when it runs short' },
      reply: {
        ko: '주문한 서버는 납기가 지나야 일해요. “그동안 손님은 몇 배가 되나요?”',
        en: 'What is ordered works a lead time later. “How many more customers are there by then?”',
      },
    },
  ],
  short: {
    ko: '‘서버 한 대를 돌리려면’을 숙제로 읽게 하고 ‘두 번의 화재’는 이야기로만 들려줘요. ‘몇 년 치일까’와 ‘십 년에 한 시간’은 줄이지 않아요.',
    en: 'Leave “What one server takes” to be read at home, and tell the two fires as a story. Do not cut “How many years?” and “An hour in ten years”.',
  },
};
