#!/bin/bash
# Run once by the PostgreSQL image, on the first start of an empty volume: makes the role that the service signs in
# with, which is not a superuser, and the one database that it owns.
set -euo pipefail
psql --no-psqlrc --quiet -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v role="$SERVICE_ROLE" -v password="$(cat "$SERVICE_PASSWORD_FILE")" <<'SQL'
CREATE ROLE :"role" LOGIN PASSWORD :'password';
CREATE DATABASE :"role" OWNER :"role";
REVOKE ALL ON DATABASE :"role" FROM PUBLIC;
SQL
