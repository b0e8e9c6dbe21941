// What a service is to the billing engine: the fields of its usage, and which of them go into which meter.

import * as v from 'valibot';
import type { Currency, Part } from './contract';
import { commonFields } from './fields';
import type { Prices } from './prices';
import { inOwnWords, parseUsage, type Synonyms } from './usage';

/** A charge category before it is rounded. */
export interface Draft {
  readonly name: string;
  readonly parts: readonly Part[];
  /** `day` rounds every repetition of every part by itself. */
  readonly each?: 'category' | 'day';
  /** Where it is not that of the service's own sheet: power is paid in won wherever servers come from. */
  readonly currency?: Currency;
}

export function line(name: string, ...parts: readonly Part[]): Draft {
  return { name, parts };
}

/** Rounded for each day by itself. */
export function dailyLine(name: string, ...parts: readonly Part[]): Draft {
  return { name, parts, each: 'day' };
}

/** The lines that apply: `undefined` is one that does not. */
export function lines(...drafts: readonly (Draft | undefined)[]): Draft[] {
  return drafts.filter((draft) => draft !== undefined);
}

const common = v.object(commonFields);

type Common = v.InferOutput<typeof common>;

/** A usage that has been read, and what is to be done with it. */
export interface Reading {
  readonly common: Common;
  charge(prices: Prices): readonly Draft[];
}

export interface Service {
  readonly svc: string;
  /** Whose sheets it is priced by: `aws-lambda`. */
  readonly sheet: string;
  /** The region of a usage that names none. */
  readonly region: string;
  readonly fields: v.ObjectEntries;
  /** Throws a Refusal that names the field. */
  read(input: object): Reading;
}

/** What follows from a field, if it is there. */
export function when<T, Result>(value: T | undefined, make: (value: T) => Result) {
  return value === undefined ? undefined : make(value);
}

type Usage<Fields extends v.ObjectEntries> = v.InferOutput<
  v.StrictObjectSchema<Fields & typeof commonFields, undefined>
>;

export function defineService<const Fields extends v.ObjectEntries>(service: {
  readonly svc: string;
  readonly sheet: string;
  readonly region: string;
  readonly fields: Fields;
  /** What others call a field: the messages of an event bus are events. */
  readonly synonyms?: Synonyms;
  /** What no single field can tell is refused here. Amounts stay exact. */
  charge(usage: Usage<Fields>, prices: Prices): readonly Draft[];
}): Service {
  const fields = { ...commonFields, ...service.fields };
  const { synonyms = {} } = service;
  return {
    svc: service.svc,
    sheet: service.sheet,
    region: service.region,
    fields,
    read(input) {
      const usage = parseUsage(fields, inOwnWords(fields, input, synonyms));
      return { common: v.parse(common, input), charge: (prices) => service.charge(usage, prices) };
    },
  };
}
