// The way in: from a usage as somebody wrote it to a bill, or a refusal that names the field.

import { Refusal, refuse, shown } from '@/engine/kernel/refusal';
import type { Bill, Currency, Line } from './contract';
import { NEWEST_DAY } from './day';
import { type Dec, dec } from './decimal';
import { convert, DECIMALS, makeLine, taxLine, total } from './invoice';
import { type Amounts, isAbout, Prices } from './prices';
import { services } from './registry';
import type { Draft, Reading, Service } from './service';
import { isRecord } from './usage';

/** Beyond it a JSON number does not hold every cent. */
const MOST = 90_000_000_000_000;

type Common = Reading['common'];

/** Prices one usage. Throws a Refusal. */
export function priceUsage(input: unknown): Bill {
  if (!isRecord(input)) refuse('usage', input, 'an object with svc, the name of a service');
  const service = serviceOf(input);
  const { common, charge } = service.read(input);
  const asOf = common.asOf ?? NEWEST_DAY;
  const prices = new Prices(service.sheet, {
    region: common.region ?? service.region,
    asOf,
    freeTier: common.freeTier ?? 'usual',
    freeUsed: common.freeUsed ?? {},
    unitPrices: common.unitPrices ?? {},
    monthHours: monthHoursOf(common),
  });
  const { currency: own, rules, notes = [] } = prices.sheet;
  const currency = common.currency ?? own;
  const decimalsOf = (unit: Currency): number =>
    common.decimals ?? Number((unit === own ? rules.decimals?.value : null) ?? DECIMALS[unit]);
  const drafts = charge(prices);
  refuseUnused(common, drafts);
  const net = drafts.map((draft): Line => {
    const from = draft.currency ?? own;
    const line = makeLine(draft, decimalsOf(from));
    if (from === currency) return line;
    return convert(line, currency, rateOf(common), decimalsOf(currency));
  });
  const isExchanged = drafts.some((draft) => (draft.currency ?? own) !== currency);
  const lines = common.vat === true ? [...net, taxLine(net, decimalsOf(currency))] : net;
  const sumOf = total(lines);
  if (dec(sumOf).gt(MOST)) refuse('usage', Number(sumOf), `a bill of at most ${MOST}`);
  const hasUnverified = lines.some(({ status }) => status === 'unverified');
  return {
    id: common.id ?? null,
    svc: service.svc,
    currency,
    asOf,
    lines,
    exchange: isExchanged ? { krwPerUsd: String(rateOf(common)) } : null,
    total: sumOf,
    notes: [
      ...notes,
      ...(hasUnverified ? ['unverified-figure'] : []),
      ...(asOf > NEWEST_DAY ? ['after-newest-sheet'] : []),
    ],
  };
}

/** Prices a list; a refusal names the entry, as in `[3].memMB`. Throws a Refusal. */
export function priceUsages(inputs: readonly unknown[], field = ''): Bill[] {
  return inputs.map((input, index) => {
    try {
      return priceUsage(input);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const dotted = error.message.replace(/^usage(?=:)/, '');
      const joint = dotted.startsWith(':') ? '' : '.';
      throw new Refusal(`${field}[${index}]${joint}${dotted}`);
    }
  });
}

function serviceOf(input: object): Service {
  const svc: unknown = 'svc' in input ? input.svc : undefined;
  const service = services.find((candidate) => candidate.svc === svc);
  if (service !== undefined) return service;
  const known = services.map((candidate) => candidate.svc).join(', ');
  if (svc === undefined) throw new Refusal(`svc: missing; one of ${known}`);
  throw new Refusal(`svc: ${shown(svc)} is unknown; one of ${known}`);
}

/** An amount for a meter that this bill does not have would change nothing: better refused than not noticed. */
function refuseUnused({ freeUsed = {}, unitPrices = {} }: Common, drafts: readonly Draft[]): void {
  const parts = drafts.flatMap((draft) => draft.parts);
  const unused = (amounts: Amounts, field: string, meters: readonly string[]): void => {
    for (const [name, amount] of Object.entries(amounts)) {
      if (meters.some((meter) => isAbout(name, meter))) continue;
      const known =
        meters.length === 0 ? 'there is none in this bill' : `one of ${meters.join(', ')}`;
      refuse(`${field}.${name}`, amount, known);
    }
  };
  const freed = parts.filter(({ allowance }) => allowance !== null);
  unused(freeUsed, 'freeUsed', [...new Set(freed.map(({ meter }) => meter))]);
  unused(unitPrices, 'unitPrices', [...new Set(parts.map(({ meter }) => meter))]);
}

function rateOf({ krwPerUsd }: Common): number {
  const allowed = 'needed to turn one currency into the other: how many won a dollar is';
  return krwPerUsd ?? refuse('krwPerUsd', krwPerUsd, allowed);
}

/** A month of `month` or `monthDays`; null leaves it to the provider. */
function monthHoursOf({ month, monthDays }: Common): Dec | null {
  if (month !== undefined && monthDays !== undefined) {
    refuse('monthDays', monthDays, 'either month or monthDays');
  }
  if (monthDays !== undefined) return dec(monthDays * 24);
  if (month === undefined) return null;
  const number = Number.parseInt(month, 10);
  return dec(month.endsWith('d') ? number * 24 : number);
}
