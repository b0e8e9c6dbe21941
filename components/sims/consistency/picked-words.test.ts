// What is said of who was picked reads right, whichever region it is about.

import { expect, test } from 'vitest';
import { menuSaid, shopSaid } from './picked-words';

const [seoul, tokyo] = [
  { ko: '서울', en: 'Seoul' },
  { ko: '도쿄', en: 'Tokyo' },
];

test('a region that ends in a consonant takes no particle of one that ends in a vowel', () => {
  expect([seoul, tokyo].map((region) => shopSaid.untold(region).ko.wide)).toEqual([
    '서울 쪽은 아직 몰라요',
    '도쿄 쪽은 아직 몰라요',
  ]);
  expect(shopSaid.told(seoul, '0.2초').ko.wide).toBe('서울 쪽은 0.2초 뒤에 알았어요');
});

test('nor does the number of a version', () => {
  expect(menuSaid.fresh('2', '38ms').ko.wide).toContain('새 메뉴(v2)를');
  expect(menuSaid.fresh('3', '38ms').ko.wide).toContain('새 메뉴(v3)를');
});
