'use client';
// The time that the class has for something, large enough for the back row, in the corner of the slide.

import { talkMessages } from '@/i18n/messages/talk';
import { useLocale } from '@/i18n/use-locale';
import { formatClock, useNowMs } from './clock';
import type { Talk } from './talk';
import { useTalkValue } from './use-talk';
import { countdownValue } from './values';

/** What the class is given where nothing else is said, and by how much that is prolonged. */
export const COUNTDOWN_MS = 2 * 60_000;
const MORE_MS = 60_000;

export function Countdown({ talk }: { talk: Talk }) {
  const endsAtMs = useTalkValue(talk, countdownValue);
  return endsAtMs === null ? null : <Running talk={talk} endsAtMs={endsAtMs} />;
}

function Running({ talk, endsAtMs }: { talk: Talk; endsAtMs: number }) {
  const t = talkMessages[useLocale()].countdown;
  const leftMs = endsAtMs - useNowMs();
  const isOver = leftMs <= 0;
  return (
    <section className="countdown" aria-label={t.label} data-over={isOver}>
      {/* A full second is counted until it is over. */}
      <p role="timer">{isOver ? t.over : formatClock(leftMs + 999)}</p>
      <div>
        <button
          type="button"
          onClick={() => talk.set(countdownValue.key, Math.max(endsAtMs, Date.now()) + MORE_MS)}
        >
          {t.more}
        </button>
        <button type="button" onClick={() => talk.set(countdownValue.key, null)}>
          {t.stop}
        </button>
      </div>
    </section>
  );
}
