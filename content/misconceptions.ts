// The wrong ideas that lessons and quizzes refute, in the words of someone who holds them.

import type { Localized } from '@/content/schema';

export const misconceptions = {
  M01: {
    ko: '서버리스에는 서버가 없다.',
    en: 'Serverless means that there are no servers.',
  },
  M02: {
    ko: '관리해 주거나 클라우드에 있으면 서버리스다.',
    en: 'What is managed, or in the cloud, is serverless.',
  },
  M110: {
    ko: '가게마다 서버 한 대씩은 따로 켜져 있다.',
    en: 'Each customer has a server of its own that is on.',
  },
  M111: {
    ko: '서버리스면 운영할 것이 하나도 남지 않는다.',
    en: 'With serverless nothing is left to operate.',
  },
  M112: {
    ko: '서버리스는 함수(FaaS)만 가리키는 말이다.',
    en: 'Serverless is another word for functions.',
  },
  M113: {
    ko: '서버리스는 아마존이 람다와 함께 만든 말이다.',
    en: 'Amazon coined serverless together with Lambda.',
  },
  M114: {
    ko: '서버리스 서비스는 한 번도 멈추지 않는다.',
    en: 'A serverless service is never down.',
  },
  M115: {
    ko: '쉬는 서버의 값은 서버리스와 함께 사라졌다.',
    en: 'With serverless the cost of idle servers has disappeared.',
  },
  M116: {
    ko: '서버리스 제품을 하나라도 쓰면 시스템 전체가 서버리스 아키텍처다.',
    en: 'One serverless product makes the whole system a serverless architecture.',
  },
  M03: {
    ko: '콜드 스타트는 1밀리초쯤이라 무시해도 된다.',
    en: 'A cold start takes a millisecond or so; it can be ignored.',
  },
  M04: {
    ko: '핑을 하나 보내 두면 함수는 늘 따뜻하다.',
    en: 'One regular ping keeps the function warm for everybody.',
  },
  M05: {
    ko: '함수는 요청이 올 때마다 새로 뜬다.',
    en: 'Every request starts the function from scratch.',
  },
  M06: {
    ko: '함수는 무상태라서 환경에는 아무것도 남지 않는다.',
    en: 'Functions are stateless, so nothing survives in an environment.',
  },
  M08: {
    ko: '예약 동시성을 걸면 함수가 미리 데워진다.',
    en: 'Reserved concurrency keeps functions warm.',
  },
  M09: {
    ko: '동시성은 초당 요청 수와 같은 말이다.',
    en: 'Concurrency is just another word for requests per second.',
  },
  M10: {
    ko: '함수는 끝없이, 그것도 한순간에 늘어난다.',
    en: 'Functions scale without end, and in an instant.',
  },
  M13: {
    ko: '손님이 없으면 무조건 0원이다.',
    en: 'No traffic means no bill, whatever the settings.',
  },
  M15: {
    ko: '초기화하는 시간에는 요금이 붙지 않는다.',
    en: 'The time spent on initialisation is free.',
  },
  M18: {
    ko: '자주 쓰는 함수는 플랫폼이 알아서 계속 켜 둔다.',
    en: 'The platform keeps a popular function running by itself.',
  },
  M31: {
    ko: 'IaaS와 PaaS는 쓰든 말든 미리 사 둔 만큼 낸다.',
    en: 'IaaS and PaaS are paid for ahead, used or not.',
  },
  M32: {
    ko: '클라우드로 옮기면 정전이나 장애를 걱정할 일이 없다.',
    en: 'Once in the cloud, nobody need worry about power cuts and outages.',
  },
  M35: {
    ko: '인스턴스를 늘리면 언제나 빨라진다.',
    en: 'More instances are always faster.',
  },
  M38: {
    ko: '첫 손님만 콜드 스타트를 겪는다.',
    en: 'Only the first customer hits a cold start.',
  },
  M39: {
    ko: '한도를 넘은 요청은 줄을 서서 기다린다.',
    en: 'A request over the limit queues until there is room.',
  },
  M40: {
    ko: '환경 하나가 여러 요청을 함께 맡는다.',
    en: 'One environment works on several requests at a time.',
  },
  M41: {
    ko: '오래 쉰 환경일수록 다시 시작하는 데 오래 걸린다.',
    en: 'The longer an environment has rested, the longer it takes to start again.',
  },
  M42: {
    ko: '함수가 쉬는 시간에도 실행 요금이 나온다.',
    en: 'A function is charged for idle time, too.',
  },
  M43: {
    ko: '메모리를 늘리면 초기화도 그만큼 빨라진다.',
    en: 'More memory makes initialisation faster by as much.',
  },
  M44: {
    ko: '핑은 진짜 요청이 아니라서 환경도 요금도 쓰지 않는다.',
    en: 'A ping is no real request: it takes no environment and costs nothing.',
  },
  M53: {
    ko: '배터리(UPS)만 있으면 정전으로는 멈추지 않는다.',
    en: 'With a UPS battery no power cut stops the server.',
  },
  M54: {
    ko: '다른 곳에 하나 더 있으면 사고가 나도 곧 돌아온다.',
    en: 'With a second one elsewhere, everything is back in no time.',
  },
  M55: {
    ko: '서버는 모자라기 시작할 때 주문하면 된다.',
    en: 'Servers can be ordered when they begin to run short.',
  },
  M56: {
    ko: '가장 자주 일어나는 일이 시간을 가장 많이 가져간다.',
    en: 'What happens most often costs the most time.',
  },
  M57: {
    ko: '하나의 고장률이 낮으면 여럿을 두어도 고장은 드물다.',
    en: 'If one rarely fails, failures stay rare however many there are.',
  },
  M58: {
    ko: '서버를 직접 돌리는 것은 이제 누구에게나 뒤처진 선택이다.',
    en: 'Running your own servers is outdated, whoever you are.',
  },
  M59: {
    ko: '한번 산 서버에는 더 나갈 돈이 없다.',
    en: 'Once a server is paid for, it costs nothing more.',
  },
  M60: {
    ko: '이중화해 두었으면 백업은 필요 없다.',
    en: 'Where there is redundancy, no backup is needed.',
  },
  M61: {
    ko: '가용성이 99%를 넘으면 거의 멈추지 않은 것이다.',
    en: 'Above 99% availability there is hardly a standstill.',
  },
  M80: {
    ko: '클라우드에 올리면 서버는 알아서 늘어난다.',
    en: 'In the cloud, servers multiply by themselves.',
  },
  M81: {
    ko: '자동 확장은 손님이 늘면 곧바로 따라 늘어난다.',
    en: 'Autoscaling keeps up with the customers at once.',
  },
  M82: {
    ko: '목표를 높이면 VM을 알뜰하게 쓰면서도 똑같이 버틴다.',
    en: 'A higher target saves VMs and copes just as well.',
  },
  M83: {
    ko: '빌린 서버의 운영체제는 제공자가 돌본다.',
    en: 'The provider looks after the operating system of a rented server.',
  },
  M84: {
    ko: '영역을 나눠 두면 리전이 멈춰도 괜찮다.',
    en: 'Spread over zones, a service survives the loss of its region.',
  },
  M85: {
    ko: '한 대를 키우는 것과 여러 대로 늘리는 것은 같은 일이다.',
    en: 'One bigger server and several servers come to the same.',
  },
  M86: {
    ko: '가상화는 서버를 더 빠르게 만드는 기술이다.',
    en: 'Virtualisation makes servers faster.',
  },
  M87: {
    ko: '새 VM이 빨리 켜지기만 하면 늦을 일이 없다.',
    en: 'If new VMs boot fast, nothing comes late.',
  },
  M71: {
    ko: '서버를 맡기면 보안도 제공자가 모두 맡는다.',
    en: 'Hand over the servers, and security is all the provider’s.',
  },
  M72: {
    ko: '다 만들어진 것(SaaS)을 쓰면 내가 맡을 일은 없다.',
    en: 'With ready-made software (SaaS) nothing is left to handle.',
  },
  M73: {
    ko: '정보는 누가 침입했을 때만 샌다.',
    en: 'Data only leaks when somebody breaks in.',
  },
  M75: {
    ko: 'IaaS든 PaaS든 맡는 일은 똑같다.',
    en: 'What you handle is the same on IaaS and on PaaS.',
  },
  M76: {
    ko: '함께 맡는 일은 제공자가 알아서 하거나, 반씩 나눠서 한다.',
    en: 'What is shared the provider does by itself, or each side does half.',
  },
  M77: {
    ko: '책임을 나누는 선은 어느 회사, 어느 서비스든 같다.',
    en: 'The line between the two is the same with every provider and service.',
  },
  M78: {
    ko: '일을 맡기면 그 일의 사고와 손해도 함께 떠난다.',
    en: 'Hand over a task, and its incidents and damage leave with it.',
  },
  M79: {
    ko: '차지하는 비율이 커졌으면 그 일이 더 자주 일어난 것이다.',
    en: 'What makes up a larger share must have become more frequent.',
  },
  M62: {
    ko: '코드만 올렸으니 손님이 없으면 요금도 없다.',
    en: 'Only code was pushed, so without customers nothing is billed.',
  },
  M63: {
    ko: '라우터가 오류를 돌려주면 앱도 그 일을 멈춘다.',
    en: 'When the router gives up on a request, so does the app.',
  },
  M64: {
    ko: '앱이 디스크나 메모리에 둔 것은 다음 요청에도 있다.',
    en: 'What an app keeps on its disk or in memory is there for the next request.',
  },
  M65: {
    ko: '평균 간격이 잠드는 시간보다 짧으면 앱은 자지 않는다.',
    en: 'If visitors come more often on average than the app waits, it never sleeps.',
  },
  M66: {
    ko: 'PaaS는 늘 켜져 있고 FaaS만 0으로 줄어든다.',
    en: 'PaaS is always on; only FaaS goes down to none.',
  },
  M67: {
    ko: '80% 바쁘면 아직 20%가 남아 있으니 기다리지 않는다.',
    en: 'At 80% there is a fifth to spare, so nobody waits.',
  },
  M68: {
    ko: 'PaaS에 올리면 앱에 관한 일은 모두 플랫폼이 맡는다.',
    en: 'On PaaS the platform takes care of all there is to an app.',
  },
  M14: {
    ko: '쓴 만큼만 내는 방식이 언제나 가장 싸다.',
    en: 'Paying only for what is used is always the cheapest.',
  },
  M120: {
    ko: '나중에 나온 방식이 앞의 방식보다 언제나 낫다.',
    en: 'What came later is always better than what came before.',
  },
  M121: {
    ko: '놓친 손님이 없으면 손님은 아무것도 잃지 않았다.',
    en: 'If nobody was lost, customers have lost nothing.',
  },
  M122: {
    ko: '요금이 적은 쪽이 더 싸다. 사람의 시간은 셈에 없다.',
    en: 'The smaller bill is the cheaper way; people’s time does not count.',
  },
  M123: {
    ko: '한 가게에서 이긴 방식은 다른 가게에서도 이긴다.',
    en: 'What won for one shop wins for any other.',
  },
  M07: {
    ko: '함수에서는 디스크에 파일을 쓸 수 없다.',
    en: 'A function cannot write files to a disk.',
  },
  M140: {
    ko: '무상태 앱에는 데이터베이스가 필요 없다.',
    en: 'A stateless app needs no database.',
  },
  M141: {
    ko: '코드에 변수가 하나면 실행 중에도 하나뿐이다.',
    en: 'One variable in the code is one variable at run time.',
  },
  M142: {
    ko: '값을 데이터베이스로 옮기면 동시에 와도 맞게 세어진다.',
    en: 'Moved to a database, a value is counted right whoever comes at once.',
  },
  M143: {
    ko: '핸들러 밖에는 아무것도 두면 안 된다.',
    en: 'Nothing may be kept outside the handler.',
  },
  M144: {
    ko: '같은 요청은 한 번만 처리된다.',
    en: 'The same request is handled only once.',
  },
  M145: {
    ko: '/tmp에 저장한 파일은 다음 요청에도 있다.',
    en: 'A file saved in /tmp is there for the next request.',
  },
  M146: {
    ko: '혼자 시험해서 맞으면 여럿이 써도 맞다.',
    en: 'What is right for one tester is right for a crowd.',
  },
  M101: {
    ko: '사람이 열 배면 읽기도 요금도 열 배다.',
    en: 'Ten times the people means ten times the reads, and the bill.',
  },
  M102: {
    ko: '오프라인에서 한 일은 다시 연결되면 알아서 합쳐진다.',
    en: 'What was done offline is merged by itself on return.',
  },
  M103: {
    ko: '셈이 맞으면 없는 것을 팔 일도 없다.',
    en: 'If the count is right, nothing can be sold twice.',
  },
  M104: {
    ko: '서버 코드가 없으면 지킬 것도 제공자가 다 지킨다.',
    en: 'With no server code, the provider guards all there is.',
  },
  M105: {
    ko: '방을 나누거나 주소를 숨기면 남이 읽지 못한다.',
    en: 'Separate rooms or hidden addresses keep others from reading.',
  },
  M106: {
    ko: '로그인한 사람이면 믿어도 된다.',
    en: 'Whoever has signed in may be trusted.',
  },
  M107: {
    ko: 'BaaS와 FaaS는 같은 것이거나 둘 중 하나를 고르는 것이다.',
    en: 'BaaS and FaaS are the same, or one has to choose.',
  },
  M108: {
    ko: '요금은 쓴 글의 수나 사람 수로 정해진다.',
    en: 'The bill depends on what is written, or on how many people there are.',
  },
  M109: {
    ko: 'BaaS에서는 서버 쪽 코드를 한 줄도 둘 수 없다.',
    en: 'With BaaS there can be no code on the server’s side.',
  },
  M160: {
    ko: '서비스가 끝나면 코드도 데이터도 사라지고, 목록에 있는 서비스는 다 살아 있다.',
    en: 'When a service ends its code and data are gone; what is listed is alive.',
  },
  M161: {
    ko: '새고 있으면 요금이나 사용량에 드러난다.',
    en: 'A leak shows on the bill or in the usage.',
  },
  M17: {
    ko: '환경 하나는 언제나 요청을 하나만 받는다.',
    en: 'An environment always takes one request at a time.',
  },
  M33: {
    ko: 'FaaS는 함수를 서버로 만드는 것이다(Function as a Server).',
    en: 'FaaS makes a server of a function (Function as a Server).',
  },
  M150: {
    ko: 'FaaS는 웹 API를 만드는 데에만 쓴다.',
    en: 'FaaS is for web APIs and nothing else.',
  },
  M151: {
    ko: 'FaaS의 함수는 소스 코드의 함수 하나다.',
    en: 'A FaaS function is one function of the source code.',
  },
  M152: {
    ko: '비동기로 부른 함수가 실패하면 부른 쪽이 알게 된다.',
    en: 'The caller of an asynchronous function learns of its failure.',
  },
  M153: {
    ko: '이벤트 하나에 함수는 한 번만 실행된다.',
    en: 'For one event a function runs once.',
  },
  M154: {
    ko: '핸들러 밖의 코드도 요청마다 실행된다.',
    en: 'Code outside the handler runs with every request, too.',
  },
  M156: {
    ko: '함수 코드는 어느 회사에 올려도 그대로 돈다.',
    en: 'The code of a function runs unchanged at any provider.',
  },
  M157: {
    ko: '한 요청이 멈추면 함수를 부른 모두가 멈춘다.',
    en: 'If one request hangs, everybody who calls the function does.',
  },
  M159: {
    ko: '함수가 짧으면 첫 호출도 짧다.',
    en: 'A short function has a short first call.',
  },
  M30: {
    ko: '유명한 회사가 쓰거나 떠났으니 우리도 그래야 한다.',
    en: 'What a famous company uses, or leaves, is right for us too.',
  },
  M200: {
    ko: '함수가 남의 답을 기다리는 시간에는 요금이 붙지 않는다.',
    en: 'A function costs nothing while it waits for another service.',
  },
  M201: {
    ko: '일의 이름만 들으면 어디에 둘지 알 수 있다.',
    en: 'The name of a job tells where it belongs.',
  },
  M202: {
    ko: '콜드 스타트가 잦은 일에는 함수를 쓸 수 없다.',
    en: 'A job that often starts cold cannot run on functions.',
  },
  M203: {
    ko: '함수가 계속 돌면서 지켜보다가 경보를 울린다.',
    en: 'A function runs all the time, watching, and raises the alarm.',
  },
  M204: {
    ko: '요금이 가장 적은 곳이 언제나 가장 알맞은 곳이다.',
    en: 'The smallest bill always marks the right place.',
  },
  M205: {
    ko: '정해진 시각에만 하는 일에도 기계는 늘 켜 두어야 한다.',
    en: 'Even a job that runs once a night needs machines that are always on.',
  },
  M206: {
    ko: '기다림이 긴 일은 아무리 뜸해도 함수에 맞지 않는다.',
    en: 'A job that mostly waits never suits functions, however rare it is.',
  },
  M207: {
    ko: '한 가게의 일은 모두 같은 방식으로 돌려야 한다.',
    en: 'All jobs of one shop have to run in the same way.',
  },
  M208: {
    ko: '최소 인스턴스를 켜 두어도 요청이 없으면 0원이다.',
    en: 'Minimum instances cost nothing while no requests come.',
  },
  M209: {
    ko: '웹훅은 내가 자꾸 물어보러 가는 방식이다.',
    en: 'A webhook means asking another service again and again.',
  },
  M20: {
    ko: '다시 해 보는 것은 공짜 안전장치다.',
    en: 'Trying again is a safety net that costs nothing.',
  },
  M22: {
    ko: 'FaaS로는 WebSocket과 실시간을 할 수 없다.',
    en: 'FaaS cannot do WebSocket and realtime.',
  },
  M190: {
    ko: '15분을 넘는 일은 서버리스로 할 수 없다.',
    en: 'What takes longer than 15 minutes cannot be done serverless.',
  },
  M191: {
    ko: '일을 쪼개면 요금이 쪼갠 수만큼 는다.',
    en: 'Cutting a job up multiplies its bill.',
  },
  M192: {
    ko: '잘게 쪼갤수록 좋다.',
    en: 'The finer a job is cut, the better.',
  },
  M193: {
    ko: '조각내면 고장이 나도 늘 조금만 잃는다.',
    en: 'A job in pieces never loses much.',
  },
  M194: {
    ko: '올라오는 파일은 함수가 받아야 한다.',
    en: 'An uploaded file has to pass through a function.',
  },
  M195: {
    ko: '한도의 값은 어느 회사나 같다.',
    en: 'Limits are the same at every provider.',
  },
  M196: {
    ko: '한 번 이은 연결은 닫을 때까지 이어진다.',
    en: 'A connection stays open until somebody closes it.',
  },
  M197: {
    ko: '코드만 옮기면 다른 클라우드에서도 돈다.',
    en: 'Move the code, and it runs in another cloud.',
  },
  M198: {
    ko: '지속형 함수는 한 번의 실행이 1년 동안 이어진다.',
    en: 'In a durable function one invocation lasts for a year.',
  },
  M199: {
    ko: '끊긴 실행에는 요금이 나오지 않는다.',
    en: 'An invocation that was cut off is not billed.',
  },
  M12: {
    ko: '함수 요금은 100만 건에 20센트가 전부다.',
    en: 'Twenty cents a million is all that a function costs.',
  },
  M16: {
    ko: '메모리를 줄이면 함수 요금도 그만큼 줄어든다.',
    en: 'Less memory makes a function that much cheaper.',
  },
  M21: {
    ko: '무한 반복은 서버처럼 제풀에 멈춘다.',
    en: 'An endless loop chokes and stops by itself, as on a server.',
  },
  M180: {
    ko: '예산 알림은 그 금액에서 지출을 멈춘다.',
    en: 'A budget alarm stops the spending at its amount.',
  },
  M181: {
    ko: '손님이 없는 달에는 함수 둘레의 요금도 0이다.',
    en: 'In a month without customers, what stands around a function is free, too.',
  },
  M182: {
    ko: '손익 분기는 누구에게나 같은 요청 수다.',
    en: 'The break-even is the same number of requests for everybody.',
  },
  M183: {
    ko: '반복 감지가 켜져 있으면 폭주 요금은 0이다.',
    en: 'With loop detection on, a runaway costs nothing.',
  },
  M184: {
    ko: '함수를 멈추면 그때부터 아무 요금도 나오지 않는다.',
    en: 'Once the function is stopped, nothing is billed any more.',
  },
  M186: {
    ko: '함수의 요금을 세는 법은 처음부터 지금과 같았다.',
    en: 'What a function is billed for has always been what it is today.',
  },
  M185: {
    ko: '무료 구간이 있으니 요금은 나중에 생각해도 된다.',
    en: 'There is a free tier, so the price can wait.',
  },
  M26: {
    ko: '서버리스는 곧 마이크로서비스다.',
    en: 'Serverless and microservices are the same thing.',
  },
  M430: {
    ko: '여섯으로 나누면 콜드 스타트도 많아야 여섯 배다.',
    en: 'Cut into six, cold starts grow sixfold at most.',
  },
  M431: {
    ko: '조각을 나눠도 손님이 그대로면 콜드 스타트도 그대로다.',
    en: 'As long as visits stay the same, cutting changes no cold starts.',
  },
  M432: {
    ko: '따로 배포하는 서비스마다 서버가 한 대씩 필요하다.',
    en: 'Every service that is deployed by itself needs a server of its own.',
  },
  M433: {
    ko: '서버를 함께 쓰면 배포도 함께 해야 한다.',
    en: 'Services that share a server have to be deployed together.',
  },
  M434: {
    ko: '모놀리스는 함수에서 돌릴 수 없다.',
    en: 'A monolith cannot run in a function.',
  },
  M435: {
    ko: '마이크로서비스가 서버리스를 낳았다.',
    en: 'Microservices gave birth to serverless.',
  },
  M436: {
    ko: '시스템은 한 가지 자리로 통일해야 한다.',
    en: 'A whole system has to run in one kind of place.',
  },
  M437: {
    ko: '쿠버네티스를 쓰면 서버리스다.',
    en: 'Whoever uses Kubernetes is serverless.',
  },
  M438: {
    ko: '조각이 많을수록 요금이 비싸다.',
    en: 'The more pieces, the higher the bill.',
  },
  M439: {
    ko: '서버도 손님이 몰리면 저절로 늘어난다.',
    en: 'A server grows by itself when a crowd comes.',
  },
  M220: {
    ko: '6일의 일이면 6일 뒤에 나온다.',
    en: 'Six days of work are done in six days.',
  },
  M221: {
    ko: '팀을 업무별로 나누기만 하면 빨라진다.',
    en: 'Dividing teams by domain makes them fast by itself.',
  },
  M222: {
    ko: '모두가 100% 바쁜 것이 가장 효율적이다.',
    en: 'It is most efficient when everybody is 100% busy.',
  },
  M223: {
    ko: '도메인, 팀, 서비스는 하나씩 짝이 맞는다.',
    en: 'Domains, teams and services pair off one to one.',
  },
  M224: {
    ko: '일이 조금 느려지면 조금 늦게 끝날 뿐이다.',
    en: 'A little slower work is done a little later, no more.',
  },
  M225: {
    ko: '콘웨이의 법칙은 지켜야 하거나 늘 맞는 법이다.',
    en: 'Conway’s law must be kept, or always holds.',
  },
  M226: {
    ko: '분산 거버넌스는 공통 기준이 하나도 없다는 뜻이다.',
    en: 'Decentralised governance means no common rules at all.',
  },
  M227: {
    ko: '더 빨라지려면 사람이 더 많거나 더 열심히 일해야 한다.',
    en: 'To be faster takes more people, or harder work.',
  },
  M228: {
    ko: '많이 시작해 둘수록 많이 끝난다.',
    en: 'The more is started, the more gets done.',
  },
  M29: {
    ko: '서비스만 나누면, 데이터베이스를 함께 써도 서로 독립이다.',
    en: 'Services that share a database are independent all the same.',
  },
  M280: {
    ko: '늦은 시간만 알면 사본이 얼마나 틀리는지 안다.',
    en: 'How wrong a copy is depends on its lag alone.',
  },
  M281: {
    ko: '같은 데이터가 두 곳에 있으면 그것부터 잘못이다.',
    en: 'Data that stands in two places is a mistake in itself.',
  },
  M282: {
    ko: '메시지를 보내면 데이터는 저절로 맞춰진다.',
    en: 'Once messages are sent, data keeps itself the same.',
  },
  M283: {
    ko: '서비스마다 데이터베이스 서버를 따로 두어야 한다.',
    en: 'Every service must have a database server of its own.',
  },
  M284: {
    ko: '데이터를 나누면 장애가 번지지 않는다.',
    en: 'Split data cannot fail together.',
  },
  M285: {
    ko: '아웃박스를 쓰면 소식이 꼭 한 번만 간다.',
    en: 'With an outbox word arrives exactly once.',
  },
  M286: {
    ko: '2단계 커밋이면 여러 데이터베이스를 대가 없이 하나처럼 쓴다.',
    en: 'Two-phase commit makes several databases one, at no price.',
  },
  M287: {
    ko: '사가의 보상은 롤백처럼 없던 일로 만든다.',
    en: 'A saga’s compensation rolls back as though nothing had happened.',
  },
  M288: {
    ko: '주인이 멈추면 사본도 쓸모가 없다.',
    en: 'When its owner is down, a copy is of no use.',
  },
  M289: {
    ko: '유명한 회사의 구조를 따라 하는 것이 모범 사례다.',
    en: 'Best practice is what famous companies do.',
  },
  M27: {
    ko: '마이크로서비스는 코드가 작아야 한다.',
    en: 'Microservices have to be small pieces of code.',
  },
  M28: {
    ko: '서비스로 쪼개면 더 빠르고 안전해진다.',
    en: 'Divided into services, a system gets faster and safer.',
  },
  M240: {
    ko: '튼튼한 서비스끼리 이으면 전체도 그만큼 튼튼하다.',
    en: 'A chain of good services is as good as each of them.',
  },
  M241: {
    ko: '나누기만 하면 저절로 따로 배포할 수 있다.',
    en: 'Whatever is split can be deployed separately.',
  },
  M242: {
    ko: '서비스를 잇는 호출은 함수 호출과 다름없다.',
    en: 'A call between services is as good as a call of a function.',
  },
  M243: {
    ko: '서비스가 스무 개면 서버도 스무 대가 필요하다.',
    en: 'Twenty services need twenty servers.',
  },
  M244: {
    ko: '모놀리스는 낡은 것이고 마이크로서비스는 다음 단계다.',
    en: 'A monolith is outdated, and microservices are the next step.',
  },
  M245: {
    ko: '모놀리스에는 경계가 있을 수 없다.',
    en: 'A monolith cannot have borders inside.',
  },
  M246: {
    ko: '마이크로서비스는 크기만 작은 SOA다.',
    en: 'Microservices are SOA, only smaller.',
  },
  M247: {
    ko: '많이 자를수록 변경은 자유로워진다.',
    en: 'The more cuts, the freer the changes.',
  },
  M248: {
    ko: '배포 자동화는 나눈 다음에 생각해도 된다.',
    en: 'Automation can wait until after the split.',
  },
  M410: {
    ko: '카나리아를 거쳤으면 안전하다.',
    en: 'What has been through a canary is safe.',
  },
  M411: {
    ko: '모아서 한 번에 내보내는 편이 안전하다.',
    en: 'It is safer to release many changes together.',
  },
  M412: {
    ko: '자주 배포하면 그만큼 더 많이 실패한다.',
    en: 'Deploying more often means failing more often.',
  },
  M413: {
    ko: '서비스를 나누기만 하면 따로 배포할 수 있다.',
    en: 'Splitting alone makes services deployable by themselves.',
  },
  M414: {
    ko: '천천히 내보내면 언제나 덜 다친다.',
    en: 'The slower it goes out, the fewer are hurt.',
  },
  M415: {
    ko: '문제가 생기면 되돌리기로 모두 원래대로 된다.',
    en: 'A rollback puts everything back as it was.',
  },
  M416: {
    ko: '버전 번호만 붙이면 계약을 바꿔도 된다.',
    en: 'With a version number a contract may change at will.',
  },
  M417: {
    ko: '배포하는 순간 모든 손님이 새 버전을 만난다.',
    en: 'Deployed is released: everybody has it at once.',
  },
  M418: {
    ko: '백에 하나인 일은 백 번 안에 꼭 한 번 나온다.',
    en: 'What happens once in a hundred happens once in every hundred.',
  },
  M419: {
    ko: '손님이 적은 때에 내보내면 안전하다.',
    en: 'It is safest to release while few customers come.',
  },
  M420: {
    ko: 'DORA 지표는 속도와 안정성의 네 가지다.',
    en: 'The DORA metrics are four, of speed and stability.',
  },
  M11: {
    ko: '함수가 늘어나면 데이터베이스도 같이 늘어난다.',
    en: 'When functions scale, the database behind them scales along.',
  },
  M170: {
    ko: '필요한 동시성이 한도 안이면 거절되지 않는다.',
    en: 'Within the concurrency limit nothing is refused.',
  },
  M171: {
    ko: '한도만 올리면 해결된다.',
    en: 'Raising the limit is all it takes.',
  },
  M172: {
    ko: '손님이 늘지 않으면 필요한 환경도 늘지 않는다.',
    en: 'Without more customers, no more environments are needed.',
  },
  M173: {
    ko: '같은 계정의 다른 함수는 내 함수와 상관없다.',
    en: 'Other functions of the account do not concern mine.',
  },
  M174: {
    ko: '평균만큼 준비하면 모자라지 않는다.',
    en: 'Whoever provides for the average has enough.',
  },
  M290: {
    ko: '느린 서비스를 쓰지 않는 손님은 아무 일도 없다.',
    en: 'Customers who do not use the slow service are not affected.',
  },
  M291: {
    ko: '기다리다 포기하면 상대도 그 일을 멈춘다.',
    en: 'When a caller gives up, the other side stops working on it.',
  },
  M292: {
    ko: '제한 시간은 길게 잡을수록 손님을 더 살린다.',
    en: 'The longer the time limit, the more customers are saved.',
  },
  M293: {
    ko: '보호 장치는 많이 켤수록 안전하다.',
    en: 'The more protections are on, the safer it is.',
  },
  M294: {
    ko: '서킷 브레이커가 느려진 서비스를 고쳐 준다.',
    en: 'A circuit breaker mends the slow service.',
  },
  M295: {
    ko: '폴백은 켜 두면 느릴 때 알아서 나선다.',
    en: 'A fallback steps in by itself whenever something is slow.',
  },
  M296: {
    ko: '카오스 실험은 운영 서버를 아무거나 꺼 보는 일이다.',
    en: 'Chaos experiments mean switching off servers at random to see what happens.',
  },
  M297: {
    ko: '응답 시간이 좋으면 손님도 모두 무사하다.',
    en: 'As long as response times look good, customers are fine.',
  },
  M298: {
    ko: '두 배씩 쉬기만 하면 한꺼번에 돌아오지 않는다.',
    en: 'Pauses that double are enough to keep callers from returning together.',
  },
  M299: {
    ko: '자리나 줄을 넉넉히 늘리면 해결된다.',
    en: 'Enough slots and a long queue solve it.',
  },
  M19: {
    ko: '메시지는 정확히 한 번 온다.',
    en: 'A message arrives exactly once.',
  },
  M370: {
    ko: '묶음에서 하나가 실패하면 그 하나만 다시 온다.',
    en: 'If one of a batch fails, only that one comes again.',
  },
  M371: {
    ko: '받는 순간 메시지는 큐에서 지워진다.',
    en: 'Receiving a message removes it from the queue.',
  },
  M372: {
    ko: '큐를 두면 느린 서비스도 일을 따라잡는다.',
    en: 'With a queue a slow service catches up.',
  },
  M373: {
    ko: '서비스끼리는 반드시 메시지 버스로 통신해야 한다.',
    en: 'Services have to talk over a message bus.',
  },
  M374: {
    ko: '업무 규칙은 파이프에 모아 두는 것이 낫다.',
    en: 'Business rules are best kept in the pipe.',
  },
  M375: {
    ko: '멱등 처리를 하면 메시지를 잃지 않는다.',
    en: 'Idempotency keeps messages from being lost.',
  },
  M376: {
    ko: '배달 못한 메시지 큐에는 나쁜 메시지만 들어간다.',
    en: 'Only bad messages end in a dead-letter queue.',
  },
  M377: {
    ko: '보냈으면 처리된 것이다.',
    en: 'What has been sent has been done.',
  },
  M378: {
    ko: '받는 쪽이 멈춘 동안의 소식은 모두 사라진다.',
    en: 'Whatever is sent while a receiver is off is gone.',
  },
  M380: {
    ko: '한 서비스가 멈춰도 나머지는 저절로 계속된다.',
    en: 'If one service stops, the others go on by themselves.',
  },
  M379: {
    ko: '빌려주는 시간은 길수록 좋다.',
    en: 'The longer a lease, the better.',
  },
  M23: {
    ko: 'Azure Functions는 HTTP만, 구글의 함수는 HTTP와 Pub/Sub만 받는다.',
    en: 'Azure Functions takes HTTP only, Google’s functions HTTP and Pub/Sub only.',
  },
  M25: {
    ko: 'Lambda의 코드는 100MB까지다.',
    en: 'Lambda code may have 100 MB.',
  },
  M450: {
    ko: '이름이 같은 서비스는 규칙도 같다.',
    en: 'Services of the same name have the same rules.',
  },
  M451: {
    ko: '환경 하나가 요청을 많이 받을수록 좋다.',
    en: 'The more requests an environment takes, the better.',
  },
  M452: {
    ko: '함께 받은 요청은 서로 느려지지 않는다.',
    en: 'Requests in one environment do not slow each other down.',
  },
  M453: {
    ko: '기다리는 동안에는 요금이 나오지 않는다.',
    en: 'Waiting is free of charge.',
  },
  M454: {
    ko: '자리가 없는 요청은 어디서나 바로 거절된다.',
    en: 'Without a free place a request is refused at once, everywhere.',
  },
  M455: {
    ko: '자리가 없는 요청은 자리가 날 때까지 기다려 준다.',
    en: 'A request without a place waits until there is one.',
  },
  M456: {
    ko: '회사마다 정해진 속도가 있다.',
    en: 'Each provider has a speed of its own.',
  },
  M457: {
    ko: '비교표에는 언제나 이기는 서비스가 있다.',
    en: 'A comparison table always has a winner.',
  },
  M458: {
    ko: '비교표는 만든 날이 지나도 그대로 쓸 수 있다.',
    en: 'A comparison table stays right after the day it was made.',
  },
  M459: {
    ko: '네이버 Cloud Functions는 구글의 Cloud Functions와 같은 제품이다.',
    en: 'NAVER Cloud Functions is Google’s Cloud Functions.',
  },
  M460: {
    ko: 'Azure Functions를 새로 시작한다면 Consumption 요금제다.',
    en: 'A new Azure Functions app goes onto the Consumption plan.',
  },
  M461: {
    ko: '레이어는 코드의 버전을 관리한다.',
    en: 'Layers manage versions of code.',
  },
  M462: {
    ko: '회사를 바꾸면 디버깅이 쉬워진다.',
    en: 'Switching providers makes debugging easy.',
  },
  M463: {
    ko: '목록에 없는 언어는 쓸 수 없다.',
    en: 'A language that is not listed cannot be used.',
  },
  M464: {
    ko: '최대 환경 수만 늘리면 된다.',
    en: 'Raising the maximum of environments is all it takes.',
  },
  M465: {
    ko: 'Cloudflare Workers도 함수마다 환경이나 컨테이너를 띄운다.',
    en: 'Cloudflare Workers start an environment or a container for each function, too.',
  },
  M466: {
    ko: '환경당 요청은 회사가 정하고 바꿀 수 없다.',
    en: 'How many requests an environment takes is fixed by the provider.',
  },
  M530: {
    ko: '워크플로는 실패한 단계를 알아서 다시 한다.',
    en: 'A workflow tries failed steps again by itself.',
  },
  M531: {
    ko: '재시도 세 번이면 웬만한 장애는 넘긴다.',
    en: 'Three retries outlast most outages.',
  },
  M532: {
    ko: '정확히 한 번 실행하면 결제도 한 번이다.',
    en: 'What runs exactly once is charged once.',
  },
  M533: {
    ko: '답이 없으면 일이 안 된 것이다.',
    en: 'No answer means that nothing was done.',
  },
  M534: {
    ko: '함수도 기다리는 동안은 돈이 들지 않는다.',
    en: 'A function costs nothing while it waits.',
  },
  M535: {
    ko: '워크플로는 기다리는 시간만큼 돈이 든다.',
    en: 'A workflow is charged for the time it waits.',
  },
  M536: {
    ko: '실패하면 플랫폼이 되돌려 준다.',
    en: 'After a failure the platform undoes what was done.',
  },
  M537: {
    ko: '되돌리기는 실패하지 않는다.',
    en: 'Undoing does not fail.',
  },
  M538: {
    ko: '함수끼리 이어 부르면 지휘자가 필요 없다.',
    en: 'Functions that call each other need no conductor.',
  },
  M539: {
    ko: '재시도는 많을수록 좋다.',
    en: 'The more retries, the better.',
  },
  M540: {
    ko: '익스프레스는 더 빠른 표준 워크플로다.',
    en: 'Express is a faster standard workflow.',
  },
  M541: {
    ko: '이벤트로 이어도 전체 순서는 어딘가에 적혀 있다.',
    en: 'Even with events the whole sequence is written somewhere.',
  },
  M542: {
    ko: '오류는 다시 하면 낫는다.',
    en: 'Errors go away by trying again.',
  },
  M543: {
    ko: '재시도의 기본값은 어느 서비스나 같다.',
    en: 'Defaults for retries are the same everywhere.',
  },
  M544: {
    ko: '보상은 일한 순서대로 한다.',
    en: 'Compensation follows the order of the work.',
  },
  M34: {
    ko: '예제 코드라면 맞을 것이다.',
    en: 'Sample code will be right.',
  },
  M470: {
    ko: '재시도 30번이면 30번 보낸다.',
    en: 'Thirty retries mean thirty attempts.',
  },
  M471: {
    ko: '같은 서비스라면 어떤 구독이든 똑같이 다시 보낸다.',
    en: 'One service tries every kind of subscriber again alike.',
  },
  M472: {
    ko: '다시 보내기가 끝나도 어딘가에 남아 있다.',
    en: 'When retries end, the message is still kept somewhere.',
  },
  M473: {
    ko: '큐가 받는 쪽을 깨운다.',
    en: 'A queue wakes its receiver.',
  },
  M474: {
    ko: '확장이 잘 되는 제품을 고르면 된다.',
    en: 'Pick the product that scales best.',
  },
  M475: {
    ko: '차례를 켜도 실패한 메시지만 다시 온다.',
    en: 'With ordering on, only what failed comes again.',
  },
  M476: {
    ko: '이름이 비슷하면 같은 서비스다.',
    en: 'Services with similar names are the same.',
  },
  M477: {
    ko: '토픽은 한 사람의 우편함이다.',
    en: 'A topic is one person’s mailbox.',
  },
  M478: {
    ko: '서버끼리의 메시징이 화면까지 닿는다.',
    en: 'Messaging between servers reaches the screen.',
  },
  M479: {
    ko: '그 클라우드의 서비스는 그 안에서만 쓸 수 있다.',
    en: 'A cloud’s service can be used only inside that cloud.',
  },
  M480: {
    ko: '횟수를 늘리면 더 오래 버틴다.',
    en: 'More attempts outlast a longer outage.',
  },
  M481: {
    ko: '하나씩 보내도 열 개씩 보내도 요금은 같다.',
    en: 'One by one or ten at a time, the bill is the same.',
  },
  M482: {
    ko: '읽으면 지워진다.',
    en: 'What has been read is gone.',
  },
  M24: {
    ko: 'DynamoDB는 강한 일관성이 없다.',
    en: 'DynamoDB has no strong consistency.',
  },
  M490: {
    ko: '표에 산 용량은 어느 키에나 쓸 수 있다.',
    en: 'Capacity bought for a table can be used by any key.',
  },
  M491: {
    ko: '완료라고 답했으면 모든 사본이 안다.',
    en: 'Once a write is reported done, all copies know it.',
  },
  M492: {
    ko: '강한 일관성은 읽기를 느리게 한다.',
    en: 'Strong consistency makes reads slow.',
  },
  M493: {
    ko: '일관성은 강함과 최종 둘뿐이다.',
    en: 'Consistency is either strong or eventual.',
  },
  M494: {
    ko: '글로벌 테이블은 두 곳의 쓰기를 모두 지킨다.',
    en: 'A global table keeps the writes of both places.',
  },
  M495: {
    ko: '케이블이 끊겨도 거절하지 않고 정확하게 팔 수 있다.',
    en: 'Also during a cut one can refuse nobody and sell exactly what there is.',
  },
  M496: {
    ko: '제품마다 정해진 가격대가 있다.',
    en: 'Each product has its price class.',
  },
  M497: {
    ko: '인덱스로 읽어도 표와 똑같이 새 값이다.',
    en: 'What is read by an index is as new as the table.',
  },
  M498: {
    ko: '세션 일관성이면 남이 쓴 것도 바로 보인다.',
    en: 'With session consistency what others wrote is seen at once, too.',
  },
  M499: {
    ko: '일관성 단계는 높을수록 좋은 등급이다.',
    en: 'A stronger level is simply a better grade.',
  },
  M500: {
    ko: 'NoSQL은 저절로 확장되니 키는 아무렇게나 정해도 된다.',
    en: 'NoSQL scales by itself, so any key will do.',
  },
  M501: {
    ko: 'Firestore는 기본이 최종 일관성이다.',
    en: 'Firestore is eventually consistent by default.',
  },
  M502: {
    ko: '다중 모델이면 같은 데이터를 문서로도 그래프로도 본다.',
    en: 'Multi-model means seeing the same data as documents and as a graph.',
  },
  M36: {
    ko: '한도는 벽이다.',
    en: 'A limit is a wall.',
  },
  M510: {
    ko: '게이트웨이가 끊으면 뒤의 실행도 멈추고 요금도 멈춘다.',
    en: 'When the gateway hangs up, the run behind it and its cost stop.',
  },
  M511: {
    ko: '거절되면 바로 다시 부르는 것이 좋다.',
    en: 'Whoever is refused should call again at once.',
  },
  M512: {
    ko: '적게 부르는 손님은 거절되지 않는다.',
    en: 'Who calls little is not refused.',
  },
  M513: {
    ko: '캐시에 두면 거의 모든 호출을 캐시가 답한다.',
    en: 'A cache answers almost every call.',
  },
  M514: {
    ko: '캐시는 쓴 만큼만 요금이 나온다.',
    en: 'A cache costs only what it is used.',
  },
  M515: {
    ko: '게이트웨이를 두면 API 관리가 끝난다.',
    en: 'With a gateway, API management is done.',
  },
  M516: {
    ko: '로드 밸런서와 게이트웨이와 메시는 이름만 다르다.',
    en: 'Balancer, gateway and mesh differ in name alone.',
  },
  M517: {
    ko: '게이트웨이 요금은 무시해도 된다.',
    en: 'The gateway’s price can be ignored.',
  },
  M518: {
    ko: '한도를 올리면 뒤도 빨라진다.',
    en: 'A higher limit makes what is behind it faster.',
  },
  M519: {
    ko: '제품마다 정해진 가격대와 등급이 하나씩 있다.',
    en: 'Each product has one price class.',
  },
  M520: {
    ko: '나중에 나온 것이 기능이 더 많다.',
    en: 'What came later can do more.',
  },
  M37: {
    ko: '가장 긴 막대가 범인이다.',
    en: 'The longest bar is the culprit.',
  },
  M550: {
    ko: '서버마다의 p99를 평균 내면 전체의 p99다.',
    en: 'The average of the servers’ p99s is the p99 of all.',
  },
  M551: {
    ko: '로그가 있으면 추적은 필요 없다.',
    en: 'With logs, tracing is not needed.',
  },
  M552: {
    ko: '표본을 조금만 남겨도 드문 오류는 잡힌다.',
    en: 'A small sample catches rare errors.',
  },
  M553: {
    ko: '들어올 때 고르면 잘못될 요청을 골라 남길 수 있다.',
    en: 'Choosing as requests come can pick those that will fail.',
  },
  M554: {
    ko: '실패가 이어지면 경보는 언젠가 울린다.',
    en: 'If failures go on, an alarm rings sooner or later.',
  },
  M555: {
    ko: '경보는 서버의 CPU를 보면 된다.',
    en: 'An alarm should watch the servers’ CPU.',
  },
  M556: {
    ko: '로그는 거의 공짜다.',
    en: 'Logs cost next to nothing.',
  },
  M557: {
    ko: '대시보드가 초록이면 손님도 괜찮다.',
    en: 'If the dashboard is green, customers are fine.',
  },
  M558: {
    ko: '끝난 뒤에 고르면 아무것도 놓치지 않는다.',
    en: 'Choosing after the end misses nothing.',
  },
  M559: {
    ko: '경보는 민감할수록 좋다.',
    en: 'The more sensitive an alarm, the better.',
  },
  M560: {
    ko: '오래 걸리는 호출을 모두 줄이면 그만큼 빨라진다.',
    en: 'Whatever is shortened makes the answer that much faster.',
  },
  M561: {
    ko: '오류 예산은 달마다 꼭 한 달 간다.',
    en: 'An error budget lasts its month, whatever happens.',
  },
  M562: {
    ko: '추적 제품을 사면 코드를 고치지 않아도 다 보인다.',
    en: 'Buy a tracing product and everything shows, without touching the code.',
  },
} as const satisfies Readonly<Record<`M${string}`, Localized>>;

export type MisconceptionId = keyof typeof misconceptions;
