import { expect, it } from 'vitest';
import { uuidv7 } from './uuid';

it('is a version 7 key with the time in front', () => {
  // 2026-01-01T00:00:00Z
  expect(uuidv7(1767225600000)).toMatch(/^019b76da-a800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
