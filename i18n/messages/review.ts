// The words of review: today's set, the exam plan, the map of what is retained, the pictures of progress.

import type { Locale } from '@/i18n/locales';

const ko = {
  title: '복습',
  lead: '잊을 만할 때 다시 물어요. 하루에 여덟 문제까지만, 점수도 순위도 없어요.',
  description:
    '배운 것을 잊을 만할 때 다시 물어보는 복습. 하루 여덟 문제까지, 시험일에 맞춘 계획, 무엇이 남았는지 보여 주는 지도.',
  reading: '지금까지 푼 답을 읽고 있어요…',
  withoutScript: '복습은 이 브라우저에 남은 답으로 계획을 세우므로 스크립트가 켜져 있어야 해요.',

  today: '오늘의 복습',
  todayCount: (count: number, minutes: number) => `${count}문제, ${minutes}분쯤 걸려요.`,
  surelyWrongFirst: (count: number) => `확실하다고 했지만 틀렸던 것 ${count}개를 먼저 물어요.`,
  start: '복습 시작',
  nothingYet: '아직 푼 문제가 없어요. 수업의 문제를 하나라도 풀면 여기에서 다시 물어요.',
  nothingDue: (next: string) => `오늘 다시 볼 것은 없어요. 다음 복습 날짜: ${next}`,
  doneToday: '오늘의 복습을 마쳤어요. 남은 것이 있으면 내일 이어서 물어요.',
  nothingBeforeExam: '그날까지 다시 볼 것은 다 봤어요.',
  allWaiting: '지금은 새로 물어볼 문제가 없어요. 며칠 뒤에 다시 들러 주세요.',
  toQuizzes: '퀴즈 고르기',
  backToReview: '복습으로 돌아가기',
  heading: '오늘의 복습',

  exam: 'D-day',
  examHint: '시험일이나 발표일을 정하면 그날에 맞춰 계획해요. 그날과 그 뒤에는 복습을 잡지 않아요.',
  examDay: '시험일이나 발표일',
  examClear: '지우기',
  examPast: '지난 날짜예요. 오늘이나 그 뒤의 날짜를 골라 주세요.',
  examFar: '너무 먼 날짜예요. 2년 안의 날짜를 골라 주세요.',
  examOver: '정해 둔 날이 지났어요. 다음 날짜를 고르거나 지워 주세요.',
  examToday: '오늘이 바로 그날이에요. 잘하고 오세요.',
  examIn: (days: number) => `D-${days}`,
  examRecall: '그날 떠올릴 확률',
  examDropped: '복습하지 않으면',
  examMinutes: '하루에',
  minutes: (count: number) => `${count}분`,
  examNothing: '푼 문제가 생기면 계획을 세워 드려요.',
  examBasis: (ideas: number) =>
    `지금까지 만난 ${ideas}가지의 평균이에요. 계획을 지켰을 때와 그만두었을 때를 FSRS로 계산했어요.`,
  examTable: '날짜별 계획',
  day: '날짜',
  reviews: '문제 수',
  count: (value: number) => `${value}개`,

  map: '무엇이 남았나',
  mapHint: '일주일 넘게 지난 뒤에도 떠올린 것만 칠해요. 읽거나 눌러 본 것은 세지 않아요.',
  mapLegend: { retained: '남았어요', met: '만났어요', open: '아직이에요' },
  mapSaid: (retained: number, met: number, ideas: number) =>
    `${ideas}가지 가운데 ${retained}가지가 남았고, ${met}가지를 만났어요.`,

  progress: '그림으로 보기',
  forecast: '앞으로 두 주 동안 다시 볼 것',
  forecastHint:
    '그대로 두면 이날들에 다시 물어요. 하루에 여덟 개까지만 묻고, 넘치면 다음 날로 넘어가요.',
  forecastPlanned: 'D-day에 맞춘 계획이에요.',
  retention: '수업마다 지금 떠올릴 확률',
  retentionHint: '만난 것 가운데 지금 물으면 얼마나 떠올릴지, FSRS로 계산한 값이에요.',
  calibration: '내가 아는 것을 얼마나 아나',
  calibrationHint:
    '확실하다고 한 것은 거의 다 맞고 찍은 것은 가끔만 맞는다면, 내가 무엇을 아는지 잘 아는 거예요.',
  held: '아직 남아 있는 오해',
  heldHint: '틀린 답에서 만났고, 그 뒤로 맞혀 보지 못한 생각이에요.',
  heldNone: '남아 있는 오해가 없어요.',
  heldName: '오해',
  heldTimes: '만난 횟수',
  heldNext: '풀 문제',
  times: (count: number) => `${count}번`,
  heldLink: '풀어 보기',
  heldAll: '오해별로 풀어 보기',
  table: '표로 보기',
  lesson: '수업',
  recall: '떠올릴 확률',
  confidence: '확신',
  answers: '답',
  right: '맞은 비율',
  noData: '–',

  ownRating: '얼마나 잘 떠올렸는지 직접 매길래요',
  ownRatingHint: '끄면 맞았는지, 얼마나 확신했는지, 얼마나 걸렸는지를 보고 자동으로 정해요.',
  dataLink: '내 기록 백업과 복원',
};

