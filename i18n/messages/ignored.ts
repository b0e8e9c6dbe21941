// What is said of an address that could not be followed: seldom, so it comes when it is told.

import { parallel } from '@/i18n/parallel';

export const ignoredMessages = parallel({
  ko: {
    title: '주소에 있는 값 가운데 쓰지 못한 것이 있어요',
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
  en: {
    title: 'Some values in the address could not be used',
    unknownName: (name, known) =>
      `${name}: there is no setting with this name. Known names: ${known}.`,
    locked: (name, free) => `${name}: locked in this assignment. You may change: ${free}.`,
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
});
