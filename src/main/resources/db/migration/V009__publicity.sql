-- The public notice of the qualified families of an offering and the objections to it.
CREATE TABLE public_notice (
  offering_id  bigint PRIMARY KEY REFERENCES offering,
  published_at timestamptz NOT NULL,
  closes_at    timestamptz NOT NULL,
  published_by text NOT NULL,
  CHECK (published_at < closes_at)
);
CALL make_append_only('public_notice');

-- What an objection says can name people, so it is encrypted like the contact.
CREATE TABLE objection (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code           text NOT NULL UNIQUE,
  offering_id    bigint NOT NULL REFERENCES offering,
  application_id bigint NOT NULL REFERENCES application,
  state          text NOT NULL CHECK (state IN ('OPEN', 'UPHELD', 'REJECTED')),
  text_cipher    bytea NOT NULL,
  contact_cipher bytea,
  raised_at      timestamptz NOT NULL,
  reason         text,
  decided_by     text,
  decided_at     timestamptz,
  version        int NOT NULL DEFAULT 0,
  CHECK ((state = 'OPEN') = (decided_at IS NULL))
);
CREATE INDEX objection_open ON objection (offering_id) WHERE state = 'OPEN';
