'use client';
// What opens under the chart: the table, the assumptions, and the two files to take away.

import { type RefObject, useId, useState } from 'react';
import { DataTable } from '@/components/figure/data-table';
import { Assumptions, DetailsBar } from '@/components/figure/shell-parts';
import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { Estimate } from '@/player/billing/types';
import { layoutOf } from './layout';

import { sayCheapest, sayNow, textOf } from './say';
import { assumptionsIn, tableOf } from './table';

interface MoreProps {
  readonly estimate: Estimate;
  readonly isRevealed: boolean;
  readonly locale: Locale;
  readonly root: RefObject<HTMLElement | null>;
}

type Panel = 'table' | 'assumptions';

export function More({ estimate, isRevealed, locale, root }: MoreProps) {
  const t = billingMessages[locale];
  const id = useId();
  const [open, setOpen] = useState<Panel | null>(null);
  const { comparison, curve } = estimate;
  const { config } = comparison;
  const panels = [
    { name: 'table', title: t.chart.table },
    { name: 'assumptions', title: t.chart.assumptions },
  ] as const;

  async function saveCsv(): Promise<void> {
    const { billsCsv } = await import('./csv');
    const text = billsCsv(comparison, locale);
    save(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${t.csv.file}.csv`);
  }
  async function savePicture(): Promise<void> {
    if (!root.current) return;
    const caption = textOf([...sayCheapest(curve, locale), ' ', ...sayNow(comparison, locale)]);
    const layout = layoutOf(curve, config.requests, config.currency, locale);
    const { paintPicture } = await import('./picture');
    save(await paintPicture(layout, caption, locale, root.current), `${t.csv.file}.png`);
  }

  return (
    <>
      <DetailsBar<Panel>
        end={
          <span className="flex flex-wrap gap-2">
            <button className={quietButton} onClick={() => void saveCsv()} type="button">
              {t.chart.csv}
            </button>
            <button
              className={quietButton}
              disabled={!isRevealed}
              onClick={() => void savePicture()}
              type="button"
            >
              {t.chart.png}
            </button>
          </span>
        }
        opening={{ open, panelId: `${id}-panel`, onOpen: setOpen }}
        panels={panels}
      />
      <div className="overflow-x-auto px-4 pb-5 empty:hidden @3xl:px-6" id={`${id}-panel`}>
        {open === 'table' ? (
          <DataTable table={tableOf(estimate, isRevealed, locale)} />
        ) : open === 'assumptions' ? (
          <Assumptions items={assumptionsIn(locale)} />
        ) : null}
      </div>
    </>
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
