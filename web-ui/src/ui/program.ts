const missing = new WeakSet<Error>();

/**
 * Remembers parts of the program that did not arrive, because the network broke or a newer release took their place.
 * The browser never asks for them a second time: only a reload helps.
 */
export function watchProgram() {
  window.addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));
}

export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && missing.has(error);
}

/**
 * Whether the server has a newer program than the one that runs here: the file that a page begins with has another name in each
 * release. Where nobody answers, nothing is known.
 */
export async function isOutdated(): Promise<boolean> {
  const running = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  if (!running) return false;
  try {
    const served = await fetch(`${window.location.origin}/`, { headers: { Accept: 'text/html' } });
    const page = served.ok ? await served.text() : '';
    return page.includes('type="module"') && !page.includes(running);
  } catch {
    return false;
  }
}

export function reload() {
  window.location.reload();
}
