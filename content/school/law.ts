// What the law and the Ministry ask of a school that chooses software for learning, as far as sources carry.

import type { Localized } from '@/i18n/locales';
import type { SourceName } from './sources';

export interface Asked {
  readonly id: string;
  readonly title: Localized;
  readonly say: Localized;
  readonly from: SourceName;
}

export const asked: readonly Asked[] = [
  {
    id: 'what',
    title: { ko: '무엇을 말하나', en: 'What is meant' },
    say: {
      ko: '법은 교과용 도서 말고 교육과정에 쓰는 것을 ‘교육 자료’라 하고, 그 가운데 하나로 「지능정보화 기본법」 제2조제4호의 지능정보기술을 활용한 학습지원 소프트웨어를 들어요. (제29조의2제1항)',
      en: 'What is used for the curriculum beside textbooks is “teaching material”; one kind of it is learning-support software that uses intelligent information technology, as the Framework Act on Intelligent Informatization defines it (Art. 29-2(1)).',
    },
    from: 'schools',
  },
  {
    id: 'technology',
    title: { ko: '지능정보기술', en: 'That technology' },
    say: {
      ko: '학습·추론을 구현하는 기술, 데이터를 전자적으로 수집·분석·가공하는 기술, 클라우드컴퓨팅기술 등 여섯 가지예요. AI만 뜻하지 않아요. (제2조제4호)',
      en: 'Six kinds, among them learning and inference, electronic collection and analysis of data, and cloud computing: not AI alone (Art. 2, no. 4).',
    },
    from: 'technology',
  },
  {
    id: 'duty',
    title: { ko: '학교장이 할 일', en: 'What the head of school must do' },
    say: {
      ko: '그런 소프트웨어를 교육 자료로 선정하려면 교육부장관이 개인정보 보호위원회와 협의해 정한 기준에 따르고, 학교운영위원회의 심의를 거쳐야 해요. (제29조의2제2항, 제32조제1항제4호)',
      en: 'To choose such software as teaching material, follow the criteria that the Minister sets in consultation with the Personal Information Protection Commission, and have the school’s steering committee deliberate (Art. 29-2(2), Art. 32(1) no. 4).',
    },
    from: 'schools',
  },
  {
    id: 'since',
    title: { ko: '언제부터', en: 'Since when' },
    say: {
      ko: '2025년 8월 14일에 공포했고, 이 의무(제29조의2제2항)는 2026년 3월 1일부터예요. (부칙 제21013호 제1조)',
      en: 'Promulgated on 14 August 2025; this duty (Art. 29-2(2)) applies from 1 March 2026 (addendum no. 21013, Art. 1).',
    },
    from: 'schools',
  },
  {
    id: 'scope',
    title: { ko: '심의 대상', en: 'What is to be deliberated' },
    say: {
      ko: '둘 가운데 하나라도 해당하면 대상이에요. ① 학생의 개인정보를 수집·이용·제공 등 처리한다. ② 교과 성취기준과 관련된 학습 콘텐츠를 담고, 제공 기관이 학교 교육과정 운영 지원을 목적으로 개발·보급한다.',
      en: 'Software that meets either: (1) it processes students’ personal information; (2) it holds content related to achievement standards and was made and distributed to support a school’s curriculum.',
    },
    from: 'criteria',
  },
  {
    id: 'not',
    title: { ko: '대상이 아닌 것', en: 'What is not' },
    say: {
      ko: '교사가 수업 준비나 행정에, 학생의 개인정보를 처리하지 않고 쓰는 소프트웨어는 해당하지 않아요.',
      en: 'Software that a teacher uses for preparation or administration without processing students’ personal information.',
    },
    from: 'announced',
  },
  {
    id: 'order',
    title: { ko: '정하는 순서', en: 'In which order' },
    say: {
      ko: '필수기준에 학교가 고른 선택기준을 더해 기준을 만들고, 교원의 의견을 들어 소프트웨어를 정하고, 학교운영위원회가 심의한 뒤, 학교장이 선정해요.',
      en: 'The school adds optional criteria of its choice to the required ones, hears its teachers, has the committee deliberate, and the head decides.',
    },
    from: 'asked',
  },
  {
    id: 'changing',
    title: { ko: '바뀔 수 있어요', en: 'It may change' },
    say: {
      ko: '2026년 1월 경기도교육청은 심의를 덜어 주는 법 개정을 제안했어요. 그 뒤 어떻게 되었는지는 확인하지 못했어요.',
      en: 'In January 2026 the Gyeonggi office of education proposed to ease the deliberation. What became of it is not confirmed.',
    },
    from: 'revision',
  },
];

/** The day on which it was last looked for. */
export const SEARCHED_ON = '2026-11-30';

/** What was looked for and not found. */
export const notConfirmed: readonly Localized[] = [
  {
    ko: '교육부가 배포한 선정 기준과 안내서의 원문. 기준의 이름은 언론이 옮긴 것을 따랐어요.',
    en: 'The Ministry’s own text of the criteria and its guide. The names of the criteria are those that the press quotes.',
  },
  {
    ko: '공급자용 체크리스트의 공식 문항. 그래서 아래 표는 알려진 다섯 필수기준의 이름으로 답해요.',
    en: 'The official wording of the checklist for providers. The table below therefore answers the five required criteria by their published names.',
  },
  {
    ko: '이 사이트가 심의 대상인지에 대한 교육부나 교육청의 판단. 학교가 정할 일이에요.',
    en: 'Whether the Ministry or an office of education would count this site among such software. That is for the school to say.',
  },
  {
    ko: '2025년 12월 뒤에 기준이 고쳐졌는지.',
    en: 'Whether the criteria were revised after December 2025.',
  },
  {
    ko: '중학교 정보를 뺀 다른 과목(인공지능 기초, 데이터 과학, 소프트웨어와 생활, 정보과학)의 성취기준 글.',
    en: 'The text of the achievement standards of other subjects (introduction to AI, data science, software and life, computer science).',
  },
];
