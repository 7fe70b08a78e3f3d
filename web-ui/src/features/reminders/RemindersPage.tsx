import { CheckOutlined, MailOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Segmented, Select, Skeleton } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import type { StateName } from '@/api/counts';
import { keyset } from '@/api/keyset';
import { useWaitingLines } from '@/api/waiting';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { obligationStates } from '@/ui/ObligationState';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { UnitFilter } from '@/ui/UnitFilter';
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';
import { CaseReminders } from './CaseReminders';
import { ENTRIES, LIST, pageOf, useRead } from './calls';
import { useCaseReminders, worksOnCases } from './cases';
import { EntryReminderTable } from './EntryReminderTable';
import { PreferenceDialog } from './PreferenceDialog';
import styles from './Reminders.module.css';
import { ReminderTable } from './ReminderTable';
import { RoundReminders } from './RoundReminders';
import { useReadRounds, useRoundReminders } from './rounds';
import { SettingsDialog } from './SettingsDialog';
import { WaitingLines } from './WaitingLines';

/** What still asks for something is in one of these. */
const asking = ['OVERDUE', 'IN_PROGRESS', 'NOT_STARTED', 'IN_REVIEW'] as const;

/** 提醒: what the person was told of, newest first; by default what still asks for something. */
export default function RemindersPage() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const { get, set } = useSearch<'show' | 'unit' | 'state' | 'q'>();
  const [dialog, setDialog] = useState<'preference' | 'settings' | null>(null);
  const all = get('show') === 'all';
  const [unit, state, q] = [get('unit'), get('state') as StateName | undefined, get('q')];
  const narrowed = Boolean(unit || state || q);
  // Inspectors and superiors owe no duties, and the desk and who handle leads have no part in rounds.
  const works = has(session, 'staff', 'unit-leader', 'discipline', 'discipline-head', 'bureau-leader');
  const { read, readEach, reading } = useRead();
  const evaluates = works || has(session, 'inspector', 'superior');
  const rounds = useRoundReminders(all, evaluates);
  const onCases = worksOnCases(session);
  const cases = useCaseReminders(onCases);
  const waits = useWaitingLines(works);
  const waiting = narrowed ? [] : waits;
  const readRounds = useReadRounds();
  const list = $responsibility.useInfiniteQuery(
    'get',
    LIST,
    { params: { query: { unread: !all, unit, state, q, limit: 50 } } },
    { ...keyset, enabled: works },
  );
  // Entries of registers know none of the states of obligations.
  const inRegisters = works && !state;
  const registers = $responsibility.useInfiniteQuery(
    'get',
    ENTRIES,
    { params: { query: { unread: !all, unit, q, limit: 50 } } },
    { ...keyset, enabled: inRegisters },
  );
  const entries = (inRegisters && registers.data?.pages.flatMap(({ items }) => items)) || [];
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  // A round has neither unit nor item.
  const ofRounds = narrowed ? [] : (rounds.data?.items ?? []);
  const ofCases = narrowed ? [] : (cases.data ?? []);
  const anyUnread = [...items, ...entries, ...ofRounds].some(({ readAt }) => !readAt);
  const readAll = () => Promise.all([works ? read() : undefined, evaluates ? readRounds() : undefined]);
  const readShown = () =>
    readEach([...items, ...entries].filter(({ readAt }) => !readAt).map(({ id }) => id));
  const nothing =
    (!evaluates || rounds.data) &&
    (!onCases || cases.data) &&
    (!works || (list.data && (!inRegisters || registers.data))) &&
    items.length + entries.length + ofRounds.length + ofCases.length + waiting.length === 0;
  const open = useCallback(
    (index: number) => {
      const one = items[index];
      if (!one) return;
      if (!one.readAt) read([one.id]).catch(() => undefined);
      navigate(pageOf(one));
    },
    [items, navigate, read],
  );
  const { current } = useListKeys(items.length, open);

  return (
    <Page
      title={t('nav.reminders')}
      note={t('reminders.note')}
      actions={
        <>
          {has(session, 'discipline', 'discipline-head') && (
            <Button icon={<SettingOutlined aria-hidden="true" />} onClick={() => setDialog('settings')}>
              {t('reminders.settings')}
            </Button>
          )}
          {works && (
            <Button icon={<MailOutlined aria-hidden="true" />} onClick={() => setDialog('preference')}>
              {t('reminders.preference')}
            </Button>
          )}
          <Button
            icon={<CheckOutlined aria-hidden="true" />}
            loading={reading}
            disabled={!anyUnread}
            onClick={() => (narrowed ? readShown() : readAll()).catch(() => undefined)}
          >
            {narrowed ? t('reminders.readShown') : t('reminders.readAll')}
          </Button>
        </>
      }
    >
      <Filters
        words={
          works
            ? { value: q, placeholder: t('obligations.search'), onChange: (words) => set({ q: words }) }
            : undefined
        }
        onClear={narrowed ? () => set({ unit: null, state: null, q: null }) : undefined}
      >
        <Segmented
          value={all ? 'all' : 'open'}
          aria-label={t('reminders.show')}
          options={[
            { value: 'open', label: t('reminders.open') },
            { value: 'all', label: t('common.all') },
          ]}
          onChange={(chosen) => set(chosen === 'all' ? { show: 'all' } : { show: null, state: null })}
        />
        {works && <UnitFilter value={unit} onChange={(chosen) => set({ unit: chosen })} />}
        {works && (
          <Select
            value={state}
            allowClear
            style={{ width: 130 }}
            placeholder={t('filter.state')}
            aria-label={t('filter.state')}
            options={(all ? obligationStates : asking).map((one) => ({
              value: one,
              label: t(`obligationState.${one}`),
            }))}
            onChange={(chosen) => set({ state: chosen })}
          />
        )}
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {rounds.error && <ProblemAlert error={rounds.error} onRetry={rounds.refetch} />}
      {works && list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {nothing && (
        <Nothing
          title={narrowed ? t('reminders.noMatch') : all ? t('reminders.none') : t('reminders.nothingOpen')}
          note={narrowed ? undefined : t('reminders.noneNote')}
        />
      )}
      {waiting.length > 0 && <WaitingLines items={waiting} />}
      {cases.error && <ProblemAlert error={cases.error} onRetry={cases.refetch} />}
      {ofCases.length > 0 && <CaseReminders items={ofCases} />}
      {ofRounds.length > 0 && (
        <RoundReminders items={ofRounds} onRead={(id) => readRounds([id]).catch(() => undefined)} />
      )}
      {items.length > 0 && (
        <ReminderTable items={items} current={current} onRead={(id) => read([id]).catch(() => undefined)} />
      )}
      <MoreButton query={list} />
      {registers.error && <ProblemAlert error={registers.error} onRetry={registers.refetch} />}
      {entries.length > 0 && (
        <>
          <h2 className={styles.part}>{t('reminders.registers')}</h2>
          <EntryReminderTable items={entries} onRead={(id) => read([id]).catch(() => undefined)} />
          <MoreButton query={registers} />
        </>
      )}
      {dialog === 'preference' && <PreferenceDialog onClose={() => setDialog(null)} />}
      {dialog === 'settings' && <SettingsDialog onClose={() => setDialog(null)} />}
    </Page>
  );
}
