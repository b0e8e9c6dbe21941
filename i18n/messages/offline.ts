// The words of the copy that works without a network: what is kept, what it costs, why it is not there.

import { parallel } from '@/i18n/parallel';

export const offlineMessages = parallel({
  ko: {
    line: {
      ready: (size: string) => `오프라인 준비됨, ${size}`,
      fetching: '네트워크 없이도 열리게 받고 있어요',
      waiting: '새 버전이 있어요',
      renew: '새로 고치기',
      lost: '브라우저가 오프라인 사본을 지웠어요',
      saver: '데이터를 아끼느라 오프라인 사본은 받지 않았어요',
      stopped: '오프라인 사본을 다 받지 못했어요',
      more: '자세히',
    },
    title: '네트워크 없이 보기',
    hint: '한 번 받아 두면 수업, 시뮬레이터, 퀴즈, 슬라이드, 복습이 네트워크 없이도 그대로 열려요. 두 언어가 모두 들어 있어요.',
    unknown: '이 기기에 있는 것을 살펴보고 있어요.',
    unlisted:
      '지금은 서버에서 받을 수 있는 것을 알 수 없어요. 연결을 확인하고 페이지를 다시 열어 보세요.',
    impossible: {
      insecure:
        '주소가 http라서 브라우저가 오프라인 사본을 허락하지 않아요. https 주소로 열거나, 서버를 이 기기에서 켜고 localhost로 열면 돼요. 네트워크에 이어져 있는 동안은 지금처럼 모두 쓸 수 있어요.',
      missing:
        '이 창에서는 브라우저가 오프라인 사본을 둘 곳을 주지 않아요. 시크릿 창이라면 보통 창에서 열어 보세요. 네트워크에 이어져 있는 동안은 지금처럼 모두 쓸 수 있어요.',
    },
    absent: {
      asked: '아직 받지 않았어요.',
      saver: '데이터를 아끼는 중이거나, 느리고 요금이 드는 연결이라서 묻지 않고 받지는 않았어요.',
      removed: '오프라인 사본은 이 기기에 없어요.',
      lost: '오프라인 사본이 있었는데 브라우저가 지웠어요. 저장 공간이 모자라거나 오래 들르지 않으면 그럴 수 있어요. 위의 ‘오래 보관해 달라고 부탁하기’가 도움이 돼요.',
    },
    transfer: (size: string) => `받을 양은 약 ${size}예요.`,
    fetch: '받아 두기',
    again: '다시 받기',
    resume: '이어서 받기',
    fetching:
      '받고 있어요. 읽던 것을 계속 읽어도 돼요. 창을 닫으면 다음에 들를 때 남은 것만 이어서 받아요.',
    fetchingNewer: '새 버전을 받고 있어요. 다 받을 때까지 지금 버전이 그대로 열려요.',
    progress: '받은 양',
    ready: (size: string) => `오프라인 준비됨, ${size}`,
    readyHint:
      '크기는 이 기기에서 차지하는 자리예요. 브라우저 메뉴의 ‘설치’나 ‘홈 화면에 추가’로 앱처럼 열 수도 있어요.',
    waiting:
      '새 버전이 있어요. 지금 버전으로 열린 페이지는 닫을 때까지 그대로예요. 새로 고치면 이 페이지부터 새 버전으로 열려요.',
    there: '서버에 새 버전이 있어요. 지금 버전은 그대로 열려요.',
    remove: '오프라인 사본 지우기',
    removeHint: '오프라인 사본을 지워도 푼 답과 읽은 곳은 그대로 남아요.',
    sevenDays:
      'Safari는 7일 동안 들르지 않으면 오프라인 사본도 지울 수 있어요. 홈 화면에 추가하면 지우지 않아요.',
    stopped: {
      full: '저장 공간이 모자라서 다 받지 못했어요. 자리를 비운 뒤 이어서 받아 보세요.',
      network: '연결이 끊겨서 다 받지 못했어요. 받은 것은 남아 있어요.',
      changed:
        '서버의 파일이 목록과 달라서 멈췄어요. 서버가 새 버전으로 바뀌는 중일 수 있으니 잠시 뒤에 이어서 받아 보세요.',
      refused:
        '브라우저가 오프라인 사본을 두게 해 주지 않았어요. 시크릿 창이거나 이 사이트의 저장을 막았을 수 있어요.',
    },
  },
  en: {
    line: {
      ready: (size: string) => `Ready offline, ${size}`,
      fetching: 'Being fetched, to work without a network',
      waiting: 'There is a new version',
      renew: 'Reload',
      lost: 'The browser deleted the offline copy',
      saver: 'No offline copy was fetched, to save data',
      stopped: 'The offline copy is not complete',
      more: 'More',
    },
    title: 'Without a network',
    hint: 'Fetched once, lessons, simulators, quizzes, slides and reviews open without a network, too. Both languages are in it.',
    unknown: 'Looking at what is on this device.',
    unlisted:
      'What the server offers cannot be told at the moment. Check the connection and open the page again.',
    impossible: {
      insecure:
        'The address is http, and so the browser allows no offline copy. Open an https address, or start the server on this device and open localhost. While there is a network, everything works as it does now.',
      missing:
        'In this window the browser has no room for an offline copy. If it is a private one, try an ordinary window. While there is a network, everything works as it does now.',
    },
    absent: {
      asked: 'It has not been fetched yet.',
      saver:
        'It was not fetched unasked, because data is being saved or the connection is slow or costs money.',
      removed: 'There is no offline copy on this device.',
      lost: 'There was an offline copy, and the browser deleted it. That happens where storage runs short or after a long absence. “Ask to keep it for long” above helps.',
    },
    transfer: (size: string) => `About ${size} will be fetched.`,
    fetch: 'Fetch it',
    again: 'Fetch it again',
    resume: 'Go on fetching',
    fetching:
      'Being fetched. Read on meanwhile. If you close the window, the next visit fetches what is left.',
    fetchingNewer: 'A new version is being fetched. Until it is complete, the present one opens.',
    progress: 'Fetched',
    ready: (size: string) => `Ready offline, ${size}`,
    readyHint:
      'That is the room it takes on this device. “Install” or “Add to home screen” in the browser’s menu opens it like an app.',
    waiting:
      'There is a new version. Pages that are open stay in theirs until they are closed. Reload, and this page opens in the new one.',
    there: 'The server has a new version. The present one goes on opening.',
    remove: 'Delete the offline copy',
    removeHint: 'Without the copy, your answers and what you have read still stay.',
    sevenDays:
      'After seven days without a visit, Safari may delete the offline copy as well. On the home screen it stays.',
    stopped: {
      full: 'Storage ran out before it was complete. Make some room, then go on.',
      network: 'The connection broke before it was complete. What was fetched is kept.',
      changed:
        'A file of the server is not what its list says. It may just be changing to a new version: go on in a little while.',
      refused:
        'The browser does not let the site keep an offline copy. The window may be private, or storage blocked for this site.',
    },
  },
});
