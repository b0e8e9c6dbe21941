/**
 * Puts `address` in place of the present one, without a new entry in the history; the router's state stays with it.
 * False where the browser refuses: Safari takes 100 changes in 30 s.
 */
export function replaceAddress(address: string | URL): boolean {
  try {
    window.history.replaceState(window.history.state, '', address);
    return true;
  } catch {
    return false;
  }
}
