import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './PasteField.module.css';
import { type Pasted, pastedOf } from './pasted';

interface Props {
  pasted: Pasted | null;
  disabled: boolean;
  onPaste: (pasted: Pasted | null) => void;
}

const SHOWN_ROWS = 8;

/** Takes a table out of Word, Excel or a page by the clipboard, and shows what came. */
export function PasteField({ pasted, disabled, onPaste }: Props) {
  const { t } = useTranslation();
  const table = pasted?.table;
  if (table) {
    const { rows, columns } = table;
    return (
      <section aria-label={t('source.pasteCaption')} className={styles.preview}>
        <div className={styles.head}>
          <strong role="status">{t('source.pasteTable', { rows: rows.length, columns })}</strong>
          <Button size="small" disabled={disabled} onClick={() => onPaste(null)}>
            {t('source.pasteClear')}
          </Button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard */}
        <div className={styles.scroll} tabIndex={0}>
          <table>
            <tbody>
              {rows.slice(0, SHOWN_ROWS).map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a paste have no other name and never move
                <tr key={index}>
                  {row.map((cell, place) => (
                    <td
                      // biome-ignore lint/suspicious/noArrayIndexKey: cells of a paste have no other name and never move
                      key={place}
                      colSpan={cell.across}
                      rowSpan={Math.min(cell.down, SHOWN_ROWS - index)}
                    >
                      {cell.text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {rows.length > SHOWN_ROWS && (
          <p className={styles.note}>{t('source.pasteMore', { shown: SHOWN_ROWS, rows: rows.length })}</p>
        )}
      </section>
    );
  }
  return (
    <div className={styles.field}>
      <Input.TextArea
        aria-label={t('source.paste')}
        placeholder={t('source.pasteNote')}
        rows={9}
        disabled={disabled}
        value={pasted?.content ?? ''}
        onChange={(event) => onPaste(event.target.value ? pastedOf('', event.target.value) : null)}
        onPaste={(event) => {
          const came = pastedOf(
            event.clipboardData.getData('text/html'),
            event.clipboardData.getData('text/plain'),
          );
          if (!came.table) return;
          event.preventDefault();
          onPaste(came);
        }}
      />
      {pasted && <p className={styles.note}>{t('source.pasteText')}</p>}
    </div>
  );
}
