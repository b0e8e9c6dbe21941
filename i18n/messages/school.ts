// The words around the page for schools; what is asked, answered and kept is content.

import { parallel } from '@/i18n/parallel';

export const schoolMessages = parallel({
  ko: {
    title: '학교에서 쓰기 전에',
    lead: '학습지원 소프트웨어를 고를 때 법이 묻는 것과 이 사이트의 답, 그리고 학생 자료가 브라우저를 떠나지 않는 것을 직접 확인하는 방법이에요. 인쇄해서 심의 자료로 쓸 수 있어요.',
    print: '인쇄',
    contents: '이 페이지',
    law: {
      title: '법이 묻는 것',
      lead: '출처에서 읽은 것만 적었어요. 법률 자문이 아니에요.',
      official: '국가법령정보센터',
    },
    check: {
      title: '자체 점검',
      lead: '심의 대상이라고 볼 때 쓰도록 채웠어요. 필수기준의 이름은 교육부 발표를 옮긴 기사를 따랐고, 오른쪽 파일에서 확인할 수 있어요.',
      columns: { asks: '기준', answer: '답', say: '설명', files: '확인할 곳' },
      answers: { met: '충족', none: '해당 없음', school: '학교가 적을 것' },
      article: (article: string) => `「개인정보 보호법」 ${article}`,
      required: '필수기준',
      pages: {
        data: '내 기록',
        licences: '라이선스',
        a11y: '접근성 자체 점검',
        facts: '사실 확인',
        learn: '수업 지도',
      },
    },
    kept: {
      title: '무엇이 어디에 남나',
      lead: '모두 쓰는 사람의 브라우저 안이에요. 여럿이 쓰는 컴퓨터에서는 다음 사람도 볼 수 있으니, 끝나면 ‘내 기록’에서 지우세요.',
      columns: { what: '남는 것', use: '쓰임', until: '언제까지', where: '저장하는 곳' },
      indexedDb: 'IndexedDB',
      localStorage: 'localStorage',
      sessionStorage: 'sessionStorage',
      links:
        '링크를 복사하거나 결과를 나누면 주소 안에 실험 설정이나 맞고 틀림이 들어가요. 이름은 들어가지 않아요. 나눈 결과는 # 뒤에 있어서 서버로 가지 않고, 실험 설정은 주소를 열 때 서버가 볼 수 있어요.',
    },
    see: {
      title: '학생 자료가 떠나지 않는 것을 직접 보기',
      panel: {
        title: '네트워크 창으로',
        steps: [
          '수업 한 편을 열고 F12를 눌러 개발자 도구의 ‘네트워크(Network)’를 열어요.',
          '‘로그 보존(Preserve log)’을 켜고 페이지를 새로 고쳐요.',
          '예측을 하나 고르고, 재생하고, 퀴즈를 두 문제 풀어요.',
          '목록에 이 사이트의 주소만 있는지, ‘방법(Method)’이 모두 GET인지 봐요. 자료를 보내는 POST가 없어요.',
          '‘애플리케이션(Application)’ 창에서 쿠키가 비어 있고, IndexedDB와 localStorage의 cloud-ladder에 답이 있는 것을 봐요.',
        ],
      },
      offline: {
        title: '네트워크를 끊고',
        steps: [
          '수업 한 편을 끝까지 내려 읽어서 그림을 모두 깨워요.',
          '네트워크 창의 ‘오프라인(Offline)’을 고르거나 Wi-Fi를 꺼요.',
          '그 페이지에서 재생하고, 슬라이더를 움직여요. 서버가 없어도 계산돼요. 계산하는 곳이 이 브라우저이기 때문이에요.',
        ],
      },
      held: '자동 테스트로 확인하는 것',
      tests: {
        every: '어느 페이지도 다른 주소로 요청을 보내지 않아요.',
        headers: '수업을 읽어도 쿠키가 생기지 않아요.',
        policy: '페이지마다 보안 정책이 있어요.',
        school: '예측하고 퀴즈를 풀어도 GET 말고는 보내지 않아요.',
      },
    },
    standards: {
      title: '성취기준 지도',
      lead: '2022 개정 교육과정 정보과의 성취기준을 그대로 옮겼고, 이 수업과 관련된 것만 골랐어요. 어느 기준도 이 수업만으로 다 다루지는 못해요.',
      columns: { code: '성취기준', how: '이 수업에서', steps: '단계' },
    },
    open: { title: '확인하지 못한 것', lead: (date: string) => `${date}까지 찾지 못했어요.` },
    sources: '출처',
    readOn: (date: string) => `${date}에 읽음`,
    checkBy: (date: string) => `${date}까지 다시 확인`,
  },
  en: {
    title: 'Before using it at school',
    lead: 'For teachers and privacy officers: what Korean law asks when software for learning is chosen, how this site answers, and how to see for yourself that no student data leaves the browser. Made to be printed.',
    print: 'Print',
    contents: 'On this page',
    law: {
      title: 'What the law asks',
      lead: 'Only what we read in a source, in our translation. This is not legal advice.',
      official: 'Korean Law Information Center',
    },
    check: {
      title: 'Self-check',
      lead: 'Filled in as if the site were subject to review. The names of the criteria follow press reports of the Ministry’s notice; the files on the right are where to check.',
      columns: { asks: 'Criterion', answer: 'Answer', say: 'Explanation', files: 'Where to look' },
      answers: { met: 'Met', none: 'Not applicable', school: 'For the school to fill in' },
      article: (article: string) => `Personal Information Protection Act, ${article}`,
      required: 'Required criteria',
      pages: {
        data: 'Your data',
        licences: 'Licences',
        a11y: 'Accessibility self-report',
        facts: 'Fact check',
        learn: 'Course map',
      },
    },
    kept: {
      title: 'What is kept, and where',
      lead: 'All of it is in the browser of whoever uses the site. On a shared computer the next person can see it, so erase it under “Your data” when done.',
      columns: { what: 'What', use: 'Used for', until: 'Until', where: 'Stored in' },
      indexedDb: 'IndexedDB',
      localStorage: 'localStorage',
      sessionStorage: 'sessionStorage',
      links:
        'A copied link contains the settings of a run; a shared result contains which questions were right. Neither contains a name. Results come after #, which no server sees; settings can be seen by the server when the address is opened.',
    },
    see: {
      title: 'See for yourself that student data stays',
      panel: {
        title: 'In the network panel',
        steps: [
          'Open a lesson, press F12 and choose “Network” in the developer tools.',
          'Switch on “Preserve log” and reload the page.',
          'Make a prediction, press Play, and answer two questions of the quiz.',
          'Check that the list has only addresses of this site, and that every method is GET. There is no POST, which would send data.',
          'In “Application”, see that there are no cookies, and that IndexedDB and localStorage have the answers under cloud-ladder.',
        ],
      },
      offline: {
        title: 'Without a network',
        steps: [
          'Scroll through a lesson to its end, so that every figure wakes.',
          'Choose “Offline” in the network panel, or switch off Wi-Fi.',
          'On that page, press Play and move a slider. It is calculated without a server, because this browser does the calculating.',
        ],
      },
      held: 'Checked by automated tests',
      tests: {
        every: 'No page sends a request to another address.',
        headers: 'Reading a lesson leaves no cookie.',
        policy: 'Every page carries its security policy.',
        school: 'A prediction and a quiz send nothing but GET.',
      },
    },
    standards: {
      title: 'Map of achievement standards',
      lead: 'Informatics standards of Korea’s 2022 revised national curriculum, in our translation; only those that the course touches on. None of them is covered in full.',
      columns: { code: 'Standard', how: 'In this course', steps: 'Steps' },
    },
    open: { title: 'Not confirmed', lead: (date: string) => `Not found as of ${date}.` },
    sources: 'Sources',
    readOn: (date: string) => `read on ${date}`,
    checkBy: (date: string) => `to be checked again by ${date}`,
  },
});
