// Pages that the claims of several lessons rest on, and the day on which each was read.

import type { Source } from '@/content/schema';

export const lambdaEnvironment: Source = {
  title: 'AWS Lambda: Understanding the execution environment lifecycle',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html',
  readOn: '2026-11-21',
};
export const lambdaProvisioned: Source = {
  title: 'AWS Lambda: Configuring provisioned concurrency',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html',
  readOn: '2026-11-21',
};
export const lambdaScaling: Source = {
  title: 'AWS Lambda: Scaling behavior',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html',
  readOn: '2026-11-21',
};
export const lambdaSnapStart: Source = {
  title: 'AWS Lambda: SnapStart',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html',
  readOn: '2026-11-21',
};
export const lambdaPricing: Source = {
  title: 'AWS Lambda pricing',
  url: 'https://aws.amazon.com/lambda/pricing/',
  readOn: '2026-10-01',
  checkAgainBy: '2027-04-01',
};
export const cloudRunScaling: Source = {
  title: 'Google Cloud: About instance autoscaling in Cloud Run services',
  url: 'https://cloud.google.com/run/docs/about-instance-autoscaling',
  readOn: '2026-11-29',
};
export const lambdaAsyncErrors: Source = {
  title: 'AWS Lambda: How Lambda handles errors and retries with asynchronous invocation',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
  readOn: '2026-11-29',
};
export const lambdaQuotas: Source = {
  title: 'AWS Lambda: Quotas',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  readOn: '2026-11-21',
  checkAgainBy: '2027-05-21',
};
export const nist: Source = {
  title: 'NIST SP 800-145, The NIST Definition of Cloud Computing',
  url: 'https://nvlpubs.nist.gov/nistpubs/Legacy/SP/nistspecialpublication800-145.pdf',
  readOn: '2026-11-21',
};
export const cncf: Source = {
  title: 'CNCF Serverless Whitepaper v1.0',
  url: 'https://github.com/cncf/wg-serverless/blob/master/whitepapers/serverless-overview/README.md',
  readOn: '2026-11-21',
};
export const roberts: Source = {
  title: 'Mike Roberts, Serverless Architectures (2018)',
  url: 'https://martinfowler.com/articles/serverless.html',
  readOn: '2026-11-21',
};
export const milkieWay: Source = {
  title: 'Milkie Way: how a night of testing cost $72,000 (2020-12-08)',
  url: 'https://blog.tomilkieway.com/72k-2/',
  readOn: '2026-11-29',
};
export const lambdaInvocation: Source = {
  title:
    'awsdocs/aws-lambda-developer-guide: Invoking functions; using Lambda with other services (2023)',
  url: 'https://github.com/awsdocs/aws-lambda-developer-guide/blob/main/doc_source/lambda-services.md',
  readOn: '2026-11-21',
};
export const azureTriggers: Source = {
  title: 'Azure Functions triggers and bindings (2026-09-04)',
  url: 'https://learn.microsoft.com/azure/azure-functions/functions-triggers-bindings',
  readOn: '2026-11-21',
};
export const ec2Start: Source = {
  title: 'AWS CLI reference: ec2 start-instances',
  url: 'https://docs.aws.amazon.com/cli/latest/reference/ec2/start-instances.html',
  readOn: '2026-11-29',
};
export const microservicesArticle: Source = {
  title: 'J. Lewis, M. Fowler, Microservices (2014)',
  url: 'https://martinfowler.com/articles/microservices.html',
  readOn: '2026-11-29',
};
