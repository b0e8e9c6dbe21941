'use client';
// What can be taken away of the comparison: the bills as a table, and the chart as a picture.

import type { RefObject } from 'react';
import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import { billMessages } from '@/i18n/messages/billing-bills';
import type { Estimate } from '@/player/billing/types';
import { layoutOf } from './layout';
import { sayCheapest, sayNow, textOf } from './say';

interface FilesProps {
  readonly estimate: Estimate;
  readonly isRevealed: boolean;
  readonly locale: Locale;
  readonly root: RefObject<HTMLElement | null>;
}

export function Files({ estimate, isRevealed, locale, root }: FilesProps) {
  const { chart } = billingMessages[locale];
  const { file } = billMessages[locale].csv;
  const { comparison, curve } = estimate;
  const { config } = comparison;

  async function saveCsv(): Promise<void> {
    const { billsCsv } = await import('./csv');
    const text = billsCsv(comparison, locale);
    save(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${file}.csv`);
  }
  async function savePicture(): Promise<void> {
    if (!root.current) return;
    const caption = textOf([...sayCheapest(curve, locale), ' ', ...sayNow(comparison, locale)]);
    const layout = layoutOf(curve, config.requests, config.currency, locale);
    const { paintPicture } = await import('./picture');
    save(await paintPicture(layout, caption, locale, root.current), `${file}.png`);
  }

  return (
    <span className="flex flex-wrap gap-2">
      <button className={quietButton} onClick={() => void saveCsv()} type="button">
        {chart.csv}
      </button>
      <button
        className={quietButton}
        disabled={!isRevealed}
        onClick={() => void savePicture()}
        type="button"
      >
        {chart.png}
      </button>
    </span>
  );
}

/** Hands a file to the browser's own download. */
function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
