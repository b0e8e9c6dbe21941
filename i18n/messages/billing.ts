// Words of the billing simulator: its page, its knobs, its cards. Names of bill lines stand in billing-lines.ts.

import type { Locale } from '@/i18n/locales';

const ko = {
  title: '청구서 실험실',
  lead: '같은 요청을 네 가지 방식으로 처리하면 한 달에 얼마일까요? 모든 금액은 눌러서 따져 볼 수 있어요.',
  frameTitle: '어디서 뒤집힐까요',
  frameHint: '가로 한 달 요청 수, 세로 한 달 요금 (둘 다 로그)',
  summary: {
    stage:
      '한 달 요청 수에 따라 온프레미스, IaaS, PaaS, FaaS 네 방식의 한 달 요금이 어떻게 달라지는지 선 네 개로 그려져 있어요. 아래에는 지금 요청 수의 청구서 네 장이 항목별로 있어요.',
    controls:
      '요청 수와 실행 시간, 메모리, 리전, 무료 구간, 아무도 안 세는 것들, 초기화 과금, 부가세, 환율을 바꿀 수 있어요.',
    first: '어디서 뒤집힐지 먼저 맞혀 보세요.',
  },
  ways: { onprem: '온프레미스', iaas: 'IaaS', paas: 'PaaS', faas: 'FaaS' },
  params: {
    requests: { label: '한 달 요청' },
    durationMs: { label: '실행 시간' },
    memoryMb: { label: '메모리' },
    region: { label: '리전', options: { 'ap-northeast-2': '서울', 'us-east-1': '버지니아' } },
    freeTier: { label: '무료 구간 빼기' },
    uncounted: { label: '아무도 안 세는 것들' },
    init: { label: '초기화 과금 (2025-08~)' },
    vat: { label: '부가세 10%' },
    krwPerUsd: { label: '1달러' },
    krwAsOf: { label: '환율 날짜' },
    currency: { label: '합계 통화', options: { KRW: '원', USD: '달러' } },
    prices: {
      label: '함수 요금의 시기',
      options: { '2016': '2016', '2020': '2020-12', '2025': '2025-07', today: '오늘' },
      hint: '2016년과 2020년은 버지니아 가격표로 계산해요',
    },
    cpuShare: { label: '계산하는 비율', hint: '나머지는 다른 서비스의 답을 기다려요' },
    peakToMean: { label: '몰릴 때', hint: '가장 바쁜 1분이 평균의 몇 배인지' },
    responseKb: { label: '응답 크기' },
    logKb: { label: '요청마다 남기는 로그' },
    arch: {
      label: '아키텍처',
      options: { x86_64: 'x86', arm64: 'arm64' },
      hint: 'VM과 컨테이너, 함수에 함께 적용해요',
    },
    trigger: {
      label: '요청이 오는 길',
      options: { http: '사람이 답을 기다려요', events: '큐나 일정에서 와요' },
    },
    busyHours: { label: '바쁜 시간(하루)', hint: '나머지 시간에는 남은 요청이 고르게 와요' },
    running: {
      label: 'VM과 컨테이너를 켜는 법',
      options: {
        fixed: '늘 켜 둬요',
        scheduled: '정해진 시간에 늘려요',
        autoscaled: '부하를 따라가요',
        jobs: '일이 있을 때만 켜요',
      },
    },
    functionOn: {
      label: '함수 서비스',
      options: {
        lambda: 'AWS Lambda',
        'azure-consumption': 'Azure Functions (소비)',
        'azure-flex': 'Azure Functions (Flex)',
        'cloud-run': 'Cloud Run 함수',
        workers: 'Cloudflare Workers',
      },
    },
    containerOn: {
      label: '컨테이너 서비스',
      options: {
        fargate: 'AWS Fargate',
        'cloud-run': 'Cloud Run',
        'container-apps': 'Azure Container Apps',
      },
    },
    database: { label: '데이터베이스(RDS)', hint: '버지니아 가격만 찾았어요' },
    objectsGb: { label: '객체 저장소(S3)', hint: '요청마다 하나씩 읽어요' },
    repairShare: { label: '수리와 계약(서버 가격의, 1년)', hint: '미확인 값에서 시작해요' },
    balancerUsd: { label: '로드 밸런서 한 대', hint: '두 대를 사요. 미확인 값에서 시작해요' },
    diskUsdPerGb: { label: '디스크 1GB', hint: '로그와 객체를 두는 곳' },
    rackUsdPerKw: { label: '상면 임대(kW, 월)', hint: '미확인 값에서 시작해요' },
    uplinkUsdPerMbps: { label: '인터넷 회선(Mbps, 월)', hint: '미확인 값에서 시작해요' },
    hoursPerServer: { label: '서버 한 대마다 더', hint: '두 대를 넘으면, 가정' },
    hoursPerVm: { label: '늘 켜 둔 VM 한 대마다 더', hint: '두 대를 넘으면, 가정' },
    asOf: { label: '가격 날짜' },
    coldShare: { label: '콜드 스타트 비율', hint: 'AWS는 1% 미만이라고 해요' },
    initMs: { label: '초기화 시간' },
    instanceType: { label: 'IaaS 인스턴스' },
    diskGb: { label: 'VM마다 디스크' },
    task: {
      label: 'PaaS 컨테이너 크기',
      options: {
        '0.25-0.5': '0.25 vCPU',
        '0.5-1': '0.5 vCPU',
        '1-2': '1 vCPU',
        '2-4': '2 vCPU',
      },
    },
    minMachines: { label: '적어도 켜 둘 대수' },
    targetUse: { label: '목표 사용률', hint: '가장 바쁠 때 vCPU를 여기까지만 써요' },
    slotsPerVcpu: { label: 'vCPU 하나가 한 번에 맡는 요청' },
    serverUsd: { label: '서버 한 대 가격', hint: '가정, 여러분의 견적으로 바꾸세요' },
    serverThreads: { label: '서버 한 대의 vCPU', hint: '가정' },
    serverWatts: { label: '서버 한 대의 전력', hint: '가정, 평균' },
    depreciationYears: { label: '감가상각 기간' },
    pue: { label: 'PUE', hint: '전산실 전체 전력 ÷ 서버 전력' },
    krwPerKwh: { label: '전기 1kWh' },
    nat: { label: 'NAT 게이트웨이' },
    wageKrwPerHour: { label: '인건비(시간당)', hint: '가정' },
    onpremHours: { label: '온프레미스 운영 시간(월)', hint: '가정' },
    iaasHours: { label: 'IaaS 운영 시간(월)', hint: '가정' },
    paasHours: { label: 'PaaS 운영 시간(월)', hint: '가정' },
    faasHours: { label: 'FaaS 운영 시간(월)', hint: '가정' },
    month: {
      label: '한 달의 길이',
      options: {
        '730h': '730시간',
        '28d': '28일',
        '29d': '29일',
        '30d': '30일',
        '31d': '31일',
      },
    },
  },
  groups: {
    work: '일의 모양',
    functions: '함수',
    machines: 'VM과 컨테이너',
    data: '데이터',
    server: '내 서버',
    uncounted: '아무도 안 세는 것들',
    bill: '청구서 쓰는 법',
  },
  scenarios: {
    'lunch-orders': { name: '점심 주문', hint: '한 달 300만 건, 0.12초짜리 주문 API예요.' },
    'side-project': { name: '사이드 프로젝트', hint: '한 달 5만 건, 가끔 몰려요.' },
    'steady-api': { name: '꾸준한 API', hint: '한 달 1억 건, 거의 고르게 들어와요.' },
    chatbot: {
      name: '챗봇',
      hint: '8초 동안 거의 기다리기만 해요. 함수에는 그동안에도 요금이 붙어요.',
    },
    'nightly-batch': { name: '야간 배치', hint: '하루 한 시간에 몰아서 1분씩 계산해요.' },
    bare: {
      name: '흔한 비교',
      hint: '함수 하나와 컨테이너 하나만, 둘레의 것은 빼고 비교해요.',
    },
    'first-bill': {
      name: '첫 청구서',
      hint: '정오네의 한 달 300만 건. 무료 구간, 로그, 나가는 트래픽, 사람의 시간은 빼요.',
    },
  },
  on: '켬',
  off: '끔',
  units: {
    requests: (value: string) => `${value} 건`,
    mb: (value: string) => `${value}MB`,
    gb: (value: string) => `${value}GB`,
    kb: (value: string) => `${value}KB`,
    times: (value: string) => `${value}배`,
    machines: (value: string) => `${value}대`,
    atOnce: (value: string) => `${value}건`,
    years: (value: string) => `${value}년`,
    hours: (value: string) => `${value}시간`,
    watts: (value: string) => `${value}W`,
    perMonth: '/월',
  },
  rate: {
    label: '1달러는 몇 원',
    day: '이 환율의 날짜',
    assumed: '2026-11-21에 적어 둔 가정이에요. 출처가 없으니 오늘 환율로 바꾸세요.',
    yours: (day: string) => `${day} 환율로 직접 넣은 값이에요.`,
    unverified: '미확인',
    refused: (least: string, most: string) =>
      `${least}부터 ${most}까지만 쓸 수 있어요. 그 전 환율로 계산하고 있어요.`,
  },
  priceDay: {
    label: '이날의 가격으로 계산해요',
    old: (day: string) => `이 청구서는 ${day}의 가격과 링크에 담긴 환율로 계산했어요.`,
    today: '오늘 가격으로 보기',
  },
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
      under1m: '100만 건 아래',
      to10m: '100만~1,000만 건',
      to100m: '1,000만~1억 건',
      over100m: '1억 건 위',
      never: '끝까지 함수가 싸요',
    },
    nobody: '청구서를 쓸 수 없는 방식이 있어서 답이 없어요',
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
    move: '차트를 누르면 그 요청 수로 옮겨요.',
  },
  cards: {
    title: '한 달 청구서 네 장',
    open: (line: string, amount: string) => `${line} ${amount}, 이 금액은 왜?`,
    free: '무료 구간',
    vat: '부가세 10%',
    uncountedMark: '흔히 빠뜨리는 항목',
    unverified: '미확인 값이 들어 있어요',
    given: '가정한 값이 들어 있어요',
    refused: {
      gateway: (limit: string) =>
        `요청 하나가 게이트웨이가 기다려 주는 ${limit}보다 오래 걸려서, 이렇게는 못 해요.`,
      function: (limit: string) =>
        `요청 하나가 함수가 돌 수 있는 ${limit}보다 오래 걸려서, 함수로는 못 해요.`,
      tooLarge: (mb: string) => `메모리가 이 함수의 한도 ${mb}를 넘어요.`,
      jobs: '사람이 답을 기다리는 요청은 일이 있을 때만 켜는 방식으로 받을 수 없어요.',
      noPrice: (service: string, region: string) =>
        `${region}에서 ${service}의 가격을 출처에서 찾지 못했어요.`,
      noPriceThen: (service: string, region: string, day: string) =>
        `${region}에서 ${service}의 ${day} 가격을 출처에서 찾지 못했어요. 다른 날을 고르세요.`,
      notAllowed: '이 값으로는 청구서를 쓸 수 없어요.',
    },
    machines: (count: string) => `× ${count}`,
    nothing: '청구할 것이 없어요.',
    server: '서버',
    range: (least: string, most: string) => `× ${least}~${most}`,
    freeList: '무료 구간에서 뺀 것과 빼지 않은 것',
    taken: (line: string, amount: string) => `${line}: 무료 ${amount}, 뺐어요.`,
    notTaken: {
      trial: (line: string, amount: string) =>
        `${line}: 새 고객의 첫해에만 무료 ${amount}, 빼지 않았어요.`,
      off: (line: string, amount: string) => `${line}: 무료 ${amount}, 빼지 않았어요.`,
    },
  },
  why: {
    title: '이 금액은 왜?',
    close: '닫기',
    pick: '청구서에서 아무 금액이나 눌러 보세요.',
    quantity: '양',
    free: '무료로 빼는 양',
    price: '단가',
    per: (count: string, unit: string) => `${count} ${unit}마다`,
    rounding: '반올림',
    roundingCategory: (decimals: number) =>
      decimals === 0
        ? '항목을 끝까지 그대로 계산하고, 마지막에 원 단위로 반올림해요.'
        : `항목을 끝까지 그대로 계산하고, 마지막에 소수 ${decimals}자리로 반올림해요.`,
    roundingDay: (decimals: number) => `하루치마다 소수 ${decimals}자리로 반올림하고 더해요.`,
    exact: '반올림 전',
    exchange: '환율',
    exchanged: (rate: string) => `1달러 ${rate} 환율로 바꿨어요.`,
    sheet: '가격표',
    noSheet: '가격표가 아니라 가정으로 계산했어요.',
    since: (day: string) => `${day}부터`,
    until: (day: string) => `${day}까지`,
    source: '출처',
    asOf: (date: string) => `${date} 기준`,
    undated: '날짜 없음',
    secondary: '제3자가 옮긴 값',
    status: '확인',
    found: '출처에서 읽었어요',
    unverified: '미확인: 출처를 찾지 못한 값이에요',
    given: '여러분이 바꿀 수 있는 가정이에요',
    tiers: '구간',
    rounded: (before: string, after: string) => `${before} → ${after}`,
    times: (count: string) => `하루치 × ${count}`,
    pricedOn: (day: string) => `${day}의 가격표로 계산했어요.`,
    checkBy: (day: string) => `${day}까지 다시 확인해요.`,
    own: '내가 내는 단가',
    ownHint: '비우면 가격표의 값으로 돌아가요. 링크에 함께 담겨요.',
    ownRefused: '단가는 0 이상의 수여야 해요. 요금은 그대로 두었어요.',
    used: (amount: string) => `이미 쓴 양 ${amount}`,
  },
  memory: {
    title: '메모리를 올리면 더 비쌀까요',
    hint: '가로 메모리, 세로 요청 100만 건의 Lambda 요금 (둘 다 로그)',
    kinds: { cpu: '계산만 하는 일', own: '지금 이 일', io: '기다리기만 하는 일' },
    now: (mb: string) => `지금 ${mb}`,
    vcpu: '1,769MB = vCPU 하나',
    model:
      '메모리가 늘면 CPU도 비례해 늘어 1,769MB에서 vCPU 하나가 돼요. 한 스레드로 일한다고 보고, 기다리는 시간은 줄지 않는다고 보았어요.',
    table: '표로 보기',
    memory: '메모리',
    time: '시간',
    price: '100만 건',
    select: (mb: string) => `메모리를 ${mb}로 바꾸기`,
    none: '이 조건에는 함수의 가격표가 없어요.',
    best: (mb: string, price: string, time: string) =>
      `지금 이 일은 ${mb}에서 가장 싸요. 100만 건에 ${price}, 한 건에 ${time} 걸려요.`,
    here: (mb: string, price: string, time: string) => `${mb}에서는 ${price}에 ${time} 걸려요.`,
    cpu: (slow: string, fast: string) =>
      `계산만 하는 일은 128MB의 ${slow}에서 1,769MB의 ${fast}까지, 거의 같은 요금에 빨라져요. 기다리기만 하는 일은 메모리를 늘린 만큼 비싸질 뿐이에요.`,
  },
  traffic: {
    title: '내 트래픽으로 계산하기',
    drop: '내 트래픽 CSV를 여기에 놓으면 그 모양대로 계산해요',
    choose: '파일 고르기',
    format:
      '1분에 한 줄, 요청 수예요. CloudWatch에서 내려받은 CSV도 읽어요. 파일은 이 브라우저를 떠나지 않아요.',
    used: (minutes: string, total: string, month: string, peak: string) =>
      `${minutes} 동안 ${total}건이었어요. 한 달로 늘려 ${month}, 가장 바쁜 1분은 평균의 ${peak}배로 놓았어요.`,
    clipped: '범위를 벗어난 값은 가장 가까운 값으로 바꿔 놓았어요.',
    problems: {
      empty: '빈 파일이에요. 1분에 한 줄이 필요해요.',
      tooLong: '줄이 너무 많아요. 100만 줄까지 읽어요.',
      noCounts: (where: string) =>
        `${where}: 요청 수가 든 열이 없어요. 첫 줄에 Sum, Count, Requests, Invocations, SampleCount 가운데 하나가 있어야 해요.`,
      notACount: (where: string, found: string) =>
        found === ''
          ? `${where}: 요청 수가 비어 있어요. 0부터 6,000만까지의 정수를 쓰세요.`
          : `${where}: ‘${found}’ 값은 요청 수가 아니에요. 0부터 6,000만까지의 정수를 쓰세요.`,
      gap: (where: string) =>
        `${where}: 앞줄에서 1분이 지난 때가 아니에요. 1분마다 한 줄씩 차례로, 아무도 없던 때는 0으로 쓰세요.`,
      notATime: (where: string, found: string) =>
        `${where}: ‘${found}’ 값은 시각이 아니에요. 2026-11-21T09:00:00Z처럼 쓰세요.`,
      openQuote: (where: string) => `${where}: 따옴표가 닫히지 않았어요. 한 줄 안에서 닫아 주세요.`,
      rowLength: (where: string) => `${where}: 칸 수가 첫 줄과 달라요.`,
      notJson: 'JSON이 도중에 끊겼거나 잘못 적혀 있어요.',
      noList:
        'JSON에 요청 수의 목록이 없어요. [12, 0, 7]처럼 쓰거나 CloudWatch가 준 JSON을 그대로 주세요.',
      allZero: '모든 줄이 0이에요. 요청이 하나는 있어야 해요.',
      other: '이 파일은 읽을 수 없어요.',
    },
    place: {
      line: (line: number) => `${line}번째 줄`,
      entry: (entry: number) => `${entry}번째 값`,
    },
    reading: (name: string) => `${name} 읽는 중`,
    cancel: '그만두기',
    unreadable: '파일을 열지 못했어요.',
    silent: '파일을 읽는 일이 대답 없이 멈춰서 그만두었어요. 다시 골라 주세요.',
    tooBig: '파일이 너무 커요. 40MB까지 읽어요.',
  },
  run: {
    taken: (seconds: string, requests: string) =>
      `다른 실험에서 가져온 ${seconds} 동안의 요청 ${requests}건이에요.`,
    how: '한 달을 어떻게 볼까요',
    allMonth: '이만큼이 한 달 내내',
    daily: '이만큼이 하루에 한 번',
    once: '이만큼이 한 달에 한 번',
    clipped:
      '그대로 늘리면 이 실험실의 범위를 벗어나요. 요청 수나 몰릴 때를 쓸 수 있는 가장 큰 값으로 놓았어요.',
  },
  csv: {
    head: [
      '방식',
      '항목',
      '흔히 빠뜨림',
      '통화',
      '무료 전 금액',
      '무료로 뺀 금액',
      '금액',
      '양',
      '단위',
      '단가',
      '단가가 사는 양',
      '무료 한도',
      '가격표',
      '가격 날짜',
      '1달러(원)',
      '출처',
      '확인',
    ],
    yes: '예',
    no: '아니요',
    total: '합계',
    file: '청구서',
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
      `${names}의 청구서를 쓸 수 없어서, 어느 방식이 가장 싼지는 말하지 않아요. 이유는 아래 카드에 있어요.`,
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
      '게이트웨이와 로그처럼 요청마다 붙는 요금을 함께 세면 함수 쪽이 더 일찍 밀려요. ‘아무도 안 세는 것들’을 꺼서 비교해 보세요.',
    uncounted:
      '지금은 둘레의 비용을 빼고 비교했어요. ‘아무도 안 세는 것들’을 켜면 만나는 곳이 달라져요.',
    cheapest: (subject: string) => `지금 조건에서는 ${subject} 가장 싸요.`,
  },
  assumptions: {
    'two-levels':
      '하루를 둘로 나눠요. 바쁜 시간에는 가장 바쁜 1분만큼 계속 오고, 나머지 시간에는 남은 요청이 고르게 와요.',
    running:
      'VM과 컨테이너는 부하를 따라 늘고 15분 늦게 줄어요. 정해진 시간에 늘리면 앞뒤로 합해 1시간을 더 켜요. 일이 있을 때만 켜면 하루에 한 번 20초씩 준비한 뒤 일만 하고 꺼요. 내 서버는 가장 바쁜 1분에 맞춰 늘 켜 둬요.',
    'littles-law':
      '대수 = 올림(최대 초당 요청 × 요청당 vCPU초 ÷ (대당 vCPU × 목표 사용률)). 한 번에 머무는 요청(리틀의 법칙: 초당 요청 × 머무는 시간)이 자리를 넘으면 그쪽을 따라요.',
    'one-thread':
      '한 요청은 한 스레드로 계산해요. 함수의 CPU는 메모리에 비례하고 1,769MB에서 vCPU 하나예요.',
    'shared-memory':
      'VM에서는 여러 요청이 메모리를 함께 써요. 메모리가 모자라 대수가 느는 일은 세지 않아요.',
    'same-speed': 'vCPU 하나의 속도는 어디서나 같다고 봐요.',
    'surplus-credits':
      't3와 t4g는 하루 평균이 기준선(micro 10%, small·medium 20%, large 30%)을 넘은 만큼 초과 크레딧을 내요. 크레딧은 인스턴스마다 따로 세요.',
    'own-servers':
      '내 서버는 상면, 회선, 로드 밸런서 두 대, 로그 디스크까지 세고, 두 대를 넘는 서버마다 사람의 시간이 늘어요. 회선은 가장 바쁠 때에 맞춰 빌려요.',
    'init-added':
      '콜드 스타트의 초기화 시간은 실행 시간에 더해 과금해요. 평균을 쓰지 않고 콜드 요청만 따로 세요.',
    'one-connection-each':
      '로드 밸런서는 요청마다 새 연결 하나, 고른 시간 간격으로 계산해요. 몰림까지 세면 조금 더 나와요.',
    addresses:
      'VM마다 공인 IPv4 하나, 로드 밸런서에 둘이에요. NAT를 켜면 VM 몫은 하나로 모여요. VM이 한 대뿐인 IaaS에는 로드 밸런서를 두지 않아요.',
    'gb-1024': '메모리의 1GB는 1,024MB예요. 나가는 데이터와 로그도 1,024를 써요.',
    'server-recalled':
      '서버와 로드 밸런서의 가격과 전력, 상면, 회선 값은 출처를 찾지 못한 가정이에요. 여러분의 견적으로 바꿔 보세요.',
    'people-assumed': '사람의 시간과 시급은 가정이에요. 방식마다 바꿀 수 있어요.',
    'rate-yours': '환율은 직접 넣는 값이에요. 처음 값은 출처가 없는 가정이에요.',
    'list-prices': '모두 정가예요. 약정 할인, 지원 요금, 크레딧은 세지 않아요.',
  },
  noScript: '이 그림은 처음 값으로 계산한 한 장이에요. 값을 바꾸려면 자바스크립트가 필요해요.',
  failed: (message: string) => `이 값으로는 계산할 수 없어요. ${message}`,
};

