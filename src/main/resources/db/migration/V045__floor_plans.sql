-- What a unit type looks like from above, for everybody; the acquirer hands it in. A replaced plan gets a new id.
CREATE TABLE floor_plan (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  offering_id bigint NOT NULL REFERENCES offering,
  layout      text NOT NULL,
  digest      text NOT NULL REFERENCES stored_file,
  words       text NOT NULL CHECK (btrim(words) <> ''),
  added_at    timestamptz NOT NULL,
  UNIQUE (offering_id, layout)
);
COMMENT ON COLUMN floor_plan.layout IS 'as in unit.layout';
COMMENT ON COLUMN floor_plan.words IS 'the plan in words, for people who do not see it';
