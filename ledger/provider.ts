// Whose price, limit or document a fact is.

import type { Claim } from '@/content/schema';

export const providers = [
  'aws',
  'azure',
  'google',
  'cloudflare',
  'heroku',
  'naver',
  'on-premises',
  'other',
] as const;
export type Provider = (typeof providers)[number];

export const isProvider = (text: string): text is Provider =>
  providers.some((provider) => provider === text);

/** Hosts of the providers' own pages. */
const HOSTS: readonly (readonly [RegExp, Provider])[] = [
  [/(^|\.)(amazon|aws)\.com$|^aws\./, 'aws'],
  [/(^|\.)(azure|microsoft)\.com$/, 'azure'],
  [/(^|\.)(google|firebase\.google)\.com$/, 'google'],
  [/(^|\.)cloudflare\.com$/, 'cloudflare'],
  [/(^|\.)heroku\.com$/, 'heroku'],
  [/(^|\.)ncloud(-docs)?\.com$/, 'naver'],
];

/** The providers on whose own pages a claim rests; `other` where it rests on none of them. */
export function providersOf({ sources }: Claim): readonly Provider[] {
  const named = sources.flatMap(({ url }) => {
    const { hostname } = new URL(url);
    return HOSTS.flatMap(([host, provider]) => (host.test(hostname) ? [provider] : []));
  });
  return named.length === 0 ? ['other'] : [...new Set(named)];
}

const FIRST_WORDS: Readonly<Record<string, Provider>> = { ec2: 'aws' };

/** The provider that an id begins with: `aws-lambda`, `ec2-new`, `heroku-eco`. */
export function providerNamed(id: string): Provider {
  if (isProvider(id)) return id;
  const [first = ''] = id.split('-');
  return isProvider(first) ? first : (FIRST_WORDS[first] ?? 'other');
}
