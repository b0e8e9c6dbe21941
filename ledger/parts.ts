// The pages of the ledger: claims, the prices of each provider, limits.

import { type Provider, providers } from '@/ledger/provider';

export const factParts = ['claims', 'aws', 'azure', 'google', 'others', 'limits'] as const;
export type FactPart = (typeof factParts)[number];

/** The page on which a provider's prices stand; those with few share one. */
export const partOfPrices = (provider: Provider): FactPart =>
  provider === 'aws' || provider === 'azure' || provider === 'google' ? provider : 'others';

/** The providers whose prices stand on a page; none on those of claims and limits. */
export const providersOn = (part: FactPart): readonly Provider[] =>
  providers.filter((provider) => partOfPrices(provider) === part);
