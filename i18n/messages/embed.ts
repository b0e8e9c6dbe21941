// The words around the lines that show a lab in another page.

import { parallel } from '@/i18n/parallel';

export const embedMessages = parallel({
  ko: {
    title: '다른 웹페이지에 넣기',
    lead: '이 코드를 강의 페이지나 블로그의 HTML에 붙여 넣으면 지금 맞춘 값 그대로 실험이 나와요. 높이는 자동으로 맞춰져요.',
    copy: '복사',
    copied: '복사했어요',
    byHand: '복사하지 못했어요. 코드를 선택해 직접 복사해 주세요.',
  },
  en: {
    title: 'Embed in another web page',
    lead: 'Paste this code into the HTML of a course page or a blog: the lab appears there with its present settings. Its height adjusts by itself.',
    copy: 'Copy',
    copied: 'Copied',
    byHand: 'Copying did not work. Please select the code and copy it yourself.',
  },
});
