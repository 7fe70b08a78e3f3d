import { EditOutlined } from '@ant-design/icons';
import { Alert, Button, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { Cards } from './Cards';
import { usePoll } from './calls';
import { Paper } from './Paper';
import styles from './Poll.module.css';
import { PollActs } from './PollActs';
import { PollState } from './PollState';
import { Result } from './Result';
import { Turnout } from './Turnout';

/** One poll: what went out and came back, its cards and paper, and once it is closed its result. */
export default function PollPage() {
  const { t } = useTranslation();
  const { poll: id = '' } = useParams();
  const { data: poll, error, refetch } = usePoll(id);
  if (!poll || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const running = poll.state === 'DRAFT' || poll.state === 'OPEN';
  const { annulment } = poll;
  return (
    <Page
      title={poll.title}
      above={[{ title: t('nav.polls'), path: '/polls' }]}
      note={
        <>
          <PollState state={poll.state} /> {t(`appraisal.kind.${poll.kind}`)}
          {poll.openedOn && ` · ${t('appraisal.openedOn')} ${poll.openedOn}`}
          {poll.closedOn && ` · ${t('appraisal.closedOn')} ${poll.closedOn}`}
          {annulment?.confirmedBy != null &&
            ` · ${t('appraisal.annulled', { by: annulment.askedBy, confirmed: annulment.confirmedBy })}`}
          {!running && poll.state !== 'CLOSED' && poll.reason && ` · ${poll.reason}`}
        </>
      }
      actions={
        poll.editable && (
          <Link to={`/polls/${poll.id}/edit`}>
            <Button icon={<EditOutlined aria-hidden="true" />}>{t('appraisal.edit')}</Button>
          </Link>
        )
      }
    >
      <div className={styles.column}>
        {annulment && annulment.confirmedBy == null && (
          <Alert
            type="warning"
            showIcon
            title={t('appraisal.annulAsked', { by: annulment.askedBy, day: annulment.askedOn })}
            description={poll.reason}
          />
        )}
        {!poll.manageable && running && <Alert type="info" showIcon title={t('appraisal.ownObject')} />}
        <Card title={t('appraisal.turnout')}>
          <Turnout poll={poll} />
        </Card>
        {running && poll.manageable && (
          <div className={styles.pair}>
            <Card title={t('appraisal.cards')}>
              <Cards poll={poll} />
            </Card>
            <Card title={t('appraisal.paperEntry')}>
              <Paper poll={poll} />
            </Card>
          </div>
        )}
        <Card title={t('appraisal.result')}>
          <Result poll={poll} />
        </Card>
      </div>
      <PollActs poll={poll} />
    </Page>
  );
}
