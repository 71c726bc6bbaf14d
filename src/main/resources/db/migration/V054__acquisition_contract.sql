-- What departments say, how the price is paid, and what the inspection before the handover finds (article 35).

-- Opinions of departments that have no accounts, entered by an officer from the document.
CREATE TABLE acquisition_opinion (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  acquisition_id  bigint NOT NULL REFERENCES acquisition,
  department      text NOT NULL CHECK (department IN ('FINANCE', 'STATE_ASSETS')),
  in_favour       boolean NOT NULL,
  document_number text NOT NULL,
  given_on        date NOT NULL,
  note            text NOT NULL,
  paper_id        bigint REFERENCES acquisition_paper,
  recorded_by     text NOT NULL,
  recorded_at     timestamptz NOT NULL
);
CREATE INDEX acquisition_opinion_of ON acquisition_opinion (acquisition_id, department, id);
CALL make_append_only('acquisition_opinion');

CREATE TABLE acquisition_instalment (
  acquisition_id bigint NOT NULL REFERENCES acquisition,
  number         int NOT NULL CHECK (number > 0),
  amount         numeric(16,2) NOT NULL CHECK (amount > 0),
  due_on         date NOT NULL,
  PRIMARY KEY (acquisition_id, number)
);

-- One inspection of one unit; the last one counts.
CREATE TABLE acquisition_inspection (
  id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  acquisition_id      bigint NOT NULL,
  stock_unit_id       bigint NOT NULL,
  measured_area       numeric(8,2) NOT NULL CHECK (measured_area > 0),
  fit_out             boolean NOT NULL,
  facilities          boolean NOT NULL,
  registration_number text,
  findings            text NOT NULL,
  agreed_price        numeric(14,2) CHECK (agreed_price > 0),
  inspected_on        date NOT NULL,
  recorded_by         text NOT NULL,
  recorded_at         timestamptz NOT NULL,
  FOREIGN KEY (acquisition_id, stock_unit_id) REFERENCES acquisition_unit
);
COMMENT ON COLUMN acquisition_inspection.fit_out IS 'Whether home and common parts are fitted out as agreed (article 35, 2).';
COMMENT ON COLUMN acquisition_inspection.facilities IS 'Whether home and facilities are handed over as agreed (article 35, 3).';
COMMENT ON COLUMN acquisition_inspection.registration_number IS 'Of the transfer in the register of real estate (article 35, 4); null while it is not registered.';
COMMENT ON COLUMN acquisition_inspection.agreed_price IS 'Yuan, when the developer agreed to a lower price after the inspection.';
CREATE INDEX acquisition_inspection_of ON acquisition_inspection (acquisition_id, stock_unit_id, id);
CALL make_append_only('acquisition_inspection');
