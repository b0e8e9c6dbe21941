'use client';
// Brings the strip to life when it comes near the screen: until then only its picture is there.

import { type ReactNode, useEffect } from 'react';
import { NotAwake } from '@/components/figure/not-awake';
import type { RecordedRun } from '@/components/figure/recorded-run';
import { useWaking } from '@/components/figure/use-waking';
import type { Locale } from '@/i18n/locales';
import type { LiveStrip } from './live';

interface Loaded {
  readonly Live: typeof LiveStrip;
  readonly run: RecordedRun;
}

/** How far from the screen the strip begins to load. */
const NEAR = '300px';

async function load(): Promise<Loaded> {
  const live = await import('./live');
  return { Live: live.LiveStrip, run: await live.recordStrip() };
}

export function MountStrip({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { root, loaded, hasFailed, retry } = useWaking({
    load,
    discard: ({ run }) => run.close(),
    near: NEAR,
  });
  useEffect(() => () => loaded?.run.close(), [loaded]);

  return (
    <div className="relative" data-state={loaded ? 'ready' : 'still'} ref={root}>
      {loaded ? <loaded.Live locale={locale} run={loaded.run} /> : children}
      {hasFailed ? <NotAwake locale={locale} onRetry={retry} /> : null}
    </div>
  );
}
