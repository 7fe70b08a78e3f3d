import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startLanguage } from '@/text/language';

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

beforeAll(startLanguage);
afterEach(cleanup);
