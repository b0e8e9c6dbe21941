// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import {
  cloudRunScaling,
  cncf,
  lambdaInvocation,
  lambdaPricing,
  lambdaQuotas,
} from '@/content/sources';

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
const CHECKED_LATER_ON = '2026-11-29';

export const claims: readonly Claim[] = [
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
];
