import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases } from '@/api/client';
import { keyset } from '@/api/keyset';
import { has, useSession } from '@/session/session';
import { instantText } from '@/ui/instant';
import { MoreButton } from '@/ui/MoreButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Lead } from './calls';
import styles from './Lead.module.css';

/** 查阅留痕: who read the lead and what was done on it, for case management and the superior. Reading this is on the trail too. */
export function LeadTrail({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState(false);
  if (!has(session, 'case-manager', 'superior')) return null;
  return (
    <Card
      title={t('lead.trail')}
      extra={!open && <Button onClick={() => setOpen(true)}>{t('lead.trailOpen')}</Button>}
    >
      {open ? <Events lead={lead} /> : <span className={styles.sub}>{t('lead.trailNote')}</span>}
    </Card>
  );
}

function Events({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const session = useSession();
  const query = $cases.useInfiniteQuery(
    'get',
    '/api/case/v1/trail',
    {
      params: {
        query: {
          objectKind: 'lead',
          objectId: lead.id,
          bureau: lead.bureau === session.bureau ? undefined : lead.bureau,
          limit: 20,
        },
      },
    },
    keyset,
  );
  const names = new Map(lead.members.map(({ person }) => [person.id, person.name]));
  const events = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {query.error && <ProblemAlert error={query.error} onRetry={query.refetch} />}
      <ol className={styles.course}>
        {events.map((one) => (
          <li key={one.id}>
            <strong>{t(`lead.trailAct.${one.act}`, { defaultValue: one.act })}</strong>{' '}
            {(one.person && names.get(one.person)) || one.personName || one.account}
            <span className={styles.sub}>{instantText(one.at)}</span>
          </li>
        ))}
      </ol>
      <MoreButton query={query} />
    </>
  );
}
