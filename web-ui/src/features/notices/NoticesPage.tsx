import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { $inspection, inspection } from '@/api/client';
import { queries } from '@/api/queries';
import { instantText } from '@/ui/instant';
import { Nothing } from '@/ui/Nothing';
import { NoticeTable } from '@/ui/NoticeTable';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';

const NOTICES = '/api/inspection/v1/rounds/{round}/notices';

/** What the ledgers and the integrity files were told of a round; a person names the duty where several are owed. */
export default function NoticesPage() {
  const { t } = useTranslation();
  const { round = '' } = useParams();
  const path = { params: { path: { round } } };
  const { data, error, isPending, refetch } = $inspection.useQuery('get', NOTICES, path);

  async function again(notice: string, duty?: string) {
    await inspection.POST(`${NOTICES}/{notice}/duty`, {
      params: { path: { round, notice } },
      body: { duty },
    });
    await queries.invalidateQueries({ queryKey: ['get', NOTICES] });
  }

  return (
    <Page
      title={t('notices.title')}
      note={t('notices.note')}
      above={[
        { title: t('nav.rounds'), path: '/rounds' },
        { title: t('notices.round'), path: `/rounds/${round}` },
      ]}
    >
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {isPending && <Skeleton active />}
      {data?.length === 0 && <Nothing title={t('notices.none')} />}
      {data && data.length > 0 && (
        <NoticeTable
          notices={data.map((one) => ({
            ...one,
            answer: one.problem,
            letter: one.kind === 'LETTER',
            reference: one.reference.replace(/ [0-9a-f-]{36}$/, ''),
            made: instantText(one.madeAt),
          }))}
          onAgain={again}
        />
      )}
    </Page>
  );
}
