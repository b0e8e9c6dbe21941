// All price sheets, and how the one for a service, a region and a day is found.

import type { Day, PriceSheet } from './contract';
import { noDay, noRegion } from './no-price';
import { awsSheets } from './sheets/aws';
import { otherSheets } from './sheets/other';
import { koreanVat } from './sheets/tax';

export const sheets: readonly PriceSheet[] = [...awsSheets, ...otherSheets, koreanVat];

/** Sheets of one service, by region. */
function regionsOf(service: string): string[] {
  return [...new Set(sheets.filter((sheet) => sheet.service === service).map((s) => s.region))];
}

/** Days are compared as text: YYYY-MM-DD sorts as time does. */
function holdsOn({ effectiveFrom, effectiveUntil }: PriceSheet, day: Day): boolean {
  return (effectiveFrom ?? day) <= day && day <= (effectiveUntil ?? day);
}

/** Regions of the United States, where a sheet for all of them holds, too. */
const IN_US: readonly string[] = ['eastus', 'eastus2', 'westus', 'us-central1', 'us-east-1'];

/** A region and what it lies in, nearest first; a region that no sheet names lies nowhere. */
function placesOf(region: string): string[] {
  const isKnown = sheets.some((sheet) => sheet.region === region);
  return [region, ...(IN_US.includes(region) ? ['us'] : []), ...(isKnown ? ['global'] : [])];
}

/** Throws a Refusal that names `region` or `asOf`. */
export function findSheet(service: string, region: string, day: Day): PriceSheet {
  const places = placesOf(region).map((place) =>
    sheets.filter((sheet) => sheet.service === service && sheet.region === place),
  );
  const inRegion =
    places.find((found) => found.length > 0) ?? noRegion({ service, region }, regionsOf(service));
  const sheet = inRegion.find((candidate) => holdsOn(candidate, day));
  return sheet ?? noDay({ service, region }, day, periodsOf(inRegion));
}

function periodsOf(candidates: readonly PriceSheet[]): string {
  return candidates
    .map(({ effectiveFrom, effectiveUntil }) => `${effectiveFrom ?? ''}…${effectiveUntil ?? ''}`)
    .join(', ');
}
