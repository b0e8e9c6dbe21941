// Words on the stage of the release-train simulator, in both languages.

import type { Localized } from '@/i18n/locales';
import type { ReleaseState } from './now';

const many = (count: string, one: string, more: string): string =>
  `${count} ${count === '1' ? one : more}`;

export const signs = {
  error: { ko: '오류 하나', en: 'one error' },
  blind: { ko: '오류를 못 본 카나리아', en: 'canary that saw no error' },
  saw: { ko: '오류를 본 카나리아', en: 'canary that saw one' },
  live: { ko: '끝까지 나간 배포', en: 'release that is live' },
  back: { ko: '되돌린 배포', en: 'rolled back' },
  reported: { ko: '하루 뒤 손님이 알린 배포', en: 'reported by customers' },
  mixed: { ko: '두 버전이 섞여 깨진 화면', en: 'page broken by two versions' },
} as const satisfies Record<string, Localized>;

export const say = {
  waiting: (count: string): Localized => ({ ko: `기다리는 변경 ${count}`, en: `Waiting ${count}` }),
  mending: (count: string): Localized => ({ ko: `고치는 중 ${count}`, en: `Being fixed ${count}` }),
  train: (number: string, cards: string): Localized => ({
    ko: `열차 ${number} · 변경 ${cards}개`,
    en: `Train ${number} · ${many(cards, 'change', 'changes')}`,
  }),
  release: (number: string, cards: string): Localized => ({
    ko: `배포 ${number} · 변경 ${cards}개`,
    en: `Release ${number} · ${many(cards, 'change', 'changes')}`,
  }),
  customers: { ko: '손님', en: 'Customers' },
  split: { ko: '나누기', en: 'Split' },
  old: { ko: '지금 쓰는 버전', en: 'Version in use' },
  next: { ko: '새 버전', en: 'New version' },
  requests: (count: string): Localized => ({ ko: `요청 ${count}건`, en: `${count} requests` }),
  errors: (count: string): Localized => ({
    ko: `오류 ${count}`,
    en: many(count, 'error', 'errors'),
  }),
  of: (count: string): Localized => ({ ko: `${count}건 가운데`, en: `of ${count}` }),
  alarm: (count: string): Localized => ({ ko: `경보는 ${count}건부터`, en: `alarm from ${count}` }),
  mixed: (count: string): Localized => ({
    ko: `섞여 깨진 화면 ${count}`,
    en: `broken pages: ${count}`,
  }),
  dot: (count: string): Localized => ({
    ko: `점 하나에 ${count}건`,
    en: `a dot: ${many(count, 'request', 'requests')}`,
  }),
  canaries: { ko: '카나리아 100번', en: 'A hundred canaries' },
  saw: (blind: string, all: string): Localized => ({
    ko: `${all}번 중 ${blind}번 못 봤어요`,
    en: `${blind} of ${all} saw nothing`,
  }),
  releases: { ko: '배포 한 칸에 하나', en: 'Releases, one a cell' },
  wentBack: (back: string, all: string): Localized => ({
    ko: `${all}번 중 ${back}번 되돌렸어요`,
    en: `${back} of ${all} rolled back`,
  }),
  canary: (requests: string, errors: string): Localized => ({
    ko: `카나리아 ${requests}건, 오류 ${errors}`,
    en: `canary: ${errors} of ${requests} failed`,
  }),
  all: (requests: string, errors: string): Localized => ({
    ko: `모두 ${requests}건, 오류 ${errors}`,
    en: `all: ${errors} of ${requests} failed`,
  }),
  goOn: { ko: '계속하기', en: 'Go on' },
} as const;

export const states: Readonly<Record<ReleaseState, Localized>> = {
  canary: { ko: '조금씩 내보내는 중', en: 'on its way, bit by bit' },
  open: { ko: '모두에게, 지켜보는 중', en: 'open, being watched' },
  goingBack: { ko: '되돌리는 중', en: 'being rolled back' },
  live: { ko: '끝까지 나감', en: 'live' },
  back: { ko: '되돌림', en: 'rolled back' },
  reported: { ko: '손님이 알려 되돌림', en: 'reported and rolled back' },
};

/** The one sentence of the scene: what is the matter with the release on its way. */
export const causes = {
  none: { ko: '아직 내보낸 것이 없어요', en: 'Nothing has been released yet' },
  calm: { ko: '본 만큼만 알아요', en: 'It knows what it has seen' },
  seen: { ko: '새 버전이 오류를 냈어요', en: 'The new version gives errors' },
  late: { ko: '카나리아가 못 본 오류예요', en: 'The canary had not seen this error' },
  mixed: { ko: '한 화면에 두 버전이 섞여요', en: 'Two versions meet on one page' },
  held: { ko: '비율을 그대로 두고 있어요', en: 'The share stays as it is' },
  goingBack: { ko: '1분 안에 옛 버전으로 가요', en: 'Back to the old version in a minute' },
  back: { ko: '모두 되돌렸어요', en: 'Everything was rolled back' },
  live: { ko: '모두가 새 버전을 써요', en: 'Everybody has the new version' },
  reported: { ko: '하루 뒤 손님이 알려 줬어요', en: 'Customers told us a day later' },
} as const satisfies Record<string, Localized>;

export const rows = {
  releases: { ko: '배포 하나에 막대 하나', en: 'A bar for each release' },
  hurt: { ko: '오류를 만난 손님', en: 'Customers who got an error' },
  leads: { ko: '변경마다 기다린 시간', en: 'How long each change waited' },
} as const satisfies Record<string, Localized>;
