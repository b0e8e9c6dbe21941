// Words on the stage of the team-lines simulator, in both languages.

import type { Localized } from '@/i18n/locales';

export const signs = {
  card: { ko: '일감, 칸은 끝난 부분', en: 'ticket; a bar is a part done' },
  working: { ko: '일한 시간', en: 'at work' },
  waiting: { ko: '줄에서 기다린 시간', en: 'waiting in a queue' },
  onTheWay: { ko: '넘기는 시간', en: 'being handed on' },
  sentBack: { ko: '되돌아가는 시간', en: 'being sent back' },
} as const satisfies Record<string, Localized>;

export const say = {
  lately: { ko: '최근에 끝난 일감', en: 'Tickets finished last' },
  reorganise: { ko: '팀 다시 나누기', en: 'Reorganise' },
  now: (organisation: Localized): Localized => ({
    ko: `지금: ${organisation.ko}`,
    en: `Now: ${organisation.en.toLowerCase()}`,
  }),
  shelf: { ko: '넘기는 중', en: 'on the way' },
  day: (days: number): Localized => ({ ko: `${days}일`, en: `${days} d` }),
  notYet: {
    ko: '2년 차부터 부탁받아 끝난 일감이 여기에 쌓여요',
    en: 'Tickets of year 2 on appear here when done',
  },
  days: (lead: string, work: string): Localized => ({
    ko: `${lead}일, 일한 날 ${work}일`,
    en: `${lead} days, ${work} of work`,
  }),
  ticket: (number: string, words: string): Localized => ({
    ko: `${number}번 일감: ${words}`,
    en: `Ticket ${number}: ${words}`,
  }),
  waited: (team: string, days: string): Localized => ({
    ko: `${team} 앞 ${days}일`,
    en: `${team.replace(' team', '')} ${days} d`,
  }),
  waits: (number: string): Localized => ({
    ko: `${number}번이 기다린 곳:`,
    en: `Where ticket ${number} waited:`,
  }),
  noWait: (number: string): Localized => ({
    ko: `${number}번은 거의 기다리지 않았어요`,
    en: `Ticket ${number} hardly waited`,
  }),
  onTheWay: (count: number, back: number): Localized => ({
    ko: back > 0 ? `넘기는 중 ${count}, 되돌아온 것 ${back}` : `넘기는 중 ${count}`,
    en: back > 0 ? `${count} on the way, ${back} sent back` : `${count} on the way`,
  }),
  stands: (team: string, count: string): Localized => ({
    ko: `${team} 앞 ${count}개`,
    en: `${team}: ${count} waiting`,
  }),
};

/** What stands on the buttons that reorganise. */
export const reorganised = {
  layers: { ko: '층마다', en: 'By layer' },
  domains: { ko: '업무마다', en: 'By domain' },
  shared: { ko: '줄 하나로', en: 'One queue' },
} as const satisfies Record<string, Localized>;

export const rows = {
  waiting: { ko: '줄에서 기다리는 일감', en: 'Tickets waiting' },
  leads: { ko: '끝난 일감마다 걸린 날', en: 'Days that each finished ticket took' },
} as const satisfies Record<string, Localized>;
