import { Skeleton, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { has, useSession } from '@/session/session';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSearch } from '@/ui/useSearch';
import { useRosters } from './calls';
import { Economic } from './Economic';
import { EntryList } from './EntryList';
import { StaffingPanel } from './StaffingPanel';

/** 人员名册: one tab for each list that the person may see. */
export default function RostersPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { get, set } = useSearch<'list' | 'q' | 'state' | 'on' | 'unit'>();
  const { data, error, refetch } = useRosters();
  const shown = get('list') ?? data?.[0]?.kind;
  const roster = data?.find(({ kind }) => kind === shown);
  return (
    <Page
      title={t('nav.rosters')}
      note={t('rosters.note')}
      output={
        roster && has(session, 'staff', 'unit-leader', 'discipline', 'discipline-head')
          ? { files: [{ url: `/api/responsibility/v1/rosters/${roster.kind}/workbook` }] }
          : undefined
      }
    >
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton active paragraph={{ rows: 8 }} />}
      {data && (
        <Tabs
          activeKey={shown}
          destroyOnHidden
          onChange={(list) => set({ list, q: null, state: null, on: null, unit: null })}
          items={[
            ...data.map((roster) => ({
              key: roster.kind,
              label: `${t(`rosterKind.${roster.kind}`)} ${roster.current}`,
              children: <EntryList roster={roster} />,
            })),
            { key: 'STAFFING', label: t('staffing.title'), children: <StaffingPanel /> },
            { key: 'ECONOMIC', label: t('rosters.economic'), children: <Economic /> },
          ]}
        />
      )}
    </Page>
  );
}
