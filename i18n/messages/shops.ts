// Words of the task in which three shops are given a way each.

import type { Localized } from '@/i18n/locales';

interface ShopsMessages {
  readonly title: string;
  readonly lead: string;
  readonly run: string;
  readonly missing: (left: number) => string;
  readonly right: (right: number, of: number) => string;
  readonly mine: string;
  readonly best: string;
  readonly lost: (share: string) => string;
  readonly slow: (p95: string) => string;
  readonly broken: string;
  readonly perMonth: (money: string) => string;
  readonly open: string;
  readonly twist: string;
  readonly again: string;
}

export const shopsMessages: Localized<ShopsMessages> = {
  ko: {
    title: '세 가게에 방식 골라 주기',
    lead: '가게마다 한 방식을 골라요. 세 가게를 모두 고르기 전에는 아무것도 돌려 볼 수 없어요. 약속을 지키면서 한 달에 가장 싼 방식이 정답이에요.',
    run: '한꺼번에 돌려 보기',
    missing: (left) => `아직 고르지 않은 가게: ${left}곳`,
    right: (right, of) => `${of}곳 가운데 ${right}곳에 맞는 방식을 골라 줬어요.`,
    mine: '내가 고른 것',
    best: '가장 싸게 약속을 지켜요',
    lost: (share) => `놓침 ${share}`,
    slow: (p95) => `p95 ${p95}`,
    broken: '약속을 어겨요',
    perMonth: (money) => `한 달 ${money}`,
    open: '이 가게를 실험실에서 보기',
    twist: '꽃집이 약속을 바꿨어요. 이번에는 무엇을 골라 줄까요?',
    again: '처음부터 다시 고르기',
  },
  en: {
    title: 'A way for each of three shops',
    lead: 'Choose a way for each shop. Nothing can be run until all three are chosen. The right way is the cheapest per month that keeps the promise.',
    run: 'Run all of them',
    missing: (left) => `Shops left to choose for: ${left}`,
    right: (right, of) => `You chose right for ${right} of ${of} shops.`,
    mine: 'your choice',
    best: 'cheapest that keeps the promise',
    lost: (share) => `${share} lost`,
    slow: (p95) => `p95 ${p95}`,
    broken: 'breaks the promise',
    perMonth: (money) => `${money} a month`,
    open: 'See this shop in the lab',
    twist: 'The florist has changed the promise. What do you choose now?',
    again: 'Start over',
  },
};
