-- Who acts for an employer. Keycloak follows: whoever is JOINING becomes a member of the employer's organisation
-- there and ACTIVE here, whoever is LEAVING is taken out there and has LEFT here. Who does that leases the row, so
-- that no other replica does; those times are the machine's.
CREATE TABLE employer_clerk (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  employer     text NOT NULL REFERENCES organisation,
  account      text NOT NULL,
  name_cipher  bytea NOT NULL,
  since        timestamptz NOT NULL,
  state        text NOT NULL CHECK (state IN ('JOINING', 'ACTIVE', 'LEAVING', 'LEFT')),
  attempts     int NOT NULL DEFAULT 0,
  due_at       timestamptz NOT NULL DEFAULT '-infinity',
  leased_until timestamptz
);
-- A token names one organisation: an account acts for one employer, until Keycloak has let it go.
CREATE UNIQUE INDEX employer_clerk_of_one ON employer_clerk (account) WHERE state <> 'LEFT';
CREATE INDEX employer_clerk_list ON employer_clerk (employer, id) WHERE state <> 'LEFT';
CREATE INDEX employer_clerk_due ON employer_clerk (due_at) WHERE state IN ('JOINING', 'LEAVING');

-- A link by which one colleague becomes a clerk, stored as a hash.
CREATE TABLE clerk_invitation (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  employer    text NOT NULL REFERENCES organisation,
  link_hash   text NOT NULL UNIQUE,
  invited_by  text NOT NULL,
  invited_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  accepted_by text,
  accepted_at timestamptz,
  CHECK ((accepted_by IS NULL) = (accepted_at IS NULL))
);
CREATE INDEX clerk_invitation_open ON clerk_invitation (invited_by) WHERE accepted_by IS NULL;
