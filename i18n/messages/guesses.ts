// The words of the pages that come back to first guesses.

import type { Locale } from '@/i18n/locales';
import { parallel } from '@/i18n/parallel';

export const guessesMessages = parallel({
  ko: {
    title: '처음에 무엇을 찍었나요?',
    eyebrow: '돌아보기',
    of: {
      serverless: '1부와 2부',
      microservices: '3부',
      course: '모든 수업',
    },
    lead: '수업마다 처음 찍은 답을, 멀리 빗나간 것부터 열 개까지 보여 드려요. 점수는 없어요. 지금 다시 찍고 처음과 비교해 보세요.',
    description: (parts: string) =>
      `${parts}에서 처음 찍은 답을 멀리 빗나간 것부터 다시 보고, 지금 다시 찍어요.`,
    leadWhole:
      '수업마다 처음 찍은 답을, 멀리 빗나간 것부터 모두 보여 드려요. 점수는 없어요. 실제는 다시 찍거나 ‘실제 보기’를 누를 때까지 가려 두니, 지금의 나는 얼마나 가까워졌는지 찍어 보세요.',
    kept: (kept: number, of: number) => `물음 ${of}개 가운데 ${kept}개를 찍었어요.`,
    noneYet:
      '이 브라우저에는 아직 찍은 답이 없어요. 마음에 드는 물음부터 수업에서 찍거나, 여기서 바로 찍어 보세요.',
    notYet: '아직 찍지 않았어요.',
    here: '여기서 찍기',
    guessThere: (title: string) => `${title} 수업에서 찍기`,
    showAll: '실제 모두 보기',
    print: '인쇄',
    order: '마지막으로, 주문 하나를 처음부터 끝까지',
    list: '처음 찍은 답',
    waiting: '이 브라우저에 남은 답을 읽고 있어요…',
    needsScripts:
      '찍은 답은 이 브라우저에만 남아 있어서, 스크립트가 꺼져 있으면 보여 드릴 수 없어요. 물음은 아래 수업에 있어요.',
    first: '처음 찍은 답',
    now: '지금 찍은 답',
    real: '실제',
    gaon: '가온의 틀린 예측 공책',
    apart: (distance: string) => `${distance} 빗나감`,
    same: '실제와 같았어요',
    otherAnswer: '다른 답이었어요',
    rightAnswer: '맞는 답이었어요',
    unknown: '이 실험에는 비교할 값이 없었어요',
    notKept: '아직 찍지 않은 물음이에요. 지금 찍어 보세요.',
    elsewhere: '이 물음은 수업에서 직접 재 봐야 알 수 있어요.',
    changed: '수업의 물음이 그 뒤에 바뀌었어요. 찍은 답만 남아 있어요.',
    again: '지금 다시 찍기',
    show: '실제 보기',
    closer: (distance: string) => `처음보다 ${distance} 가까워졌어요.`,
    farther: (distance: string) => `처음보다 ${distance} 멀어졌어요.`,
    asFar: '처음만큼 떨어져 있어요.',
    nowRight: '이번에는 맞는 답이에요.',
    stillRight: '처음에도, 지금도 맞는 답이에요.',
    stillOther: '이번에도 다른 답이에요.',
    noLongerRight: '처음에는 맞는 답이었어요.',
    toLesson: (title: string) => `${title} 수업에서 보기`,
    none: '돌아볼 물음이 아직 없어요.',
  },
  en: {
    title: 'What did you guess at first?',
    eyebrow: 'Looking back',
    of: {
      serverless: 'parts 1 and 2',
      microservices: 'part 3',
      course: 'all lessons',
    },
    lead: 'Up to ten of the first guesses you made, one per lesson, the farthest off first. There is no score. Guess again now and compare.',
    description: (parts: string) =>
      `Come back to your first guesses in ${parts}, the farthest off first, and guess again.`,
    leadWhole:
      'All the first guesses you made, one per lesson, the farthest off first. There is no score. What happened stays hidden until you guess again or ask for it, so you can see how much closer you have come.',
    kept: (kept: number, of: number) => `You have guessed ${kept} of ${of} questions.`,
    noneYet:
      'No guesses are kept in this browser yet. Start with any question you like, in its lesson or right here.',
    notYet: 'Not guessed yet.',
    here: 'Guess here',
    guessThere: (title: string) => `Guess in the lesson: ${title}`,
    showAll: 'Show all that happened',
    print: 'Print',
    order: 'One last thing: an order from end to end',
    list: 'First guesses',
    waiting: 'Reading what is kept in this browser…',
    needsScripts:
      'Guesses are kept only in this browser, so they cannot be shown with scripts switched off. The questions are in these lessons.',
    first: 'Your first guess',
    now: 'Your guess now',
    real: 'What happened',
    gaon: 'Gaon’s notebook of wrong predictions',
    apart: (distance: string) => `${distance} off`,
    same: 'the same as what happened',
    otherAnswer: 'another answer',
    rightAnswer: 'the right answer',
    unknown: 'this run gave no value to compare with',
    notKept: 'You have not guessed this one yet. Guess now.',
    elsewhere: 'This one has to be measured in its lesson.',
    changed: 'The lesson’s question has changed since; only your guess is left.',
    again: 'Guess again now',
    show: 'Show what happened',
    closer: (distance: string) => `${distance} closer than at first.`,
    farther: (distance: string) => `${distance} farther off than at first.`,
    asFar: 'As far off as at first.',
    nowRight: 'The right answer this time.',
    stillRight: 'The right answer, then and now.',
    stillOther: 'Another answer this time, too.',
    noLongerRight: 'At first you had the right answer.',
    toLesson: (title: string) => `See it in the lesson: ${title}`,
    none: 'There is nothing to look back on yet.',
  },
});

export type GuessesMessages = (typeof guessesMessages)[Locale];
