// Words with which a guess about a run is asked for, kept, and set against what happened.

import type { Locale } from '@/i18n/locales';

/** What is said of a result in comparison with a guess: more of it, less of it, and none at all. */
interface Compared {
  readonly more: string;
  readonly less: string;
  readonly none: string;
}

const ko = {
  title: '먼저 맞혀 보세요',
  guess: '내 예측',
  hint: '선을 눌러 찍거나, 아래에서 골라요',
  unset: '아직 정하지 않았어요',
  chips: '예측 고르기',
  commit: '이렇게 예측할게요',
  skip: '건너뛰고 보기',
  skipped: '예측을 건너뛰었어요.',
  afterAll: '지금이라도 예측하기',
  locked: '예측을 정하면 재생할 수 있어요.',
  kept: '예측을 적어 두었어요. 이제 재생해 보세요.',
  toEnd: '끝까지 가 보기',
  again: '이 설정으로 다시 예측하기',
  mine: '내 예측',
  real: '실험',
  mineShort: '예측',
  why: '왜 그럴까요',
  apart: '차이',
  points: '%p',
  /** Where the author's question is about other settings. */
  askedAgain: (name: string) => `이 설정에서 ‘${name}’ 값은 얼마일까요?`,
  /** Words that stand beside a share, from a small one to a large one. */
  shares: ['거의 없어요', '열에 하나', '넷에 하나', '반쯤', '거의 모두'],
  verdict: {
    exact: '딱 맞혔어요',
    near: '거의 맞혔어요',
    unknown: '견줄 결과가 나오지 않았어요',
    notNone: ['0은 ', '아니었어요'],
    times: (times: string, word: string) => ['생각보다 ', `${times}배`, ` ${word}`],
    slightly: (word: string) => ['생각보다 ', '조금 더', ` ${word}`],
    right: '예측이 맞았어요',
    wrong: ['예측과 ', '달랐어요'],
  },
  compared: {
    /** How often something unwanted happens. */
    often: { more: '흔해요', less: '드물어요', none: '한 번도 없었어요' },
    share: { more: '높아요', less: '낮아요', none: '하나도 없었어요' },
    latency: { more: '느려요', less: '빨라요', none: '기다림이 없었어요' },
    time: { more: '길어요', less: '짧아요', none: '시간이 들지 않았어요' },
    count: { more: '많아요', less: '적어요', none: '하나도 없었어요' },
    size: { more: '커요', less: '작아요', none: '0이었어요' },
    money: { more: '비싸요', less: '싸요', none: '돈이 들지 않았어요' },
  } satisfies Record<string, Compared>,
};

/** The shape that both languages fill. */
export type PredictMessages = typeof ko;

const en: PredictMessages = {
  title: 'Predict first',
  guess: 'My guess',
  hint: 'Tap the line, or pick one below',
  unset: 'Not set yet',
  chips: 'Pick a guess',
  commit: 'That is my guess',
  skip: 'Skip and read on',
  skipped: 'You skipped the prediction.',
  afterAll: 'Predict after all',
  locked: 'Play opens once you have made a guess.',
  kept: 'Your guess is kept. Now press Play.',
  toEnd: 'Go to the end',
  again: 'Predict again with these settings',
  mine: 'Your guess',
  real: 'The run',
  mineShort: 'guess',
  why: 'Why',
  apart: 'apart',
  points: 'points',
  askedAgain: (name) => `What will “${name}” be with these settings?`,
  shares: ['Hardly any', 'One in ten', 'One in four', 'About half', 'Nearly all'],
  verdict: {
    exact: 'Spot on',
    near: 'Very close',
    unknown: 'There is no result to compare with',
    notNone: ['It was not ', 'zero'],
    times: (times, word) => ['', `${times} times`, ` ${word} than you thought`],
    slightly: (word) => ['', 'A little', ` ${word} than you thought`],
    right: 'You were right',
    wrong: ['It came out ', 'differently'],
  },
  compared: {
    often: { more: 'more common', less: 'rarer', none: 'It never happened' },
    share: { more: 'higher', less: 'lower', none: 'There was none at all' },
    latency: { more: 'slower', less: 'faster', none: 'Nobody waited' },
    time: { more: 'longer', less: 'shorter', none: 'It took no time' },
    count: { more: 'more', less: 'fewer', none: 'There was none at all' },
    size: { more: 'larger', less: 'smaller', none: 'It was zero' },
    money: { more: 'more expensive', less: 'cheaper', none: 'It cost nothing' },
  },
};

export const predictMessages: Record<Locale, PredictMessages> = { ko, en };
