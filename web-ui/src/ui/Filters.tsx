import { SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Filters.module.css';

interface Props {
  children?: ReactNode;
  /** Words to look for; left out where a list cannot be searched. */
  words?: { value: string | undefined; placeholder: string; onChange: (words: string) => void };
  onClear?: () => void;
}

/** The line of filters above a list. */
export function Filters({ children, words, onClear }: Props) {
  const { t } = useTranslation();
  return (
    <search className={styles.bar}>
      {words && <Words {...words} />}
      {children}
      {onClear && (
        <Button type="text" onClick={onClear}>
          {t('common.clear')}
        </Button>
      )}
    </search>
  );
}

/** Waits until the person stops typing: each change of the words is a call. */
function Words({ value = '', placeholder, onChange }: NonNullable<Props['words']>) {
  const [text, setText] = useState(value);
  // A blank at the end is on its way to the next word, no other search.
  useEffect(() => setText((typed) => (typed.trim() === value ? typed : value)), [value]);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => latest.current(text.trim()), 300);
    return () => clearTimeout(timer);
  }, [text, value]);
  return (
    <Input
      type="search"
      value={text}
      allowClear
      prefix={<SearchOutlined aria-hidden="true" style={{ color: 'var(--ink-faint)' }} />}
      placeholder={placeholder}
      aria-label={placeholder}
      style={{ width: 240 }}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
