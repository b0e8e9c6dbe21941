// Names in the course that are no service, each among its like: whoever names something new puts it on the page of
// services, or here. Names of several words stand as such, so that a part of one does not pass for another.

const listed = (names: string): readonly string[] => names.split(/\s*,\s*/).filter(Boolean);

const others: Readonly<Record<string, readonly string[]>> = {
  'kinds of services and ways to build': listed(
    `Software as a Service, Platform as a Service, Infrastructure as a Service, Function as a Service,
    Function as a Server, Backend as a Service, Containers as a Service, 서비스(Service),
    SaaS, PaaS, IaaS, FaaS, BaaS, GBaaS, MBaaS, CaaS, SOA, ESB, CQRS, CDC, DDD, SRE, Microservices, Stateless,
    Twelve-Factor, WAF, CDN, VM, ESP`,
  ),
  'whole clouds, and whose they are': listed(
    'AWS, Amazon, Azure, Microsoft, Microsoft Learn, Google, Google Cloud, Alibaba Cloud, NAVER, Netflix, Facebook, Progress, Iron.io',
  ),
  'companies and their apps, which run on services': listed(
    `Prime Video, Segment, Shopify, Milkie Way, Rap Genius, ABC Energy, Backblaze, DLA Piper, Bustle, Coupang, Baemin,
    Kakao, KakaoTalk, Intel, Slack, GitHub, Alexa, Chromium, Android, Apple, Mashable, TechTarget, Packt, Berkeley,
    New York Times, G-Drive`,
  ),
  people: listed(
    `Adrian Cockcroft, Diego Basch, Ken Fromm, Jeff Barr, Rajesh, Conway, Little, DeCandia, Fowler, Lewis, Roberts,
    Sato, Poisson, Erlang, Pollaczek, Barroso, Dean, Brooks, Garcia-Molina, Salem, James Lewis, Martin Fowler,
    Melvin Conway, Michael Nygard, Nygard, Mun Gaon, Yun Jeongo, Cha Jian, Gaon, Jeongo, Jian`,
  ),
  'bodies, books and papers': listed(
    `NIST, CNCF, DORA, CACM, CIDR, SOSP, Release It, The Tail at Scale, Spring 5.0 Microservices, Dapper, Dynamo,
    Personal Information Protection Act, SRE Workbook`,
  ),
  'languages, formats and protocols': listed(
    `Java, JavaScript, TypeScript, Node.js, Python, Ruby, Rust, Go, PHP, Swift, NET, NET Core, ASP.NET, ASP.NET Core,
    PowerShell, Linux, HTTP, HTTPS, REST, RPC, RFC, DNS, WebSocket, WebSockets, GraphQL, JSON, YAML, CSV, PDF, ZIP, URL, URLs, JWT, JWTs,
    SQL, NoSQL, NoSQL API, PartiQL, TTL, GET, Cron`,
  ),
  'software that a service is built on or speaks like': listed(
    'PostgreSQL, MongoDB, Cassandra, Gremlin, Table, Express',
  ),
  'parts of a service, its tiers and its settings': listed(
    `SnapStart, Layers, Init, INIT, Invoke, Shutdown, Retry, Catch, States.ALL, States.Runtime, States.DataLimitExceeded,
    ReportBatchItemFailures, Canary10Percent5Minutes, ConsistentRead, MREC, MRSC, Standard, Enterprise, Serverless v2,
    Basic, Developer, Premium, Regional, Quota, SpikeArrest, Event 1, Web 64, Event, Web, H12, Compute Savings Plans,
    FIFO, DLQ, NAT, RCU, WCU, RU, RU/s, ACU`,
  ),
  'libraries and what is in them': listed(
    `SDK, SDKs, Powertools, Admin, Firebase Admin, DocumentReference, WriteResult, EventGridPublisherClient, EventHubClient,
    EventHubProducerClient, CosmosClient, CosmosItem, FirestoreOptions, sendBatch, storageBlob, getFirestore`,
  ),
  'measures and things': listed(
    `API, APIs, CPU, CPUs, DB, GB, MB, KB, TB, GiB, MiB, KiB, TiB, GB-second, GiB-second, N+1, OS, OS-only, PC, TV, UPS, VI, VIP,
    IoT, SLA, SLO, QnA, Wi-Fi, CapEx, OpEx, CapEx/OpEx, ACU, VMs, ID`,
  ),
  'words on buttons, and other names of things here': listed(
    `Play, Undo, Reset, Compare, Noon Street, A-17, Provider, Both, Me, Pieces, Today, ALL, Traditional, Intermediate, Advanced,
    One Step Forward, Two Steps Back`,
  ),
  'places and days': listed(
    `Korea, Korean, Seoul, Tokyo, Osaka, Busan, Daejeon, Pangyo, Jeonpo-dong, Asia, China, English, US, US East,
    East US, West Europe, Northern Virginia, Virginia, Region, Regions,
    January, February, March, April, May, June, July, August, September, October, November, December,
    Monday, Wednesday, Friday, Fridays, Saturday, Sunday`,
  ),
};

export const notServices: readonly string[] = Object.values(others).flat();
