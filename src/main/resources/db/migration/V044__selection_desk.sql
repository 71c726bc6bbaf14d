-- The hall of a selection: calls, incidents, pauses with their public reason, force majeure, proxies' papers.

-- A pause of a phase. Its reason is public and names nobody. A row is written once and ended once.
CREATE TABLE selection_pause (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  offering_id bigint NOT NULL,
  phase       int NOT NULL,
  reason      text NOT NULL,
  paused_by   text NOT NULL,
  paused_at   timestamptz NOT NULL,
  resumed_by  text,
  resumed_at  timestamptz CHECK (resumed_at >= paused_at),
  FOREIGN KEY (offering_id, phase) REFERENCES selection_session,
  CHECK ((resumed_by IS NULL) = (resumed_at IS NULL))
);
CREATE INDEX selection_pause_of ON selection_pause (offering_id, id);
CREATE UNIQUE INDEX one_pause_at_a_time ON selection_pause (offering_id) WHERE resumed_at IS NULL;
CREATE TRIGGER selection_pause_kept BEFORE DELETE ON selection_pause
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER selection_pause_fixed BEFORE UPDATE ON selection_pause
  FOR EACH ROW WHEN (OLD.resumed_at IS NOT NULL
                     OR (OLD.offering_id, OLD.phase, OLD.reason, OLD.paused_by, OLD.paused_at)
                        IS DISTINCT FROM (NEW.offering_id, NEW.phase, NEW.reason, NEW.paused_by, NEW.paused_at))
  EXECUTE FUNCTION refuse_change();

-- What happened in the hall: noted by the staff, or by the step itself. The words may name people.
CREATE TABLE selection_incident (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  offering_id    bigint NOT NULL REFERENCES offering,
  phase          int NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('EQUIPMENT', 'NETWORK', 'ORDER', 'FAMILY', 'OTHER',
                                               'CALLED', 'PAUSED', 'RESUMED')),
  application_id bigint REFERENCES application,
  families       int CHECK (families > 0),
  text_cipher    bytea,
  reported_by    text NOT NULL,
  role           text NOT NULL,
  at             timestamptz NOT NULL,
  FOREIGN KEY (offering_id, phase) REFERENCES selection_phase,
  CHECK ((kind = 'CALLED') = (families IS NOT NULL))
);
COMMENT ON COLUMN selection_incident.families IS 'how many were called at once';
CREATE INDEX selection_incident_of ON selection_incident (offering_id, id);
CALL make_append_only('selection_incident');

-- A family was called by a notice.
CREATE TABLE selection_call (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  offering_id    bigint NOT NULL,
  phase          int NOT NULL,
  application_id bigint NOT NULL,
  called_by      text NOT NULL,
  at             timestamptz NOT NULL,
  FOREIGN KEY (offering_id, phase, application_id) REFERENCES selection_turn
);
CREATE INDEX selection_call_of ON selection_call (offering_id, phase, application_id, at);
CALL make_append_only('selection_call');

-- A paper that a family, or the desk for it, hands in before it says what for: a power of attorney, or what shows
-- force majeure.
CREATE TABLE selection_paper (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  owner            text NOT NULL,
  file_name_cipher bytea NOT NULL,
  digest           text NOT NULL REFERENCES stored_file,
  added_at         timestamptz NOT NULL,
  UNIQUE (owner, digest)
);
CALL make_append_only('selection_paper');

-- The power of attorney is such a paper.
ALTER TABLE selection_proxy DROP file_digest, DROP file_name_cipher, ADD paper_id bigint NOT NULL REFERENCES selection_paper;

-- A family says that it could not come, choose or sign because of force majeure (article 21): once for each turn.
-- former: where the turn stood.
CREATE TABLE force_majeure (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  offering_id    bigint NOT NULL,
  phase          int NOT NULL,
  application_id bigint NOT NULL,
  former_state   text NOT NULL CHECK (former_state IN ('WAITING', 'OPEN', 'PAUSED', 'FORFEITED')),
  state          text NOT NULL CHECK (state IN ('ASKED', 'GRANTED', 'REFUSED')),
  text_cipher    bytea NOT NULL,
  paper_id       bigint REFERENCES selection_paper,
  asked_by       text NOT NULL,
  asked_at       timestamptz NOT NULL,
  reason_cipher  bytea,
  decided_by     text,
  decided_at     timestamptz,
  version        int NOT NULL DEFAULT 0,
  FOREIGN KEY (offering_id, phase, application_id) REFERENCES selection_turn,
  CONSTRAINT force_majeure_once UNIQUE (offering_id, phase, application_id),
  CONSTRAINT force_majeure_second_person CHECK (decided_by <> asked_by),
  CHECK ((state = 'ASKED') = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((decided_by IS NULL) = (reason_cipher IS NULL))
);
CREATE INDEX force_majeure_asked ON force_majeure (asked_at, id) WHERE state = 'ASKED';
CREATE TRIGGER force_majeure_final BEFORE UPDATE OR DELETE ON force_majeure
  FOR EACH ROW WHEN (OLD.state <> 'ASKED') EXECUTE FUNCTION refuse_change();

-- A family can give its unit back before it signs (article 21, 2).
ALTER TABLE agreement DROP CONSTRAINT agreement_state_check;
ALTER TABLE agreement ADD CONSTRAINT agreement_state_check
  CHECK (state IN ('TO_SIGN', 'SIGNED', 'LAPSED', 'DECLINED', 'TAKEN_BACK', 'RECOVERED'));

-- Who gives up a right after choosing has not signed in time, unless the family gave the unit back itself, or its
-- right came back in between.
CREATE OR REPLACE FUNCTION tell_family() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO notice (application_id, offering_id, kind, at)
  SELECT a.id, a.offering_id,
         CASE WHEN NEW.kind = 'FORFEITED'
                   AND (SELECT e.kind FROM application_event e
                        WHERE e.application_id = a.id AND e.kind IN ('CHOSEN', 'RIGHT_RESTORED')
                        ORDER BY e.id DESC LIMIT 1) = 'CHOSEN'
                   AND (SELECT g.state FROM selection s JOIN agreement g ON g.selection_id = s.id
                        WHERE s.application_id = a.id ORDER BY s.id DESC LIMIT 1) <> 'DECLINED'
              THEN 'AGREEMENT_LAPSED' ELSE NEW.kind END,
         NEW.at
  FROM application a WHERE a.id = NEW.application_id;
  RETURN NULL;
END
$$;

CREATE TRIGGER tell_family_of_right AFTER INSERT ON application_event FOR EACH ROW
  WHEN (NEW.kind = 'RIGHT_RESTORED') EXECUTE FUNCTION tell_family();
