// Words of what is asked of a run's numbers: what a knob did to them, whether it is chance, why they may be believed.

import type { Locale } from '@/i18n/locales';

const ko = {
  points: '%p',
  same: '그대로',
  nearlySame: '거의 그대로',
  sameSpoken: '앞 실험과 같아요',
  nearlySameSpoken: '앞 실험과 거의 같아요',
  more: (by: string) => `앞 실험보다 ${by} 늘었어요`,
  less: (by: string) => `앞 실험보다 ${by} 줄었어요`,
  before: {
    title: '앞 실험과 비교',
    turned: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
    ghost: '흐린 선이 앞 실험이에요.',
    end: '비교 끝내기',
    later: '지금까지는 수치가 앞 실험과 같아요. 달라지는 것은 이 뒤예요.',
    unused: (label: string, conditions: string) =>
      `달라진 수치가 없어요. ‘${label}’ 값은 다음 조건에서만 쓰이는데, 지금은 아니에요. ${conditions}.`,
    condition: (label: string, values: string) => `${label}: ${values}`,
    above: (value: string) => `${value} 초과`,
    notReached: (most: string, from: string, to: string) =>
      `달라진 수치가 없어요. 끝까지 이 한도에 한 번도 닿지 않았거든요. 가장 많을 때 ${most}, 한도 ${from} → ${to}.`,
    same: '달라진 수치가 없어요.',
    noMatter: '달라진 수치가 없어요. 이 손님들에게는 이 값이 영향을 주지 않았어요.',
  },
  chance: {
    title: '우연일까요?',
    action: '다른 손님들로 30번',
    metric: '볼 수치',
    running: (done: string, of: string) => `${of}번 가운데 ${done}번 마쳤어요`,
    left: (time: string) => `남은 시간 약 ${time}`,
    share: '마친 비율',
    cancel: '취소',
    cancelled: '그만뒀어요.',
    tooLong: (time: string) => `30번을 모두 계산하는 데 드는 시간: 약 ${time}.`,
    anyway: '그래도 계산하기',
    failed: '30번을 끝까지 계산하지 못했어요. 값을 바꾸거나, 1분쯤 뒤에 다시 눌러 보세요.',
    locked: '예측을 정하면 볼 수 있어요.',
    allSame: (count: string, value: string) => `${count}번 모두 ${value}. 손님이 바뀌어도 같아요.`,
    range: (count: string, low: string, middle: string, high: string) =>
      `${count}번 가운데 가장 작은 값 ${low}, 가운데 값 ${middle}, 가장 큰 값 ${high}.`,
    here: (value: string, lower: string, higher: string) =>
      `이 손님들 ${value}. 이보다 작은 실험 ${lower}번, 큰 실험 ${higher}번.`,
    none: (count: string) => `${count}번은 이 수치가 없었어요.`,
    noneAtAll: '이 실험에는 이 수치가 없어요.',
    paired: (less: string, same: string, more: string) =>
      `같은 손님들로 앞 실험과 비교하면 줄어든 실험 ${less}번, 같은 실험 ${same}번, 늘어난 실험 ${more}번.`,
    beforeRow: '앞 실험',
    nowRow: '지금',
    present: (value: string) => `이 손님들 ${value}`,
    formula: (value: string) => `식 ${value}`,
    times: (count: string) => `${count}번`,
    presentIn: '이 손님들은 여기예요',
    lowest: '가장 작은 실험 보기',
    highest: '가장 큰 실험 보기',
    table: '실험마다의 값',
    customers: '손님 번호',
    until: (time: string) => `모두 끝(${time})까지 간 값이에요.`,
    /** The same of runs without customers. */
    luck: {
      action: '다른 우연으로 30번',
      allSame: (count: string, value: string) =>
        `${count}번 모두 ${value}. 우연이 바뀌어도 같아요.`,
      here: (value: string, lower: string, higher: string) =>
        `이 실험 ${value}. 이보다 작은 실험 ${lower}번, 큰 실험 ${higher}번.`,
      paired: (less: string, same: string, more: string) =>
        `같은 우연으로 앞 실험과 비교하면 줄어든 실험 ${less}번, 같은 실험 ${same}번, 늘어난 실험 ${more}번.`,
      present: (value: string) => `이 실험 ${value}`,
      presentIn: '이 실험은 여기예요',
      customers: '우연 번호',
    },
  },
  trust: {
    title: '이 숫자를 믿어도 될까요?',
    rule: '어떻게 나온 숫자인가요',
    checks: '무엇과 비교해 봤나요',
    chance: '얼마나 흔들리나요',
    leftOut: '무엇이 빠져 있나요',
    expected: (value: string) => `지금 설정에서 식의 값: ${value}.`,
    missing: '이 수치에는 아직 적어 둔 설명이 없어요.',
  },
};

