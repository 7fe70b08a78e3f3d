import { App, Button, Input, Skeleton, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { instantText } from '@/ui/instant';
import listStyles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';

type Proposal = Schema<'UnitProposalView'>;

/** Units that a table named and the directory does not know yet; whoever keeps the directory decides. */
export function UnitProposals() {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const session = useSession();
  const list = $responsibility.useQuery('get', '/api/responsibility/v1/unit-proposals', {
    params: { query: { limit: 200 } },
  });
  const decide = $responsibility.useMutation('post', '/api/responsibility/v1/unit-proposals/{id}/acts', {
    onSuccess: () => queries.invalidateQueries(),
  });
  if (!list.data || isRefused(list.error))
    return list.error ? <ProblemAlert error={list.error} onRetry={list.refetch} /> : <Skeleton active />;
  if (list.data.items.length === 0)
    return <Nothing title={t('unitProposals.none')} note={t('unitProposals.note')} />;

  const params = (it: Proposal) => ({ path: { id: it.id }, header: { 'If-Match': `"${it.version}"` } });

  async function approve(it: Proposal) {
    await decide.mutateAsync({ params: params(it), body: { act: 'APPROVE' } });
    message.success(t('unitProposals.approved', { name: it.name }));
  }

  function refuse(it: Proposal) {
    let reason = '';
    modal.confirm({
      title: t('unitProposals.refuseAsk', { name: it.name }),
      content: (
        <Input.TextArea
          aria-label={t('record.reason')}
          placeholder={t('record.reason')}
          maxLength={500}
          autoSize={{ minRows: 2 }}
          onChange={(event) => {
            reason = event.target.value;
          }}
        />
      ),
      okText: t('unitProposals.refuse'),
      cancelText: t('common.cancel'),
      onOk: () => decide.mutateAsync({ params: params(it), body: { act: 'REFUSE', reason } }),
    });
  }

  return (
    <>
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('unitProposals.note')}</p>
      <div className={listStyles.frame}>
        <table className={listStyles.table}>
          <thead>
            <tr>
              <th scope="col">{t('directory.name')}</th>
              <th scope="col">{t('unitProposals.words')}</th>
              <th scope="col">{t('directory.kind')}</th>
              <th scope="col">{t('unitProposals.at')}</th>
              <th scope="col">{t('unitProposals.stateTitle')}</th>
            </tr>
          </thead>
          <tbody>
            {list.data.items.map((it) => (
              <tr key={it.id}>
                <td>{it.name}</td>
                <td>{it.text}</td>
                <td className={listStyles.nowrap}>{t(`unitKind.${it.kind}`)}</td>
                <td className={listStyles.nowrap}>{instantText(it.proposedAt)}</td>
                <td>
                  {it.state === 'PROPOSED' && has(session, 'admin') ? (
                    <Space>
                      <Button
                        size="small"
                        type="primary"
                        disabled={decide.isPending}
                        onClick={() => approve(it).catch(() => undefined)}
                      >
                        {t('unitProposals.approve')}
                      </Button>
                      <Button size="small" disabled={decide.isPending} onClick={() => refuse(it)}>
                        {t('unitProposals.refuse')}
                      </Button>
                    </Space>
                  ) : (
                    t(`unitProposals.state.${it.state}`)
                  )}
                  {it.reason && <div style={{ color: 'var(--ink-soft)' }}>{it.reason}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
