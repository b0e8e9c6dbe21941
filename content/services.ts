// Every service that the course names, by job and by maker: a test reads the lessons and asks for those that are missing.

import { backends } from './services/backends';
import { databases } from './services/databases';
import { functions } from './services/functions';
import { gateways } from './services/gateways';
import { messages } from './services/messages';
import { servers } from './services/servers';
import type { Service } from './services/service';
import { storage } from './services/storage';
import { tools } from './services/tools';
import { watching } from './services/watching';
import { workflows } from './services/workflows';

export { type Ground, type Job, jobs, type Line, type Maker, makers } from './services/service';
export type { Service };

export const services: readonly Service[] = [
  ...functions,
  ...servers,
  ...messages,
  ...workflows,
  ...databases,
  ...storage,
  ...gateways,
  ...backends,
  ...watching,
  ...tools,
];
