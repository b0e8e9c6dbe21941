// What Heroku documents of its dynos, with the date of each page.

export interface DocumentedValue {
  readonly id: string;
  /** In seconds, or a number of dynos. */
  readonly value: number;
  readonly unit: 'sec' | 'count';
  readonly source: { readonly title: string; readonly url: string };
  /** Day that the page shows, or null where it shows none. */
  readonly asOf: string | null;
}

const autoscaling = {
  title: 'Heroku Dev Center: Autoscaling',
  url: 'https://devcenter.heroku.com/articles/autoscaling',
};

export const heroku: readonly DocumentedValue[] = [
  { id: 'dynos-per-event', value: 1, unit: 'count', source: autoscaling, asOf: '2024-12-03' },
  { id: 'least-between-events', value: 60, unit: 'sec', source: autoscaling, asOf: '2024-12-03' },
  {
    // Counted from when the router has handed the request to the dyno, which is not told of the end.
    id: 'router-timeout',
    value: 30,
    unit: 'sec',
    source: {
      title: 'Heroku Dev Center: Request Timeout',
      url: 'https://devcenter.heroku.com/articles/request-timeout',
    },
    asOf: '2023-05-24',
  },
  {
    id: 'eco-sleeps-after',
    value: 1_800,
    unit: 'sec',
    source: { title: 'Heroku Help Q8OBM85C', url: 'https://help.heroku.com/Q8OBM85C' },
    asOf: null,
  },
  {
    // A dyno that has not bound its port by then is stopped (R10); 90 s with Java's buildpacks.
    id: 'longest-start',
    value: 60,
    unit: 'sec',
    source: { title: 'Heroku Help W5ETWBQB', url: 'https://help.heroku.com/W5ETWBQB' },
    asOf: null,
  },
];
