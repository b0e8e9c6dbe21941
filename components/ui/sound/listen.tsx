'use client';
// A picture to be heard: which row, what its tones stand for, and what was in it. Nothing sounds, or is made that could,
// before it is asked for.

import { useEffect, useRef, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Segmented } from '@/components/ui/segmented';
import type { Locale } from '@/i18n/locales';
import { soundMessages } from '@/i18n/messages/sound';
import type { HeardRow } from './heard-row';
import { accountOf, howOf, placeOf, scoreOf } from './kinds';
import { type Sounding, sound } from './sounding';
import { tableOfSpans } from './span-table';

export interface ListenProps {
  readonly locale: Locale;
  readonly rows: readonly HeardRow[];
  readonly onStart?: (row: HeardRow) => void;
  /** Follows the sound; false where it is to end. */
  readonly onAt?: (share: number, row: HeardRow) => boolean;
}

export function Listen(props: ListenProps) {
  const { locale, rows } = props;
  const t = soundMessages[locale];
  const [chosen, setChosen] = useState('');
  const [isSounding, setIsSounding] = useState(false);
  const [told, setTold] = useState('');
  const sounding = useRef<(Sounding & { readonly of: string }) | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const row = rows.find(({ id }) => id === chosen) ?? rows[0];
  const numbers = JSON.stringify(row);
  // Another row, another run, or the panel closed: what sounds is no longer what is asked for.
  useEffect(
    () => () => {
      if (sounding.current?.of === numbers) sounding.current?.stop();
    },
    [numbers],
  );
  useEffect(() => {
    if (!isSounding) return;
    const stopByKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') sounding.current?.stop();
    };
    document.addEventListener('keydown', stopByKey);
    return () => document.removeEventListener('keydown', stopByKey);
  }, [isSounding]);
  if (!row) return <p className="text-sm text-ink-2">{t.nothing}</p>;

  const listen = (): void => {
    let share = 0;
    props.onStart?.(row);
    setTold('');
    setIsSounding(true);
    const { stop } = sound(scoreOf(row), {
      onAt(nextShare) {
        share = nextShare;
        return latest.current.onAt?.(nextShare, row) ?? true;
      },
      onEnd(isWhole) {
        sounding.current = null;
        setIsSounding(false);
        // Said when it is over, so that no voice talks into the sound.
        setTold(isWhole ? accountOf(row, locale) : t.stopped(placeOf(row, share, locale)));
      },
    });
    sounding.current = { of: numbers, stop };
  };

  return (
    <div className="grid max-w-text justify-items-start gap-3 text-sm" data-listen="">
      {rows.length > 1 ? (
        <Segmented
          label={t.row}
          onChange={setChosen}
          options={rows.map(({ id, name }) => ({ value: id, label: name }))}
          value={row.id}
        />
      ) : null}
      <p>
        <b>{row.name}</b> {howOf(row, locale)}
      </p>
      <button
        className={quietButton}
        onClick={() => (isSounding ? sounding.current?.stop() : listen())}
        type="button"
      >
        {isSounding ? t.stop : t.listen}
      </button>
      <p className="min-h-[1.5em]" role="status">
        {told}
      </p>
      {row.kind === 'spans' ? <DataTable table={tableOfSpans(row, locale)} /> : null}
    </div>
  );
}
