// The providers' worked examples that hold: every one is priced by the tests, line by line, to the cent.

import { fargateExamples, gatewayExamples } from './aws';
import { ebsExamples } from './aws-ebs';
import { lambdaExamples } from './aws-lambda';
import { azureExamples } from './azure';
import { cloudflareExamples, googleExamples } from './google';
import type { Published } from './published';

export const published: readonly Published[] = [
  ...lambdaExamples,
  ...fargateExamples,
  ...ebsExamples,
  ...gatewayExamples,
  ...azureExamples,
  ...googleExamples,
  ...cloudflareExamples,
];
