import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { queries } from '@/api/queries';
import { backAgain } from '@/session/signIn';
import { startLanguage } from '@/text/language';
import { server } from './server';

// jsdom draws nothing, so it answers neither of these; antd asks both.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  }) as unknown as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// The files share one page and its modules, for making them takes longer than the tests: each leaves both as it found them.
beforeAll(startLanguage);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  queries.clear();
  server.resetHandlers();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  backAgain();
});
afterAll(() => server.close());
