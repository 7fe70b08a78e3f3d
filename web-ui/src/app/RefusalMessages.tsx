import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { tellRefusals } from '@/api/queries';
import { problemText } from '@/ui/problemText';

/** Says every refused act that no page shows itself. */
export function RefusalMessages() {
  const { notification } = App.useApp();
  const { t } = useTranslation();
  useEffect(() => {
    tellRefusals((error) => {
      const { title, detail, advice } = problemText(error, t);
      notification.error({
        title,
        description: detail ?? advice,
        placement: 'topRight',
        duration: 8,
        role: 'alert',
      });
    });
  }, [notification, t]);
  return null;
}
