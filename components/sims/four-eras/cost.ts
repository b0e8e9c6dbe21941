// The rate of exchange at which a run's money is shown in won: the one that the billing lab starts from.

import { params } from '@/engine/billing/workload/config';

export const krwPerUsd = params.krwPerUsd.default;
