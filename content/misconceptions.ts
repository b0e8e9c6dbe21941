// The wrong ideas that lessons and quizzes refute, in the words of someone who holds them.
// Each stands with the lesson that refutes it first.

import { misconceptions as apiGateways } from '@/content/lessons/api-gateways/misconceptions';
import { misconceptions as baas } from '@/content/lessons/baas/misconceptions';
import { misconceptions as billing } from '@/content/lessons/billing/misconceptions';
import { misconceptions as coldStart } from '@/content/lessons/cold-start/misconceptions';
import { misconceptions as computeServices } from '@/content/lessons/compute-services/misconceptions';
import { misconceptions as dataPerService } from '@/content/lessons/data-per-service/misconceptions';
import { misconceptions as databases } from '@/content/lessons/databases/misconceptions';
import { misconceptions as designForFailure } from '@/content/lessons/design-for-failure/misconceptions';
import { misconceptions as eventServices } from '@/content/lessons/event-services/misconceptions';
import { misconceptions as evolution } from '@/content/lessons/evolution/misconceptions';
import { misconceptions as faasLifecycle } from '@/content/lessons/faas-lifecycle/misconceptions';
import { misconceptions as fourEras } from '@/content/lessons/four-eras/misconceptions';
import { misconceptions as iaas } from '@/content/lessons/iaas/misconceptions';
import { misconceptions as limits } from '@/content/lessons/limits/misconceptions';
import { misconceptions as microservicesAndServerless } from '@/content/lessons/microservices-and-serverless/misconceptions';
import { misconceptions as monolithToMicroservices } from '@/content/lessons/monolith-to-microservices/misconceptions';
import { misconceptions as observability } from '@/content/lessons/observability/misconceptions';
import { misconceptions as onPremises } from '@/content/lessons/on-premises/misconceptions';
import { misconceptions as paas } from '@/content/lessons/paas/misconceptions';
import { misconceptions as scaling } from '@/content/lessons/scaling/misconceptions';
import { misconceptions as smartEndpoints } from '@/content/lessons/smart-endpoints/misconceptions';
import { misconceptions as stateless } from '@/content/lessons/stateless/misconceptions';
import { misconceptions as teams } from '@/content/lessons/teams/misconceptions';
import { misconceptions as useCases } from '@/content/lessons/use-cases/misconceptions';
import { misconceptions as whatIsServerless } from '@/content/lessons/what-is-serverless/misconceptions';
import { misconceptions as whoManagesWhat } from '@/content/lessons/who-manages-what/misconceptions';
import { misconceptions as workflows } from '@/content/lessons/workflows/misconceptions';

export const misconceptions = {
  ...onPremises,
  ...iaas,
  ...paas,
  ...whoManagesWhat,
  ...fourEras,
  ...whatIsServerless,
  ...baas,
  ...faasLifecycle,
  ...stateless,
  ...coldStart,
  ...scaling,
  ...billing,
  ...limits,
  ...useCases,
  ...monolithToMicroservices,
  ...teams,
  ...smartEndpoints,
  ...dataPerService,
  ...designForFailure,
  ...evolution,
  ...microservicesAndServerless,
  ...computeServices,
  ...workflows,
  ...eventServices,
  ...databases,
  ...apiGateways,
  ...observability,
} as const;

export type MisconceptionId = keyof typeof misconceptions;
