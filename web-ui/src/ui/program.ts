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

export function reload() {
  window.location.reload();
}
