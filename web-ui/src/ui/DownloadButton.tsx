import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download';
import { problemText } from './problemText';

/** A button that saves one file; it says while it works, and why where it cannot. */
export function DownloadButton({ label, url }: { label: string; url: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);

  async function get() {
    setBusy(true);
    try {
      await download(url);
    } catch (error) {
      const { title, detail } = problemText(error, t);
      message.error(detail ?? title);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button icon={<DownloadOutlined aria-hidden="true" />} loading={busy} onClick={get}>
      {label}
    </Button>
  );
}
