import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDownload } from './useDownload';

export interface OutputProps {
  /** What can be saved: one file at once, several to choose from. */
  files?: readonly { label?: string; url: string }[];
  /** The words over several files, where "export" does not say enough. */
  exportLabel?: string;
  onPrint?: () => void;
}

/** 导出 and 打印, in this order and at the end of a page's head, wherever a page has them. */
export function Output({ files = [], exportLabel, onPrint }: OutputProps) {
  const { t } = useTranslation();
  const { busy, get } = useDownload();
  const [first, ...others] = files;
  const exporting = (
    <Button
      icon={<DownloadOutlined aria-hidden="true" />}
      loading={busy}
      onClick={first && others.length === 0 ? () => get(first.url) : undefined}
    >
      {(others.length === 0 && first?.label) || exportLabel || t('common.export')}
    </Button>
  );
  return (
    <>
      {others.length > 0 ? (
        <Dropdown
          trigger={['click']}
          menu={{ items: files.map(({ label, url }) => ({ key: url, label, onClick: () => get(url) })) }}
        >
          {exporting}
        </Dropdown>
      ) : (
        first && exporting
      )}
      {onPrint && (
        <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={onPrint}>
          {t('common.print')}
        </Button>
      )}
    </>
  );
}
