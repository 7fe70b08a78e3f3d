-- A file that had been accepted can still be opened after the recorder took it out: what was accepted names it by its id.
update record_past p
   set evidence = (select jsonb_agg(f.file || jsonb_build_object('id',
                          (select v.id from evidence v
                            where v.record = p.record and v.sha256 = f.file ->> 'sha256' and v.name = f.file ->> 'name'
                            order by v.added_at, v.id limit 1)) order by f.place)
                     from jsonb_array_elements(p.evidence) with ordinality f (file, place))
 where p.evidence <> '[]';
