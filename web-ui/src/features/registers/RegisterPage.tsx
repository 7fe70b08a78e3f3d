import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { $responsibility } from '@/api/client';
import { has, useSession } from '@/session/session';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { printAll } from '@/ui/printAll';
import { pathOf } from '@/ui/registerAddress';
import { useSearch } from '@/ui/useSearch';
import { areas, shownAt } from './areas';
import { useEntries } from './calls';
import { EntryList } from './EntryList';
import { useEntryFilter, workbookOf } from './filter';
import { ImportEntries } from './ImportEntries';
import { RegisterTabs } from './RegisterTabs';

/** One register: its entries, or what they add up to. */
export default function RegisterPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const { area, register } = useParams();
  const { get, set } = useSearch<'view'>();
  const { filter } = useEntryFilter();
  const [importing, setImporting] = useState(false);
  const shown = shownAt(area, register);
  const view = get('view') === 'figures' ? 'figures' : 'list';
  const list = useEntries(shown?.kind ?? 'POWER', filter, shown !== undefined && view === 'list');
  const figures = $responsibility.useQuery('get', '/api/responsibility/v1/register-figures', {});
  if (!shown) return <Nothing title={t('common.notFound')} note={t('common.notFoundNote')} />;
  const siblings = areas.find(({ slug }) => slug === area)?.registers ?? [];
  const own = figures.data?.find(({ kind }) => kind === shown.kind);
  return (
    <Page
      title={t(`registers.kind.${shown.kind}`)}
      above={[{ title: t('nav.registers'), path: '/registers' }]}
      note={t(`registers.note.${shown.kind}`)}
      actions={
        has(session, 'staff', 'unit-leader') && (
          <>
            {shown.kind !== 'DISCLOSURE_BASIS' && (
              <Button icon={<ImportOutlined aria-hidden="true" />} onClick={() => setImporting(true)}>
                {t('rosters.import')}
              </Button>
            )}
            <Link to={`${pathOf(shown.kind)}/new`}>
              <Button type="primary" icon={<PlusOutlined aria-hidden="true" />}>
                {t(`registers.add.${shown.kind}`)}
              </Button>
            </Link>
          </>
        )
      }
      output={{
        files: view === 'list' ? [{ url: workbookOf({ kind: shown.kind, ...filter }) }] : [],
        onPrint: () => (view === 'list' ? printAll(list) : window.print()),
      }}
    >
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, marginBottom: 12 }}>
        {siblings.length > 1 && (
          <Segmented
            value={shown.kind}
            aria-label={t('registers.which')}
            options={siblings.map(({ kind }) => ({ value: kind, label: t(`registers.kind.${kind}`) }))}
            onChange={(kind) => navigate(pathOf(kind))}
          />
        )}
        <Segmented
          value={view}
          aria-label={t('registers.view')}
          options={[
            { value: 'list', label: t('registers.list') },
            { value: 'figures', label: t('registers.figures') },
          ]}
          onChange={(chosen) => set({ view: chosen === 'list' ? undefined : chosen })}
        />
        {own && own.overdue > 0 && view === 'figures' && (
          <span style={{ color: 'var(--red)', alignSelf: 'center' }}>
            {t('registers.overdueCount', { count: own.overdue })}
          </span>
        )}
      </div>
      {view === 'list' ? (
        <EntryList key={shown.kind} shown={shown} figure={own} />
      ) : (
        <RegisterTabs key={shown.kind} shown={shown} />
      )}
      {importing && <ImportEntries kind={shown.kind} onClose={() => setImporting(false)} />}
    </Page>
  );
}
