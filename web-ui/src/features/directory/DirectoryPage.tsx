import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { has, useSession } from '@/session/session';
import { Page } from '@/ui/Page';
import { useSearch } from '@/ui/useSearch';
import { Branches } from './Branches';
import { ImportWorkbook } from './ImportWorkbook';
import { Leaders } from './Leaders';
import { UnitProposals } from './UnitProposals';
import { Units } from './Units';

/** 组织机构: units with their people and posts, who is in charge of which, and the Party organisations. */
export default function DirectoryPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { get, set } = useSearch<'tab'>();
  return (
    <Page title={t('nav.directory')} note={t('directory.note')}>
      <Tabs
        activeKey={get('tab') ?? 'units'}
        onChange={(tab) => set({ tab })}
        items={[
          { key: 'units', label: t('directory.units'), children: <Units /> },
          { key: 'leaders', label: t('directory.leaders'), children: <Leaders /> },
          { key: 'branches', label: t('directory.branches'), children: <Branches /> },
          ...(has(session, 'admin', 'discipline', 'discipline-head')
            ? [{ key: 'proposals', label: t('unitProposals.tab'), children: <UnitProposals /> }]
            : []),
          ...(has(session, 'admin')
            ? [{ key: 'import', label: t('directory.import'), children: <ImportWorkbook /> }]
            : []),
        ]}
      />
    </Page>
  );
}
