// What stands after a Korean number of things. English numbers stand alone: what is counted, their name says.

export const koreanCounters = {
  request: '건',
  customer: '명',
  order: '건',
  environment: '개',
  instance: '대',
  server: '대',
  call: '건',
  message: '개',
  read: '번',
  write: '번',
  document: '개',
  portion: '개',
  protection: '개',
  card: '장',
  area: '개',
  time: '번',
  year: '년',
  ticket: '개',
  piece: '조각',
} as const;
