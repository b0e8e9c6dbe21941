// Amazon's services.

import type { Service } from '../service';
import { apiGateway } from './api-gateway';
import { appRunner } from './app-runner';
import { awsDataServices } from './aws-data';
import { dynamodb } from './dynamodb';
import { ebsVolumes } from './ebs';
import { ebsSnapshots } from './ebs-snapshots';
import { ec2 } from './ec2';
import { fargate } from './fargate';
import { lambda } from './lambda';
import { lambdaKin } from './lambda-kin';
import { messagingServices } from './messaging';
import { networkServices } from './network';
import { rds } from './rds';
import { stepFunctions } from './step-functions';

export const awsServices: readonly Service[] = [
  lambda,
  ...lambdaKin,
  fargate,
  appRunner,
  ec2,
  ...ebsVolumes,
  ...ebsSnapshots,
  ...networkServices,
  apiGateway,
  ...messagingServices,
  stepFunctions,
  dynamodb,
  ...awsDataServices,
  rds,
];
