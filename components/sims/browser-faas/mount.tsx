'use client';
// Brings the platform to life when it comes near the screen: until then only its picture is there.

import { useSyncExternalStore } from 'react';
import { NotAwake } from '@/components/figure/not-awake';
import { useWaking } from '@/components/figure/use-waking';
import { Boundary } from '@/components/ui/boundary';
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

/** How far from the screen it begins to load: about one flick of a thumb. */
const NEAR = '600px';

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

const never = () => () => undefined;

export function MountFaas(props: FaasProps) {
  // Whoever follows a link must not see another file first.
  const isAsked = useSyncExternalStore(
    never,
    () => props.view === 'lab' && window.location.search.length > 1,
    () => false,
  );
  const { root, loaded, hasFailed, hasFallen, fall, retry } = useWaking({
    load: () => load(props),
    near: NEAR,
  });

  return (
    <div
      className="wide relative"
      data-asked={isAsked}
      data-sim="browser-faas"
      data-state={loaded ? 'ready' : 'still'}
      ref={root}
    >
      {loaded ? (
        <Boundary onFall={fall}>
          <loaded.Live {...props} address={loaded.address} />
        </Boundary>
      ) : hasFallen ? (
        <div className="min-h-40" />
      ) : (
        <Drawn draw={drawStill && (() => drawStill(props))} id={props.still} />
      )}
      {hasFailed ? <NotAwake hasFallen={hasFallen} locale={props.locale} onRetry={retry} /> : null}
    </div>
  );
}
