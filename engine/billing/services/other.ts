// The services of everybody but Amazon.

import type { Service } from '../service';
import { aroundOthers } from './around-others';
import { azureAppService, azureContainerApps, azureVm } from './azure-compute';
import { cosmos, cosmosServerless } from './azure-cosmos';
import { azureFunctions } from './azure-functions';
import { apiManagement, blobStorage, eventGrid, logicApps } from './azure-integration';
import { workers } from './cloudflare-workers';
import { cloudFunctions, cloudRun } from './google-functions';
import {
  cloudLogging,
  computeEngine,
  firestore,
  googleApiGateway,
  pubsub,
  workflows,
} from './google-services';
import { heroku } from './heroku-dynos';
import { naverFunctions, naverServer } from './naver-cloud';
import { onPremises } from './on-premises';

export const otherServices: readonly Service[] = [
  azureFunctions,
  azureContainerApps,
  azureAppService,
  azureVm,
  cosmos,
  cosmosServerless,
  eventGrid,
  logicApps,
  apiManagement,
  blobStorage,
  cloudFunctions,
  cloudRun,
  computeEngine,
  firestore,
  pubsub,
  workflows,
  cloudLogging,
  googleApiGateway,
  workers,
  heroku,
  naverFunctions,
  naverServer,
  onPremises,
  ...aroundOthers,
];
