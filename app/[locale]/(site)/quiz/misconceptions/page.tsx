// The questions that break one misconception.

import { PracticePage, type PracticeRoute, practiceMetadata } from '@/app/practice-page';

export const generateMetadata = (route: PracticeRoute) => practiceMetadata('misconceptions', route);

export default function Page(route: PracticeRoute) {
  return <PracticePage kind="misconceptions" {...route} />;
}
