-- What an employer shows when it registers: its licence, and the certificate of authority of the person who
-- registers it. Handed in before the registration is, by the account that will send it; one of each kind.
CREATE TABLE employer_paper (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  owner            text NOT NULL,
  registration_id  bigint REFERENCES employer_registration,
  kind             text NOT NULL CHECK (kind IN ('LICENCE', 'AUTHORITY')),
  file_name_cipher bytea NOT NULL,
  digest           text NOT NULL REFERENCES stored_file,
  uploaded_at      timestamptz NOT NULL
);
CREATE UNIQUE INDEX employer_paper_waits_once ON employer_paper (owner, kind) WHERE registration_id IS NULL;
CREATE UNIQUE INDEX employer_paper_stands_once ON employer_paper (registration_id, kind)
  WHERE registration_id IS NOT NULL;
