'use client';
// Brings the comparison to life when it comes near the screen: until then only its first bills are there.

import { useSyncExternalStore } from 'react';
import { NotAwake } from '@/components/figure/not-awake';
import { useWaking } from '@/components/figure/use-waking';
import { Boundary } from '@/components/ui/boundary';
import { Drawn } from '@/components/ui/drawn';
import type { Estimate } from '@/player/billing/types';
import type { ReadBilling } from './address';
import type { BillingProps } from './figure-props';
// What is drawn does not bring its style sheets: only what the browser loads does.
import '@/components/figure/figure.css';
import '@/components/figure/predict.css';
import '@/components/ui/slider.css';
import './billing.css';

interface Loaded {
  readonly Live: typeof import('./live').default;
  readonly first: Estimate;
  readonly address: ReadBilling | null;
}

/** How far from the screen it begins to load: about one flick of a thumb. */
const NEAR = '600px';

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawStill =
  typeof window === 'undefined'
    ? async (props: BillingProps) => (await import('./still')).StillBilling(props)
    : null;

async function load({ view, config }: BillingProps): Promise<Loaded> {
  const [live, { prepareBills }, { readBilling }] = await Promise.all([
    import('./live'),
    import('@/player/billing/use-bills'),
    import('./address'),
  ]);
  const query = new URLSearchParams(view === 'lab' ? window.location.search : '');
  const address = query.size > 0 ? readBilling(query) : null;
  return {
    Live: live.default,
    address,
    first: await prepareBills(address === null ? config : address.config),
  };
}

const never = () => () => undefined;

export function MountBilling(props: BillingProps) {
  // Whoever follows a link must not see another bill first: billing.css hides what was drawn while the site was built.
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
      data-sim="billing"
      data-state={loaded ? 'ready' : 'still'}
      ref={root}
    >
      {loaded ? (
        <Boundary onFall={fall}>
          <loaded.Live {...props} address={loaded.address} first={loaded.first} />
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
