// Which parts of the comparison stand where.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import type { FigureView } from '@/components/figure/figure-props';
import { SheetFrame } from '@/components/figure/sheet/sheet-frame';
import { params } from '@/engine/billing/workload/config';
import { estimateStill } from '@/player/billing/still';
import { configFrom } from './address';
import { billingFace } from './face';
import { billingSheet } from './sheet';

const markupOf = (view: FigureView): string => {
  const frame = { id: 'one', view, locale: 'en' } as const;
  const face = billingFace({
    ...frame,
    estimate: estimateStill(configFrom(configOf(params, {}))),
    isRevealed: false,
    pressed: null,
    traffic: null,
    onOwnPrice: () => undefined,
  });
  return renderToStaticMarkup(
    createElement(SheetFrame, {
      ...frame,
      face,
      words: billingSheet.said.en,
      above: null,
      actions: null,
      knobs: null,
      more: null,
    }),
  );
};

// A lesson asks later what less memory costs, and the card holds the answer.
test('the card on memory stands in the lab alone', () => {
  expect(markupOf('lab')).toContain('data-memory');
  expect(markupOf('read')).not.toContain('data-memory');
  expect(markupOf('present')).not.toContain('data-memory');
});

test('the bills stand under the frame, but not on a slide', () => {
  expect(markupOf('read')).toContain('lambda');
  expect(markupOf('read').length).toBeGreaterThan(2 * markupOf('present').length);
});
