import { CheckCircleFilled, ImportOutlined, WarningFilled } from '@ant-design/icons';
import { Button, Card, Skeleton, Table } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';
import { DraftList } from './DraftList';

type Import = Schema<'PlanImportView'>;

/** Where tables come in: drafts that wait for review, and every file that was ever uploaded. */
export default function ImportsPage() {
  const { t } = useTranslation();
  const imports = $responsibility.useQuery('get', '/api/responsibility/v1/plan-imports', {
    params: { query: { limit: 50 } },
  });
  return (
    <Page
      title={t('imports.title')}
      note={t('imports.note')}
      actions={
        <Link to="/imports/new">
          <Button type="primary" icon={<ImportOutlined aria-hidden="true" />}>
            {t('imports.create')}
          </Button>
        </Link>
      }
    >
      <Card title={t('imports.drafts')} style={{ marginBottom: 20 }}>
        <DraftList />
      </Card>
      <Card
        title={t('imports.files')}
        styles={{ body: { padding: imports.data?.items.length ? 0 : undefined } }}
      >
        {imports.error && <ProblemAlert error={imports.error} onRetry={imports.refetch} />}
        {imports.isPending && <Skeleton active />}
        {imports.data?.items.length === 0 && (
          <Nothing title={t('imports.draftsNone')} note={t('imports.draftsNoneNote')} />
        )}
        {imports.data && imports.data.items.length > 0 && (
          <Table<Import>
            rowKey="id"
            dataSource={imports.data.items}
            pagination={false}
            scroll={{ x: 680 }}
            columns={[
              {
                title: t('imports.file'),
                render: (_, { id, fileName }) => (
                  <a href={`/api/responsibility/v1/plan-imports/${id}/file`} download={fileName}>
                    {fileName}
                  </a>
                ),
              },
              { title: t('imports.year'), dataIndex: 'year', width: 80 },
              {
                title: t('imports.at'),
                dataIndex: 'importedAt',
                width: 160,
                render: (at: string) => dayjs(at).format('YYYY-MM-DD HH:mm'),
              },
              { title: t('imports.result'), render: (_, it) => <Result of={it} /> },
            ]}
          />
        )}
      </Card>
    </Page>
  );
}

function Result({ of: { plan, message } }: { of: Import }) {
  const { t } = useTranslation();
  if (plan) {
    return (
      <StateTag tone="green" icon={<CheckCircleFilled aria-hidden="true" />}>
        {t('imports.read')}
      </StateTag>
    );
  }
  return (
    <>
      <StateTag tone="red" icon={<WarningFilled aria-hidden="true" />}>
        {t('imports.refused')}
      </StateTag>{' '}
      <span style={{ color: 'var(--ink-soft)' }}>{message}</span>
    </>
  );
}
