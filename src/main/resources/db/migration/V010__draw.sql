-- The draw, protocol anju-draw-1. Numbers are gap-free: the counter's row is locked by the transaction
-- that takes the next one, so a number is used if and only if its seal exists.
CREATE TABLE draw_counter (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  latest int NOT NULL
);
INSERT INTO draw_counter (latest) VALUES (0);

CREATE TABLE draw (
  number      int PRIMARY KEY,
  offering_id bigint NOT NULL REFERENCES offering,
  seal        text NOT NULL,
  seal_digest text NOT NULL,
  signature   text NOT NULL,
  key_id      text NOT NULL,
  public_key  text NOT NULL,
  sealed_at   timestamptz NOT NULL,
  sealed_by   text NOT NULL,
  draw_not_before timestamptz NOT NULL
);
CREATE UNIQUE INDEX one_roster_per_offering ON draw (offering_id);
CALL make_append_only('draw');

-- Frozen before the seal that names its root is written, in the same transaction.
CREATE TABLE draw_roster_line (
  draw_number    int NOT NULL REFERENCES draw DEFERRABLE INITIALLY DEFERRED,
  position       int NOT NULL,
  application_id bigint NOT NULL REFERENCES application,
  receipt        text NOT NULL,
  tier           int NOT NULL,
  tickets        int NOT NULL,
  PRIMARY KEY (draw_number, position),
  UNIQUE (draw_number, receipt)
);
CALL make_append_only('draw_roster_line');

-- Values that people read off. Two people enter each value; attempt counts up when entries differed
-- and the entry was opened again, in public, with a reason.
CREATE TABLE draw_entry (
  draw_number int NOT NULL REFERENCES draw,
  source      int NOT NULL,
  attempt     int NOT NULL,
  entered_by  text NOT NULL,
  value       text NOT NULL,
  entered_at  timestamptz NOT NULL,
  PRIMARY KEY (draw_number, source, attempt, entered_by)
);
CALL make_append_only('draw_entry');

CREATE TABLE draw_reopening (
  draw_number int NOT NULL REFERENCES draw,
  source      int NOT NULL,
  attempt     int NOT NULL CHECK (attempt > 1),
  reason      text NOT NULL,
  reopened_by text NOT NULL,
  reopened_at timestamptz NOT NULL,
  PRIMARY KEY (draw_number, source, attempt)
);
CALL make_append_only('draw_reopening');

-- randomness holds the published file to the byte.
CREATE TABLE draw_result (
  draw_number    int PRIMARY KEY REFERENCES draw,
  randomness     text NOT NULL,
  seed           text NOT NULL,
  drawn_at       timestamptz NOT NULL
);
CALL make_append_only('draw_result');

CREATE TABLE draw_rank (
  draw_number    int NOT NULL REFERENCES draw,
  rank           int NOT NULL,
  application_id bigint NOT NULL REFERENCES application,
  receipt        text NOT NULL,
  tier           int NOT NULL,
  ticket         text NOT NULL,
  PRIMARY KEY (draw_number, rank),
  UNIQUE (draw_number, application_id),
  UNIQUE (draw_number, receipt)
);
CALL make_append_only('draw_rank');
