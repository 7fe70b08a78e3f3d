import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { theme } from './theme';

/** Where a person wants no motion antd must not wait for one to end: a drop-down would never show. */
function lookOf() {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { ...theme, zeroRuntime: true, hashed: false, token: { ...theme.token, motion: !still } };
}

/** The look and the language of every control. */
export function Look({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const [look] = useState(lookOf);
  return (
    <ConfigProvider
      locale={i18n.language === 'en' ? enUS : zhCN}
      theme={look}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: 'optional' }}
    >
      <App>{children}</App>
    </ConfigProvider>
  );
}
