'use client';
// Brings the platform to life when it comes near the screen: until then only its picture is there.

import { useIsAsked, WakingFigure } from '@/components/sims/waking-figure';
import { Drawn } from '@/components/ui/drawn';
import type { FaasConfig } from '@/player/browser-faas/types';
import type { FaasProps } from './figure-props';
import type { AskedFaas } from './live';
// What is drawn does not bring its style sheets: only what the browser loads does.
import '@/components/figure/figure.css';
import '@/components/figure/predict.css';
import '@/components/ui/slider.css';
import '@/components/ui/code/code.css';
import './faas.css';

interface Loaded {
  readonly Live: typeof import('./live').default;
  readonly address: AskedFaas | null;
}

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawStill =
  typeof window === 'undefined'
    ? async (props: FaasProps) => (await import('./still')).StillFaas(props)
    : null;

async function load({ view }: FaasProps): Promise<Loaded> {
  const query = new URLSearchParams(view === 'lab' ? window.location.search : '');
  const [live, { readAddress }, { params, scenarios }] = await Promise.all([
    import('./live'),
    import('@/components/figure/read-address'),
    import('@/engine/browser-faas/config'),
  ]);
  if (query.size === 0) return { Live: live.default, address: null };
  const { setup, ignored } = readAddress(query, { params, scenarios });
  const config = setup.config as FaasConfig;
  return { Live: live.default, address: { scenario: setup.scenario, config, ignored } };
}

export function MountFaas(props: FaasProps) {
  // Whoever follows a link must not see another file first.
  const isAsked = useIsAsked(props.view);
  return (
    <WakingFigure
      isAsked={isAsked}
      load={() => load(props)}
      locale={props.locale}
      sim="browser-faas"
      still={<Drawn draw={drawStill && (() => drawStill(props))} id={props.still} />}
    >
      {(loaded) => <loaded.Live {...props} address={loaded.address} />}
    </WakingFigure>
  );
}
