// A mock exam: verdicts at the end, a clock only on request.

import { PracticePage, type PracticeRoute, practiceMetadata } from '@/app/practice-page';

export const generateMetadata = (route: PracticeRoute) => practiceMetadata('mock', route);

export default function Page(route: PracticeRoute) {
  return <PracticePage kind="mock" {...route} />;
}
