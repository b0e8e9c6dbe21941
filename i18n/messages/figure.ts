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
  clockOf: (now: string, end: string) => `${end} 가운데 ${now}`,
  copyLink: '링크 복사',
  toBill: '이 실험의 청구서',
  /** Where a phone has no room for more. */
  toBillShort: '청구서',
  copied: '링크를 복사했어요',
  copyByHand: '이 주소를 복사하세요',
  download: '기록 내려받기',
  fullScreen: '전체 화면',
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
  tableOpen: '표로 보기',
  chanceOpen: '다른 손님들로 30번',
  chartOpen: '차트로 보기',
  assumptionsOpen: '이 실험의 가정',
  chartAxis: '개',
  summaryTitle: '화면 설명',
  nowTitle: '지금',
  loading: '실험을 준비하고 있어요.',
  run: {
    working: '새로 계산하고 있어요',
    preparing: '실험을 계산하고 있어요',
    reached: (now: string, end: string) => `${end} 가운데 ${now}까지`,
    left: (time: string) => `남은 시간 약 ${time}`,
    share: '계산한 몫',
    cancel: '취소',
    long: (time: string) => `이 실험은 계산에 ${time}쯤 더 걸려요.`,
    longOf: (requests: string, time: string) =>
      `요청이 약 ${requests} 건이라 계산에 ${time}쯤 더 걸려요.`,
    asks: (time: string) => `${time} 넘게 걸릴 실험은 먼저 여쭤봐요.`,
    agree: '실행하기',
    stopped: '계산을 그만뒀어요. 화면에는 마지막으로 끝난 실험이 그대로 있어요.',
    again: '다시 계산하기',
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
  noScript: '이 그림은 멈춘 한 장면이에요. 움직여 보려면 자바스크립트가 필요해요.',
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
  ignored: {
    title: '주소에 있던 값 일부를 쓰지 못했어요',
    unknownName: (name: string, known: string) =>
      `${name}: 이런 이름의 값은 없어요. 쓸 수 있는 이름: ${known}`,
    locked: (name: string, free: string) =>
      `${name}: 이 과제에서는 바꿀 수 없어요. 바꿀 수 있는 것: ${free}`,
    notANumber: (name: string, raw: string, min: string, max: string) =>
      `${name}=${raw}: 숫자가 아니에요. ${min}부터 ${max}까지 쓸 수 있어요.`,
    outOfRange: (name: string, raw: string, min: string, max: string, used: string) =>
      `${name}=${raw}: ${min}부터 ${max}까지 쓸 수 있어요. 대신 쓴 값: ${used}`,
    notAnOption: (name: string, raw: string, options: string) =>
      `${name}=${raw}: ${options} 가운데 하나여야 해요.`,
    notWhole: (name: string, raw: string, used: string) =>
      `${name}=${raw}: 소수점 없는 수만 쓸 수 있어요. 대신 쓴 값: ${used}`,
    noSuchAct: (part: string) => `acts=${part}: 이 실험에서는 할 수 없는 일이에요.`,
    actOutside: (part: string, end: string) => `acts=${part}: 이 실험은 ${end}에 끝나요.`,
    actValue: (part: string, min: string, max: string) =>
      `acts=${part}: ${min}부터 ${max}까지 쓸 수 있어요.`,
    tooManyActs: (part: string, most: string) =>
      `acts=${part}: 한 실험에서 ${most}번까지만 할 수 있어요.`,
    refused: (why: string, name: string, used: string) => `${why} ${name}에 대신 쓴 값: ${used}`,
  },
  toLesson: '이 실험이 나오는 수업으로',
  toNextLab: (title: string) => `다음 실험: ${title}`,
  dismiss: '닫기',
  presets: { source: '출처' },
  units: {
    perSec: (value: string) => `초당 ${value}`,
    perMin: (value: string) => `1분에 ${value}`,
    perHour: (value: string) => `1시간에 ${value}`,
    weeks: (value: string) => `${value}주`,
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
  clockOf: (now, end) => `${now} of ${end}`,
  copyLink: 'Copy link',
  toBill: 'The bill of this run',
  toBillShort: 'Its bill',
  copied: 'Link copied',
  copyByHand: 'Copy this address',
  download: 'Download log',
  fullScreen: 'Full screen',
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
  chanceOpen: '30 times with other customers',
  chartOpen: 'As a chart',
  assumptionsOpen: 'What this run assumes',
  chartAxis: '',
  summaryTitle: 'About this picture',
  nowTitle: 'Now',
  loading: 'Getting the simulator ready.',
  run: {
    working: 'Working it out again',
    preparing: 'Working out the run',
    reached: (now, end) => `${now} of ${end}`,
    left: (time) => `about ${time} left`,
    share: 'Share worked out',
    cancel: 'Cancel',
    long: (time) => `This run needs about ${time} more to work out.`,
    longOf: (requests, time) =>
      `About ${requests} requests: this run needs about ${time} more to work out.`,
    asks: (time) => `A run that needs more than ${time} asks first.`,
    agree: 'Run it',
    stopped: 'Stopped. The last finished run is still on screen, as it was.',
    again: 'Work it out after all',
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
  noScript: 'This is a still picture. JavaScript is needed to set it in motion.',
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
  ignored: {
    title: 'Some values in the address could not be used',
    unknownName: (name, known) => `${name}: there is no value of this name. Known: ${known}.`,
    locked: (name, free) => `${name}: locked in this task. Free to change: ${free}.`,
    notANumber: (name, raw, min, max) =>
      `${name}=${raw}: not a number; ${min} to ${max} is allowed.`,
    outOfRange: (name, raw, min, max, used) =>
      `${name}=${raw}: ${min} to ${max} is allowed, so ${used} is used instead.`,
    notAnOption: (name, raw, options) => `${name}=${raw}: it must be one of ${options}.`,
    notWhole: (name, raw, used) =>
      `${name}=${raw}: not a whole number, so ${used} is used instead.`,
    noSuchAct: (part) => `acts=${part}: this cannot be done here.`,
    actOutside: (part, end) => `acts=${part}: this run ends at ${end}.`,
    actValue: (part, min, max) => `acts=${part}: ${min} to ${max} is allowed.`,
    tooManyActs: (part, most) => `acts=${part}: one run takes at most ${most} acts.`,
    refused: (why, name, used) => `${why} So ${name} is ${used} instead.`,
  },
  toLesson: 'To the lesson with this simulator',
  toNextLab: (title: string) => `Next lab: ${title}`,
  dismiss: 'Dismiss',
  presets: { source: 'Source' },
  units: {
    perSec: (value) => `${value} /s`,
    perMin: (value) => `${value} /min`,
    perHour: (value) => `${value} /h`,
    weeks: (value) => `${value} wk`,
    count: (value) => value,
    times: (value) => `×${value}`,
    ratio: (value) => `${value}%`,
    off: 'none',
  },
};

export const figureMessages: Record<Locale, FigureMessages> = { ko, en };
