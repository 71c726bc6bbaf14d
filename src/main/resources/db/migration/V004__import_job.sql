-- An uploaded workbook on its way to becoming data. The file and what was read from it can hold personal
-- data, so both are stored encrypted. A job that a stopped process left in READING is taken up again.
CREATE TABLE import_job (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind           text NOT NULL CHECK (kind IN ('PRICE_LIST', 'ROSTER')),
  offering_id    bigint NOT NULL,
  organisation   text NOT NULL REFERENCES organisation,
  file_name      text NOT NULL,
  file_digest    text NOT NULL,
  file_cipher    bytea NOT NULL,
  state          text NOT NULL CHECK (state IN ('READING', 'READY', 'UNREADABLE', 'SAVED', 'DISCARDED')),
  rows_done      int NOT NULL DEFAULT 0,
  rows_total     int NOT NULL DEFAULT 0,
  rows_good      int NOT NULL DEFAULT 0,
  rows_bad       int NOT NULL DEFAULT 0,
  unreadable     text,
  summary        jsonb,
  leased_until   timestamptz,
  created_by     text NOT NULL,
  created_at     timestamptz NOT NULL,
  version        int NOT NULL DEFAULT 0
);
CREATE INDEX import_job_waiting ON import_job (id) WHERE state = 'READING';
CREATE INDEX import_job_of ON import_job (organisation, offering_id, id);

-- What was read: one row of the sheet, or (row_no 0) what concerns the whole sheet.
CREATE TABLE import_row (
  job_id         bigint NOT NULL REFERENCES import_job ON DELETE CASCADE,
  row_no         int NOT NULL,
  good           boolean NOT NULL,
  content_cipher bytea NOT NULL,
  PRIMARY KEY (job_id, row_no)
);
