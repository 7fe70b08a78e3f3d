import {
  CheckCircleFilled,
  ImportOutlined,
  MinusCircleFilled,
  QuestionCircleFilled,
  WarningFilled,
} from '@ant-design/icons';
import { Button, Card, Skeleton, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Schema } from '@/api/schema';
import { instantText } from '@/ui/instant';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';
import { DraftList } from './DraftList';
import { PlanChoice, TOGETHER } from './PlanChoice';
import { usePlaceText } from './usePlaceText';

type Import = Schema<'PlanImportView'>;

/** Where tables come in: drafts that wait for review, and every file that was ever uploaded. */
export default function ImportsPage() {
  const { t } = useTranslation();
  const placeText = usePlaceText();
  const imports = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/plan-imports',
    { params: { query: { limit: 50 } } },
    keyset,
  );
  const items = imports.data?.pages.flatMap((page) => page.items) ?? [];
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
        styles={{ body: { padding: items.length === 0 ? undefined : imports.hasNextPage ? '0 0 14px' : 0 } }}
      >
        {imports.error && <ProblemAlert error={imports.error} onRetry={imports.refetch} />}
        {imports.isPending && <Skeleton active />}
        {imports.data && items.length === 0 && (
          <Nothing title={t('imports.filesNone')} note={t('imports.filesNoneNote')} />
        )}
        {items.length > 0 && (
          <Table<Import>
            rowKey="id"
            dataSource={items}
            pagination={false}
            scroll={{ x: 680 }}
            columns={[
              {
                title: t('imports.file'),
                render: (_, { id, fileName, chosen }) => (
                  <>
                    <a href={`/api/responsibility/v1/plan-imports/${id}/file`} download={fileName}>
                      {fileName}
                    </a>
                    {chosen && (
                      <div style={{ color: 'var(--ink-soft)', fontSize: 13 }}>
                        {chosen === TOGETHER
                          ? t('imports.chosenAll')
                          : t('imports.chosen', { place: placeText(chosen) })}
                      </div>
                    )}
                  </>
                ),
              },
              { title: t('imports.year'), dataIndex: 'year', width: 80 },
              {
                title: t('imports.at'),
                dataIndex: 'importedAt',
                width: 160,
                render: (at: string) => instantText(at),
              },
              { title: t('imports.result'), render: (_, it) => <Result of={it} among={items} /> },
            ]}
          />
        )}
        <MoreButton query={imports} />
      </Card>
    </Page>
  );
}

function Result({
  of: { id, plan, discarded, plans, message },
  among,
}: {
  of: Import;
  among: readonly Import[];
}) {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  if (plan && discarded) {
    return (
      <StateTag tone="grey" icon={<MinusCircleFilled aria-hidden="true" />}>
        {t('imports.discarded')}
      </StateTag>
    );
  }
  if (plan) {
    return (
      <StateTag tone="green" icon={<CheckCircleFilled aria-hidden="true" />}>
        {t('imports.read')}
      </StateTag>
    );
  }
  if (plans.length > 0) {
    const taken = among.flatMap(({ origin, chosen, plan: made, discarded }) =>
      origin === id && chosen && made ? [{ place: chosen, discarded }] : [],
    );
    return choosing ? (
      <PlanChoice kept={id} plans={plans} taken={taken} />
    ) : (
      <>
        <StateTag tone="blue" icon={<QuestionCircleFilled aria-hidden="true" />}>
          {t('imports.several', { count: plans.length })}
        </StateTag>{' '}
        <Button type="link" size="small" onClick={() => setChoosing(true)}>
          {t('imports.chooseOne')}
        </Button>
      </>
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
