import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Popconfirm, Skeleton, Space, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import { ConfirmButton } from '@/ui/ConfirmButton';
import { instantText } from '@/ui/instant';
import styles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Endpoint, PATH } from './calls';
import { HookForm } from './HookForm';
import { Letters } from './Letters';
import { SecretOnce } from './SecretOnce';

/** 对外推送: other systems that are told of reminders. */
export default function HooksPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [editing, setEditing] = useState<Endpoint | 'new' | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const list = $responsibility.useQuery('get', PATH, {}, { refetchInterval: 15_000 });
  const ping = $responsibility.useMutation('post', '/api/responsibility/v1/hook-endpoints/{endpoint}/pings');
  const anew = $responsibility.useMutation('post', '/api/responsibility/v1/hook-endpoints/{endpoint}/again');
  const renew = $responsibility.useMutation(
    'post',
    '/api/responsibility/v1/hook-endpoints/{endpoint}/secret',
  );

  async function call({ id }: Endpoint) {
    await ping.mutateAsync({ params: { path: { endpoint: id } } });
    message.success(t('hooks.pinged'));
    await queries.invalidateQueries({ queryKey: ['get', PATH] });
  }

  async function again({ id }: Endpoint) {
    await anew.mutateAsync({ params: { path: { endpoint: id } } });
    await queries.invalidateQueries({ queryKey: ['get', PATH] });
  }

  async function draw({ id, version }: Endpoint) {
    const drawn = await renew.mutateAsync({
      params: { path: { endpoint: id }, header: { 'If-Match': `"${version}"` } },
    });
    setSecret(drawn.secret ?? null);
    await queries.invalidateQueries({ queryKey: ['get', PATH] });
  }

  return (
    <Page
      title={t('nav.hooks')}
      note={t('hooks.note')}
      actions={
        <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEditing('new')}>
          {t('hooks.add')}
        </Button>
      }
    >
      <Letters />
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active />}
      {list.data?.length === 0 && <Nothing title={t('hooks.none')} note={t('hooks.noneNote')} />}
      {list.data && list.data.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 760 }}>
            <thead>
              <tr>
                <th scope="col">{t('hooks.name')}</th>
                <th scope="col">{t('filter.state')}</th>
                <th scope="col">{t('hooks.last')}</th>
                <th scope="col" className={styles.right}>
                  {t('hooks.waiting')}
                </th>
                <th scope="col" className={styles.right}>
                  {t('hooks.givenUp')}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{t('common.edit')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.data.map((one) => (
                <tr key={one.id}>
                  <td>
                    <strong>{one.name}</strong>
                    <span className={styles.sub} style={{ overflowWrap: 'anywhere' }}>
                      {one.url}
                    </span>
                  </td>
                  <td className={styles.nowrap}>
                    <Tag color={one.active ? 'success' : 'default'}>
                      {t(one.active ? 'hooks.active' : 'hooks.inactive')}
                    </Tag>
                  </td>
                  <td>
                    {one.deliveredAt ? instantText(one.deliveredAt) : '—'}
                    {one.problem && <span className={styles.sub}>{one.problem}</span>}
                  </td>
                  <td className={styles.right}>{one.waiting}</td>
                  <td className={styles.right}>{one.givenUp}</td>
                  <td>
                    <Space size={4} wrap>
                      <Button size="small" onClick={() => setEditing(one)}>
                        {t('common.edit')}
                      </Button>
                      <Button
                        size="small"
                        disabled={!one.active}
                        onClick={() => call(one).catch(() => undefined)}
                      >
                        {t('hooks.ping')}
                      </Button>
                      {one.givenUp > 0 && (
                        <ConfirmButton
                          size="small"
                          ask={t('hooks.againAsk')}
                          onConfirm={() => again(one).catch(() => undefined)}
                        >
                          {t('hooks.again')}
                        </ConfirmButton>
                      )}
                      <Popconfirm
                        title={t('hooks.renewAsk')}
                        okText={t('hooks.renew')}
                        cancelText={t('common.cancel')}
                        onConfirm={() => draw(one).catch(() => undefined)}
                      >
                        <Button size="small">{t('hooks.renew')}</Button>
                      </Popconfirm>
                    </Space>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editing && (
        <HookForm
          endpoint={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onSecret={setSecret}
        />
      )}
      {secret && <SecretOnce secret={secret} onClose={() => setSecret(null)} />}
    </Page>
  );
}
