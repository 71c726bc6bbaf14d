-- The last guards of price lists: each rests on a sheet of its own offering and keeps that sheet's limit, prices stand
-- once the public notice of the families has begun, and a home of the stock ledger is on sale in one offering only.
ALTER TABLE price_list
  ADD CONSTRAINT price_list_rests_on_its_sheet
    FOREIGN KEY (calculation_id, offering_id) REFERENCES price_calculation (id, offering_id),
  ADD CONSTRAINT price_list_within_cap CHECK (total_price <= cap_total);

DROP INDEX one_stock_unit_in_an_offering;
CREATE UNIQUE INDEX one_stock_unit_on_sale ON unit (stock_unit_id) WHERE state <> 'WITHDRAWN';
CREATE INDEX unit_of_stock ON unit (stock_unit_id) WHERE stock_unit_id IS NOT NULL;

CREATE FUNCTION keep_prices_while_families_choose() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM offering WHERE id = OLD.offering_id AND stage IN ('DRAFT', 'ANNOUNCED') FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the prices of offering % are final', OLD.offering_id
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'prices_are_final';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER prices_are_final BEFORE UPDATE OF state ON price_list FOR EACH ROW
  EXECUTE FUNCTION keep_prices_while_families_choose();
