// Words of pictures that are heard.

import type { Locale } from '@/i18n/locales';

const ko = {
  row: '들을 줄',
  run: '들을 실험',
  now: '지금',
  before: '바꾸기 전',
  listen: '듣기',
  stop: '그만 듣기',
  nothing: '아직 들을 것이 없어요.',
  /** Seconds, the value of the lowest tone and that of the highest. */
  scale: (seconds: number, low: string, high: string) =>
    `왼쪽에서 오른쪽으로 ${seconds}초 동안 들려요. 낮은 음 ${low}, 높은 음 ${high}.`,
  signs: '짧고 높은 소리는 그림에 이름이나 깃발이 있는 순간이에요.',
  bars: (count: string, low: string, high: string) =>
    `막대마다 음이 하나씩, 모두 ${count}개가 차례로 들려요. 낮은 음 ${low}, 높은 음 ${high}.`,
  marked: (what: string) => `짧고 높은 소리가 함께 나는 막대: ${what}.`,
  dots: (count: string, low: string, high: string) =>
    `점마다 음이 하나씩, 작은 값부터 차례로 ${count}개가 들려요. 낮은 음 ${low}, 높은 음 ${high}.`,
  present: '짧고 높은 소리가 함께 나는 점이 지금 실험이에요.',
  spans: (time: string, seconds: number, rows: string) =>
    `${time} 동안의 일이 왼쪽에서 오른쪽으로 ${seconds}초 동안 들려요. 걸린 만큼 음이 이어져요. 높은 음부터 차례로 ${rows}.`,
  soft: '작은 소리는 아무도 기다리지 않는 일이에요.',
  stopped: (place: string) => `${place}에서 멈췄어요.`,
  nth: (place: string) => `${place}번째 점`,
  heard: (name: string, low: string, lowAt: string, high: string, highAt: string, last: string) =>
    `${name}: 가장 낮은 값 ${low}(${lowAt}), 가장 높은 값 ${high}(${highAt}), 마지막 값 ${last}.`,
  heardBars: (name: string, bars: string) => `${name}: ${bars}.`,
  heardDots: (name: string, low: string, high: string) =>
    `${name}: 가장 작은 값 ${low}, 가장 큰 값 ${high}.`,
  heardPresent: (value: string, place: string, of: string) =>
    `지금 실험은 ${value}, 작은 쪽에서 ${of}개 가운데 ${place}번째예요.`,
  goesOn: '이어지는 중',
  /** What lies under a strip's lens, where it has several lanes. */
  lens: '커서가 있는 순간',
  lane: (state: string, place: string) => `${place}번 줄 ${state}`,
  ask: (id: string) => `요청 ${id}번`,
  columns: { what: '일', from: '시작', took: '걸린 시간', waited: '기다린 사람' },
  somebody: '있음',
  nobody: '없음',
};

export type SoundMessages = typeof ko;

const en: SoundMessages = {
  row: 'Row to hear',
  run: 'Run to hear',
  now: 'now',
  before: 'before the change',
  listen: 'Play the sound',
  stop: 'Stop the sound',
  nothing: 'There is nothing to hear yet.',
  scale: (seconds, low, high) =>
    `It plays for ${seconds} seconds, from left to right. The lowest tone is ${low}, the highest ${high}.`,
  signs: 'A short high sound marks a moment that has a name or a flag in the picture.',
  bars: (count, low, high) =>
    `One tone for each bar, ${count} in all, one after the other. The lowest tone is ${low}, the highest ${high}.`,
  marked: (what) => `With a short high sound: ${what}.`,
  dots: (count, low, high) =>
    `One tone for each dot, ${count} in all, from the smallest value on. The lowest tone is ${low}, the highest ${high}.`,
  present: 'The dot with a short high sound is the present run.',
  spans: (time, seconds, rows) =>
    `What took ${time} plays for ${seconds} seconds, from left to right, each tone as long as its part took. From the highest tone down: ${rows}.`,
  soft: 'Nobody waits for what is soft.',
  stopped: (place) => `Stopped at ${place}.`,
  nth: (place) => `dot ${place}`,
  heard: (name, low, lowAt, high, highAt, last) =>
    `${name}: lowest ${low} (${lowAt}), highest ${high} (${highAt}), last ${last}.`,
  heardBars: (name, bars) => `${name}: ${bars}.`,
  heardDots: (name, low, high) => `${name}: smallest ${low}, largest ${high}.`,
  heardPresent: (value, place, of) =>
    `The present run is ${value}, number ${place} of ${of} from the smallest on.`,
  goesOn: 'still going on',
  lens: 'the moment at the cursor',
  lane: (state, place) => `lane ${place} ${state}`,
  ask: (id) => `request ${id}`,
  columns: { what: 'What', from: 'Begins at', took: 'Takes', waited: 'Waited for' },
  somebody: 'yes',
  nobody: 'no',
};

export const soundMessages: Readonly<Record<Locale, SoundMessages>> = { ko, en };
