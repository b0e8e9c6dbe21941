// Words of the place where a file of one's own traffic is read, beside the bills and beside the four ways.

import { parallel } from '@/i18n/parallel';

export const trafficMessages = parallel({
  ko: {
    title: '내 트래픽으로 계산하기',
    drop: '내 트래픽 CSV를 여기에 놓으면 그 모양대로 계산해요',
    choose: '파일 고르기',
    format:
      '1분에 한 줄씩 요청 수를 적은 파일이에요. CloudWatch에서 내려받은 CSV도 읽어요. 파일은 이 브라우저를 떠나지 않아요.',
    used: (minutes: string, total: string, month: string, peak: string) =>
      `${minutes} 동안 ${total}건이었어요. 한 달로 늘리면 ${month} 건, 가장 바쁜 1분은 평균의 ${peak}배예요. 이 값으로 맞췄어요.`,
    clipped: '범위를 벗어난 값은 가장 가까운 값으로 바꿨어요.',
    problems: {
      empty: '빈 파일이에요. 1분에 한 줄이 필요해요.',
      tooLong: '줄이 너무 많아요. 100만 줄까지 읽어요.',
      noCounts: (where: string) =>
        `${where}: 요청 수를 적은 열이 없어요. 첫 줄에 Sum, Count, Requests, Invocations, SampleCount 가운데 하나가 있어야 해요.`,
      notACount: (where: string, found: string) =>
        found === ''
          ? `${where}: 요청 수가 비어 있어요. 0부터 6,000만까지의 정수를 쓰세요.`
          : `${where}: ‘${found}’ 값은 요청 수가 아니에요. 0부터 6,000만까지의 정수를 쓰세요.`,
      gap: (where: string) =>
        `${where}: 앞줄의 1분 뒤가 아니에요. 1분마다 한 줄씩 차례로 쓰고, 요청이 없던 때는 0으로 쓰세요.`,
      notATime: (where: string, found: string) =>
        `${where}: ‘${found}’ 값은 시각이 아니에요. 2026-11-21T09:00:00Z처럼 쓰세요.`,
      openQuote: (where: string) => `${where}: 따옴표가 닫히지 않았어요. 한 줄 안에서 닫아 주세요.`,
      rowLength: (where: string) => `${where}: 칸 수가 첫 줄과 달라요.`,
      notJson: 'JSON이 중간에 끊겼거나 형식이 잘못됐어요.',
      noList:
        'JSON에 요청 수의 목록이 없어요. [12, 0, 7]처럼 쓰거나 CloudWatch에서 받은 JSON을 그대로 넣으세요.',
      allZero: '모든 줄이 0이에요. 요청이 하나는 있어야 해요.',
      other: '이 파일은 읽을 수 없어요.',
    },
    place: {
      line: (line: number) => `${line}번째 줄`,
      entry: (entry: number) => `${entry}번째 값`,
    },
    reading: (name: string) => `${name} 읽는 중`,
    cancel: '취소',
    unreadable: '파일을 열지 못했어요.',
    silent: '파일을 읽다가 응답이 없어서 멈췄어요. 다시 골라 주세요.',
    tooBig: '파일이 너무 커요. 40MB까지 읽어요.',
  },
  en: {
    title: 'Use your own traffic',
    drop: 'Drop a CSV of your traffic here to calculate with it',
    choose: 'Choose a file',
    format:
      'One line per minute with its number of requests; a CSV from CloudWatch works too. The file never leaves this browser.',
    used: (minutes, total, month, peak) =>
      `${total} requests in ${minutes}. Scaled to a month: ${month}; the busiest minute is ${peak} times the mean.`,
    clipped: 'Values out of range were set to the nearest possible value.',
    problems: {
      empty: 'The file is empty. It needs one line per minute.',
      tooLong: 'Too many lines. At most a million are read.',
      noCounts: (where) =>
        `${where}: no column of counts. The first line must include one of Sum, Count, Requests, Invocations, SampleCount.`,
      notACount: (where, found) =>
        found === ''
          ? `${where}: the count is missing. Write a whole number from 0 to 60 million.`
          : `${where}: “${found}” is not a count. Write a whole number from 0 to 60 million.`,
      gap: (where) =>
        `${where}: not one minute after the previous line. Write one line per minute, in order, with 0 where no requests came.`,
      notATime: (where, found) =>
        `${where}: “${found}” is not a time. Write it like 2026-11-21T09:00:00Z.`,
      openQuote: (where) =>
        `${where}: a quotation mark is not closed. It must close on the same line.`,
      rowLength: (where) => `${where}: the number of cells differs from the first line.`,
      notJson: 'The JSON breaks off or is malformed.',
      noList:
        'The JSON has no list of counts. Write it like [12, 0, 7], or use CloudWatch’s JSON as it is.',
      allZero: 'Every line is 0. There must be at least one request.',
      other: 'This file cannot be read.',
    },
    place: { line: (line) => `Line ${line}`, entry: (entry) => `Entry ${entry}` },
    reading: (name) => `Reading ${name}`,
    cancel: 'Cancel',
    unreadable: 'The file could not be opened.',
    silent: 'Reading the file stopped responding and was cancelled. Choose the file again.',
    tooBig: 'The file is too large. At most 40 MB can be read.',
  },
});
