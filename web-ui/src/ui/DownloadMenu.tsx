import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download';
import { problemText } from './problemText';

interface Props {
  label: string;
  /** Name and address of each file that can be had. */
  files: { key: string; label: string; url: string }[];
}

/** A button that saves one of several files; it says while it works, and why where it cannot. */
export function DownloadMenu({ label, files }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);

  async function get(url: string) {
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
    <Dropdown
      trigger={['click']}
      menu={{ items: files.map(({ key, label, url }) => ({ key, label, onClick: () => get(url) })) }}
    >
      <Button icon={<DownloadOutlined aria-hidden="true" />} loading={busy}>
        {label}
      </Button>
    </Dropdown>
  );
}
