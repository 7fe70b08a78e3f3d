-- A revocation could overtake the announcement, or the announcement be sent again after it: what was refused before the revocation is
-- not sent any more, and a revocation that came too early is said again.
update service_notice n set state = 'NOT_OWED', answer = null, duties = null
 where kind = 'MEASURE' and state = 'REFUSED' and cast(body as jsonb) ->> 'act' = 'ANNOUNCED'
   and exists (select from service_notice r
                where r.kind = 'MEASURE' and r.reference = n.reference and cast(r.body as jsonb) ->> 'act' = 'REVOKED');
update service_notice n set state = 'WAITING', answer = null, duties = null
 where kind = 'MEASURE' and state = 'REFUSED' and answer = 'MEASURE_UNKNOWN' and cast(body as jsonb) ->> 'act' = 'REVOKED'
   and exists (select from service_notice a
                where a.kind = 'MEASURE' and a.reference = n.reference and a.state in ('WAITING', 'SENT')
                  and cast(a.body as jsonb) ->> 'act' = 'ANNOUNCED');
