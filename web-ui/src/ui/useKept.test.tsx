import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { keepWords } from '@/session/keptWords';
import { show, staff } from '@/test/page';
import { useKept } from './useKept';

function Field({ name }: { name: string }) {
  return <span>{useKept<string>(name, () => null)}</span>;
}

it('says once that words are back, however many fields have theirs', async () => {
  for (const name of ['a', 'b', 'c']) keepWords({ account: staff.account, place: name }, `字 ${name}`);
  show(['a', 'b', 'c'].map((name) => <Field key={name} name={name} />));
  expect(await screen.findByText('字 c')).toBeTruthy();
  expect(await screen.findAllByText('已恢复上次未保存的内容')).toHaveLength(1);
});
