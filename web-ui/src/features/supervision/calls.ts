import { $cases, cases } from '@/api/client';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';

export type Order = CaseSchema<'SupervisionView'>;
export type Kind = CaseSchema<'SupervisionKind'>;
export type Act = CaseSchema<'SupervisionActRequest'>;
export type Possible = Order['acts'][number];

export const LIST = '/api/case/v1/supervisions';
const ONE = '/api/case/v1/supervisions/{supervision}';

export const kinds: Kind[] = [
  'ASSIGNED',
  'PRIORITY',
  'GUIDANCE',
  'DIRECT',
  'ASSISTED',
  'JOINT',
  'OPINION',
  'GANG',
  'SUPPORT',
];

export function useOrder(supervision: string) {
  return $cases.useQuery('get', ONE, { params: { path: { supervision } } });
}

async function shown(view: Order | undefined): Promise<Order> {
  if (!view) throw new Error('an order came back empty');
  queries.setQueryData(
    $cases.queryOptions('get', ONE, { params: { path: { supervision: view.id } } }).queryKey,
    view,
  );
  await queries.invalidateQueries({ queryKey: ['get', LIST] });
  return view;
}

export async function issue(supervision: string, body: CaseSchema<'SupervisionRequest'>) {
  const { data } = await cases.PUT(ONE, { params: { path: { supervision } }, body });
  return shown(data);
}

export async function act(order: Order, body: Act) {
  const { data } = await cases.POST(`${ONE}/acts`, {
    params: { path: { supervision: order.id }, header: { 'If-Match': `"${order.version}"` } },
    body,
  });
  return shown(data);
}
