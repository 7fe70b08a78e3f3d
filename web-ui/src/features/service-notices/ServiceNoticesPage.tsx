import { Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { $cases, cases } from '@/api/client';
import { keyset } from '@/api/keyset';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { Filters } from '@/ui/Filters';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { NoticeTable } from '@/ui/NoticeTable';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSearch } from '@/ui/useSearch';

type State = CaseSchema<'NoticeState'>;

const NOTICES = '/api/case/v1/service-notices';
const states: State[] = ['REFUSED', 'WAITING', 'SENT', 'NOT_OWED'];

/** 履行通知: what ledger and integrity files were told of concluded matters; what they refused is sent again from here. */
export default function ServiceNoticesPage() {
  const { t } = useTranslation();
  const { get, set } = useSearch<'state'>();
  const state = states.find((one) => one === get('state')) ?? 'REFUSED';
  const query = $cases.useInfiniteQuery('get', NOTICES, { params: { query: { state, limit: 50 } } }, keyset);
  const items = query.data?.pages.flatMap(({ items }) => items) ?? [];

  async function again(notice: string, duty?: string) {
    await cases.POST(`${NOTICES}/{notice}/again`, { params: { path: { notice } }, body: { duty } });
    await queries.invalidateQueries({ queryKey: ['get', NOTICES] });
  }

  return (
    <Page
      title={t('notices.title')}
      note={t('notices.caseNote')}
      above={[{ title: t('nav.outcomes'), path: '/outcomes' }]}
    >
      <Filters>
        <Segmented
          value={state}
          aria-label={t('notices.state')}
          options={states.map((value) => ({ value, label: t(`notices.states.${value}`) }))}
          onChange={(chosen) => set({ state: chosen })}
        />
      </Filters>
      {query.error && <ProblemAlert error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active />}
      {query.data && items.length === 0 && <Nothing title={t('notices.noneHere')} />}
      {items.length > 0 && (
        <NoticeTable
          notices={items.map((one) => ({
            ...one,
            made: one.madeOn,
            roster: one.kind === 'WATCH',
            reference: one.kind === 'WATCH' ? (one.day ?? '') : one.reference,
          }))}
          onAgain={again}
        />
      )}
      <MoreButton query={query} />
    </Page>
  );
}
