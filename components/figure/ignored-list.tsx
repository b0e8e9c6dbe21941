'use client';
// What of an address could not be used, in words, with what is allowed.

import { useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { formatDuration, formatNumber, formatSignificant } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import { ignoredMessages } from '@/i18n/messages/ignored';
import { MOST_ACTS } from '@/player/acts';
import type { Refused } from '@/player/types';
import type { Ignored } from './address';
import { sayRefused } from './refusal-words';
import type { Settings } from './settings';
import { sayValue } from './values';

/** However long a pasted value is, the notice quotes only its beginning. */
const cut = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

function sentence(ignored: Ignored, sim: Settings, locale: Locale): string {
  const t = ignoredMessages[locale];
  // A bound is said exactly: a seed has ten digits.
  const number = (value: number) =>
    Number.isInteger(value) ? formatNumber(value, locale) : formatSignificant(value, locale, 6);
  const name = cut(ignored.name);
  switch (ignored.why) {
    case 'unknown-name':
      return t.unknownName(name, ignored.known.join(', '));
    case 'locked': {
      const label = (knob: string): string => sim.words[locale].params[knob]?.label ?? knob;
      return t.locked(name, ignored.knobs.map(label).join(', '));
    }
    case 'not-a-number':
      return t.notANumber(name, cut(ignored.raw), number(ignored.min), number(ignored.max));
    case 'out-of-range':
      return t.outOfRange(
        name,
        cut(ignored.raw),
        number(ignored.min),
        number(ignored.max),
        number(ignored.used),
      );
    case 'not-whole':
      return t.notWhole(name, cut(ignored.raw), number(ignored.used));
    case 'refused':
      return t.refused(
        sayRefused(sim, ignored.refused, locale) ?? '',
        name,
        sayValue(sim, ignored.name, ignored.used, locale),
      );
    case 'unusable-act':
      return unusableAct(cut(ignored.raw), ignored.refused, locale);
    case 'not-an-option':
      return t.notAnOption(name, cut(ignored.raw), ignored.options.join(', '));
  }
}

function unusableAct(part: string, refused: Refused | null, locale: Locale): string {
  const t = ignoredMessages[locale];
  if (refused === null) return t.tooManyActs(part, formatNumber(MOST_ACTS, locale));
  const { field, problem } = refused;
  if (problem.why === 'option' && problem.options.length > 0) {
    return t.notAnOption('acts', part, problem.options.join(', '));
  }
  if (problem.why !== 'range') return t.noSuchAct(part);
  return field === 'acts'
    ? t.actOutside(part, formatDuration(problem.max / 1000, locale))
    : t.actValue(part, formatNumber(problem.min, locale), formatNumber(problem.max, locale));
}

interface IgnoredListProps {
  readonly ignored: readonly Ignored[];
  readonly sim: Settings;
  readonly locale: Locale;
}

export default function IgnoredList({ ignored, sim, locale }: IgnoredListProps) {
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
        <p className="font-semibold">{ignoredMessages[locale].title}</p>
        <ul className="list-disc pl-5">
          {ignored.slice(0, 6).map((one) => (
            <li key={`${one.name} ${one.why} ${'raw' in one ? one.raw : ''}`}>
              {sentence(one, sim, locale)}
            </li>
          ))}
        </ul>
      </div>
      <button className={quietButton} onClick={() => setIsOpen(false)} type="button">
        {t.dismiss}
      </button>
    </div>
  );
}
