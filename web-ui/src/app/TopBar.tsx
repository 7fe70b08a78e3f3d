import {
  ApiOutlined,
  DownOutlined,
  LogoutOutlined,
  MenuOutlined,
  TranslationOutlined,
} from '@ant-design/icons';
import { Avatar, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Bell } from '@/features/reminders/Bell';
import { useNames } from '@/session/names';
import { useSession } from '@/session/session';
import { signOut } from '@/session/signOut';
import { switchLanguage } from '@/text/language';
import styles from './Shell.module.css';

export function TopBar({ onMenu }: { onMenu: () => void }) {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const names = useNames();
  const navigate = useNavigate();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <header className={styles.top}>
      <Button
        type="text"
        className={styles.menuButton}
        icon={<MenuOutlined aria-hidden="true" />}
        aria-label={t('app.navigation')}
        onClick={onMenu}
      />
      <span className={styles.bureau}>{names.bureau}</span>
      <span className={styles.spacer} />
      <Bell />
      <Button
        type="text"
        icon={<TranslationOutlined aria-hidden="true" />}
        lang={other}
        onClick={() => switchLanguage(other)}
        aria-label={other === 'en' ? 'Switch to English' : '切换为中文'}
      >
        {other === 'en' ? 'English' : '中文'}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            {
              key: 'api',
              icon: <ApiOutlined aria-hidden="true" />,
              label: t('app.apiDocs'),
              onClick: () => navigate('/api-docs'),
            },
            { type: 'divider' },
            {
              key: 'out',
              icon: <LogoutOutlined aria-hidden="true" />,
              label: t('app.signOut'),
              onClick: signOut,
            },
          ],
        }}
      >
        <button type="button" className={styles.person} aria-label={t('app.account', { name: session.name })}>
          <Avatar size={30} style={{ background: 'var(--teal)' }}>
            {session.name.slice(0, 1)}
          </Avatar>
          <span className={styles.personText}>
            <span className={styles.personName}>{session.name}</span>
            <span className={styles.personUnit}>{names.unit}</span>
          </span>
          <DownOutlined aria-hidden="true" style={{ fontSize: 10, color: 'var(--ink-faint)' }} />
        </button>
      </Dropdown>
    </header>
  );
}
