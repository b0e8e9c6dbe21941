// Services that keep records and answer questions about them.

import { line, named, type Service } from './service';

export const databases: readonly Service[] = [
  {
    id: 'dynamodb',
    job: 'databases',
    maker: 'amazon',
    name: named('Amazon DynamoDB'),
    also: ['DynamoDB'],
    use: {
      ko: '키-값과 문서. 읽을 때 강한 일관성을 고를 수 있음',
      en: 'Keys and documents; a read may ask for strong consistency',
    },
    limits: [
      line('항목 하나 400KB', '400 KB an item', { claim: 'C130' }),
      line(
        '파티션마다 초당 쓰기 1,000, 읽기 3,000단위',
        'a partition: 1,000 write and 3,000 read units a second',
        {
          claim: 'C480',
        },
      ),
    ],
    price: [
      line('읽기와 쓰기 단위(크기), 저장', 'units read and written (by size), storage', {
        prices: 'aws-dynamodb/ap-northeast-2/2024-11-01',
      }),
    ],
    taught: ['databases#key-first'],
  },
  {
    id: 'rds',
    job: 'databases',
    maker: 'amazon',
    name: named('Amazon RDS'),
    also: ['RDS'],
    use: {
      ko: '크기를 골라 켜 두는 관계형 데이터베이스',
      en: 'Relational; you choose the size and leave it on',
    },
    limits: [
      line('복제본은 비동기라 늦을 수 있음', 'replicas are asynchronous and may be late', {
        step: 'databases#side-by-side',
      }),
    ],
    price: [
      line('인스턴스의 시간, 저장', 'hours of the instance, storage', {
        prices: 'aws-rds/us-east-1',
      }),
    ],
    taught: ['databases#side-by-side', 'what-is-serverless#is-it-serverless'],
  },
  {
    id: 'aurora',
    job: 'databases',
    maker: 'amazon',
    name: named('Amazon Aurora'),
    also: ['Aurora', 'Aurora Serverless', 'Aurora Serverless v2'],
    use: {
      ko: '관계형. Serverless v2는 쓰지 않으면 멈춤',
      en: 'Relational; Serverless v2 pauses when unused',
    },
    limits: [
      line('복제본은 보통 100ms 안에 따라옴', 'replicas usually follow within 100 ms', {
        step: 'databases#side-by-side',
      }),
      line('Serverless v2는 0까지 줄어듦', 'Serverless v2 goes down to 0', {
        step: 'databases#side-by-side',
      }),
    ],
    price: [
      line('인스턴스나 용량 단위(ACU)의 시간', 'hours of instances or capacity units (ACU)', {
        step: 'databases#side-by-side',
      }),
    ],
    taught: ['databases#side-by-side', 'what-is-serverless#is-it-serverless'],
  },
  {
    id: 'cosmos-db',
    job: 'databases',
    maker: 'microsoft',
    name: named('Azure Cosmos DB'),
    also: ['Cosmos DB', 'CosmosClient', 'CosmosItem'],
    use: {
      ko: '문서, 키-값, 열, 그래프 가운데 하나. 일관성은 다섯 단계',
      en: 'Documents, keys, columns or graph; five consistency levels',
    },
    limits: [
      line('파티션마다 초당 10,000RU', 'a partition: 10,000 RU/s', { claim: 'C480' }),
      line('쓰는 리전이 여럿이면 강함은 안 됨', 'no strong reads with several write regions', {
        claim: 'C135',
      }),
    ],
    price: [
      line('처리량(RU)의 시간, 저장', 'throughput (RU) by the hour, storage', {
        prices: 'azure-cosmos/us',
      }),
      line('서버리스는 쓴 RU', 'serverless by RU used', { prices: 'azure-cosmos-serverless/us' }),
    ],
    taught: ['databases#across-the-sea'],
  },
  {
    id: 'firestore',
    job: 'databases',
    maker: 'google',
    name: named('Firestore'),
    also: ['Firestore Standard', 'Datastore', 'FirestoreOptions'],
    use: {
      ko: '문서. 실시간과 오프라인 SDK. 앞선 것은 Datastore',
      en: 'Documents, with realtime and offline SDKs; Datastore came before it',
    },
    limits: [
      line('Standard는 모든 쿼리에 인덱스가 필요', 'Standard: each query needs an index', {
        claim: 'C136',
      }),
      line('문서 하나에 몰리면 느려짐', 'load on a single document is slow', { claim: 'C028' }),
    ],
    price: [
      line(
        '읽고 쓰고 지운 문서 수, 저장, 전송',
        'documents read, written, deleted; storage, traffic',
        {
          prices: 'google-firestore/asia-northeast3',
        },
      ),
    ],
    taught: ['baas#everybody-reads', 'databases#side-by-side'],
  },
];
