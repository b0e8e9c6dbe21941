'use client';
// How much of a lesson this reader has read: a ring that fills, a check when all of it was seen.

import { frameMessages } from '@/i18n/messages/frame';
import { useLocale } from '@/i18n/use-locale';
import { nothingRead, savedProgress, shareRead } from '@/store/progress';
import { useSaved } from '@/store/use-saved';

export function ReadMark({ lesson }: { lesson: string }) {
  const messages = frameMessages[useLocale()].progress;
  const share = shareRead(useSaved(savedProgress)[lesson] ?? nothingRead);
  if (share === 0) return null;
  const label = share === 1 ? messages.read : messages.reading(Math.floor(share * 100));
  return (
    <svg viewBox="0 0 24 24" role="img" aria-label={label} className="read-mark">
      <title>{label}</title>
      <circle cx="12" cy="12" r="10" pathLength="1" className="read-track" />
      <circle
        cx="12"
        cy="12"
        r="10"
        pathLength="1"
        strokeDasharray={`${share} 1`}
        transform="rotate(-90 12 12)"
        className="read-share"
      />
      {share === 1 ? <path d="M7.5 12.4l3 3 6-6.6" className="read-share" /> : null}
    </svg>
  );
}
