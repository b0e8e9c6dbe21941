// Prices of one's own in a link: `lambda.compute.x86_64:0.00001,ec2.t3.medium:0.04` is service, meter and price.

/** By service, then by meter. */
export type OwnPrices = Readonly<Record<string, Readonly<Record<string, number>>>>;

const ENTRY = /^([a-z0-9-]+)\.([\w.-]+):(\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;

/** No link holds more of them. */
const MOST = 50;

/** Null where the text is none that `writeOwn` writes. */
export function readOwn(text: string): OwnPrices | null {
  if (text === '') return {};
  const entries = text.split(',').map((entry) => ENTRY.exec(entry));
  if (entries.length > MOST || entries.includes(null)) return null;
  const own: Record<string, Record<string, number>> = {};
  for (const [, svc = '', meter = '', price = ''] of entries.filter((entry) => entry !== null)) {
    own[svc] = { ...own[svc], [meter]: Number(price) };
  }
  return own;
}

export function writeOwn(own: OwnPrices): string {
  return Object.entries(own)
    .flatMap(([svc, meters]) =>
      Object.entries(meters).map(([meter, price]) => `${svc}.${meter}:${String(price)}`),
    )
    .toSorted()
    .join(',');
}

/** The same prices with one more, or without it where `price` is null. */
export function withOwn(text: string, svc: string, meter: string, price: number | null): string {
  const own = readOwn(text) ?? {};
  const { [meter]: _before, ...others } = own[svc] ?? {};
  return writeOwn({ ...own, [svc]: price === null ? others : { ...others, [meter]: price } });
}
