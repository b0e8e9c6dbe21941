'use client';
// A chart to be heard: which row, what its tones stand for, and what was in it. Nothing sounds, or is made that could,
// before it is asked for.

import { useEffect, useRef, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import type { Locale } from '@/i18n/locales';
import { soundMessages } from '@/i18n/messages/sound';
import { SECONDS, scoreOf } from './score';
import { type Sounding, sound } from './sounding';

/** A moment of a row: how far along the chart it lies, from 0 to 1, and its number; NaN where it has none. */
export interface Sample {
  readonly x: number;
  readonly value: number;
}

export interface HeardRow {
  readonly id: string;
  readonly name: string;
  readonly samples: readonly Sample[];
  /** The numbers of the lowest tone and of the highest. */
  readonly low: number;
  readonly high: number;
  /** How high a number that is one stands between them, from 0 to 1, as on the chart. */
  heightOf(value: number): number;
}

interface ListenProps {
  readonly locale: Locale;
  /** Other rows end what sounds of these: keep them as long as the chart is the same. */
  readonly rows: readonly HeardRow[];
  /** Moments that have a sign of their own, as places along the chart. */
  readonly signs?: readonly number[];
  readonly say: (value: number) => string;
  readonly sayPlace: (x: number) => string;
  readonly onStart?: () => void;
  /** Follows the sound; false where it is to end. */
  readonly onAt?: (x: number) => boolean;
}

const NO_SIGNS: readonly number[] = [];

export function Listen(props: ListenProps) {
  const { locale, rows, signs = NO_SIGNS, say } = props;
  const t = soundMessages[locale];
  const [chosen, setChosen] = useState('');
  const [isSounding, setIsSounding] = useState(false);
  const [told, setTold] = useState('');
  const sounding = useRef<(Sounding & { readonly row: HeardRow }) | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const row = rows.find(({ id }) => id === chosen) ?? rows[0];
  // Another row, another run, or the panel closed: what sounds is no longer what is asked for.
  useEffect(
    () => () => {
      if (sounding.current?.row === row) sounding.current?.stop();
    },
    [row],
  );
  useEffect(() => {
    if (!isSounding) return;
    const stopByKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') sounding.current?.stop();
    };
    document.addEventListener('keydown', stopByKey);
    return () => document.removeEventListener('keydown', stopByKey);
  }, [isSounding]);
  if (!row) return null;

  const listen = (): void => {
    let x = 0;
    props.onStart?.();
    setTold('');
    setIsSounding(true);
    const points = row.samples.map(({ x, value }) => ({
      x,
      y: Number.isNaN(value) ? value : row.heightOf(value),
    }));
    const { stop } = sound(scoreOf(points, signs), {
      onAt(share) {
        x = share;
        return latest.current.onAt?.(share) ?? true;
      },
      onEnd(isWhole) {
        sounding.current = null;
        setIsSounding(false);
        setTold(isWhole ? account(row, props) : t.stopped(props.sayPlace(x)));
      },
    });
    sounding.current = { row, stop };
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
        <b>{row.name}</b> {t.scale(SECONDS, say(row.low), say(row.high))}
        {signs.length > 0 ? ` ${t.signs}` : null}
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
    </div>
  );
}

/** What was heard, in numbers: said when it is over, so that no voice talks into the sound. */
function account({ name, samples }: HeardRow, { locale, say, sayPlace }: ListenProps): string {
  const known = samples.filter(({ value }) => !Number.isNaN(value));
  const [first] = known;
  if (!first) return '';
  let [low, high] = [first, first];
  for (const sample of known) {
    if (sample.value < low.value) low = sample;
    if (sample.value > high.value) high = sample;
  }
  const last = known.at(-1) ?? first;
  return soundMessages[locale].heard(
    name,
    say(low.value),
    sayPlace(low.x),
    say(high.value),
    sayPlace(high.x),
    say(last.value),
  );
}
