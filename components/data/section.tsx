// One part of the page: a heading, what it is for, and what can be done.

import type { ReactNode } from 'react';

export function Section({
  id,
  title,
  hint,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="border-t border-line py-9 first:border-t-0">
      <h2 id={id} className="scroll-mt-6 text-[22px] font-bold">
        {title}
      </h2>
      {hint === undefined ? null : <p className="mt-1.5 text-ink-2">{hint}</p>}
      <div className="mt-5 grid gap-4">{children}</div>
    </section>
  );
}

/** Says what has just happened. It is always there, so that its words are announced. */
export function Said({ isBad = false, children }: { isBad?: boolean; children: ReactNode }) {
  return (
    <div
      role="status"
      className={`text-[15px] leading-relaxed font-semibold empty:-mt-4 ${isBad ? 'text-dropped' : 'text-good'}`}
    >
      {children}
    </div>
  );
}
