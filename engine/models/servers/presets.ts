// How long it takes to buy a machine: what is told, with its source; and what is only assumed, said so.

import type { Preset } from '@/engine/kernel/preset';

const DAY_MS = 86_400_000;

/** From the order until the machine takes work, for orders that do not say it themselves. */
export interface LeadTime {
  readonly leadMs: number;
}

export const presets: readonly Preset<LeadTime>[] = [
  {
    // An early web company, as the book tells it: approved across a desk, in the rack within a week.
    id: 'small-firm',
    settings: { leadMs: 7 * DAY_MS },
    source: { title: 'J. Allspaw, The Art of Capacity Planning, ch. 1', url: null, asOf: '2008' },
    unverified: [],
  },
  {
    id: 'three-weeks',
    settings: { leadMs: 21 * DAY_MS },
    source: { title: 'a value between the two others', url: null, asOf: null },
    unverified: ['leadMs'],
  },
  {
    // The source says "months" for the order and "weeks, sometimes months" for the rest, and no number.
    id: 'large-firm',
    settings: { leadMs: 90 * DAY_MS },
    source: {
      title: 'V. Farcic, The DevOps 2.3 Toolkit',
      url: 'https://www.oreilly.com/library/view/the-devops-23/9781789135503/',
      asOf: '2018',
    },
    unverified: ['leadMs'],
  },
];
