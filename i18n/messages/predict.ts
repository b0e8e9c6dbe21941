// Words with which a guess about a run is asked for, kept, and set against what happened.

import type { Locale } from '@/i18n/locales';

const ko = {
  title: '먼저 맞혀 보세요',
  guess: '내 예측',
  hint: '선 위를 누르거나, 아래에서 고르세요',
  unset: '아직 정하지 않았어요',
  chips: '예측 고르기',
  commit: '이렇게 예측할게요',
  skip: '건너뛰고 보기',
  skipped: '예측을 건너뛰었어요.',
  afterAll: '지금이라도 예측하기',
  locked: '예측을 정하면 재생할 수 있어요.',
  kept: '적어 두었어요. 끝까지 보고 비교해 봐요.',
  toEnd: '끝까지 가 보기',
  again: '이 설정으로 다시 예측하기',
  mine: '내 예측',
  /** A class's guess, in the place of mine. */
  ours: '우리 반',
  real: '실험',
  mineShort: '예측',
  why: '왜 그럴까요',
  apart: '차이',
  points: '%p',
  /** Where the author's question is about other settings. */
  askedAgain: (name: string) => `이 설정에서 ‘${name}’ 값은 얼마일까요?`,
  /** Over an explanation of a run that is no longer on stage; `settings` say which it was. */
  whyOf: (settings: string) =>
    `${settings}. 이렇게 둔 처음 실험을 두고 하는 말이에요. 지금 그림은 다른 실험이에요.`,
  /** Words that stand beside a share, from a small one to a large one. */
  shares: ['거의 없어요', '열에 하나', '넷에 하나', '반쯤', '거의 모두'],
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
  locked: 'You can play it once you have made a guess.',
  kept: 'Saved. We will compare at the end of the run.',
  toEnd: 'Go to the end',
  again: 'Predict again with these settings',
  mine: 'Your guess',
  ours: 'Our class',
  real: 'The run',
  mineShort: 'guess',
  why: 'Why',
  apart: 'apart',
  points: 'points',
  askedAgain: (name) => `What will “${name}” be with these settings?`,
  whyOf: (settings) =>
    `${settings}. This is about the first run, which was set up so. The picture now shows another.`,
  shares: ['Hardly any', 'One in ten', 'One in four', 'About half', 'Nearly all'],
};

export const predictMessages: Record<Locale, PredictMessages> = { ko, en };
