// Published examples that do not add up, each with whose it is and where it is published.

import type { Source } from '@/engine/billing/contract';
import { type Disputed, disputed } from '@/engine/billing/disputed';
import { sources } from '@/engine/billing/sources';
import type { Provider } from '@/ledger/provider';

export interface DisputedExample extends Omit<Disputed, 'source'> {
  readonly provider: Provider;
  readonly source: Pick<Source, 'title' | 'url'>;
}

/** The letter with which the ids of a provider's examples begin. */
const PROVIDER_BY_LETTER: Readonly<Record<string, Provider>> = {
  L: 'aws',
  F: 'aws',
  E: 'aws',
  A: 'azure',
  C: 'azure',
  G: 'google',
  W: 'cloudflare',
};

/** Throws where an example names a source that is none: a test sees to it that there is no such. */
function sourceOf(id: string): Source {
  const source = sources[id];
  if (source === undefined) throw new RangeError(`no source "${id}"`);
  return source;
}

export const disputedExamples: readonly DisputedExample[] = disputed.map(
  ({ source, ...example }) => ({
    ...example,
    provider: PROVIDER_BY_LETTER[example.id.charAt(0)] ?? 'other',
    source: sourceOf(source),
  }),
);