/** The shape that both languages fill. */
export type WhyMessages = typeof ko;

const en: WhyMessages = {
  points: ' pts',
  same: 'the same',
  nearlySame: 'nearly the same',
  sameSpoken: 'the same as in the previous run',
  nearlySameSpoken: 'nearly the same as in the previous run',
  more: (by) => `${by} more than in the previous run`,
  less: (by) => `${by} less than in the previous run`,
  before: {
    title: 'Compared with the previous run',
    turned: (label, from, to) => `${label}: ${from} → ${to}`,
    ghost: 'The pale line is the previous run.',
    end: 'Stop comparing',
    later: 'So far every number is the same as in the previous run. They diverge later.',
    unused: (label, conditions) =>
      `No number changed. “${label}” matters only under this condition, which does not hold here: ${conditions}.`,
    condition: (label, values) => `${label}: ${values}`,
    above: (value) => `above ${value}`,
    notReached: (most, from, to) =>
      `No number changed, because the run never reached this limit. Most in use: ${most}. Limit: ${from} → ${to}.`,
    same: 'No number changed.',
    noMatter: 'No number changed. With these customers, this knob did not matter.',
  },
  chance: {
    title: 'Is it chance?',
    action: '30 times with other customers',
    metric: 'Number to look at',
    running: (done, of) => `${done} of ${of} runs done`,
    left: (time) => `about ${time} left`,
    share: 'Share done',
    cancel: 'Cancel',
    cancelled: 'Stopped.',
    tooLong: (time) => `All thirty runs would need about ${time}.`,
    anyway: 'Run them anyway',
    failed: 'The thirty runs did not finish. Change a value, or try again in a minute.',
    locked: 'You can see it once you have made a guess.',
    allSame: (count, value) => `${value} in all ${count} runs: other customers change nothing.`,
    range: (count, low, middle, high) =>
      `Of ${count} runs the smallest value is ${low}, the median ${middle}, the largest ${high}.`,
    here: (value, lower, higher) =>
      `These customers: ${value}. Runs with less: ${lower}, with more: ${higher}.`,
    none: (count) => `Runs without a value: ${count}.`,
    noneAtAll: 'There is no such number in this run.',
    paired: (less, same, more) =>
      `With the same customers as in the previous run, it fell in ${less}, stayed the same in ${same} and rose in ${more} runs.`,
    beforeRow: 'Before',
    nowRow: 'Now',
    present: (value) => `these customers ${value}`,
    formula: (value) => `formula ${value}`,
    times: (count) => `${count} runs`,
    presentIn: 'These customers are here',
    lowest: 'Show the lowest run',
    highest: 'Show the highest run',
    table: 'The value of each run',
    customers: 'Customers no.',
    until: (time) => `All values are those at the end, after ${time}.`,
    luck: {
      action: '30 times with other chance',
      allSame: (count, value) => `${value} in all ${count} runs: other chance changes nothing.`,
      here: (value, lower, higher) =>
        `This run: ${value}. Lower in ${lower} runs, higher in ${higher}.`,
      paired: (less, same, more) =>
        `With the same chance as in the previous run, it fell in ${less}, stayed the same in ${same} and rose in ${more} runs.`,
      present: (value) => `this run ${value}`,
      presentIn: 'This run is here',
      customers: 'Chance no.',
    },
  },
  trust: {
    title: 'Why believe this number?',
    rule: 'How it comes about',
    checks: 'What it was checked against',
    chance: 'How much it varies',
    leftOut: 'What is left out',
    expected: (value) => `With these settings the formula says ${value}.`,
    missing: 'There is no explanation of this number yet.',
  },
};

export const whyMessages: Record<Locale, WhyMessages> = { ko, en };
