-- A workbook of the stock ledger is the bureau's: it belongs to a district, not to an organisation's offering.
ALTER TABLE import_job
  DROP CONSTRAINT import_job_kind_check,
  ADD CONSTRAINT import_job_kind_check CHECK (kind IN ('PRICE_LIST', 'ROSTER', 'STOCK')),
  ALTER offering_id DROP NOT NULL,
  ALTER organisation DROP NOT NULL,
  ADD district text,
  ADD CONSTRAINT import_job_has_one_owner CHECK (
    CASE WHEN kind = 'STOCK' THEN district IS NOT NULL AND offering_id IS NULL AND organisation IS NULL
         ELSE district IS NULL AND offering_id IS NOT NULL AND organisation IS NOT NULL END);
CREATE INDEX import_job_of_district ON import_job (district, kind, id) WHERE district IS NOT NULL;

-- A unit with all that its building, its estate and their developer say of it.
CREATE VIEW stock_ledger AS
SELECT u.id, u.code, e.district, e.name AS estate, e.address, d.name AS developer, d.credit_code,
       b.name AS building, u.entrance, u.room, u.storey, u.layout, u.orientation, u.built_area, u.inner_area,
       b.completed_on, u.sale_state, u.encumbrance, u.asking_price, u.title, u.version
FROM stock_unit u
JOIN stock_building b ON b.id = u.building_id
JOIN estate e ON e.id = b.estate_id
JOIN developer d ON d.id = e.developer_id;

-- The sound rows of a workbook that is not saved yet, beside what they would change. The names are those of the
-- ledger, so that the two can be compared fact by fact.
CREATE TABLE stock_import_row (
  job_id       bigint NOT NULL REFERENCES import_job ON DELETE CASCADE,
  row_no       int NOT NULL,
  code         text NOT NULL,
  estate       text NOT NULL,
  address      text NOT NULL,
  developer    text NOT NULL,
  credit_code  text NOT NULL,
  building     text NOT NULL,
  entrance     text NOT NULL,
  room         text NOT NULL,
  storey       int NOT NULL,
  layout       text NOT NULL,
  orientation  text NOT NULL,
  built_area   numeric(8,2) NOT NULL,
  inner_area   numeric(8,2) NOT NULL,
  completed_on date,
  sale_state   text NOT NULL,
  encumbrance  text NOT NULL,
  asking_price numeric(10,2),
  difference   text CHECK (difference IN
                 ('NEW', 'CHANGED', 'SAME', 'OTHER_DISTRICT', 'PLACE_TAKEN', 'RESTRICTED')),
  changes      jsonb NOT NULL DEFAULT '[]',
  held_by      text,
  unit_version int,
  PRIMARY KEY (job_id, row_no),
  UNIQUE (job_id, code)
);
COMMENT ON COLUMN stock_import_row.difference IS 'Null until the whole sheet is compared with the ledger.';
COMMENT ON COLUMN stock_import_row.changes IS 'Per fact that differs: {fact, from, to}, as text; null for a blank.';
COMMENT ON COLUMN stock_import_row.held_by IS 'The code under which the ledger has another unit at this place.';
COMMENT ON COLUMN stock_import_row.unit_version IS 'Of the unit that was compared; null when the ledger has none.';
CREATE INDEX stock_import_row_by_difference ON stock_import_row (job_id, difference, row_no);

-- What the ledger has been told of a unit 一房一档. Later acquisition and sale stand in tables of their own.
CREATE TABLE stock_unit_event (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  stock_unit_id bigint NOT NULL REFERENCES stock_unit,
  kind          text NOT NULL CHECK (kind IN ('ENTERED', 'CHANGED')),
  at            timestamptz NOT NULL,
  actor         text NOT NULL,
  import_job_id bigint NOT NULL REFERENCES import_job,
  changes       jsonb NOT NULL
);
CREATE INDEX stock_unit_event_of ON stock_unit_event (stock_unit_id, id);
CALL make_append_only('stock_unit_event');
