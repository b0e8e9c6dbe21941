// Words of the figure frame, shared by every simulator.

import type { Locale } from '@/i18n/locales';

const ko = {
  play: '재생',
  pause: '멈춤',
  step: '한 걸음',
  back: '뒤로',
  undo: '무르기',
  reset: '처음으로',
  speed: '속도',
  speedOf: (times: string) => `${times}배`,
  scrubber: '시각',
  rowInFull: '크게 볼 줄',
  /** Where a phone shows a part of it. */
  wholeScene: '그림 전체 보기',
  clockOf: (now: string, end: string) => `${end} 가운데 ${now}`,
  copyLink: '링크 복사',
  toBill: '이 실험의 청구서',
  /** Where a phone has no room for more. */
  toBillShort: '청구서',
  copied: '링크를 복사했어요',
  copyByHand: '이 주소를 복사하세요',
  download: '기록 내려받기',
  fullScreen: '전체 화면',
  fullScreenRefused: '브라우저가 전체 화면을 허락하지 않았어요.',
  leaveFullScreen: '전체 화면 끝내기',
  knobs: '바꿔 보기',
  moreKnobs: '더 바꿔 보기',
  lensEmpty: '첫 요청이 오면 그 순간을 여기에서 크게 볼 수 있어요.',
  lensScale: (span: string) => `왼쪽 끝에서 오른쪽 끝까지 ${span}`,
  lensAsk: (id: string, time: string) => `요청 ${id}번, ${time}`,
  less: '한 단계 줄이기',
  more: '한 단계 늘리기',
  targets: '그림에서 고를 수 있는 것',
  scenario: '상황',
  seed: '손님 바꾸기',
  seedHint: (seed: number) =>
    `지금은 ${seed}번 손님들이에요. 같은 번호는 언제나 같은 손님을 불러요.`,
  seedAction: '다른 손님들로',
  /** The same of a run without customers. */
  luck: {
    seed: '우연 바꾸기',
    seedHint: (seed: number) => `지금은 ${seed}번 우연이에요. 같은 번호는 언제나 같은 일을 불러요.`,
    seedAction: '다른 우연으로',
  },
  tableOpen: '표로 보기',
  chanceOpen: '우연일까요?',
  chartOpen: '차트로 보기',
  assumptionsOpen: '이 실험의 가정',
  chartAxis: '개',
  summaryTitle: '화면 설명',
  nowTitle: '지금',
  nowAt: (clock: string) => `${clock} 현재.`,
  loading: '실험을 준비하고 있어요.',
  run: {
    preparing: '실험을 계산하고 있어요',
    reached: (now: string, end: string) => `${end} 가운데 ${now}까지`,
    left: (time: string) => `남은 시간 약 ${time}`,
    share: '진행률',
    restarted: '계산이 멈춰서 처음부터 다시 시작했어요.',
    unfinished:
      '계산이 거듭 멈췄거나 계산에 쓸 것을 불러오지 못했어요. 값을 바꾸거나, 1분쯤 뒤에 이 페이지를 다시 열어 보세요.',
  },
  refused: {
    range: (label: string, min: string, max: string) =>
      `‘${label}’에는 ${min}부터 ${max}까지 쓸 수 있어요.`,
    rangeOrZero: (label: string, min: string, max: string, zero: string) =>
      `‘${label}’에는 ${min}부터 ${max}까지, 아니면 ${zero} 값을 쓸 수 있어요.`,
    whole: (label: string, min: string, max: string) =>
      `‘${label}’에는 ${min}부터 ${max}까지 소수점 없는 수만 쓸 수 있어요.`,
    option: (label: string, options: string) => `‘${label}’에서는 ${options} 가운데 골라 주세요.`,
    product: (a: string, aValue: string, b: string, bValue: string, most: string) =>
      `요청이 너무 몰려요: ‘${a}’(${aValue}) × ‘${b}’(${bValue}). 곱해서 ${most}까지 쓸 수 있어요.`,
    above: (low: string, lowValue: string, high: string, highValue: string) =>
      `‘${low}’(${lowValue}) 값은 ‘${high}’(${highValue}) 값보다 클 수 없어요.`,
    acts: (act: string) => `이 값으로는 앞에서 한 일을 할 수 없어요: ${act}.`,
    kept: '그림은 바꾸기 전 그대로예요.',
  },
  failed: (message: string) => `이 값으로는 실험할 수 없어요. ${message}`,
  droppedEvents: (count: string) =>
    `그리기에는 너무 많아서 사건 ${count}건은 그림과 기록에 넣지 않았어요. 수치에는 모두 들어 있어요.`,
  goal: {
    title: '목표',
    met: '이뤘어요',
    notYet: '아직이에요',
    atMost: (name: string, value: string) => `${name} ${value} 이하`,
    atLeast: (name: string, value: string) => `${name} ${value} 이상`,
    byEnd: (value: string) => `끝까지 가면 ${value}`,
    done: '모든 목표를 이뤘어요. 다른 방법으로도 되는지 바꿔 보세요.',
  },
  dismiss: '닫기',
  presets: { source: '출처' },
  units: {
    perSec: (value: string) => `초당 ${value}`,
    perMin: (value: string) => `1분에 ${value}`,
    perHour: (value: string) => `1시간에 ${value}`,
    weeks: (value: string) => `${value}주`,
    workdays: (value: string) => `${value}일`,
    count: (value: string) => `${value}개`,
    times: (value: string) => `${value}배`,
    ratio: (value: string) => `${value}%`,
    off: '없음',
  },
};

