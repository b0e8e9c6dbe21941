// Widely repeated sentences, what is so, and where it was read. A lesson shows them; nothing is stated without one.

import type { Claim, Source } from '@/content/schema';

const lambdaEnvironment: Source = {
  title: 'AWS Lambda: Understanding the execution environment lifecycle',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html',
  readOn: '2026-11-21',
};
const lambdaProvisioned: Source = {
  title: 'AWS Lambda: Configuring provisioned concurrency',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html',
  readOn: '2026-11-21',
};
const lambdaScaling: Source = {
  title: 'AWS Lambda: Scaling behavior',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html',
  readOn: '2026-11-21',
};
const lambdaSnapStart: Source = {
  title: 'AWS Lambda: SnapStart',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html',
  readOn: '2026-11-21',
};
const lambdaPricing: Source = {
  title: 'AWS Lambda pricing',
  url: 'https://aws.amazon.com/lambda/pricing/',
  readOn: '2026-10-01',
  checkAgainBy: '2027-04-01',
};
const operatorGuide: Source = {
  title: 'AWS Lambda Operator Guide: Execution environments',
  url: 'https://docs.aws.amazon.com/lambda/latest/operatorguide/execution-environments.html',
  readOn: '2026-11-21',
};
const initBilling: Source = {
  title: 'AWS Compute Blog: AWS Lambda standardizes billing for INIT Phase (2025-04-29)',
  url: 'https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/',
  readOn: '2026-11-21',
};
const lambdaPerf: Source = {
  title: 'maxday/lambda-perf, daily files of 2026-06-01 to 2026-08-22',
  url: 'https://github.com/maxday/lambda-perf',
  readOn: '2026-11-21',
};
const coldStarts2021: Source = {
  title: 'mikhailshilkov/mikhailio-hugo, cold start data of 2021-01-07',
  url: 'https://github.com/mikhailshilkov/mikhailio-hugo/tree/master/data',
  readOn: '2026-11-21',
};
const herokuTimeout: Source = {
  title: 'Heroku Dev Center: Request Timeout (2023-05-24)',
  url: 'https://devcenter.heroku.com/articles/request-timeout',
  readOn: '2026-11-29',
};
const herokuEco: Source = {
  title: 'Heroku Dev Center: Eco Dyno Hours (2024-10-16)',
  url: 'https://devcenter.heroku.com/articles/eco-dyno-hours',
  readOn: '2026-11-29',
};
const cloudRunScaling: Source = {
  title: 'Google Cloud: About instance autoscaling in Cloud Run services',
  url: 'https://cloud.google.com/run/docs/about-instance-autoscaling',
  readOn: '2026-11-29',
};
const rapGenius: Source = {
  title: 'J. Somers: Heroku’s Ugly Secret (Rap Genius, 2013-02)',
  url: 'https://genius.com/James-somers-herokus-ugly-secret-annotated',
  readOn: '2026-11-29',
};
const herokuRouting2012: Source = {
  title: 'Heroku Dev Center: HTTP routing, in a Japanese translation of 2012-10-14',
  url: 'https://github.com/herokaijp/devcenter/wiki/http-routing',
  readOn: '2026-11-29',
};
const twelveFactorProcesses: Source = {
  title: 'The Twelve-Factor App: VI. Processes',
  url: 'https://12factor.net/processes',
  readOn: '2026-11-29',
};
const lambdaAsyncErrors: Source = {
  title: 'AWS Lambda: How Lambda handles errors and retries with asynchronous invocation',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
  readOn: '2026-11-29',
};
const lambdaQuotas: Source = {
  title: 'AWS Lambda: Quotas',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  readOn: '2026-11-21',
  checkAgainBy: '2027-05-21',
};
const lambdaUnderstandingScaling: Source = {
  title: 'AWS Lambda: Understanding Lambda function scaling',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html',
  readOn: '2026-11-29',
};
const dynamoConcurrent: Source = {
  title: 'Amazon DynamoDB: Best practices for handling concurrent updates',
  url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/BestPractices_ImplementingVersionControl.html',
  readOn: '2026-11-29',
};
const rfc9110: Source = {
  title: 'RFC 9110, HTTP Semantics (June 2022)',
  url: 'https://www.rfc-editor.org/rfc/rfc9110.html',
  readOn: '2026-11-29',
};
const nist: Source = {
  title: 'NIST SP 800-145, The NIST Definition of Cloud Computing',
  url: 'https://nvlpubs.nist.gov/nistpubs/Legacy/SP/nistspecialpublication800-145.pdf',
  readOn: '2026-11-21',
};
const azureShared: Source = {
  title: 'Microsoft Learn: Shared responsibility in the cloud (dated 2026-01-12)',
  url: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility',
  readOn: '2026-11-29',
};
const cncf: Source = {
  title: 'CNCF Serverless Whitepaper v1.0',
  url: 'https://github.com/cncf/wg-serverless/blob/master/whitepapers/serverless-overview/README.md',
  readOn: '2026-11-21',
};
const roberts: Source = {
  title: 'Mike Roberts, Serverless Architectures (2018)',
  url: 'https://martinfowler.com/articles/serverless.html',
  readOn: '2026-11-21',
};

const functionUrlAuth: Source = {
  title: 'AWS Lambda: Control access to Lambda function URLs',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  readOn: '2026-11-30',
};
const snsExamples: Source = {
  title: 'AWS SDK for PHP: Amazon SNS examples',
  url: 'https://docs.amazonaws.cn/en_us/sdk-for-php/v3/developer-guide/sns-examples.md',
  readOn: '2026-11-30',
};

const firestorePricing: Source = {
  title: 'Firebase: Understand Cloud Firestore billing',
  url: 'https://firebase.google.com/docs/firestore/pricing',
  readOn: '2026-11-29',
  checkAgainBy: '2027-04-01',
};
const firestoreOffline: Source = {
  title: 'Google Cloud: Firestore, enable offline data',
  url: 'https://docs.cloud.google.com/firestore/docs/manage-data/enable-offline',
  readOn: '2026-11-29',
};
const firestoreTransactions: Source = {
  title: 'Google Cloud: Firestore, transactions and batched writes',
  url: 'https://docs.cloud.google.com/firestore/native/docs/manage-data/transactions',
  readOn: '2026-11-29',
};
const firestoreScale: Source = {
  title: 'Firebase: Understand reads and writes at scale (2026-02)',
  url: 'https://firebase.google.com/docs/firestore/enterprise/understand-reads-writes-scale',
  readOn: '2026-11-21',
};
const insecureRules: Source = {
  title: 'Firebase: Avoid insecure rules',
  url: 'https://firebase.google.com/docs/rules/insecure-rules',
  readOn: '2026-11-29',
};
const realtimeDatabase: Source = {
  title: 'Firebase Realtime Database',
  url: 'https://firebase.google.com/docs/database',
  readOn: '2026-11-29',
};
const milkieWay: Source = {
  title: 'Milkie Way: how a night of testing cost $72,000 (2020-12-08)',
  url: 'https://blog.tomilkieway.com/72k-2/',
  readOn: '2026-11-29',
};
const appthority2018: Source = {
  title: 'TechTarget: Unprotected Firebase databases leaked over 100 million records (2018)',
  url: 'https://www.techtarget.com/searchsecurity/news/252443616/Unprotected-Firebase-databases-leaked-over-100-million-records',
  readOn: '2026-11-29',
};
const openFirebase2018: Source = {
  title: 'Mashable on the report by Appthority (2018)',
  url: 'https://mashable.com/article/ios-android-firebase-mobile-app-threat',
  readOn: '2026-11-29',
};
const firebaseStory: Source = {
  title: 'Founder Collective: The Firebase Story (2017-02-21)',
  url: 'https://hackernoon.com/how-to-build-a-product-loved-by-millions-and-get-acquired-by-google-the-firebase-story-82dab4e3e80c',
  readOn: '2026-11-29',
};
const googleBuysFirebase: Source = {
  title: 'ProgrammableWeb: Google Acquires Firebase for Back-End Sync (2014-11-03)',
  url: 'https://www.programmableweb.com/news/google-acquires-firebase-back-end-sync/analysis/2014/11/03',
  readOn: '2026-11-29',
};
const parseShutdown: Source = {
  title: 'WillowTree: Parse Shutdown, What It Means (2016)',
  url: 'https://willowtreeapps.com/ideas/parse-shutdown-what-it-means-and-what-you-can-do/',
  readOn: '2026-11-29',
};
const parseDossier: Source = {
  title: 'Back4App: Parse and Facebook, a dossier, with the announcement of 2016-01-28',
  url: 'https://blog.back4app.com/parse-facebook-dossier/',
  readOn: '2026-11-29',
};
const parseServer: Source = {
  title: 'npm: parse-server 9.10.0',
  url: 'https://www.npmjs.com/package/parse-server',
  readOn: '2026-11-29',
};
const kinveyBought: Source = {
  title: 'SEC: Progress Software, quarterly report to 2017-05-31, subsequent events',
  url: 'https://www.sec.gov/Archives/edgar/data/876167/000087616717000036/R23.htm',
  readOn: '2026-11-29',
};
const gbaas2016: Source = {
  title: 'iFunFactory: 게임 서버 구축 방법 비교, GBaaS vs. 설치형 게임 서버 엔진 (2016-07-05)',
  url: 'https://blog.ifunfactory.com/2016/07/05/%EA%B2%8C%EC%9E%84-%EC%84%9C%EB%B2%84-%EA%B5%AC%EC%B6%95-%EB%B0%A9%EB%B2%95-%EB%B9%84%EA%B5%90-gbaas-vs-%EC%84%A4%EC%B9%98%ED%98%95-%EA%B2%8C%EC%9E%84-%EC%84%9C%EB%B2%84-%EC%97%94%EC%A7%84/',
  readOn: '2026-11-29',
};
const lambdaChapter: Source = {
  title:
    'AWS Lambda Event Functions (formerly Lambda functions), chapter of the developer guide (2026)',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-functions-chapter.html',
  readOn: '2026-11-29',
};
const lambdaWeb: Source = {
  title: 'AWS Lambda Web Functions: scaling (2026)',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/web-functions-scaling.html',
  readOn: '2026-11-29',
};
const agentToolkit: Source = {
  title: 'aws/agent-toolkit-for-aws, serverless skills (2026-08-20 and later)',
  url: 'https://github.com/aws/agent-toolkit-for-aws',
  readOn: '2026-11-29',
};
const lambdaAsync: Source = {
  title: 'AWS Lambda: How Lambda handles errors and retries with asynchronous invocation (2026)',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
  readOn: '2026-11-29',
};
const lambdaInvocation: Source = {
  title:
    'awsdocs/aws-lambda-developer-guide: Invoking functions; using Lambda with other services (2023)',
  url: 'https://github.com/awsdocs/aws-lambda-developer-guide/blob/main/doc_source/lambda-services.md',
  readOn: '2026-11-21',
};
const azureTriggers: Source = {
  title: 'Azure Functions triggers and bindings (2026-09-04)',
  url: 'https://learn.microsoft.com/azure/azure-functions/functions-triggers-bindings',
  readOn: '2026-11-21',
};
const googleTriggers: Source = {
  title: 'Google Cloud: Cloud Run function triggers',
  url: 'https://docs.cloud.google.com/run/docs/function-triggers',
  readOn: '2026-11-21',
};
const kakaoHours: Source = {
  title: 'Kukmin Ilbo (in Korean): Kakao’s outage lasted 127 h 30 min (2022-10-26)',
  url: 'https://www.kmib.co.kr/article/view_amp.asp?arcid=0017606440',
  readOn: '2026-11-29',
};
const kakaoCauses: Source = {
  title: 'Asia Today (in Korean): Kakao on redundancy of its data centres and tools (2022-12-07)',
  url: 'https://www.asiatoday.co.kr/view.php?key=20221207010003407',
  readOn: '2026-11-29',
};
const cloudExit: Source = {
  title: 'David Heinemeier Hansson: The Big Cloud Exit FAQ (2023-12-19)',
  url: 'https://world.hey.com/dhh/the-big-cloud-exit-faq-20274010',
  readOn: '2026-11-29',
};
const cloudSpend: Source = {
  title: 'Changelog News: We stand to save $7m over five years (2023-02, quoting 37signals)',
  url: 'https://changelog.com/news/we-stand-to-save-7m-over-five-years-from-our-cloud-exit-6rbP',
  readOn: '2026-11-29',
};

const ec2Birthday: Source = {
  title: 'AWS News Blog: Happy 15th Birthday Amazon EC2 (2021-08, read in a copy)',
  url: 'https://dustinward.cloud/happy-15th-birthday-amazon-ec2',
  readOn: '2026-11-29',
};
const ec2Start: Source = {
  title: 'AWS CLI reference: ec2 start-instances',
  url: 'https://docs.aws.amazon.com/cli/latest/reference/ec2/start-instances.html',
  readOn: '2026-11-29',
};

const herokuUsage: Source = {
  title: 'Heroku Dev Center: Usage and billing, in a Japanese translation',
  url: 'https://github.com/herokaijp/devcenter/wiki/usage-and-billing',
  readOn: '2026-11-29',
};

const lambdaResilience: Source = {
  title: 'AWS Lambda: Resilience in AWS Lambda',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html',
  readOn: '2026-11-29',
};
const auroraPause: Source = {
  title: 'Amazon Aurora: Scaling to zero ACUs with automatic pause and resume',
  url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html',
  readOn: '2026-11-29',
};
const fargatePricing: Source = {
  title: 'AWS Fargate pricing',
  url: 'https://aws.amazon.com/fargate/pricing/',
  readOn: '2026-11-29',
};

const netflixRetold: Source = {
  title: 'Dashbird, Serverless Case Study: Netflix (second-hand)',
  url: 'https://dashbird.io/blog/serverless-case-study-netflix/',
  readOn: '2026-11-29',
};
const bustle2016: Source = {
  title:
    'The New Stack, How Bustle Uses a Serverless Architecture to Manage 52 Million Monthly Visitors (2016-10-12)',
  url: 'https://thenewstack.io/bustle-migrated-100-million-events-per-day-product-serverless/',
  readOn: '2026-11-29',
};
const periscopeEnds: Source = {
  title: 'Reuters at NTD, Twitter to Shut Down Streaming App Periscope by March (2020-12-16)',
  url: 'https://www.ntd.com/twitter-to-shut-down-streaming-app-periscope-by-march_540944.html',
  readOn: '2026-11-29',
};
const alarmsToLambda: Source = {
  title: 'Amazon CloudWatch: Invoke a Lambda function from an alarm',
  url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html',
  readOn: '2026-11-29',
};
const slackAck: Source = {
  title: 'Slack, Bolt for Python: Acknowledging requests',
  url: 'https://docs.slack.dev/tools/bolt-python/concepts/acknowledge',
  readOn: '2026-11-29',
};
const googleMinimum: Source = {
  title: 'Google Cloud Run functions (1st gen): Configure minimum instances',
  url: 'https://cloud.google.com/functions/1stgendocs/configuring/min-instances',
  readOn: '2026-11-29',
};
const workersPricing: Source = {
  title: 'Cloudflare Workers: Pricing (2026)',
  url: 'https://developers.cloudflare.com/workers/platform/pricing/',
  readOn: '2026-11-30',
};
const presignedUrls: Source = {
  title: 'Amazon S3: Download and upload objects with presigned URLs',
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  readOn: '2026-11-29',
};
const durableFunctions: Source = {
  title: 'AWS Lambda: Lambda durable functions',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html',
  readOn: '2026-11-29',
};
const durableConcepts: Source = {
  title: 'AWS durable functions: Key concepts',
  url: 'https://docs.aws.amazon.com/durable-functions/getting-started/key-concepts/',
  readOn: '2026-11-29',
};
const webSocketLimits: Source = {
  title: 'Amazon API Gateway: Quotas for a WebSocket API',
  url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
  readOn: '2026-11-29',
};
const cloudRunWebSockets: Source = {
  title: 'Google Cloud: Using WebSockets with Cloud Run (2026-10, at second hand)',
  url: 'https://docs.cloud.google.com/run/docs/triggering/websockets',
  readOn: '2026-11-21',
};
const azureTimeouts: Source = {
  title: 'MicrosoftDocs/azure-docs: functions-timeout-duration.md (2024-06)',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/functions-timeout-duration.md',
  readOn: '2026-11-21',
};
const googleFunctionQuotas: Source = {
  title: 'Google Cloud: Cloud Run functions quotas',
  url: 'https://docs.cloud.google.com/functions/quotas',
  readOn: '2026-11-29',
};
const naverFunctionLimits: Source = {
  title: 'NAVER Cloud: Cloud Functions 사양 (2026-10-20)',
  url: 'https://guide.ncloud-docs.com/docs/cloudfunctions-spec',
  readOn: '2026-11-29',
};
const oneStepForward: Source = {
  title: 'Hellerstein et al., Serverless Computing: One Step Forward, Two Steps Back (CIDR 2019)',
  url: 'https://arxiv.org/abs/1812.03651',
  readOn: '2026-11-29',
};

