import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Badge, Button, Tabs, Tag, Tooltip } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '@/api/problem';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { Conflict } from '@/ui/opened/Conflict';
import type { Difference } from '@/ui/opened/rebase';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSearch } from '@/ui/useSearch';
import { Comparison } from './Comparison';
import { readScheme, type Scheme, type SchemeView, saveScheme } from './calls';
import { EndsFields } from './EndsFields';
import { FaultList } from './FaultList';
import { FlagList } from './FlagList';
import { follow, placeOf } from './figures';
import { IndicatorDrawer } from './IndicatorDrawer';
import { SchemeActs } from './SchemeActs';
import styles from './Schemes.module.css';
import { type SheetChange, SheetTable } from './SheetTable';
import { SheetTabs } from './SheetTabs';
import { TrialPanel } from './TrialPanel';
import { useDraftScheme } from './useDraftScheme';

export function SchemeEditor({ view }: { view: SchemeView }) {
  const { t } = useTranslation();
  const { get, set } = useSearch<'tab' | 'sheet' | 'at'>();
  const draft = useDraftScheme(view);
  const { scheme, dirty, change } = draft;
  const [busy, setBusy] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [differences, setDifferences] = useState<Difference<Scheme>[] | null>(null);
  const edits = view.acts.includes('SAVE');
  const tab = get('tab') ?? 'indicators';
  const shown = Math.min(Number(get('sheet') ?? 0), Math.max(0, scheme.sheets.length - 1));
  const sheet = scheme.sheets[shown];
  const at = get('at');
  const flagged = view.flags.filter(({ settled }) => !settled).length;

  const changeSheet: SheetChange = useCallback(
    (work) =>
      change((next) => {
        const inner = next.sheets[shown];
        if (inner) work(inner);
      }),
    [change, shown],
  );
  const open = useCallback((place: string) => set({ at: place }), [set]);

  async function save() {
    setBusy(true);
    setError(null);
    try {
      setDifferences(null);
      draft.wasSaved(scheme, await saveScheme(view.id, draft.version, scheme));
    } catch (problem) {
      if (isStale(problem)) await meet().catch(setError);
      else setError(problem);
    } finally {
      setBusy(false);
    }
  }

  const labels: Record<keyof Scheme, string> = {
    title: t('schemes.title'),
    year: t('schemes.year'),
    base: t('schemes.base'),
    ceiling: t('schemes.ceiling'),
    bonusCap: t('schemes.bonusCap'),
    basis: t('schemes.basisOf'),
    notApplicable: t('schemes.notApplicableName'),
    rounding: t('schemes.general'),
    grades: t('schemes.grades'),
    quotas: t('schemes.quotas'),
    vetoes: t('schemes.vetoes'),
    ballots: t('schemes.field.ballot'),
    sheets: t('schemes.field.sheets'),
  };

  async function meet() {
    setDifferences(draft.rebased(await readScheme(view.id)));
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!edits || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const act =
        key === 's'
          ? dirty && !busy && save
          : key === 'y' || (key === 'z' && event.shiftKey)
            ? draft.redo
            : key === 'z' && draft.undo;
      if (!['s', 'y', 'z'].includes(key)) return;
      event.preventDefault();
      if (act) act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  function goTo(place: string) {
    const found = /^(\/sheets\/(\d+)\/(?:parts\/\d+\/groups\/\d+\/indicators|adjustments)\/\d+)/.exec(place);
    if (found) set({ tab: undefined, sheet: found[2], at: found[1] });
    else set({ tab: place.startsWith('/sheets') ? undefined : 'ends', at: undefined });
  }

  function goToIndicator(code: string | null | undefined) {
    const place = placeOf(scheme, code);
    if (place) set({ tab: undefined, sheet: String(place.sheet), at: place.at });
  }

  return (
    <Page
      title={scheme.title || t('schemes.untitled')}
      above={[{ title: t('nav.schemes'), path: '/schemes' }]}
      note={
        <>
          <Tag color={view.state === 'ADOPTED' ? 'success' : 'warning'}>
            {t(`schemes.state.${view.state}`)}
          </Tag>
          {t('schemes.number', { number: view.number })} · {scheme.year}
          {view.adoptedOn && ` · ${t('schemes.adopted', { who: view.adoptedBy, day: view.adoptedOn })}`}
          {view.adoptionBasis && ` · ${view.adoptionBasis}`}
          {view.sourceName && ` · ${t('schemes.source', { name: view.sourceName })}`}
        </>
      }
      actions={
        <>
          {edits && (
            <>
              <Tooltip title="Ctrl+Z">
                <Button
                  icon={<UndoOutlined aria-hidden="true" />}
                  disabled={!draft.undo}
                  aria-label={t('schemes.undo')}
                  onClick={draft.undo}
                />
              </Tooltip>
              <Tooltip title="Ctrl+Y">
                <Button
                  icon={<RedoOutlined aria-hidden="true" />}
                  disabled={!draft.redo}
                  aria-label={t('schemes.redo')}
                  onClick={draft.redo}
                />
              </Tooltip>
            </>
          )}
          {edits && (
            <Button loading={busy} disabled={!dirty} type={dirty ? 'primary' : 'default'} onClick={save}>
              {dirty ? t('schemes.save') : t('common.saved')}
            </Button>
          )}
          <SchemeActs view={view} dirty={dirty} onProblem={setError} onDiscard={setDiscarding} />
        </>
      }
      output={{ onPrint: () => window.print() }}
    >
      <div className={styles.stack}>
        {error !== null && <ProblemAlert error={error} />}
        <Conflict differences={differences} label={(field) => labels[field]} />
        <LeaveGuard when={dirty && !busy && !discarding} note={t('typed.leaveNote')} />
        {edits && <FaultList scheme={view.scheme} faults={view.faults} dirty={dirty} onGo={goTo} />}
        <Tabs
          activeKey={tab}
          destroyOnHidden
          onChange={(key) => set({ tab: key === 'indicators' ? undefined : key })}
          items={[
            {
              key: 'indicators',
              label: t('schemes.tab.indicators'),
              children: (
                <div className={styles.stack}>
                  {(edits || scheme.sheets.length > 1) && (
                    <SheetTabs
                      scheme={scheme}
                      shown={shown}
                      edits={edits}
                      onChange={change}
                      onShow={(value) => set({ sheet: String(value), at: undefined })}
                    />
                  )}
                  {sheet && (
                    <SheetTable
                      sheet={sheet}
                      place={`/sheets/${shown}`}
                      faults={view.faults}
                      edits={edits}
                      onChange={changeSheet}
                      onOpen={open}
                    />
                  )}
                </div>
              ),
            },
            {
              key: 'ends',
              label: t('schemes.tab.ends'),
              children: <EndsFields scheme={scheme} edits={edits} onChange={change} />,
            },
            ...(view.flags.length > 0
              ? [
                  {
                    key: 'flags',
                    label: (
                      <Badge count={flagged} size="small" offset={[10, 0]}>
                        {t('schemes.tab.flags')}
                      </Badge>
                    ),
                    children: (
                      <FlagList view={view} dirty={dirty} onGo={goToIndicator} onProblem={setError} />
                    ),
                  },
                ]
              : []),
            ...(view.versions.length > 1
              ? [{ key: 'versions', label: t('schemes.tab.versions'), children: <Comparison view={view} /> }]
              : []),
            ...(view.acts.length > 0
              ? [
                  {
                    key: 'trial',
                    label: t('schemes.tab.trial'),
                    children: <TrialPanel view={view} dirty={dirty} />,
                  },
                ]
              : []),
          ]}
        />
      </div>
      {at && follow(scheme, at) !== undefined && (
        <IndicatorDrawer
          scheme={scheme}
          place={at}
          faults={dirty ? [] : view.faults}
          edits={edits}
          onChange={change}
          onClose={() => set({ at: undefined })}
        />
      )}
    </Page>
  );
}
