// Where each line of the page of services was read, and when: it rests on a claim, a price sheet or a step of a lesson.

import { claims, partOfClaim } from '@/content/claims';
import type { LessonMeta } from '@/content/schema';
import { type Ground, type Line, type Service, services } from '@/content/services';
import { type FactPart, pageOfClaims, partOfPrices } from '@/ledger/parts';
import { priceTables } from '@/ledger/prices';

/** Where a line's fact stands, and since when it is known. */
interface Footing {
  readonly at:
    | { readonly part: FactPart; readonly anchor: string }
    | { readonly lesson: string; readonly step: string };
  readonly isUnverified: boolean;
  /** The day on which its oldest source was read, or the lesson's facts were last checked. */
  readonly readOn: string;
}

export interface GroundedLine extends Line, Footing {}

export interface GroundedService {
  readonly service: Service;
  readonly limits: readonly GroundedLine[];
  readonly price: readonly GroundedLine[];
  readonly ended: GroundedLine | null;
  /** The oldest day of its lines; null where it has none. */
  readonly readOn: string | null;
}

/** The first day; days are YYYY-MM-DD. */
const oldest = (days: readonly string[]): string | undefined => days.toSorted()[0];

async function footingOf(ground: Ground): Promise<Footing> {
  if ('step' in ground) {
    const [lesson = '', step = ''] = ground.step.split('#');
    const { meta }: { meta: LessonMeta } = await import(`@/content/lessons/${lesson}/meta.ts`);
    return { at: { lesson, step }, isUnverified: false, readOn: meta.checkedOn };
  }
  if ('claim' in ground) {
    const claim = claims.find(({ id }) => id === ground.claim);
    if (!claim) throw new RangeError(`there is no claim ${ground.claim}`);
    return {
      at: { part: pageOfClaims(partOfClaim(claim.id)), anchor: claim.id },
      isUnverified: claim.status === 'unverified',
      readOn: oldest(claim.sources.map(({ readOn }) => readOn)) ?? claim.checkedOn,
    };
  }
  const table = priceTables.find(({ id }) => id === ground.prices);
  const readOn = oldest(table?.sources.map((source) => source.readOn) ?? []);
  if (!table || readOn === undefined) {
    throw new RangeError(`there is no price sheet ${ground.prices} that was read somewhere`);
  }
  return {
    at: { part: partOfPrices(table.provider), anchor: table.anchor },
    isUnverified: table.prices.every(({ status }) => status === 'unverified'),
    readOn,
  };
}

const grounded = async (line: Line): Promise<GroundedLine> => ({
  ...line,
  ...(await footingOf(line.from)),
});

/** Every service with its lines. Rejects with a RangeError, in words, for a fact that the project does not have. */
export const loadServices = (): Promise<readonly GroundedService[]> =>
  Promise.all(
    services.map(async (service) => {
      const limits = await Promise.all(service.limits.map(grounded));
      const price = await Promise.all(service.price.map(grounded));
      const ended = service.ended === undefined ? null : await grounded(service.ended);
      const lines = [...limits, ...price, ...(ended === null ? [] : [ended])];
      return {
        service,
        limits,
        price,
        ended,
        readOn: oldest(lines.map((line) => line.readOn)) ?? null,
      };
    }),
  );
