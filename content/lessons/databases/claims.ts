// What people say about these databases, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';

const READ = '2026-11-30';
const aws = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide';

const dynamoReads: Source = {
  title: 'Amazon DynamoDB: DynamoDB read consistency',
  url: `${aws}/HowItWorks.ReadConsistency.html`,
  readOn: READ,
};
const dynamoUnits: Source = {
  title: 'Amazon DynamoDB: Read and write operations',
  url: `${aws}/read-write-operations.html`,
  readOn: READ,
};
const dynamoKeys: Source = {
  title: 'Amazon DynamoDB: Best practices for designing partition keys (text of 2023-02)',
  url: `${aws}/bp-partition-key-design.html`,
  readOn: '2026-11-21',
};
const dynamoHot: Source = {
  title: 'Amazon DynamoDB: Key range throughput exceeded (hot partitions)',
  url: `${aws}/throttling-key-range-limit-exceeded-mitigation.html`,
  readOn: READ,
};
const dynamoConstraints: Source = {
  title: 'Amazon DynamoDB: Constraints',
  url: `${aws}/Constraints.html`,
  readOn: READ,
};
const partiQl: Source = {
  title: 'Amazon DynamoDB: PartiQL, a SQL-compatible query language (text of 2023-02)',
  url: `${aws}/ql-reference.html`,
  readOn: '2026-11-21',
};
const globalTables: Source = {
  title: 'AWS Prescriptive Guidance: Overview of DynamoDB global tables',
  url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html',
  readOn: READ,
};
const witness: Source = {
  title: 'AWS CloudFormation: AWS::DynamoDB::GlobalTable GlobalTableWitness',
  url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-dynamodb-globaltable-globaltablewitness.html',
  readOn: READ,
};
const cosmosLevels: Source = {
  title: 'Azure Cosmos DB: Consistency levels (text of 2025-08-28)',
  url: 'https://learn.microsoft.com/azure/cosmos-db/consistency-levels',
  readOn: '2026-11-29',
};
const cosmosLimits: Source = {
  title: 'Azure Cosmos DB: Service quotas',
  url: 'https://learn.microsoft.com/azure/cosmos-db/concepts-limits',
  readOn: READ,
};
const cosmosApis: Source = {
  title: 'Azure Cosmos DB: Supported APIs',
  url: 'https://learn.microsoft.com/training/modules/explore-azure-cosmos-db/6-cosmos-db-supported-apis',
  readOn: READ,
};
const cosmosJava: Source = {
  title: 'azure-sdk-for-java: com.azure.cosmos, version 4',
  url: 'https://github.com/Azure/azure-sdk-for-java/tree/main/sdk/cosmos/azure-cosmos/src/main/java/com/azure/cosmos',
  readOn: '2026-11-21',
};
const firestoreScale: Source = {
  title: 'Firestore: Understand reads and writes at scale',
  url: 'https://firebase.google.com/docs/firestore/enterprise/understand-reads-writes-scale',
  readOn: '2026-11-21',
};
const firestoreOffline: Source = {
  title: 'Firestore: Access data offline',
  url: 'https://firebase.google.com/docs/firestore/manage-data/enable-offline',
  readOn: READ,
};
const firestoreEditions: Source = {
  title: 'Firestore: Editions overview',
  url: 'https://docs.cloud.google.com/firestore/native/docs/editions-overview',
  readOn: READ,
};
const firestoreJava: Source = {
  title: 'firebase-admin-java: FirestoreClient; java-firestore: DocumentReference',
  url: 'https://github.com/firebase/firebase-admin-java/blob/master/src/main/java/com/google/firebase/cloud/FirestoreClient.java',
  readOn: '2026-11-21',
};
const javaEnd: Source = {
  title: 'AWS SDK for Java 1.x: end of support',
  url: 'https://docs.aws.amazon.com/sdk-for-java/v1/developer-guide/welcome.html',
  readOn: '2026-11-21',
};
const october: Source = {
  title:
    'AWS’s summary of the disruption of 2025-10-19 and 20 in us-east-1, as annotated by E. Chiang',
  url: 'https://www.ernestchiang.com/en/posts/2025/summary-of-the-amazon-dynamodb-service-disruption-in-the-northern-virginia-us-east-1-region',
  readOn: '2026-11-29',
};

