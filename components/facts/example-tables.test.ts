// Every example has words of its own.

import { expect, test } from 'vitest';
import { exampleTitles } from '@/i18n/messages/published-examples';
import { examples } from '@/ledger/examples';

test('every example has a title, and every title an example', () => {
  expect(Object.keys(exampleTitles).toSorted()).toEqual(examples.map(({ id }) => id).toSorted());
});
