import { App, Button, Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $responsibility, responsibility } from '@/api/client';
import { has, useSession } from '@/session/session';
import styles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { servedText } from '@/ui/RecordTable';
import { SampleSetting } from './SampleSetting';

const WAITING = { params: { query: { queue: 'ACCEPT' as const, limit: 200 } } };

/** Chooses many records to be accepted at one stroke; the service then draws which of them are opened first. */
export default function BatchPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const list = $responsibility.useQuery('get', '/api/responsibility/v1/records', WAITING);
  const setting = $responsibility.useQuery('get', '/api/responsibility/v1/ledger-setting').data;
  const sets = has(useSession(), 'discipline-head');
  const items = list.data?.items ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const all = items.length > 0 && items.every(({ id }) => chosen.has(id));

  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }

  async function draw() {
    setBusy(true);
    setError(null);
    try {
      const { data } = await responsibility.POST('/api/responsibility/v1/acceptance-samples', {
        body: { records: [...chosen] },
      });
      message.info(t('batch.drawn'));
      navigate(`/acceptance/samples/${data?.id}`);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Page
      title={t('batch.title')}
      note={t('batch.note', {
        share: Math.round((setting?.sampleShare ?? 0.2) * 100),
        least: setting?.sampleLeast ?? 2,
      })}
      above={[{ title: t('nav.acceptance'), path: '/acceptance' }]}
      actions={
        <>
          {setting && sets && <SampleSetting setting={setting} />}
          <Button type="primary" loading={busy} disabled={chosen.size === 0} onClick={draw}>
            {t('batch.draw', { count: chosen.size })}
          </Button>
        </>
      }
    >
      {error !== null && <ProblemAlert error={error} />}
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {list.data && items.length === 0 && (
        <Nothing title={t('queue.ACCEPT.none')} note={t('queue.ACCEPT.noneNote')} />
      )}
      {items.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 720 }}>
            <thead>
              <tr>
                <th scope="col">
                  <Checkbox
                    checked={all}
                    indeterminate={chosen.size > 0 && !all}
                    aria-label={t('batch.all')}
                    onChange={() => setChosen(new Set(all ? [] : items.map(({ id }) => id)))}
                  />
                </th>
                <th scope="col">{t('record.name')}</th>
                <th scope="col">{t('record.unit')}</th>
                <th scope="col">{t('record.heldOn')}</th>
                <th scope="col">{t('record.evidence')}</th>
                <th scope="col">{t('record.obligations')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <td>
                    <Checkbox
                      checked={chosen.has(one.id)}
                      aria-label={one.title}
                      onChange={() => toggle(one.id)}
                    />
                  </td>
                  <td>
                    {one.title}
                    {one.item && <span className={styles.sub}>{servedText(one, t)}</span>}
                  </td>
                  <td className={styles.nowrap}>{one.unit.name}</td>
                  <td className={styles.nowrap}>{one.heldOn}</td>
                  <td className={styles.nowrap}>{one.evidence}</td>
                  <td className={styles.nowrap}>{one.obligations}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
