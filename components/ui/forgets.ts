// Whether this browser may forget what pages keep after seven days without a visit.
// https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/ (a site on the home screen is exempt)

/** Every browser with Apple's engine says so here, and no other. */
export const forgetsAfterSevenDays = (): boolean =>
  navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;
