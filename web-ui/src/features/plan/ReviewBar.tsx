import { ArrowDownOutlined, CheckCircleFilled, DeleteOutlined, DiffOutlined } from '@ant-design/icons';
import { App, Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Plan } from './calls';
import { PublishDialog } from './PublishDialog';
import type { Review } from './progress';
import { useDiscard } from './publishing';
import styles from './ReviewPage.module.css';

/** Stays at hand during the review: how much is left, the way to the next doubt, and the end of it all. */
export function ReviewBar({ plan, review, onNext }: { plan: Plan; review: Review; onNext: () => void }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const discard = useDiscard(plan);
  const [publishing, setPublishing] = useState(false);
  const all = review.open + review.settled;
  return (
    <section className={styles.bar} aria-label={t('review.crumb')}>
      <span className={styles.counter} role="status">
        {review.open > 0 ? (
          t('review.counter', { count: review.open })
        ) : (
          <>
            <CheckCircleFilled aria-hidden="true" style={{ color: 'var(--green)' }} />{' '}
            {t('review.counterNone')}
          </>
        )}
      </span>
      {all > 0 && (
        <span className={styles.progress}>
          <Progress
            size="small"
            percent={Math.floor((review.settled / all) * 100)}
            format={() => `${review.settled} / ${all}`}
            aria-label={t('review.progress', { done: review.settled, all })}
          />
        </span>
      )}
      {review.open > 0 && (
        <Button icon={<ArrowDownOutlined aria-hidden="true" />} onClick={onNext}>
          {t('review.next')}
        </Button>
      )}
      <span className={styles.push} />
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden="true" />}
        onClick={() =>
          modal.confirm({
            title: t('review.discardAsk'),
            content: t('review.discardNote'),
            okText: t('review.discard'),
            okButtonProps: { danger: true },
            cancelText: t('common.cancel'),
            onOk: async () => {
              await discard();
              navigate('/imports');
            },
          })
        }
      >
        {t('review.discard')}
      </Button>
      {plan.replaces ? (
        <Link to={`/plan/${plan.id}/changes`}>
          <Button type="primary" size="large" icon={<DiffOutlined aria-hidden="true" />}>
            {t('revision.compare')}
          </Button>
        </Link>
      ) : (
        <Button type="primary" size="large" disabled={review.open > 0} onClick={() => setPublishing(true)}>
          {t('review.publish')}
        </Button>
      )}
      <PublishDialog plan={plan} open={publishing} onClose={() => setPublishing(false)} />
    </section>
  );
}
