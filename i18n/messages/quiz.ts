// The words of quizzes: asking, checking, the verdict, results.

import type { Locale } from '@/i18n/locales';

const ko = {
  title: '퀴즈',
  lead: '틀린 보기마다 어떤 오해가 숨어 있는지 알려 드려요. 점수도, 시간 제한도 없어요.',
  quizOf: (lesson: string) => `${lesson} 퀴즈`,
  quizDescription: (lesson: string, count: number) =>
    `${lesson} 수업에서 배운 것을 문제 ${count}개로 확인해요. 틀린 보기마다 그 뒤에 숨은 오해를 풀어 줘요.`,
  lessonList: '수업별 퀴즈',
  openQuiz: '풀기',
  allQuizzes: '퀴즈 목록으로',
  toLesson: '수업 읽기',
  coming: '아직 준비 중인 수업의 퀴즈는 수업과 함께 열려요.',
  questions: (count: number) => `문제 ${count}개`,
  results: (tried: number, right: number, count: number) =>
    tried === 0
      ? '아직 풀지 않았어요.'
      : `${count}문제 가운데 ${tried}문제를 풀었고, 마지막에 맞힌 것은 ${right}개예요.`,

  question: (number: number) => `문제 ${number}`,
  position: (number: number, of: number) => `${number} / ${of}`,
  positionSpoken: (number: number, of: number) => `${of}문제 가운데 ${number}번째 문제`,
  lastRight: '지난번: 맞음',
  lastWrong: '지난번: 틀림',
  chooseOne: '하나를 고르세요.',
  chooseAll: '맞는 것을 모두 고르세요.',
  trueOrFalse: '맞는 말이면 O, 틀린 말이면 X를 고르세요. 이유는 그다음에 골라요.',
  putInOrder: '위로, 아래로 버튼으로 순서를 맞추세요.',
  putInPlace: '알맞은 자리를 하나씩 고르세요.',
  isTrue: '맞아요',
  isFalse: '틀려요',
  reason: '그 이유는 무엇인가요?',
  toReason: '이유 고르기',
  yourNumber: '답',
  unit: (unit: string) => `단위: ${unit}`,
  up: (text: string) => `위로 옮기기: ${text}`,
  down: (text: string) => `아래로 옮기기: ${text}`,
  moved: (text: string, place: number, of: number) => `${text}: ${of}개 가운데 ${place}번째 자리`,
  place: (place: number) => `바른 자리: ${place}번째`,
  keys: '숫자 키로도 고를 수 있어요.',

  confidence: '얼마나 확신하나요?',
  guess: '찍었어요',
  maybe: '아마도',
  sure: '확실해요',
  check: '확인',
  again: '다시 풀기',

  needsChoice: '먼저 하나를 골라 주세요.',
  needsChoices: '맞다고 생각하는 것을 하나 이상 골라 주세요.',
  needsOx: '먼저 O와 X 가운데 하나를 골라 주세요.',
  needsReason: '이유를 하나 골라 주세요.',
  needsPlaces: (left: number) => `아직 자리를 고르지 않은 것이 ${left}개 있어요.`,
  needsNumber: '답을 숫자로 적어 주세요. 예: 12.5',
  notANumber: (typed: string) =>
    `“${typed}”에서 숫자를 읽을 수 없어요. 숫자로 적어 주세요. 예: 12.5`,
  badComma: (typed: string) =>
    `“${typed}”의 쉼표를 읽을 수 없어요. 쉼표는 천 단위에만, 소수점은 점(.)으로 적어 주세요. 예: 1,234.5`,
  otherUnit: (typed: string, unit: string) =>
    `“${typed}” 말고 다른 단위로 물었어요. 이 단위로 바꿔 적어 주세요: ${unit}`,

  correct: '맞았어요.',
  wrong: '아쉽지만 달라요.',
  partly: (right: number, of: number) => `아쉽지만 달라요. ${of}개 가운데 ${right}개가 맞아요.`,
  reasonWrong: 'O와 X는 맞았지만, 이유가 달라요.',
  rightAnswer: '정답',
  yourAnswer: '내 답',
  misconception: '흔한 오해',
  why: '왜 그럴까요',
  claimLink: (said: string) => `사실 확인: ${said}`,
  runLink: '실험실에서 확인하기',
  stepLink: '이 내용을 배운 곳 다시 읽기',
  answerWithoutScript: '정답과 설명 보기',

  previous: '이전 문제',
  next: '다음 문제',
  toSummary: '결과 보기',
  summary: '결과',
  summaryLine: (right: number, tried: number, count: number) =>
    tried === 0
      ? `이번에는 ${count}문제를 모두 건너뛰었어요.`
      : `${count}문제 가운데 ${tried}문제를 풀어 ${right}문제를 처음에 맞혔어요.`,
  resultRight: '맞음',
  resultWrong: '틀림',
  resultMended: '다시 풀어 맞음',
  resultOpen: '풀지 않음',
  met: '이번에 만난 오해',
  metNone: '이번에는 걸려든 오해가 없어요.',
  startOver: '처음부터 다시 풀기',
  backToItem: '문제로 돌아가기',
  oneByOne: '한 문제씩 풀기',
  loadFailed: '문제를 푸는 데 필요한 파일을 받지 못했어요.',
  loadAgain: '다시 받기',
};