const CHECKED_ON = '2026-11-21';
/** Claims on the first rungs of the ladder. */
const lambdaRecursion: Source = {
  title: 'AWS Lambda: Use recursive loop detection to prevent infinite loops',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html',
  readOn: '2026-11-29',
};
const awsBudgets: Source = {
  title: 'AWS Budgets API: description, as its client for Dart hands it on',
  url: 'https://pub.dev/documentation/aws_budgets_api/latest/',
  readOn: '2026-11-29',
};
const pricingPaper: Source = {
  title: 'AWS whitepaper “How AWS Pricing Works”: AWS Lambda',
  url: 'https://docs.aws.amazon.com/whitepapers/latest/how-aws-pricing-works/lambda.html',
  readOn: '2026-11-21',
};
const tieredPricing: Source = {
  title: 'AWS Compute Blog: Introducing tiered pricing for AWS Lambda (2022-08)',
  url: 'https://aws.amazon.com/blogs/compute/introducing-tiered-pricing-for-aws-lambda/',
  readOn: '2026-11-30',
};
const savingsPlans: Source = {
  title:
    'M. Bahr: How to pick the right Compute Savings Plan for serverless workloads (2020-06-30)',
  url: 'https://bahr.dev/2020/06/30/savings-plans/',
  readOn: '2026-11-29',
};
const dataSovereignty: Source = {
  title: '.NET microservices guide: Data sovereignty per microservice (2018-09-20)',
  url: 'https://github.com/dotnet/docs/blob/main/docs/architecture/microservices/architect-microservice-container-applications/data-sovereignty-per-microservice.md',
  readOn: '2026-11-30',
};
const distributedData: Source = {
  title: '.NET microservices guide: Distributed data management (2018-09-20)',
  url: 'https://github.com/dotnet/docs/blob/main/docs/architecture/microservices/architect-microservice-container-applications/distributed-data-management.md',
  readOn: '2026-11-30',
};
const threeWaysToSplit: Source = {
  title: 'Tutorialspoint, Microservices Design Patterns: Database per Service',
  url: 'https://www.tutorialspoint.com/microservices_design_patterns/microservices_design_patterns_database_per_service.htm',
  readOn: '2026-11-30',
};
const outboxRelay: Source = {
  title: 'Dekaf, Transactional Outbox',
  url: 'https://thomhurst.github.io/Dekaf/docs/producer/outbox',
  readOn: '2026-11-30',
};
const sagaDocs: Source = {
  title: 'Temporal, Design patterns: Saga Pattern',
  url: 'https://docs.temporal.io/design-patterns/saga-pattern',
  readOn: '2026-11-30',
};
const netflixFederation: Source = {
  title:
    'Netflix TechBlog, How Netflix Scales its API with GraphQL Federation, part 1 (2020-11-09)',
  url: 'https://netflixtechblog.com/how-netflix-scales-its-api-with-graphql-federation-part-1-ae3557c187e2',
  readOn: '2026-11-30',
};
const microservicesArticle: Source = {
  title: 'J. Lewis, M. Fowler, Microservices (2014)',
  url: 'https://martinfowler.com/articles/microservices.html',
  readOn: '2026-11-29',
};
const fiveMarks: Source = {
  title: 'C. Richardson, What are microservices? (microservices.io), as quoted at second hand',
  url: 'https://anytimedeveloper.com/docs/microservices',
  readOn: '2026-11-30',
};
const monolithFirst: Source = {
  title: 'M. Fowler, MonolithFirst (2015), as quoted at second hand',
  url: 'https://aivarsk.com',
  readOn: '2026-11-30',
};
const maturityModel: Source = {
  title:
    'Rajesh R V, Spring 5.0 Microservices, 2nd ed. (Packt, 2017): Microservices maturity model',
  url: 'https://subscription.packtpub.com/book/web_development/9781787127685/5/ch05lvl1sec47/microservices-maturity-model',
  readOn: '2026-11-30',
};
const baeminTalk: Source = {
  title: 'Y. Kim, 배달의민족 마이크로서비스 여행기 (Woowacon 2020), as noted by a listener',
  url: 'https://velog.io/@ariul-dev/우아콘-2020-배달의민족-마이크로서비스-여행기-우아한형제들-배민서비스개발팀-김영한',
  readOn: '2026-11-30',
};
const baeminTalkToo: Source = {
  title: 'The same talk, as noted by another listener',
  url: 'https://leeseojune53.github.io/posts/%EC%9A%B0%EC%95%84%EC%BD%982020-%EB%B0%B0%EB%8B%AC%EC%9D%98%EB%AF%BC%EC%A1%B1-%EB%A7%88%EC%9D%B4%ED%81%AC%EB%A1%9C%EC%84%9C%EB%B9%84%EC%8A%A4-%EC%97%AC%ED%96%89%EA%B8%B0',
  readOn: '2026-11-30',
};
const primeVideo: Source = {
  title: 'M. Kolny on Prime Video’s audio and video monitoring (2023), as quoted at second hand',
  url: 'https://hacktech.info/?p=39556',
  readOn: '2026-11-30',
};
const segmentRetold: Source = {
  title: 'A. Noonan, Goodbye Microservices (Segment, 2018), as retold at second hand',
  url: 'https://www.besthub.dev/articles/why-we-dropped-140-microservices-for-a-single-monolith-and-what-we-learned-60809b65dbd9',
  readOn: '2026-11-30',
};
const segmentQuoted: Source = {
  title: 'The same article, as quoted by The Changelog',
  url: 'https://changelog.com/news/segment-says-goodbye-microservices-nnwW',
  readOn: '2026-11-30',
};
const shopifyMonolith: Source = {
  title: 'Shopify Engineering, Under Deconstruction: The State of Shopify’s Monolith (2020)',
  url: 'https://shopifyengineering.myshopify.com/blogs/engineering/shopify-monolith',
  readOn: '2026-11-30',
};
const tailAtScale: Source = {
  title: 'J. Dean, L. A. Barroso, The Tail at Scale (CACM 56, 2013), as retold at second hand',
  url: 'https://toolkit-v2.pages.dev/papers/tail-at-scale/',
  readOn: '2026-11-30',
};
const samGradual: Source = {
  title: 'AWS SAM: Deploying serverless applications gradually',
  url: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html',
  readOn: '2026-11-30',
};
const flaggerStrategies: Source = {
  title: 'Flagger: Deployment strategies',
  url: 'https://docs.flagger.app/usage/deployment-strategies',
  readOn: '2026-11-30',
};
const kubernetesDeployment: Source = {
  title: 'Kubernetes API: Deployment, RollingUpdateDeployment',
  url: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/',
  readOn: '2026-11-30',
};
const doraMetrics: Source = {
  title: 'DORA: software delivery performance metrics',
  url: 'https://dora.dev/guides/dora-metrics/',
  readOn: '2026-11-30',
};
const doraHistory: Source = {
  title: 'DORA: a history of the metrics',
  url: 'https://dora.dev/insights/dora-metrics-history/',
  readOn: '2026-11-30',
};
const pactIntro: Source = {
  title: 'Pact: contract tests, verified by the provider before it deploys',
  url: 'https://docs.pact.io/provider/',
  readOn: '2026-11-30',
};
const parallelChange: Source = {
  title: 'D. Sato, Parallel Change (2014)',
  url: 'https://martinfowler.com/bliki/ParallelChange.html',
  readOn: '2026-11-30',
};
const conwayCommittees: Source = {
  title: 'M. E. Conway, How Do Committees Invent? (Datamation, April 1968)',
  url: 'https://www.melconway.com/Home/pdf/committees.pdf',
  readOn: '2026-11-29',
};
const mirroringReview: Source = {
  title:
    'L. J. Colfer, C. Y. Baldwin, The Mirroring Hypothesis: abstract, as quoted at second hand',
  url: 'https://booklike.net/author/2261778',
  readOn: '2026-11-28',
};
const mirroringPairs: Source = {
  title: 'A. MacCormack, C. Baldwin, J. Rusnak, Research Policy 41 (2012), 1309–1324 (abstract)',
  url: 'https://doi.org/10.1016/j.respol.2012.04.011',
  readOn: '2026-11-28',
};
const twoPizzaAws: Source = {
  title: 'AWS Executive Insights, Amazon’s Two-Pizza Teams',
  url: 'https://aws.amazon.com/executive-insights/content/amazon-two-pizza-team/',
  readOn: '2026-11-29',
};
const twoPizzaBezos: Source = {
  title: 'BusinessWeek, Jeff Bezos: “Blind-Alley” Explorer (2004)',
  url: 'https://www.businessweek.com/printer/articles/233892-jeff-bezos-blind-alley-explorer?type=old_article',
  readOn: '2026-11-29',
};
const retryCalls: Source = {
  title: 'AWS Well-Architected, REL05-BP03: Control and limit retry calls',
  url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel05-bp03.html',
  readOn: '2026-11-30',
};
const failFast: Source = {
  title: 'AWS Well-Architected, REL05-BP04: Fail fast and limit queues',
  url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel05-bp04.html',
  readOn: '2026-11-30',
};
const baeminOffline: Source = {
  title: '디지털데일리, 2018-11-22: AWS 클라우드 장애, 쿠팡·배민도 멈췄다',
  url: 'https://m.ddaily.co.kr/page/view/2018112210213054691',
  readOn: '2026-11-30',
};
const seoulFollowUp: Source = {
  title: 'AWS 한국 블로그: 11월 22일 서울 리전 이슈의 후속 조치(2018)',
  url: 'https://aws.amazon.com/ko/blogs/korea/follow-up-to-the-november-22-event-in-aws-seoul-region/',
  readOn: '2026-11-30',
};
const chaosPrinciples: Source = {
  title: 'Principles of Chaos Engineering, as excerpted in N. van der Hoeven’s notes',
  url: 'https://notes.nicolevanderhoeven.com/sources/Article/PRINCIPLES+OF+CHAOS+ENGINEERING+-+Principles+of+Chaos+Engineering',
  readOn: '2026-11-30',
};
const chaosMonkey: Source = {
  title: 'Netflix, Chaos Monkey: README',
  url: 'https://github.com/Netflix/chaosmonkey',
  readOn: '2026-11-30',
};

const CHECKED_LATER_ON = '2026-11-29';

const sqsStandard: Source = {
  title: 'Amazon SQS: Standard queues',
  url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html',
  readOn: '2026-11-30',
};
const sqsFifo: Source = {
  title: 'Amazon SQS: Exactly-once processing (FIFO queues)',
  url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html',
  readOn: '2026-11-29',
};
const sqsDelete: Source = {
  title: 'AWS SDK for .NET: SQS DeleteMessage',
  url: 'https://docs.aws.amazon.com/sdkfornet/latest/apidocs/items/TSQSDeleteMessageRequestNET45.html',
  readOn: '2026-11-30',
};
const lambdaSqsErrors: Source = {
  title: 'AWS Lambda: Handling errors for an SQS event source',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html',
  readOn: '2026-11-30',
};
const partialBatches: Source = {
  title: 'AWS Prescriptive Guidance: Benefits of using partial batch responses for Amazon SQS',
  url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/lambda-event-filtering-partial-batch-responses-for-sqs/benefits-partial-batch-responses.html',
  readOn: '2026-11-30',
};

