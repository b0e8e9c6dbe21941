// Sentences with which a guess about a run is set against what happened.

import type { Locale } from '@/i18n/locales';

/** What is said of a result in comparison with a guess: more of it, less of it, and none at all. */
interface Compared {
  readonly more: string;
  readonly less: string;
  readonly none: string;
}

const ko = {
  verdict: {
    exact: '딱 맞혔어요',
    near: '거의 맞혔어요',
    nearest: '보기 가운데 가장 가까워요',
    unknown: '비교할 결과가 나오지 않았어요',
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
    latency: { more: '느려요', less: '빨라요', none: '기다리지 않았어요' },
    time: { more: '길어요', less: '짧아요', none: '시간이 들지 않았어요' },
    count: { more: '많아요', less: '적어요', none: '하나도 없었어요' },
    size: { more: '커요', less: '작아요', none: '0이었어요' },
    money: { more: '비싸요', less: '싸요', none: '돈이 들지 않았어요' },
  } satisfies Record<string, Compared>,
};

/** The shape that both languages fill. */
export type VerdictMessages = typeof ko;

const en: VerdictMessages = {
  verdict: {
    exact: 'Spot on',
    near: 'Very close',
    nearest: 'No choice was closer',
    unknown: 'There is no result to compare with',
    notNone: ['It was not ', 'zero'],
    times: (times, word) => ['', `${times} times`, ` ${word} than you thought`],
    slightly: (word) => ['', 'A little', ` ${word} than you thought`],
    right: 'You were right',
    wrong: ['It came out ', 'differently'],
  },
  compared: {
    often: { more: 'more common', less: 'rarer', none: 'It never happened' },
    share: { more: 'higher', less: 'lower', none: 'There were none at all' },
    latency: { more: 'slower', less: 'faster', none: 'Nobody waited' },
    time: { more: 'longer', less: 'shorter', none: 'It took no time' },
    count: { more: 'more', less: 'fewer', none: 'There were none at all' },
    size: { more: 'larger', less: 'smaller', none: 'It was zero' },
    money: { more: 'more expensive', less: 'cheaper', none: 'It cost nothing' },
  },
};

export const verdictMessages: Record<Locale, VerdictMessages> = { ko, en };
