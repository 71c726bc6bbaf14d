-- The chain that every flat and every yuan follows: a unit of the stock ledger, the project for which it is raised,
-- the acquisition that buys it, the offering that sells it. Areas in m² and money in yuan, both with two decimals.

CREATE TABLE developer (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  credit_code text NOT NULL UNIQUE CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name        text NOT NULL
);

-- A developer's estate 楼盘.
CREATE TABLE estate (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  developer_id bigint NOT NULL REFERENCES developer,
  district     text NOT NULL,
  name         text NOT NULL,
  address      text NOT NULL,
  UNIQUE (district, name)
);

CREATE TABLE stock_building (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  estate_id    bigint NOT NULL REFERENCES estate,
  name         text NOT NULL,
  completed_on date,
  UNIQUE (estate_id, name)
);
COMMENT ON COLUMN stock_building.completed_on IS 'Day of completion; null while it is being built.';

CREATE TABLE stock_unit (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code         text NOT NULL UNIQUE,
  building_id  bigint NOT NULL REFERENCES stock_building,
  entrance     text NOT NULL DEFAULT '',
  room         text NOT NULL,
  storey       int NOT NULL,
  layout       text NOT NULL,
  orientation  text NOT NULL DEFAULT '',
  built_area   numeric(8,2) NOT NULL CHECK (built_area > 0),
  inner_area   numeric(8,2) NOT NULL CHECK (inner_area > 0 AND inner_area <= built_area),
  sale_state   text NOT NULL CHECK (sale_state IN ('UNSOLD', 'SOLD', 'WITHDRAWN')),
  encumbrance  text NOT NULL CHECK (encumbrance IN ('NONE', 'MORTGAGED', 'SEIZED', 'LEASED')),
  asking_price numeric(10,2) CHECK (asking_price > 0),
  title        text NOT NULL DEFAULT 'COMMODITY' CHECK (title IN ('COMMODITY', 'RESTRICTED')),
  version      int NOT NULL DEFAULT 0,
  UNIQUE (building_id, entrance, room)
);
COMMENT ON COLUMN stock_unit.asking_price IS 'Yuan per m² of built area; null when the developer names none.';

-- Restricted title 封闭管理: once affordable housing, never commodity housing again (article 33).
CREATE FUNCTION keep_restricted_title() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'unit % stays affordable housing', OLD.code
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'restricted_title_stays';
END $$;
CREATE TRIGGER restricted_title_stays BEFORE UPDATE ON stock_unit FOR EACH ROW
  WHEN (OLD.title = 'RESTRICTED' AND NEW.title <> 'RESTRICTED') EXECUTE FUNCTION keep_restricted_title();

-- A project of affordable housing 保障房项目: one acquirer, one place, one use.
CREATE TABLE housing_project (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  acquirer   text NOT NULL REFERENCES organisation,
  district   text NOT NULL,
  name       text NOT NULL,
  address    text NOT NULL,
  use        text NOT NULL CHECK (use IN ('SALE', 'RENT')),
  way        text NOT NULL CHECK (way IN ('ALLOCATED_LAND', 'IDLE_LAND', 'ACQUIRED', 'OTHER')),
  state      text NOT NULL CHECK (state IN ('PLANNED', 'SUBMITTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  version    int NOT NULL DEFAULT 0,
  UNIQUE (acquirer, name)
);

-- The offering that sells a project's units; null for those of before.
ALTER TABLE offering ADD project_id bigint REFERENCES housing_project;
ALTER TABLE unit ADD stock_unit_id bigint REFERENCES stock_unit;
CREATE UNIQUE INDEX one_stock_unit_in_an_offering ON unit (offering_id, stock_unit_id);

-- An acquisition 收购 of a project's units. Refused and withdrawn ones stay.
CREATE TABLE acquisition (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id     bigint NOT NULL REFERENCES housing_project,
  developer_id   bigint NOT NULL REFERENCES developer,
  state          text NOT NULL CHECK (state IN
                   ('DRAFT', 'PROPOSED', 'DISTRICT_APPROVED', 'APPROVED', 'SIGNED', 'HANDED_OVER', 'REFUSED', 'WITHDRAWN')),
  price          numeric(16,2) CHECK (price > 0),
  policy_version text NOT NULL,
  created_by     text NOT NULL,
  created_at     timestamptz NOT NULL,
  version        int NOT NULL DEFAULT 0
);
COMMENT ON COLUMN acquisition.price IS 'Yuan for all units together, as proposed and, from SIGNED on, as contracted.';
CREATE INDEX acquisition_of_project ON acquisition (project_id);

CREATE TABLE acquisition_unit (
  acquisition_id bigint NOT NULL REFERENCES acquisition,
  stock_unit_id  bigint NOT NULL REFERENCES stock_unit,
  price          numeric(14,2) CHECK (price > 0),
  live           boolean NOT NULL DEFAULT true,
  PRIMARY KEY (acquisition_id, stock_unit_id)
);
COMMENT ON COLUMN acquisition_unit.live IS 'False once the acquisition is refused or withdrawn or the unit is left out.';
CREATE UNIQUE INDEX one_unit_one_acquisition ON acquisition_unit (stock_unit_id) WHERE live;
