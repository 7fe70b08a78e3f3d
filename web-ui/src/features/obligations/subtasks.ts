import { $responsibility, responsibility } from '@/api/client';
import { isThere } from '@/api/problem';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';

export type Subtask = Schema<'SubtaskView'>;
export type Values = Schema<'SubtaskRequest'>;

const LIST = '/api/responsibility/v1/obligations/{obligation}/subtasks';
const ONE = `${LIST}/{subtask}` as const;

export function useSubtasks(obligation: string) {
  return $responsibility.useQuery('get', LIST, { params: { path: { obligation } } });
}

function again() {
  return queries.invalidateQueries({
    predicate: ({ queryKey: [, path] }) => path === LIST || path === '/api/responsibility/v1/my-subtasks',
  });
}

const version = (one: Subtask) => ({ 'If-Match': `"${one.version}"` });

/** A new one keeps its id: sent again after a lost answer it is there once. */
export async function saveSubtask(obligation: string, id: string, present: Subtask | null, body: Values) {
  const path = { obligation, subtask: id };
  try {
    await responsibility.PUT(ONE, { params: { path, header: present ? version(present) : {} }, body });
  } catch (problem) {
    if (present || !isThere(problem)) throw problem;
    const { data } = await responsibility.GET(LIST, { params: { path: { obligation } } });
    const made = data?.find((one) => one.id === id);
    if (!made) throw problem;
    await responsibility.PUT(ONE, { params: { path, header: version(made) }, body });
  }
  await again();
}

export async function removeSubtask(one: Subtask) {
  const path = { obligation: one.obligation, subtask: one.id };
  await responsibility.DELETE(ONE, { params: { path, header: version(one) } });
  await again();
}

export async function tick(one: Subtask, record?: string) {
  const path = { obligation: one.obligation, subtask: one.id };
  await responsibility.POST(`${ONE}/acts`, {
    params: { path, header: version(one) },
    body: { act: one.doneOn ? 'UNTICK' : 'TICK', record },
  });
  await again();
}
