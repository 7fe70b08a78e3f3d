import { App, Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $cases, cases } from '@/api/client';
import { keyset } from '@/api/keyset';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { PageSkeleton } from '@/ui/PageSkeleton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { ReasonDialog } from '@/ui/ReasonDialog';

type Outcome = CaseSchema<'OutcomeView'>;

const LIST = '/api/case/v1/outcomes';

/** 已宣布的处理结果: what everybody was told; nothing here leads back to a lead. */
export default function OutcomesPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [revoking, setRevoking] = useState<Outcome | null>(null);
  const list = $cases.useInfiniteQuery('get', LIST, { params: { query: { limit: 50 } } }, keyset);
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  // The superior sees those of several bureaus, and units of one name are in each of them.
  const several = items.some(({ bureau }) => bureau !== session.bureau);
  const revokes = has(session, 'discipline-head', 'case-manager');
  return (
    <Page
      title={t('outcome.title')}
      note={t('outcome.note')}
      actions={
        revokes && (
          <Link to="/service-notices">
            <Button>{t('notices.title')}</Button>
          </Link>
        )
      }
    >
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <PageSkeleton />}
      {list.data && items.length === 0 && <Nothing title={t('outcome.none')} />}
      {items.length > 0 && (
        <Table<Outcome>
          rowKey="id"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={items}
          columns={[
            { key: 'day', title: t('outcome.announcedOn'), render: (_, one) => one.announcedOn },
            ...(several
              ? [
                  {
                    key: 'bureau',
                    title: t('outcome.bureau'),
                    render: (_: unknown, one: Outcome) => one.bureauName ?? one.bureau,
                  },
                ]
              : []),
            { key: 'unit', title: t('outcome.unit'), render: (_, one) => one.unit.name },
            {
              key: 'person',
              title: t('outcome.person'),
              render: (_, one) => one.person?.name ?? t('outcome.unnamed'),
            },
            { key: 'rank', title: t('lead.rank'), render: (_, one) => t(`lead.ranks.${one.rank}`) },
            {
              key: 'kind',
              title: t('lead.measureKind'),
              render: (_, one) =>
                t(`lead.measure.${one.kind}`) + (one.caseFiled ? `（${t('outcome.caseFiled')}）` : ''),
            },
            { key: 'organ', title: t('outcome.organ'), render: (_, one) => one.organ },
            {
              key: 'revoked',
              title: '',
              align: 'end',
              render: (_, one) => {
                if (one.revokedOn) return t('outcome.revoked', { day: one.revokedOn });
                return (
                  one.revocable && (
                    <Button danger onClick={() => setRevoking(one)}>
                      {t('outcome.revoke')}
                    </Button>
                  )
                );
              },
            },
          ]}
        />
      )}
      <MoreButton query={list} />
      {revoking && <Revoking outcome={revoking} onClose={() => setRevoking(null)} />}
    </Page>
  );
}

function Revoking({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();

  async function revoke(basis: string) {
    await cases.POST(`${LIST}/{outcome}/revocation`, {
      params: { path: { outcome: outcome.id } },
      body: { basis },
    });
    await queries.invalidateQueries({ queryKey: ['get', LIST] });
    // The lead from which somebody came shows it too.
    await queries.invalidateQueries({ queryKey: ['get', '/api/case/v1/leads/{lead}/announcements'] });
    message.success(t('common.saved'));
  }

  return (
    <ReasonDialog
      title={t('outcome.revoke')}
      ok={t('outcome.revoke')}
      label={t('outcome.basis')}
      danger
      maxLength={200}
      onSay={revoke}
      onClose={onClose}
    />
  );
}
