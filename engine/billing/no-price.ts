// A refusal for want of a price: what was asked for, and where, so that a page can say so in its own language.

import { Refusal, shown } from '@/engine/kernel/refusal';

interface Asked {
  readonly service: string;
  readonly region: string;
}

export class NoPrice extends Refusal {
  readonly service: string;
  readonly region: string;

  constructor(message: string, { service, region }: Asked) {
    super(message);
    this.service = service;
    this.region = region;
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
