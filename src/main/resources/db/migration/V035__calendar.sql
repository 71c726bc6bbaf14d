-- The State Council's notices on the holidays of each year. The days are JSON, since nothing searches in them;
-- which notice counts stands in columns, where the database guards it.
CREATE TABLE calendar_notice (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  year          int NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  state         text NOT NULL CHECK (state IN ('PROPOSED', 'IN_FORCE', 'REPLACED', 'SENT_BACK', 'WITHDRAWN')),
  published     date NOT NULL,
  days          text NOT NULL CHECK (days IS JSON OBJECT),
  proposed_by   text NOT NULL,
  proposed_at   timestamptz NOT NULL,
  decided_by    text,
  decided_at    timestamptz,
  reason_cipher bytea,
  version       int NOT NULL DEFAULT 0,
  CONSTRAINT calendar_four_eyes
    CHECK (state NOT IN ('IN_FORCE', 'REPLACED', 'SENT_BACK') OR decided_by <> proposed_by),
  CHECK ((state = 'PROPOSED') = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((state = 'SENT_BACK') = (reason_cipher IS NOT NULL))
);

-- Of a year one notice is in force, and one waits at most.
CREATE UNIQUE INDEX calendar_one_in_force ON calendar_notice (year) WHERE state = 'IN_FORCE';
CREATE UNIQUE INDEX calendar_one_proposal ON calendar_notice (year) WHERE state = 'PROPOSED';

-- What was decided stays as it was: terms rest on it. A notice in force can only be replaced by another.
CREATE TRIGGER calendar_notice_final BEFORE UPDATE OR DELETE ON calendar_notice
  FOR EACH ROW WHEN (OLD.state IN ('REPLACED', 'SENT_BACK', 'WITHDRAWN')) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER calendar_notice_kept BEFORE DELETE ON calendar_notice
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER calendar_notice_fixed BEFORE UPDATE ON calendar_notice
  FOR EACH ROW WHEN ((OLD.year, OLD.published, OLD.days, OLD.proposed_by)
                     IS DISTINCT FROM (NEW.year, NEW.published, NEW.days, NEW.proposed_by)
                     OR OLD.state = 'IN_FORCE' AND NEW.state <> 'REPLACED')
  EXECUTE FUNCTION refuse_change();
