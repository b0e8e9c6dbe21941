'use client';
// Leads from an address that is not here to the nearest page, which then says what was ignored.

import { useEffect } from 'react';
import { isLocale, type Locale } from '@/i18n/locales';
import { savedLanguage } from '@/store/language';
import { ignoredParameter } from './ignored';
import { type KnownRoutes, nearestRoute } from './nearest-route';
import { basePath } from './paths';

function guessLocale(): Locale {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return savedLanguage.get() ?? spoken.find(isLocale) ?? 'en';
}

export function RouteFinder({ known }: { known: KnownRoutes }) {
  useEffect(() => {
    const here = new URL(window.location.href);
    const path = here.pathname.startsWith(basePath)
      ? here.pathname.slice(basePath.length)
      : here.pathname;
    const nearest = nearestRoute(path, guessLocale(), known);
    // The nearest page is itself not here, or we were sent on before: stay, rather than go round.
    if (nearest.path === path || here.searchParams.has(ignoredParameter)) return;
    const target = new URL(basePath + nearest.path, here);
    target.search = here.search;
    target.hash = here.hash;
    if (nearest.ignored !== '') target.searchParams.set(ignoredParameter, nearest.ignored);
    window.location.replace(target);
  }, [known]);
  return null;
}
