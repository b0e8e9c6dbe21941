'use client';
// What of an address could not be used, in the words that every figure uses.

import { useState } from 'react';
import type { Ignored } from '@/components/figure/address';
import { quietButton } from '@/components/ui/button';
import { formatSignificant } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';

/** However long a pasted value is, the notice quotes only its beginning. */
const cut = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

function sentence(ignored: Ignored, locale: Locale): string {
  const t = figureMessages[locale].ignored;
  const number = (value: number): string => formatSignificant(value, locale, 6);
  const name = cut(ignored.name);
  switch (ignored.why) {
    case 'not-a-number':
      return t.notANumber(name, cut(ignored.raw), number(ignored.min), number(ignored.max));
    case 'out-of-range': {
      const { raw, min, max, used } = ignored;
      return t.outOfRange(name, cut(raw), number(min), number(max), number(used));
    }
    case 'not-whole':
      return t.notWhole(name, cut(ignored.raw), number(ignored.used));
    case 'not-an-option':
      return t.notAnOption(name, cut(ignored.raw), ignored.options.join(', '));
    default:
      return t.unknownName(name);
  }
}

const MOST_SHOWN = 6;

export function IgnoredNotice({
  ignored,
  locale,
}: {
  readonly ignored: readonly Ignored[];
  readonly locale: Locale;
}) {
  const [isOpen, setIsOpen] = useState(true);
  if (!isOpen || ignored.length === 0) return null;
  const t = figureMessages[locale];
  return (
    <div
      className="flex flex-wrap items-start justify-between gap-3 border-b border-line bg-onprem-soft px-4 py-3 text-sm @3xl:px-6"
      data-ignored=""
      role="status"
    >
      <div>
        <p className="font-semibold">{t.ignored.title}</p>
        <ul className="list-disc pl-5">
          {ignored.slice(0, MOST_SHOWN).map((one) => (
            <li key={`${one.name} ${one.why}`}>{sentence(one, locale)}</li>
          ))}
        </ul>
      </div>
      <button className={quietButton} onClick={() => setIsOpen(false)} type="button">
        {t.dismiss}
      </button>
    </div>
  );
}