/** The shape that both languages fill. */
export type FigureMessages = typeof ko;

const en: FigureMessages = {
  play: 'Play',
  pause: 'Pause',
  step: 'Step',
  back: 'Back',
  undo: 'Undo',
  reset: 'Reset',
  speed: 'Speed',
  speedOf: (times) => `×${times}`,
  scrubber: 'Time',
  rowInFull: 'The row to see in full',
  wholeScene: 'Show the whole picture',
  clockOf: (now, end) => `${now} of ${end}`,
  copyLink: 'Copy link',
  toBill: 'The bill of this run',
  toBillShort: 'Its bill',
  copied: 'Link copied',
  copyByHand: 'Copy this address',
  download: 'Download log',
  fullScreen: 'Full screen',
  fullScreenRefused: 'The browser did not allow full screen.',
  leaveFullScreen: 'Leave full screen',
  knobs: 'What you can change',
  moreKnobs: 'More to change',
  lensEmpty: 'Once a request comes, its moment is shown here enlarged.',
  lensScale: (span) => `${span} from edge to edge`,
  lensAsk: (id, time) => `request ${id}, ${time}`,
  less: 'One step less',
  more: 'One step more',
  targets: 'Things to pick on the picture',
  scenario: 'Situation',
  seed: 'Customers',
  seedHint: (seed) =>
    `These are customers no. ${seed}. The same number always brings the same ones.`,
  seedAction: 'Other customers',
  tableOpen: 'As a table',
  luck: {
    seed: 'Chance',
    seedHint: (seed) =>
      `This is chance no. ${seed}. The same number always brings the same events.`,
    seedAction: 'Other chance',
  },
  chanceOpen: 'Is it chance?',
  chartOpen: 'As a chart',
  assumptionsOpen: 'What this run assumes',
  chartAxis: '',
  summaryTitle: 'About this picture',
  nowTitle: 'Now',
  nowAt: (clock) => `At ${clock}.`,
  loading: 'Getting the simulator ready.',
  run: {
    preparing: 'Working out the run',
    reached: (now, end) => `${now} of ${end}`,
    left: (time) => `about ${time} left`,
    share: 'Progress',
    restarted: 'The calculation stopped and was started again from the beginning.',
    unfinished:
      'The calculation kept stopping, or could not be loaded. Change a value, or open the page again in a minute.',
  },
  refused: {
    range: (label, min, max) => `“${label}” can be from ${min} to ${max}.`,
    rangeOrZero: (label, min, max, zero) => `“${label}” can be ${zero}, or from ${min} to ${max}.`,
    whole: (label, min, max) => `“${label}” can be a whole number from ${min} to ${max}.`,
    option: (label, options) => `“${label}” has to be one of ${options}.`,
    product: (a, aValue, b, bValue, most) =>
      `“${a}” (${aValue}) times “${b}” (${bValue}) is too much: together they can reach ${most}.`,
    above: (low, lowValue, high, highValue) =>
      `“${low}” (${lowValue}) cannot be above “${high}” (${highValue}).`,
    acts: (act) => `With these values what you did cannot be done: ${act}.`,
    kept: 'The picture is still the one before.',
  },
  failed: (message) => `These values cannot be simulated. ${message}`,
  droppedEvents: (count) =>
    `${count} events are too many to draw and are left out of picture and log. Every figure counts them.`,
  goal: {
    title: 'Your goal',
    met: 'met',
    notYet: 'not yet',
    atMost: (name, value) => `${name} at most ${value}`,
    atLeast: (name, value) => `${name} at least ${value}`,
    byEnd: (value) => `${value} by the end`,
    done: 'All goals met. Is there another way to get there?',
  },
  dismiss: 'Dismiss',
  presets: { source: 'Source' },
  units: {
    perSec: (value) => `${value} /s`,
    perMin: (value) => `${value} /min`,
    perHour: (value) => `${value} /h`,
    weeks: (value) => `${value} wk`,
    workdays: (value) => `${value} d`,
    count: (value) => value,
    times: (value) => `×${value}`,
    ratio: (value) => `${value}%`,
    off: 'none',
  },
};

export const figureMessages: Record<Locale, FigureMessages> = { ko, en };
