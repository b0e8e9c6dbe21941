// Heroku's dynos: every price is recalled, none was read.

import type { Meter, PriceSheet } from '../contract';
import { flat, unverified } from '../figure';
import { undated } from './undated';

const monthly = (value: string): Meter => flat('month', 1, unverified(value));

export const herokuSheets: readonly PriceSheet[] = [
  undated({
    provider: 'heroku',
    service: 'heroku-dynos',
    region: 'us',
    meters: {
      eco: monthly('5'),
      basic: monthly('7'),
      'standard-1x': monthly('25'),
      'standard-2x': monthly('50'),
      'performance-m': monthly('250'),
      'performance-l': monthly('500'),
    },
    rules: {
      /** All eco dynos of an account share these hours for one price. */
      ecoPoolHours: unverified('1000'),
    },
  }),
];
