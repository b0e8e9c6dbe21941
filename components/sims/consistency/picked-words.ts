// What is said of a picked reader, customer or write, in both languages; a phone has room for half a line.

import type { Localized } from '@/i18n/locales';

export interface Said {
  readonly wide: string;
  readonly tall: string;
}

const both = (ko: Said, en: Said): Localized<Said> => ({ ko, en });

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export const names = {
  reader: (n: string): Localized => ({ ko: `손님 ${n}`, en: `Reader ${n}` }),
  customer: (n: string): Localized => ({ ko: `손님 ${n}`, en: `Customer ${n}` }),
  write: (n: string): Localized => ({ ko: `쓰기 ${n}`, en: `Write ${n}` }),
  look: (name: Localized): Localized => ({
    ko: `${name.ko} 살펴보기`,
    en: `Look at ${lowerFirst(name.en)}`,
  }),
};

/** Of readers who asked some of the copies: `asked` are their numbers, `isOne` where that is a single copy. */
export const copySaid = {
  knew: (asked: string, isOne: boolean) =>
    both(
      {
        wide: `사본 ${asked}에게 물었고, ${isOne ? '' : '그중 하나가 '}새 값을 알았어요`,
        tall: `사본 ${asked}에게서 새 값`,
      },
      {
        wide: `asked copy ${asked}, ${isOne ? 'which' : 'and one of them'} knew`,
        tall: `new, from copy ${asked}`,
      },
    ),
  knewLater: (asked: string, isOne: boolean, late: string) =>
    both(
      {
        wide: `사본 ${asked}에게 물었는데 몰랐어요. ${late} 뒤에야 알았어요`,
        tall: `옛 값, 사본은 ${late} 뒤에 알아요`,
      },
      {
        wide: `asked copy ${asked}, ${isOne ? 'which did not know' : 'and none of them knew'} until ${late} later`,
        tall: `old: known ${late} later`,
      },
    ),
  unknown: (asked: string, isOne: boolean) =>
    both(
      {
        wide: `사본 ${asked}에게 물었는데, 아직${isOne ? '' : ' 아무도'} 새 값을 몰라요`,
        tall: `옛 값, 사본은 아직 몰라요`,
      },
      {
        wide: `asked copy ${asked}, ${isOne ? 'which does not know' : 'and none of them knows'} yet`,
        tall: 'old: still not known there',
      },
    ),
};

/** Of readers of the menu: how long after the write they asked, and how much later it came. */
export const menuSaid = {
  none: both(
    { wide: '새 메뉴를 쓰기 전에 물었어요', tall: '새 메뉴를 쓰기 전' },
    { wide: 'asked before any new menu was written', tall: 'before any new menu' },
  ),
  fresh: (version: string, after: string) =>
    both(
      {
        wide: `쓴 지 ${after} 뒤에 물어 새 메뉴(v${version})를 봤어요`,
        tall: `새 메뉴 v${version}`,
      },
      {
        wide: `asked ${after} after the write and saw the new menu, v${version}`,
        tall: `saw the new menu, v${version}`,
      },
    ),
  old: (after: string, late: string) =>
    both(
      {
        wide: `쓴 지 ${after} 뒤에 물어 옛 메뉴를 봤어요. ${late} 뒤에 왔다면 새 메뉴였어요`,
        tall: `옛 메뉴, ${late} 일렀어요`,
      },
      {
        wide: `asked ${after} after the write and saw the old menu: ${late} too early`,
        tall: `old menu, ${late} too early`,
      },
    ),
  waited: (wait: string) =>
    both(
      {
        wide: `자기가 쓴 메뉴가 올 때까지 ${wait} 기다려서 새 메뉴를 봤어요`,
        tall: `${wait} 기다려 새 메뉴`,
      },
      {
        wide: `waited ${wait} for the menu just written, and saw the new one`,
        tall: `new menu after ${wait}`,
      },
    ),
};

/** Of customers: who decided, what it took, and when the other region heard of it. */
export const shopSaid = {
  agreed: (took: string) =>
    both(
      { wide: `두 리전이 함께 정해 ${took} 만에 샀어요`, tall: `${took} 만에 샀어요` },
      {
        wide: `got a box after ${took}: both regions had to agree`,
        tall: `got a box after ${took}`,
      },
    ),
  asked: (home: Localized, took: string) =>
    both(
      { wide: `${home.ko}에 물어 ${took} 만에 샀어요`, tall: `${took} 만에 샀어요` },
      { wide: `got a box after ${took}: ${home.en} was asked`, tall: `got a box after ${took}` },
    ),
  here: (took: string) =>
    both(
      { wide: `여기서 정해 ${took} 만에 샀어요`, tall: `${took} 만에 샀어요` },
      { wide: `got a box after ${took}: it was decided here`, tall: `got a box after ${took}` },
    ),
  over: both(
    {
      wide: '이미 다 팔린 도시락을 샀어요. 여기서는 남았다고 알았어요',
      tall: '다 팔린 도시락을 샀어요',
    },
    {
      wide: 'got a box that was gone: here some were thought to be left',
      tall: 'got a box that was gone',
    },
  ),
  told: (other: Localized, late: string) =>
    both(
      { wide: `${other.ko} 쪽은 ${late} 뒤에 알았어요`, tall: '' },
      { wide: `${other.en} heard of it ${late} later`, tall: '' },
    ),
  untold: (other: Localized) =>
    both(
      { wide: `${other.ko} 쪽은 아직 몰라요`, tall: '' },
      { wide: `${other.en} does not know yet`, tall: '' },
    ),
  soldOut: both(
    { wide: '여기서는 하나도 안 남았다고 알아요', tall: '품절이라고 들었어요' },
    { wide: 'was turned away: none left, as far as is known here', tall: 'was told: sold out' },
  ),
  refusedBoth: both(
    { wide: '케이블이 끊겨 둘이 정할 수 없어 거절됐어요', tall: '둘이 정할 수 없어 거절' },
    { wide: 'was refused: with the cable cut the two cannot agree', tall: 'refused: no agreement' },
  ),
  refusedHome: (home: Localized) =>
    both(
      {
        wide: `케이블이 끊겨 ${home.ko}에 물을 수 없어 거절됐어요`,
        tall: `${home.ko}에 못 물어 거절`,
      },
      {
        wide: `was refused: with the cable cut ${home.en} cannot be asked`,
        tall: `refused: ${home.en} cannot be asked`,
      },
    ),
};

/** Of a write that its key did not take: how many came to it and were taken in the second before. */
export const throttledSaid = (key: string, came: string, taken: string) =>
  both(
    {
      wide: `키 ${key}번이 거절했어요. 그 앞 1초에 ${came}번이 와서 ${taken}번을 받았어요`,
      tall: `키 ${key}번이 ${came}번 가운데 ${taken}번만 받아요`,
    },
    {
      wide: `throttled by key ${key}, which took ${taken} of ${came} in the second before`,
      tall: `key ${key} took ${taken} of ${came}`,
    },
  );
