// The 33 items of KWCAG 2.2 and the criteria of WCAG 2.2 that answer each; three have none and are answered here.

import { browser, type Evidence, looked, notApplicable, supports } from './evidence';
import { type Criterion, wcag } from './wcag';

export interface KwcagItem extends Evidence {
  readonly id: string;
  /** Published in Korean alone. */
  readonly name: string;
  /** The criteria of WCAG that ask for the same; the first is the one that is quoted. */
  readonly wcag: readonly string[];
}

function criterionOf(id: string): Criterion {
  const found = wcag.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`WCAG 2.2 has no criterion ${id} among A and AA`);
  return found;
}

/** An item that WCAG asks for as well: met in part where any of its criteria is. */
function like(id: string, name: string, ...ids: readonly [string, ...string[]]): KwcagItem {
  const criteria = ids.map(criterionOf);
  const told =
    criteria.find(({ verdict }) => verdict === 'partly') ??
    criteria.find(({ verdict }) => verdict === 'supports') ??
    criterionOf(ids[0]);
  const { verdict, say, by } = told;
  return { id, name, wcag: ids, verdict, say, by };
}

const own = (id: string, name: string, evidence: Evidence): KwcagItem => ({
  id,
  name,
  wcag: [],
  ...evidence,
});

export const kwcag: readonly KwcagItem[] = [
  like('1.1.1', '적절한 대체 텍스트 제공', '1.1.1'),
  like('1.2.1', '자막 제공', '1.2.2', '1.2.1', '1.2.4'),
  like('1.3.1', '표의 구성', '1.3.1'),
  like('1.3.2', '콘텐츠의 선형구조', '1.3.2'),
  like('1.3.3', '명확한 지시사항 제공', '1.3.3'),
  like('1.4.1', '색에 무관한 콘텐츠 인식', '1.4.1'),
  like('1.4.2', '자동 재생 금지', '1.4.2'),
  like('1.4.3', '텍스트 콘텐츠의 명도 대비', '1.4.3'),
  own(
    '1.4.4',
    '콘텐츠 간의 구분',
    supports(
      '이웃한 부분은 테두리나 여백으로 나뉘고, 시스템이 색을 정해도 테두리가 남아요.',
      'Neighbouring parts are parted by a line or by room, and the lines stay where the system sets the colours.',
      browser('a11y', 'the system’s own colours'),
      browser('a11y', 'no bar, dot or sign is lost'),
      looked,
    ),
  ),
  like('2.1.1', '키보드 사용 보장', '2.1.1', '2.1.2'),
  like('2.1.2', '초점 이동과 표시', '2.4.7', '2.4.3', '2.4.11'),
  like('2.1.3', '조작 가능', '2.5.8'),
  like('2.1.4', '문자 단축키', '2.1.4'),
  like('2.2.1', '응답시간 조절', '2.2.1'),
  like('2.2.2', '정지 기능 제공', '2.2.2'),
  like('2.3.1', '깜빡임과 번쩍임 사용 제한', '2.3.1'),
  like('2.4.1', '반복 영역 건너뛰기', '2.4.1'),
  like('2.4.2', '제목 제공', '2.4.2', '2.4.6'),
  like('2.4.3', '적절한 링크 텍스트', '2.4.4'),
  own(
    '2.4.4',
    '고정된 참조 위치 정보',
    notApplicable(
      '전자출판문서 형식의 페이지가 없어요.',
      'No page is a document of electronic publishing.',
    ),
  ),
  like('2.5.1', '단일 포인터 입력 지원', '2.5.1', '2.5.7'),
  like('2.5.2', '포인터 입력 취소', '2.5.2'),
  like('2.5.3', '레이블과 네임', '2.5.3'),
  like('2.5.4', '동작기반 작동', '2.5.4'),
  like('3.1.1', '기본 언어 표시', '3.1.1'),
  like('3.2.1', '사용자 요구에 따른 실행', '3.2.1', '3.2.2'),
  like('3.2.2', '찾기 쉬운 도움 정보', '3.2.6'),
  like('3.3.1', '오류 정정', '3.3.3', '3.3.1', '3.3.4'),
  like('3.3.2', '레이블 제공', '3.3.2'),
  like('3.3.3', '접근 가능한 인증', '3.3.8'),
  like('3.3.4', '반복 입력 정보', '3.3.7'),
  own(
    '4.1.1',
    '마크업 오류 방지',
    supports(
      'HTML은 모두 만들 때 한 틀에서 나오고, 한 페이지에 같은 id가 둘 있지 않아요.',
      'All HTML comes out of one frame as the site is built, and no id stands twice on a page.',
      browser('a11y', 'written on it'),
    ),
  ),
  like('4.2.1', '웹 애플리케이션 접근성 준수', '4.1.2', '4.1.3'),
];
