// Only the questions that were answered wrongly, or guessed, the last time.

import { PracticePage, type PracticeRoute, practiceMetadata } from '@/app/practice-page';

export const generateMetadata = (route: PracticeRoute) => practiceMetadata('missed', route);

export default function Page(route: PracticeRoute) {
  return <PracticePage kind="missed" {...route} />;
}
