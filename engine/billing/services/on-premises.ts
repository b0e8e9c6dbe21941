// One's own machines in a month: what they lose in value, their power, their repair, their place, and people's hours.

import { amount, count, flag, group, maybe } from '../fields';
import { given } from '../figure';
import { MONEY } from '../meter';
import { Quantity } from '../quantity';
import { type Draft, defineService, line, lines } from '../service';

const MONTHS_IN_YEAR = 12;

/** Every parameter starts from a sourced value of the sheet; one's own figure takes its place. */
export const onPremises = defineService({
  svc: 'on-premises',
  sheet: 'on-premises',
  region: 'kr',
  fields: {
    servers: count(),
    /** Price of one server. */
    serverUsd: maybe(amount()),
    /** Over which its price is written off, in a straight line. */
    years: maybe(amount(0.5, 50)),
    /** Average draw of one server. */
    kw: maybe(amount(0, 1000)),
    /** Power of the building over power of the machines. */
    pue: maybe(amount(1, 10)),
    krwPerKwh: maybe(amount()),
    /** Share of the price that repairs and contracts cost in a year. */
    maintenancePerYear: maybe(amount(0, 1)),
    /** A place in someone else's building, by the kilowatt: true takes the sheet's price. */
    colocation: maybe(flag()),
    rackUsdPerKw: maybe(amount()),
    /** Hours of work in the month, and what one costs in won. */
    people: maybe(group({ hours: amount(), krwPerHour: amount() })),
  },
  charge(usage, prices) {
    const { servers, people, krwPerKwh } = usage;
    const value = (name: 'serverUsd' | 'years' | 'kw' | 'pue' | 'maintenancePerYear') => {
      const own = usage[name];
      return own === undefined ? prices.rule(name, name) : given(own);
    };
    const bought = Quantity.of('servers', servers, 'unit').times(
      'price',
      value('serverUsd'),
      MONEY,
    );
    const power = Quantity.of('servers', servers, 'unit').times('power', value('kw'), 'kW');
    const energy = power
      .times('pue', value('pue'), 'ratio')
      .times('hours', prices.monthHours, 'hour');
    const written = bought
      .over('years', value('years'), 'year')
      .over('monthsInYear', MONTHS_IN_YEAR, 'month');
    const repaired = bought
      .times('maintenance', value('maintenancePerYear'), 'ratio')
      .over('monthsInYear', MONTHS_IN_YEAR, 'month');
    const electricity = prices.part('electricity', 'krwPerKwh', energy, {
      rates: krwPerKwh === undefined ? undefined : [krwPerKwh],
    });
    const rackUsd =
      usage.rackUsdPerKw !== undefined
        ? given(usage.rackUsdPerKw)
        : usage.colocation === true
          ? prices.rule('rackUsdPerKw', 'colocation')
          : undefined;
    return lines(
      line('depreciation', prices.part('depreciation', 'serverUsd', written)),
      inWon(line('electricity', electricity)),
      line('maintenance', prices.part('maintenance', 'maintenancePerYear', repaired)),
      rackUsd === undefined
        ? undefined
        : line('rack', prices.part('rack', 'rackUsdPerKw', power.times('rack', rackUsd, MONEY))),
      people === undefined
        ? undefined
        : inWon(
            line(
              'people',
              prices.part(
                'people',
                'people',
                Quantity.of('hours', people.hours, 'hour').times(
                  'wage',
                  given(people.krwPerHour),
                  MONEY,
                ),
              ),
            ),
          ),
    );
  },
});

const inWon = (draft: Draft): Draft => ({ ...draft, currency: 'KRW' });