export const claims: readonly Claim[] = [
  {
    id: 'C005',
    verdict: 'depends',
    status: 'found',
    said: { ko: '함수가 쉬고 있으면 요금은 0원이다.', en: 'A function at rest costs nothing.' },
    actually: {
      ko: '기본 설정에서 0원이 되는 것은 함수의 실행 요금뿐이에요. 저장소와 로그, 네트워크, 프로비저닝 동시성, 늘 켜 둔 데이터베이스는 요청이 없어도 요금이 나와요.',
      en: 'Only the on-demand compute of a function falls to zero. Storage, logs, networking, provisioned concurrency and an always-on database go on billing.',
    },
    sources: [cncf, lambdaProvisioned],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C010',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '손님이 늘면 함수도 그만큼 늘어나니 성능은 걱정할 일이 없다.',
      en: 'Functions multiply with the users, so performance takes care of itself.',
    },
    actually: {
      ko: '늘어나는 데에는 한도와 속도가 있어요. AWS Lambda는 리전마다 동시 실행 1,000개가 기본이고, 새 계정의 한도는 이보다 작아요. 함수 하나는 10초마다 환경 1,000개나 초당 요청 10,000건만큼 늘어나요. 넘친 동기 호출은 429로 거절되고, 비동기 호출은 큐로 돌아가 여섯 시간까지 다시 시도돼요.',
      en: 'Growth has a ceiling and a speed. AWS Lambda allows 1,000 concurrent executions per Region by default, fewer in a new account. Every ten seconds a function grows by 1,000 environments or 10,000 requests a second. Beyond that a synchronous call is answered with 429; an asynchronous one goes back to the queue and is tried again for up to six hours.',
    },
    sources: [
      lambdaScaling,
      {
        title: 'AWS Lambda quotas',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
        readOn: '2026-11-21',
      },
      {
        title: 'AWS Lambda: How Lambda handles errors and retries with asynchronous invocation',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
        readOn: '2026-11-21',
      },
    ],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C009',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '확장, 업데이트, 보안은 제공자가 모두 책임진다.',
      en: 'Scaling, updates and security are all the provider’s responsibility.',
    },
    actually: {
      ko: '제공자는 장비와 운영체제 같은 바탕을 맡아요. AWS는 자기네 FaaS인 Lambda에 ZIP 파일로 올린 함수라면 고객이 운영체제를 패치하지 않아도 된다고 해요. 코드의 허점, 접근 권한, 데이터와 설정은 여전히 고객의 몫이에요.',
      en: 'The provider takes on what lies beneath, from machines to the operating system: AWS says that customers of Lambda, its FaaS, need not patch any for functions deployed as ZIP files. Flaws in the code, access rights, data and settings remain the customer’s.',
    },
    sources: [
      azureShared,
      {
        title: 'AWS Lambda Operator Guide: Security operations',
        url: 'https://serverlessland.com/content/service/lambda/guides/aws-lambda-operator-guide/security-ops',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C015',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '온프레미스는 장비부터 소프트웨어까지 직접 사고 돌보는 방식이라, 정전과 증설이 골칫거리다.',
      en: 'On-premises means buying and tending everything yourself, so power cuts and growth are your trouble.',
    },
    actually: {
      ko: '맞아요. 다만 대개는 거실이 아니라 회사 전산실이거나, 남의 데이터센터에서 빌린 자리(코로케이션)예요. 그런 자리라면 건물과 전기는 그 데이터센터의 일이에요. 카카오도 2022년에 판교 데이터센터의 일부 층에 자리를 빌려 자기 서버를 두고 있었어요.',
      en: 'True. But the place is seldom a living room: it is a company’s machine room, or space rented in somebody else’s data centre (colocation), where building and power are the landlord’s. Kakao kept its servers that way in Pangyo in 2022.',
    },
    sources: [
      {
        title: 'Ajunews (in Korean): Power is back at SK C&C’s Pangyo data centre (2022-10-16)',
        url: 'https://m.ajunews.com/view/20221016100618671',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C016',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'IaaS는 컴퓨팅 자원을 빌려 쓰는 것이고 서버리스와는 다르다.',
      en: 'IaaS means renting computing resources; it is not serverless.',
    },
    actually: {
      ko: '맞아요. NIST의 정의로는 IaaS의 고객은 운영체제와 저장소, 앱을 다루고, PaaS의 고객은 앱과 그 설정만 다뤄요.',
      en: 'Right. By the NIST definition an IaaS customer controls operating system, storage and applications; a PaaS customer only the applications and their settings.',
    },
    sources: [nist],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C017',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '클라우드는 아마존이 EC2를 내놓으면서 시작됐다.',
      en: 'Cloud computing began when Amazon launched EC2.',
    },
    actually: {
      ko: 'EC2의 시험판은 2006년 8월에 나왔고 큰 전환점이었어요. 하지만 시작은 아니에요. 같은 해에 Zimki처럼 코드를 올려 쓰는 서비스도 있었고, 빌려 쓰는 호스팅과 가상화는 그보다 오래됐어요.',
      en: 'EC2’s beta, in August 2006, was a turning point, not the beginning. In the same year there were services such as Zimki that ran uploaded code; hosting and virtualisation are older than either.',
    },
    sources: [ec2Birthday, cncf],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C018',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '클라우드 서버를 쓰면 정전이나 사고로 멈출 걱정이 없다.',
      en: 'Renting a cloud server removes the risk of outages.',
    },
    actually: {
      ko: '빌린 곳도 멈춰요. AWS 서울 리전(서울의 데이터센터 전체)은 2018년 11월 22일 아침에 이름으로 주소를 찾는 설정(DNS)이 잘못되어 84분, 2022년 2월 6일 저녁에는 그 일부인 가용 영역 하나에서 22분 동안 장애를 겪었고, 쿠팡과 배달의민족 같은 서비스가 함께 멈췄어요.',
      en: 'What is rented stops, too. AWS’s Seoul Region, all of its data centres there, had a faulty name service (DNS) for 84 minutes on 22 November 2018; one zone, a part of it, had trouble for 22 minutes on 6 February 2022. Services such as Coupang and Baemin stopped with it.',
    },
    sources: [
      {
        title: 'Maeil Shinmun (in Korean): Outage of Amazon Web Services (2018-11-22)',
        url: 'https://www.imaeil.com/page/view/2018112217304406024',
        readOn: '2026-11-29',
      },
      {
        title: 'Digital Daily (in Korean): Outage in a zone of AWS’s Seoul Region (2022-02-06)',
        url: 'https://www1.ddaily.co.kr/page/view/2022020621522137306',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C019',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '클라우드를 쓰면 서버와 저장 공간이 알아서 늘어나니 성능은 걱정할 일이 없다.',
      en: 'In the cloud servers and storage grow by themselves, so performance takes care of itself.',
    },
    actually: {
      ko: 'IaaS에서는 아니에요. VM의 크기와 수, 디스크의 크기를 쓰는 쪽이 정해요. 늘어나게 하려면 무엇을 재고 어디에 맞출지 규칙을 직접 켜야 하고, 그 규칙도 재고 나서야 움직여요. 크기를 정하지 않아도 되는 저장 서비스와 섞인 말이에요.',
      en: 'Not with IaaS. Whoever rents decides on the size and number of VMs and the size of disks. Growth needs a rule that you switch on, with something to measure and a target, and it moves only after measuring. The saying mixes this up with storage services that have no size to set.',
    },
    sources: [
      nist,
      {
        title: 'Amazon EC2 Auto Scaling User Guide: target tracking scaling policies',
        url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C021',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'IaaS와 PaaS는 미리 산 용량만큼 내니, 손님이 0명이어도 1,000명분을 낸다.',
      en: 'IaaS and PaaS charge for capacity bought beforehand, so no users cost as much as a thousand.',
    },
    actually: {
      ko: '미리 사는 것이 아니라 켜 둔 만큼 내요. VM을 끄거나 줄이면 요금도 줄어요. 다만 요청 수와 상관없이 켜진 용량에 요금이 붙는다는 점은 맞아요.',
      en: 'It is not bought beforehand: you pay for what is on. Stop a VM or shrink the group and the charge falls. What is true is that it follows capacity that is on, not requests.',
    },
    sources: [ec2Start, herokuUsage],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C020',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'IaaS에서는 운영체제 업데이트와 백업, 보안 설정을 직접 해야 한다.',
      en: 'On IaaS, patching, backups and security settings are the customer’s job.',
    },
    actually: {
      ko: '맞아요. 관리형 도구로 일부를 자동화할 수는 있지만 책임은 빌린 쪽에 있어요.',
      en: 'True. Managed tools automate part of it; the responsibility stays with whoever rents.',
    },
    sources: [nist],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C022',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '가상 머신은 아무도 쓰지 않아도 켜져 있으면 요금이 나온다.',
      en: 'A virtual machine bills while it is on, used or not.',
    },
    actually: {
      ko: '맞아요. EC2는 대체로 초 단위(최소 1분)로 재고, 멈춰도 디스크 요금은 남아요.',
      en: 'True. EC2 mostly bills by the second, one minute at least, and the disk goes on billing after a stop.',
    },
    sources: [
      {
        title: 'Amazon EC2 StopInstances',
        url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html',
        readOn: '2026-11-21',
      },
    ],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C023',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '클라우드에서는 운영체제부터 직접 관리해야 한다.',
      en: 'In the cloud you manage everything from the operating system up.',
    },
    actually: {
      ko: '그것은 IaaS 이야기예요. PaaS에서는 운영체제와 런타임을 제공자가 맡아요.',
      en: 'That is IaaS. On PaaS the provider runs the operating system and the runtime.',
    },
    sources: [nist, cncf],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C024',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'PaaS는 24시간 켜져 있고 FaaS는 이벤트가 올 때만 돈다.',
      en: 'PaaS runs all day and FaaS only on events; that is the difference.',
    },
    actually: {
      ko: '대체로 맞지만 경계는 흐려졌어요. 0으로 줄어드는 PaaS도 있고 늘 켜 두는 함수도 있어요. 배포하는 단위, 늘어나는 단위, 과금하는 단위로 나누는 편이 나아요.',
      en: 'A fair rule of thumb with blurred edges: some PaaS scales to zero, and functions can be kept on. Ask instead for the unit of deployment, of scaling and of billing.',
    },
    sources: [roberts],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C025',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'BaaS는 완성된 기능을 API로 쓰고 FaaS는 내가 쓴 코드를 올린다.',
      en: 'BaaS gives finished features by API; FaaS runs code that you wrote.',
    },
    actually: {
      ko: '맞아요. 하나만 고르는 사이가 아니라 함께 쓰는 일이 많아요.',
      en: 'True, and they are more often combined than chosen between.',
    },
    sources: [cncf, roberts],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C044',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '함수는 코드를 불러와 격리된 환경을 만들고, 실행하고, 한동안 쉬면 사라진다.',
      en: 'Load the code, make a sandbox, run, answer, and go away after a while of rest.',
    },
    actually: {
      ko: '뼈대는 맞아요. 다만 런타임과 핸들러 밖 코드를 실행하는 초기화 단계가 있고, 환경은 끝난 뒤 얼었다가 다시 쓰이며, 사라지는 때는 정해져 있지 않아요. AWS는 Init, Invoke, Shutdown이라고 불러요.',
      en: 'The skeleton holds. It leaves out the init phase (runtime plus code outside the handler), the frozen environment that is reused, and that nobody fixes when it goes. AWS calls the phases Init, Invoke and Shutdown.',
    },
    sources: [lambdaEnvironment],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C047',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'AWS Lambda는 실행 시간을 1ms 단위로 과금한다.',
      en: 'AWS Lambda bills duration in steps of 1 ms.',
    },
    actually: {
      ko: '맞아요. 1ms 단위로 올림해요. ‘1ms’는 과금 눈금이지 시작하는 데 걸리는 시간이 아니에요.',
      en: 'True, rounded up to the next millisecond. One millisecond is the tick of the meter, not the time to start.',
    },
    sources: [lambdaPricing],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C051',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '함수 서비스는 모두 쓴 만큼만 낸다.',
      en: 'Every function service charges for use and nothing else.',
    },
    actually: {
      ko: '기본 요금제는 그래요. 미리 데워 두는 환경은 요청이 없어도 요금이 나와요. AWS Lambda의 프로비저닝 동시성은 서울 리전 x86에서 GB-초당 0.0000051254달러예요(2026년 10월).',
      en: 'The default plans do. Environments kept ready bill without a single request: AWS Lambda’s provisioned concurrency costs $0.0000051254 per GB-second in Seoul on x86 (October 2026).',
    },
    sources: [lambdaProvisioned, lambdaPricing],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C052',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: '함수를 깨우는 준비 시간에는 요금이 붙지 않는다.',
      en: 'The time a function takes to wake is free.',
    },
    actually: {
      ko: '예전에는 대체로 맞았어요. AWS Lambda는 2025년 8월 1일부터 모든 함수의 초기화 단계를 과금해요. 그 전까지 무료였던 것은 관리형 런타임을 쓰는 ZIP 함수의 온디맨드 호출이에요.',
      en: 'It used to be, mostly. Since 1 August 2025 AWS Lambda bills the init phase of every function; until then, on-demand calls of ZIP functions on managed runtimes were spared.',
    },
    sources: [initBilling, lambdaEnvironment],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C054',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '잠든 함수를 깨우는 첫 요청은 느리다.',
      en: 'The first request that wakes a sleeping function is slow.',
    },
    actually: {
      ko: '맞지만 첫 요청만은 아니에요. 동시에 온 요청이 많아 환경이 더 필요할 때마다, 배포한 직후에, 환경이 교체될 때에도 생겨요.',
      en: 'True, but not only the first. It happens whenever concurrent requests need one more environment, after a deployment, and when an environment is replaced.',
    },
    sources: [lambdaProvisioned, lambdaEnvironment],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C055',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '콜드 스타트는 1밀리초쯤이라 느낄 수 없다.',
      en: 'A cold start takes about a millisecond; nobody feels it.',
    },
    actually: {
      ko: 'AWS 문서는 100ms 미만에서 1초 이상이라고 적어요. 빈 함수를 잰 2026년 6~8월의 초기화 중앙값만 해도 Rust 약 16ms, Python 3.13 약 92ms, Node.js 22 약 145ms, Java 21 약 243ms예요. 1ms는 과금 눈금과 혼동한 값이에요.',
      en: 'AWS documents under 100 ms to over a second. Even for a hello-world, the median init alone (June to August 2026) was about 16 ms in Rust, 92 in Python 3.13, 145 in Node.js 22 and 243 in Java 21. One millisecond is the billing step.',
    },
    sources: [lambdaEnvironment, lambdaPerf],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C056',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '서버리스는 요청이 느려서 큰 서비스에는 맞지 않는다.',
      en: 'Serverless is slow per request, so it does not suit large services.',
    },
    actually: {
      ko: '따뜻한 환경은 초기화를 건너뛰어요. AWS가 운영 중인 함수를 분석한 바로는 콜드 스타트가 호출의 1%도 안 돼요. 문제는 그 드문 호출이 만드는 꼬리 지연이에요. 규모보다 응답 시간 목표와 부하의 모양, 비용이 답을 정해요.',
      en: 'A warm environment skips initialisation, and by AWS’s analysis of production workloads fewer than 1% of calls start cold. The trouble is the tail that those few make. The latency target, the shape of the load and the cost decide, not size.',
    },
    sources: [lambdaEnvironment, initBilling, lambdaProvisioned],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C058',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '자주 쓰는 함수는 플랫폼이 알아보고 계속 켜 둔다.',
      en: 'The platform spots popular functions and keeps them running.',
    },
    actually: {
      ko: '요청이 이어지면 환경이 다시 쓰일 뿐이고 보장은 없어요. AWS는 쉬지 않고 불리는 함수의 환경도 몇 시간마다 끝낸다고 밝혀요. 늘 준비시키려면 돈을 내고 프로비저닝 동시성을 설정해야 해요.',
      en: 'Steady traffic merely gets environments reused, without a promise. AWS says it ends environments every few hours even for functions in constant use. To keep some ready you pay for provisioned concurrency.',
    },
    sources: [lambdaEnvironment, lambdaProvisioned],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C061',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '함수는 요청이 올 때마다 새로 뜬다.',
      en: 'A function starts fresh for every request.',
    },
    actually: {
      ko: '쉬던 환경은 다시 쓰여요. 핸들러 밖에서 만든 객체와 연결이 다음 요청에 남아 있을 수도 있고 아닐 수도 있어요. 어느 쪽이든 맞게 돌도록 코드를 써야 해요.',
      en: 'An idle environment is used again. What was made outside the handler may or may not be there for the next request; write code that is right either way.',
    },
    sources: [lambdaEnvironment],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C083',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '구글은 빠르고 Lambda와 Azure는 느리다.',
      en: 'Google is fast; Lambda and Azure are slow.',
    },
    actually: {
      ko: '근거 없는 순위예요. Lambda 안에서만도 런타임에 따라 초기화가 열 배 넘게 갈려요. 언어와 패키지 크기, 요금제가 회사 이름보다 큰 변수예요.',
      en: 'A ranking without evidence. Within Lambda alone, init differs more than tenfold by runtime. Language, package size and plan matter more than the brand.',
    },
    sources: [lambdaPerf],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C090',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '물리 서버에서 VM, 클라우드, 서버리스로 갈수록 무엇이든 나아진다.',
      en: 'From physical servers to VMs to the cloud to serverless, everything gets better.',
    },
    actually: {
      ko: '이용률과 민첩성이 오르고 자본 비용이 운용 비용으로 바뀌는 흐름은 맞아요. 하지만 앞의 방식이 사라지지 않고 함께 쓰이고, 클라우드 VM의 고가용성은 여러 영역에 나눠 두어야 얻어요. 가끔 하는 일에 켜 둔 VM은 비싸요.',
      en: 'Utilisation and agility do rise, and capital turns into operating expense. But the earlier ways stay in use beside the later ones, high availability of cloud VMs has to be set up, and a VM left on for occasional work is expensive.',
    },
    sources: [cncf, nist],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C151',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '예약 동시성을 걸면 함수가 미리 데워진다.',
      en: 'Reserved concurrency keeps a function warm.',
    },
    actually: {
      ko: '예약 동시성은 함수의 몫이자 상한일 뿐, 아무것도 미리 초기화하지 않고 추가 요금도 없어요. 미리 초기화하고 요금을 받는 쪽은 프로비저닝 동시성이에요.',
      en: 'Reserved concurrency is a share and a ceiling: it initialises nothing and costs nothing extra. Provisioned concurrency is the one that initialises in advance, and bills for it.',
    },
    sources: [
      lambdaProvisioned,
      {
        title: 'AWS Lambda: Configuring reserved concurrency',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
        readOn: '2026-11-21',
      },
    ],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C240',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '필요한 동시성이 한도 안이면 429를 받을 일이 없다.',
      en: 'Whoever stays within the concurrency limit never gets a 429.',
    },
    actually: {
      ko: 'AWS Lambda는 초당 요청 수도 제한해요. 계정의 동시성 한도의 10배까지라서, 한도가 1,000이면 1초에 10,000건이에요. 한 건이 0.1초보다 짧으면 이 한도에 먼저 닿아요.',
      en: 'AWS Lambda limits requests per second, too: to ten times the account’s concurrency, so 10,000 a second with 1,000. Calls shorter than a tenth of a second meet this limit first.',
    },
    sources: [lambdaUnderstandingScaling, lambdaQuotas],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C241',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'AWS Lambda는 처음에 500~3,000개까지 늘고, 그다음은 1분에 500개씩 늘어난다.',
      en: 'AWS Lambda bursts to between 500 and 3,000, then grows by 500 a minute.',
    },
    actually: {
      ko: '2023년 10월까지의 문서에는 그렇게 적혀 있고, 한 리전의 함수들이 그 몫을 함께 썼어요. 지금은 함수마다 10초에 환경 1,000개까지 늘고, 쓰지 않은 몫은 쌓이지 않아요.',
      en: 'So its documents said until October 2023, and the functions of a Region shared it. Now each function grows by up to 1,000 environments every ten seconds, and what is not used does not add up.',
    },
    sources: [
      lambdaScaling,
      {
        title: 'awsdocs/aws-lambda-developer-guide, as of 2023-10-30',
        url: 'https://github.com/awsdocs/aws-lambda-developer-guide',
        readOn: '2026-11-29',
      },
      {
        title: 'AWS Lambda Operator Guide: On-demand scaling example',
        url: 'https://serverlessland.com/content/service/lambda/guides/aws-lambda-operator-guide/on-demand-scaling',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C242',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '한도를 넘은 요청은 큐에서 차례를 기다린다.',
      en: 'Requests over the limit wait their turn in a queue.',
    },
    actually: {
      ko: '비동기 호출만 그래요. AWS Lambda는 그것을 큐로 돌려보내고 1초에서 5분까지 사이를 늘려 가며 6시간까지 다시 시도해요. 동기 호출은 429를 바로 돌려받고, 다시 할지는 부른 쪽이 정해요.',
      en: 'Asynchronous ones do: AWS Lambda returns them to a queue and tries again for up to six hours, at pauses that grow from 1 s to 5 min. A synchronous call gets 429 at once, and its caller decides whether to try again.',
    },
    sources: [lambdaAsyncErrors, lambdaScaling],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C243',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'AWS 계정이면 누구나 동시에 1,000개까지 쓴다.',
      en: 'Every AWS account may run 1,000 at once.',
    },
    actually: {
      ko: '1,000은 기본값이에요. 새로 만든 계정의 한도는 그보다 작고, 쓰면서 저절로 올라가요. 얼마에서 시작하는지는 문서에 없어요. 더 필요하면 올려 달라고 신청해요.',
      en: '1,000 is the default. New accounts start with less, and their limit rises by itself with use; where it starts is not documented. Whoever needs more asks for it.',
    },
    sources: [lambdaQuotas],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C244',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '함수가 늘어나면 그 뒤의 데이터베이스도 알아서 감당한다.',
      en: 'When a function scales, the database behind it copes by itself.',
    },
    actually: {
      ko: '환경마다 연결을 따로 열어서, 함수가 늘수록 연결도 늘어요. AWS는 연결을 자주 여는 함수라면 그 사이에 프록시를 두라고 권해요. 프록시는 연결을 모아 돌려 쓰게 하고, 넘치는 것은 기다리게 하거나 막아요. 예약 동시성으로 함수가 그 이상 늘지 않게 하는 방법도 문서에 있어요.',
      en: 'Every environment opens connections of its own, so they multiply with the function. For functions that open many, AWS recommends a proxy in between: it pools and shares connections, and queues or throttles what is too much. Holding the function back by reserved concurrency is documented as well.',
    },
    sources: [
      {
        title: 'AWS Lambda: Using AWS Lambda with Amazon RDS',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-rds.html',
        readOn: '2026-11-29',
      },
      {
        title: 'Amazon RDS: Using Amazon RDS Proxy',
        url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html',
        readOn: '2026-11-29',
      },
      {
        title: 'AWS Lambda: Configuring reserved concurrency',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C049',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '처리량이나 메모리 같은 사용 단위로 용량을 조정한다.',
      en: 'Capacity is tuned in units of use, such as throughput or memory.',
    },
    actually: {
      ko: '맞아요. AWS Lambda에서는 메모리를 128~10,240MB에서 정하면 CPU가 따라오고(1,769MB에서 vCPU 하나 몫), 동시성을 예약하거나 미리 켜 둘 수 있어요. 메모리를 늘려 일이 빨리 끝나면 필요한 동시성도 줄어요.',
      en: 'It is. On AWS Lambda you set memory from 128 to 10,240 MB and CPU follows (one vCPU’s worth at 1,769 MB), and you may reserve or provision concurrency. Where more memory finishes sooner, less concurrency is needed as well.',
    },
    sources: [lambdaQuotas, lambdaUnderstandingScaling],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C053',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '함수는 저마다 따로 실행되므로 전체가 더 안정적이다.',
      en: 'Functions run independently, which makes the whole more stable.',
    },
    actually: {
      ko: '고장 하나가 미치는 범위는 작아져요. 하지만 같은 계정, 같은 리전의 함수들은 동시성 한도를 함께 써서, 하나가 다른 하나를 굶길 수 있어요. 부르고 불리는 사이가 늘면 부분 고장도 잦아져요.',
      en: 'One failure reaches less far. But functions of one account and Region share a concurrency limit, so one can starve another, and with more calls between parts, partial failures become common.',
    },
    sources: [lambdaUnderstandingScaling, roberts],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C152',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: '쉬는 Lambda 함수는 10분 동안 살아 있다.',
      en: 'An idle Lambda function stays alive for ten minutes.',
    },
    actually: {
      ko: 'AWS는 ‘정해지지 않은 시간’이라고만 적어요. 밖에서 잰 값은 2019년 봄 약 45분, 2019년 8월 약 10분, 2021년 1월 5~7분으로 달라졌어요.',
      en: 'AWS documents only a “non-deterministic” period. Measured from outside it was about 45 minutes in spring 2019, about 10 in August 2019, and 5 to 7 in January 2021.',
    },
    sources: [operatorGuide, coldStarts2021],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C153',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '몇 분마다 핑을 보내면 함수는 늘 따뜻하다.',
      en: 'Ping it every few minutes and the function is always warm.',
    },
    actually: {
      ko: '핑 하나는 환경 하나만 데워요. 동시에 온 나머지 손님은 저마다 새 환경을 기다려요. AWS 운영 안내서도 핑은 보장되는 방법이 아니며 프로비저닝 동시성을 쓰라고 적어요.',
      en: 'One ping warms one environment; everyone else who comes at the same moment waits for a new one. AWS’s operator guide calls pinging no guarantee and points to provisioned concurrency.',
    },
    sources: [operatorGuide, lambdaProvisioned],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C154',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '메모리를 늘리면 콜드 스타트가 짧아진다.',
      en: 'More memory shortens the cold start.',
    },
    actually: {
      ko: '초기화 시간은 거의 그대로예요. 런타임 40종에서 128MB의 초기화 중앙값은 1,024MB의 0.97~1.03배였어요. 그다음의 첫 실행은 메모리를 따라가요. .NET 8은 128MB에서 평균 720ms, 1,024MB에서 75ms였어요.',
      en: 'Not the init: over 40 runtimes its median at 128 MB was 0.97 to 1.03 times that at 1,024 MB. The first run after it does follow memory: .NET 8 took 720 ms on average at 128 MB and 75 ms at 1,024 MB.',
    },
    sources: [lambdaPerf],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C155',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '배포 파일이 커도 시작하는 시간은 비슷하다.',
      en: 'The size of the package makes no difference to the start.',
    },
    actually: {
      ko: '불러오는 코드가 많으면 느려져요. 2021년 1월에 잰 AWS의 JavaScript 함수는 압축한 의존성이 1KB일 때 0.26초, 14MB일 때 1.70초, 35MB일 때 3.87초였어요(중앙값, 호출한 쪽에서 잰 값).',
      en: 'Loading more code takes longer. In January 2021 a JavaScript function on AWS took 0.26 s with 1 KB of zipped dependencies, 1.70 s with 14 MB and 3.87 s with 35 MB (medians, seen by the caller).',
    },
    sources: [coldStarts2021],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C156',
    verdict: 'depends',
    status: 'found',
    said: { ko: '스냅스타트는 공짜다.', en: 'SnapStart is free.' },
    actually: {
      ko: 'Java 런타임에서는 맞아요. Python과 .NET에서는 스냅숏을 보관하는 시간과 되살린 크기만큼 요금이 붙어요. 미국 동부에서 GB-초당 0.0000015046달러, 되살린 GB당 0.0001397998달러예요(2025년 10월).',
      en: 'For Java runtimes it is. For Python and .NET, keeping a snapshot and restoring from it are billed: in US East, $0.0000015046 per GB-second kept and $0.0001397998 per GB restored (October 2025).',
    },
    sources: [lambdaSnapStart, { ...lambdaPricing, readOn: '2025-10-28' }],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C157',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '배터리(UPS)를 두면 정전 걱정은 끝난다.',
      en: 'A UPS battery settles the matter of power cuts.',
    },
    actually: {
      ko: '배터리는 발전기가 이어받을 때까지 버티는 장비예요. 데이터센터에서 흔히 잡는 시간은 2010년에 30분, 2026년에는 5분쯤이에요. 요즘 발전기는 대개 10초 안에 이어받아요. 그보다 긴 정전은 발전기의 몫이에요.',
      en: 'A battery bridges the time until a generator takes over. Data centres used to plan for 30 minutes of it (2010), now for about five (2026); modern generators take the load within ten seconds. What lasts longer is the generator’s work.',
    },
    sources: [
      {
        title: 'Mission Critical Magazine: Three Reasons for Shorter UPS Runtimes (about 2015)',
        url: 'https://www.missioncriticalmagazine.com/blogs/14-the-mission-critical-blog/post/87063-three-reasons-for-shorter-ups-runtimes',
        readOn: '2026-11-29',
      },
      {
        title: 'Jason Agee: Right-sizing UPS runtime (2026)',
        url: 'https://jasonagee.substack.com/p/right-sizing-ups-runtime-for-the',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C158',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '두 번째 데이터센터가 있으면 불이 나도 곧 돌아온다.',
      en: 'With a second data centre, a fire is over in minutes.',
    },
    actually: {
      ko: '옮기는 도구까지 그쪽에 있어야 해요. 카카오는 2022년 10월 다른 곳에도 데이터센터가 있었지만, 자동으로 옮겨 주는 시스템이 불이 난 판교에만 있어 손으로 옮겼어요. 카카오가 밝힌 여러 원인 가운데 하나예요. 연습까지 해 두어야 한다는 것은 여기서 이 과정이 얻은 교훈이에요. 메시지는 10시간 만에, 모든 서비스는 127시간 30분 만에 돌아왔어요.',
      en: 'Only if the means of moving there exist there, too. In October 2022 Kakao had other data centres, but the system that switches over stood in the one that burned, so people did it by hand: one of several causes that Kakao named. That one must also practise is this course’s conclusion. Messages were back after ten hours, everything after 127 h 30 min.',
    },
    sources: [kakaoCauses, kakaoHours],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C159',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '중요한 자료는 튼튼한 곳 하나에 모아 두는 것이 가장 안전하다.',
      en: 'Important files are safest together in one well-guarded place.',
    },
    actually: {
      ko: '그 한 곳이 타면 모두 사라져요. 2025년 9월 26일 국가정보자원관리원 대전 본원에 불이 나자, 업무 자료를 거기에만 두라던 G드라이브 858TB는 다른 곳에 백업이 없어 되살릴 수 없었어요. 멈춘 시스템 709개가 모두 돌아오는 데는 95일이 걸렸어요.',
      en: 'If that place burns, all is gone. When fire broke out in the Korean government’s data centre in Daejeon on 26 September 2025, the 858 TB of its G-Drive, where officials had been told to keep all their work, had no copy elsewhere and could not be restored. It took 95 days until all 709 systems ran again.',
    },
    sources: [
      {
        title: 'Segye Ilbo (in Korean): The G-Drive is lost (2025-10-02)',
        url: 'https://www.segye.com/newsView/20251001520513',
        readOn: '2026-11-29',
      },
      {
        title: 'News1 (in Korean): 95 days until all 709 systems were restored (2025-12-30)',
        url: 'https://www.news1.kr/amp/local/moi/6023415',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C160',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '서버는 모자랄 때 주문하면 된다.',
      en: 'Servers can be ordered when they run short.',
    },
    actually: {
      ko: '납기에 달렸어요. 재고가 있으면 1~2주지만, 2026년 초에는 8~12주가 흔하고 서버용 인텔 CPU는 최대 6개월이라는 보도가 나왔어요(중국 고객에게 알린 기간이에요). 납기가 길수록 미리 사 두어야 할 몫이 커져요.',
      en: 'It depends on the lead time. From stock it is one to two weeks; in early 2026, 8 to 12 weeks were reported for many orders, and up to six months for Intel’s server CPUs (as customers in China were told). The longer it is, the more must be there already.',
    },
    sources: [
      {
        title:
          'The Daily Scout: Server kit delays persist (early 2026, quoting ctol.digital and Reuters)',
        url: 'https://thedailyscout.com/s/JhpZez1qeMs',
        readOn: '2026-11-29',
      },
      {
        title: 'Evertiq: Chinese customers face long waits for US-made server CPUs (2026-02-06)',
        url: 'https://evertiq.com/design/2026-02-06-chinese-customers-face-long-waits-for-us-made-server-cpus',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-05-29',
  },
  {
    id: 'C161',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '디스크는 백 개에 한두 개만 고장 나니 우리에게는 거의 없는 일이다.',
      en: 'One or two disks in a hundred fail, so it will hardly happen to us.',
    },
    actually: {
      ko: '여러 개를 꽂으면 달라요. Backblaze의 디스크 34만여 개는 2025년에 1.36%가 고장 났어요. 같은 비율이라면 열두 개 가운데 하나라도 고장 날 확률은 한 해에 15.2%예요.',
      en: 'Not with many of them. Of some 344,000 drives at Backblaze, 1.36% failed in 2025. At that rate the chance that at least one of twelve fails within a year is 15.2%.',
    },
    sources: [
      {
        title: 'Backblaze Drive Stats for 2025 (read in a copy at vuink.com)',
        url: 'https://vuink.com/post/onpxoynmr-d-dpbz/blog/backblaze-drive-stats-for-2025',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C162',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '서버를 직접 돌리는 회사는 이제 없다.',
      en: 'Nobody runs their own servers any more.',
    },
    actually: {
      ko: '있고, 돌아오기도 해요. 37signals는 60만 달러어치 서버를 사서 서로 떨어진 데이터센터 두 곳에 두고 2023년 6월 클라우드에서 나왔어요. 2022년에 클라우드에 쓴 돈이 320만 달러였다고 밝혔지만, 그 가운데 100만 달러 가까이는 그대로 빌려 쓴 파일 저장소의 요금이라 두 금액을 바로 견줄 수는 없어요.',
      en: 'Some do, and some return. 37signals bought servers for $600,000, put them into two data centres far apart, and left the cloud in June 2023; its cloud budget for 2022 had been $3.2 million, it says. Nearly a million of that was for file storage, which stayed rented, so the two sums are not like for like.',
    },
    sources: [cloudExit, cloudSpend],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-05-29',
  },
  {
    id: 'C181',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '다 만들어진 소프트웨어를 빌려 쓰면 우리가 맡을 일은 없다.',
      en: 'Whoever rents finished software has nothing left to handle.',
    },
    actually: {
      ko: '마이크로소프트의 표에서 SaaS의 고객은 데이터, 설정, 계정을 혼자 맡고 접속 기기와 앱을 함께 맡아요. 나머지 다섯 영역은 제공자의 몫이에요.',
      en: 'In Microsoft’s table, a SaaS customer handles data, settings and accounts alone, and shares client devices and the application. The other five areas are the provider’s.',
    },
    sources: [azureShared],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C182',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '책임을 나누는 선은 한 회사 안에서는 어느 서비스든 같다.',
      en: 'Within one provider the line of responsibility is the same for every service.',
    },
    actually: {
      ko: '서비스마다 달라요. AWS는 고객의 책임이 쓰는 서비스에 따라 정해진다고 해요. 같은 컨테이너라도 EC2 위에서 돌리면 운영체제 업데이트와 패치가 고객의 몫이고, Fargate에서는 컴퓨팅 인프라를 지키는 일이 AWS의 몫이에요.',
      en: 'It differs. At AWS the customer’s responsibility is determined by the service. The same containers on EC2 leave updates and patches of the operating system to the customer; on Fargate, securing the compute infrastructure is up to AWS.',
    },
    sources: [
      {
        title: 'Amazon ECS Developer Guide: Shared responsibility model',
        url: 'https://docs.amazonaws.cn/en_us/AmazonECS/latest/developerguide/security-shared-model.html',
        readOn: '2026-11-29',
      },
      {
        title: 'AWS SDK for Kotlin Developer Guide: Security',
        url: 'https://docs.aws.amazon.com/sdk-for-kotlin/latest/developer-guide/security.html',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C171',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'PaaS는 아무리 한가해도 0대로 줄지 않는다.',
      en: 'PaaS never goes down to none, however quiet it is.',
    },
    actually: {
      ko: '줄어드는 것이 있어요. 헤로쿠의 Eco 다이노는 30분 동안 웹 요청이 없으면 자고, 자는 동안은 쓴 시간으로 세지 않아요. 컨테이너를 올리는 Cloud Run은 요청이 없으면 기본으로 0대가 돼요. 대신 다음 손님이 켜질 때까지 기다려요.',
      en: 'Some does. Heroku’s Eco dynos sleep after 30 minutes without web traffic, and sleeping is not counted as use. Cloud Run, to which you bring a container, goes down to none by default. The next customer then waits until it is up.',
    },
    sources: [herokuEco, cloudRunScaling],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-05-29',
  },
  {
    id: 'C172',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '인스턴스를 늘리면 언제나 빨라진다.',
      en: 'More instances are always faster.',
    },
    actually: {
      ko: '한 대가 바쁜 정도와 나눠 주는 방법에 달렸어요. 손님은 그대로인데 늘리면 한 대가 덜 바빠져서 빨라져요. 손님과 함께 늘리고 라우터가 아무 데나 보내면 기다림은 그대로예요. 2013년 Rap Genius는 빈 곳을 아는 라우터라면 80대로 될 앱에 무작위 라우터로는 4,000대가 든다고 주장했어요.',
      en: 'It depends on how busy each is, and on how requests are handed out. Add instances for the same customers, and each is less busy. Add them along with the customers, behind a router that picks blindly, and the wait stays. In 2013 Rap Genius claimed that an app which needs 80 dynos behind a router that knows who is free needs 4,000 behind a random one.',
    },
    sources: [rapGenius, herokuRouting2012],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C173',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '라우터가 시간 초과 오류를 돌려주면, 앱도 그 일을 멈춘다.',
      en: 'When the router times a request out, the app stops working on it.',
    },
    actually: {
      ko: '아니에요. 헤로쿠의 라우터는 30초 안에 답이 오지 않으면 H12 오류를 돌려주지만, 인스턴스에는 알리지 않아요. 인스턴스는 끝까지 일하고 그 답은 버려져요. 앱 안에도 더 짧은 제한 시간을 두어야 해요.',
      en: 'It does not. Heroku’s router returns the error H12 after 30 s without an answer and does not tell the instance, which works to the end for nobody. An app needs a shorter limit of its own.',
    },
    sources: [herokuTimeout],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-05-29',
  },
  {
    id: 'C174',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '앱이 디스크에 쓴 파일은 지울 때까지 남아 있다.',
      en: 'What an app writes to its disk stays there until it is deleted.',
    },
    actually: {
      ko: 'PaaS에서는 그렇게 믿으면 안 돼요. 인스턴스가 여럿이면 다음 요청은 그 파일이 없는 곳으로 갈 수 있고, 배포나 재시작 한 번에 메모리와 디스크의 내용이 대개 사라져요. 남길 것은 데이터베이스나 파일 저장소에 둬요.',
      en: 'Do not count on it on PaaS. With several instances the next request may go where the file is not, and a deployment or a restart usually wipes memory and disk. What must stay belongs in a database or a file store.',
    },
    sources: [twelveFactorProcesses],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C050',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '함수는 쓴 만큼만 내니 IaaS나 PaaS보다 싸다.',
      en: 'Functions cost only what is used, so they are cheaper than IaaS or PaaS.',
    },
    actually: {
      ko: '손님이 뜸하거나 갑자기 몰리는 일에서는 대개 그래요. 하지만 일하는 1분의 단가는 VM보다 비싸요. 버클리의 보고서(2019)에서는 비슷한 사양의 VM보다 많게는 7.5배였어요. 그래서 꾸준히 바쁘면 뒤집히고, 사람의 시간까지 넣으면 또 달라져요.',
      en: 'Mostly so for customers who come rarely or all at once. But a minute of work costs more than on a VM: up to 7.5 times as much as one of similar size in a Berkeley report of 2019. So steady work turns it round, and people’s time changes it again.',
    },
    sources: [
      {
        title: 'Cloud Programming Simplified: A Berkeley View on Serverless Computing (2019-02-10)',
        url: 'https://arxiv.org/abs/1902.03383',
        readOn: '2026-11-21',
      },
      roberts,
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C046',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'AWS Lambda는 100만 번 실행에 0.2달러면 된다.',
      en: 'A million runs on AWS Lambda cost twenty cents.',
    },
    actually: {
      ko: '0.2달러는 요청 요금뿐이에요. 실행 요금이 GB-초당 0.0000166667달러씩 더해져요(x86, 2026년 10월). 100만 번 × 0.1초 × 128MB면 12,500GB-초, 0.21달러라서 합쳐 0.41달러이고, 1GB로 1초씩이면 16.67달러가 더 나와요. 게이트웨이, 로그, 나가는 트래픽은 따로예요.',
      en: 'Twenty cents are the requests alone. Running adds $0.0000166667 a GB-second (x86, October 2026): a million times 0.1 s at 128 MB are 12,500 GB-seconds, $0.21, so $0.41 together; at 1 GB and a second each it is $16.67 more. Gateway, logs and outgoing data come on top.',
    },
    sources: [lambdaPricing],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C260',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '예산 알림을 걸어 두면 요금이 그 금액에서 멈춘다.',
      en: 'A budget alert stops the spending at its amount.',
    },
    actually: {
      ko: '알림은 알릴 뿐이에요. AWS는 예산의 상태를 하루에 몇 번만 갱신해서, 알림은 돈을 쓴 뒤에 와요. 멈추려면 알림이 울릴 때 한도를 0으로 바꾸는 동작을 따로 걸어야 해요.',
      en: 'An alert tells, it does not stop. AWS updates the state of a budget several times a day, so the news comes after the money is spent. To stop, something must act on the alert, for instance set a limit to 0.',
    },
    sources: [awsBudgets, milkieWay],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C261',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '함수가 자기를 부르는 반복은 플랫폼이 알아서 끊는다.',
      en: 'A platform ends by itself a loop in which a function calls itself.',
    },
    actually: {
      ko: 'AWS Lambda의 반복 감지는 기본으로 켜져 있고, Lambda와 SQS, SNS, S3 사이의 반복을 열여섯 번쯤에서 멈춰요. DynamoDB가 끼면 보지 못하고, 끌 수도 있어요.',
      en: 'Lambda’s detection is on by default, and stops loops between Lambda, SQS, SNS and S3 after about sixteen runs. It does not see a loop through DynamoDB, and it can be switched off.',
    },
    sources: [lambdaRecursion],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C262',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '함수에는 약정 할인이 없다.',
      en: 'There is no commitment discount for functions.',
    },
    actually: {
      ko: 'AWS의 컴퓨팅 절감형 플랜(Compute Savings Plans)은 Lambda의 실행 시간과 프로비저닝 동시성에도 적용되고, 많게는 17%를 깎아 줘요. 요청 요금은 그대로예요.',
      en: 'Compute Savings Plans of AWS cover duration and provisioned concurrency of Lambda as well, for up to 17% less. Requests cost what they did.',
    },
    sources: [pricingPaper, tieredPricing, savingsPlans],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C001',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '서버리스에서는 하드웨어와 운영체제를 맡는 서버가 존재하지 않는다.',
      en: 'In serverless there is no server that looks after hardware and operating system.',
    },
    actually: {
      ko: '서버는 그대로 있어요. 없는 것은 고객이 준비하고 패치하고 크기를 정하는 서버예요. 제공자는 쉬는 동안에도 서버를 돌리고 그 비용을 내요.',
      en: 'The servers are there. What is gone is the server that the customer provisions, patches and sizes. The provider keeps machines running and pays for them even when they are idle.',
    },
    sources: [cncf, roberts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C002',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '서버리스는 BaaS와 FaaS를 묶어 부르는 말이다.',
      en: 'Serverless is the word for BaaS and FaaS together.',
    },
    actually: {
      ko: '가장 널리 쓰이는 정의예요. 요즘은 컨테이너나 데이터베이스, 메시지 서비스까지 넓혀 부르기도 해요. 그래서 대수를 정하지 않아도 늘고 줄어드는지, 쓴 만큼 내는지를 물어요.',
      en: 'That is the usual definition. Today it is stretched to containers, databases and messaging as well. So ask whether it scales without a number being set, and whether it is billed by use.',
    },
    sources: [cncf, roberts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C007',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '서버리스 아키텍처는 마이크로서비스 아키텍처를 따른다.',
      en: 'A serverless architecture follows the microservice architecture.',
    },
    actually: {
      ko: '서로 다른 질문이에요. 하나는 시스템을 어떻게 나누는지를, 다른 하나는 누가 돌리고 무엇에 요금을 내는지를 말해요. 나누지 않은 앱도 함수 하나에 올릴 수 있어요. 작은 단위를 권하는 경향은 있어요.',
      en: 'These are two questions: how a system is divided, and who runs it and what is paid for. An undivided application can run in one function. Functions do nudge designs towards small pieces.',
    },
    sources: [cncf, roberts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C008',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '마이크로서비스 때문에 돌볼 서버가 늘었고, 그래서 서버리스가 나왔다.',
      en: 'Microservices multiplied the servers, and that is why serverless was invented.',
    },
    actually: {
      ko: '한 줄의 원인으로 설명할 수 없어요. 쓴 만큼 내고 코드를 돌리는 일은 2006년 Zimki, 말은 2012년 Iron.io, BaaS는 2011~2012년 Parse와 Firebase, AWS Lambda는 2014년 11월이에요.',
      en: 'No single cause explains it. Running code and paying by use goes back to Zimki in 2006, the word to Iron.io in 2012, BaaS to Parse and Firebase in 2011 and 2012, and AWS Lambda came in November 2014.',
    },
    sources: [
      cncf,
      {
        title:
          'Andrii Soldatenko: Origins of the term “serverless”, quoting Ken Fromm (2017-07-30)',
        url: 'https://asoldatenko.org/posts/building-serverless-applications-with-python',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C043',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '서버리스에서는 프로젝트를 여러 함수로 잘게 쪼개야 한다.',
      en: 'Serverless requires a project to be cut into many small functions.',
    },
    actually: {
      ko: '선택이에요. 함수 하나가 여러 주소를 맡을 수도 있어요. 나눌수록 배포와 권한은 또렷해지지만, 잠드는 곳과 지켜볼 곳이 늘어요. 초기화가 무거운 부분만 떼어 내는 것처럼 까닭이 있을 때 나눠요.',
      en: 'It is a choice: one function may serve many addresses. The finer the cut, the clearer deployments and permissions, and the more there is that sleeps and has to be watched. Split for a reason, for instance to keep a heavy initialisation apart.',
    },
    sources: [roberts, cncf, lambdaEnvironment],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C012',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '서버리스는 고가용성이 저절로 갖춰진다.',
      en: 'With serverless, high availability comes by itself.',
    },
    actually: {
      ko: '한 리전 안에서는 그래요. AWS Lambda는 함수를 여러 가용 영역에서 실행해요. 리전 전체의 장애, 내 코드의 버그, 함수가 기대는 다른 서비스의 고장은 설계로 막아야 해요.',
      en: 'Within a Region it does: AWS Lambda runs functions in several zones. The loss of a Region, bugs in your own code and failures of what a function relies on still call for design.',
    },
    sources: [lambdaResilience],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C013',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '서버를 신경 쓰지 않으니 제품 개발에만 집중할 수 있다.',
      en: 'With the servers gone, developers can think of nothing but the product.',
    },
    actually: {
      ko: '서버를 돌보는 일은 줄지만 운영은 남아요. 배포, 권한, 관측, 비용, 한도를 살피는 일이에요. 운영이 없어지는 것이 아니라 다른 운영이 돼요.',
      en: 'Server chores shrink, but operating remains: deploying, access rights, observing, cost and limits. It is not no operations but other ones.',
    },
    sources: [roberts, cncf],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C091',
    verdict: 'false',
    status: 'found',
    said: { ko: 'EC2는 서버리스 서비스다.', en: 'EC2 is a serverless service.' },
    actually: {
      ko: 'EC2는 빌린 가상 서버(IaaS)예요. 크기와 대수, 운영체제의 패치, 늘리는 규칙이 고객의 몫이고, 요청이 없어도 켜져 있으면 요금이 나와요.',
      en: 'EC2 is rented virtual servers, IaaS. Size and number, patches of the operating system and rules for growing are yours, and it bills while it runs, with or without requests.',
    },
    sources: [nist, ec2Start],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C092',
    verdict: 'false',
    status: 'found',
    said: { ko: 'RDS는 서버리스 서비스다.', en: 'RDS is a serverless service.' },
    actually: {
      ko: '보통의 RDS는 DB 인스턴스의 등급을 골라 켜 두는 관리형 데이터베이스예요. 예외는 RDS 가족인 Aurora Serverless v2로, 최소 용량을 0으로 두면 연결이 없는 동안 멈추고 용량 요금이 나오지 않아요.',
      en: 'Ordinary RDS is a managed database: you choose a class of DB instance and leave it on. The exception in the family is Aurora Serverless v2, which pauses without connections if its least capacity is 0, and then bills no capacity.',
    },
    sources: [auroraPause],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C093',
    verdict: 'true',
    status: 'found',
    said: { ko: 'S3는 서버리스 서비스다.', en: 'S3 is a serverless service.' },
    actually: {
      ko: '맞아요. 용량을 미리 정하지 않고 쓴 만큼 내는 저장소예요. 코드를 실행하지는 않고, 아무도 읽지 않아도 보관료는 나와요.',
      en: 'True: storage without a capacity to set, paid for by use. It runs no code, and what is stored is billed even if nobody reads it.',
    },
    sources: [roberts, cncf],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C094',
    verdict: 'depends',
    status: 'found',
    said: { ko: 'Fargate는 서버리스 서비스다.', en: 'Fargate is a serverless service.' },
    actually: {
      ko: '서버를 돌보지 않는다는 뜻에서는 그래요. 하지만 요금은 컨테이너 이미지를 받기 시작할 때부터 끝날 때까지, 요청이 없어도 나와요. 부를 때마다 내는 함수와는 달라요.',
      en: 'In the sense that there are no servers to look after. But it bills from the start of the image’s download until the container ends, with or without requests. That is not a function, which is paid by the call.',
    },
    sources: [fargatePricing],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C062',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '함수 사이에는 변수나 데이터를 공유할 수 없다.',
      en: 'Functions cannot share variables or data.',
    },
    actually: {
      ko: '서로 다른 환경은 메모리를 나누지 않아요. 하지만 같은 환경에 이어서 온 요청은 같은 전역 변수를 볼 수 있어요. 기대서는 안 되지만요. 나눌 것은 데이터베이스, 캐시, 객체 저장소, 큐에 둬요.',
      en: 'Different environments share no memory. Requests that follow each other in the same one may see the same globals, which must not be relied on. What is to be shared goes into a database, a cache, object storage or a queue.',
    },
    sources: [lambdaEnvironment],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C063',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '무상태성은 이전 호출이 다음 호출에 영향을 주지 않는다는 뜻이다.',
      en: 'Statelessness means that one call does not affect the next.',
    },
    actually: {
      ko: '지켜야 할 약속으로는 맞아요. 앞의 요청이 남긴 메모리에 기대지 않는다는 뜻이에요. 실제로 아무것도 남지 않는다는 뜻은 아니고, 상태는 밖으로 옮겨져요. 진행 상태를 플랫폼이 저장해 주는 지속형 함수는 예외예요.',
      en: 'As a promise to keep, yes: it does not rely on memory that earlier requests left. It does not say that nothing is left; state moves outside. Durable functions, whose progress the platform stores, are an exception.',
    },
    sources: [lambdaEnvironment, lambdaQuotas],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C064',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '함수는 로컬 저장소를 읽거나 쓸 수 없다.',
      en: 'A function cannot read or write local storage.',
    },
    actually: {
      ko: 'AWS Lambda에는 512~10,240MB의 /tmp가 있고, 같은 환경이 다시 쓰이면 파일이 남아 있을 수 있어요. 다만 환경마다 따로이고 예고 없이 사라지니, 저장소가 아니라 잠깐 쓰는 작업 공간이에요.',
      en: 'AWS Lambda has 512 to 10,240 MB of /tmp, and where an environment is reused its files may still be there. But each environment has its own and it goes without notice: room to work in, not a place to store things.',
    },
    sources: [lambdaEnvironment, lambdaQuotas],
    checkedOn: CHECKED_ON,
    checkAgainBy: '2027-05-21',
  },
  {
    id: 'C065',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'S3나 Azure Storage 같은 저장소로는 데이터 공유 문제를 풀 수 없다.',
      en: 'Stores such as S3 or Azure Storage do not solve the sharing of data.',
    },
    actually: {
      ko: '반대예요. 객체 저장소와 데이터베이스가 바로 함수들이 함께 보는 상태를 두는 곳이에요.',
      en: 'The reverse: object storage and databases are where state goes that functions share.',
    },
    sources: [roberts],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C066',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '상태를 유지하지 않으므로 상태를 관리할 서버나 데이터베이스가 필요 없다.',
      en: 'No state is kept, so no server or database is needed to manage it.',
    },
    actually: {
      ko: '함수가 무상태일수록 밖의 데이터베이스와 저장소가 더 필요해요. 필요 없는 것은 환경 안에 상태를 두는 일이고, 그래서 늘리고 줄이기 쉬워요.',
      en: 'The more stateless a function is, the more it needs a database or a store outside. What is not needed is state inside an environment, and that is what makes it easy to scale.',
    },
    sources: [lambdaEnvironment, roberts],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C105',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '무상태 앱은 CDN, 웹, 프린트 서버로 짧은 요청을 처리하며 검색이 그 예다.',
      en: 'Stateless apps handle short requests with CDN, web or print servers; search is an example.',
    },
    actually: {
      ko: 'CDN을 써서 무상태인 것이 아니에요. 요청 하나에 필요한 것이 다 들어 있어서 어느 서버가 답해도 되기 때문에 무상태예요. 검색도 요청은 무상태지만, 색인이라는 커다란 상태를 읽어요.',
      en: 'No CDN makes it so. A request is stateless because it carries all it needs, and any server can answer. Search requests are stateless, too, yet they read a huge state: the index.',
    },
    sources: [rfc9110],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C230',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '값을 데이터베이스로 옮기면 동시에 온 요청도 바르게 세어진다.',
      en: 'Once a value is in a database, concurrent requests are counted right.',
    },
    actually: {
      ko: '읽고 나서 그 값을 바탕으로 쓰면 그사이에 온 쓰기를 잃어요. DynamoDB에서는 한 번의 갱신은 나뉘지 않고 처리되니 더하기를 맡기거나, 읽은 뒤 바뀌지 않았을 때만 쓰는 조건을 달아요.',
      en: 'To read a value and then write what follows from it loses updates that came in between. In DynamoDB a single update is atomic: let it do the adding, or write on the condition that nothing has changed since.',
    },
    sources: [dynamoConcurrent],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C231',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '같은 요청은 함수에서 한 번만 처리된다.',
      en: 'A function handles the same request only once.',
    },
    actually: {
      ko: '그렇게 믿으면 안 돼요. AWS Lambda는 실패한 비동기 호출을 기본으로 두 번 더 실행하고, 실패하지 않았어도 같은 이벤트가 다시 올 수 있다고 밝혀요. 손님도 다시 눌러요. 그래서 중복되어도 괜찮은, 멱등한 코드를 써야 해요.',
      en: 'Do not count on it. By default AWS Lambda runs an asynchronous call that failed twice more, and says that an event may come again even where nothing failed. Customers press again, too. So code must be idempotent: duplicates must do no harm.',
    },
    sources: [lambdaAsyncErrors],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C232',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'HTTP도 무상태 프로토콜이다.',
      en: 'HTTP is a stateless protocol, too.',
    },
    actually: {
      ko: '맞아요. RFC 9110은 HTTP를 무상태 프로토콜이라고 소개해요. 요청 하나의 뜻이 앞의 요청 없이도 통해요. 쿠키는 그 위에 상태를 얹는 방법이고, 무엇을 기억할지는 여전히 양 끝의 일이에요.',
      en: 'It is. RFC 9110 introduces HTTP as stateless: a request means the same without the ones before it. Cookies put state on top of that, and what is remembered is still up to the two ends.',
    },
    sources: [rfc9110],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C026',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'BaaS는 데이터베이스, 로그인, 파일, 알림 같은 기능을 완성된 API로 준다.',
      en: 'BaaS offers database, sign-in, files and notifications as finished APIs.',
    },
    actually: {
      ko: '맞아요. 그만큼 만들 것이 줄어요. 대신 제공자가 정한 데이터의 모양과 규칙 언어를 받아들여야 해요.',
      en: 'True, and there is that much less to build. In return you accept the provider’s shape of data and its language for rules.',
    },
    sources: [cncf, roberts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C027',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'BaaS 요금은 API 사용량과 서버 사용 시간으로 매긴다.',
      en: 'BaaS is billed by API use and server time.',
    },
    actually: {
      ko: '서비스마다 달라요. Firestore는 읽고, 쓰고, 지운 문서의 수와 저장량, 전송량을 세고, 서버가 켜져 있던 시간은 세지 않아요. 그래서 무엇을 세는지부터 읽어요.',
      en: 'It varies. Firestore counts documents read, written and deleted, storage and traffic, and no server time at all. So read first what is counted.',
    },
    sources: [firestorePricing, roberts],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-04-01',
  },
  {
    id: 'C028',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'BaaS는 사용자가 몰려도 알아서 확장된다.',
      en: 'BaaS absorbs any surge by itself.',
    },
    actually: {
      ko: '대체로 그래요. 하지만 한도가 있고 데이터의 모양을 가려요. 좁은 범위의 키나 문서 하나에 읽기와 쓰기가 몰리면 느려지고, 구글도 서서히 늘리라고 권해요. 늘어난 만큼 요금도 늘어요.',
      en: 'Mostly, within limits, and it minds how data is shaped: load on a narrow range of keys or a single document is slow, and Google advises growing gradually. The bill grows along.',
    },
    sources: [firestoreScale],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C029',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'BaaS로는 복잡한 기능을 만들 수 없고 코드가 클라이언트에 몰린다.',
      en: 'BaaS cannot do anything complex and pushes all code to the client.',
    },
    actually: {
      ko: '그럴 때가 많지만 꼭 그렇지는 않아요. 앱이 데이터베이스에 바로 닿으니 로직이 앱으로 가기 쉽고, 웹과 아이폰, 안드로이드에 같은 코드를 되풀이해 쓰게 돼요. 접근 규칙과 함수(FaaS)를 더하면 서버 쪽에도 로직을 둘 수 있어요.',
      en: 'It tends that way and need not. As apps reach the database directly, logic moves into them and is written again for web, iPhone and Android. Access rules and functions put logic back on the server’s side.',
    },
    sources: [roberts, cncf],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C030',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '유료 구간에 들어가면 BaaS 요금은 감당하기 어려울 수 있다.',
      en: 'Past the free tier, BaaS can become painfully expensive.',
    },
    actually: {
      ko: '그럴 수 있어요. 읽은 수만큼 내는 서비스에서는 모두가 모두의 글을 듣는 구조나 끝나지 않는 반복 하나가 요금을 폭증시켜요. 2020년에 한 회사는 시험하던 하룻밤 사이에 72,000달러를 청구받았다고 밝혔어요. 사람 수보다 글 하나를 몇 번 읽는지를 봐요.',
      en: 'It can. Where reads are billed, everybody listening to everybody, or one endless loop, makes the bill explode: in 2020 a company told how one night of testing cost it $72,000. Watch how often a thing is read rather than how many people there are.',
    },
    sources: [firestorePricing, milkieWay],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-04-01',
  },
  {
    id: 'C031',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Firebase는 2011년에 시작해 2014년에 구글에 인수됐다.',
      en: 'Firebase began in 2011 and was bought by Google in 2014.',
    },
    actually: {
      ko: '맞아요. 2011년 9월에 만들기 시작해 2012년 4월에 공개했고, 2014년 가을에 구글이 인수했어요. 그 전에는 웹사이트에 붙이는 채팅 창을 팔던 회사였어요.',
      en: 'True. Work began in September 2011, the public launch was in April 2012, and Google bought it in the autumn of 2014. Before that, its founders sold chat windows for websites.',
    },
    sources: [firebaseStory, googleBuysFirebase],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C032',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Parse는 종료됐다.',
      en: 'Parse has been shut down.',
    },
    actually: {
      ko: '서비스는 그래요. 2016년 1월 28일에 알리고 꼭 1년 뒤에 끝내기로 했어요. 하지만 코드는 Parse Server라는 오픈 소스로 공개돼 지금도 개발되고 있어요(npm 9.10.0, 2026년 11월). 다만 원래 서비스와 모두 같지는 않아서 옮기려면 고칠 것이 있었어요.',
      en: 'The service, yes: announced on 28 January 2016, to end exactly a year later. Its code was published as Parse Server and is developed to this day (npm 9.10.0, November 2026), though it was not the same in everything and moving took work.',
    },
    sources: [parseShutdown, parseDossier, parseServer],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C033',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'BaaS를 쓰면 백엔드를 몰라도 된다.',
      en: 'With BaaS you need not know about back ends.',
    },
    actually: {
      ko: '시작은 쉬워요. 하지만 접근 규칙을 빠뜨리면 데이터가 공개되고, 데이터의 모양을 잘못 잡으면 느리고 비싸요. 2018년의 조사에서는 Firebase를 쓰는 앱 28,502개 가운데 3,046개가 누구나 읽을 수 있는 데이터베이스 2,271개에 데이터를 두고 있었어요.',
      en: 'Starting is easy. But without access rules data is public, and badly shaped data is slow and expensive. A survey of 2018 found 28,502 apps on Firebase, 3,046 of which kept data in 2,271 databases that anyone could read.',
    },
    sources: [insecureRules, appthority2018, openFirebase2018],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C034',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'Kinvey는 대표적인 BaaS다.',
      en: 'Kinvey is a leading BaaS.',
    },
    actually: {
      ko: '2010년대 모바일 BaaS의 대표였고, 2017년 6월 1일에 Progress가 인수했어요. 지금 파는지는 확인하지 못했어요. 옛 목록에 있는 이름은 고르기 전에 살아 있는지부터 봐요.',
      en: 'It was, among mobile back ends of the 2010s. Progress bought it on 1 June 2017; whether it is still sold we could not verify. Before choosing a name from an old list, see that it is alive.',
    },
    sources: [kinveyBought],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C035',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Firebase의 실시간 데이터베이스는 바뀐 값을 기기에 바로 밀어 준다.',
      en: 'Firebase’s Realtime Database pushes changes to devices at once.',
    },
    actually: {
      ko: '맞아요. 기기가 묻고 또 묻는 대신, 연결을 열어 두고 바뀐 것을 받아요. ‘서버리스로는 실시간이 안 된다’는 말의 반례이기도 해요.',
      en: 'True. A device does not ask again and again; it keeps a connection open and is told. That alone refutes “serverless cannot do realtime”.',
    },
    sources: [realtimeDatabase],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C036',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '게임용은 GBaaS, 모바일용은 MBaaS라고 부른다.',
      en: 'Game back ends are called GBaaS, mobile ones MBaaS.',
    },
    actually: {
      ko: '그렇게 부르는 곳이 있어요. MBaaS는 Parse를 소개하는 글에도 나오는 흔한 말이고, GBaaS는 게임 회사의 글에서 볼 수 있어요. 다른 기술이 아니라, 누구를 위해 묶었느냐의 차이예요.',
      en: 'Some do. MBaaS is common and used of Parse; GBaaS is found in texts of game companies. They are not other technologies, but a matter of for whom the features were put together.',
    },
    sources: [parseShutdown, gbaas2016],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C190',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '오프라인에서 고친 것은 다시 연결되면 알아서 합쳐진다.',
      en: 'What was changed offline is merged once the device is back.',
    },
    actually: {
      ko: 'Firestore는 합치지 않아요. 같은 문서를 여럿이 고치면 마지막에 도착한 쓰기가 남아요. ‘하나 빼기’처럼 무엇을 할지 적어 보내면 셈은 지켜지지만, 트랜잭션은 오프라인에서 실패해요. 합치는 데이터베이스도 있으니 쓰는 제품의 설명서를 읽어요.',
      en: 'Firestore does not merge: where several change one document, the write that arrives last stays. Sending what to do, as “one less”, keeps the count; transactions fail offline. Some databases do merge, so read the manual of yours.',
    },
    sources: [firestoreOffline, firestoreTransactions],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C037',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'FaaS는 Function as a Server를 줄인 말이다.',
      en: 'FaaS is short for Function as a Server.',
    },
    actually: {
      ko: 'Function as a Service예요. 함수가 서버가 되는 것이 아니라, 함수를 돌려 주는 일을 서비스로 빌려요.',
      en: 'It is Function as a Service: the function does not become a server; running it is what you rent.',
    },
    sources: [cncf, roberts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C038',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'FaaS의 함수는 프로그래밍 언어의 함수와 같은 것이다.',
      en: 'A FaaS function is the same thing as a function of a programming language.',
    },
    actually: {
      ko: '출입문(핸들러)만 함수예요. 올리는 것은 라이브러리와 설정, 권한, 트리거까지 묶은 작은 프로그램이고, 그 안에 함수가 수백 개 있어도 돼요.',
      en: 'Only the way in, the handler, is one. What is uploaded is a small program with libraries, settings, permissions and triggers, and may hold hundreds of functions.',
    },
    sources: [lambdaQuotas, roberts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C039',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '함수는 HTTP 요청으로 부른다.',
      en: 'A function is called by an HTTP request.',
    },
    actually: {
      ko: 'HTTP는 여러 트리거 가운데 하나예요. 대기열, 토픽, 저장소의 파일, 데이터베이스의 변화, 일정으로도 실행되고, 코드에서 직접 부를 수도 있어요.',
      en: 'HTTP is one trigger of many. Queues, topics, files in storage, changes in a database and schedules start functions, and code may call them directly.',
    },
    sources: [lambdaInvocation, azureTriggers, googleTriggers],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C040',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '데이터베이스를 읽고 쓰는 함수를 올려 두면 어떤 프로그램이든 불러서 쓸 수 있다.',
      en: 'Upload a function that reads and writes a database, and any program can use it.',
    },
    actually: {
      ko: '부를 수는 있어요. 그래서 누가 부르는지부터 정해야 해요. Lambda의 함수 URL은 권한이 있는 사람만 부르게 할 수도, 아무나 부르게 할 수도 있어요. 아무나 부르게 열었다면 입력 확인, 횟수 제한, 데이터베이스 연결 수까지 함수와 그 앞에 있는 것이 지켜요.',
      en: 'It can be called, so first decide by whom. A function URL of Lambda admits only those with permission, or anyone at all. Opened to all, it is left to the function and to what stands before it to check input, limit calls and spare the database’s connections.',
    },
    sources: [functionUrlAuth, roberts],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C145',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'BaaS는 SNS 연동을 제공한다.',
      en: 'BaaS offers integration with “SNS”.',
    },
    actually: {
      ko: '여기서 SNS는 소셜 네트워크의 계정으로 들어오는 소셜 로그인이에요. Amazon SNS(Simple Notification Service)는 토픽에 낸 메시지를 구독자에게 나눠 주는 다른 서비스예요. 글자만 같으니 ‘소셜 로그인’과 ‘Amazon SNS’로 나눠 써요.',
      en: 'In Korean posts SNS means social networks: signing in with an account of one. Amazon SNS (Simple Notification Service) is something else, which hands a topic’s messages to its subscribers. Only the letters are the same, so write “social sign-in” and “Amazon SNS”.',
    },
    sources: [snsExamples],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C045',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '함수는 컨테이너나 가상 머신 안에서 실행된다.',
      en: 'Functions run inside a container or a virtual machine.',
    },
    actually: {
      ko: '맞아요. 다만 모두 도커 컨테이너인 것은 아니에요. AWS Lambda는 Firecracker라는 마이크로VM을 써요.',
      en: 'True, though not every one is a Docker container: AWS Lambda uses microVMs, run by Firecracker.',
    },
    sources: [lambdaSnapStart],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C183',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'AWS Lambda는 환경 하나가 요청 하나를 맡는 서비스 한 가지다.',
      en: 'AWS Lambda is one service, and each environment of it serves one request.',
    },
    actually: {
      ko: '지금까지의 Lambda 함수는 Event Functions라고 불리고 여전히 그래요. Web Functions는 처음에 64건, Managed Instances는 vCPU마다 16~64건을 함께 받고, MicroVMs와 durable functions도 따로 있어요. API와 SDK는 옛 이름을 그대로 써요. Web Functions의 출시일과 가격은 찾지 못했어요.',
      en: 'Lambda functions are now called Event Functions, and there it still holds. Web Functions take 64 at once unless changed, Managed Instances 16 to 64 for each vCPU; MicroVMs and durable functions are others. API and SDK keep the old name. Neither launch date nor price of Web Functions was found.',
    },
    sources: [lambdaChapter, lambdaWeb, agentToolkit],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-03-01',
  },
  {
    id: 'C184',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '비동기로 부른 함수가 실패하면, 부른 쪽이 오류를 받고 그것으로 끝난다.',
      en: 'When a function that was called asynchronously fails, its caller gets the error, and that is the end of it.',
    },
    actually: {
      ko: '부른 쪽은 대기열에 넣었다는 답만 받고 이미 떠났어요. Lambda는 설정을 바꾸지 않으면 1분 뒤와 2분 뒤에 한 번씩, 같은 이벤트로 처음부터 다시 실행해요. 그래도 실패하면 버리니, 남기려면 보낼 곳을 정해 둬야 해요.',
      en: 'The caller was told that it is in the queue, and has left. Unless you change that, Lambda runs the same event again from the start, after one minute and after two more; then it is dropped, unless somewhere to keep it was set.',
    },
    sources: [lambdaAsync],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C150',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '여러 글에 똑같이 나오고 글 끝에 출처가 있으면 믿어도 된다.',
      en: 'What many posts say alike, with sources at the end, can be trusted.',
    },
    actually: {
      ko: '출처가 또 다른 글이라면 한 문장이 여러 번 옮겨졌을 뿐이에요. ‘함수는 파일을 쓸 수 없다’는 말이 그렇게 퍼졌지만, AWS의 문서는 512MB에서 10,240MB까지의 /tmp를 쓸 수 있다고 적어요. 처음 말한 곳의 문서나 측정값에서 날짜와 조건을 확인해요.',
      en: 'If the sources are other posts, one sentence was merely copied many times. “A function cannot write files” spread that way, while the documentation of AWS gives it 512 to 10,240 MB of /tmp. Look for date and conditions where it was first said or measured.',
    },
    sources: [lambdaQuotas],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C071',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '정해진 시각에만 도는 배치 작업은 서버리스에 잘 맞는다.',
      en: 'Batch jobs that run at set times suit serverless.',
    },
    actually: {
      ko: '맞아요. 일정으로 깨우고 일한 만큼만 내니까요. 다만 실행 시간의 한도를 넘는 일은 쪼개거나, 배치 서비스나 컨테이너를 일할 때만 켜는 쪽이 나아요. 그때만 켰다 끄는 컨테이너도 비용이 비슷해요.',
      en: 'True: a schedule wakes it, and only its work is paid for. What exceeds the time limit has to be split, or goes to a batch service or to containers that are started for it; these cost about as much.',
    },
    sources: [cncf, lambdaQuotas],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C072',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '넷플릭스는 올라온 영상의 인코딩, 검증, 태깅, 공개를 람다로 자동화했다.',
      en: 'Netflix automated encoding, validation, tagging and publishing with Lambda.',
    },
    actually: {
      ko: '2014~2015년 무렵 AWS 행사에서 나온 이야기를 다른 글이 옮겨 적은 것이고, 원본은 찾지 못했어요. 옮긴 글에 따르면 람다는 파일이 올라왔다는 이벤트를 받아 조각을 나누고 확인하고 다음 일을 불렀어요. 지금도 그렇게 하는지는 알 수 없어요.',
      en: 'Others retell what was said at AWS events around 2014 and 2015; we did not find the original. As they tell it, Lambda reacted to files that arrived: it had them cut up and checked, and called what came next. Whether that is so today, they cannot say.',
    },
    sources: [netflixRetold],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C073',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '페리스코프는 유해한 영상을 람다로 걸러 낸다.',
      en: 'Periscope filters harmful video with Lambda.',
    },
    actually: {
      ko: '2015년 무렵 람다를 쓰는 고객의 말로 알려졌지만, 그 말이 적힌 자료를 찾지 못했어요(출처를 찾지 못한 이야기). 페리스코프 앱은 2021년 3월까지 문을 닫기로 했어요. 그러니 “걸러 낸다”가 아니라 “걸러 냈다고 한다”예요.',
      en: 'It is known as a Lambda customer’s remark of about 2015, but we could not find where it stands (unverified). Periscope was to close by March 2021. So it is at most “is said to have filtered”.',
    },
    sources: [periscopeEnds],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C074',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'CPU 경보나 로그 분석 리포트에 서버리스를 쓸 수 있다.',
      en: 'CPU alarms and log reports can be serverless.',
    },
    actually: {
      ko: '맞아요. 다만 지켜보는 것은 감시 서비스의 경보이고, 함수는 경보가 울렸을 때 불려요. AWS에서는 CloudWatch 경보가 함수를 비동기로 불러요.',
      en: 'True. It is the monitoring service that watches, though, and the function is called when its alarm goes off. On AWS a CloudWatch alarm calls the function asynchronously.',
    },
    sources: [alarmsToLambda, lambdaInvocation],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C075',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '버슬은 하루 1억 건의 이벤트를 서버리스로 처리해 비용을 84% 줄였다.',
      en: 'Bustle processed 100 million events a day serverlessly and cut its cost by 84%.',
    },
    actually: {
      ko: '서로 다른 자료를 붙인 말이에요. 하루 1억 건 이상은 2016년 10월의 기사에 있고, 84%는 그 기사에 없어요. 84%가 적힌 원본은 찾지 못했고, 무엇의 비용인지도 알 수 없어요. 한 회사의 한때 값이에요.',
      en: 'Two things joined. More than 100 million events a day stands in an article of October 2016; the 84% does not. We found no original for it, nor of which cost it is said. It is one company at one time.',
    },
    sources: [bustle2016],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C076',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '챗봇과 음성 비서는 서버리스와 잘 맞는다.',
      en: 'Chatbots and voice assistants suit serverless.',
    },
    actually: {
      ko: '요청이 띄엄띄엄하고 사람이 조금 기다려 준다면 맞아요. 다만 답을 기다려 주는 시간이 정해진 곳이 있어요. Slack은 3초 안에 받았다는 응답을 바라서, 먼저 받았다고 답하고 일은 나중에 해요. 아마존의 음성 비서 알렉사는 람다 함수를 동기로 불러 답을 기다려요.',
      en: 'True where requests are sparse and people wait a little. Some platforms set a deadline, though: Slack wants an acknowledgement within three seconds, so the bot says “got it” first and works afterwards. Amazon’s Alexa calls a Lambda function synchronously and waits for its answer.',
    },
    sources: [cncf, slackAck, lambdaInvocation],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C300',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '함수가 다른 서비스의 답을 기다리는 동안에는 요금이 붙지 않는다.',
      en: 'While a function waits for another service, nothing is charged.',
    },
    actually: {
      ko: '서비스마다 달라요. AWS Lambda는 코드가 시작해서 끝날 때까지의 시간에 메모리를 곱하니 기다리는 시간에도 요금이 붙어요. Cloudflare Workers의 유료 요금제는 CPU를 쓴 시간만 세요.',
      en: 'It depends on the service. AWS Lambda multiplies memory by the time from start to end, waiting included. The paid plan of Cloudflare Workers counts only the time on the CPU.',
    },
    sources: [lambdaPricing, workersPricing],
    checkedOn: '2026-11-30',
    checkAgainBy: '2027-04-01',
  },
  {
    id: 'C301',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '최소 인스턴스를 켜 두면 콜드 스타트가 공짜로 없어진다.',
      en: 'Minimum instances get rid of cold starts for free.',
    },
    actually: {
      ko: '늘 켜 둔 몫에는 요청이 없어도 요금이 붙어요. 켜 둔 것보다 많이 몰리면 그다음은 다시 새로 떠요.',
      en: 'What is kept on is charged without a single request, and whoever comes beyond it still waits for a new one.',
    },
    sources: [googleMinimum, cloudRunScaling],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C048',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '함수 1회 실행에는 시간 제한이 있다.',
      en: 'A single invocation has a time limit.',
    },
    actually: {
      ko: '맞지만 값은 제각각이에요. AWS Lambda는 15분, Azure의 소비 요금제는 처음에 5분이고 최대 10분, Flex는 상한이 없지만 HTTP 답은 230초 안에 해야 해요. Cloud Run functions는 HTTP 60분, 네이버는 0.5~300초(처음에 60초)예요.',
      en: 'It has, and each its own: AWS Lambda 15 minutes; Azure’s Consumption plan 5 unless changed, 10 at most; Flex has no bound, but an HTTP answer must come within 230 s; Cloud Run functions 60 minutes for HTTP; NAVER 0.5 to 300 s, 60 unless changed.',
    },
    sources: [lambdaQuotas, azureTimeouts, googleFunctionQuotas, naverFunctionLimits],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-05-21',
  },
  {
    id: 'C057',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'FaaS에서는 WebSocket을 쓸 수 없고 실시간 서비스에 맞지 않는다.',
      en: 'WebSocket is impossible with FaaS, and realtime services are out.',
    },
    actually: {
      ko: '함수가 연결을 붙들지 않을 뿐이에요. 게이트웨이가 연결을 지키고 메시지가 올 때마다 함수를 불러요. AWS에는 API Gateway의 WebSocket API가, Azure에는 Web PubSub 트리거가 있고, Cloud Run은 직접 받아요(최대 60분). 대신 끊기면 다시 잇는 일을 설계해야 해요.',
      en: 'The function just does not hold the connection: a gateway does, and calls it for each message. AWS has WebSocket APIs in API Gateway, Azure a Web PubSub trigger, and Cloud Run takes them itself, for up to 60 minutes. Reconnecting has to be designed.',
    },
    sources: [webSocketLimits, azureTriggers, cloudRunWebSockets],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C059',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '서버리스는 댓글이나 메일 같은 단순 작업용이고, 동영상 업로드나 백업처럼 긴 일에는 비효율적이다.',
      en: 'Serverless suits small jobs such as comments and mails; long ones, such as video uploads and backups, are inefficient.',
    },
    actually: {
      ko: '긴 일을 호출 한 번에 넣을 때만 그래요. 올리기는 객체 저장소에 직접 하고, 변환은 조각내고, 긴 흐름은 워크플로나 지속형 함수나 컨테이너로 넘겨요. 밤마다 도는 백업은 CNCF가 서버리스의 쓰임으로 꼽은 일이에요.',
      en: 'Only if all of it goes into one call. Uploads go straight to object storage, conversions are cut up, long flows go to workflows, durable functions or containers. The CNCF even names scheduled backups as a use of serverless.',
    },
    sources: [cncf, lambdaQuotas, presignedUrls, durableFunctions],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C067',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '서버리스는 특정 제공자에 강하게 묶인다.',
      en: 'Serverless ties you closely to one provider.',
    },
    actually: {
      ko: '맞아요. 코드보다 이벤트의 모양, 트리거, 권한, 쌓인 데이터가 옮기기 어려워요. 하는 일을 제공자의 코드와 떼어 두면 줄지만 0은 아니에요. 처음부터 여러 곳에서 돌게 만드는 비용이 묶이는 비용보다 클 수도 있어요.',
      en: 'It does, less by code than by the shape of events, triggers, permissions and data that has gathered. Keeping the work apart from a provider’s code makes that less, not nothing. Building for every provider from the start may cost more than being tied.',
    },
    sources: [roberts, cncf],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C068',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'IaaS나 PaaS는 다른 클라우드로 옮기기 어렵지 않다.',
      en: 'IaaS and PaaS are easily moved to another cloud.',
    },
    actually: {
      ko: '서버리스보다 나을 뿐 쉽지는 않아요. VM도 네트워크와 권한, 관리형 데이터베이스가 함께 움직여야 하고, CNCF의 백서는 PaaS의 단점으로도 종속을 들어요.',
      en: 'More easily than serverless, not easily. Networks, permissions and managed databases have to move along with VMs, and the CNCF’s white paper counts lock-in among the drawbacks of PaaS, too.',
    },
    sources: [cncf],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C280',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '손님이 올리는 파일은 함수가 받아서 저장소에 넣어야 한다.',
      en: 'A file that customers upload has to pass through a function on its way to storage.',
    },
    actually: {
      ko: '서명된 URL을 주면 손님의 브라우저가 저장소로 바로 올려요. S3의 서명된 URL은 정한 시간 동안, 정한 파일 하나에만 통해요. 열쇠를 건네지 않아도 되고 함수의 크기 한도와도 상관없어요.',
      en: 'With a presigned URL the browser sends it straight to storage. S3’s is good for one object and until a set time, so no key is handed over, and the payload limit of functions does not matter.',
    },
    sources: [presignedUrls, lambdaQuotas],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C281',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '지속형 함수는 끊기지 않고 1년 동안 실행된다.',
      en: 'A durable function runs for a year without a break.',
    },
    actually: {
      ko: '1년은 모두 합친 길이이고, 호출 하나는 여전히 15분까지예요. 끊기면 처음부터 다시 불리고, 끝난 단계는 저장해 둔 결과로 건너뛰어요. 기다리는 동안에는 실행이 멈추고 실행 요금도 없어요.',
      en: 'A year is for all of it together; each invocation still ends after 15 minutes. It is then called again from the top, and finished steps are skipped with their stored results. While it waits nothing runs, and no compute is charged.',
    },
    sources: [durableFunctions, durableConcepts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C282',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'WebSocket은 한 번 이으면 닫을 때까지 이어진다.',
      en: 'A WebSocket, once open, stays open until it is closed.',
    },
    actually: {
      ko: '관리형 게이트웨이에는 한도가 있어요. Amazon API Gateway는 길어야 2시간, 10분 동안 조용하면 끊고, 메시지 하나는 128KB까지예요. 클라이언트가 다시 잇고, 놓친 메시지를 다시 받게 만들어야 해요.',
      en: 'Managed gateways have limits: Amazon API Gateway ends a connection after 2 hours, or 10 quiet minutes, and a message may have 128 KB. Clients must reconnect and fetch what they missed.',
    },
    sources: [webSocketLimits],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-05-21',
  },
  {
    id: 'C283',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '서버리스는 한 걸음 앞으로, 두 걸음 뒤로 간 것이라는 비판이 있다.',
      en: 'Serverless has been called one step forward and two steps back.',
    },
    actually: {
      ko: '2019년 CIDR에 나온 논문의 제목이에요. 앞으로 간 것은 알아서 늘고 쓴 만큼 내는 것, 뒤로 간 것은 데이터를 많이 다루는 일과 여럿이 협력하는 일이라고 해요. 1세대 서비스를 두고 한 말이에요.',
      en: 'It is the title of a paper at CIDR 2019: forward in scaling by itself and paying per use, back in computing with much data and in computing together. It speaks of the first generation of services.',
    },
    sources: [oneStepForward],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C101',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '도메인은 하나의 온전한 시스템이고, 팀이 하는 일이 곧 서비스 하나다.',
      en: 'A domain is one complete system, and each team’s work becomes one service.',
    },
    actually: {
      ko: '도메인은 시스템이 아니라 업무와 지식의 갈래예요. 서비스 경계의 후보는 경계 있는 맥락이고, 한 팀이 서비스를 여럿 맡을 수 있어요. 기술 층이 아니라 업무 역량으로 팀을 나누고, 프로젝트가 아니라 제품으로 오래 맡는다는 요지는 맞아요.',
      en: 'A domain is a branch of business and knowledge, not a system. A candidate for a service’s boundary is a bounded context, and a team may own several services. What is right: teams by business capability rather than layer, owning a product for its life rather than a project.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C104',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '분산 거버넌스에서는 팀마다 언어, 데이터베이스, 도구를 고른다.',
      en: 'With decentralised governance each team chooses its language, database and tools.',
    },
    actually: {
      ko: '맞지만 끝없는 자유는 아니에요. 팀을 넘나들며 운영하는 데 비용이 들어서, 회사들은 권하는 길과 보안·관측의 공통 기준을 함께 둬요. 데이터도 서비스마다 따로 맡아요.',
      en: 'Yes, but not without limits. Operating across teams costs, so firms keep recommended stacks and common rules for security and monitoring. Data is decentralised as well.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C330',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '조직이 만드는 시스템은 그 조직이 대화하는 구조를 닮는다.',
      en: 'Systems take after the way in which the organisations that build them communicate.',
    },
    actually: {
      ko: '자주 그래요. 1968년에 콘웨이가 논증했고, 뒤의 연구 129편을 모은 논문은 69%의 경우에 그랬다고 해요(우리는 이 논문을 다른 글의 인용으로 읽었어요). 같은 종류의 제품을 비교한 연구에서는 느슨하게 이어진 조직의 코드가 더 모듈로 나뉘어 있었어요. 셋에 하나쯤은 맞지 않았으니 예외 없는 법칙은 아니에요. 한 회사 안에서 가장 잘 맞고, 열린 공동체에서는 자주 어긋나요.',
      en: 'Often. Conway argued it in 1968, and a review of 129 later studies found it in 69% of cases (we read it as quoted elsewhere). Of products of one kind, those of loosely coupled organisations had the more modular code. In about one case in three it did not hold, so it is no law without exceptions: it fits best inside one firm, and open communities often break it.',
    },
    sources: [conwayCommittees, mirroringReview, mirroringPairs],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C331',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '팀은 피자 두 판으로 먹일 수 있을 만큼 작아야 한다.',
      en: 'A team should be small enough for two pizzas to feed it.',
    },
    actually: {
      ko: '아마존이 스스로 밝힌 방식이에요. 베이조스는 팀이 커질수록 서로 맞추는 데 시간을 더 쓰게 된다고 이유를 들었어요. 몇 명이 옳다는 증거는 아니고, 작은 팀이 모이면 팀 사이의 줄이 늘어요.',
      en: 'It is Amazon’s own way. Bezos’s reason: the larger a team, the more time goes into coordinating. That proves no number right, and with more small teams there are more queues between them.',
    },
    sources: [twoPizzaAws, twoPizzaBezos],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C106',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '서비스는 언제든 실패할 수 있으니 빨리 감지하고 자동으로 복구하며 모니터링해야 한다.',
      en: 'Any service may fail at any time, so detect it quickly, restore automatically, and monitor.',
    },
    actually: {
      ko: '맞지만 감지와 복구만으로는 모자라요. 고장이 번지지 않게 제한 시간, 쉬어 가는 재시도, 서킷 브레이커, 벌크헤드가 있어야 하고, 빠져도 남는 화면을 정해 둬야 해요. 지켜볼 것도 요청 수 같은 기술의 숫자와 분당 주문 수 같은 업무의 숫자, 둘 다예요.',
      en: 'True, but detecting and restoring are not enough. Time limits, retries with pauses, circuit breakers and bulkheads keep a failure from spreading, and it must be settled what is shown without the missing part. What is watched is both technical, such as requests, and of the business, such as orders a minute.',
    },
    sources: [microservicesArticle, retryCalls],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C390',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '실패하면 될 때까지 다시 부르는 것이 안전하다.',
      en: 'It is safe to call again until it works.',
    },
    actually: {
      ko: '잠깐의 실패에는 도움이 돼요. 하지만 AWS는 다스리지 않은 재시도가 작은 문제를 큰 문제로 키운다고 적어요. 다시 해서 나아질 오류만, 점점 길게, 흩어서, 횟수를 정해 다시 부르라고 해요. 여러 층에서 함께 재시도하는 것도 피하라고 해요.',
      en: 'It helps against failures that pass. But AWS writes that uncontrolled retries make a large problem of a small one: retry only errors that a retry can cure, at growing and random intervals, a limited number of times, and not in several layers at once.',
    },
    sources: [retryCalls, failFast],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C391',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '클라우드의 리전이 멈추면 그 위의 앱은 아무것도 할 수 없다.',
      en: 'When a cloud Region fails, an app in it can do nothing.',
    },
    actually: {
      ko: '무엇을 준비했는지에 달렸어요. 2018년 11월 22일 AWS 서울 리전에서 DNS 설정 오류로 84분 동안 서버가 주소를 찾지 못했어요. 배달의민족 관계자는 한 시간쯤 장애가 있었지만 휴대폰에 저장된 캐시를 쓰는 오프라인 모드로 쓸 수 있는 범위가 있었다고 말했어요. 얼마나 많은 손님이 그렇게 썼는지는 알려지지 않았어요.',
      en: 'It depends on what was prepared. On 22 November 2018 a wrong setting kept servers in AWS’s Seoul Region from resolving names for 84 minutes. Baemin said it was down for about an hour, but that some of the app could be used in an offline mode, from a cache on the phone. How many customers used it so is not known.',
    },
    sources: [baeminOffline, seoulFollowUp],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C392',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '카오스 실험은 운영 중인 서버를 아무거나 꺼 보는 일이다.',
      en: 'A chaos experiment means switching off production servers at random.',
    },
    actually: {
      ko: '넷플릭스의 Chaos Monkey는 정말로 운영 중인 인스턴스를 무작위로 꺼요. 그러나 카오스 공학의 원칙은 평소의 값을 먼저 정하고, 그대로일 것이라는 가설을 세우고, 실제로 있을 법한 고장을 내어 비교하는 통제된 실험을 말해요(원칙은 발췌한 글로 읽었어요). 끄는 것은 방법의 하나예요.',
      en: 'Netflix’s Chaos Monkey does terminate instances in production at random. But the principles of chaos engineering describe a controlled experiment: define what is normal, state that it will hold, cause a realistic failure, and compare (we read the principles in excerpts). Switching off is one way to do it.',
    },
    sources: [chaosPrinciples, chaosMonkey],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C107',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '마이크로서비스에서는 데이터베이스를 분리하는 것이 모범 사례다.',
      en: 'Separating databases is best practice for microservices.',
    },
    actually: {
      ko: '정확히는 ‘데이터마다 주인 서비스를 두고 다른 서비스가 직접 건드리지 못하게 하라’예요. 전용 표, 스키마, 서버로 나누는 방법이 모두 되고, 뒤로 갈수록 서로 덜 방해하는 대신 비용이 들어요. 서비스를 가로지르는 조인과 트랜잭션은 어려워져요.',
      en: 'More exactly: give data one owning service, and let no other touch it directly. Tables of its own, a schema or a server all qualify; each step isolates more and costs more. Joins and transactions across services get harder.',
    },
    sources: [dataSovereignty, threeWaysToSplit],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C108',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '데이터베이스를 하나로 모으면 거기서 난 문제가 전체 장애가 되니 나눠야 한다.',
      en: 'One shared database turns any fault into a total outage, so split it.',
    },
    actually: {
      ko: '장애와 경합은 이유 가운데 하나예요. 더 큰 이유는 변경의 결합이에요. 여럿이 한 표를 쓰면 표를 바꿀 때마다 모두 함께 고쳐야 해요. 나눈 데이터도 차례로 부르는 호출로 엮이면 함께 멈춰요.',
      en: 'Faults and contention are one reason. The larger one is coupling through change: where several use one table, each change of it is work for all. And split data still stops together where services call each other in a chain.',
    },
    sources: [dataSovereignty, distributedData],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C109',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: '넷플릭스는 수백 개의 마이크로서비스를 AWS에서 가벼운 REST로 연결한다.',
      en: 'Netflix joins hundreds of microservices on AWS by light REST.',
    },
    actually: {
      ko: '수백 개라는 규모는 넷플릭스도 적고 있어요. 다만 2020년의 글은 화면 앞에 통합 API 층을 두고, 제작 도구의 그 층을 GraphQL 연합으로 바꾼 이야기예요. 통신의 이야기라서, 데이터베이스를 왜 나누는지의 근거는 아니에요.',
      en: 'Hundreds is what Netflix writes itself. But its post of 2020 tells of one API layer before its screens, which for its studio tools became federated GraphQL. It is about communication, and no reason for splitting databases.',
    },
    sources: [netflixFederation],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C113',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '서비스 사이의 데이터 중복은 허용하는 것이 일반적이고 효율적이다.',
      en: 'Duplicating data between services is normal and efficient.',
    },
    actually: {
      ko: '조건이 있어요. 원본은 한 서비스가 갖고, 다른 서비스는 소식으로 따라오는 읽기용 사본이나 주문할 때의 값 같은 그 순간의 값을 가져요. 아무나 고치는 사본은 안 돼요. 개인정보라면 사본마다 지키고 지울 의무가 따라와요.',
      en: 'On conditions. One service has the original; others have copies for reading that follow by messages, or values of a moment such as the price at ordering. A copy that anybody changes is wrong. With personal data, every copy brings the duty to guard and to delete it.',
    },
    sources: [distributedData],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C114',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '분리와 중복을 택하면 일관성을 지키고 동기화할 방법을 직접 마련해야 한다.',
      en: 'Whoever separates and duplicates data must build its consistency and synchronisation.',
    },
    actually: {
      ko: '맞아요. 사가와 보상, 아웃박스, 변경 데이터 캡처, 멱등한 받는 쪽, 조금 늦어도 되는 화면을 함께 써요. 서비스 사이의 2단계 커밋은 보통 피해요. 메시지를 보내기만 해서는 맞춰지지 않아요.',
      en: 'True: sagas with compensation, outboxes, change data capture, idempotent receivers, and screens that bear being a little late. Two-phase commit between services is usually avoided. Messages alone keep nothing the same.',
    },
    sources: [distributedData, outboxRelay, sagaDocs],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C103',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '마이크로서비스는 반드시 메시지 버스를 통해 통신해야 한다.',
      en: 'Microservices have to communicate over a message bus.',
    },
    actually: {
      ko: '루이스와 파울러는 두 가지를 들었어요. HTTP로 자원을 묻고 답하기와 가벼운 메시징이에요. 버스가 있어야 하는 것은 아니고, 핵심은 판단을 서비스에 두고 길은 단순하게 두는 거예요. 변환과 규칙을 버스에 넣으면 ESB로 돌아가요.',
      en: 'Lewis and Fowler name two ways: asking for resources over HTTP, and lightweight messaging. No bus is required. The point is that services decide and pipes stay plain; transformations and rules in the bus lead back to an ESB.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C119',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'SQS는 여러 작업자가 나눠 처리하는 메시지 큐다.',
      en: 'SQS is a message queue that several workers share.',
    },
    actually: {
      ko: '맞아요. 다만 작업자가 가져가고, 처리하고, 직접 지워야 해요. 받기만 해서는 지워지지 않아요. 표준 큐는 적어도 한 번 전달하고 차례는 되도록 지킬 뿐이라, 같은 메시지가 두 번 와도 괜찮게 만들어야 해요. FIFO 큐는 차례를 지키고 5분 안의 중복을 걸러요.',
      en: 'It is. But a worker has to take a message, carry it out and delete it: receiving alone deletes nothing. Standard queues deliver at least once and keep the order only as well as they can, so receivers must bear the same message twice. FIFO queues keep the order and remove duplicates within five minutes.',
    },
    sources: [sqsStandard, sqsFifo],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C370',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '묶음에서 하나가 실패하면 그 메시지만 다시 온다.',
      en: 'When one message of a batch fails, only that one comes again.',
    },
    actually: {
      ko: '람다가 SQS에서 묶음을 가져와 함수가 오류를 내면, 기본 설정에서는 잘 처리한 메시지까지 모두 다시 보여요. 멀쩡한 메시지가 여러 번 처리되고 배달 못한 메시지 큐까지 갈 수 있어요. 실패한 것만 알려 주도록(ReportBatchItemFailures) 켜야 그 메시지만 돌아와요.',
      en: 'If a function fails on a batch that Lambda took from SQS, by default every message of the batch is seen again, those that went well included. Good messages run several times and may even end as dead letters. Only with ReportBatchItemFailures does nothing but what failed come back.',
    },
    sources: [lambdaSqsErrors, partialBatches],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C371',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '지우라는 요청이 성공했다면 메시지는 지워진 것이다.',
      en: 'If the request to delete succeeds, the message is deleted.',
    },
    actually: {
      ko: 'SQS에서는 메시지를 가져갈 때마다 영수증(receipt handle)이 새로 나와요. 가장 최근의 것이 아니면 요청은 성공해도 메시지가 지워지지 않을 수 있어요. 처리가 가시성 제한 시간보다 오래 걸려서 다른 일꾼이 또 가져간 때가 그래요.',
      en: 'In SQS each time that a message is received it comes with another receipt handle. With any but the latest one the request succeeds, and the message may stay. That happens when work outlasts the visibility timeout and somebody else has taken the message.',
    },
    sources: [sqsDelete],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C095',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '모놀리스는 작은 수정에도 전체를 다시 배포하고, 마이크로서비스는 바뀐 것만 배포한다.',
      en: 'A monolith redeploys everything for a small change, microservices only what changed.',
    },
    actually: {
      ko: '대체로 맞지만 조건이 있어요. 서비스 사이의 약속(API와 이벤트)이 그대로여야 해요. 약속을 깨는 변경이면 부르는 쪽까지 확인해 여러 서비스를 함께 내보내야 해요. 그런 일이 잦으면 분산 모놀리스예요.',
      en: 'Broadly true, on one condition: what services promise each other, their APIs and events, must stay compatible. Break a promise, and those who call it have to be checked and shipped with it. Where that is usual, it is a distributed monolith.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C096',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '마이크로서비스는 잘 정의된 API로 통신하는 작고 독립적인 서비스들이며, 작은 팀이 맡는다.',
      en: 'Microservices are small, independent services with well-defined APIs, owned by small teams.',
    },
    actually: {
      ko: '맞아요. 흔히 다섯 가지로 말해요. 고치고 시험하기 쉽고, 느슨하게 이어지고, 따로 배포되고, 업무를 따라 나뉘고, 작은 팀이 맡아요. ‘작다’는 줄 수가 아니라 한 팀이 온전히 책임질 만한 범위를 말해요.',
      en: 'True. Five marks are usually named: easy to maintain and test, loosely coupled, deployed on their own, organised around the business, owned by a small team. “Small” is what one team can fully answer for, and not a number of lines.',
    },
    sources: [microservicesArticle, fiveMarks],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C097',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '마이크로서비스는 SOA에서 왔고, SOA의 서비스보다 더 작은 것이다.',
      en: 'Microservices come from SOA and are merely smaller.',
    },
    actually: {
      ko: '뿌리는 이어져 있어요. 다만 크기만 다른 것은 아니에요. 흔히 본 SOA는 가운데 버스(ESB)에 똑똑한 일을 맡기고 회사 전체의 표준을 앞세웠어요. 마이크로서비스는 똑똑함을 서비스에 두고, 저마다 따로 배포해요. SOA의 한 갈래로 보는 사람도 있어요.',
      en: 'They are related, but size is not the difference. SOA as often practised put the intelligence into a bus in the middle and set standards for the whole company. Microservices keep it in the services and deploy each alone. Some call them one form of SOA.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C098',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '마이크로서비스는 함수 하나쯤의 아주 작은 서버다.',
      en: 'A microservice is a tiny server for one function or so.',
    },
    actually: {
      ko: '그렇게 잘게 나누면 부르고 배포하고 찾아다니는 비용이 이득을 넘어요. 나누는 기준은 업무 역량과 바뀌는 까닭이에요. 함께 바뀌는 것은 함께 둬요.',
      en: 'Cut that fine, and calling, deploying and tracing cost more than they bring. The cut follows business capability and reasons to change: what changes together stays together.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C099',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '마이크로서비스는 서비스마다 개별 서버를 가진다.',
      en: 'Every microservice has a server of its own.',
    },
    actually: {
      ko: '필요한 것은 저마다의 프로세스와 따로 하는 배포예요. 서버 한 대에 여러 프로세스를 두어도, 한 클러스터에 컨테이너를 두어도, 함수로 두어도 돼요.',
      en: 'What each needs is a process of its own and a deployment of its own. Several processes on one machine will do, as will containers in one cluster, or functions.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C100',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '컴포넌트는 따로 바꾸고 올릴 수 있는 단위이고, 마이크로서비스는 서비스로 컴포넌트를 만든다.',
      en: 'A component can be replaced and upgraded by itself, and microservices make components out of services.',
    },
    actually: {
      ko: '맞아요. 라이브러리는 같은 프로세스에 붙어 메모리 안에서 불리고, 바꾸면 앱을 다시 배포해요. 서비스는 다른 프로세스에 있고 따로 배포돼요. 대신 네트워크를 지나는 호출은 느리고 실패할 수 있어서, 한 번에 많이 묻도록 설계해요.',
      en: 'True. A library is linked into the process and called in memory, and changing it redeploys the app. A service lives in another process and is deployed alone. But calls over a network are slower and can fail, so each should ask for more at once.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C102',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '사용자 요청 하나가 여러 내부 서비스를 불러 답을 만든다.',
      en: 'One user request may call several internal services.',
    },
    actually: {
      ko: '맞아요. 그래서 응답 시간은 더해지고 가용성은 곱해져요. 백 번에 한 번 느린 서버를 백 대 부르면 요청의 63%가 느린 답을 하나는 만나요(“The Tail at Scale”, 2013, 다른 글의 인용으로 읽었어요).',
      en: 'True, which is why times add up and availabilities multiply. Ask a hundred servers, each slow one time in a hundred, and 63% of requests meet at least one slow answer (“The Tail at Scale”, 2013, read at second hand).',
    },
    sources: [microservicesArticle, tailAtScale],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C110',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '마이크로서비스의 특징은 컴포넌트화, 업무 역량, 제품, 엔드포인트와 파이프, 거버넌스, 데이터, 장애 대비, 진화하는 설계의 여덟 가지다.',
      en: 'Microservices have eight characteristics: components, capabilities, products, endpoints and pipes, governance, data, failure and evolution.',
    },
    actually: {
      ko: '처음 글의 목록은 아홉이에요. 인프라 자동화가 빠졌어요. 서비스 수만큼 시험하고 배포해야 하니, 자동화는 나중 문제가 아니라 조건이에요.',
      en: 'The original list has nine: infrastructure automation is missing. Every service has to be tested and deployed, so automation is a condition and no afterthought.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C111',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '마이크로서비스는 모놀리스의 한계를 극복한 다음 단계다.',
      en: 'Microservices are the next step, beyond the limits of the monolith.',
    },
    actually: {
      ko: '다음 단계가 아니라 거래예요. 따로 배포하고 따로 늘리는 것을 얻고, 네트워크와 운영의 복잡함을 사요. 단순한 시스템이라면 오히려 느려져요. 파울러는 새 프로젝트를 마이크로서비스로 시작하지 말라고 권하면서, 경험에 기댄 조언이라고 밝혔어요(인용으로 읽었어요).',
      en: 'It is a trade and not a step. You gain separate deployment and scaling, and take on the complexity of networks and operations. Simple systems get slower to build. Fowler advises against starting a new project this way, and says that it rests on experience (read as quoted).',
    },
    sources: [microservicesArticle, monolithFirst],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C112',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '마이크로서비스 성숙도 모델의 출처는 오라일리가 펴낸 책이다.',
      en: 'The microservices maturity model comes from a book published by O’Reilly.',
    },
    actually: {
      ko: '책은 Rajesh R V의 “Spring 5.0 Microservices” 2판이고, 펴낸 곳은 Packt예요(2017). 네 단계(전통적, 기초, 중급, 고급)를 다섯 영역(애플리케이션, 데이터베이스, 인프라, 모니터링, 프로세스)에 걸쳐 봐요. 다른 글의 성숙도 모델들은 이것과 다른 모델이에요.',
      en: 'The book is “Spring 5.0 Microservices”, second edition, by Rajesh R V, and Packt published it (2017). It sets four levels (traditional, basic, intermediate, advanced) against five areas: application, database, infrastructure, monitoring, processes. Other maturity models are other models.',
    },
    sources: [maturityModel],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C340',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '배달의민족은 장애 때문에 마이크로서비스로 나눴다.',
      en: 'Baemin split into microservices because of outages.',
    },
    actually: {
      ko: '발표를 들은 사람들의 정리로 읽었어요. 2015년에는 데이터베이스 하나에 테이블 700개와 저장 프로시저 4,000개가 있었고, 거기서 문제가 나면 서비스가 모두 멈췄어요. 2016년에 결제를 처음 떼어 냈는데, 결제가 멈춰도 전화로는 주문할 수 있게 하려는 것이었어요. 2019년에 그 데이터베이스를 벗어났어요. 주문이 해마다 두세 배로 늘던 회사의 이야기예요.',
      en: 'We read it in notes of two listeners. In 2015 one database held 700 tables and 4,000 stored procedures, and trouble there stopped every service. Payment was split off first, in 2016, so that one could at least order by phone without it. In 2019 the database was left behind. Orders had been doubling or tripling every year.',
    },
    sources: [baeminTalk, baeminTalkToo],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C341',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '프라임 비디오는 마이크로서비스를 버리고 모놀리스로 돌아가 비용을 90% 줄였다.',
      en: 'Prime Video gave up microservices for a monolith and saved 90%.',
    },
    actually: {
      ko: '도구 하나의 이야기예요. 방송의 소리와 화면을 검사하던 Step Functions와 함수들을 ECS의 한 프로세스로 합쳤고, 예상한 부하의 5%쯤에서 한도에 걸리던 것이 풀리고 인프라 비용이 90% 넘게 줄었다고 해요(인용으로 읽었어요). 프라임 비디오 전체가 합쳐진 것은 아니에요.',
      en: 'It is the story of one tool. Functions behind Step Functions that checked sound and picture became one process on ECS. What had hit a limit at about 5% of the expected load no longer did, and infrastructure cost fell by over 90% (read as quoted). Prime Video as a whole was not merged.',
    },
    sources: [primeVideo],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C342',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Segment는 서비스 140여 개를 하나로 합쳤다.',
      en: 'Segment merged some 140 services into one.',
    },
    actually: {
      ko: '2018년의 글을 인용으로 읽었어요. 데이터를 보내는 곳마다 서비스와 저장소를 하나씩 두었더니, 함께 쓰는 라이브러리의 버전이 서로 어긋나고 운영하는 일이 수만큼 늘었어요. 나눈 까닭 하나는 실패한 시험을 떼어 놓으려는 것이었는데, 뜻대로 되지 않았다고 해요.',
      en: 'We read the article of 2018 as quoted. With a service and a repository for each destination, versions of the shared libraries drifted apart, and operating them grew with their number. One reason for the split had been to keep failing tests apart, which, they say, turned out to be no advantage.',
    },
    sources: [segmentRetold, segmentQuoted],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C343',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Shopify는 커다란 앱을 나누지 않고 그 안에 경계를 세웠다.',
      en: 'Shopify kept one large app and built borders inside it.',
    },
    actually: {
      ko: '맞아요. 2020년의 글에 따르면 루비 코드 280만 줄과 커밋 50만 개의 모놀리스예요. 나누는 대신 컴포넌트로 경계를 정하고, 그 경계를 지키는지 도구로 검사해요. 큰 앱이 반드시 마이크로서비스가 되는 것은 아니에요.',
      en: 'True. An article of 2020 speaks of 2.8 million lines of Ruby and 500,000 commits in one monolith. Instead of splitting it they drew borders by component, and have tools check that they are kept. A large app need not become microservices.',
    },
    sources: [shopifyMonolith],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C410',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '카나리아로 5분 지켜봤으니 새 버전은 안전하다.',
      en: 'The canary was watched for five minutes, so the new version is safe.',
    },
    actually: {
      ko: '도구는 몫과 시간과 경보를 정하게 해 줄 뿐이에요. AWS SAM의 Canary10Percent5Minutes는 10%를 5분 내보내고, Flagger는 간격 × 최대 몫 ÷ 걸음 몫의 시간에 걸쳐 늘려요(1분, 50%, 5%라면 10분). 둘 다 정해 둔 경보가 울리면 되돌려요. 그 시간에 요청이 몇 건 지나가는지는 가게가 정해요.',
      en: 'Tools let you choose a share, a time and alarms, and no more. Canary10Percent5Minutes of AWS SAM sends 10% for five minutes; Flagger takes interval × greatest share ÷ step (1 minute, 50% and 5% make ten minutes). Both roll back when a chosen alarm rings. How many requests pass in that time is up to the shop.',
    },
    sources: [samGradual, flaggerStrategies],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C411',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '롤링 업데이트는 한 대씩 바꾸므로 두 버전이 섞이지 않는다.',
      en: 'A rolling update changes one server at a time, so versions never mix.',
    },
    actually: {
      ko: '바꾸는 내내 섞여요. 쿠버네티스의 기본값은 25%까지 빠져도 되고(내림) 25%까지 더 떠도 되는(올림) 것이라, 열 대라면 두 대가 빠지고 세 대가 더 뜰 수 있어요. 한 대씩 바꾸면 섞여 있는 시간이 더 길어져요.',
      en: 'They mix all the while. By default Kubernetes lets 25% be missing (rounded down) and 25% be extra (rounded up): of ten, two missing and three more. One at a time only mixes for longer.',
    },
    sources: [kubernetesDeployment],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C412',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'DORA 지표는 네 가지이고, 둘은 속도, 둘은 안정성이다.',
      en: 'There are four DORA metrics, two of speed and two of stability.',
    },
    actually: {
      ko: '2024년부터 다섯이에요. 처리량은 변경 리드 타임, 배포 빈도, 배포 실패 복구 시간이고, 불안정성은 변경 실패율과 재작업률이에요. 복구 시간이 처리량으로 옮겨 갔어요. DORA의 조사에서 빠름과 안정은 서로 맞바꾸는 것이 아니라 대체로 함께 갔어요. 다만 하나만 목표로 삼으면 숫자만 좋아지기 쉬워요.',
      en: 'Five since 2024. Throughput: change lead time, deployment frequency, failed-deployment recovery time. Instability: change fail rate and rework rate. Recovery moved over to throughput. In DORA’s surveys speed and stability mostly go together and are not traded for each other. Make one number a target, though, and it is easily gamed.',
    },
    sources: [doraMetrics, doraHistory],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C413',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '서비스를 나누기만 하면 따로 배포할 수 있다.',
      en: 'Once services are split, each can be deployed by itself.',
    },
    actually: {
      ko: '따로 배포하게 해 주는 것은 나눈 선이 아니라 지켜진 계약이에요. 계약을 깨면 부르는 쪽과 함께 내보내야 하고, 늘 함께 내보내면 나눈 보람이 없어요. 더하고 옮기고 지우는 세 걸음과, 부르는 쪽이 적은 계약 시험이 따로 배포하게 해 줘요.',
      en: 'What lets them go out alone is not the cut but a contract that is kept. Break it, and callers must ship with it; where that is usual, the cut was in vain. Adding, moving and dropping, and contract tests written by callers, make separate releases possible.',
    },
    sources: [microservicesArticle, parallelChange, pactIntro],
    checkedOn: '2026-11-30',
  },
];

/** The claim with this id; undefined for an unknown id. */
export const findClaim = (id: string): Claim | undefined => claims.find((claim) => claim.id === id);
