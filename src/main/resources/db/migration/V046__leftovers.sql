-- The waiting room of a phase in which what is left over is chosen, first come, first served. Until the phase opens
-- nobody has a place; at the opening the families in the room are shuffled, and who comes later stands behind them.
CREATE TABLE leftover_room (
  offering_id    bigint NOT NULL,
  phase          int NOT NULL,
  draw_number    int REFERENCES draw,
  opened_at      timestamptz,
  closed_at      timestamptz,
  shuffled       int NOT NULL DEFAULT 0,
  last_place     int NOT NULL DEFAULT 0,
  last_joined_at timestamptz,
  called_to      int NOT NULL DEFAULT 0,
  PRIMARY KEY (offering_id, phase),
  FOREIGN KEY (offering_id, phase) REFERENCES selection_phase,
  CHECK ((opened_at IS NULL) = (draw_number IS NULL)),
  CHECK (opened_at IS NOT NULL OR closed_at IS NULL),
  CHECK (last_place >= shuffled),
  CHECK (last_place >= called_to)
);
COMMENT ON COLUMN leftover_room.draw_number IS 'whose seed shuffled the room; null before the opening';
COMMENT ON COLUMN leftover_room.shuffled IS 'how many families had their places by the shuffle';
COMMENT ON COLUMN leftover_room.last_place IS 'who comes gets the next: the row is locked until that is committed';
COMMENT ON COLUMN leftover_room.called_to IS 'the last place that was called, so that thousands can ask how many are ahead';

-- Who has come. Nothing is locked but shortly by the opening, so that thousands can come at once.
CREATE TABLE leftover_entry (
  offering_id    bigint NOT NULL,
  phase          int NOT NULL,
  application_id bigint NOT NULL REFERENCES application,
  joined_at      timestamptz NOT NULL,
  seen_at        timestamptz NOT NULL,
  PRIMARY KEY (offering_id, phase, application_id),
  FOREIGN KEY (offering_id, phase) REFERENCES leftover_room
);
COMMENT ON COLUMN leftover_entry.seen_at IS 'when the family last had the room before it, to the minute';

-- The places, as they are published: written once, without a gap.
CREATE TABLE leftover_place (
  offering_id    bigint NOT NULL,
  phase          int NOT NULL,
  place          int NOT NULL CHECK (place > 0),
  application_id bigint NOT NULL,
  receipt        text NOT NULL,
  joined_at      timestamptz NOT NULL,
  ticket         text CHECK (ticket ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (offering_id, phase, place),
  UNIQUE (offering_id, phase, application_id),
  FOREIGN KEY (offering_id, phase, application_id) REFERENCES leftover_entry
);
COMMENT ON COLUMN leftover_place.ticket IS 'by which the room was shuffled, in hex; null for those who came later';
CALL make_append_only('leftover_place');
