// What a page asks of the platform.

import type { AskedCalculator } from '@/components/sims/calculator';
import type { FaasConfig } from '@/player/browser-faas/types';

export type FaasProps = AskedCalculator<FaasConfig>;
