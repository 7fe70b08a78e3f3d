import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  MinusCircleOutlined,
  StopOutlined,
} from '@ant-design/icons';
import { Button, Select, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { $inspection, inspection } from '@/api/client';
import { queries } from '@/api/queries';
import type { InspectionSchema } from '@/api/schema';
import list from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';

type Notice = InspectionSchema<'OwnerNoticeView'>;

const NOTICES = '/api/inspection/v1/rounds/{round}/notices';
const looks = {
  WAITING: { tone: 'blue', icon: <ClockCircleOutlined /> },
  SENT: { tone: 'green', icon: <CheckCircleOutlined /> },
  NOT_OWED: { tone: 'grey', icon: <MinusCircleOutlined /> },
  REFUSED: { tone: 'red', icon: <StopOutlined /> },
} as const;

/** What the ledgers and the integrity files were told of a round; a person names the duty where several are owed. */
export default function NoticesPage() {
  const { t } = useTranslation();
  const { round = '' } = useParams();
  const path = { params: { path: { round } } };
  const { data, error, isPending, refetch } = $inspection.useQuery('get', NOTICES, path);
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
        <div className={list.frame}>
          <table className={list.table} aria-label={t('notices.title')}>
            <thead>
              <tr>
                <th scope="col">{t('notices.about')}</th>
                <th scope="col">{t('notices.what')}</th>
                <th scope="col">{t('notices.state')}</th>
                <th scope="col">{t('notices.made')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((notice) => (
                <tr key={notice.id}>
                  <td className={list.nowrap}>
                    {notice.item ? t('notices.item', { item: notice.item }) : t('notices.file')}
                  </td>
                  <td>{notice.reference.replace(/ [0-9a-f-]{36}$/, '')}</td>
                  <td>
                    <StateTag {...looks[notice.state]}>{t(`notices.states.${notice.state}`)}</StateTag>
                    {notice.duties.length > 0 && <NameDuty round={round} notice={notice} />}
                  </td>
                  <td className={list.nowrap}>{dayjs(notice.madeAt).format('YYYY-MM-DD HH:mm')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}

function NameDuty({ round, notice }: { round: string; notice: Notice }) {
  const { t } = useTranslation();
  const [duty, setDuty] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function send() {
    if (!duty) return;
    setBusy(true);
    setError(null);
    try {
      await inspection.POST(`${NOTICES}/{notice}/duty`, {
        params: { path: { round, notice: notice.id } },
        body: { duty },
      });
      await queries.invalidateQueries({ queryKey: ['get', NOTICES] });
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div style={{ display: 'flex', gap: 8, marginTop: 6 }}>
      <Select
        value={duty}
        placeholder={t('notices.chooseDuty')}
        aria-label={t('notices.chooseDuty')}
        popupMatchSelectWidth={false}
        style={{ flex: 1, minWidth: 220 }}
        options={notice.duties.map((one) => ({ value: one.duty, label: one.clause }))}
        onChange={setDuty}
      />
      <Button disabled={!duty} loading={busy} onClick={send}>
        {t('notices.send')}
      </Button>
      {error !== null && <ProblemAlert error={error} />}
    </div>
  );
}