export const claims: readonly Claim[] = [
  {
    id: 'C130',
    verdict: 'misleading',
    status: 'found',
    said: { ko: 'DynamoDB는 키-값 저장소다.', en: 'DynamoDB is a key-value store.' },
    actually: {
      ko: '키-값과 문서를 함께 다뤄요. 맵과 목록을 겹쳐 넣을 수 있고 항목 하나는 400KB까지예요. 무엇을 찾을 수 있는지도 얼마나 빠른지도 키를 어떻게 정했는지에 달렸어요.',
      en: 'It takes keys and documents: maps and lists inside each other, up to 400 KB for an item. What can be found, and how fast, is decided by how the keys were chosen.',
    },
    sources: [dynamoConstraints],
    checkedOn: READ,
  },
  {
    id: 'C131',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Cosmos DB는 키-값, 문서, 그래프를 아우르는 다중 모델 데이터베이스다.',
      en: 'Cosmos DB is a multi-model database: key-value, document and graph.',
    },
    actually: {
      ko: '맞아요. NoSQL, MongoDB, Cassandra, Gremlin, Table의 API가 있어요. 다만 계정을 만들 때 하나를 골라요. 같은 데이터를 문서로도 그래프로도 보는 것이 아니에요.',
      en: 'It is, with APIs for NoSQL, MongoDB, Cassandra, Gremlin and Table. But an account is made for one of them: the same data is not seen as documents and as a graph.',
    },
    sources: [cosmosApis],
    checkedOn: READ,
  },
  {
    id: 'C132',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'DynamoDB, Firestore, Cosmos DB는 모두 자동으로 확장된다.',
      en: 'DynamoDB, Firestore and Cosmos DB all scale by themselves.',
    },
    actually: {
      ko: 'Firestore는 그래요. DynamoDB는 온디맨드를, Cosmos DB는 자동 확장이나 서버리스를 골랐을 때 그래요. 용량을 미리 정하는 방식도 있어요. 어느 쪽이든 한 키에 몰리는 것은 막지 못해요.',
      en: 'Firestore does. DynamoDB does on demand, Cosmos DB with autoscale or serverless; both can also be bought by capacity. None of them helps against a crowd on one key.',
    },
    sources: [dynamoHot, cosmosLimits, firestoreScale],
    checkedOn: READ,
  },
  {
    id: 'C133',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'DynamoDB는 최종 일관성만 있고 강한 일관성을 지원하지 않는다.',
      en: 'DynamoDB is only eventually consistent and does not support strong consistency.',
    },
    actually: {
      ko: '기본이 최종 일관성일 뿐이에요. 읽을 때 ConsistentRead를 켜면 강한 일관성으로 읽고, 4KB에 0.5가 아니라 1단위를 써요. 글로벌 보조 인덱스에서는 안 돼요. 글로벌 테이블에도 2025년 6월부터 여러 리전에 걸친 강한 방식이 있어요.',
      en: 'Eventual is only the default. A read with ConsistentRead is strongly consistent and takes 1 unit for 4 KB instead of 0.5; global secondary indexes do not offer it. Since June 2025 global tables have a strong mode over several regions, too.',
    },
    sources: [dynamoReads, dynamoUnits, globalTables],
    checkedOn: READ,
  },
  {
    id: 'C134',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'Firestore의 기본은 최종 일관성이고, 강한 일관성은 따로 설정해야 하며 그러면 느려진다.',
      en: 'Firestore is eventually consistent by default; strong consistency is a setting that slows it down.',
    },
    actually: {
      ko: '읽기와 쿼리의 기본이 강한 일관성이에요. 켜는 스위치도, 그 때문에 붙는 벌점도 없어요. 쿼리가 기본으로 최종 일관성이던 것은 옛 Datastore예요. 다만 기기에 남은 캐시를 읽으면 옛 값일 수 있어요.',
      en: 'Its reads and queries are strongly consistent by default, without a switch and without a penalty. Eventual queries were those of the old Datastore. What a device has in its cache may be old, though.',
    },
    sources: [firestoreScale, firestoreOffline],
    checkedOn: READ,
  },
  {
    id: 'C135',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Cosmos DB는 강한 일관성을 고를 수 있다.',
      en: 'Cosmos DB lets you choose strong consistency.',
    },
    actually: {
      ko: '맞지만 둘 중 하나가 아니라 다섯 단계예요. 강함, 제한된 부실, 세션, 일관된 접두사, 최종. 강할수록 읽기 단위나 쓰기 시간이나 가용성으로 대가를 내요. 쓰는 리전이 여럿이면 강함은 고를 수 없어요.',
      en: 'It does, but not as one of two: there are five levels, strong, bounded staleness, session, consistent prefix and eventual. The stronger, the more is paid in read units, write time or availability. With several write regions strong cannot be had.',
    },
    sources: [cosmosLevels],
    checkedOn: READ,
  },
  {
    id: 'C136',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'DynamoDB는 기본적인 쿼리만 되고 Firestore는 전용 쿼리 언어로 풍부한 쿼리를 한다.',
      en: 'DynamoDB has only basic queries; Firestore has a rich query language of its own.',
    },
    actually: {
      ko: 'DynamoDB는 키와 인덱스로 찾고, SQL과 비슷한 PartiQL도 받아요. Firestore Standard는 언어가 아니라 SDK의 메서드로 묻고 모든 쿼리에 인덱스가 필요해요. 조인까지 되는 쿼리 엔진은 Enterprise 에디션에 있어요. SQL에 가장 가까운 것은 Cosmos DB의 NoSQL API예요.',
      en: 'DynamoDB finds by keys and indexes, and takes PartiQL, which looks like SQL. Firestore Standard is asked by methods of its SDK, and each query needs an index; an engine with joins is that of the Enterprise edition. Nearest to SQL is the NoSQL API of Cosmos DB.',
    },
    sources: [partiQl, firestoreEditions, cosmosApis],
    checkedOn: READ,
  },
  {
    id: 'C137',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '가격은 DynamoDB가 저렴하고 Firestore가 중간, Cosmos DB가 비싸다.',
      en: 'DynamoDB is cheap, Firestore middling, Cosmos DB expensive.',
    },
    actually: {
      ko: '세는 것이 달라서 순서가 바뀌어요. 서울에서 100만 번 강하게 읽으면 4KB일 때 DynamoDB 0.14달러와 Firestore 0.38달러, 40KB일 때 1.36달러와 0.38달러예요. 하나는 크기를, 하나는 문서를 세요.',
      en: 'They count different things, so the order changes. A million strong reads in Seoul: at 4 KB $0.14 with DynamoDB and $0.38 with Firestore, at 40 KB $1.36 and $0.38. One counts bytes, the other documents.',
    },
    sources: [
      dynamoUnits,
      {
        title:
          'DynamoDB in Seoul, AWS price files of 2026-09-11, and Firestore in Seoul: both as quoted in a Korean study of 2026-10-01',
        url: 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonDynamoDB/current/ap-northeast-2/index.json',
        readOn: '2026-11-21',
        checkAgainBy: '2027-02-20',
      },
    ],
    checkedOn: READ,
  },
  {
    id: 'C138',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'Firestore는 실시간 갱신과 오프라인 동기화가 필요한 앱에 알맞다.',
      en: 'Firestore suits apps that need realtime updates and offline sync.',
    },
    actually: {
      ko: '맞아요. 안드로이드, 애플, 웹의 SDK가 그래요. 서버용 라이브러리에는 오프라인 저장이 없고, 다시 이어졌을 때 같은 문서를 여럿이 고쳤다면 마지막 쓰기가 남아요.',
      en: 'It does, in the SDKs for Android, Apple and the web. Libraries for servers keep nothing offline, and of several changes to a document the last write stays.',
    },
    sources: [firestoreOffline],
    checkedOn: READ,
  },
  {
    id: 'C146',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: '자바에서 DynamoDB는 com.amazonaws로 시작하는 SDK로 쓴다.',
      en: 'In Java, DynamoDB is used through the SDK that begins with com.amazonaws.',
    },
    actually: {
      ko: '예전에는 돌아가던 코드예요. 그 1.x SDK의 지원은 2025년 12월 31일에 끝났어요. 자바는 2.x(software.amazon.awssdk), 타입스크립트는 v3를 써요. 예시에는 조건도 읽기도 없어서, 있던 항목을 말없이 덮고 일관성은 보여 주지 못해요.',
      en: 'That code once ran. Support of the 1.x SDK ended on 31 December 2025: Java has 2.x (software.amazon.awssdk), TypeScript v3. The sample also overwrites silently, and never reads, so that it shows nothing of consistency.',
    },
    sources: [javaEnd],
    checkedOn: READ,
  },
  {
    id: 'C147',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '자주 보이는 Firestore 자바 예시는 올바른 코드다.',
      en: 'The Firestore sample in Java that goes around is valid.',
    },
    actually: {
      ko: '컴파일되지 않아요. getFirestore는 FirestoreOptions를 받지 않고, DocumentReference의 생성자는 밖에서 부를 수 없고, set이 돌려주는 것은 WriteResult의 future예요.',
      en: 'It does not compile: getFirestore takes no FirestoreOptions, the constructor of DocumentReference cannot be called from outside, and set returns a future of a WriteResult.',
    },
    sources: [firestoreJava],
    checkedOn: READ,
  },
  {
    id: 'C148',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '자주 보이는 Cosmos DB 자바 예시는 올바른 코드다.',
      en: 'The Cosmos DB sample in Java that goes around is valid.',
    },
    actually: {
      ko: '컴파일되지 않아요. v4의 CosmosClient에는 공개 생성자가 없어 빌더로 만들고, CosmosItem이라는 클래스는 없어요. 파티션 키도 빠졌고 비밀 키가 코드에 적혀 있어요.',
      en: 'It does not compile: in v4 CosmosClient has no public constructor but a builder, and there is no class CosmosItem. The partition key is missing, too, and a secret stands in the code.',
    },
    sources: [cosmosJava],
    checkedOn: READ,
  },
  {
    id: 'C480',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '테이블의 용량을 넉넉히 사 두면 쓰기가 거절되지 않는다.',
      en: 'With plenty of capacity bought for a table, no write is throttled.',
    },
    actually: {
      ko: '한 파티션은 초당 쓰기 1,000단위, 읽기 3,000단위까지이고, 키 하나는 파티션 하나에 있어요. 테이블에 용량이 남아도 그 키는 거절돼요. Cosmos DB의 파티션도 초당 10,000RU까지예요.',
      en: 'A partition takes 1,000 write and 3,000 read units a second, and a key lies in one partition: it is throttled while the table has capacity to spare. A partition of Cosmos DB ends at 10,000 RU/s.',
    },
    sources: [dynamoKeys, dynamoHot, cosmosLimits],
    checkedOn: READ,
  },
  {
    id: 'C481',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '글로벌 테이블이면 어느 리전에서 써도 아무것도 잃지 않는다.',
      en: 'With global tables one can write in any region and lose nothing.',
    },
    actually: {
      ko: '기본 방식(MREC)에서는 두 리전이 거의 동시에 같은 항목을 쓰면 나중 것이 이기고, 진 쓰기는 어디에도 기록되지 않아요. 강한 방식(MRSC)은 처음 만들 때만 고를 수 있고, 정해진 세 리전을 써야 해요. 아시아에서는 도쿄, 서울, 오사카예요.',
      en: 'In the default mode (MREC), of two regions that write an item at about the same time the later wins, and the write that lost is recorded nowhere. The strong mode (MRSC) is chosen at creation alone and takes three regions of a set: in Asia Tokyo, Seoul and Osaka.',
    },
    sources: [globalTables, witness],
    checkedOn: READ,
  },
  {
    id: 'C482',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '강한 일관성을 켜면 읽기가 느려진다.',
      en: 'Strong consistency makes reads slow.',
    },
    actually: {
      ko: 'Cosmos DB의 읽기는 어느 단계에서도 가까운 리전이 답하고 p99가 10ms 아래예요. 강한 읽기는 사본 넷 가운데 둘에 물어서 두 배로 셀 뿐이에요. 느려지는 것은 여러 리전에 걸친 쓰기예요. 가장 먼 두 리전의 왕복 두 번에 10ms를 더한 만큼 걸려요(p99).',
      en: 'At any level a read of Cosmos DB is answered nearby, with a p99 below 10 ms; a strong one asks two of four copies and counts twice. What gets slow are writes over several regions: two round trips between the two farthest, plus 10 ms (p99).',
    },
    sources: [cosmosLevels],
    checkedOn: READ,
  },
  {
    id: 'C483',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '관리형 데이터베이스도 리전째 멈출 수 있다.',
      en: 'A managed database, too, may be down for a whole region.',
    },
    actually: {
      ko: '2025년 10월 19일 밤, AWS 버지니아 북부에서 DNS 자동화 두 개가 겹쳐 DynamoDB의 주소가 비었고, 2시간 52분 동안 새로 이을 수 없었어요. 다른 리전에 있던 글로벌 테이블의 복제본은 쓸 수 있었지만, 버지니아와 주고받는 소식은 오래 늦었어요.',
      en: 'In the night of 19 October 2025 two automations of DNS in Northern Virginia raced and left DynamoDB without an address: for 2 h 52 min nobody could connect anew. Replicas of global tables in other regions could be used, but word to and from Virginia was late for long.',
    },
    sources: [october],
    checkedOn: READ,
  },
];
