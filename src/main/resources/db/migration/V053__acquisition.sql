-- How an acquisition comes about (Weihai work plan, part 2 (5)). Prices per m² are of built area, with two decimals.

-- What it would cost to build affordable housing at a place 重置价格: no home there is acquired for more. Entered by one
-- officer and confirmed by another; a confirmed one is final, and a later one takes its place.
CREATE TABLE replacement_price (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  district     text NOT NULL,
  place        text NOT NULL,
  land         numeric(10,2) NOT NULL CHECK (land >= 0),
  construction numeric(10,2) NOT NULL CHECK (construction > 0),
  fees         numeric(10,2) NOT NULL CHECK (fees >= 0),
  price        numeric(10,2) NOT NULL GENERATED ALWAYS AS (land + construction + fees) STORED,
  source       text NOT NULL,
  valid_from   date NOT NULL,
  valid_until  date NOT NULL CHECK (valid_until >= valid_from),
  entered_by   text NOT NULL,
  entered_at   timestamptz NOT NULL,
  confirmed_by text,
  confirmed_at timestamptz,
  CONSTRAINT replacement_price_second_officer CHECK (confirmed_by <> entered_by),
  CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
);
COMMENT ON COLUMN replacement_price.land IS 'Allocated land, yuan per m².';
COMMENT ON COLUMN replacement_price.construction IS 'Construction and installation 建安成本, yuan per m².';
COMMENT ON COLUMN replacement_price.fees IS 'Fees and taxes, yuan per m².';
CREATE INDEX replacement_price_of_place ON replacement_price (district, place, valid_from);
CREATE TRIGGER replacement_price_final BEFORE UPDATE OR DELETE ON replacement_price
  FOR EACH ROW WHEN (OLD.confirmed_by IS NOT NULL) EXECUTE FUNCTION refuse_change();

-- The papers that an acquisition rests on.
CREATE TABLE acquisition_paper (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  acquisition_id bigint NOT NULL REFERENCES acquisition,
  kind           text NOT NULL
    CHECK (kind IN ('COMPARABLE', 'APPRAISAL', 'NEGOTIATION', 'OPINION', 'CONTRACT', 'INSPECTION')),
  file_name      text NOT NULL,
  digest         text NOT NULL REFERENCES stored_file,
  added_by       text NOT NULL,
  added_at       timestamptz NOT NULL,
  UNIQUE (acquisition_id, kind, digest)
);
CALL make_append_only('acquisition_paper');

ALTER TABLE acquisition
  ADD place                text,
  ADD demand_result_id     bigint REFERENCES demand_result,
  ADD comparable_price     numeric(10,2) CHECK (comparable_price > 0),
  ADD comparable_source    text,
  ADD comparable_on        date,
  ADD comparable_paper     bigint REFERENCES acquisition_paper,
  ADD proposed_by          text,
  ADD district_approved_by text,
  ADD approved_by          text,
  ADD contract_number      text CONSTRAINT acquisition_contract_number UNIQUE,
  ADD contract_on          date,
  ADD contract_paper       bigint REFERENCES acquisition_paper,
  ADD contract_price       numeric(16,2) CHECK (contract_price > 0),
  ADD handed_over_by       text,
  ADD CONSTRAINT acquisition_only_lowered CHECK (price <= contract_price),
  ADD CONSTRAINT acquisition_second_pair_of_eyes
    CHECK (district_approved_by <> created_by AND district_approved_by <> proposed_by),
  ADD CONSTRAINT acquisition_third_pair_of_eyes
    CHECK (approved_by <> created_by AND approved_by <> proposed_by AND approved_by <> district_approved_by),
  ADD CONSTRAINT acquisition_fourth_pair_of_eyes
    CHECK (handed_over_by <> created_by AND handed_over_by <> proposed_by
           AND handed_over_by <> district_approved_by AND handed_over_by <> approved_by);
COMMENT ON COLUMN acquisition.place IS 'The place whose replacement price limits the price.';
COMMENT ON COLUMN acquisition.demand_result_id IS 'The survey result that justifies the acquisition (article 8).';
COMMENT ON COLUMN acquisition.comparable_price IS 'Yuan per m² of commercial housing of the same kind at the same place.';
COMMENT ON COLUMN acquisition.contract_price IS 'Yuan as contracted; the price after the handover may be lower.';

-- The highest price that the unit was allowed when its price was last checked: a price above it is not stored.
ALTER TABLE acquisition_unit
  ADD highest_price   numeric(14,2) CHECK (highest_price >= 0),
  ADD contract_price  numeric(14,2),
  ADD left_out_reason text,
  ADD CONSTRAINT acquisition_unit_only_lowered CHECK (price <= contract_price),
  ADD CONSTRAINT acquisition_unit_below_its_limits CHECK (price <= highest_price);

-- Reports of appraisers, each of all units that the acquisition had on that day.
CREATE TABLE acquisition_appraisal (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  acquisition_id bigint NOT NULL REFERENCES acquisition,
  appraiser      text NOT NULL,
  credit_code    text NOT NULL CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  licence_number text NOT NULL,
  appraised_on   date NOT NULL,
  value          numeric(16,2) NOT NULL CHECK (value > 0),
  area           numeric(12,2) NOT NULL CHECK (area > 0),
  paper_id       bigint NOT NULL REFERENCES acquisition_paper,
  recorded_by    text NOT NULL,
  recorded_at    timestamptz NOT NULL,
  CONSTRAINT acquisition_appraisals_independent UNIQUE (acquisition_id, credit_code)
);
CALL make_append_only('acquisition_appraisal');

-- Rounds of the negotiation with the developer, each about all units that the acquisition had on that day.
CREATE TABLE acquisition_round (
  acquisition_id bigint NOT NULL REFERENCES acquisition,
  number         int NOT NULL CHECK (number > 0),
  offered_by     text NOT NULL CHECK (offered_by IN ('ACQUIRER', 'DEVELOPER')),
  amount         numeric(16,2) NOT NULL CHECK (amount > 0),
  area           numeric(12,2) NOT NULL CHECK (area > 0),
  held_on        date NOT NULL,
  note           text NOT NULL,
  recorded_by    text NOT NULL,
  recorded_at    timestamptz NOT NULL,
  PRIMARY KEY (acquisition_id, number)
);
CALL make_append_only('acquisition_round');

-- Every step with whoever took it and the values that the price was checked against.
CREATE TABLE acquisition_step (
  id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  acquisition_id       bigint NOT NULL REFERENCES acquisition,
  step                 text NOT NULL CHECK (step IN
    ('DRAFTED', 'PRICED', 'PROPOSED', 'DISTRICT_APPROVED', 'APPROVED', 'SIGNED', 'HANDED_OVER', 'REFUSED', 'WITHDRAWN')),
  taken_by             text NOT NULL,
  role                 text NOT NULL,
  taken_at             timestamptz NOT NULL,
  reason               text,
  price                numeric(16,2),
  replacement_price    numeric(10,2),
  comparable_price     numeric(10,2),
  min_discount_percent numeric(7,4),
  policy_version       text NOT NULL
);
CREATE INDEX acquisition_step_of ON acquisition_step (acquisition_id, id);
CALL make_append_only('acquisition_step');
