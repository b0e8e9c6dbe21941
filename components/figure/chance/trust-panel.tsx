'use client';
// "Why believe this number?": what a read-out is, how it comes about, what it was checked against, and what is left out.

import { whyMessages } from '@/i18n/messages/why';
import { sayMetric } from '../quantities';
import { useWhy } from '../words/use-why';
import { Chance, type ChanceProps } from './chance';
import { isAbout } from './chance-panel';

interface TrustPanelProps extends Omit<ChanceProps, 'expected' | 'isLocked'> {
  readonly name: string;
  /** What is still to be guessed. */
  readonly hidden: string | null;
}

export default function TrustPanel({ sim, figure, locale, of, name, hidden }: TrustPanelProps) {
  const t = whyMessages[locale].trust;
  const why = useWhy(sim);
  const trust = why?.trust[of]?.[locale];
  const isLocked = hidden !== null && isAbout(sim, hidden, of);
  const expected = why?.expected?.[of]?.(figure.recording.request.config) ?? null;
  if (!why) return <div className="trust min-h-40" />;
  return (
    <section aria-label={`${name}. ${t.title}`} className="trust">
      <p className="text-[0.9375rem] font-bold">{t.title}</p>
      {trust ? <p className="max-w-text">{trust.what}</p> : <p>{t.missing}</p>}
      <div className="trust-parts">
        {trust ? (
          <div>
            <p className="trust-head">{t.rule}</p>
            <p>{trust.rule}</p>
            <p className="trust-head">{t.checks}</p>
            {trust.checks.map((check) => (
              <p key={check}>{check}</p>
            ))}
            {expected !== null && !isLocked ? (
              <p>{t.expected(sayMetric(sim, of, expected, locale))}</p>
            ) : null}
            <p className="trust-head">{t.leftOut}</p>
            <p>{trust.leftOut}</p>
          </div>
        ) : null}
        <div>
          <p className="trust-head">{t.chance}</p>
          <Chance
            expected={expected}
            figure={figure}
            isLocked={isLocked}
            locale={locale}
            of={of}
            sim={sim}
          />
        </div>
      </div>
    </section>
  );
}
