// The pages of the ledger: claims by the part of the course that shows them, the prices of each provider, limits.

import { type Provider, providers } from '@/ledger/provider';

export const factParts = [
  'claims-ladder',
  'claims-serverless',
  'claims-microservices',
  'claims-services',
  'aws',
  'azure',
  'google',
  'others',
  'limits',
] as const;
export type FactPart = (typeof factParts)[number];

/** The page with the claims of a part of the course. Throws a RangeError for a part without one. */
export function pageOfClaims(coursePart: string): FactPart {
  const page = factParts.find((part) => courseOfClaims(part) === coursePart);
  if (page === undefined) throw new RangeError(`no page has the claims of ${coursePart}`);
  return page;
}

/** The id of the part of the course whose claims stand on a page; null for a page without claims. */
export const courseOfClaims = (part: FactPart): string | null =>
  part.startsWith('claims-') ? part.slice('claims-'.length) : null;

/** The page on which a provider's prices stand; those with few share one. */
export const partOfPrices = (provider: Provider): FactPart =>
  provider === 'aws' || provider === 'azure' || provider === 'google' ? provider : 'others';

/** The providers whose prices stand on a page; none on those of claims and limits. */
export const providersOn = (part: FactPart): readonly Provider[] =>
  providers.filter((provider) => partOfPrices(provider) === part);
