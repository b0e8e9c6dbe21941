// Words of the place where a file of one's own traffic is read, beside the bills and beside the four ways.

import { parallel } from '@/i18n/parallel';

export const trafficMessages = parallel({
  ko: {
    title: '내 트래픽으로 계산하기',
    drop: '내 트래픽 CSV를 여기에 놓으면 그 모양대로 계산해요',
    choose: '파일 고르기',
    format:
      '1분에 한 줄, 요청 수예요. CloudWatch에서 내려받은 CSV도 읽어요. 파일은 이 브라우저를 떠나지 않아요.',
    used: (minutes: string, total: string, month: string, peak: string) =>
      `${minutes} 동안 ${total}건이었어요. 한 달로 늘려 ${month}, 가장 바쁜 1분은 평균의 ${peak}배로 놓았어요.`,
    clipped: '범위를 벗어난 값은 가장 가까운 값으로 바꿔 놓았어요.',
    problems: {
      empty: '빈 파일이에요. 1분에 한 줄이 필요해요.',
      tooLong: '줄이 너무 많아요. 100만 줄까지 읽어요.',
      noCounts: (where: string) =>
        `${where}: 요청 수가 든 열이 없어요. 첫 줄에 Sum, Count, Requests, Invocations, SampleCount 가운데 하나가 있어야 해요.`,
      notACount: (where: string, found: string) =>
        found === ''
          ? `${where}: 요청 수가 비어 있어요. 0부터 6,000만까지의 정수를 쓰세요.`
          : `${where}: ‘${found}’ 값은 요청 수가 아니에요. 0부터 6,000만까지의 정수를 쓰세요.`,
      gap: (where: string) =>
        `${where}: 앞줄에서 1분이 지난 때가 아니에요. 1분마다 한 줄씩 차례로, 아무도 없던 때는 0으로 쓰세요.`,
      notATime: (where: string, found: string) =>
        `${where}: ‘${found}’ 값은 시각이 아니에요. 2026-11-21T09:00:00Z처럼 쓰세요.`,
      openQuote: (where: string) => `${where}: 따옴표가 닫히지 않았어요. 한 줄 안에서 닫아 주세요.`,
      rowLength: (where: string) => `${where}: 칸 수가 첫 줄과 달라요.`,
      notJson: 'JSON이 도중에 끊겼거나 잘못 적혀 있어요.',
      noList:
        'JSON에 요청 수의 목록이 없어요. [12, 0, 7]처럼 쓰거나 CloudWatch가 준 JSON을 그대로 주세요.',
      allZero: '모든 줄이 0이에요. 요청이 하나는 있어야 해요.',
      other: '이 파일은 읽을 수 없어요.',
    },
    place: {
      line: (line: number) => `${line}번째 줄`,
      entry: (entry: number) => `${entry}번째 값`,
    },
    reading: (name: string) => `${name} 읽는 중`,
    cancel: '그만두기',
    unreadable: '파일을 열지 못했어요.',
    silent: '파일을 읽는 일이 대답 없이 멈춰서 그만두었어요. 다시 골라 주세요.',
    tooBig: '파일이 너무 커요. 40MB까지 읽어요.',
  },
  en: {
    title: 'Use your own traffic',
    drop: 'Drop a CSV of your traffic here to calculate with its shape',
    choose: 'Choose a file',
    format:
      'One line a minute with its count of requests; a CSV from CloudWatch works. The file never leaves this browser.',
    used: (minutes, total, month, peak) =>
      `${total} requests in ${minutes}. Carried on to a month: ${month}; the busiest minute is ${peak} times the mean.`,
    clipped: 'What lay out of range was set to the nearest value.',
    problems: {
      empty: 'The file is empty: one line a minute is needed.',
      tooLong: 'Too many lines: a million are read at most.',
      noCounts: (where) =>
        `${where}: no column of counts. The first line must name one of Sum, Count, Requests, Invocations, SampleCount.`,
      notACount: (where, found) =>
        found === ''
          ? `${where}: the count is missing. Write a whole number from 0 to 60 million.`
          : `${where}: “${found}” is not a count. Write a whole number from 0 to 60 million.`,
      gap: (where) =>
        `${where}: not one minute after the line before. One line a minute, in order, with 0 where nobody came.`,
      notATime: (where, found) =>
        `${where}: “${found}” is not a time. Write it like 2026-11-21T09:00:00Z.`,
      openQuote: (where) => `${where}: a quote is not closed; it must end in the same line.`,
      rowLength: (where) => `${where}: not as many cells as the first line has.`,
      notJson: 'The JSON breaks off or is not written as JSON is.',
      noList:
        'No list of counts in the JSON. Write it like [12, 0, 7], or give what CloudWatch printed.',
      allZero: 'Every line is 0: there must be a request.',
      other: 'This file cannot be read.',
    },
    place: { line: (line) => `Line ${line}`, entry: (entry) => `Entry ${entry}` },
    reading: (name) => `Reading ${name}`,
    cancel: 'Cancel',
    unreadable: 'The file could not be opened.',
    silent: 'Reading the file stopped without an answer and was given up. Choose it again.',
    tooBig: 'The file is too large: 40 MB at most.',
  },
});
