import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { Filters } from './Filters';
import { useSearch } from './useSearch';

const changes: string[] = [];

function List() {
  const { get, set } = useSearch<'q'>();
  const onChange = (words: string) => {
    changes.push(words);
    set({ q: words });
  };
  return <Filters words={{ value: get('q'), placeholder: '搜索', onChange }} />;
}

const rest = () => new Promise((later) => setTimeout(later, 700));

it('leaves the blank between two words, and searches once for each', async () => {
  changes.length = 0;
  show(<List />, { at: '/', path: '/' });
  const box = (await screen.findByPlaceholderText('搜索')) as HTMLInputElement;
  await userEvent.type(box, '谈话 ');
  await waitFor(() => expect(changes).toEqual(['谈话']));
  await rest();
  expect(box.value).toBe('谈话 ');
  await userEvent.type(box, '2026');
  await waitFor(() => expect(changes).toEqual(['谈话', '谈话 2026']));
  await rest();
  expect(changes).toHaveLength(2);
});
