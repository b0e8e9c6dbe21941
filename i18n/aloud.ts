// Numbers with their units as they are said: a screen reader spells "145 ms" letter by letter, or leaves it out.

import type { Locale } from './locales';

/** By the sign as `format.ts` writes it: one of it, and several. */
const units: Record<Locale, Readonly<Record<string, readonly [one: string, more: string]>>> = {
  ko: {
    ms: ['밀리초', '밀리초'],
    KB: ['킬로바이트', '킬로바이트'],
    MB: ['메가바이트', '메가바이트'],
    GB: ['기가바이트', '기가바이트'],
    kWh: ['킬로와트시', '킬로와트시'],
    W: ['와트', '와트'],
    '%': ['퍼센트', '퍼센트'],
  },
  en: {
    ms: [' millisecond', ' milliseconds'],
    s: [' second', ' seconds'],
    min: [' minute', ' minutes'],
    h: [' hour', ' hours'],
    KB: [' kilobyte', ' kilobytes'],
    MB: [' megabyte', ' megabytes'],
    GB: [' gigabyte', ' gigabytes'],
    kWh: [' kilowatt-hour', ' kilowatt-hours'],
    W: [' watt', ' watts'],
    '%': [' percent', ' percent'],
    '/s': [' per second', ' per second'],
    '/min': [' per minute', ' per minute'],
    '/h': [' per hour', ' per hour'],
  },
};

/** A number, the sign after it, and no more of a word. */
const SIGNED = /(\d[\d,.]*)[ \u00a0]?(\/?[A-Za-z]+|%)(?![A-Za-z])/g;
const TIMES = /×(\d[\d,.]*)/g;

/** The same text with its units in words: "1 min 24 s" is "1 minute 24 seconds". Other words stay. */
export function sayAloud(text: string, locale: Locale): string {
  const names = units[locale];
  return text
    .replace(SIGNED, (whole, number: string, sign: string) => {
      const name = Object.hasOwn(names, sign) ? names[sign] : undefined;
      return name === undefined ? whole : number + name[number === '1' ? 0 : 1];
    })
    .replace(TIMES, locale === 'en' ? '$1 times' : '$1배');
}
