// The words on the stage of the consistency simulator, in both languages.

import type { Localized } from '@/i18n/locales';

export const say = {
  copy: (n: number): Localized => ({ ko: `사본 ${n}`, en: `copy ${n}` }),
  written: { ko: '방금 쓴 값', en: 'just written' },
  done: (count: number): Localized => ({
    ko: `${count}곳에 쓰고 완료`,
    en: count === 1 ? 'done at one copy' : `done at ${count} copies`,
  }),
  tally: (old: string, all: string): Localized => ({
    ko: `손님 ${all}명 중 옛 값 ${old}명`,
    en: `old for ${old} of ${all} readers`,
  }),
  notYet: { ko: '아직 아무도 읽지 않았어요', en: 'nobody has read it yet' },
  places: [
    { ko: '서울', en: 'Seoul' },
    { ko: '도쿄', en: 'Tokyo' },
    { ko: '버지니아', en: 'Virginia' },
  ],
  menu: { ko: '메뉴판', en: 'menu' },
  sawOld: { ko: '옛 메뉴를 봤어요', en: 'saw the old menu' },
  sawNew: { ko: '맞는 메뉴를 봤어요', en: 'saw the right menu' },
  waiting: { ko: '올 때까지 기다려요', en: 'waits until it is there' },
  sinceDone: (ms: string): Localized => ({ ko: `쓴 지 ${ms}`, en: `written ${ms} ago` }),
  agreeing: { ko: '모두의 대답을 기다려요', en: 'waiting for everybody' },
  left: { ko: '남은 도시락', en: 'boxes left' },
  decides: { ko: '여기서 정해요', en: 'decides here' },
  both: { ko: '둘이 함께 정해요', en: 'both decide' },
  own: { ko: '혼자 정해요', en: 'decides alone' },
  cut: { ko: '끊겼어요', en: 'cut' },
  truth: (sold: string, boxes: string): Localized => ({
    ko: `약속한 도시락 ${sold}개, 있던 것 ${boxes}개`,
    en: `${sold} boxes promised of ${boxes}`,
  }),
  over: (count: string): Localized => ({ ko: `${count}개 더 팔았어요`, en: `${count} too many` }),
  really: (count: string): Localized => ({
    ko: `정말 ${count}개 남았어요`,
    en: `${count} really left`,
  }),
  ownReads: (share: string): Localized => ({
    ko: `방금 낸 주문 다시 읽기: 옛 값 ${share}`,
    en: `orders read back: old ${share}`,
  }),
  busyKey: (share: string): Localized => ({
    ko: `인기 도시락의 키: 쓰기 거절 ${share}`,
    en: `the popular box’s key: ${share} throttled`,
  }),
  bought: { ko: '산 용량: 초당 40,000번', en: 'bought: 40,000 a second' },
  boughtLanes: {
    ko: '산 용량: 초당 40,000번, 칸 하나가 1,000번',
    en: 'bought: 40,000 a second, 1,000 to a lane',
  },
  passed: (let_: string, throttled: string): Localized => ({
    ko: `초당 통과 ${let_}번, 거절 ${throttled}번`,
    en: `${let_} a second pass, ${throttled} throttled`,
  }),
  keys: (count: number): Localized => ({
    ko: count === 1 ? '도시락 하나의 키' : `도시락 하나를 키 ${count}개에`,
    en: count === 1 ? 'the key of one box' : `one box on ${count} keys`,
  }),
  noReads: { ko: '–', en: '–' },
} as const;

export const notes = {
  allOld: { ko: '완료라고 했지만 다 알지는 못해요', en: 'done does not mean known' },
  allKnow: { ko: '이제 모두 같은 값이에요', en: 'now all hold the same' },
  meet: { ko: '반드시 하나는 겹쳐요', en: 'one of them must know' },
  sentOn: { ko: '아는 사본에게 물어요', en: 'sent to one that knows' },
  onWay: { ko: '물결이 아직 가고 있어요', en: 'the wave is still on its way' },
  agree: { ko: '모두 정할 때까지 완료가 아니에요', en: 'not done until all agree' },
  there: { ko: '세 곳이 모두 같아요', en: 'all three agree' },
  refusesAll: { ko: '둘이 정할 수 없어 팔지 않아요', en: 'unable to agree, nobody sells' },
  refusesOne: { ko: '정하는 곳에 닿지 못해요', en: 'one cannot reach who decides' },
  goOn: { ko: '서로 모르는 채 계속 팔아요', en: 'both sell, neither knows' },
  undone: { ko: '나중 값이 판매를 지웠어요', en: 'a later value undid sales' },
  agreed: { ko: '두 곳의 수가 늘 같아요', en: 'both always know the same' },
  oneDecides: { ko: '한곳에서만 정해요', en: 'one of them decides' },
  soldOut: { ko: '다 팔렸어요', en: 'sold out' },
  calm: { ko: '두 곳이 서로 알려 줘요', en: 'each tells the other' },
  over: { ko: '같은 도시락을 두 번 팔았어요', en: 'the same boxes sold twice' },
  nobodyYet: { ko: '아직 쓰기가 오지 않았어요', en: 'no write has come yet' },
  jammed: { ko: '한 칸만 꽉 막혔어요', en: 'one lane is jammed' },
  jammedSome: { ko: '쓰는 칸이 모두 꽉 찼어요', en: 'every lane in use is jammed' },
  flows: { ko: '나눠 쓰니 다 지나가요', en: 'spread out, all pass' },
} as const satisfies Record<string, Localized>;

export const rows = {
  readers: { ko: '손님이 읽은 값', en: 'what readers got' },
  versions: { ko: '새 메뉴가 있는 동안', en: 'while the newest is there' },
  left: { ko: '남았다고 아는 도시락', en: 'boxes left, as known' },
  seoul: { ko: '서울이 아는 수', en: 'as Seoul knows' },
  tokyo: { ko: '도쿄가 아는 수', en: 'as Tokyo knows' },
  really: { ko: '정말 남은 수', en: 'really left' },
  customers: { ko: '손님', en: 'customers' },
  cut: { ko: '끊김', en: 'cut' },
  writes: { ko: '쓰기', en: 'writes' },
} as const satisfies Record<string, Localized>;

export const signs = {
  newest: { ko: '새 값', en: 'newest value' },
  oldValue: { ko: '옛 값', en: 'old value' },
  onWay: { ko: '가는 중', en: 'on its way' },
  fresh: { ko: '새 값을 읽음', en: 'read the newest' },
  stale: { ko: '옛 값을 읽음', en: 'read an old one' },
  sold: { ko: '샀어요', en: 'sold' },
  soldOut: { ko: '품절', en: 'sold out' },
  refused: { ko: '거절', en: 'refused' },
  reach: { ko: '새 값이 닿은 곳', en: 'where it is known' },
  free: { ko: '안 쓴 용량', en: 'unused' },
  tokens: { ko: '지금 받을 수 있는 쓰기', en: 'writes it can take now' },
  throttled: { ko: '거절된 쓰기(10개에 하나)', en: 'throttled, one for ten' },
} as const satisfies Record<string, Localized>;
