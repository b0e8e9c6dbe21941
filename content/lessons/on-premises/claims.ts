// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';

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
const CHECKED_LATER_ON = '2026-11-29';

export const claims: readonly Claim[] = [
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
];
