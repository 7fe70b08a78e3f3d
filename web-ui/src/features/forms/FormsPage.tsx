import { PlusOutlined } from '@ant-design/icons';
import { Button, Segmented, Skeleton, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import styles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSearch } from '@/ui/useSearch';
import { useForms } from './calls';
import { NewForm } from './NewForm';

/** 表单: every form in use, and the way to change it. */
export default function FormsPage() {
  const { t } = useTranslation();
  const { get, set, clear, any } = useSearch<'q' | 'shown'>();
  const q = get('q');
  const retired = get('shown') === 'retired';
  const edits = has(useSession(), 'discipline', 'discipline-head');
  const [creating, setCreating] = useState(false);
  const { data, error, isPending, refetch } = useForms(retired);
  const items = (data ?? [])
    .filter(({ title, items }) => !q || title.includes(q) || items.some((item) => item.startsWith(q)))
    .sort((one, other) =>
      (one.items[0] ?? '9').localeCompare(other.items[0] ?? '9', 'en', { numeric: true }),
    );
  return (
    <Page
      title={t('forms.title')}
      note={t('forms.note')}
      actions={
        edits && (
          <>
            <Link to="/forms/duties">
              <Button>{t('forms.duties')}</Button>
            </Link>
            {!retired && (
              <Button
                type="primary"
                icon={<PlusOutlined aria-hidden="true" />}
                onClick={() => setCreating(true)}
              >
                {t('forms.create')}
              </Button>
            )}
          </>
        )
      }
    >
      <Filters
        words={{ value: q, placeholder: t('forms.search'), onChange: (words) => set({ q: words }) }}
        onClear={any ? clear : undefined}
      >
        <Segmented
          aria-label={t('forms.shown')}
          value={retired ? 'retired' : 'inUse'}
          options={[
            { value: 'inUse', label: t('forms.shownInUse') },
            { value: 'retired', label: t('forms.shownRetired') },
          ]}
          onChange={(shown) => set({ shown: shown === 'retired' ? shown : undefined })}
        />
      </Filters>
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {data && items.length === 0 && <Nothing title={t('forms.none')} />}
      {items.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 760 }}>
            <thead>
              <tr>
                <th scope="col">{t('forms.items')}</th>
                <th scope="col">{t('forms.name')}</th>
                <th scope="col">{t('forms.fields')}</th>
                <th scope="col">{t('forms.measures')}</th>
                <th scope="col">{t('forms.inUse')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.code}>
                  <td className={styles.nowrap}>{one.items.join(t('duty.comma')) || '—'}</td>
                  <td>
                    <Link to={`/forms/${one.code}`} className={styles.main}>
                      {one.title}
                    </Link>
                    {one.note && <span className={styles.sub}>{one.note}</span>}
                  </td>
                  <td className={styles.nowrap}>{one.fields}</td>
                  <td className={styles.nowrap}>{one.measures.length}</td>
                  <td className={styles.nowrap}>
                    {t('forms.version', { origin: t(`forms.origin.${one.origin}`), number: one.number })}
                    {one.retiredOn && (
                      <span className={styles.sub}>
                        <Tag>{t('forms.retiredOn', { date: one.retiredOn })}</Tag>
                      </span>
                    )}
                    {one.draft && (
                      <span className={styles.sub}>
                        <Tag color="warning">{t('forms.draftOpen')}</Tag>
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {data && !retired && <NewForm open={creating} forms={data} onClose={() => setCreating(false)} />}
    </Page>
  );
}
