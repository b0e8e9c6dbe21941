// One's own machines in a month: what they lose in value, their power, their repair, their place, and people's hours.

import { amount, count, flag, group, maybe } from '../fields';
import { given } from '../figure';
import { MONEY } from '../meter';
import { Quantity } from '../quantity';
import { type Draft, defineService, line, lines, when } from '../service';

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
    /** Servers that spread requests over the others. */
    balancers: maybe(count()),
    balancerUsd: maybe(amount()),
    /** What may pass to the internet in a second. */
    uplinkMbps: maybe(amount()),
    uplinkUsdPerMbps: maybe(amount()),
    /** Logs and other data that are kept, on disks of one's own. */
    logGB: maybe(amount()),
    storageGB: maybe(amount()),
    storageUsdPerGB: maybe(amount()),
    /** Hours of work in the month, and what one costs in won. */
    people: maybe(group({ hours: amount(), krwPerHour: amount() })),
  },
  charge(usage, prices) {
    const { servers, people, krwPerKwh } = usage;
    const value = (name: Parameter) => {
      const own = usage[name];
      return own === undefined ? prices.rule(name, name) : given(own);
    };
    const bought = Quantity.of('servers', servers, 'unit').times(
      'price',
      value('serverUsd'),
      MONEY,
    );
    const servedBy = Quantity.of('servers', servers, 'unit').times('power', value('kw'), 'kW');
    const balancedBy = when(usage.balancers, (all) =>
      Quantity.of('balancers', all, 'unit').times(
        'power',
        prices.rule('balancerKw', 'balancers'),
        'kW',
      ),
    );
    const power =
      balancedBy === undefined ? servedBy : servedBy.plus('balancers', balancedBy, 'kW');
    const writtenOff = (money: Quantity): Quantity =>
      money.over('years', value('years'), 'year').over('monthsInYear', MONTHS_IN_YEAR, 'month');
    const energy = power
      .times('pue', value('pue'), 'ratio')
      .times('hours', prices.monthHours, 'hour');
    const repaired = bought
      .times('maintenance', value('maintenancePerYear'), 'ratio')
      .over('monthsInYear', MONTHS_IN_YEAR, 'month');
    const electricity = prices.part('electricity', 'krwPerKwh', energy, {
      rates: krwPerKwh === undefined ? undefined : [krwPerKwh],
    });
    const disksLine = (name: 'logs' | 'storage', field: string, gb: number): Draft => {
      const disks = Quantity.of(name, gb, 'GB').times('price', value('storageUsdPerGB'), MONEY);
      return line(name, prices.part(name, field, writtenOff(disks)));
    };
    const rackUsd =
      usage.rackUsdPerKw !== undefined
        ? given(usage.rackUsdPerKw)
        : usage.colocation === true
          ? prices.rule('rackUsdPerKw', 'colocation')
          : undefined;
    return lines(
      line('depreciation', prices.part('depreciation', 'serverUsd', writtenOff(bought))),
      inWon(line('electricity', electricity)),
      line('maintenance', prices.part('maintenance', 'maintenancePerYear', repaired)),
      rackUsd === undefined
        ? undefined
        : line('rack', prices.part('rack', 'rackUsdPerKw', power.times('rack', rackUsd, MONEY))),
      when(usage.balancers, (all) => {
        const pair = Quantity.of('balancers', all, 'unit').times(
          'price',
          value('balancerUsd'),
          MONEY,
        );
        return line('balancer', prices.part('balancer', 'balancers', writtenOff(pair)));
      }),
      when(usage.uplinkMbps, (mbps) => {
        const rent = Quantity.of('uplink', mbps, 'Mbps').times(
          'price',
          value('uplinkUsdPerMbps'),
          MONEY,
        );
        return line('uplink', prices.part('uplink', 'uplinkMbps', rent));
      }),
      when(usage.logGB, (gb) => disksLine('logs', 'logGB', gb)),
      when(usage.storageGB, (gb) => disksLine('storage', 'storageGB', gb)),
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

type Parameter =
  | 'serverUsd'
  | 'years'
  | 'kw'
  | 'pue'
  | 'maintenancePerYear'
  | 'balancerUsd'
  | 'uplinkUsdPerMbps'
  | 'storageUsdPerGB';

const inWon = (draft: Draft): Draft => ({ ...draft, currency: 'KRW' });
