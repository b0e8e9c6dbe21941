// Heroku's dynos: by the month, in proportion to the time they were on; eco dynos share one pool.

import { refuse } from '@/engine/kernel/refusal';
import { dec } from '../decimal';
import { amount, count, maybe, oneOf } from '../fields';
import { Quantity } from '../quantity';
import { defineService, line } from '../service';
import { machineHours } from './needed';

export const heroku = defineService({
  svc: 'heroku',
  sheet: 'heroku-dynos',
  region: 'us',
  fields: {
    type: oneOf(['eco', 'basic', 'standard-1x', 'standard-2x', 'performance-m', 'performance-l']),
    count: maybe(count()),
    /** That each dyno was on. */
    hours: maybe(amount()),
  },
  charge({ type, count: dynos = 1, hours }, prices) {
    const on = machineHours(dynos, hours ?? prices.monthHours);
    if (type !== 'eco') {
      const months = on.over('hoursInMonth', prices.monthHours, 'hour/month');
      return [line('dynos', prices.part(type, 'type', months))];
    }
    const pool = prices.rule('ecoPoolHours', 'hours');
    if (on.value.gt(dec(pool))) {
      refuse('hours', hours, `together at most the ${pool.value} hours of the eco pool`);
    }
    return [line('dynos', prices.part(type, 'type', Quantity.of('months', 1, 'month')))];
  },
});
