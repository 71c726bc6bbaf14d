-- The selection plan 选房方案 (article 16), published with the offering: phases that follow each other. A phase opens
-- at its hour or, if the one before it is still going on, as soon as that has ended. Each phase offers what is left.
CREATE TABLE selection_phase (
  offering_id       bigint NOT NULL REFERENCES offering,
  phase             int NOT NULL CHECK (phase > 0),
  tier              int CHECK (tier > 0),
  mode              text NOT NULL CHECK (mode IN ('TURNS', 'WISH_LISTS', 'LEFTOVERS')),
  starts_at         timestamptz NOT NULL,
  ends_at           timestamptz CHECK (ends_at > starts_at),
  families_per_slot int CHECK (families_per_slot BETWEEN 1 AND 1000),
  seconds_per_turn  int CHECK (seconds_per_turn BETWEEN 30 AND 86400),
  absent_seconds    int CHECK (absent_seconds BETWEEN 30 AND seconds_per_turn),
  hold_seconds      int CHECK (hold_seconds BETWEEN 0 AND 300),
  check_in_minutes  int CHECK (check_in_minutes BETWEEN 10 AND 2880),
  most_wishes       int CHECK (most_wishes BETWEEN 1 AND 100),
  shows_chances     boolean,
  moved_up          boolean NOT NULL DEFAULT false,
  PRIMARY KEY (offering_id, phase),
  CHECK ((mode = 'TURNS') = (ends_at IS NULL)),
  CHECK ((mode = 'WISH_LISTS') = (families_per_slot IS NULL)),
  CHECK ((mode = 'WISH_LISTS') = (seconds_per_turn IS NULL)),
  CHECK ((mode = 'WISH_LISTS') = (absent_seconds IS NULL)),
  CHECK ((mode = 'WISH_LISTS') = (hold_seconds IS NULL)),
  CHECK ((mode = 'WISH_LISTS') = (check_in_minutes IS NULL)),
  CHECK ((mode = 'WISH_LISTS') = (most_wishes IS NOT NULL)),
  CHECK ((mode = 'WISH_LISTS') = (shows_chances IS NOT NULL))
);
COMMENT ON COLUMN selection_phase.tier IS 'null: every family that has no unit and still has the right to one';
COMMENT ON COLUMN selection_phase.ends_at IS 'wish lists: the close; leftovers: the end at the latest; turns end by themselves';
COMMENT ON COLUMN selection_phase.families_per_slot IS 'how many choose at the same time';
COMMENT ON COLUMN selection_phase.absent_seconds IS 'who has not checked in by then has not come (article 21, 1)';
COMMENT ON COLUMN selection_phase.hold_seconds IS 'how long a family may keep one unit while it reads the price; 0 for none';
COMMENT ON COLUMN selection_phase.check_in_minutes IS 'before the start; for leftovers the waiting room opens then';
COMMENT ON COLUMN selection_phase.moved_up IS 'not of the published plan: a unit came back and the waiting list moves up';

INSERT INTO selection_phase (offering_id, phase, tier, mode, starts_at, families_per_slot, seconds_per_turn,
                             absent_seconds, hold_seconds, check_in_minutes)
SELECT o.id, t.tier, t.tier, 'TURNS', o.selection_at, o.families_per_slot, o.seconds_per_turn, o.seconds_per_turn, 0, 60
FROM offering o CROSS JOIN LATERAL (
  SELECT generate_series(1, CASE WHEN o.target_employer IS NULL THEN 1 ELSE 2 END) AS tier) t;

ALTER TABLE offering DROP families_per_slot, DROP seconds_per_turn, ADD rehearsal_at timestamptz;
COMMENT ON COLUMN offering.rehearsal_at IS 'when families can practise choosing on a copy of the board; null for never';

-- One session per phase; of an offering at most one is going on.
ALTER TABLE selection_session DROP CONSTRAINT selection_session_pkey, DROP CONSTRAINT selection_session_state_check,
  ADD phase int NOT NULL DEFAULT 1, ADD opened_at timestamptz, ADD closes_at timestamptz, ADD paused_at timestamptz, ADD closed_at timestamptz;
ALTER TABLE selection_session ALTER phase DROP DEFAULT, DROP starts_at,
  ADD PRIMARY KEY (offering_id, phase), ADD FOREIGN KEY (offering_id, phase) REFERENCES selection_phase,
  ADD CHECK (state IN ('WAITING', 'OPEN', 'PAUSED', 'CLOSED')), ADD CHECK ((state = 'PAUSED') = (paused_at IS NOT NULL));
COMMENT ON COLUMN selection_session.closes_at IS 'from the opening on: the end of a phase that has one, later by as much as the phase before it was late';
CREATE UNIQUE INDEX one_phase_at_a_time ON selection_session (offering_id) WHERE state IN ('OPEN', 'PAUSED');

