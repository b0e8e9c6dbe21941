// Which parts of the comparison stand where.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import type { FigureView } from '@/components/figure/figure-props';
import { params } from '@/engine/billing/workload/config';
import { estimateStill } from '@/player/billing/still';
import { configFrom } from './address';
import { BillingView } from './view';

const markupOf = (view: FigureView): string =>
  renderToStaticMarkup(
    createElement(BillingView, {
      id: 'one',
      view,
      locale: 'en',
      estimate: estimateStill(configFrom(configOf(params, {}))),
      isRevealed: false,
      pressed: null,
      above: null,
      actions: null,
      knobs: null,
      more: null,
    }),
  );

// A lesson asks later what less memory costs, and the card holds the answer.
test('the card on memory stands in the lab alone', () => {
  expect(markupOf('lab')).toContain('data-memory');
  expect(markupOf('read')).not.toContain('data-memory');
  expect(markupOf('present')).not.toContain('data-memory');
});
