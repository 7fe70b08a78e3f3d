-- 代理: whoever signs or accepts lets a named colleague of the own unit do it while away. What the deputy may do is fixed when
-- it is given, by what the absent one may do then; both names stand on every act.
create table delegation (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    unit            uuid not null,
    delegator       uuid not null,
    deputy          uuid not null,
    capacities      text[] not null check (capacities <> '{}' and capacities <@ array['SIGN', 'ACCEPT_UNIT', 'ACCEPT_DISCIPLINE',
                      'ACCEPT_BUREAU_LEADER']),
    starts          date not null,
    ends            date not null,
    reason          text not null check (length(reason) between 1 and 500),
    created_at      timestamptz not null,
    revoked_on      date,
    revoked_reason  text,
    version         int not null,
    foreign key (bureau, unit) references unit (bureau, id),
    foreign key (bureau, delegator) references person (bureau, id),
    foreign key (bureau, deputy) references person (bureau, id),
    check (delegator <> deputy),
    -- An absence ends; what has no end is a change of post.
    check (starts <= ends and ends <= starts + 366),
    check ((revoked_on is null) = (revoked_reason is null))
);
create index delegation_by_deputy on delegation (bureau, deputy, ends desc);
create index delegation_by_delegator on delegation (bureau, delegator, ends desc);

alter table record
    add column signed_for   uuid,
    add column accepted_for uuid,
    -- Nobody has an own record signed or accepted by a deputy, and no two steps go back to one person.
    add constraint record_signed_for check (signed_for <> recorder and signed_for <> signer),
    add constraint record_accepted_for check (accepted_for <> recorder and accepted_for <> acceptor and accepted_for <> signer
                                              and (signed_for is null or accepted_for <> signed_for)),
    add constraint record_not_accepted_by_whom_signed_for check (acceptor <> signed_for);
alter table record_act add column on_behalf_of uuid;

grant select, insert, update on delegation to ${app};
