// All services that can be priced, by the name that a usage gives in `svc`.

import type { Service } from './service';
import { awsServices } from './services/aws';
import { otherServices } from './services/other';

export const services: readonly Service[] = [...awsServices, ...otherServices];
