// The page of services, held against what it rests on: only a place above content and ledger sees both.

import { expect, test } from 'vitest';
import { claims } from '@/content/claims';
import { placeText } from '@/content/services/check-named';
import type { Locale } from '@/i18n/locales';
import { type GroundedLine, loadServices } from '@/ledger/services';

const rows = await loadServices();

/** Numbers as they are meant: 10,240 and 10240 are one. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/(?<![A-Za-z\d.])\d[\d,]*(?:\.\d+)?/g)].map(([number]) =>
    number.replaceAll(',', '').replace(/\.$/, ''),
  );

/** What the line's fact says, in the same language; undefined where there is no such fact. */
function saidBy({ from }: GroundedLine, locale: Locale): string | undefined {
  if ('step' in from) return placeText(from.step, locale);
  // A price line says what is counted; amounts stand on the sheet alone.
  if ('prices' in from) return '';
  const claim = claims.find(({ id }) => id === from.claim);
  return claim && `${claim.said[locale]} ${claim.actually[locale]}`;
}

test.each(rows.map((row) => [row.service.id, row] as const))(
  'no number of %s is without its fact, in either language',
  (_id, { limits, price, ended }) => {
    for (const line of [...limits, ...price, ...(ended === null ? [] : [ended])]) {
      for (const locale of ['ko', 'en'] as const) {
        const fact = saidBy(line, locale);
        expect(fact, JSON.stringify(line.from)).toBeDefined();
        const known = numbersIn(fact ?? '');
        const unknown = numbersIn(line.say[locale]).filter((number) => !known.includes(number));
        expect(unknown, `${line.say[locale]} — ${JSON.stringify(line.from)}`).toEqual([]);
      }
    }
  },
);

/** How much a number is with the word after it: 1,000만 and 10 million are one. */
const amountsIn = (text: string): string =>
  [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)(만| million)?/g)]
    .map(([, digits = '', word]) => {
      const times = word === undefined ? 1 : word === '만' ? 10_000 : 1_000_000;
      return Number(digits.replaceAll(',', '')) * times;
    })
    .toSorted((one, other) => one - other)
    .join(' ');

test('both languages say the same amounts, where English writes them in digits', () => {
  const apart = rows.flatMap(({ service, limits }) =>
    limits
      .filter(({ say }) => amountsIn(say.en) !== '' && amountsIn(say.ko) !== amountsIn(say.en))
      .map(({ say }) => `${service.id}: ${say.ko} / ${say.en}`),
  );
  expect(apart).toEqual([]);
});

test('a row with lines has the date of the oldest, and one without has none', () => {
  for (const { service, limits, price, ended, readOn } of rows) {
    const days = [...limits, ...price, ...(ended ? [ended] : [])].map((line) => line.readOn);
    expect(readOn, service.id).toBe(days.toSorted()[0] ?? null);
    if (readOn !== null) expect(readOn, service.id).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
