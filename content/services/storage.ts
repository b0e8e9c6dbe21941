// Services that keep files.

import { line, named, type Service } from './service';

export const storage: readonly Service[] = [
  {
    id: 's3',
    job: 'storage',
    maker: 'amazon',
    name: named('Amazon S3'),
    also: ['S3'],
    use: { ko: '용량을 정하지 않는 객체 저장소', en: 'Object storage without a capacity to set' },
    limits: [
      line(
        '서명된 URL은 정한 시간, 파일 하나에만',
        'a presigned URL: one object, until a set time',
        { claim: 'C280' },
      ),
    ],
    price: [line('보관한 양, 요청 수', 'data kept, requests', { prices: 'aws-s3/us-east-1' })],
    taught: ['what-is-serverless#is-it-serverless', 'limits#too-large'],
  },
  {
    id: 'blob-storage',
    job: 'storage',
    maker: 'microsoft',
    name: named('Azure Blob Storage'),
    also: ['Blob'],
    use: {
      ko: '객체 저장소. 파일이 오면 함수를 부름',
      en: 'Object storage; a new file calls a function',
    },
    limits: [line('트리거는 선언해야 붙음', 'a trigger has to be declared', { claim: 'C125' })],
    price: [
      line('보관한 양, 작업 수', 'data kept, operations', { prices: 'azure-blob-storage/westus' }),
    ],
    taught: ['compute-services#one-cell'],
  },
  {
    id: 'cloud-storage',
    job: 'storage',
    maker: 'google',
    name: named('Google Cloud Storage'),
    also: ['Cloud Storage', 'Storage'],
    use: {
      ko: '객체 저장소. 파일이 오면 함수를 부름',
      en: 'Object storage; a new file calls a function',
    },
    limits: [],
    price: [],
    taught: ['compute-services#one-cell'],
  },
  {
    id: 'naver-object-storage',
    job: 'storage',
    maker: 'naver',
    name: { ko: '네이버 Object Storage', en: 'NAVER Object Storage' },
    also: ['Object Storage'],
    use: { ko: '객체 저장소. Cloud Functions를 부름', en: 'Object storage; calls Cloud Functions' },
    limits: [],
    price: [],
    taught: ['compute-services#one-cell'],
  },
];
