import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download';
import { problemText } from './problemText';

/** Saves a file; `busy` while it comes, and a message says why where it cannot. */
export function useDownload() {
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

  return { busy, get };
}
