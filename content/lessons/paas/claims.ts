// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { cloudRunScaling, cncf, nist, roberts } from '@/content/sources';

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
const CHECKED_ON = '2026-11-21';
const CHECKED_LATER_ON = '2026-11-29';

export const claims: readonly Claim[] = [
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
];
