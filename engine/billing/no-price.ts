// A refusal for want of a price: what was asked for, and where, so that a page can say so in its own language.

import { Refusal, shown } from '@/engine/kernel/refusal';
import type { Day } from './contract';

interface Asked {
  readonly service: string;
  readonly region: string;
}

export class NoPrice extends Refusal {
  readonly service: string;
  readonly region: string;
  /** Where only that day has no price. */
  readonly day: Day | null;

  constructor(message: string, { service, region }: Asked, day: Day | null = null) {
    super(message);
    this.service = service;
    this.region = region;
    this.day = day;
  }
}

/** The sheet has no such meter or rule; `field` asked for it. */
export function noMeter(field: string, name: string, asked: Asked, since = ''): never {
  const { service, region } = asked;
  throw new NoPrice(
    `${field}: no source gives "${name}" for ${service} in ${region}${since}; leave it out, or name another region or day`,
    asked,
  );
}

/** The service has no sheet in the region. */
export function noRegion(asked: Asked, known: readonly string[]): never {
  const { service, region } = asked;
  throw new NoPrice(
    `region: ${shown(region)} is not allowed; one of ${known.join(', ')} for ${service}`,
    asked,
  );
}

/** The service has sheets in the region, but none for the day. */
export function noDay(asked: Asked, day: Day, periods: string): never {
  throw new NoPrice(
    `asOf: ${shown(day)} is not allowed; a day with a price sheet: ${periods}`,
    asked,
    day,
  );
}
