import { PlusOutlined } from '@ant-design/icons';
import { Button, Segmented, Select, Skeleton } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { $cases } from '@/api/client';
import { keyset } from '@/api/keyset';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import { instantText } from '@/ui/instant';
import list from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';
import { BOARD, LEADS, type Row, sources, stages } from './calls';
import { FeedbackDue } from './FeedbackDue';
import { ColourTag, StageTag } from './LeadTags';
import { RefusedNotices } from './RefusedNotices';
import { TransfersDue } from './TransfersDue';

const views = ['board', 'toApprove', 'open', 'mine', 'all'] as const;
type View = (typeof views)[number];

/** 线索: the board of due dates first, and the ledger as far as this person may know it. */
export default function LeadsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const { get, set } = useSearch<'view' | 'stage' | 'source'>();
  // Names are looked for, which an address would keep.
  const [words, setWords] = useState('');
  const view = (get('view') as View | undefined) ?? 'open';
  const board = $cases.useInfiniteQuery(
    'get',
    BOARD,
    { params: { query: { days: 60, limit: 50 } } },
    {
      ...keyset,
      enabled: view === 'board',
    },
  );
  const all = $cases.useInfiniteQuery(
    'get',
    LEADS,
    {
      params: {
        query: {
          open: view === 'open' || undefined,
          waiting: view === 'toApprove' || undefined,
          mine: view === 'mine' || undefined,
          stage: get('stage') as Row['stage'] | undefined,
          source: get('source') as Row['source'] | undefined,
          q: words || undefined,
          limit: 50,
        },
      },
    },
    { ...keyset, enabled: view !== 'board' },
  );
  const shown = view === 'board' ? board : all;
  const items = shown.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = useCallback((index: number) => navigate(`/leads/${items[index]?.id}`), [navigate, items]);
  const { current } = useListKeys(items.length, open);
  return (
    <Page
      title={t('nav.leads')}
      note={t('lead.note')}
      actions={
        <>
          <Link to="/leads/glass">
            <Button>{t('glass.title')}</Button>
          </Link>
          {has(session, 'intake', 'case-manager', 'discipline-head') && (
            <Link to="/leads/feedback">
              <Button>{t('feedback.title')}</Button>
            </Link>
          )}
          {has(
            session,
            'intake',
            'case-manager',
            'handler',
            'adjudicator',
            'discipline-head',
            'bureau-leader',
            'superior',
          ) && (
            <Link to="/leads/relations">
              <Button>{t('relation.title')}</Button>
            </Link>
          )}
          <Link to="/leads/rules">
            <Button>{t('lead.rulesTitle')}</Button>
          </Link>
          {has(session, 'intake') && (
            <Link to="/leads/new">
              <Button type="primary" icon={<PlusOutlined aria-hidden="true" />}>
                {t('lead.register')}
              </Button>
            </Link>
          )}
        </>
      }
    >
      <TransfersDue />
      <RefusedNotices />
      <FeedbackDue />
      <Filters
        words={
          view === 'board' ? undefined : { value: words, placeholder: t('lead.find'), onChange: setWords }
        }
      >
        <Segmented
          value={view}
          aria-label={t('nav.leads')}
          options={views
            .filter(
              (value) =>
                value !== 'toApprove' ||
                has(session, 'case-manager', 'discipline-head', 'bureau-leader', 'superior'),
            )
            .map((value) => ({ value, label: t(`lead.${value}`) }))}
          onChange={(chosen) => set({ view: chosen })}
        />
        {view !== 'board' && (
          <>
            <Select
              allowClear
              style={{ width: 150 }}
              aria-label={t('lead.stageName')}
              placeholder={t('lead.stageName')}
              value={get('stage')}
              onChange={(stage) => set({ stage })}
              options={stages.map((value) => ({ value, label: t(`lead.stage.${value}`) }))}
            />
            <Select
              allowClear
              style={{ width: 150 }}
              aria-label={t('lead.sourceName')}
              placeholder={t('lead.sourceName')}
              value={get('source')}
              onChange={(source) => set({ source })}
              options={sources.map((value) => ({ value, label: t(`lead.source.${value}`) }))}
            />
          </>
        )}
      </Filters>
      {shown.error && <ProblemAlert error={shown.error} onRetry={shown.refetch} />}
      {shown.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {shown.data && items.length === 0 && <Nothing title={t('lead.none')} note={t('lead.noneNote')} />}
      {items.length > 0 && <Table items={items} current={current} />}
      <MoreButton query={shown} />
    </Page>
  );
}

function Table({ items, current }: { items: readonly Row[]; current: number }) {
  const { t } = useTranslation();
  return (
    <div className={list.frame} style={{ overflowX: 'auto' }}>
      <table className={list.table} style={{ minWidth: 820 }}>
        <thead>
          <tr>
            <th scope="col">{t('lead.matter')}</th>
            <th scope="col">{t('lead.subject')}</th>
            <th scope="col">{t('lead.sourceName')}</th>
            <th scope="col">{t('lead.received')}</th>
            <th scope="col">{t('lead.due')}</th>
            <th scope="col">{t('lead.stageName')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one, index) => (
            <tr
              key={one.id}
              className={index === current ? list.current : undefined}
              aria-current={index === current || undefined}
            >
              <td>
                <Link to={`/leads/${one.id}`} className={list.main}>
                  {one.matter ?? t('lead.frozenTitle')}
                </Link>
                <span className={list.sub}>
                  {[
                    t(`lead.kinds.${one.matterKind}`),
                    one.repeated && t('lead.repeatedShort'),
                    one.restricted && t('lead.restrictedTag'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </td>
              <td className={list.nowrap}>
                {one.subject ?? '—'}
                <span className={list.sub}>{t(`lead.ranks.${one.subjectRank}`)}</span>
              </td>
              <td className={list.nowrap}>
                {t(`lead.source.${one.source}`)}
                <span className={list.sub}>{t(`lead.naming.${one.naming}`)}</span>
              </td>
              <td className={list.nowrap}>{one.receivedOn}</td>
              <td className={list.nowrap}>
                {one.colour ? <ColourTag colour={one.colour} plain /> : '—'}
                {one.reportDueAt && (
                  <span className={list.sub}>
                    {t('lead.incidentDue', { time: instantText(one.reportDueAt, 'MM-DD HH:mm') })}
                  </span>
                )}
                {one.due && one.clock && (
                  <span className={list.sub}>
                    {t(`lead.clock.${one.clock}`)} {one.due}
                  </span>
                )}
              </td>
              <td className={list.nowrap}>
                <StageTag stage={one.stage} />
                {one.proposed && (
                  <span className={list.sub}>
                    {t('lead.waiting', { act: t(`lead.act.${one.proposed}`) })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
