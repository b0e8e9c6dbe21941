// What an address says of a choice, and what a choice writes into an address.

import { expect, test } from 'vitest';
import { everything, isEverything, readChoice, withChoice } from './choose';

const page = 'https://example.org/ko/services/';

test('a choice comes back out of the address that it was written into', () => {
  const choice = { text: '콜드 스타트 15분', job: 'messages', maker: 'google' } as const;
  const address = withChoice(`${page}?other=1#sqs`, choice);
  expect(readChoice(address)).toEqual(choice);
  expect(new URL(address).hash).toBe('#sqs');
  expect(new URL(address).searchParams.get('other')).toBe('1');
});

test('what chooses nothing leaves the address bare', () => {
  expect(withChoice(`${page}?q=a&job=storage&by=naver`, everything)).toBe(page);
  expect(withChoice(page, { ...everything, text: '  ' })).toBe(page);
  expect(isEverything(readChoice(page))).toBe(true);
});

test.each(['?job=toString&by=__proto__', '?job=&by=AMAZON', '?q=%E0%A4%A'])(
  'an address that asks for what there is not (%s) is read as far as it goes',
  (search) => {
    const { job, maker } = readChoice(page + search);
    expect([job, maker]).toEqual([null, null]);
  },
);
