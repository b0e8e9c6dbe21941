// Which files of tests took longest, from the reports of Vitest and Playwright: a course grows, and so may its tests.

/** Seconds of each file of Vitest's report, by its path within `root`. */
function ofUnits(report, root) {
  return (report?.testResults ?? []).map(({ name, startTime, endTime }) => ({
    file: name.replaceAll('\\', '/').replace(`${root.replaceAll('\\', '/')}/`, ''),
    sec: (endTime - startTime) / 1_000,
  }));
}

const secOf = ({ specs = [], suites = [] }) =>
  specs
    .flatMap(({ tests }) => tests.flatMap(({ results }) => results))
    .reduce((sum, { duration }) => sum + duration / 1_000, 0) +
  suites.reduce((sum, suite) => sum + secOf(suite), 0);

/** Seconds of each file of Playwright's reports, second tries included. */
const ofBrowser = (reports) =>
  reports
    .flatMap((report) => report?.suites ?? [])
    .map((suite) => ({ file: `e2e/${suite.file}`, sec: secOf(suite) }));

/** The `count` files that took longest, as lines; several run at a time, so that they add up to more than the clock. */
export function slowest({ unit, browser, root, count }) {
  return [...ofUnits(unit, root), ...ofBrowser(browser)]
    .sort((a, b) => b.sec - a.sec)
    .slice(0, count)
    .map(({ file, sec }) => `${sec.toFixed(0).padStart(5)} s  ${file}`);
}
