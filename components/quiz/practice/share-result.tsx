'use client';
// Copies a link to the results of a round.

import { useState } from 'react';
import { basePath, practicePath } from '@/components/site/paths';
import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import type { QuizWords } from '@/i18n/messages/quiz';
import type { Outcome } from '../results';
import type { ShownItem } from '../shown';
import { packResult } from './share';

interface ShareResultProps {
  readonly items: readonly ShownItem[];
  readonly outcomes: readonly Outcome[];
  readonly words: QuizWords;
  readonly locale: Locale;
}

/** YYYY-MM-DD by the learner's own calendar. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function ShareResult({ items, outcomes, words, locale }: ShareResultProps) {
  const [link, setLink] = useState<string | null>(null);
  const [isCopied, setIsCopied] = useState(false);

  async function share() {
    const result = items.map(({ id }, index) => ({ id, outcome: outcomes[index] ?? 'open' }));
    const code = packResult({ day: today(), items: result });
    const path = `${basePath}${practicePath(locale, 'result')}#${code}`;
    const made = new URL(path, location.href).href;
    setLink(made);
    try {
      await navigator.clipboard.writeText(made);
      setIsCopied(true);
    } catch {
      // Where copying is not allowed the link stands there to be copied by hand.
      setIsCopied(false);
    }
  }

  return (
    <div className="mt-6">
      <button type="button" className={quietButton} onClick={() => void share()}>
        {words.shareResult}
      </button>
      <p className="mt-2 text-sm text-ink-2">{words.shareHint}</p>
      <p role="status" className="mt-1 text-sm font-semibold">
        {isCopied ? words.shareCopied : null}
      </p>
      {link === null || isCopied ? null : (
        <input
          readOnly
          value={link}
          aria-label={words.shareLink}
          className="mt-1 min-h-11 w-full rounded-[10px] border border-line bg-card px-3 text-sm"
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
