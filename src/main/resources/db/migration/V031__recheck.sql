-- Before signing the registries are asked again. Set when nothing stands against signing any more; until then an
-- agreement is neither signed nor given up by the clock.
ALTER TABLE agreement ADD rechecked_at timestamptz;
ALTER TABLE agreement ADD CHECK (state <> 'SIGNED' OR rechecked_at IS NOT NULL) NOT VALID;
ALTER TABLE agreement DROP CONSTRAINT agreement_state_check;
ALTER TABLE agreement ADD CONSTRAINT agreement_state_check
  CHECK (state IN ('TO_SIGN', 'SIGNED', 'LAPSED', 'TAKEN_BACK'));
CREATE INDEX agreement_to_recheck ON agreement (selection_id) WHERE state = 'TO_SIGN' AND rechecked_at IS NULL;

-- What changed since the housing check, for an officer to judge. Who says that the family is no longer eligible
-- (PROPOSED) is confirmed by a second officer.
CREATE TABLE recheck_case (
  selection_id   bigint PRIMARY KEY REFERENCES agreement,
  application_id bigint NOT NULL REFERENCES application,
  state          text NOT NULL CHECK (state IN ('OPEN', 'PROPOSED', 'NO_BEARING', 'NOT_ELIGIBLE')),
  opened_at      timestamptz NOT NULL,
  article        text,
  reason_cipher  bytea,
  decided_by     text,
  decided_at     timestamptz,
  confirmed_by   text,
  confirmed_at   timestamptz,
  version        int NOT NULL DEFAULT 0,
  CONSTRAINT recheck_four_eyes CHECK (confirmed_by <> decided_by),
  CHECK ((state = 'OPEN') = (decided_by IS NULL)),
  CHECK ((state = 'OPEN') = (reason_cipher IS NULL)),
  CHECK ((state IN ('PROPOSED', 'NOT_ELIGIBLE')) = (article IS NOT NULL)),
  CHECK ((state = 'NOT_ELIGIBLE') = (confirmed_by IS NOT NULL))
);
CREATE INDEX recheck_case_queue ON recheck_case (opened_at, selection_id) WHERE state IN ('OPEN', 'PROPOSED');

CREATE TRIGGER tell_family_of_recheck AFTER INSERT ON application_event FOR EACH ROW
  WHEN (NEW.kind = 'NO_LONGER_ELIGIBLE') EXECUTE FUNCTION tell_family();
