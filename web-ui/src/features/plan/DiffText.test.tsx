import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DiffText } from './DiffText';

it('says by elements, not by colour alone, what was taken out and what was put in', () => {
  const { container } = render(
    <DiffText
      pieces={[
        { kind: 'SAME', text: '每年集中学习不少于' },
        { kind: 'REMOVED', text: '2' },
        { kind: 'ADDED', text: '3' },
        { kind: 'SAME', text: '次。' },
      ]}
    />,
  );
  expect(container.querySelector('del')?.textContent).toBe('2');
  expect(container.querySelector('ins')?.textContent).toBe('3');
  expect(container.textContent).toBe('每年集中学习不少于23次。');
});