export type ReviewWords = typeof ko;

const en: ReviewWords = {
  title: 'Review',
  lead: 'You are asked again just before you would forget. At most eight questions a day; no points, no ranking.',
  description:
    'Review that asks again just before you forget: at most eight questions a day, a plan for your exam day, and a map of what has stayed.',
  reading: 'Reading your answers…',
  withoutScript: 'Review is planned from the answers in this browser, and needs scripts for that.',

  today: 'Today',
  todayCount: (count, minutes) =>
    `${count === 1 ? '1 question' : `${count} questions`}, about ${minutes} min.`,
  surelyWrongFirst: (count) =>
    `First ${count === 1 ? 'the one' : `the ${count}`} you were sure of and got wrong.`,
  start: 'Start',
  nothingYet: 'No answers yet. Answer any question in a lesson and it will come back here.',
  nothingDue: (next) => `Nothing to review today. Next: ${next}.`,
  doneToday: 'You have finished today’s review. Anything left waits for tomorrow.',
  nothingBeforeExam: 'You have reviewed everything there is to review before the day.',
  allWaiting: 'There is no new question to ask right now. Come back in a few days.',
  toQuizzes: 'Choose a quiz',
  backToReview: 'Back to review',
  heading: 'Today’s review',

  exam: 'Exam day',
  examHint:
    'Set the day of an exam or a talk and the plan will fit it. No review is scheduled on that day or after it.',
  examDay: 'Day of the exam or talk',
  examClear: 'Clear',
  examPast: 'That day has passed. Choose today or a later day.',
  examFar: 'That day is too far away. Choose one within two years.',
  examOver: 'The day you set has passed. Choose another one, or clear it.',
  examToday: 'It is today. Good luck.',
  examIn: (days) => (days === 1 ? '1 day left' : `${days} days left`),
  examRecall: 'Chance of recall on the day',
  examDropped: 'without review',
  examMinutes: 'a day',
  minutes: (count) => `${count} min`,
  examNothing: 'Once you have answered some questions, you will get a plan.',
  examBasis: (ideas) =>
    `The mean over ${ideas === 1 ? 'the one idea' : `the ${ideas} ideas`} you have met, calculated with FSRS: if you keep to the plan, and if you stop reviewing.`,
  examTable: 'The plan day by day',
  day: 'Day',
  reviews: 'Questions',
  count: (value) => `${value}`,

  map: 'What has stayed',
  mapHint:
    'Only what you recalled after seven days or more is filled in. Reading and clicking do not count.',
  mapLegend: { retained: 'Stayed', met: 'Met', open: 'Not yet' },
  mapSaid: (retained, met, ideas) => `Of ${ideas} ideas, ${retained} stayed and ${met} were met.`,

  progress: 'In pictures',
  forecast: 'Due in the next two weeks',
  forecastHint:
    'The days on which you will be asked again if nothing changes. At most eight a day; the rest wait for the next day.',
  forecastPlanned: 'This is the plan for your exam day.',
  retention: 'Chance of recall now, by lesson',
  retentionHint:
    'How likely you would be to recall what you have met if asked now, calculated with FSRS.',
  calibration: 'How well you know what you know',
  calibrationHint:
    'You know well what you know when nearly everything you were certain of is right, and guesses only now and then.',
  held: 'Misconceptions you still have',
  heldHint: 'Ideas behind a wrong answer of yours that you have not answered correctly since.',
  heldNone: 'None.',
  heldName: 'Misconception',
  heldTimes: 'Times met',
  heldNext: 'Question',
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  heldLink: 'Answer it',
  heldAll: 'Practise by misconception',
  table: 'As a table',
  lesson: 'Lesson',
  recall: 'Chance of recall',
  confidence: 'Confidence',
  answers: 'Answers',
  right: 'Share right',
  noData: '–',

  ownRating: 'Let me rate how well I recalled it',
  ownRatingHint:
    'If off, it is set automatically from whether you were right, how sure you were and how long it took.',
  dataLink: 'Back up and restore your data',
};

export const reviewMessages: Readonly<Record<Locale, ReviewWords>> = { ko, en };
