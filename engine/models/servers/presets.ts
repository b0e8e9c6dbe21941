// What is known of buying machines, with its source; and what is only assumed, said so.

export interface Sourced {
  readonly id: string;
  readonly source: { readonly title: string; readonly url: string | null };
  /** Day or year of the source, or null where it gives none. */
  readonly asOf: string | null;
  /** `assumed`: nobody measured it here; a value to start from and to replace. */
  readonly standing: 'reported' | 'assumed';
}

export interface LeadTimePreset extends Sourced {
  /** From the order until the machine takes work, in days. */
  readonly leadDays: number;
}

export const leadTimes: readonly LeadTimePreset[] = [
  {
    // An early web company, as the book tells it: approved across a desk, in the rack within a week.
    id: 'small-firm',
    leadDays: 7,
    source: { title: 'J. Allspaw, The Art of Capacity Planning, ch. 1', url: null },
    asOf: '2008',
    standing: 'reported',
  },
  {
    id: 'three-weeks',
    leadDays: 21,
    source: { title: 'a value between the two others', url: null },
    asOf: null,
    standing: 'assumed',
  },
  {
    // The source says "months" for the order and "weeks, sometimes months" for the rest, and no number.
    id: 'large-firm',
    leadDays: 90,
    source: {
      title: 'V. Farcic, The DevOps 2.3 Toolkit',
      url: 'https://www.oreilly.com/library/view/the-devops-23/9781789135503/',
    },
    asOf: '2018',
    standing: 'assumed',
  },
];
