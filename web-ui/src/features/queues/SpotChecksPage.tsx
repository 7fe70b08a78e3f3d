import { Button, DatePicker, Skeleton } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import { useToday } from '@/api/useToday';
import { Filters } from '@/ui/Filters';
import styles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';

const CHECKS = '/api/responsibility/v1/spot-checks';

/** 抽查 of what other units accepted: those made so far, and a new one over the days chosen. */
export default function SpotChecksPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = dayjs(useToday());
  const [days, setDays] = useState<[Dayjs, Dayjs]>([today.subtract(3, 'month'), today]);
  const setting = $responsibility.useQuery('get', '/api/responsibility/v1/ledger-setting').data;
  const list = $responsibility.useQuery('get', CHECKS);
  const draw = $responsibility.useMutation('post', CHECKS, {
    meta: { shown: true },
    onSuccess: ({ id }) => {
      queries.invalidateQueries();
      navigate(`/acceptance/checks/${id}`);
    },
  });
  return (
    <Page
      title={t('spot.title')}
      note={t('spot.note', {
        share: Math.round((setting?.sampleShare ?? 0.2) * 100),
        least: setting?.sampleLeast ?? 2,
      })}
      above={[{ title: t('nav.acceptance'), path: '/acceptance' }]}
    >
      <Filters>
        <DatePicker.RangePicker
          value={days}
          allowClear={false}
          maxDate={today}
          aria-label={t('spot.days')}
          onChange={(chosen) => chosen?.[0] && chosen[1] && setDays([chosen[0], chosen[1]])}
        />
        <Button
          type="primary"
          loading={draw.isPending}
          onClick={() =>
            draw.mutate({
              body: { from: days[0].format('YYYY-MM-DD'), to: days[1].format('YYYY-MM-DD') },
            })
          }
        >
          {t('spot.draw')}
        </Button>
      </Filters>
      {draw.error && <ProblemAlert error={draw.error} />}
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 4 }} />}
      {list.data?.length === 0 && <Nothing title={t('spot.none')} note={t('spot.noneNote')} />}
      {list.data && list.data.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 480 }}>
            <thead>
              <tr>
                <th scope="col">{t('spot.days')}</th>
                <th scope="col">{t('spot.made')}</th>
                <th scope="col">{t('spot.noted')}</th>
                <th scope="col">{t('spot.wrong')}</th>
              </tr>
            </thead>
            <tbody>
              {list.data.map((one) => (
                <tr key={one.id}>
                  <td className={styles.nowrap}>
                    <Link to={`/acceptance/checks/${one.id}`} className={styles.main}>
                      {one.from} — {one.to}
                    </Link>
                  </td>
                  <td className={styles.nowrap}>
                    {one.madeOn} {one.person}
                  </td>
                  <td>
                    {one.noted} / {one.drawn}
                  </td>
                  <td>{one.wrong}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
