// A mixture of questions from all lessons.

import { PracticePage, type PracticeRoute, practiceMetadata } from '@/app/practice-page';

export const generateMetadata = (route: PracticeRoute) => practiceMetadata('mixed', route);

export default function Page(route: PracticeRoute) {
  return <PracticePage kind="mixed" {...route} />;
}
