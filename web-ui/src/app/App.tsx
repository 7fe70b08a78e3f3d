import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider, App as Messages } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { queries } from '@/api/queries';
import { SessionGate } from '@/session/SessionGate';
import { RefusalMessages } from './RefusalMessages';
import { router } from './routes';
import { theme } from './theme';

export function App() {
  const { i18n } = useTranslation();
  return (
    <ConfigProvider
      locale={i18n.language === 'en' ? enUS : zhCN}
      theme={theme}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: 'optional' }}
    >
      <Messages>
        <QueryClientProvider client={queries}>
          <RefusalMessages />
          <SessionGate>
            <RouterProvider router={router} />
          </SessionGate>
        </QueryClientProvider>
      </Messages>
    </ConfigProvider>
  );
}
