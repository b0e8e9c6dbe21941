// `{ "compare": { … } }` for the command line: the knobs of the billing lab, and what each way costs in a month.

import { dayOf, isDay } from '@/engine/billing/day';
import { compare } from '@/engine/billing/workload/compare';
import { params, type WorkloadConfig, ways } from '@/engine/billing/workload/config';
import { readOwn } from '@/engine/billing/workload/own-prices';
import { Refusal, refuse, shown } from '@/engine/kernel/refusal';

type Knobs = Record<string, unknown>;

/** Throws a Refusal that names the knob. */
function configOf(knobs: Knobs): WorkloadConfig {
  const config: Knobs = Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, param.default]),
  );
  for (const [name, value] of Object.entries(knobs)) {
    config[name] = name === 'own' ? ownOf(value) : knobValue(name, value);
  }
  return config as unknown as WorkloadConfig;
}

function ownOf(value: unknown): string {
  if (typeof value === 'string' && readOwn(value) !== null) return value;
  return refuse('compare.own', value, 'a text as in lambda.compute.x86_64:0.00001');
}

function knobValue(name: string, value: unknown): unknown {
  const param = Object.entries(params).find(([known]) => known === name)?.[1];
  if (param === undefined) {
    throw new Refusal(
      `compare.${name}: ${shown(value)} is unknown; one of ${Object.keys(params).join(', ')}`,
    );
  }
  if (param.kind === 'choice') {
    const isOption = param.options.some((option) => option === value);
    return isOption
      ? value
      : refuse(`compare.${name}`, value, `one of ${param.options.join(', ')}`);
  }
  if ((name === 'asOf' || name === 'krwAsOf') && !isDay(dayOf(Number(value)))) {
    return refuse(`compare.${name}`, value, `a day as in ${param.default}`);
  }
  const isInside = typeof value === 'number' && value >= param.min && value <= param.max;
  if (isInside && (param.unit !== 'count' || Number.isInteger(value))) return value;
  const kind = param.unit === 'count' ? 'a whole number' : 'a number';
  return refuse(`compare.${name}`, value, `${kind} from ${param.min} to ${param.max}`);
}

/** What each way costs: its lines by service and name, or why it has no bill. Throws a Refusal. */
export function comparisonOf(knobs: object): object {
  const { bills, config } = compare(configOf({ ...knobs }));
  const answers = ways.map((way) => {
    const bill = bills[way];
    if ('refused' in bill) return [way, { refused: bill.refused }] as const;
    const rows = bill.tax === null ? bill.rows : [...bill.rows, bill.tax];
    return [
      way,
      {
        currency: bill.currency,
        machines: bill.machines,
        lines: Object.fromEntries(
          rows.map(({ id, currency, line }) => [id, { amount: Number(line.amount), currency }]),
        ),
        total: Number(bill.total),
      },
    ] as const;
  });
  return { asOf: config.asOf, krwPerUsd: config.krwPerUsd, ways: Object.fromEntries(answers) };
}
