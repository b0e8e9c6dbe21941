// Amazon's price sheets.

import type { PriceSheet } from '../contract';
import { containerSheets } from './aws-containers';
import { dataSheets } from './aws-data';
import { ebsSheets } from './aws-ebs';
import { ec2Sheets } from './aws-ec2';
import { integrationSheets } from './aws-integration';
import { lambdaSheets } from './aws-lambda';
import { lambdaKinSheets } from './aws-lambda-kin';
import { networkSheets } from './aws-network';

export const awsSheets: readonly PriceSheet[] = [
  ...lambdaSheets,
  ...lambdaKinSheets,
  ...containerSheets,
  ...ec2Sheets,
  ...ebsSheets,
  ...networkSheets,
  ...integrationSheets,
  ...dataSheets,
];
