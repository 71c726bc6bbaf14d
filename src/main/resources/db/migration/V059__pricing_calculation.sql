-- How prices come about (Huangshi measures, articles 10 and 13): a versioned sheet 测算表 per offering. A sheet is never
-- edited; the next version takes its place. Money in yuan, prices in yuan per m² of built area, shares in %.
CREATE TABLE price_calculation (
  id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  offering_id          bigint NOT NULL REFERENCES offering,
  project_id           bigint NOT NULL REFERENCES housing_project,
  sheet_version        int NOT NULL CHECK (sheet_version > 0),
  basis                text NOT NULL CHECK (basis IN ('ACQUIRED', 'BUILT', 'RENT')),
  markup_percent       numeric(7,4) CHECK (markup_percent >= 0),
  replacement_price_id bigint REFERENCES replacement_price,
  place                text,
  replacement_land     numeric(10,2) CHECK (replacement_land >= 0),
  replacement_building numeric(10,2) CHECK (replacement_building > 0),
  replacement_fees     numeric(10,2) CHECK (replacement_fees >= 0),
  land_cost            numeric(16,2) CHECK (land_cost >= 0),
  construction_cost    numeric(16,2) CHECK (construction_cost > 0),
  cost_area            numeric(12,2) CHECK (cost_area > 0),
  market_rent          numeric(10,2) CHECK (market_rent > 0),
  rent_percent         numeric(7,4) CHECK (rent_percent > 0),
  rent_source          text,
  rent_on              date,
  target_price         numeric(10,2) CHECK (target_price > 0),
  policy_version       text NOT NULL,
  written_by           text NOT NULL,
  written_at           timestamptz NOT NULL,
  UNIQUE (offering_id, sheet_version),
  UNIQUE (id, offering_id),
  CHECK ((basis = 'RENT') = (markup_percent IS NULL)),
  CHECK ((basis = 'ACQUIRED') = (num_nonnulls(
    replacement_price_id, place, replacement_land, replacement_building, replacement_fees) = 5)),
  CHECK (basis = 'ACQUIRED' OR num_nonnulls(
    replacement_price_id, place, replacement_land, replacement_building, replacement_fees) = 0),
  CHECK ((basis = 'BUILT') = (num_nonnulls(land_cost, construction_cost, cost_area) = 3)),
  CHECK (basis = 'BUILT' OR num_nonnulls(land_cost, construction_cost, cost_area) = 0),
  CHECK ((basis = 'RENT') = (num_nonnulls(market_rent, rent_percent, rent_source, rent_on) = 4)),
  CHECK (basis = 'RENT' OR num_nonnulls(market_rent, rent_percent, rent_source, rent_on) = 0)
);
COMMENT ON COLUMN price_calculation.project_id IS 'The offering''s project on that day; a draft that moves to another project needs another sheet.';
COMMENT ON COLUMN price_calculation.replacement_land IS 'Copied from the replacement price in force on the day of the sheet, as are the other two parts.';
COMMENT ON COLUMN price_calculation.cost_area IS 'm² for sale that land_cost and construction_cost paid for.';
COMMENT ON COLUMN price_calculation.market_rent IS 'Yuan per m² and month at the place.';
COMMENT ON COLUMN price_calculation.target_price IS 'The average that the acquirer aims at below the limit; null when it is the limit.';
CALL make_append_only('price_calculation');

-- What else the homes cost, for the profit (article 10).
CREATE TABLE price_cost_item (
  calculation_id bigint NOT NULL REFERENCES price_calculation,
  number         int NOT NULL CHECK (number > 0),
  kind           text NOT NULL CHECK (kind IN ('TAXES', 'INTEREST', 'FIT_OUT', 'MANAGEMENT', 'OTHER')),
  amount         numeric(16,2) NOT NULL CHECK (amount > 0),
  note           text NOT NULL,
  PRIMARY KEY (calculation_id, number)
);
CALL make_append_only('price_cost_item');

-- How homes of one list differ in price: by storey, orientation or layout. What is not named counts as 1.
CREATE TABLE price_coefficient (
  calculation_id bigint NOT NULL REFERENCES price_calculation,
  number         int NOT NULL CHECK (number > 0),
  feature        text NOT NULL CHECK (feature IN ('STOREY', 'ORIENTATION', 'LAYOUT')),
  storey_from    int,
  storey_until   int,
  name           text,
  factor         numeric(6,4) NOT NULL CHECK (factor > 0),
  PRIMARY KEY (calculation_id, number),
  UNIQUE (calculation_id, feature, name),
  CHECK ((feature = 'STOREY') = (name IS NULL)),
  CHECK ((feature = 'STOREY') = (num_nonnulls(storey_from, storey_until) = 2)),
  CHECK (storey_from <= storey_until),
  -- Bands of one sheet as strips of a plane, sheets above each other: none overlaps another.
  CONSTRAINT storey_bands_apart EXCLUDE USING gist (
    box(point(calculation_id, storey_from), point(calculation_id, storey_until)) WITH &&) WHERE (feature = 'STOREY')
);
CALL make_append_only('price_coefficient');
