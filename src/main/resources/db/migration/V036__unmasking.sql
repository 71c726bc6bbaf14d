-- Who looked at whose personal data in clear, when and why (article 36). The value itself stands nowhere here; the
-- reason can name people, so it is encrypted.
CREATE TABLE unmasking (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at             timestamptz NOT NULL,
  officer        text NOT NULL,
  officer_name   text NOT NULL,
  role           text NOT NULL,
  application_id bigint NOT NULL REFERENCES application,
  field          text NOT NULL CHECK (field IN ('NAME', 'IDENTITY_NUMBER', 'MOBILE')),
  position       int,
  reason_cipher  bytea NOT NULL,
  CHECK ((field = 'MOBILE') = (position IS NULL))
);
CREATE INDEX unmasking_latest ON unmasking (at DESC, id DESC);
CALL make_append_only('unmasking');