export type QuizWords = typeof ko;

const en: QuizWords = {
  title: 'Quizzes',
  lead: 'Every wrong option tells you which idea it came from. No points, no clock.',
  quizOf: (lesson) => `${lesson} quiz`,
  quizDescription: (lesson, count) =>
    `${count} questions on ${lesson}. Each wrong option is answered with the misconception behind it.`,
  lessonList: 'Quizzes by lesson',
  openQuiz: 'Start',
  allQuizzes: 'All quizzes',
  toLesson: 'Read the lesson',
  coming: 'The other quizzes open together with their lessons.',
  questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
  results: (tried, right, count) =>
    tried === 0 ? 'Not tried yet.' : `${tried} of ${count} tried, ${right} right at the last try.`,

  question: (number) => `Question ${number}`,
  position: (number, of) => `${number} / ${of}`,
  positionSpoken: (number, of) => `Question ${number} of ${of}`,
  lastRight: 'Last time: right',
  lastWrong: 'Last time: wrong',
  chooseOne: 'Choose one.',
  chooseAll: 'Choose all that are right.',
  trueOrFalse: 'O if the sentence is true, X if it is false. The reason comes next.',
  putInOrder: 'Move the entries up and down until the order is right.',
  putInPlace: 'Choose a place for each.',
  isTrue: 'True',
  isFalse: 'False',
  reason: 'What is the reason?',
  toReason: 'Choose the reason',
  yourNumber: 'Answer',
  unit: (unit) => `Unit: ${unit}`,
  up: (text) => `Move up: ${text}`,
  down: (text) => `Move down: ${text}`,
  moved: (text, place, of) => `${text}: place ${place} of ${of}`,
  place: (place) => `Belongs in place ${place}`,
  keys: 'The number keys work too.',

  confidence: 'How sure are you?',
  guess: 'A guess',
  maybe: 'I think so',
  sure: 'Certain',
  check: 'Check',
  again: 'Try again',

  needsChoice: 'Choose an option first.',
  needsChoices: 'Choose at least one option that you think is right.',
  needsOx: 'Choose O or X first.',
  needsReason: 'Choose a reason.',
  needsPlaces: (left) =>
    left === 1 ? 'One entry still has no place.' : `${left} entries still have no place.`,
  needsNumber: 'Write the answer as a number, for example 12.5',
  notANumber: (typed) => `“${typed}” cannot be read as a number. Write a number, for example 12.5`,
  badComma: (typed) =>
    `The comma in “${typed}” cannot be read. Commas group thousands; the decimal mark is a point, as in 1,234.5`,
  otherUnit: (typed, unit) =>
    `The question asks for another unit than “${typed}”. Please convert to: ${unit}`,

  correct: 'That is right.',
  wrong: 'Not quite.',
  partly: (right, of) => `Not quite: ${right} of ${of} are right.`,
  reasonWrong: 'You judged the sentence rightly, but the reason is another one.',
  rightAnswer: 'Correct',
  yourAnswer: 'Your answer',
  misconception: 'A common misconception',
  why: 'Why it is so',
  claimLink: (said) => `Fact check: ${said}`,
  runLink: 'See it happen in the lab',
  stepLink: 'Read again where this is taught',
  answerWithoutScript: 'Show the answer and why',

  previous: 'Previous',
  next: 'Next',
  toSummary: 'See the results',
  summary: 'Results',
  summaryLine: (right, tried, count) =>
    tried === 0
      ? `You skipped all ${count} questions this time.`
      : `You answered ${tried} of ${count}; ${right} right at the first try.`,
  resultRight: 'Right',
  resultWrong: 'Wrong',
  resultMended: 'Right on a second try',
  resultOpen: 'Not answered',
  met: 'Misconceptions you met',
  metNone: 'No misconception caught you this time.',
  startOver: 'Start over',
  backToItem: 'Back to the question',
  oneByOne: 'One question at a time',
  loadFailed: 'The files needed to answer could not be loaded.',
  loadAgain: 'Load again',
};

export const quizMessages = { ko, en } satisfies Record<Locale, QuizWords>;
