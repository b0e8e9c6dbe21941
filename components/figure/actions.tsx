'use client';
// The small buttons at the frame's top right: back to the start, a link to this very moment, full screen.

import Link from 'next/link';
import { type RefObject, useEffect, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';

function billPath(bill: Readonly<Record<string, number>>, locale: Locale): string {
  const query = new URLSearchParams(
    Object.entries(bill).map(([name, value]) => [name, String(value)]),
  );
  return `/${locale}/labs/billing/?${query}`;
}

interface ActionsProps {
  readonly locale: Locale;
  readonly root: RefObject<HTMLElement | null>;
  readonly linkTo: () => string;
  readonly onReset: () => void;
  /** Numbers of the run for the billing lab, where it can be billed. */
  readonly bill?: Readonly<Record<string, number>> | null;
}

export function Actions({ locale, root, linkTo, onReset, bill = null }: ActionsProps) {
  const t = figureMessages[locale];
  const [note, setNote] = useState<'copied' | 'refused' | string | null>(null);
  const [isFull, setIsFull] = useState(false);
  // An iPhone has no full screen for anything but videos.
  const [canFill, setCanFill] = useState(true);

  useEffect(() => {
    setCanFill(document.fullscreenEnabled === true);
    const follow = (): void => setIsFull(document.fullscreenElement === root.current);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, [root]);

  async function copy(): Promise<void> {
    const link = linkTo();
    try {
      await navigator.clipboard.writeText(link);
      setNote('copied');
    } catch {
      // Without permission to the clipboard the address is shown, ready to be copied by hand.
      setNote(link);
    }
  }
  async function toggleFull(): Promise<void> {
    setNote(null);
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await root.current?.requestFullscreen();
    } catch {
      setNote('refused');
    }
  }

  return (
    <>
      <button className={quietButton} onClick={onReset} type="button">
        {t.reset}
      </button>
      <button
        className={quietButton}
        data-part="copy-link"
        onClick={() => void copy()}
        type="button"
      >
        {t.copyLink}
      </button>
      {bill === null ? null : (
        <Link className={quietButton} href={billPath(bill, locale)} prefetch={false}>
          <span className="max-sm:hidden">{t.toBill}</span>
          <span className="sm:hidden">{t.toBillShort}</span>
        </Link>
      )}
      <button
        aria-label={isFull ? t.leaveFullScreen : t.fullScreen}
        className={`${quietButton} max-sm:hidden`}
        hidden={!canFill}
        onClick={() => void toggleFull()}
        type="button"
      >
        <svg
          aria-hidden="true"
          className="size-4"
          fill="none"
          stroke="currentColor"
          viewBox="0 0 16 16"
        >
          <path
            d={
              isFull
                ? 'M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4'
                : 'M2 6V2h4M14 6V2h-4M2 10v4h4M14 10v4h-4'
            }
            strokeWidth="1.5"
          />
        </svg>
      </button>
      <span className="basis-full text-right text-sm text-ink-2 empty:hidden" role="status">
        {note === 'copied' ? <span>{t.copied}</span> : null}
        {note === 'refused' ? <span>{t.fullScreenRefused}</span> : null}
        {note !== null && note !== 'copied' && note !== 'refused' ? (
          <label>
            {t.copyByHand}{' '}
            <input
              className="w-full rounded border border-line bg-paper px-2 py-1 text-ink"
              onFocus={(event) => event.currentTarget.select()}
              readOnly
              value={note}
            />
          </label>
        ) : null}
      </span>
    </>
  );
}
