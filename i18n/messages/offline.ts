// The words of the copy that works without a network: what is kept, what it costs, why it is not there.

import { parallel } from '@/i18n/parallel';

export const offlineMessages = parallel({
  ko: {
    line: {
      ready: (size: string) => `오프라인 준비됨, ${size}`,
      fetching: '오프라인 사본을 받고 있어요',
      waiting: '새 버전이 있어요',
      renew: '새로 고치기',
      lost: '브라우저가 오프라인 사본을 지웠어요',
      saver: '데이터를 아끼느라 오프라인 사본은 받지 않았어요',
      stopped: '오프라인 사본을 다 받지 못했어요',
      more: '자세히',
    },
    title: '네트워크 없이 보기',
    hint: '한 번 받아 두면 수업, 시뮬레이터, 퀴즈, 슬라이드, 복습이 네트워크 없이도 그대로 열려요. 두 언어가 모두 들어 있어요.',
    unknown: '이 기기에 있는 사본을 확인하고 있어요.',
    unlisted:
      '지금은 서버에서 무엇을 받을 수 있는지 알 수 없어요. 연결을 확인하고 페이지를 다시 열어 보세요.',
    impossible: {
      insecure:
        '주소가 http라서 브라우저가 오프라인 사본을 허락하지 않아요. https 주소로 열거나, 서버를 이 기기에서 켜고 localhost로 열면 돼요. 네트워크에 연결되어 있는 동안은 지금처럼 모두 쓸 수 있어요.',
      missing:
        '이 창에서는 브라우저가 오프라인 사본을 둘 곳을 주지 않아요. 시크릿 창이라면 보통 창에서 열어 보세요. 네트워크에 연결되어 있는 동안은 지금처럼 모두 쓸 수 있어요.',
    },
    absent: {
      asked: '아직 받지 않았어요.',
      saver:
        '데이터를 아끼는 중이거나, 느리거나 요금이 드는 연결이라서 먼저 여쭤보려고 받지 않았어요.',
      removed: '오프라인 사본은 이 기기에 없어요.',
      lost: '오프라인 사본이 있었는데 브라우저가 지웠어요. 저장 공간이 모자라거나 오래 들르지 않으면 그럴 수 있어요. 위의 ‘오래 보관해 달라고 요청하기’가 도움이 돼요.',
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
      '크기는 이 기기에서 차지하는 공간이에요. 브라우저 메뉴의 ‘설치’나 ‘홈 화면에 추가’로 앱처럼 열 수도 있어요.',
    waiting:
      '새 버전이 있어요. 지금 버전으로 열린 페이지는 닫을 때까지 그대로예요. 새로 고치면 이 페이지부터 새 버전으로 열려요.',
    there: '서버에 새 버전이 있어요. 지금 버전은 그대로 열려요.',
    remove: '오프라인 사본 지우기',
    removeHint: '오프라인 사본을 지워도 푼 답과 읽은 곳은 그대로 남아요.',
    sevenDays:
      'Safari는 7일 동안 들르지 않으면 오프라인 사본도 지울 수 있어요. 홈 화면에 추가하면 지우지 않아요.',
    stopped: {
      full: '저장 공간이 모자라서 다 받지 못했어요. 공간을 비운 뒤 이어서 받아 보세요.',
      network: '연결이 끊겨서 다 받지 못했어요. 받은 것은 남아 있어요.',
      changed:
        '서버의 파일이 목록과 달라서 멈췄어요. 서버가 새 버전으로 바뀌는 중일 수 있으니 잠시 뒤에 이어서 받아 보세요.',
      refused:
        '브라우저가 오프라인 사본을 저장하지 못하게 했어요. 시크릿 창이거나 이 사이트의 저장을 막았을 수 있어요.',
    },
  },
  en: {
    line: {
      ready: (size: string) => `Ready offline, ${size}`,
      fetching: 'Downloading the offline copy',
      waiting: 'A new version is available',
      renew: 'Reload',
      lost: 'The browser deleted the offline copy',
      saver: 'No offline copy was downloaded, to save data',
      stopped: 'The offline copy is not complete',
      more: 'More',
    },
    title: 'Offline use',
    hint: 'Once downloaded, lessons, simulators, quizzes, slides and reviews also open without a network. The copy includes both languages.',
    unknown: 'Checking what is on this device.',
    unlisted:
      'At the moment we cannot tell what the server offers. Check the connection and open the page again.',
    impossible: {
      insecure:
        'The address is http, so the browser does not allow an offline copy. Open an https address, or start the server on this device and open localhost. While there is a network, everything works as it does now.',
      missing:
        'In this window the browser has no place for an offline copy. If it is a private window, try an ordinary one. While there is a network, everything works as it does now.',
    },
    absent: {
      asked: 'It has not been downloaded yet.',
      saver:
        'It was not downloaded without asking, because you are saving data or the connection is slow or metered.',
      removed: 'There is no offline copy on this device.',
      lost: 'There was an offline copy, but the browser deleted it. That can happen when storage runs short or after a long absence. “Ask the browser to keep it” above helps.',
    },
    transfer: (size: string) => `The download is about ${size}.`,
    fetch: 'Download it',
    again: 'Download it again',
    resume: 'Resume the download',
    fetching:
      'Downloading. You can read on meanwhile. If you close the window, the next visit downloads what is left.',
    fetchingNewer:
      'A new version is being downloaded. Until it is complete, the current one opens.',
    progress: 'Downloaded',
    ready: (size: string) => `Ready offline, ${size}`,
    readyHint:
      'That is the space it takes on this device. With “Install” or “Add to home screen” in the browser’s menu you can open it like an app.',
    waiting:
      'A new version is available. Open pages keep the current version until they are closed. Reload to open this page in the new one.',
    there: 'The server has a new version. The current one still opens.',
    remove: 'Delete the offline copy',
    removeHint: 'If you delete the copy, your answers and reading progress stay.',
    sevenDays:
      'After seven days without a visit, Safari may delete the offline copy too. If the site is on your home screen, it stays.',
    stopped: {
      full: 'Storage ran out before it was complete. Free some space, then resume.',
      network: 'The connection broke before it was complete. What was downloaded is kept.',
      changed:
        'A file on the server does not match its list. The server may be changing to a new version: resume in a little while.',
      refused:
        'The browser does not let the site keep an offline copy. The window may be private, or storage may be blocked for this site.',
    },
  },
});
