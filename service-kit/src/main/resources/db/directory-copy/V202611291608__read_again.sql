-- After a restore of the owner's database the copy reads all of it again, and what the owner no longer knows goes (ADR 0287).
GRANT DELETE ON directory_bureau, directory_unit, directory_unit_group, directory_person, directory_post,
    directory_leader_in_charge, directory_party_branch TO ${app};
