'use client';
// Brings the strip to life when it comes near the screen: until then only its picture is there.

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RecordedRun } from '@/components/figure/recorded-run';
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
  const root = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    if (!root.current) return;
    let isGone = false;
    let opened: RecordedRun | null = null;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        void load().then((next) => {
          if (isGone) return next.run.close();
          opened = next.run;
          setLoaded(next);
        });
      },
      { rootMargin: NEAR },
    );
    watcher.observe(root.current);
    return () => {
      isGone = true;
      watcher.disconnect();
      opened?.close();
    };
  }, []);

  return (
    <div data-state={loaded ? 'ready' : 'still'} ref={root}>
      {loaded ? <loaded.Live locale={locale} run={loaded.run} /> : children}
    </div>
  );
}
