import { EditOutlined, HistoryOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { has, useSession } from '@/session/session';

interface Props {
  name: string;
  onEdit: () => void;
  onHistory: () => void;
}

/** What may be done with one line of the directory; nothing for those who only read it. */
export function RowActions({ name, onEdit, onHistory }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <Space size={0}>
      {has(session, 'admin', 'discipline', 'discipline-head') && (
        <Button
          size="small"
          type="text"
          icon={<HistoryOutlined aria-hidden="true" />}
          aria-label={`${t('directory.history')} ${name}`}
          title={t('directory.history')}
          onClick={onHistory}
        />
      )}
      {has(session, 'admin') && (
        <Button
          size="small"
          type="text"
          icon={<EditOutlined aria-hidden="true" />}
          aria-label={`${t('common.edit')} ${name}`}
          title={t('common.edit')}
          onClick={onEdit}
        />
      )}
    </Space>
  );
}

/** Whether {@link RowActions} has anything to offer, so that no empty column stands there. */
export function useRowActions() {
  const session = useSession();
  return has(session, 'admin', 'discipline', 'discipline-head');
}

/** The head of the column of {@link RowActions}, which says its name to those who cannot see that it is one. */
export function ActionsHead() {
  const { t } = useTranslation();
  return (
    <th scope="col">
      <span className="visually-hidden">{t('directory.actions')}</span>
    </th>
  );
}
