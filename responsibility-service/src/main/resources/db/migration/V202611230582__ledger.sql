-- Words are looked for by pairs of neighbouring characters: most Chinese words have two, which trigrams cannot find.
create function bigrams(words text) returns text[]
    language sql immutable parallel safe
    return (select coalesce(array_agg(distinct pair), '{}')
              from (select letter || lead(letter) over (order by place) as pair
                      from string_to_table(lower(regexp_replace(words, '\s+', '', 'g')), null)
                           with ordinality as t (letter, place)) pairs
             where pair is not null);

-- What a record is found by: its words and what was filled in, without the names of the fields.
create function record_words(title text, content text, participants text, form_values jsonb) returns text
    language sql immutable parallel safe
    return lower(regexp_replace(
        title || ' ' || content || ' ' || participants || ' '
            || cast(jsonb_path_query_array(form_values, 'strict $.** ? (@.type() == "string")') as text), '\s+', '', 'g'));

create index record_by_words on record using gin (bigrams(record_words(title, content, participants, form_values)));
create index record_by_values on record using gin (form_values jsonb_path_ops);
create index record_by_held on record (bureau, held_on desc, id desc);

-- How many of the records that are accepted at one stroke have to be opened first; per bureau.
create table ledger_setting (
    bureau          text primary key references bureau (code),
    sample_share    numeric not null check (sample_share between 0.01 and 1),
    sample_least    int not null check (sample_least between 1 and 50),
    changed_by      uuid,
    changed_at      timestamptz not null,
    version         int not null
);

-- A sample is drawn by the service from what somebody wants to accept; the same seed draws the same records again.
create table acceptance_sample (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    person          uuid not null,
    seed            text not null,
    sample_share    numeric not null,
    made_at         timestamptz not null,
    accepted_at     timestamptz
);

create table acceptance_sample_record (
    sample          uuid not null references acceptance_sample (id),
    record          uuid not null references record (id),
    version         int not null,
    drawn           boolean not null,
    opened_at       timestamptz,
    primary key (sample, record),
    check (opened_at is null or drawn)
);
create index acceptance_sample_by_record on acceptance_sample_record (record) where drawn and opened_at is null;

grant select, insert, update on ledger_setting to ${app};
grant select, insert on acceptance_sample, acceptance_sample_record to ${app};
grant update (accepted_at) on acceptance_sample to ${app};
grant update (opened_at) on acceptance_sample_record to ${app};
