// The price sheets of everybody but Amazon.

import type { PriceSheet } from '../contract';
import { azureComputeSheets } from './azure-compute';
import { azureDataSheets } from './azure-data';
import { azureFunctionsSheets } from './azure-functions';
import { cloudflareSheets } from './cloudflare-workers';
import { googleFunctionsSheets } from './google-functions';
import { googleServicesSheets } from './google-services';
import { herokuSheets } from './heroku-dynos';
import { naverSheets } from './naver-cloud';
import { onPremisesSheets } from './on-premises';

export const otherSheets: readonly PriceSheet[] = [
  ...azureFunctionsSheets,
  ...azureComputeSheets,
  ...azureDataSheets,
  ...googleFunctionsSheets,
  ...googleServicesSheets,
  ...cloudflareSheets,
  ...herokuSheets,
  ...naverSheets,
  ...onPremisesSheets,
];
