-- The databases and their roles, for psql and for the launcher of the local stack. Safe to run again at every start.
-- An owner role migrates, an application role works: what the application may not do (change the audit trail, say)
-- is decided by grants in the migrations and not by the good behaviour of the code.
-- Passwords come in as psql variables named <role>_password.

SELECT format('CREATE ROLE %I LOGIN', role)
FROM unnest(ARRAY['responsibility_owner', 'responsibility_app', 'inspection_owner', 'inspection_app',
                  'case_owner', 'case_app', 'keycloak']) AS role
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) \gexec

ALTER ROLE responsibility_owner PASSWORD :'responsibility_owner_password';
ALTER ROLE responsibility_app PASSWORD :'responsibility_app_password';
ALTER ROLE inspection_owner PASSWORD :'inspection_owner_password';
ALTER ROLE inspection_app PASSWORD :'inspection_app_password';
ALTER ROLE case_owner PASSWORD :'case_owner_password';
ALTER ROLE case_app PASSWORD :'case_app_password';
ALTER ROLE keycloak PASSWORD :'keycloak_password';

-- C.UTF-8: the same order on every machine, and Chinese characters count as letters (pg_trgm drops them under C).
SELECT format('CREATE DATABASE %I OWNER %I TEMPLATE template0 ENCODING ''UTF8'' LOCALE ''C.UTF-8''', name, owner)
FROM (VALUES ('responsibility', 'responsibility_owner'), ('inspection', 'inspection_owner'),
             ('case', 'case_owner'), ('keycloak', 'keycloak')) AS wanted (name, owner)
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = name) \gexec

-- Each database is for its own two roles: no service can open another one's data.
REVOKE ALL ON DATABASE responsibility, inspection, "case", keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE responsibility TO responsibility_app;
GRANT CONNECT ON DATABASE inspection TO inspection_app;
GRANT CONNECT ON DATABASE "case" TO case_app;

\connect responsibility
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO responsibility_app;

\connect inspection
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO inspection_app;

\connect case
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO case_app;
