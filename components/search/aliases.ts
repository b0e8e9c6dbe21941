// What people type for things that the course calls by another name. Each leads to something that is there; a test looks.

type Aliases = Readonly<Record<string, readonly string[]>>;

const lessons: Aliases = {
  'compute-services': [
    'Lambda',
    '람다',
    'Azure Functions',
    '애저 펑션',
    'Cloud Run',
    '클라우드 런',
    '네이버 클라우드',
  ],
  'event-services': [
    'SNS',
    'SQS',
    'Pub/Sub',
    'Event Grid',
    '카프카',
    'Kafka',
    'EventBridge',
    '이벤트브리지',
  ],
  databases: ['DynamoDB', 'Firestore', 'Cosmos DB', 'DB', 'NoSQL', '다이나모DB', '파이어스토어'],
  billing: ['비용', '가격', '청구서', 'cost', 'price'],
  limits: ['단점', '한계', 'drawbacks', 'disadvantages'],
  'use-cases': ['사용 사례', '활용 예'],
  'who-manages-what': ['책임 공유'],
  'design-for-failure': ['장애', '복원력', 'resilience'],
  observability: ['모니터링', 'monitoring'],
  'on-premises': ['자체 서버', '전산실', 'on-prem'],
  workflows: ['Step Functions', 'Logic Apps', '스텝 펑션', '오케스트레이션'],
};

const terms: Aliases = {
  autoscaling: ['오토스케일링', '스케일 아웃', 'scale out'],
  'dead-letter-queue': ['데드 레터 큐', '데드레터', 'dead letter queue'],
  latency: ['레이턴시', '지연 시간'],
  container: ['도커', 'Docker'],
  kubernetes: ['k8s', '쿠버'],
  'virtual-machine': ['가상머신', 'EC2'],
  throttling: ['429', '요청 제한', 'rate limit'],
  idempotency: ['idempotent'],
  handler: ['함수 핸들러'],
  'circuit-breaker': ['회로 차단기'],
  bulkhead: ['격벽'],
  timeout: ['타임아웃'],
  rollback: ['롤백'],
  'object-storage': ['S3', '오브젝트 스토리지'],
  'pay-per-use': ['pay as you go', '쓴 만큼'],
  queue: ['큐'],
  stateless: ['스테이트리스'],
  'shared-responsibility': ['책임 공유 모델'],
  redundancy: ['리던던시'],
  'vendor-lock-in': ['락인', '벤더 락인'],
  observability: ['옵저버빌리티'],
  quorum: ['쿼럼'],
  'back-pressure': ['백프레셔'],
};

export const aliases = { lesson: lessons, term: terms };

export const aliasesOf = (kind: keyof typeof aliases, id: string): readonly string[] =>
  aliases[kind][id] ?? [];
