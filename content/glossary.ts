// The words of the course, defined in one or two sentences; a term in a lesson opens its entry here.
// Each stands with the lesson that brings it.

import { terms as apiGateways } from '@/content/lessons/api-gateways/terms';
import { terms as baas } from '@/content/lessons/baas/terms';
import { terms as billing } from '@/content/lessons/billing/terms';
import { terms as coldStart } from '@/content/lessons/cold-start/terms';
import { terms as computeServices } from '@/content/lessons/compute-services/terms';
import { terms as dataPerService } from '@/content/lessons/data-per-service/terms';
import { terms as databases } from '@/content/lessons/databases/terms';
import { terms as designForFailure } from '@/content/lessons/design-for-failure/terms';
import { terms as eventServices } from '@/content/lessons/event-services/terms';
import { terms as evolution } from '@/content/lessons/evolution/terms';
import { terms as faasLifecycle } from '@/content/lessons/faas-lifecycle/terms';
import { terms as fourEras } from '@/content/lessons/four-eras/terms';
import { terms as iaas } from '@/content/lessons/iaas/terms';
import { terms as limits } from '@/content/lessons/limits/terms';
import { terms as microservicesAndServerless } from '@/content/lessons/microservices-and-serverless/terms';
import { terms as monolithToMicroservices } from '@/content/lessons/monolith-to-microservices/terms';
import { terms as observability } from '@/content/lessons/observability/terms';
import { terms as onPremises } from '@/content/lessons/on-premises/terms';
import { terms as paas } from '@/content/lessons/paas/terms';
import { terms as scaling } from '@/content/lessons/scaling/terms';
import { terms as smartEndpoints } from '@/content/lessons/smart-endpoints/terms';
import { terms as stateless } from '@/content/lessons/stateless/terms';
import { terms as teams } from '@/content/lessons/teams/terms';
import { terms as useCases } from '@/content/lessons/use-cases/terms';
import { terms as whatIsServerless } from '@/content/lessons/what-is-serverless/terms';
import { terms as whoManagesWhat } from '@/content/lessons/who-manages-what/terms';
import { terms as workflows } from '@/content/lessons/workflows/terms';
import type { GlossaryTerm } from '@/content/schema';

export const glossary: readonly GlossaryTerm[] = [
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
];

/** The entry with this id; undefined for an unknown id. */
export const findTerm = (id: string): GlossaryTerm | undefined =>
  glossary.find((entry) => entry.id === id);
