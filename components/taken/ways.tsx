'use client';
// Ways to take something along: what each is beside its button, and how far the one is that is being made.

import { type ReactNode, useEffect, useRef } from 'react';
import { quietButton } from '@/components/ui/button';
import { FileProgress } from '@/components/ui/file-progress';
import { takeLostFocus } from '@/components/ui/lost-focus';
import { takenMessages } from '@/i18n/messages/taken';
import { useLocale } from '@/i18n/use-locale';
import { type Asked, useTaking } from './use-taking';

export interface Way extends Asked {
  readonly label: string;
  readonly hint: string;
}

interface WaysProps {
  readonly title: string;
  readonly ways: readonly Way[];
  /** Rows of the list that need nothing to be made. */
  readonly before?: ReactNode;
  readonly children?: ReactNode;
}

export function Ways({ title, ways, before, children }: WaysProps) {
  const words = takenMessages[useLocale()];
  const { making, said, take, cancel } = useTaking();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (said !== '') takeLostFocus(heading.current);
  }, [said]);
  return (
    <section className="taken" id="take-along">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <dl>
        {before}
        {ways.map(({ label, hint, ...asked }) => (
          <div className="needs-scripts" key={label}>
            <dt>
              <button
                className={quietButton}
                disabled={making !== null}
                onClick={() => void take(asked)}
                type="button"
              >
                {label}
              </button>
            </dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
      {children}
      <FileProgress cancel={words.giveUp} label={words.making} onCancel={cancel} reading={making} />
      <p role="status">{said}</p>
    </section>
  );
}
