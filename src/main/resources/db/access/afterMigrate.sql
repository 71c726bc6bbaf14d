-- What the application may do, set anew after every migration. It owns nothing: it may read and write ordinary
-- tables, and only read and add to those that are written once, which are found by their trigger, so that a later
-- table cannot be forgotten. One block is one transaction: nobody sees the moment between taking and giving.
DO $$
DECLARE
  application CONSTANT name := '${applicationRole}';
  of_migrations CONSTANT name := '${flyway:table}';
  everything RECORD;
BEGIN
  IF pg_has_role(application, current_user, 'MEMBER') THEN
    RAISE EXCEPTION 'anju.database.username (%) must not own the tables or act for their owner (%)',
      application, current_user;
  END IF;
  -- Instances that start together wait for each other here.
  PERFORM pg_advisory_xact_lock(hashtext('anju.access'));

  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC, %I', current_database(), application);
  EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC, %I', current_schema(), application);
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM PUBLIC, %I', current_schema(), application);
  EXECUTE format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA %I FROM PUBLIC, %I', current_schema(), application);

  EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), application);
  -- The next number, and not any number: that would need UPDATE.
  EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO %I', current_schema(), application);
  EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %I TO %I', current_schema(), application);
  FOR everything IN
    SELECT c.oid::regclass AS name,
      CASE
        -- Who writes to a view writes with the rights of its owner.
        WHEN c.relkind NOT IN ('r', 'p') THEN 'SELECT'
        WHEN EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'append_only')
          THEN 'SELECT, INSERT'
        ELSE 'SELECT, INSERT, UPDATE, DELETE'
      END AS rights
    FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
      AND c.relname <> of_migrations
  LOOP
    EXECUTE format('GRANT %s ON %s TO %I', everything.rights, everything.name, application);
  END LOOP;
END $$;
