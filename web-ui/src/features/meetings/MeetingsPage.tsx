import { PlusOutlined } from '@ant-design/icons';
import { Button, Card, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import styles from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSearch } from '@/ui/useSearch';
import { YearSelect } from '@/ui/YearSelect';
import { ActionTable } from './ActionTable';
import { meetingKinds, meetingStates, useConvenedKinds } from './calls';
import { MeetingStateTag } from './MeetingTags';
import { daysOf, yearParts } from './periods';

/** 联席会议: those that this person's unit convenes or is a member of. */
export default function MeetingsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { get, set, clear, any } = useSearch<'kind' | 'state' | 'year' | 'part'>();
  const kind = get('kind') as Schema<'MeetingKind'> | undefined;
  const state = get('state') as Schema<'MeetingState'> | undefined;
  const thisYear = useToday().slice(0, 4);
  const year = get('year') ?? thisYear;
  const part = yearParts.find((one) => one === get('part')) ?? 'year';
  const days = daysOf(year, part);
  const unitPeople = has(session, 'staff', 'unit-leader');
  const convened = useConvenedKinds(unitPeople);
  const mine = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/joint-meetings/my-actions',
    undefined,
    { enabled: unitPeople },
  );
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/joint-meetings',
    { params: { query: { kind, state, ...(get('year') && days), limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const exports =
    has(session, 'discipline', 'discipline-head', 'bureau-leader') || convened.data?.includes('CONDUCT');
  const figures = `/api/responsibility/v1/joint-meeting-figures/figures`;
  const period = `?from=${days.from}&to=${days.to}`;
  return (
    <Page
      title={t('nav.meetings')}
      note={t('meetings.note')}
      actions={
        convened.data &&
        convened.data.length > 0 && (
          <Link to="/meetings/new">
            <Button type="primary" icon={<PlusOutlined aria-hidden="true" />}>
              {t('meetings.prepare')}
            </Button>
          </Link>
        )
      }
      output={
        exports
          ? {
              exportLabel: t('meetings.export', {
                period: t('window.dated', { year, name: t(`window.${part}`) }),
              }),
              files: [
                { label: t('meetings.xlsx'), url: `${figures}.xlsx${period}` },
                { label: t('meetings.csv'), url: `${figures}.csv${period}` },
              ],
            }
          : undefined
      }
    >
      {mine.data && mine.data.length > 0 && (
        <Card title={t('meetings.mine')} style={{ marginBottom: 16 }}>
          <ActionTable items={mine.data} />
        </Card>
      )}
      <Filters onClear={any ? clear : undefined}>
        <YearSelect
          any
          value={get('year')}
          onChange={(one) => set({ year: one, part: one && get('part') })}
        />
        <Select
          value={part}
          style={{ width: 110 }}
          aria-label={t('meetings.part')}
          options={yearParts.map((value) => ({ value, label: t(`window.${value}`) }))}
          onChange={(one) => set({ part: one === 'year' ? null : one, year })}
        />
        <Select
          value={kind}
          allowClear
          style={{ width: 220 }}
          placeholder={t('meetings.kind')}
          aria-label={t('meetings.kind')}
          options={meetingKinds.map((value) => ({ value, label: t(`meetingKind.${value}`) }))}
          onChange={(one) => set({ kind: one })}
        />
        <Select
          value={state}
          allowClear
          style={{ width: 150 }}
          placeholder={t('filter.state')}
          aria-label={t('filter.state')}
          options={meetingStates.map((value) => ({ value, label: t(`meetingState.${value}`) }))}
          onChange={(one) => set({ state: one })}
        />
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {list.data && items.length === 0 && (
        <Nothing title={t('meetings.none')} note={t('meetings.noneNote')} />
      )}
      {items.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 720 }}>
            <thead>
              <tr>
                <th scope="col">{t('meetings.meeting')}</th>
                <th scope="col">{t('meetings.heldOn')}</th>
                <th scope="col">{t('meetings.entered')}</th>
                <th scope="col">{t('meetings.actions')}</th>
                <th scope="col">{t('filter.state')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <td>
                    <Link to={`/meetings/${one.id}`} className={styles.main}>
                      {one.title}
                    </Link>
                    <span className={styles.sub}>
                      {t(`meetingKind.${one.kind}`)} · {one.unit.name}
                    </span>
                  </td>
                  <td className={styles.nowrap}>{one.heldOn}</td>
                  <td className={styles.nowrap}>
                    {one.entered} / {one.members}
                    {one.awaited && (
                      <Link to={`/meetings/${one.id}`} className={styles.sub} style={{ color: 'var(--red)' }}>
                        {t('meetings.awaited', { day: one.collectBy })}
                      </Link>
                    )}
                  </td>
                  <td className={styles.nowrap}>
                    {one.actions > 0 ? t('meetings.openOf', { open: one.open, count: one.actions }) : '—'}
                  </td>
                  <td className={styles.nowrap}>
                    <MeetingStateTag state={one.state} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton query={list} />
    </Page>
  );
}
