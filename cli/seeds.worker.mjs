// Where a worker of `--seeds` begins: Node 20 does not hand the loader of TypeScript on to its workers.

import { register } from 'tsx/esm/api';

register();
await import('./seeds-share.ts');
