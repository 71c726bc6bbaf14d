-- One leaf for each decision, written in the decision's own transaction (article 36).
-- Personal data appears here only as keyed hashes.
CREATE TABLE audit_leaf (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at             timestamptz NOT NULL,
  actor          text NOT NULL,
  role           text NOT NULL,
  action         text NOT NULL,
  case_type      text NOT NULL,
  case_id        text NOT NULL,
  before_digest  text,
  after_digest   text,
  policy_version text NOT NULL
);
CREATE INDEX audit_leaf_case ON audit_leaf (case_type, case_id);
CALL make_append_only('audit_leaf');
