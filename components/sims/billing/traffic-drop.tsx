'use client';
// One's own traffic: a file dropped here or chosen is read in the browser and becomes requests a month and a peak.

import { useId, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { FileProgress } from '@/components/ui/file-progress';
import { useFileWork } from '@/components/ui/use-file-work';
import { MONTH_HOURS, params, type WorkloadConfig } from '@/engine/billing/workload/config';
import { formatDuration, formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { TrafficProblem, TrafficResult } from '@/player/billing/traffic-file';
import { sayCount } from './money';

interface TrafficDropProps {
  readonly config: WorkloadConfig;
  readonly locale: Locale;
  readonly onChange: (changes: Partial<WorkloadConfig>) => void;
}

const startWorker = () =>
  new Worker(new URL('./traffic-worker.ts', import.meta.url), { type: 'module' });

/** A million rows of minutes with their times are smaller. */
const MOST_BYTES = 40 * 1024 * 1024;

export function sayProblem({ why, line, entry, found }: TrafficProblem, locale: Locale): string {
  const { problems: t, place } = billingMessages[locale].traffic;
  const where = entry === null ? place.line(line ?? 1) : place.entry(entry);
  switch (why) {
    case 'empty':
      return t.empty;
    case 'too-long':
      return t.tooLong;
    case 'no-counts':
      return t.noCounts(where);
    case 'not-a-count':
      return t.notACount(where, found);
    case 'gap':
      return t.gap(where);
    case 'not-a-time':
      return t.notATime(where, found);
    case 'open-quote':
      return t.openQuote(where);
    case 'row-length':
      return t.rowLength(where);
    case 'not-json':
      return t.notJson;
    case 'no-list':
      return t.noList;
    case 'all-zero':
      return t.allZero;
    case 'other':
      return t.other;
  }
}

interface Note {
  readonly isProblem: boolean;
  readonly text: string;
}

export function TrafficDrop({ config, locale, onChange }: TrafficDropProps) {
  const t = billingMessages[locale].traffic;
  const id = useId();
  const [note, setNote] = useState<Note | null>(null);
  const [isOver, setIsOver] = useState(false);
  const work = useFileWork<number, TrafficResult>(startWorker);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > MOST_BYTES) {
      setNote({ isProblem: true, text: t.tooBig });
      return;
    }
    setNote(null);
    const outcome = await work.read(file, MONTH_HOURS[config.month]);
    if (outcome.is !== 'read') {
      if (outcome.is !== 'cancelled') setNote({ isProblem: true, text: t[outcome.is] });
      return;
    }
    const { result } = outcome;
    if (!result.ok) {
      setNote({ isProblem: true, text: sayProblem(result.problem, locale) });
      return;
    }
    const { minutes, total, requestsPerMonth, peakToMean } = result.traffic;
    const requests = within(requestsPerMonth, params.requests);
    const peak = within(peakToMean, params.peakToMean);
    onChange({ requests, peakToMean: peak });
    const said = t.used(
      formatDuration(minutes * 60, locale),
      formatNumber(total, locale),
      sayCount(requestsPerMonth, locale),
      formatNumber(peakToMean, locale, 1),
    );
    const isClipped = requests !== requestsPerMonth || peak !== peakToMean;
    setNote({ isProblem: false, text: isClipped ? `${said} ${t.clipped}` : said });
  }

  return (
    <section
      aria-labelledby={id}
      className={`rounded-[12px] border border-dashed px-4 py-3 text-sm ${isOver ? 'border-accent bg-accent-soft/60' : 'border-ink-3'}`}
      data-traffic=""
      onDragLeave={() => setIsOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <p className="font-semibold" id={id}>
            {t.drop}
          </p>
          <p className="text-xs text-ink-2">{t.format}</p>
        </div>
        <label
          className={`${quietButton} cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-accent`}
        >
          {t.choose}
          <input
            accept=".csv,.txt,text/csv,text/plain"
            className="sr-only"
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
              // The same file may be chosen again after it was corrected.
              event.currentTarget.value = '';
            }}
            type="file"
          />
        </label>
      </div>
      <FileProgress
        cancel={t.cancel}
        label={t.reading}
        onCancel={work.cancel}
        reading={work.reading}
      />
      <p
        className={`mt-2 text-left text-[0.8125rem] leading-relaxed empty:hidden ${note?.isProblem ? 'font-semibold text-dropped' : ''}`}
        role="status"
      >
        {note?.text}
      </p>
    </section>
  );
}

const within = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(max, Math.max(min, value));
