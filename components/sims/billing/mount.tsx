'use client';
// Brings the comparison to life when it comes near the screen: until then only its first bills are there.

import { useIsAsked, WakingFigure } from '@/components/sims/waking-figure';
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

export function MountBilling(props: BillingProps) {
  // Whoever follows a link must not see another bill first: billing.css hides what was drawn while the site was built.
  const isAsked = useIsAsked(props.view);
  return (
    <WakingFigure
      isAsked={isAsked}
      load={() => load(props)}
      locale={props.locale}
      sim="billing"
      still={<Drawn draw={drawStill && (() => drawStill(props))} id={props.still} />}
    >
      {(loaded) => <loaded.Live {...props} address={loaded.address} first={loaded.first} />}
    </WakingFigure>
  );
}
