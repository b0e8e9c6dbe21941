// What a metric is: its kind and, where it counts things, what it counts. Screens derive its number and unit.

import type { When } from '@/engine/kernel/condition';

/** What is counted. The engine names it; words and Korean counters live on the screen's side. */
export type Noun =
  | 'request'
  | 'customer'
  | 'order'
  | 'environment'
  | 'instance'
  | 'server'
  | 'call'
  | 'message'
  | 'read'
  | 'write'
  | 'document'
  | 'portion'
  | 'protection'
  | 'card'
  | 'area'
  | 'time'
  | 'year'
  | 'ticket'
  | 'piece';

/** Whether more or less of it is the better result; without it, neither can be said of every run. */
export type Better = 'more' | 'less';

export type MetricSpec = { readonly better?: Better; readonly when?: When } & (
  | { readonly kind: 'ratio' }
  /** From arrival to answer, in ms. */
  | { readonly kind: 'latency' }
  /**
   * Any other length of time, in ms; read in minutes, hours, days or working days where it is to be added up and held
   * against others. `reach`, in that unit, is how far guesses go as long as it is twice the result.
   */
  | {
      readonly kind: 'duration';
      readonly in?: 'min' | 'hour' | 'day' | 'workday';
      readonly reach?: number;
    }
  /** People's working time, in hours. */
  | { readonly kind: 'hours' }
  /** A whole number of things; `most` where there are never more, `reach` where guesses go that far whatever happens. */
  | { readonly kind: 'count'; readonly of: Noun; readonly most?: number; readonly reach?: number }
  /** An average number of things, or one that may end in halves. */
  | { readonly kind: 'mean'; readonly of: Noun; readonly most?: number }
  /** So many times something else. */
  | { readonly kind: 'times' }
  | { readonly kind: 'money'; readonly currency: 'USD' | 'KRW' }
);

export type MetricSpecs = Readonly<Record<string, MetricSpec>>;

/** `when` says under which values of parameters it means something; without it, always. */
type Options = { readonly better?: Better; readonly when?: When };

type Most = { readonly most?: number };
type Reach = { readonly reach?: number };

export const ratio = (options: Options = {}) => ({ kind: 'ratio', ...options }) as const;
export const latency = (options: Options = { better: 'less' }) =>
  ({ kind: 'latency', ...options }) as const;
export const duration = (options: Options = {}) => ({ kind: 'duration', ...options }) as const;
export const minutes = (options: Options & Reach = {}) =>
  ({ kind: 'duration', in: 'min', ...options }) as const;
export const wholeHours = (options: Options = {}) =>
  ({ kind: 'duration', in: 'hour', ...options }) as const;
export const days = (options: Options = {}) =>
  ({ kind: 'duration', in: 'day', ...options }) as const;
/** A working day on a run's calendar, in ms: 250 of them lie evenly in a year of 365 days. */
export const WORKDAY_MS = (365 / 250) * 86_400_000;
export const workdays = (options: Options = {}) =>
  ({ kind: 'duration', in: 'workday', ...options }) as const;
export const hours = (options: Options = {}) => ({ kind: 'hours', ...options }) as const;
export const count = (of: Noun, options: Options & Most & Reach = {}) =>
  ({ kind: 'count', of, ...options }) as const;
export const mean = (of: Noun, options: Options & Most = {}) =>
  ({ kind: 'mean', of, ...options }) as const;
export const times = (options: Options = {}) => ({ kind: 'times', ...options }) as const;
export const money = (currency: 'USD' | 'KRW', options: Options = { better: 'less' }) =>
  ({ kind: 'money', currency, ...options }) as const;
