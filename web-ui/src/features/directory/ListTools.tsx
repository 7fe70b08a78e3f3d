import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { has, useSession } from '@/session/session';
import { useSearch } from '@/ui/useSearch';
import styles from './Directory.module.css';

/** Whether what has ended is listed too; in the address, like every filter. */
export function useClosed() {
  const { get, set } = useSearch<'closed'>();
  return {
    closed: get('closed') === '1',
    setClosed: (closed: boolean) => set({ closed: closed ? '1' : null }),
  };
}

/** What stands above a list of the directory: the ended ones too, and one more. */
export function ListTools({ add, onAdd }: { add: string; onAdd: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const { closed, setClosed } = useClosed();
  return (
    <div className={styles.tools}>
      <Checkbox checked={closed} onChange={(event) => setClosed(event.target.checked)}>
        {t('directory.closedToo')}
      </Checkbox>
      {has(session, 'admin') && (
        <Button size="small" icon={<PlusOutlined aria-hidden="true" />} onClick={onAdd}>
          {add}
        </Button>
      )}
    </div>
  );
}
