// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim } from '@/content/schema';
import { cncf, lambdaEnvironment, roberts } from '@/content/sources';

export const claims: readonly Claim[] = [
  {
    id: 'C043',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '서버리스에서는 프로젝트를 여러 함수로 잘게 쪼개야 한다.',
      en: 'Serverless requires a project to be cut into many small functions.',
    },
    actually: {
      ko: '선택이에요. 함수 하나가 여러 주소를 맡을 수도 있어요. 나눌수록 배포와 권한은 또렷해지지만, 잠드는 곳과 지켜볼 곳이 늘어요. 초기화가 무거운 부분만 떼어 내는 것처럼 이유가 있을 때 나눠요.',
      en: 'It is a choice: one function may serve many addresses. The finer the cut, the clearer deployments and permissions, and the more there is that sleeps and has to be watched. Split for a reason, for instance to keep a heavy initialisation apart.',
    },
    sources: [roberts, cncf, lambdaEnvironment],
    checkedOn: '2026-11-30',
  },
];
