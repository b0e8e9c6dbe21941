// What the page of services says of each: a name, a job, a maker, and lines that each rest on one fact of the project.

import type { Localized } from '@/i18n/locales';

/** What a service is for, in the order of the page. */
export const jobs = [
  'functions',
  'servers',
  'messages',
  'workflows',
  'databases',
  'storage',
  'gateways',
  'backends',
  'watching',
  'tools',
] as const;
export type Job = (typeof jobs)[number];

/** Whose it is, in the order of each table; `other` says who in `by`. */
export const makers = ['amazon', 'microsoft', 'google', 'naver', 'other'] as const;
export type Maker = (typeof makers)[number];

/** A step of a lesson: `limits#too-large`. */
export type Place = `${string}#${string}`;

/** Where a line was read: each of them has sources and a date of its own. */
export type Ground =
  | { readonly claim: `C${string}` }
  /** A price sheet of the ledger, by its id. */
  | { readonly prices: string }
  | { readonly step: Place };

/** Every number in it stands in its ground: a test looks. */
export interface Line {
  readonly say: Localized;
  readonly from: Ground;
}

interface Described {
  /** Anchor on the page, for good. */
  readonly id: string;
  readonly job: Job;
  /** The name that its maker writes today. */
  readonly name: Localized;
  /** Other names by which the course calls it, in either language. */
  readonly also?: readonly string[];
  /** What it is for, without a number. */
  readonly use: Localized;
  readonly limits: readonly Line[];
  /** What is counted, not what it costs: amounts stand on the price sheets. Empty where the course says nothing of it. */
  readonly price: readonly Line[];
  /** Since when it is gone. */
  readonly ended?: Line;
  /** The steps that teach it best: each of them names it. */
  readonly taught: readonly [Place, ...Place[]];
}

export type Service = Described &
  (
    | { readonly maker: Exclude<Maker, 'other'> }
    | { readonly maker: 'other'; readonly by: Localized }
  );

/** A name that is the same in both languages. */
export const named = (name: string): Localized => ({ ko: name, en: name });

export const line = (ko: string, en: string, from: Ground): Line => ({ say: { ko, en }, from });
