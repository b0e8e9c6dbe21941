'use client';
// "Why believe this number?" of the platform in the page: the parts that every simulator's panel has, in its own words.

import type { Locale } from '@/i18n/locales';
import { whyMessages } from '@/i18n/messages/why';
import { type AskedAbout, why } from './why-words';
import '@/components/figure/chance/chance.css';

interface WhyPanelProps {
  readonly of: AskedAbout;
  /** The read-out's name. */
  readonly name: string;
  readonly locale: Locale;
}

export default function WhyPanel({ of, name, locale }: WhyPanelProps) {
  const t = whyMessages[locale].trust;
  const { what, rule, checks, leftOut, chance } = why[locale][of];
  return (
    <section aria-label={`${name}. ${t.title}`} className="trust" data-why={of}>
      <p className="text-[0.9375rem] font-bold">{t.title}</p>
      <p className="max-w-text">{what}</p>
      <div className="trust-parts">
        <div>
          <p className="trust-head">{t.rule}</p>
          <p>{rule}</p>
          <p className="trust-head">{t.checks}</p>
          {checks.map((check) => (
            <p key={check}>{check}</p>
          ))}
        </div>
        <div>
          <p className="trust-head">{t.chance}</p>
          <p>{chance}</p>
          <p className="trust-head">{t.leftOut}</p>
          <p>{leftOut}</p>
        </div>
      </div>
    </section>
  );
}
