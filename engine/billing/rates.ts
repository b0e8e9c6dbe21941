// What a machine costs for a second and a function for a request, at list prices in Seoul: for runs that count money as they go.
//
// The numbers are what the price sheets of 2026-10-05 give. They stand here worked out, so that a run's worker
// need not load every sheet and service; rates.test.ts prices each of them anew and demands the same digits.

/** US dollars, without allowances, taxes, traffic, storage of logs, and people. */
export interface Rates {
  /** A server of one's own: its price written off, its power, its repair, its place. */
  readonly serverPerSec: number;
  /** A t3.medium with 30 GB of disk. */
  readonly vmPerSec: number;
  /** The disk alone: it costs while the VM is stopped, too. */
  readonly vmDiskPerSec: number;
  /** A load balancer that hardly anybody comes through. */
  readonly balancerPerSec: number;
  /** A t3.micro without a disk: the small server that a function is compared with. */
  readonly microPerSec: number;
  /** A t4g.small without a disk: two vCPUs, for one service or for several side by side. */
  readonly smallPerSec: number;
  /** A container of one vCPU and 2 GB. */
  readonly containerPerSec: number;
  /** A function of 1,024 MB on x86, while it starts or works. */
  readonly functionPerSec: number;
  readonly functionPerRequest: number;
  /** The same function kept ready (provisioned), and while such a one works. */
  readonly functionKeptPerSec: number;
  readonly functionKeptWorkPerSec: number;
}

export const listRates: Rates = {
  serverPerSec: 0.000164642313546,
  vmPerSec: 0.000015487062405,
  vmDiskPerSec: 0.00000104109589,
  balancerPerSec: 0.00000625,
  microPerSec: 0.000003611111111,
  smallPerSec: 0.000005777777778,
  containerPerSec: 0.000015772450533,
  functionPerSec: 0.0000166667,
  functionPerRequest: 0.0000002,
  functionKeptPerSec: 0.0000051254,
  functionKeptWorkPerSec: 0.0000119592,
};

/** A document database that is paid by reads and writes: dollars for one, beyond what each day has free. */
export interface DocumentRates {
  readonly perRead: number;
  readonly perWrite: number;
  readonly freeReadsPerDay: number;
  readonly freeWritesPerDay: number;
}

/** Firestore's list prices in Seoul. */
export const documentRates: DocumentRates = {
  perRead: 0.00000038,
  perWrite: 0.00000115,
  freeReadsPerDay: 50_000,
  freeWritesPerDay: 20_000,
};

/** What a run of a function costs that reads one object, writes others and logs: dollars for one, in Virginia. */
export interface LoopRates {
  /** A function of 1,024 MB on x86. */
  readonly functionPerSec: number;
  readonly functionPerRequest: number;
  readonly perPut: number;
  readonly perGet: number;
  readonly perLogGb: number;
  /** What is stored, for a month, in the first and lowest of S3's steps. */
  readonly storedPerGbMonth: number;
}

/** List prices of Lambda, S3 Standard and CloudWatch Logs; S3's prices were found for Virginia alone. */
export const loopRates: LoopRates = {
  functionPerSec: 0.0000166667,
  functionPerRequest: 0.0000002,
  perPut: 0.000005,
  perGet: 0.0000004,
  perLogGb: 0.5,
  storedPerGbMonth: 0.023,
};

/** One vCPU of three makers and what it costs while at least one request is there: dollars for a second, and for a request. */
export interface SharedRates {
  /** AWS Lambda with 1,769 MB, which is one vCPU; Seoul. */
  readonly lambdaPerSec: number;
  readonly lambdaPerRequest: number;
  /** Google Cloud Run with one vCPU and 2 GiB, paid by request; Seoul. Idle is what is kept at least. */
  readonly cloudRunPerSec: number;
  readonly cloudRunIdlePerSec: number;
  readonly cloudRunPerRequest: number;
  /** Azure Functions Flex Consumption with 2,048 MB; East US 2, where alone its price was found. */
  readonly flexPerSec: number;
  readonly flexPerRequest: number;
}

export const sharedRates: SharedRates = {
  lambdaPerSec: 0.000028792375293,
  lambdaPerRequest: 0.0000002,
  cloudRunPerSec: 0.0000406,
  cloudRunIdlePerSec: 0.0000105,
  cloudRunPerRequest: 0.0000004,
  flexPerSec: 0.000052,
  flexPerRequest: 0.0000004,
};
/** What it costs to have somebody remember where an order stands, and to wait meanwhile: dollars for one. */
export interface WorkflowRates {
  /** A transition of a standard workflow of Step Functions, in Seoul. */
  readonly perTransition: number;
  /** A function of 1,024 MB on x86, in Seoul. */
  readonly functionPerGbSec: number;
  /** An execution of an express workflow, and a second of it at 1,024 MB: a price was found for Virginia alone. */
  readonly expressPerRequest: number;
  readonly expressPerGbSec: number;
}

export const workflowRates: WorkflowRates = {
  perTransition: 0.0000271,
  functionPerGbSec: 0.0000166667,
  expressPerRequest: 0.000001,
  expressPerGbSec: 0.00001667,
};

/** A gateway in front of a function, and what it keeps of its answers: dollars for one. */
export interface GatewayRates {
  /** A call of a REST API of Amazon API Gateway, in Seoul. */
  readonly perCall: number;
  /** An hour of its smallest cache, 0.5 GB: a price was found for Virginia alone. */
  readonly cachePerHour: number;
  /** A function of 512 MB on x86, in Seoul. */
  readonly functionPerSec: number;
  readonly functionPerRequest: number;
}

export const gatewayRates: GatewayRates = {
  perCall: 0.0000035,
  cachePerHour: 0.02,
  functionPerSec: 0.00000833335,
  functionPerRequest: 0.0000002,
};

/** Won for a dollar where a run adds wages to a bill: an assumption, the one that the billing lab starts from. */
export const ASSUMED_KRW_PER_USD = 1_400;
