// The worker that reads one's own traffic: the task is the length of the month in hours.

import { answerFiles } from '@/components/ui/file-work';
import { readTraffic, type TrafficResult } from '@/player/billing/traffic-file';

answerFiles<number, TrafficResult>((bytes, { task: monthHours }) =>
  readTraffic(new TextDecoder().decode(bytes), monthHours),
);
