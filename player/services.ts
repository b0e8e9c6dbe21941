// What can be asked of the worker, by name: a service is a line here and a file of its own, loaded with its first order.

import type { Service } from './service';

export const services = {
  bills: async () => (await import('./billing/bills-service')).bills,
  questions: async () => (await import('./measure-service')).questions,
  runs: async () => (await import('./run-service')).runs,
  spreads: async () => (await import('./spread-service')).spreads,
} as const satisfies Readonly<Record<string, () => Promise<Service>>>;

export type ServiceName = keyof typeof services;
