-- Choosing a unit in the order of the draw. The partial unique indexes are the last guard: one live
-- selection per unit, one per household and offering.
CREATE TABLE selection_session (
  offering_id       bigint PRIMARY KEY REFERENCES offering,
  state             text NOT NULL CHECK (state IN ('WAITING', 'OPEN', 'CLOSED')),
  starts_at         timestamptz NOT NULL,
  current_slot      int NOT NULL DEFAULT 0
);

CREATE TABLE selection_turn (
  offering_id    bigint NOT NULL REFERENCES offering,
  application_id bigint NOT NULL REFERENCES application,
  rank           int NOT NULL,
  slot           int NOT NULL,
  state          text NOT NULL CHECK (state IN ('WAITING', 'OPEN', 'CHOSEN', 'FORFEITED', 'NOT_CALLED')),
  opens_at       timestamptz,
  closes_at      timestamptz,
  PRIMARY KEY (offering_id, application_id),
  UNIQUE (offering_id, rank)
);
CREATE INDEX selection_turn_slot ON selection_turn (offering_id, slot);

CREATE TABLE selection (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  offering_id    bigint NOT NULL REFERENCES offering,
  unit_id        bigint NOT NULL REFERENCES unit,
  application_id bigint NOT NULL REFERENCES application,
  attempt        uuid NOT NULL CONSTRAINT one_attempt_one_selection UNIQUE,
  price_list_id  bigint NOT NULL REFERENCES price_list,
  total_price    numeric(14,2) NOT NULL,
  chosen_at      timestamptz NOT NULL,
  live           boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX one_unit_one_buyer ON selection (unit_id) WHERE live;
CREATE UNIQUE INDEX one_household_one_unit ON selection (offering_id, application_id) WHERE live;
