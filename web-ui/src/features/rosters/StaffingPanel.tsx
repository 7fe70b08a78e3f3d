import { CheckCircleFilled, FileAddOutlined, InfoCircleOutlined, WarningFilled } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import type { Schema } from '@/api/schema';
import styles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';
import { uuidv7 } from '@/ui/uuid';

type Check = Schema<'StaffingView'>;

/** 配备核对: what the table asks for, who there is today, and a record drafted from it with one click. */
export function StaffingPanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = $responsibility.useQuery('get', '/api/responsibility/v1/staffing');
  if (!data || isRefused(error))
    return error ? <ProblemAlert error={error} onRetry={refetch} /> : <Skeleton active />;
  if (data.length === 0) return <Nothing title={t('staffing.none')} />;
  return (
    <>
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('staffing.note')}</p>
      <div className={styles.frame}>
        <table className={styles.table} style={{ minWidth: 820 }}>
          <thead>
            <tr>
              <th scope="col">{t('staffing.requirement')}</th>
              <th scope="col">{t('staffing.counted')}</th>
              <th scope="col" className={styles.right}>
                {t('staffing.need')}
              </th>
              <th scope="col" className={styles.right}>
                {t('staffing.have')}
              </th>
              <th scope="col">{t('staffing.result')}</th>
              <th scope="col">{t('staffing.people')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((check) => (
              <Row key={check.duty} check={check} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ check }: { check: Check }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td>
        {check.obligation ? (
          <Link to={`/obligations/${check.obligation}`} className={styles.main}>
            {check.clause}
          </Link>
        ) : (
          <span className={styles.main}>{check.clause}</span>
        )}
        <span className={styles.sub}>
          {check.item.no} {check.item.name}
        </span>
      </td>
      <td className={styles.nowrap}>{check.list ? t(`countedList.${check.list}`) : '—'}</td>
      <td className={styles.right}>{check.need ?? '—'}</td>
      <td className={styles.right}>{check.have ?? '—'}</td>
      <td className={styles.nowrap}>
        <Result check={check} />
      </td>
      <td>
        {check.people.map((one) => (
          <div key={one.name + one.unit}>
            {one.name}
            <span className={styles.sub}>
              {one.unit} · {one.source} · {one.since}
            </span>
          </div>
        ))}
        {check.list && check.people.length === 0 && (
          <span style={{ color: 'var(--ink-soft)' }}>{t('staffing.nobody')}</span>
        )}
        {check.proposal && <DraftButton proposal={check.proposal} />}
      </td>
    </tr>
  );
}

function Result({ check: { list, need, have, shortSince } }: { check: Check }) {
  const { t } = useTranslation();
  if (!list) {
    return (
      <StateTag tone="grey" icon={<InfoCircleOutlined />} plain>
        {t('staffing.noList')}
      </StateTag>
    );
  }
  if (!shortSince) {
    return (
      <StateTag tone="green" icon={<CheckCircleFilled />}>
        {t('staffing.enough')}
      </StateTag>
    );
  }
  return (
    <>
      <StateTag tone="red" icon={<WarningFilled />}>
        {t('staffing.short', { count: (need ?? 0) - (have ?? 0) })}
      </StateTag>
      <span className={styles.sub}>{t('staffing.shortSince', { day: shortSince })}</span>
    </>
  );
}

/** Makes the draft of a record and goes there: a person reads, completes and submits it. */
function DraftButton({ proposal }: { proposal: NonNullable<Check['proposal']> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const save = $responsibility.useMutation('put', '/api/responsibility/v1/records/{record}');
  return (
    <Button
      size="small"
      style={{ marginTop: 6 }}
      icon={<FileAddOutlined aria-hidden="true" />}
      loading={save.isPending}
      onClick={() => {
        const record = uuidv7();
        save.mutate(
          { params: { path: { record } }, body: proposal },
          { onSuccess: () => navigate(`/records/${record}/edit`) },
        );
      }}
    >
      {t('staffing.makeRecord')}
    </Button>
  );
}
