// Widely repeated sentences, what is so, and where it was read. A lesson shows them; nothing is stated without one.
// Each stands with the lesson that first shows it.

import { course } from '@/content/course';
import { claims as apiGateways } from '@/content/lessons/api-gateways/claims';
import { claims as baas } from '@/content/lessons/baas/claims';
import { claims as billing } from '@/content/lessons/billing/claims';
import { claims as coldStart } from '@/content/lessons/cold-start/claims';
import { claims as computeServices } from '@/content/lessons/compute-services/claims';
import { claims as dataPerService } from '@/content/lessons/data-per-service/claims';
import { claims as databases } from '@/content/lessons/databases/claims';
import { claims as designForFailure } from '@/content/lessons/design-for-failure/claims';
import { claims as eventServices } from '@/content/lessons/event-services/claims';
import { claims as evolution } from '@/content/lessons/evolution/claims';
import { claims as faasLifecycle } from '@/content/lessons/faas-lifecycle/claims';
import { claims as fourEras } from '@/content/lessons/four-eras/claims';
import { claims as iaas } from '@/content/lessons/iaas/claims';
import { claims as limits } from '@/content/lessons/limits/claims';
import { claims as microservicesAndServerless } from '@/content/lessons/microservices-and-serverless/claims';
import { claims as monolithToMicroservices } from '@/content/lessons/monolith-to-microservices/claims';
import { claims as observability } from '@/content/lessons/observability/claims';
import { claims as onPremises } from '@/content/lessons/on-premises/claims';
import { claims as paas } from '@/content/lessons/paas/claims';
import { claims as scaling } from '@/content/lessons/scaling/claims';
import { claims as smartEndpoints } from '@/content/lessons/smart-endpoints/claims';
import { claims as stateless } from '@/content/lessons/stateless/claims';
import { claims as teams } from '@/content/lessons/teams/claims';
import { claims as useCases } from '@/content/lessons/use-cases/claims';
import { claims as whatIsServerless } from '@/content/lessons/what-is-serverless/claims';
import { claims as whoManagesWhat } from '@/content/lessons/who-manages-what/claims';
import { claims as workflows } from '@/content/lessons/workflows/claims';
import type { Claim } from '@/content/schema';

/** By the lesson that first shows them, in the order in which they are listed. */
const claimsOfLessons: Readonly<Record<string, readonly Claim[]>> = {
  'on-premises': onPremises,
  iaas,
  paas,
  'who-manages-what': whoManagesWhat,
  'four-eras': fourEras,
  'what-is-serverless': whatIsServerless,
  baas,
  'faas-lifecycle': faasLifecycle,
  stateless,
  'cold-start': coldStart,
  scaling,
  billing,
  limits,
  'use-cases': useCases,
  'monolith-to-microservices': monolithToMicroservices,
  teams,
  'smart-endpoints': smartEndpoints,
  'data-per-service': dataPerService,
  'design-for-failure': designForFailure,
  evolution,
  'microservices-and-serverless': microservicesAndServerless,
  'compute-services': computeServices,
  workflows,
  'event-services': eventServices,
  databases,
  'api-gateways': apiGateways,
  observability,
};

export const claims: readonly Claim[] = Object.values(claimsOfLessons).flat();

/** The claims that the lessons of a part of the course first show; none for an unknown part. */
export const claimsOfPart = (part: string): readonly Claim[] =>
  course
    .filter(({ id }) => id === part)
    .flatMap(({ lessons }) => lessons.flatMap(({ id }) => claimsOfLessons[id] ?? []));

const partsOfClaims: ReadonlyMap<string, string> = new Map(
  course.flatMap((part) => claimsOfPart(part.id).map(({ id }) => [id, part.id] as const)),
);

/** The id of the part of the course that first shows this claim. Throws an Error for an unknown claim. */
export function partOfClaim(id: string): string {
  const part = partsOfClaims.get(id);
  if (part === undefined) throw new Error(`no part of the course shows claim ${id}`);
  return part;
}

/** The claim with this id; undefined for an unknown id. */
export const findClaim = (id: string): Claim | undefined => claims.find((claim) => claim.id === id);
