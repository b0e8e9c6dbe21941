// A file that shows how to write one's own questions: one of each kind.

import type { Locale } from '@/i18n/locales';
import type { OwnContent } from '@/store/own-item';
import type { FileItem } from './formats/file-item';
import { questionsToCsv } from './formats/question-csv';

const option = (text: string, correct: boolean, because: string) => ({ text, correct, because });

const samples: Readonly<Record<Locale, readonly OwnContent[]>> = {
  ko: [
    {
      kind: 'single',
      stem: '물은 1기압에서 몇 도에 끓나요?',
      explanation: '기압이 낮아지면 끓는점도 내려가요.',
      options: [
        option('90 ℃', false, '높은 산 위라면 맞을 수 있어요.'),
        option('100 ℃', true, '1기압에서의 끓는점이에요.'),
        option('110 ℃', false, '압력솥 안에서나 나오는 온도예요.'),
      ],
    },
    {
      kind: 'multiple',
      stem: '소수를 모두 고르세요.',
      explanation: '소수는 1과 자신으로만 나누어져요.',
      options: [option('7', true, ''), option('9', false, '3 × 3이에요.'), option('11', true, '')],
    },
    { kind: 'ox', stem: '한글날은 10월 9일이다.', explanation: '', answer: true },
    {
      kind: 'numeric',
      stem: '원주율을 소수 둘째 자리까지 적으세요.',
      explanation: '3.14159…',
      answer: 3.14,
      tolerance: 0.005,
      unit: '',
    },
    {
      kind: 'short',
      stem: '대한민국의 수도는 어디인가요?',
      explanation: '',
      accepted: ['서울', '서울특별시'],
    },
  ],
  en: [
    {
      kind: 'single',
      stem: 'At one atmosphere, water boils at which temperature?',
      explanation: 'Less pressure, lower boiling point.',
      options: [
        option('90 °C', false, 'High on a mountain, perhaps.'),
        option('100 °C', true, 'The boiling point at one atmosphere.'),
        option('110 °C', false, 'Only inside a pressure cooker.'),
      ],
    },
    {
      kind: 'multiple',
      stem: 'Choose all prime numbers.',
      explanation: 'A prime is divisible by 1 and itself only.',
      options: [option('7', true, ''), option('9', false, 'It is 3 × 3.'), option('11', true, '')],
    },
    { kind: 'ox', stem: 'A leap year has 366 days.', explanation: '', answer: true },
    {
      kind: 'numeric',
      stem: 'Write π to two decimals.',
      explanation: '3.14159…',
      answer: 3.14,
      tolerance: 0.005,
      unit: '',
    },
    {
      kind: 'short',
      stem: 'What is the capital of Korea?',
      explanation: '',
      accepted: ['Seoul', '서울'],
    },
  ],
};

export function sampleCsv(locale: Locale): string {
  const items = samples[locale].map(
    (content, index): FileItem => ({ id: `${index + 1}`, lesson: null, content }),
  );
  return questionsToCsv(items, locale);
}