-- A family has at most one turn in each phase.
ALTER TABLE selection_turn DROP CONSTRAINT selection_turn_pkey, DROP CONSTRAINT selection_turn_offering_id_rank_key,
  DROP CONSTRAINT selection_turn_state_check, ADD phase int NOT NULL DEFAULT 1, ADD present_at timestamptz,
  ADD hold_used boolean NOT NULL DEFAULT false,
  ADD reason text CHECK (reason IN ('ABSENT', 'OUT_OF_TIME', 'REFUSED', 'NOT_SIGNED', 'WISHES_TAKEN'));
ALTER TABLE selection_turn ALTER phase DROP DEFAULT,
  ADD PRIMARY KEY (offering_id, phase, application_id), ADD UNIQUE (offering_id, phase, rank),
  ADD FOREIGN KEY (offering_id, phase) REFERENCES selection_phase,
  ADD CHECK (state IN ('WAITING', 'OPEN', 'PAUSED', 'SUSPENDED', 'CHOSEN', 'FORFEITED', 'NOT_CALLED'));
COMMENT ON COLUMN selection_turn.reason IS 'why the turn ended without a unit; null while it has not, and when it was never called';
DROP INDEX selection_turn_slot;
CREATE INDEX selection_turn_slot ON selection_turn (offering_id, phase, slot);
CREATE INDEX selection_turn_of ON selection_turn (application_id);

ALTER TABLE selection ADD phase int NOT NULL DEFAULT 1;
ALTER TABLE selection ALTER phase DROP DEFAULT, ADD FOREIGN KEY (offering_id, phase) REFERENCES selection_phase;

-- While a family reads the price of one unit, nobody else can take it.
ALTER TABLE unit ADD held_for bigint REFERENCES application, ADD held_until timestamptz,
  ADD CHECK ((held_for IS NULL) = (held_until IS NULL));
CREATE INDEX unit_held_for ON unit (held_for) WHERE held_for IS NOT NULL;

-- Who chooses in a family's place, by a power of attorney 授权委托书 that the desk has looked at. The proxy logs in
-- with the own account and shows the code that the family was given.
CREATE TABLE selection_proxy (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id  bigint NOT NULL REFERENCES application,
  name_cipher     bytea NOT NULL,
  name_masked     text NOT NULL,
  identity_cipher bytea NOT NULL,
  identity_masked text NOT NULL,
  identity_hash   text NOT NULL,
  file_digest     text NOT NULL REFERENCES stored_file,
  file_name_cipher bytea NOT NULL,
  code_hash       text NOT NULL,
  subject         text,
  state           text NOT NULL CHECK (state IN ('NAMED', 'CONFIRMED', 'REFUSED', 'REVOKED')),
  reason          text,
  named_at        timestamptz NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  CHECK (state <> 'REFUSED' OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX one_proxy_of_a_family ON selection_proxy (application_id) WHERE state IN ('NAMED', 'CONFIRMED');
CREATE INDEX selection_proxy_subject ON selection_proxy (subject) WHERE state = 'CONFIRMED';

-- The phase that is going on or comes next; when all are over, the last.
CREATE VIEW selection_now AS
SELECT DISTINCT ON (p.offering_id) p.*, coalesce(e.state, 'WAITING') AS state, coalesce(e.current_slot, 0) AS current_slot,
       e.opened_at, e.closes_at, e.paused_at
FROM selection_phase p LEFT JOIN selection_session e ON e.offering_id = p.offering_id AND e.phase = p.phase
ORDER BY p.offering_id, (e.state IS NOT DISTINCT FROM 'CLOSED'), CASE WHEN e.state = 'CLOSED' THEN -p.phase ELSE p.phase END;

-- Which families can choose after the phases before that one, in the order of the draw: qualified, of the tier
-- (null: of any), without a unit, and without having given the right up (article 21).
CREATE FUNCTION families_to_choose(offering bigint, of_tier int, before_phase int)
RETURNS TABLE (application_id bigint, rank int) LANGUAGE sql STABLE AS $$
  SELECT r.application_id, r.rank
  FROM live_draw d
  JOIN draw_rank r ON r.draw_number = d.number AND (of_tier IS NULL OR r.tier = of_tier)
  JOIN application a ON a.id = r.application_id AND a.status = 'QUALIFIED'
  WHERE d.offering_id = offering
    AND NOT EXISTS (SELECT FROM selection s
                    WHERE s.offering_id = offering AND s.application_id = r.application_id AND s.live)
    AND NOT EXISTS (SELECT FROM selection_turn t
                    WHERE t.offering_id = offering AND t.application_id = r.application_id AND t.phase < before_phase
                      AND t.state IN ('FORFEITED', 'SUSPENDED'))
$$;

-- Those of a phase of the plan.
CREATE FUNCTION families_of_phase(offering bigint, wanted int)
RETURNS TABLE (application_id bigint, rank int) LANGUAGE sql STABLE AS $$
  SELECT f.application_id, f.rank
  FROM selection_phase p CROSS JOIN LATERAL families_to_choose(offering, p.tier, wanted) f
  WHERE p.offering_id = offering AND p.phase = wanted
$$;

-- Every family that had a turn, once, in the order of the draw.
CREATE VIEW selection_family AS
SELECT DISTINCT ON (offering_id, application_id) offering_id, application_id, rank
FROM selection_turn ORDER BY offering_id, application_id, phase;
