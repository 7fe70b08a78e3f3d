-- Classified content may turn up in whatever is written or handed in, not in leads alone: one procedure and one clock for all.
alter table lead_incident rename to incident;
alter table incident
    alter column lead drop not null,
    add column bureau text,
    add column petition uuid references petition (id),
    add column supervision uuid references supervision (id),
    add column transfer uuid references transfer (id),
    add check (num_nonnulls(lead, petition, supervision, transfer) = 1);
update incident i set bureau = l.bureau from lead l where l.id = i.lead;
alter table incident alter column bureau set not null;
create unique index incident_open_petition on incident (petition) where state in ('OPEN', 'REPORTED');
create unique index incident_open_supervision on incident (supervision) where state in ('OPEN', 'REPORTED');
create unique index incident_open_transfer on incident (transfer) where state in ('OPEN', 'REPORTED');
create index incident_by_bureau on incident (bureau, id desc);

alter table petition add column frozen boolean not null default false;
alter table supervision add column frozen boolean not null default false;
grant update (words) on supervision_act to ${app};
