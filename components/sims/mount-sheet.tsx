'use client';
// What stands where a simulator without a timeline will be: its first frame until it comes near the screen, then itself.

import type { ReactNode } from 'react';
import { queryOf } from '@/components/figure/address';
import type { AskedSheet, ReadSheet } from '@/components/figure/sheet/sheet';
import { Drawn } from '@/components/ui/drawn';
import type { AnyConfig } from '@/player/types';
import { useIsAsked, WakingFigure } from './waking-figure';
// What is drawn does not bring its style sheets: only what the browser loads does.
import '@/components/figure/figure.css';
import '@/components/figure/predict.css';
import '@/components/ui/slider.css';
import './sheet.css';

/** A sheet's own file in the browser. `First` is what has to be known before it can take its picture's place. */
export interface LiveModule<C extends AnyConfig, First, Read extends ReadSheet<C>> {
  readonly readAddress: (query: URLSearchParams) => Read;
  readonly prepare: (config: C) => Promise<First>;
  readonly Live: (props: LiveProps<C, First, Read>) => ReactNode;
}

export interface LiveProps<C extends AnyConfig, First, Read = ReadSheet<C>> {
  readonly asked: AskedSheet<C>;
  /** What an address asked for; null where none did. */
  readonly address: Read | null;
  readonly first: First;
}

export interface Mounted<C extends AnyConfig, First, Read extends ReadSheet<C>> {
  readonly id: string;
  readonly load: () => Promise<LiveModule<C, First, Read>>;
  /** Draws the first frame while the site is built; null in the browser, which gets neither it nor what it loads. */
  readonly draw: ((asked: AskedSheet<C>) => Promise<ReactNode>) | null;
}

interface MountSheetProps<C extends AnyConfig, First, Read extends ReadSheet<C>> {
  readonly asked: AskedSheet<C>;
  readonly mounted: Mounted<C, First, Read>;
}

async function wake<C extends AnyConfig, First, Read extends ReadSheet<C>>(
  asked: AskedSheet<C>,
  { load }: Mounted<C, First, Read>,
) {
  const { Live, prepare, readAddress } = await load();
  const query = asked.view === 'lab' ? queryOf(window.location.search) : null;
  const address = query && readAddress(query);
  return { Live, address, first: await prepare(address?.config ?? asked.config) };
}

export function MountSheet<C extends AnyConfig, First, Read extends ReadSheet<C>>({
  asked,
  mounted,
}: MountSheetProps<C, First, Read>) {
  const { id, draw } = mounted;
  // Whoever follows a link must not see another first frame before: a style sheet hides what was drawn.
  const isAsked = useIsAsked(asked.view);
  return (
    <WakingFigure
      isAsked={isAsked}
      load={() => wake(asked, mounted)}
      locale={asked.locale}
      sim={id}
      still={<Drawn draw={draw && (() => draw(asked))} id={asked.still} />}
    >
      {({ Live, ...woken }) => <Live asked={asked} {...woken} />}
    </WakingFigure>
  );
}
