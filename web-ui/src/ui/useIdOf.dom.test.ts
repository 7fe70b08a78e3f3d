import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useIdOf } from './useIdOf';

it('sends the same under the same id until it is there, and what was changed under another', () => {
  const { result, rerender } = renderHook(useIdOf);
  const file = new File(['x'], '记录.pdf');
  const [words, scan] = [result.current.idOf('甲'), result.current.idOf(file)];
  rerender();
  expect(result.current.idOf('甲')).toBe(words);
  expect(result.current.idOf(file)).toBe(scan);
  expect(result.current.idOf('乙')).not.toBe(words);
  result.current.forget();
  expect(result.current.idOf('甲')).not.toBe(words);
});
