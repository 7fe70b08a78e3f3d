-- Takes the passwords for roles.sql from the environment, where no process list shows them.
\getenv case_app_password CASE_APP_PASSWORD
\getenv case_owner_password CASE_OWNER_PASSWORD
\getenv inspection_app_password INSPECTION_APP_PASSWORD
\getenv inspection_owner_password INSPECTION_OWNER_PASSWORD
\getenv keycloak_password KEYCLOAK_PASSWORD
\getenv responsibility_app_password RESPONSIBILITY_APP_PASSWORD
\getenv responsibility_owner_password RESPONSIBILITY_OWNER_PASSWORD
