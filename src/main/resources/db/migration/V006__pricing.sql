-- One-unit-one-price lists (article 14). A published list is never edited, only superseded by the next
-- version; every version stays. Prices in yuan per m² and yuan, exact.
CREATE TABLE price_list (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  offering_id   bigint NOT NULL REFERENCES offering,
  list_version  int NOT NULL CHECK (list_version > 0),
  state         text NOT NULL CHECK (state IN ('CURRENT', 'SUPERSEDED')),
  units         int NOT NULL CHECK (units > 0),
  total_area    numeric(12,2) NOT NULL,
  total_price   numeric(16,2) NOT NULL,
  file_name     text NOT NULL,
  file_digest   text NOT NULL,
  imported_by   text NOT NULL,
  imported_at   timestamptz NOT NULL,
  UNIQUE (offering_id, list_version)
);
CREATE UNIQUE INDEX price_list_current ON price_list (offering_id) WHERE state = 'CURRENT';

CREATE TABLE price_list_line (
  price_list_id bigint NOT NULL REFERENCES price_list,
  unit_id       bigint NOT NULL REFERENCES unit,
  unit_price    numeric(10,2) NOT NULL CHECK (unit_price > 0),
  total_price   numeric(14,2) NOT NULL CHECK (total_price > 0),
  PRIMARY KEY (price_list_id, unit_id)
);
CALL make_append_only('price_list_line');
