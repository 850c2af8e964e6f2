-- Prepares an existing MariaDB (11.4 or later) for Tillit. Run once, as an administrator:
--     mariadb < mariadb.sql
-- Replace the three passwords first, and '%' with the portal's address where it is known.
-- The migrations, run at each start or by "tillit migrate", grant the web and batch users what each of them needs.

CREATE DATABASE IF NOT EXISTS tillit
    CHARACTER SET utf8mb4
    COLLATE utf8mb4_uca1400_swedish_ai_ci;

-- Changes the schema, and hands out the rights to it.
CREATE USER IF NOT EXISTS 'tillit_migrate'@'%' IDENTIFIED BY 'replace-me-1';
GRANT ALL PRIVILEGES ON tillit.* TO 'tillit_migrate'@'%' WITH GRANT OPTION;

-- The portal.
CREATE USER IF NOT EXISTS 'tillit_web'@'%' IDENTIFIED BY 'replace-me-2';

-- The nightly report; sees no persons.
CREATE USER IF NOT EXISTS 'tillit_batch'@'%' IDENTIFIED BY 'replace-me-3';

-- Then tell Tillit:
--     TILLIT_DB_URL=jdbc:mariadb://database.example.se:3306/tillit
--     TILLIT_DB_MIGRATE_PASSWORD=…  TILLIT_DB_WEB_PASSWORD=…  TILLIT_DB_BATCH_PASSWORD=…
-- The server must run in UTC (default-time-zone=+00:00) and take packets of 64 MiB (max-allowed-packet=64M).
-- Where it writes a binary log it must let the migrations make triggers (log-bin-trust-function-creators=1), or they stop
-- with error 1419: the days of a seat's holders are kept by triggers.
