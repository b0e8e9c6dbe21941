// The success criteria of WCAG 2.2, levels A and AA, and what the site does about each.
// English names as published by the W3C; Korean ones as in the translation that `sources.ts` names, which is not authorised by it.

import type { Localized } from '@/i18n/locales';
import { browser, type Evidence, looked, notApplicable, partly, supports, unit } from './evidence';

export interface Criterion extends Evidence {
  readonly id: string;
  readonly level: 'A' | 'AA';
  readonly name: Localized;
}

const criterion = (
  id: string,
  level: 'A' | 'AA',
  en: string,
  ko: string,
  evidence: Evidence,
): Criterion => ({ id, level, name: { ko, en }, ...evidence });

const axe = browser('every-page', 'is whole');
const walked = browser('a11y', 'Tab alone');

const noMedia = notApplicable(
  '녹음하거나 녹화한 소리와 영상이 없어요.',
  'There is no recorded sound or video.',
);

export const wcag: readonly Criterion[] = [
  criterion(
    '1.1.1',
    'A',
    'Non-text Content',
    '텍스트가 아닌 콘텐츠',
    supports(
      '그림마다 지금을 말하는 문장과 같은 숫자의 표가 있고, 그림에서 고른 것에 대한 말은 화면 낭독 프로그램도 들어요. 차트는 곡선, 막대, 점, 구간으로 나누어 소리로도 들을 수 있어요. 꾸밈은 건너뛰어요.',
      'Every picture has a sentence that says what is so now and a table of the same numbers, and what it says of a thing that is picked is told to screen readers. Charts can be heard, too, as curves, bars, dots and stretches of time. Decoration is passed over.',
      browser('figure', 'table, chart and assumptions open under the figure'),
      browser('sound', 'a row is heard when it is asked for'),
      browser('sound', 'the dots of thirty runs are heard'),
      browser('sound', 'the bars of an order are a table'),
      unit('components/sims/check-sim.test.ts', 'told about every thing that can be picked'),
      axe,
    ),
  ),
  criterion(
    '1.2.1',
    'A',
    'Audio-only and Video-only (Prerecorded)',
    '오디오 전용 및 비디오 전용(사전 녹음/녹화된)',
    noMedia,
  ),
  criterion('1.2.2', 'A', 'Captions (Prerecorded)', '자막 (사전 녹음된)', noMedia),
  criterion(
    '1.2.3',
    'A',
    'Audio Description or Media Alternative (Prerecorded)',
    '오디오 해설 또는 미디어 대체 수단 (사전 녹화된)',
    noMedia,
  ),
  criterion('1.2.4', 'AA', 'Captions (Live)', '자막(실시간)', noMedia),
  criterion('1.2.5', 'AA', 'Audio Description (Prerecorded)', '오디오 해설 (사전 녹화된)', noMedia),
  criterion(
    '1.3.1',
    'A',
    'Info and Relationships',
    '정보와 관계',
    supports(
      '제목은 한 단계씩 내려가고, 표와 목록과 입력은 모두 HTML 요소예요.',
      'Headings go down one level at a time; tables, lists and fields are HTML elements.',
      axe,
    ),
  ),
  criterion(
    '1.3.2',
    'A',
    'Meaningful Sequence',
    '의미있는 순서',
    supports(
      '스크립트 없이 읽어도 글, 그림, 표가 같은 순서로 이어져요.',
      'Without scripts, prose, pictures and tables stand in the same order.',
      browser('lesson', 'without scripts there is prose and a picture of each figure'),
    ),
  ),
  criterion(
    '1.3.3',
    'A',
    'Sensory Characteristics',
    '감각 특성',
    supports(
      '무엇을 누르라는 말은 그 이름으로 해요. 모양이나 자리만으로 가리키지 않아요.',
      'What to press is called by its name, never by its shape or place alone.',
      looked,
    ),
  ),
  criterion(
    '1.3.4',
    'AA',
    'Orientation',
    '방향',
    supports(
      '화면을 돌려도 잠기지 않아요. 360px 세로와 1280px 가로에서 같은 기능을 써요.',
      'Nothing locks the orientation: the same works at 360 px upright and at 1280 px.',
      browser('phone', 'take 420 px'),
      looked,
    ),
  ),
  criterion(
    '1.3.5',
    'AA',
    'Identify Input Purpose',
    '입력 목적 식별',
    notApplicable(
      '이름이나 주소처럼 쓰는 사람에 대해 묻는 칸이 없어요.',
      'No field asks for anything about the user.',
    ),
  ),
  criterion(
    '1.4.1',
    'A',
    'Use of Color',
    '색상 사용',
    supports(
      '상태마다 빗금, 고리, ×처럼 다른 무늬가 있고, 맞고 틀림은 글자로 적어요.',
      'Each state has a pattern of its own (stripes, a ring, a cross); right and wrong are written out.',
      looked,
    ),
  ),
  criterion(
    '1.4.2',
    'A',
    'Audio Control',
    '오디오 제어',
    supports(
      '저절로 나는 소리가 없어요. 차트의 소리는 눌러야 나고, 같은 버튼이나 Esc로 멈춰요.',
      'Nothing makes a sound by itself. A chart sounds when that is pressed for, and stops with the same button or Esc.',
      browser('sound', 'it ends by its button, by Escape'),
    ),
  ),
  criterion(
    '1.4.3',
    'AA',
    'Contrast (Minimum)',
    '명도 대비(최소)',
    supports(
      'HTML 글자는 밝은 테마와 어두운 테마에서 모두 4.5:1이 넘어요.',
      'Words in HTML have 4.5:1 and more, in the light and in the dark theme.',
      axe,
      unit('app/tokens.test.ts', 'can be read on its grounds'),
    ),
  ),
  criterion(
    '1.4.4',
    'AA',
    'Resize Text',
    '텍스트 크기 조정',
    partly(
      '400%까지 키워도 글자와 기능이 그대로 있어요. 슬라이드만은 창 하나를 채우는 크기라 더 커지지 않고, 같은 글이 수업 페이지에서는 커져요.',
      'Enlarged up to 400 %, words and functions are all there. Only a slide, which fills its window, grows no further; the same words grow in the lesson.',
      browser('a11y', '400 % zoom'),
      looked,
    ),
  ),
  criterion(
    '1.4.5',
    'AA',
    'Images of Text',
    '텍스트 이미지',
    supports(
      '글자로 된 그림 파일이 없어요. 그래프의 눈금 글자는 그림의 일부이고 표에도 있어요.',
      'No text is an image file; the labels of charts are part of the picture, and in its table, too.',
      looked,
    ),
  ),
  criterion(
    '1.4.10',
    'AA',
    'Reflow',
    '재정렬',
    supports(
      '너비 320px에서 옆으로 밀어 읽는 글이 없어요. 옆으로 넘기는 줄은 한 칸씩 화면에 들어와요.',
      'At 320 px no text is read sideways; in rows that scroll, each piece fits the screen.',
      browser('a11y', '400 % zoom'),
    ),
  ),
  criterion(
    '1.4.11',
    'AA',
    'Non-text Contrast',
    '텍스트가 아닌 콘텐츠의 명도대비',
    partly(
      '쉬는 인스턴스의 옅은 주황과 버튼 테두리, 슬라이더의 남은 홈은 3:1보다 옅어요. 같은 것을 글자와 표가 말해요.',
      'The pale orange of idle instances, the hairlines of buttons and the empty part of a slider have less than 3:1; words and tables say the same.',
      looked,
    ),
  ),
  criterion(
    '1.4.12',
    'AA',
    'Text Spacing',
    '텍스트 간격',
    partly(
      '줄과 글자와 낱말 사이를 기준만큼 벌려도 글은 잘리지 않고 페이지가 넘치지 않아요. 360px에서는 그림 안의 글자와 그림 제목의 끝이 잘려요. 제목에 든 목표는 그 위에 모두 적혀 있어요.',
      'With lines, letters and words spaced as the criterion says, prose is not cut and no page overflows. At 360 px some words inside pictures and the end of a figure’s title are cut; goals that the title names stand in full above it.',
      browser('a11y', 'spaced as a reader may need'),
      looked,
    ),
  ),
  criterion(
    '1.4.13',
    'AA',
    'Content on Hover or Focus',
    '마우스오버 혹은 키보드 초점을 받은 콘텐츠',
    supports(
      '낱말 뜻은 눌러서 열고 Esc로 닫아요. 청구서 차트에서 마우스를 따라오는 금액도 Esc로 닫히고, 같은 금액이 표에 있어요.',
      'Definitions open when pressed and close with Esc. So do the amounts that follow the mouse over the chart of bills; the table has them, too.',
      browser('lesson', 'a term opens its definition by keyboard'),
      browser('billing', 'go away with Esc'),
    ),
  ),
  criterion(
    '2.1.1',
    'A',
    'Keyboard',
    '키보드',
    supports(
      '시뮬레이터, 예상, 퀴즈, 끌어다 놓기까지 키보드만으로 해요.',
      'Simulators, predictions, quizzes and what can be dragged all work by keyboard alone.',
      browser('by-keyboard', 'the course by keyboard alone'),
      browser('figure', 'the whole simulator works by keyboard alone'),
      browser('predict', 'guessed by keyboard alone'),
      browser('quiz', 'by keyboard alone'),
    ),
  ),
  criterion(
    '2.1.2',
    'A',
    'No Keyboard Trap',
    '키보드 함정 방지',
    supports(
      '종류마다 한 페이지를 Tab으로 끝까지 지나가요. 코드 칸은 Esc로 나와요.',
      'A page of each kind is walked to its end with Tab; the code field is left with Esc.',
      walked,
      browser('browser-faas', 'lets go with Esc'),
    ),
  ),
  criterion(
    '2.1.4',
    'A',
    'Character Key Shortcuts',
    '문자 단축키',
    supports(
      '글자 하나로 된 단축키는 모두 한꺼번에 끌 수 있어요.',
      'All shortcuts of a single letter can be switched off together.',
      browser('present-keys', 'letters can be switched off'),
      browser('search', 'none where single keys are switched off'),
    ),
  ),
  criterion(
    '2.2.1',
    'A',
    'Timing Adjustable',
    '시간 제한 조정',
    supports(
      '시간 제한은 없어요. 모의시험 시계는 켜야만 가요.',
      'Nothing has a time limit; a mock exam has a clock only for who asks.',
      browser('practice', 'has no clock unless asked'),
    ),
  ),
  criterion(
    '2.2.2',
    'A',
    'Pause, Stop, Hide',
    '일시정지, 중지, 숨김',
    supports(
      '모든 그림은 멈춘 채 시작하고, 재생과 멈춤을 읽는 사람이 정해요.',
      'Every figure starts at rest; the reader decides when it plays and pauses.',
      browser('figure', 'play runs, pause rests'),
    ),
  ),
  criterion(
    '2.3.1',
    'A',
    'Three Flashes or Below Threshold',
    '3회 또는 임계값 이하의 번쩍임',
    partly(
      '저절로 번쩍이는 것은 없어요. 빠른 재생에서 작은 점이 바뀌는 속도는 아직 재지 않았어요.',
      'Nothing flashes by itself. How often small dots change at a fast play has not been measured yet.',
      looked,
    ),
  ),
  criterion(
    '2.4.1',
    'A',
    'Bypass Blocks',
    '블록 건너뛰기',
    supports(
      '첫 Tab이 ‘본문으로 건너뛰기’이고, Enter를 누르면 본문으로 가요.',
      'The first Tab is “Skip to content”, and Enter leads there.',
      walked,
    ),
  ),
  criterion(
    '2.4.2',
    'A',
    'Page Titled',
    '페이지 제목 제공',
    supports('페이지마다 제 제목이 있어요.', 'Every page has a title of its own.', axe),
  ),
  criterion(
    '2.4.3',
    'A',
    'Focus Order',
    '초점 순서',
    supports(
      '초점은 읽는 순서로 가고, 답한 뒤에도 잃지 않아요.',
      'Focus goes in reading order and is not lost when something is answered.',
      browser('predict', 'with the focus never lost'),
    ),
  ),
  criterion(
    '2.4.4',
    'A',
    'Link Purpose (In Context)',
    '링크 목적(맥락 상의)',
    supports(
      '링크는 가는 곳의 이름이고, 끊긴 링크가 없어요.',
      'A link is called by where it leads, and none leads nowhere.',
      browser('links', 'every link within the site leads to a page'),
      axe,
    ),
  ),
  criterion(
    '2.4.5',
    'AA',
    'Multiple Ways',
    '다양한 방법 제공',
    supports(
      '메뉴, 수업 지도, 검색으로 찾아갈 수 있어요.',
      'Pages are found by menu, by course map and by search.',
      browser('search', 'keys alone open it, choose and go there'),
    ),
  ),
  criterion(
    '2.4.6',
    'AA',
    'Headings and Labels',
    '제목과 레이블',
    supports(
      '제목은 그 단계의 질문이고, 슬라이더 이름에는 값과 단위가 붙어요.',
      'A heading is its step’s question; a knob’s label comes with value and unit.',
      axe,
      looked,
    ),
  ),
  criterion(
    '2.4.7',
    'AA',
    'Focus Visible',
    '초점 시각화',
    supports(
      '초점을 받은 곳에는 3px 테두리가 보여요.',
      'What has the focus wears a ring of 3 px.',
      walked,
    ),
  ),
  criterion(
    '2.4.11',
    'AA',
    'Focus Not Obscured (Minimum)',
    '초점 표시(최소)',
    supports(
      '휴대폰에서 아래에 붙는 줄도 초점을 받은 곳을 다 가리지 않아요.',
      'The bar that sticks to the foot of a phone never hides what has the focus.',
      walked,
    ),
  ),
  criterion(
    '2.5.1',
    'A',
    'Pointer Gestures',
    '포인터 제스처',
    supports(
      '두 손가락이 필요한 곳은 없고, 곡선은 점마다 값으로도 놓아요. 길을 따라 긋는 것은 슬라이드의 펜뿐이고, 펜은 그 길이 전부예요.',
      'Nothing needs two fingers, and a curve can be set point by point. Only the pen on slides follows a path, which is all that it draws.',
      browser('quiz-kinds', 'a curve is set point by point'),
    ),
  ),
  criterion(
    '2.5.2',
    'A',
    'Pointer Cancellation',
    '포인터 입력 취소',
    supports(
      '버튼과 차트는 손을 뗄 때 움직이고, 끌던 것은 Esc나 빈 곳에 놓아 그만둬요. 그은 곡선은 다시 긋거나 점마다 고쳐요.',
      'Buttons and charts act on release; a drag is given up with Esc or over free ground. A curve that was drawn is drawn anew or put right point by point.',
      browser('drag', 'Esc gives up'),
      looked,
    ),
  ),
  criterion(
    '2.5.3',
    'A',
    'Label in Name',
    '이름 안의 레이블',
    supports(
      '보이는 글자가 이름에 그대로 들어 있어요.',
      'What is written on a control is in its name.',
      browser('a11y', 'written on it'),
    ),
  ),
  criterion(
    '2.5.4',
    'A',
    'Motion Actuation',
    '움직임 기반 실행',
    notApplicable(
      '기기를 흔들거나 기울여 쓰는 기능이 없어요.',
      'Nothing is worked by moving the device.',
    ),
  ),
  criterion(
    '2.5.7',
    'AA',
    'Dragging Movements',
    '끌기(Dragging) 동작',
    supports(
      '끌 수 있는 것은 모두 눌러서 여는 차림표와 키보드로도 옮겨요.',
      'Whatever can be dragged is moved by a menu and by keys as well.',
      browser('drag', 'as by menu and keys'),
    ),
  ),
  criterion(
    '2.5.8',
    'AA',
    'Target Size (Minimum)',
    '타겟 크기(최소)',
    supports(
      '누르는 곳은 24px이거나 둘레에 그만큼 자리가 있어요. 휴대폰에서는 44px이에요.',
      'What is pressed is 24 px large or has that much room around it; on a phone it is 44 px.',
      browser('a11y', '24 px'),
      browser('phone', 'whatever a thumb meets is 44 px'),
    ),
  ),
  criterion(
    '3.1.1',
    'A',
    'Language of Page',
    '페이지 언어 표시',
    supports('페이지마다 제 언어가 적혀 있어요.', 'Every page names its language.', axe),
  ),
  criterion(
    '3.1.2',
    'AA',
    'Language of Parts',
    '부분적인 언어 표시',
    supports(
      '출처 제목과 다른 언어로 가는 링크에는 그 언어를 적어요.',
      'Titles of sources and the link to the other language name theirs.',
      looked,
    ),
  ),
  criterion(
    '3.2.1',
    'A',
    'On Focus',
    '초점 활성',
    supports(
      '초점을 옮기는 것만으로 페이지가 바뀌지 않아요.',
      'Moving the focus never changes the page.',
      walked,
    ),
  ),
  criterion(
    '3.2.2',
    'A',
    'On Input',
    '입력 활성',
    supports(
      '슬라이더를 움직이면 같은 그림이 다시 계산될 뿐, 다른 곳으로 가지 않아요.',
      'A turned knob works out the same figure anew and leads nowhere else.',
      browser('figure', 'a scenario change shows its own run'),
    ),
  ),
  criterion(
    '3.2.3',
    'AA',
    'Consistent Navigation',
    '일관된 탐색',
    supports(
      '메뉴와 바닥글은 모든 페이지에서 같은 순서예요.',
      'Menu and footer have the same order on every page.',
      looked,
    ),
  ),
  criterion(
    '3.2.4',
    'AA',
    'Consistent Identification',
    '일관된 식별',
    supports(
      '같은 일을 하는 버튼은 어디서나 이름이 같아요. 모든 시뮬레이터가 한 틀을 써요.',
      'What does the same is called the same: all simulators share one frame.',
      unit('components/figure/shell.test.ts', 'a sheet has the same parts without time'),
    ),
  ),
  criterion(
    '3.2.6',
    'A',
    'Consistent Help',
    '일관된 도움말',
    notApplicable(
      '연락처나 채팅처럼 사람이 돕는 창구가 없어요.',
      'There is no contact, chat or other way to be helped.',
    ),
  ),
  criterion(
    '3.3.1',
    'A',
    'Error Identification',
    '오류 식별',
    supports(
      '받지 못한 값과 파일은 무엇이 왜 틀렸는지 그 자리에서 글로 말해요.',
      'A value or a file that is refused is told there, in words: what, and why.',
      browser('figure', 'a refused value is explained beside its knob'),
      browser('data', 'a damaged backup is refused in words'),
    ),
  ),
  criterion(
    '3.3.2',
    'A',
    'Labels or Instructions',
    '레이블 또는 지시문',
    supports('모든 입력에 보이는 이름이 있어요.', 'Every field has a label that can be seen.', axe),
  ),
  criterion(
    '3.3.3',
    'AA',
    'Error Suggestion',
    '오류 수정 제안',
    supports(
      '틀린 값에는 쓸 수 있는 범위를 함께 말해요.',
      'With a wrong value it says what is allowed.',
      unit('components/figure/address.test.ts', 'named together with what is allowed'),
    ),
  ),
  criterion(
    '3.3.4',
    'AA',
    'Error Prevention (Legal, Financial, Data)',
    '오류 예방 (법률, 금융, 데이터)',
    supports(
      '기록을 모두 지우기 전에 무엇을 잃는지 말하고, 백업을 권하고, 한 번 더 물어요.',
      'Before everything is erased it says what will be lost, offers a backup and asks once more.',
      browser('data', 'backup, wipe and restore bring every answer back'),
    ),
  ),
  criterion(
    '3.3.7',
    'A',
    'Redundant Entry',
    '중복 입력',
    notApplicable('같은 것을 두 번 적는 절차가 없어요.', 'Nothing is asked for twice.'),
  ),
  criterion(
    '3.3.8',
    'AA',
    'Accessible Authentication (Minimum)',
    '접근 가능한 인증(최소)',
    notApplicable('계정도 로그인도 없어요.', 'There is no account and no login.'),
  ),
  criterion(
    '4.1.2',
    'A',
    'Name, Role, Value',
    '이름, 역할, 값',
    supports(
      '모든 조작부에 이름과 역할이 있고, 슬라이더는 값을 단위와 함께 읽어요.',
      'Every control has a name and a role; a slider says its value with its unit.',
      axe,
      unit('i18n/aloud.test.ts', 'said with their units'),
    ),
  ),
  criterion(
    '4.1.3',
    'AA',
    'Status Messages',
    '상태 메시지',
    supports(
      '찾은 개수, 계산이 끝난 것, 받지 못한 값, 그림에서 고른 것은 초점을 옮기지 않고 알려요.',
      'How many were found, that a run is done, what was refused, what became of a thing that was picked: told without moving the focus.',
      browser('search', 'a screen reader hears what it is'),
    ),
  ),
];
