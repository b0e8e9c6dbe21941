// The words around the lines that show a lab in another page.

import { parallel } from '@/i18n/parallel';

export const embedMessages = parallel({
  ko: {
    title: '다른 웹페이지에 넣기',
    lead: '이 줄을 강의 페이지나 블로그의 HTML에 붙이면 지금 맞춘 값 그대로 실험이 나와요. 높이는 저절로 맞춰져요.',
    copy: '복사',
    copied: '복사했어요',
    byHand: '복사하지 못했어요. 글을 골라 직접 복사해 주세요.',
  },
  en: {
    title: 'Put it into another web page',
    lead: 'Paste these lines into the HTML of a course page or a blog: the lab appears there as it is set now, and as high as it needs.',
    copy: 'Copy',
    copied: 'Copied',
    byHand: 'Copying did not work. Please select the text and copy it yourself.',
  },
});
