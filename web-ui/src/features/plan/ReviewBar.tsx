import { ArrowDownOutlined, CheckCircleFilled, DeleteOutlined, DiffOutlined } from '@ant-design/icons';
import { App, Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { reviewLeft } from '@/ui/reviewLeft';
import type { Plan } from './calls';
import { PublishDialog } from './PublishDialog';
import { placesOf, reviewOf } from './progress';
import { useDiscard } from './publishing';
import styles from './ReviewPage.module.css';

/** Stays at hand during the review: how much is left, the way to the next doubt, and the end of it all. */
export function ReviewBar({ plan, onNext }: { plan: Plan; onNext: () => void }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const discard = useDiscard(plan);
  const [publishing, setPublishing] = useState(false);
  const { done, all } = reviewOf(plan);
  const left = placesOf(plan).length > 0;
  return (
    <section className={styles.bar} aria-label={t('review.crumb')}>
      <span className={styles.counter} role="status">
        {left ? (
          reviewLeft(plan, t)
        ) : (
          <>
            <CheckCircleFilled aria-hidden="true" style={{ color: 'var(--green)' }} />{' '}
            {t('review.counterNone')}
          </>
        )}
      </span>
      <span className={styles.progress}>
        <Progress
          size="small"
          percent={Math.floor((done / all) * 100)}
          format={() => `${done} / ${all}`}
          aria-label={t('review.progress', { done, all })}
        />
      </span>
      {left && (
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
        <Button type="primary" size="large" disabled={left} onClick={() => setPublishing(true)}>
          {t('review.publish')}
        </Button>
      )}
      <PublishDialog plan={plan} open={publishing} onClose={() => setPublishing(false)} />
    </section>
  );
}
