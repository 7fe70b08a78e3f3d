import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useDownload } from './useDownload';

/** A button that saves one file. */
export function DownloadButton({ label, url }: { label: string; url: string }) {
  const { busy, get } = useDownload();
  return (
    <Button icon={<DownloadOutlined aria-hidden="true" />} loading={busy} onClick={() => get(url)}>
      {label}
    </Button>
  );
}