/** The shape that both languages fill. */
export type BillingMessages = typeof ko;

const en: BillingMessages = {
  title: 'The billing lab',
  lead: 'The same requests, run four ways: what does a month cost? Press any amount to see how it came about.',
  frameTitle: 'Where does it flip?',
  frameHint: 'across: requests a month; up: cost a month (both logarithmic)',
  summary: {
    stage:
      'Four lines show what a month costs on-premises, on IaaS, on PaaS and on FaaS as requests grow. Below stand four itemised bills for the number of requests that is set.',
    controls:
      'You can change requests, duration, memory, region, the free tier, what nobody counted, billing of init, VAT and the exchange rate.',
    first: 'Guess first where it flips.',
  },
  ways: { onprem: 'On-premises', iaas: 'IaaS', paas: 'PaaS', faas: 'FaaS' },
  params: {
    requests: { label: 'Requests a month' },
    durationMs: { label: 'Duration' },
    memoryMb: { label: 'Memory' },
    region: { label: 'Region', options: { 'ap-northeast-2': 'Seoul', 'us-east-1': 'Virginia' } },
    freeTier: { label: 'Take off the free tier' },
    uncounted: { label: 'What nobody counted' },
    init: { label: 'Bill init (2025-08 on)' },
    vat: { label: 'VAT 10%' },
    krwPerUsd: { label: 'A dollar is' },
    krwAsOf: { label: 'Day of the rate' },
    currency: { label: 'Totals in', options: { KRW: 'won', USD: 'dollars' } },
    prices: {
      label: 'Function prices of',
      options: { '2016': '2016', '2020': '2020-12', '2025': '2025-07', today: 'today' },
      hint: '2016 and 2020 are Virginia’s sheets',
    },
    cpuShare: { label: 'Share of computing', hint: 'the rest is spent waiting for others' },
    peakToMean: { label: 'Peak', hint: 'the busiest minute over the mean' },
    responseKb: { label: 'Size of a response' },
    logKb: { label: 'Logs per request' },
    arch: {
      label: 'Architecture',
      options: { x86_64: 'x86', arm64: 'arm64' },
      hint: 'of machines, containers and functions',
    },
    trigger: {
      label: 'Requests come',
      options: { http: 'from people who wait', events: 'from a queue or schedule' },
    },
    busyHours: { label: 'Busy hours a day', hint: 'the rest comes evenly in the other hours' },
    running: {
      label: 'Machines and containers run',
      options: {
        fixed: 'always',
        scheduled: 'more at set hours',
        autoscaled: 'as the load asks',
        jobs: 'only while there is work',
      },
    },
    functionOn: {
      label: 'Function service',
      options: {
        lambda: 'AWS Lambda',
        'azure-consumption': 'Azure Functions (Consumption)',
        'azure-flex': 'Azure Functions (Flex)',
        'cloud-run': 'Cloud Run functions',
        workers: 'Cloudflare Workers',
      },
    },
    containerOn: {
      label: 'Container service',
      options: {
        fargate: 'AWS Fargate',
        'cloud-run': 'Cloud Run',
        'container-apps': 'Azure Container Apps',
      },
    },
    database: { label: 'Database (RDS)', hint: 'priced in Virginia alone' },
    objectsGb: { label: 'Objects (S3)', hint: 'each request reads one' },
    repairShare: {
      label: 'Repairs and contracts, a year’s share of price',
      hint: 'starts from an unverified value',
    },
    balancerUsd: {
      label: 'A load balancer',
      hint: 'two are bought; starts from an unverified value',
    },
    diskUsdPerGb: { label: 'A GB of disk', hint: 'where logs and objects lie' },
    rackUsdPerKw: { label: 'Rack space, a kW-month', hint: 'starts from an unverified value' },
    uplinkUsdPerMbps: {
      label: 'Internet line, a Mbps-month',
      hint: 'starts from an unverified value',
    },
    hoursPerServer: { label: 'More for each server', hint: 'beyond two, assumed' },
    hoursPerVm: { label: 'More for each VM kept on', hint: 'beyond two, assumed' },
    asOf: { label: 'Price day' },
    coldShare: { label: 'Cold starts', hint: 'AWS says less than 1%' },
    initMs: { label: 'Init time' },
    instanceType: { label: 'IaaS instance' },
    diskGb: { label: 'Disk per machine' },
    task: {
      label: 'PaaS container size',
      options: {
        '0.25-0.5': '0.25 vCPU',
        '0.5-1': '0.5 vCPU',
        '1-2': '1 vCPU',
        '2-4': '2 vCPU',
      },
    },
    minMachines: { label: 'Machines kept on, at least' },
    targetUse: { label: 'Target use', hint: 'of its vCPUs, in the busiest minute' },
    slotsPerVcpu: { label: 'Requests at once per vCPU' },
    serverUsd: { label: 'Price of a server', hint: 'assumed: put in your own quote' },
    serverThreads: { label: 'vCPUs of a server', hint: 'assumed' },
    serverWatts: { label: 'Power of a server', hint: 'assumed, on average' },
    depreciationYears: { label: 'Depreciated over' },
    pue: { label: 'PUE', hint: 'power of the room over power of the servers' },
    krwPerKwh: { label: 'Electricity, a kWh' },
    nat: { label: 'NAT gateway' },
    wageKrwPerHour: { label: 'Hourly labour cost', hint: 'assumed' },
    onpremHours: { label: 'On-premises staff hours per month', hint: 'assumed' },
    iaasHours: { label: 'IaaS staff hours per month', hint: 'assumed' },
    paasHours: { label: 'PaaS staff hours per month', hint: 'assumed' },
    faasHours: { label: 'FaaS staff hours per month', hint: 'assumed' },
    month: {
      label: 'A month has',
      options: {
        '730h': '730 h',
        '28d': '28 days',
        '29d': '29 days',
        '30d': '30 days',
        '31d': '31 days',
      },
    },
  },
  groups: {
    work: 'The work',
    functions: 'The function',
    machines: 'Machines and containers',
    data: 'Data',
    server: 'Your own server',
    uncounted: 'What nobody counted',
    bill: 'How the bill is written',
  },
  scenarios: {
    'lunch-orders': { name: 'Lunch orders', hint: '3 million a month, an order API of 0.12 s.' },
    'side-project': { name: 'A side project', hint: '50,000 a month, now and then a burst.' },
    'steady-api': { name: 'A steady API', hint: '100 million a month, almost evenly.' },
    chatbot: {
      name: 'A chatbot',
      hint: 'Eight seconds of almost nothing but waiting, and the function pays for all of it.',
    },
    'nightly-batch': {
      name: 'A nightly batch',
      hint: 'A minute of computing each, within one hour a day.',
    },
    bare: {
      name: 'The usual comparison',
      hint: 'One function beside one container, with nothing around them.',
    },
    'first-bill': {
      name: 'The first bill',
      hint: 'The shop’s 3 million requests, without free allowance, logs, outgoing data and people’s time.',
    },
  },
  on: 'on',
  off: 'off',
  units: {
    requests: (value) => value,
    mb: (value) => `${value} MB`,
    gb: (value) => `${value} GB`,
    kb: (value) => `${value} KB`,
    times: (value) => `×${value}`,
    machines: (value) => value,
    atOnce: (value) => value,
    years: (value) => `${value} years`,
    hours: (value) => `${value} h`,
    watts: (value) => `${value} W`,
    perMonth: '/month',
  },
  rate: {
    label: 'Won for a dollar',
    day: 'Day of this rate',
    assumed: 'Assumed on 2026-11-21, without a source: put in today’s rate.',
    yours: (day) => `Your own rate, of ${day}.`,
    unverified: 'unverified',
    refused: (least, most) => `Only from ${least} to ${most}. The rate before it still counts.`,
  },
  priceDay: {
    label: 'Prices of this day',
    old: (day) =>
      `This bill is written with the prices of ${day} and the exchange rate of its link.`,
    today: 'Use today’s prices',
  },
  readouts: {
    cost: 'The cheapest way',
    perMillion: 'Per million requests',
    saving: 'Less than the next',
    breakEven: 'Functions lead until',
    none: 'never',
    guessFirst: 'guess first',
  },
  predict: {
    question: 'From how many requests a month on are functions no longer the cheapest?',
    cheapestQuestion: 'Which way is the cheapest for these requests?',
    options: {
      under1m: 'under 1 million',
      to10m: '1 to 10 million',
      to100m: '10 to 100 million',
      over100m: 'over 100 million',
      never: 'functions stay cheapest',
    },
    nobody: 'One way has no bill, so there is no answer',
    hidden: 'shown once you have guessed',
  },
  chart: {
    now: (requests) => `now ${requests}`,
    label: 'Cost of a month by way and number of requests',
    table: 'As a table',
    tableCaption: 'Cost of a month by number of requests',
    requests: 'Requests a month',
    cheapest: 'Cheapest',
    assumptions: 'What this assumes',
    csv: 'Lines as CSV',
    png: 'Chart as PNG',
    here: 'Go here',
    move: 'Press the chart to move to that number of requests.',
  },
  cards: {
    title: 'Four bills for one month',
    open: (line, amount) => `${line} ${amount}: why this amount?`,
    free: 'Free tier',
    vat: 'VAT 10%',
    uncountedMark: 'often left out',
    unverified: 'contains an unverified figure',
    given: 'contains an assumed figure',
    refused: {
      gateway: (limit) =>
        `A request takes longer than the ${limit} that the gateway waits: it cannot be done this way.`,
      function: (limit) =>
        `A request takes longer than the ${limit} that the function may run: it cannot be done this way.`,
      tooLarge: (mb) => `Its memory goes beyond ${mb}, the most that this function has.`,
      jobs: 'Requests that people wait for cannot be answered by jobs that run only while there is work.',
      noPrice: (service, region) => `No source gives the price of ${service} in ${region}.`,
      noPriceThen: (service, region, day) =>
        `No source gives the price of ${service} in ${region} on ${day}: choose another day.`,
      notAllowed: 'No bill can be written for this value.',
    },
    machines: (count) => `× ${count}`,
    nothing: 'Nothing to pay.',
    server: 'servers',
    range: (least, most) => `× ${least}–${most}`,
    freeList: 'What is taken off as free, and what is not',
    taken: (line, amount) => `${line}: ${amount} taken off.`,
    notTaken: {
      trial: (line, amount) =>
        `${line}: ${amount} are free in a new customer’s first year only, and not taken off.`,
      off: (line, amount) => `${line}: ${amount} would be free, and are not taken off.`,
    },
  },
  why: {
    title: 'Why this amount?',
    close: 'Close',
    pick: 'Press any amount of a bill.',
    quantity: 'Quantity',
    free: 'Free',
    price: 'Price',
    per: (count, unit) => `per ${count} ${unit}`,
    rounding: 'Rounding',
    roundingCategory: (decimals) =>
      decimals === 0
        ? 'Calculated in full, then rounded half up to whole won.'
        : `Calculated in full, then rounded half up to ${decimals} decimals.`,
    roundingDay: (decimals) => `Each day is rounded half up to ${decimals} decimals, then added.`,
    exact: 'Before rounding',
    exchange: 'Exchange',
    exchanged: (rate) => `At ${rate} for a dollar.`,
    sheet: 'Price sheet',
    noSheet: 'Calculated by an assumption, not by a sheet.',
    since: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    source: 'Source',
    asOf: (date) => `as of ${date}`,
    undated: 'undated',
    secondary: 'read by somebody else',
    status: 'Checked',
    found: 'read in a source',
    unverified: 'unverified: no source was found for it',
    given: 'an assumption that you can change',
    tiers: 'Tiers',
    rounded: (before, after) => `${before} → ${after}`,
    times: (count) => `one day × ${count}`,
    pricedOn: (day) => `Priced by the sheet of ${day}.`,
    checkBy: (day) => `To be checked again by ${day}.`,
    own: 'What I pay',
    ownHint: 'Empty it to return to the sheet. The link keeps it.',
    ownRefused: 'A price is a number, 0 or more. The bill is as it was.',
    used: (amount) => `${amount} used up before`,
  },
  memory: {
    title: 'Does more memory cost more?',
    hint: 'across: memory; up: a million requests of Lambda (both logarithmic)',
    kinds: { cpu: 'only computing', own: 'this work', io: 'only waiting' },
    now: (mb) => `now ${mb}`,
    vcpu: '1,769 MB = one vCPU',
    model:
      'More memory brings CPU in proportion, one vCPU at 1,769 MB. The work is taken to run on one thread; waiting does not get shorter.',
    table: 'As a table',
    memory: 'Memory',
    time: 'Time',
    price: 'Per million',
    select: (mb) => `Set memory to ${mb}`,
    none: 'There is no price sheet of the function for this.',
    best: (mb, price, time) =>
      `This work costs least at ${mb}: ${price} for a million requests of ${time} each.`,
    here: (mb, price, time) => `At ${mb} it is ${price}, and takes ${time}.`,
    cpu: (slow, fast) =>
      `Work that only computes goes from ${slow} at 128 MB to ${fast} at 1,769 MB for almost the same price. Work that only waits just gets more expensive.`,
  },
  traffic: {
    title: 'Use your own traffic',
    drop: 'Drop a CSV of your traffic here to calculate with its shape',
    choose: 'Choose a file',
    format:
      'One line a minute with its count of requests; a CSV from CloudWatch works. The file never leaves this browser.',
    used: (minutes, total, month, peak) =>
      `${total} requests in ${minutes}. Carried on to a month: ${month}; the busiest minute is ${peak} times the mean.`,
    clipped: 'What lay out of range was set to the nearest value.',
    problems: {
      empty: 'The file is empty: one line a minute is needed.',
      tooLong: 'Too many lines: a million are read at most.',
      noCounts: (where) =>
        `${where}: no column of counts. The first line must name one of Sum, Count, Requests, Invocations, SampleCount.`,
      notACount: (where, found) =>
        found === ''
          ? `${where}: the count is missing. Write a whole number from 0 to 60 million.`
          : `${where}: “${found}” is not a count. Write a whole number from 0 to 60 million.`,
      gap: (where) =>
        `${where}: not one minute after the line before. One line a minute, in order, with 0 where nobody came.`,
      notATime: (where, found) =>
        `${where}: “${found}” is not a time. Write it like 2026-11-21T09:00:00Z.`,
      openQuote: (where) => `${where}: a quote is not closed; it must end in the same line.`,
      rowLength: (where) => `${where}: not as many cells as the first line has.`,
      notJson: 'The JSON breaks off or is not written as JSON is.',
      noList:
        'No list of counts in the JSON. Write it like [12, 0, 7], or give what CloudWatch printed.',
      allZero: 'Every line is 0: there must be a request.',
      other: 'This file cannot be read.',
    },
    place: { line: (line) => `Line ${line}`, entry: (entry) => `Entry ${entry}` },
    reading: (name) => `Reading ${name}`,
    cancel: 'Cancel',
    unreadable: 'The file could not be opened.',
    silent: 'Reading the file stopped without an answer and was given up. Choose it again.',
    tooBig: 'The file is too large: 40 MB at most.',
  },
  run: {
    taken: (seconds, requests) =>
      `Taken from another simulator: ${requests} requests in ${seconds}.`,
    how: 'What does a month look like?',
    allMonth: 'like this all month',
    daily: 'this once a day',
    once: 'this once a month',
    clipped:
      'Carried on like this it leaves the range of this lab: the requests or their peak stand at the highest value there is.',
  },
  csv: {
    head: [
      'way',
      'line',
      'often left out',
      'currency',
      'before free tier',
      'free',
      'amount',
      'quantity',
      'unit',
      'unit price',
      'units per price',
      'free allowance',
      'price sheet',
      'price day',
      'won per dollar',
      'source',
      'checked',
    ],
    yes: 'yes',
    no: 'no',
    total: 'total',
    file: 'bills',
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
      `No bill can be written for ${names}, so nobody is called the cheapest. The cards below say why.`,
    guessHint: 'Where it flips is for you to guess first.',
  },
  gap: {
    never:
      'Under these conditions functions stay cheapest up to a billion requests: what each request costs stays below what more machines cost.',
    notCheapest: (subject) =>
      `Functions are not the cheapest at any point: even with few requests, ${subject} cost less.`,
    flip: (requests, subject) => [
      'A function is paid by the request, a machine by the hour. The two lines meet at ',
      requests,
      `, and beyond that ${subject} cost less. `,
    ],
    counted:
      'What comes with every request, such as the gateway and the logs, brings that point nearer. Turn off “What nobody counted” to compare.',
    uncounted:
      'What stands around them is left out for now. Turn on “What nobody counted” and the point moves.',
    cheapest: (subject) => `Under these conditions ${subject} cost least.`,
  },
  assumptions: {
    'two-levels':
      'A day has two levels: in the busy hours requests come as in the busiest minute, in the others what is left of them comes evenly.',
    running:
      'Machines and containers follow the load and shrink 15 minutes late; at set hours they are on one hour longer in all. Jobs start once a day in 20 seconds, do their work and end. Your own servers are enough for the busiest minute, always.',
    'littles-law':
      'Machines = ceil(peak requests a second × vCPU seconds each ÷ (vCPUs × target use)). Where what is under way at once (Little’s law: rate × time in the system) needs more room, that decides.',
    'one-thread':
      'A request computes on one thread. A function’s CPU is in proportion to its memory, one vCPU at 1,769 MB.',
    'shared-memory':
      'On a machine, requests share memory. That memory might run out first is not counted.',
    'same-speed': 'A vCPU is as fast everywhere.',
    'surplus-credits':
      'A t3 or t4g pays for what its daily mean takes beyond its baseline (micro 10%, small and medium 20%, large 30%). Credits belong to each instance by itself.',
    'own-servers':
      'Your own servers pay for their rack, a line to the internet for the busiest moment, two load balancers and disk for logs; each server beyond two asks for more hours of work.',
    'init-added':
      'The init of a cold start is billed on top of its duration, for cold requests only; no averages are multiplied.',
    'one-connection-each':
      'The load balancer sees one new connection a request, evenly over time. With peaks it is a little more.',
    addresses:
      'Each machine has a public IPv4 address, a load balancer two; behind a NAT gateway one does for all machines. IaaS with a single machine has no load balancer.',
    'gb-1024': 'A GB of memory is 1,024 MB; so it is for data out and logs.',
    'server-recalled':
      'Price and power of servers and load balancers, rack and line are assumed, without a source. Put in your own quote.',
    'people-assumed': 'Hours of work and what they cost are assumed; each can be changed.',
    'rate-yours':
      'The exchange rate is yours to set; at first it is an assumption without a source.',
    'list-prices': 'All are list prices: no commitments, no support plans, no credits.',
  },
  noScript: 'This is calculated for the first settings. JavaScript is needed to change them.',
  failed: (message) => `These values cannot be priced. ${message}`,
};

export const billingMessages: Record<Locale, BillingMessages> = { ko, en };
