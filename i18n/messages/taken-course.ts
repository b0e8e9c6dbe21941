// The words within the course's package. Names in braces are put in by its script.

import { parallel } from '@/i18n/parallel';

export const takenCourseMessages = parallel({
  ko: {
    lead: '수업을 고르면 여기에서 열려요. 점수는 모든 수업의 평균이에요. 수업마다 퀴즈의 최고 결과로 계산하고, 아직 안 푼 수업은 0점이에요. 모든 수업의 문제에 한 번씩 답하면 과정을 마친 것이 돼요.',
    back: '← 수업 목록',
    lesson: '수업',
    script: {
      untouched: '아직 시작하지 않았어요',
      read: '{all}단계 가운데 {read}단계 읽음',
      best: '퀴즈 최고 {right}/{all}',
      done: '마침',
      standing: '{all}편 가운데 {done}편 마침 · 점수 {score}점',
      goOn: '이어서 하기: {title}',
    },
  },
  en: {
    lead: 'Choose a lesson and it opens here. The score is the mean over all lessons: the best result of each quiz counts, and a lesson without answers counts as 0. Once every question of every lesson is answered, the course is completed.',
    back: '← All lessons',
    lesson: 'Lesson',
    script: {
      untouched: 'Not started',
      read: '{read} of {all} steps read',
      best: 'Quiz, best: {right} of {all}',
      done: 'Done',
      standing: '{done} of {all} lessons done · score {score}',
      goOn: 'Continue: {title}',
    },
  },
});
