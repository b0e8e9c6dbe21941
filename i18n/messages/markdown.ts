// The words around a lesson as Markdown, and of the list that leads to them.

import { parallel } from '@/i18n/parallel';

export const markdownMessages = parallel({
  ko: {
    from: (name: string) => `${name} 수업`,
    about: (minutes: number, checked: string) =>
      `약 ${minutes}분 · 사실은 ${checked}에 확인 · CC BY 4.0`,
    lesson: '실험과 퀴즈가 있는 수업 페이지',
    lessons: '수업 (한국어)',
    aboutList:
      '수업마다 마크다운 파일이 하나씩 있어요. 실험은 무엇을 묻고, 어떤 값으로 돌려서, 무엇이 나왔는지를 글과 표로 담았어요. 사실에는 출처와 날짜가 있어요. 글은 CC BY 4.0이에요.',
    figure: '실험',
    diagram: '그림',
    ask: '먼저 예측해 보세요.',
    set: '정해 둔 값',
    goal: '목표',
    result: '이 값으로 돌린 결과',
    metric: '지표',
    value: '값',
    measured: '이 실험의 값은 읽는 사람의 기기에서 직접 재요.',
    openLab: '실험실에서 이 실험 열기',
    predict: '예측 문제',
    answersTitle: '예측 문제의 답',
    quizTitle: '퀴즈',
    quizLead: '답과 풀이는 퀴즈에 있어요.',
    trueOrFalse: '맞으면 O, 틀리면 X예요.',
    openQuiz: '퀴즈 풀기',
    read: (date: string) => `${date}에 읽음`,
    qna: '발표 QnA',
    task: '이 자리에는 직접 해 보는 활동이 있어요.',
    openTask: '수업에서 해 보기',
  },
  en: {
    from: (name) => `A lesson from ${name}`,
    about: (minutes, checked) =>
      `About ${minutes} minutes · facts checked on ${checked} · CC BY 4.0`,
    lesson: 'The lesson page, with simulators and quiz',
    lessons: 'Lessons (English)',
    aboutList:
      'Each lesson is a Markdown file. Its simulators are described in words and tables: what they ask, how they were set and what came out. Facts have sources and dates. The text is CC BY 4.0.',
    figure: 'Simulator',
    diagram: 'Figure',
    ask: 'Predict first.',
    set: 'Set to',
    goal: 'Goal',
    result: 'Result with these values',
    metric: 'Metric',
    value: 'Value',
    measured: 'Its values are measured on the reader’s own device.',
    openLab: 'Open this run in the lab',
    predict: 'Predict',
    answersTitle: 'Answers to the predictions',
    quizTitle: 'Quiz',
    quizLead: 'Answers and explanations are in the quiz.',
    trueOrFalse: 'True or false?',
    openQuiz: 'Take the quiz',
    read: (date) => `read on ${date}`,
    qna: 'Q&A',
    task: 'There is an activity here.',
    openTask: 'Do it in the lesson',
  },
});
