import {
  CheckCircleFilled,
  HourglassOutlined,
  MinusCircleOutlined,
  RollbackOutlined,
} from '@ant-design/icons';
import { Alert, Button, Card, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { has, useSession } from '@/session/session';
import list from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag, type Tone } from '@/ui/StateTag';
import { useWatchDay, useWatches, type Watch } from './calls';
import { NameDialog } from './NameDialog';
import { Today } from './Today';
import { WatchActs } from './WatchActs';

const looks: Record<Watch['state'], { tone: Tone; icon: ReactNode }> = {
  NAMED: { tone: 'blue', icon: <MinusCircleOutlined /> },
  WRITTEN: { tone: 'amber', icon: <HourglassOutlined /> },
  RETURNED: { tone: 'red', icon: <RollbackOutlined /> },
  CONFIRMED: { tone: 'green', icon: <CheckCircleFilled /> },
  CANCELLED: { tone: 'grey', icon: <MinusCircleOutlined /> },
};

/** 平台值机: who is on duty today, and every watch with its hand-over. */
export default function WatchPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [naming, setNaming] = useState(false);
  const day = useWatchDay();
  const query = useWatches();
  const items = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const names = has(session, 'case-manager', 'discipline-head');
  const error = query.error ?? day.error;
  return (
    <Page
      title={t('nav.platformWatch')}
      note={t('watch.note')}
      actions={
        names && (
          <Button type="primary" onClick={() => setNaming(true)}>
            {t('watch.name')}
          </Button>
        )
      }
    >
      {error && <ProblemAlert error={error} onRetry={() => Promise.all([query.refetch(), day.refetch()])} />}
      {day.data && <Today day={day.data} />}
      {query.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {query.data && items.length === 0 && <Nothing title={t('watch.none')} />}
      {items.length > 0 && (
        <Card styles={{ body: { padding: 0, overflowX: 'auto' } }}>
          <table className={list.table} style={{ minWidth: 860 }}>
            <thead>
              <tr>
                <th scope="col">{t('watch.days')}</th>
                <th scope="col">{t('watch.person')}</th>
                <th scope="col">{t('watch.handover')}</th>
                <th scope="col">{t('lead.next')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((watch) => (
                <Row key={watch.id} watch={watch} />
              ))}
            </tbody>
          </table>
        </Card>
      )}
      <MoreButton query={query} />
      {naming && <NameDialog from={day.data?.uncovered} onClose={() => setNaming(false)} />}
    </Page>
  );
}

function Row({ watch }: { watch: Watch }) {
  const { t } = useTranslation();
  const { handover } = watch;
  return (
    <tr>
      <td className={list.nowrap}>
        {watch.fromDay} — {watch.untilDay}
      </td>
      <td className={list.nowrap}>
        {watch.person.name}
        <span className={list.sub}>
          {t('watch.namedBy', { name: watch.namedBy?.name, day: watch.namedOn })}
        </span>
      </td>
      <td>
        <StateTag {...looks[watch.state]} plain>
          {t(`watch.state.${watch.state}`)}
        </StateTag>
        {handover && <Handover watch={watch} handover={handover} />}
        {!handover && watch.state !== 'CANCELLED' && (
          <span className={list.sub}>
            {watch.next ? t('watch.next', { name: watch.next.name }) : t('watch.noNext')}
          </span>
        )}
      </td>
      <td className={list.nowrap}>
        <WatchActs watch={watch} />
      </td>
    </tr>
  );
}

function Handover({ watch, handover }: { watch: Watch; handover: NonNullable<Watch['handover']> }) {
  const { t } = useTranslation();
  const said = [
    t('watch.summary', { open: handover.open, unentered: handover.unentered }),
    handover.lastNumber && t('watch.numbered', { number: handover.lastNumber }),
  ];
  return (
    <>
      <span className={list.sub}>{said.filter(Boolean).join(' · ')}</span>
      <span style={{ display: 'block', whiteSpace: 'pre-wrap' }}>{handover.note}</span>
      <span className={list.sub}>
        {t('watch.writtenBy', {
          name: handover.writtenBy.name,
          day: handover.writtenOn,
          to: handover.to.name,
        })}
      </span>
      {watch.state === 'RETURNED' && (
        <Alert
          type="warning"
          style={{ marginTop: 6 }}
          title={handover.remark ? t('watch.returned', { remark: handover.remark }) : t('watch.rerouted')}
        />
      )}
    </>
  );
}
