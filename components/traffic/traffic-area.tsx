'use client';
// Where a file of one's own traffic is dropped or chosen: it is read in a worker, with progress and a way out, and what
// is wrong with it is said by line.

import { type ReactNode, useId, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { FileProgress } from '@/components/ui/file-progress';
import { useFileWork } from '@/components/ui/use-file-work';
import type { Locale } from '@/i18n/locales';
import { trafficMessages } from '@/i18n/messages/traffic';
import type { OwnTraffic, TrafficResult } from '@/player/billing/traffic-file';
import { sayProblem } from './say-problem';

/** What is said of a file. */
export interface Note {
  readonly isProblem: boolean;
  readonly text: string;
}

interface TrafficAreaProps {
  readonly locale: Locale;
  /** What happens to a file that is dropped here. */
  readonly lead: string;
  /** How long the month is that the traffic is carried on to. */
  readonly monthHours: number;
  /** Takes what was read, and says what became of it; null where there is nothing any more. */
  readonly onTraffic: (traffic: OwnTraffic | null) => Note | null;
  readonly children?: ReactNode;
}

const startWorker = () =>
  new Worker(new URL('./traffic-worker.ts', import.meta.url), { type: 'module' });

/** A million rows of minutes with their times are smaller. */
const MOST_BYTES = 40 * 1024 * 1024;

export function TrafficArea({ locale, lead, monthHours, onTraffic, children }: TrafficAreaProps) {
  const t = trafficMessages[locale];
  const id = useId();
  const [note, setNote] = useState<Note | null>(null);
  const [isOver, setIsOver] = useState(false);
  const work = useFileWork<number, TrafficResult>(startWorker);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const refuse = (text: string): void => setNote({ isProblem: true, text });
    setNote(onTraffic(null));
    if (file.size > MOST_BYTES) {
      refuse(t.tooBig);
      return;
    }
    const outcome = await work.read(file, monthHours);
    if (outcome.is !== 'read') {
      if (outcome.is !== 'cancelled') refuse(t[outcome.is]);
      return;
    }
    const { result } = outcome;
    if (result.ok) setNote(onTraffic(result.traffic));
    else refuse(sayProblem(result.problem, locale));
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
            {lead}
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
      {children}
    </section>
  );
}
