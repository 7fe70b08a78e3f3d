import { EditOutlined } from '@ant-design/icons';
import { Button, Card, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { has, useSession } from '@/session/session';
import type { Values } from '@/ui/forms/definition';
import { FormFields } from '@/ui/forms/FormFields';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { useForm } from './calls';
import { FormEditor } from './FormEditor';
import { fulfilsText } from './fulfils';
import { Retirement } from './Retirement';

/** One form: as it is filled in today, its versions, and for the discipline office the editor. */
export default function FormPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const edits = has(useSession(), 'discipline', 'discipline-head');
  const { data, error, refetch } = useForm(code);
  const [tried, setTried] = useState<Values>({});
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const editing = edits && (params.has('edit') || !data.current);
  if (editing) {
    // Without a key: saving a first draft must not begin the editor anew.
    return <FormEditor form={data} onLeave={() => setParams({}, { replace: true })} />;
  }
  return (
    <Page
      title={data.title}
      note={data.current?.definition.note}
      above={[{ title: t('forms.title'), path: '/forms' }]}
      actions={
        edits && (
          <>
            {data.retirable && <Retirement form={data} />}
            <Link to={`/forms/${code}?edit=1`}>
              <Button type="primary" icon={<EditOutlined aria-hidden="true" />}>
                {t('forms.edit')}
              </Button>
            </Link>
          </>
        )
      }
    >
      <div style={{ display: 'grid', gap: 16 }}>
        <Card
          title={t('forms.preview')}
          extra={data.draft && <Tag color="warning">{t('forms.draftOpen')}</Tag>}
        >
          {data.current && (
            <FormFields definition={data.current.definition} values={tried} onChange={setTried} />
          )}
        </Card>
        {data.current?.definition.fulfils && (
          <Card title={t('forms.fulfils')}>{fulfilsText(data.current.definition, t)}</Card>
        )}
        <Card title={t('forms.measures')}>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {data.current?.definition.measures.map(({ name, title, unit }) => (
              <li key={name}>
                {title} {unit && `（${unit}）`} <code style={{ color: 'var(--ink-faint)' }}>{name}</code>
              </li>
            ))}
          </ul>
        </Card>
        <Card title={t('forms.versions')}>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {data.versions.map(({ id, origin, number, publishedOn }) => (
              <li key={id}>
                {t('forms.version', { origin: t(`forms.origin.${origin}`), number })} · {publishedOn}{' '}
                {id === data.current?.id && !data.retiredOn && (
                  <Tag color="success">{t('forms.current')}</Tag>
                )}
                {id === data.current?.id && data.retiredOn && (
                  <Tag>{t('forms.retiredOn', { date: data.retiredOn })}</Tag>
                )}
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </Page>
  );
}
