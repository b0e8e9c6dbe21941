// Words of the billing simulator: its page, its chart, its sentences. Bills and knobs have files of their own beside it.

import { parallel } from '@/i18n/parallel';

export const billingMessages = parallel({
  ko: {
    title: '청구서 실험실',
    lead: '같은 요청을 네 가지 방식으로 처리하면 한 달에 얼마일까요? 모든 금액은 눌러서 따져 볼 수 있어요.',
    frameTitle: '어디서 뒤집힐까요',
    frameHint: '가로는 한 달 요청 수, 세로는 한 달 요금(둘 다 로그 눈금)',
    summary: {
      stage:
        '한 달 요청 수에 따라 온프레미스, IaaS, PaaS, FaaS 네 방식의 한 달 요금이 어떻게 달라지는지 선 네 개로 그려져 있어요. 아래에는 지금 요청 수의 청구서 네 장이 항목별로 있어요.',
      controls:
        '요청 수와 실행 시간, 메모리, 리전, 무료 구간, 흔히 빠뜨리는 비용, 초기화 과금, 부가세, 환율을 바꿀 수 있어요.',
      first: '어디서 뒤집힐지 먼저 맞혀 보세요.',
    },
    ways: { onprem: '온프레미스', iaas: 'IaaS', paas: 'PaaS', faas: 'FaaS' },
    readouts: {
      cost: '가장 싼 방식',
      perMillion: '요청 100만 건에',
      saving: '다음으로 싼 방식과 차이',
      breakEven: '함수가 밀리는 곳',
      none: '없음',
      guessFirst: '먼저 맞혀 보세요',
    },
    predict: {
      question: '한 달 요청이 얼마를 넘으면 함수가 더는 가장 싸지 않을까요?',
      cheapestQuestion: '지금 이 요청이라면 어느 방식이 가장 쌀까요?',
      options: {
        under1m: '100만 건 미만',
        to10m: '100만~1,000만 건',
        to100m: '1,000만~1억 건',
        over100m: '1억 건 초과',
        never: '끝까지 함수가 싸요',
      },
      nobody: '요금을 계산할 수 없는 방식이 있어서 답이 없어요',
      hidden: '여기서부터는 맞혀 본 다음에 보여요',
    },
    chart: {
      now: (requests: string) => `지금 ${requests}`,
      label: '한 달 요청 수와 방식별 한 달 요금',
      table: '표로 보기',
      tableCaption: '한 달 요청 수에 따른 한 달 요금',
      requests: '한 달 요청',
      cheapest: '가장 싼 방식',
      assumptions: '이 계산의 가정',
      csv: '항목 CSV',
      png: '차트 PNG',
      here: '여기로',
      move: '차트를 누르면 그 요청 수로 옮겨 가요.',
    },
    run: {
      taken: (seconds: string, requests: string) =>
        `다른 실험에서 가져온 ${seconds} 동안의 요청 ${requests}건이에요.`,
      how: '한 달을 어떻게 볼까요',
      allMonth: '한 달 내내 이만큼',
      daily: '하루에 한 번 이만큼',
      once: '한 달에 한 번 이만큼',
      clipped:
        '그대로 늘리면 이 실험실의 범위를 벗어나요. 요청 수나 몰리는 정도를 쓸 수 있는 가장 큰 값으로 맞췄어요.',
    },
    say: {
      /** How each way is named as the subject of a sentence. */
      subject: {
        onprem: '온프레미스가',
        iaas: '가상 머신이',
        paas: '컨테이너가',
        faas: '함수가',
      },
      than: {
        onprem: '온프레미스보다',
        iaas: '가상 머신보다',
        paas: '컨테이너보다',
        faas: '함수보다',
      },
      always: (subject: string) => `요청이 얼마든 ${subject} 가장 싸요.`,
      /** The first of two that lead by turns. */
      pair: {
        onprem: '온프레미스와',
        iaas: '가상 머신과',
        paas: '컨테이너와',
        faas: '함수와',
      },
      first: '한 달 ',
      next: ', ',
      lead: (subject: string) => subject,
      byTurns: (pair: string, subject: string) => `대수가 늘 때마다 ${pair} ${subject} 번갈아`,
      untilFirst: (lead: string) => `까지는 ${lead}`,
      until: (lead: string) => `까지는 ${lead}`,
      last: (lead: string) => `, 그 뒤로는 ${lead} 가장 싸요.`,
      nowSaves: (subject: string, than: string): readonly [string, string] => [
        `지금은 ${subject} ${than} `,
        ' 덜 들어요.',
      ],
      nowEqual: (pairs: readonly string[], subject: string) =>
        `지금은 ${[...pairs, subject].join(' ')} 똑같이 가장 싸요.`,
      /** Who has no price, as the topic of a sentence. */
      topic: { onprem: '온프레미스', iaas: '가상 머신', paas: '컨테이너', faas: '함수' },
      noWinner: (names: string) =>
        `${names}의 요금을 계산할 수 없어서, 어느 방식이 가장 싼지는 말하지 않아요. 이유는 아래 카드에 있어요.`,
      guessHint: '어디서 뒤집히는지는 먼저 맞혀 보세요.',
    },
    gap: {
      never:
        '지금 조건에서는 요청이 10억 건이어도 함수가 가장 싸요. 요청마다 내는 요금이 서버를 늘리는 비용보다 늘 적어요.',
      notCheapest: (subject: string) =>
        `함수는 처음부터 가장 싸지 않아요. 요청이 적어도 ${subject} 더 싸요.`,
      flip: (requests: string, subject: string): readonly [string, string, string] => [
        '함수는 요청마다 요금을 내고, 서버는 켜 둔 시간만큼 요금을 내요. 두 선은 ',
        requests,
        `에서 만나고, 그 뒤로는 ${subject} 더 싸요. `,
      ],
      counted:
        '게이트웨이와 로그처럼 요청마다 붙는 요금을 함께 세면 함수 쪽이 더 일찍 밀려요. ‘흔히 빠뜨리는 비용’을 꺼서 비교해 보세요.',
      uncounted:
        '지금은 함께 드는 비용을 빼고 비교했어요. ‘흔히 빠뜨리는 비용’을 켜면 만나는 곳이 달라져요.',
      cheapest: (subject: string) => `지금 조건에서는 ${subject} 가장 싸요.`,
    },
    assumptions: {
      'two-levels':
        '하루를 둘로 나눠요. 바쁜 시간에는 가장 바쁜 1분만큼 계속 오고, 나머지 시간에는 남은 요청이 고르게 와요.',
      running:
        'VM과 컨테이너는 부하를 따라 늘고 15분 늦게 줄어요. 정해진 시간에 늘리면 앞뒤로 합해 1시간을 더 켜요. 일이 있을 때만 켜면 하루에 한 번 20초씩 준비한 뒤 일만 하고 꺼요. 내 서버는 가장 바쁜 1분에 맞춰 늘 켜 둬요.',
      'littles-law':
        '대수 = 올림(최대 초당 요청 × 요청당 vCPU-초 ÷ (대당 vCPU × 목표 사용률)). 동시에 머무는 요청(리틀의 법칙: 초당 요청 × 머무는 시간)이 자리를 넘으면 그쪽을 따라요.',
      'one-thread':
        '한 요청은 한 스레드로 계산해요. 함수의 CPU는 메모리에 비례하고 1,769MB에서 vCPU 하나예요.',
      'shared-memory':
        'VM에서는 여러 요청이 메모리를 함께 써요. 메모리가 모자라 대수가 느는 일은 세지 않아요.',
      'same-speed': 'vCPU 하나의 속도는 어디서나 같다고 봐요.',
      'surplus-credits':
        't3와 t4g는 하루 평균이 기준선(micro 10%, small·medium 20%, large 30%)을 넘은 만큼 초과 크레딧을 내요. 크레딧은 인스턴스마다 따로 세요.',
      'own-servers':
        '내 서버는 상면, 회선, 로드 밸런서 두 대, 로그 디스크까지 세고, 서버가 두 대를 넘으면 한 대마다 사람의 시간이 늘어요. 회선은 가장 바쁠 때에 맞춰 빌려요.',
      'init-added':
        '콜드 스타트의 초기화 시간은 실행 시간에 더해 과금해요. 평균을 쓰지 않고 콜드 요청만 따로 세요.',
      'one-connection-each':
        '로드 밸런서는 요청마다 새 연결이 하나씩, 고른 간격으로 생긴다고 계산해요. 몰리는 때까지 따지면 조금 더 나와요.',
      addresses:
        'VM마다 공인 IPv4 하나, 로드 밸런서에 둘이에요. NAT를 켜면 VM 몫은 하나로 모여요. VM이 한 대뿐인 IaaS에는 로드 밸런서를 두지 않아요.',
      'gb-1024': '메모리의 1GB는 1,024MB예요. 나가는 데이터와 로그도 1,024를 써요.',
      'server-recalled':
        '서버와 로드 밸런서의 가격과 전력, 상면, 회선 값은 출처를 찾지 못한 가정이에요. 여러분의 견적으로 바꿔 보세요.',
      'people-assumed': '사람의 시간과 시급은 가정이에요. 방식마다 바꿀 수 있어요.',
      'rate-yours': '환율은 직접 넣는 값이에요. 처음 값은 출처가 없는 가정이에요.',
      'list-prices': '모두 정가예요. 약정 할인, 지원 요금, 크레딧은 세지 않아요.',
    },
    noScript: '이 그림은 처음 값으로 계산한 것이에요. 값을 바꾸려면 자바스크립트가 필요해요.',
    failed: (message: string) => `이 값으로는 계산할 수 없어요. ${message}`,
  },
  en: {
    title: 'The billing lab',
    lead: 'The same requests, run four ways: what does a month cost? Press any amount to see how it was calculated.',
    frameTitle: 'Where does it flip?',
    frameHint: 'across: requests per month; up: cost per month (both log scale)',
    summary: {
      stage:
        'Four lines show what a month costs on-premises, on IaaS, on PaaS and on FaaS as requests grow. Below stand four itemised bills for the number of requests that is set.',
      controls:
        'You can change requests, duration, memory, region, the free tier, the costs often forgotten, billing of init, VAT and the exchange rate.',
      first: 'Guess first where it flips.',
    },
    ways: { onprem: 'On-premises', iaas: 'IaaS', paas: 'PaaS', faas: 'FaaS' },
    readouts: {
      cost: 'Cheapest way',
      perMillion: 'Per million requests',
      saving: 'Cheaper than the next by',
      breakEven: 'Functions cheapest up to',
      none: 'never',
      guessFirst: 'guess first',
    },
    predict: {
      question: 'Beyond how many requests a month are functions no longer the cheapest?',
      cheapestQuestion: 'Which way is the cheapest for these requests?',
      options: {
        under1m: 'under 1 million',
        to10m: '1 to 10 million',
        to100m: '10 to 100 million',
        over100m: 'over 100 million',
        never: 'functions stay cheapest',
      },
      nobody: 'One of the ways cannot be priced, so there is no answer',
      hidden: 'shown once you have guessed',
    },
    chart: {
      now: (requests) => `now ${requests}`,
      label: 'Monthly cost of each way by number of requests',
      table: 'As a table',
      tableCaption: 'Monthly cost by number of requests',
      requests: 'Requests a month',
      cheapest: 'Cheapest',
      assumptions: 'What this assumes',
      csv: 'Bill lines as CSV',
      png: 'Chart as PNG',
      here: 'Move here',
      move: 'Press the chart to set that number of requests.',
    },
    run: {
      taken: (seconds, requests) =>
        `Taken from another simulator: ${requests} requests in ${seconds}.`,
      how: 'What does a month look like?',
      allMonth: 'like this all month',
      daily: 'this once a day',
      once: 'this once a month',
      clipped:
        'At this rate it would leave the range of this lab, so the requests or their peak are set to the highest value there is.',
    },
    say: {
      subject: {
        onprem: 'your own servers',
        iaas: 'virtual machines',
        paas: 'containers',
        faas: 'functions',
      },
      than: {
        onprem: 'than your own servers',
        iaas: 'than virtual machines',
        paas: 'than containers',
        faas: 'than functions',
      },
      always: (subject) => `However many requests there are, ${subject} cost least.`,
      pair: {
        onprem: 'your own servers and',
        iaas: 'virtual machines and',
        paas: 'containers and',
        faas: 'functions and',
      },
      first: 'Up to ',
      next: ', up to ',
      lead: (subject) => subject,
      byTurns: (pair, subject) => `${pair} ${subject} by turns, as machines are added`,
      untilFirst: (lead) => ` a month ${lead} cost least`,
      until: (lead) => ` ${lead}`,
      last: (lead) => `, and beyond that ${lead}.`,
      nowSaves: (subject, than) => [`Now ${subject} cost `, ` less ${than}.`],
      nowEqual: (pairs, subject) =>
        `Now ${[...pairs, subject].join(' ')} cost the same, and the least.`,
      topic: {
        onprem: 'your own servers',
        iaas: 'virtual machines',
        paas: 'containers',
        faas: 'functions',
      },
      noWinner: (names) =>
        `No bill can be calculated for ${names}, so none is called the cheapest. The cards below say why.`,
      guessHint: 'First guess where it flips.',
    },
    gap: {
      never:
        'Under these conditions functions stay cheapest up to a billion requests: what each request costs stays below what more machines cost.',
      notCheapest: (subject) =>
        `Functions are not the cheapest at any point: even with few requests, ${subject} cost less.`,
      flip: (requests, subject) => [
        'A function is paid for by the request, a server by the hour. The two lines meet at ',
        requests,
        `, and beyond that ${subject} cost less. `,
      ],
      counted:
        'Whatever comes with every request, such as the gateway and the logs, moves that point closer. Turn off “Costs often forgotten” to compare.',
      uncounted:
        'The costs around them are left out for now. Turn on “Costs often forgotten” and the point moves.',
      cheapest: (subject) => `Under these conditions ${subject} cost least.`,
    },
    assumptions: {
      'two-levels':
        'A day has two levels: in the busy hours requests come as in the busiest minute; in the other hours the rest come evenly.',
      running:
        'VMs and containers follow the load and scale in 15 minutes late; scaled at set hours, they stay on one hour longer in all. Jobs start once a day in 20 seconds, do their work and end. Your own servers are always sized for the busiest minute.',
      'littles-law':
        'Instances = ceil(peak requests per second × vCPU-seconds each ÷ (vCPUs × target utilization)). Where the requests in progress at once (Little’s law: rate × time in the system) need more room, they decide.',
      'one-thread':
        'A request computes on one thread. A function’s CPU is proportional to its memory: one vCPU at 1,769 MB.',
      'shared-memory':
        'On a VM, requests share memory. Needing more VMs because memory runs out first is not counted.',
      'same-speed': 'A vCPU is equally fast everywhere.',
      'surplus-credits':
        'A t3 or t4g pays for whatever its daily mean uses beyond its baseline (micro 10%, small and medium 20%, large 30%). Each instance has its own credits.',
      'own-servers':
        'Your own servers also pay for rack space, an internet line sized for the busiest moment, two load balancers and disk for logs; each server beyond two adds hours of work.',
      'init-added':
        'The init of a cold start is billed on top of the duration, for the cold requests alone rather than as an average over all.',
      'one-connection-each':
        'The load balancer sees one new connection per request, evenly over time. With peaks it would cost a little more.',
      addresses:
        'Each VM has a public IPv4 address, a load balancer has two; behind a NAT gateway one address serves all VMs. IaaS with a single VM has no load balancer.',
      'gb-1024': 'A GB of memory is 1,024 MB; the same goes for data out and logs.',
      'server-recalled':
        'Price and power of servers and load balancers, rack space and the internet line are assumptions without a source. Put in your own quotes.',
      'people-assumed':
        'Hours of work and the hourly cost are assumptions; you can change each of them.',
      'rate-yours':
        'The exchange rate is yours to set; at first it is an assumption without a source.',
      'list-prices':
        'All prices are list prices: no commitment discounts, support plans or credits.',
    },
    noScript: 'This was calculated for the initial settings. Changing them needs JavaScript.',
    failed: (message) => `These values cannot be priced. ${message}`,
  },
});
