// The words around taking a lesson away from the site.

import { parallel } from '@/i18n/parallel';

export const takenMessages = parallel({
  ko: {
    title: '수업을 파일로 가져가기',
    markdown: '마크다운',
    markdownHint: '글과 표로 된 수업이에요. 실험이 무엇을 묻고 무엇이 나왔는지도 글로 담겨요.',
    oneFile: 'HTML 파일 하나',
    oneFileHint:
      '인터넷 없이 열어도 실험이 움직이고 퀴즈를 풀 수 있는 파일이에요. 답과 진도는 그 파일을 연 브라우저에만 남아요.',
    scorm: 'SCORM 패키지',
    scormHint:
      'Moodle 같은 학습 관리 시스템에 올리는 SCORM 1.2 파일이에요. 퀴즈 점수와 어디까지 읽었는지가 시스템에 남고, 문제를 모두 풀면 마친 것이 돼요.',
    noPlatform: '이 수업의 실험은 사이트에서만 돌아가므로, 파일과 패키지에는 멈춘 그림으로 담겨요.',
    wholeCourse: '모든 수업을 한 번에 가져가기',
    making: (name: string) => `${name} 파일을 만들고 있어요`,
    giveUp: '취소',
    made: (name: string) => `${name} 파일을 만들었어요.`,
    givenUp: '취소했어요. 파일은 만들지 않았어요.',
    failed: '만들지 못했어요. 연결을 확인하고 다시 해 보세요.',
    course: {
      title: '모든 수업을 파일로 가져가기',
      scorm: 'SCORM 패키지',
      scormHint:
        'Moodle 같은 학습 관리 시스템에 올리는 SCORM 1.2 파일 하나예요. 수업 목록에서 골라 열고, 수업마다 어디까지 읽었는지와 퀴즈 결과가 시스템에 남아요. 점수는 모든 수업의 평균이고, 문제를 모두 풀면 과정을 마친 것이 돼요.',
      markdown: '마크다운 묶음',
      markdownHint: '모든 수업의 글과 표를 수업마다 한 파일로 담은 ZIP이에요.',
      size: (size: string) => `약 ${size}예요.`,
    },
  },
  en: {
    title: 'Download the lesson as a file',
    markdown: 'Markdown',
    markdownHint:
      'The lesson as text and tables. What each simulator asks and what came out is described in words.',
    oneFile: 'One HTML file',
    oneFileHint:
      'A file that works without a network: its simulators run and its quiz can be taken. Answers and progress stay in the browser that opens it.',
    scorm: 'SCORM package',
    scormHint:
      'A SCORM 1.2 file for a learning management system such as Moodle. The system keeps the score of the quiz and how far the lesson was read; it is completed once every question is answered.',
    noPlatform:
      'The simulators of this lesson run only on the site; the file and the package contain still pictures of them.',
    wholeCourse: 'Download all lessons at once',
    making: (name) => `Making ${name}`,
    giveUp: 'Cancel',
    made: (name) => `${name} is ready.`,
    givenUp: 'Cancelled. No file was made.',
    failed: 'The file could not be made. Check the connection and try again.',
    course: {
      title: 'Download all lessons as files',
      scorm: 'SCORM package',
      scormHint:
        'One SCORM 1.2 file for a learning management system such as Moodle. Lessons are opened from a list; of each the system keeps how far it was read and how its quiz went. The score is the mean over all lessons, and the course is completed once every question is answered.',
      markdown: 'Markdown files',
      markdownHint: 'A ZIP with the text and tables of every lesson, one file each.',
      size: (size) => `About ${size}.`,
    },
  },
});
