-- Employers and acquirers. Their people are the members of the Keycloak organisation of the same alias.
CREATE TABLE organisation (
  alias text PRIMARY KEY,
  kind  text NOT NULL CHECK (kind IN ('EMPLOYER', 'ACQUIRER')),
  name  text NOT NULL UNIQUE
);
