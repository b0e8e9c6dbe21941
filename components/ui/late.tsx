'use client';
// A part that comes when it is asked for. Where it does not come, or fails, words stand in its place, and a way to try again.

import { type ComponentType, lazy, type ReactNode } from 'react';
import { fallenMessages } from '@/i18n/messages/fallen';
import { useLocale } from '@/i18n/use-locale';
import { Boundary } from './boundary';
import { quietButton } from './button';

/** As React's `lazy`, which remembers a failure for good: here it is loaded anew when that is asked for. */
export function late<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): (props: Props) => ReactNode {
  const start = () => lazy(load) as unknown as ComponentType<Props>;
  let Part = start();
  const instead = (again: () => void) => (
    <Missing
      onRetry={() => {
        Part = start();
        again();
      }}
    />
  );
  return (props) => (
    <Boundary instead={instead}>
      <Latest part={() => Part} props={props} />
    </Boundary>
  );
}

interface LatestProps<Props> {
  readonly part: () => ComponentType<Props>;
  readonly props: Props;
}

/** Asks for the part whenever it is drawn: after a failure it is another one. */
function Latest<Props extends object>({ part, props }: LatestProps<Props>) {
  const Part = part();
  return <Part {...props} />;
}

function Missing({ onRetry }: { readonly onRetry: () => void }) {
  const t = fallenMessages[useLocale()];
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2 text-sm" role="alert">
      <span>{t.missing}</span>
      <button className={quietButton} onClick={onRetry} type="button">
        {t.retry}
      </button>
    </p>
  );
}
