'use client';
// The tables of services: drawn while the site is built, and passed over by React, which has nothing to do there.

import { Drawn } from '@/components/ui/drawn';
import type { Locale } from '@/i18n/locales';

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawServices =
  typeof window === 'undefined'
    ? async (locale: Locale) => (await import('./service-tables')).drawServices(locale)
    : null;

export function DrawnServices({ locale }: { locale: Locale }) {
  return <Drawn draw={drawServices && (() => drawServices(locale))} id="services" />;
}
