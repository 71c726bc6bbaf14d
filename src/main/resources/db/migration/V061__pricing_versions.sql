-- Every version of a price list stands as it was published: what a unit was when it was priced is kept with the price,
-- since a later version may measure the unit anew, and nothing joins a list once it went under public notice.
ALTER TABLE price_list_line
  ADD COLUMN storey int,
  ADD COLUMN layout text,
  ADD COLUMN orientation text,
  ADD COLUMN built_area numeric(8,2);
ALTER TABLE price_list_line DISABLE TRIGGER append_only;
UPDATE price_list_line l
SET storey = u.storey, layout = u.layout, orientation = u.orientation, built_area = u.built_area
FROM unit u WHERE u.id = l.unit_id;
ALTER TABLE price_list_line ENABLE TRIGGER append_only;
ALTER TABLE price_list_line
  ALTER COLUMN storey SET NOT NULL,
  ALTER COLUMN layout SET NOT NULL,
  ALTER COLUMN orientation SET NOT NULL,
  ALTER COLUMN built_area SET NOT NULL;

-- A unit of another offering finds nothing here, and is refused for what is missing.
CREATE FUNCTION keep_unit_as_priced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT u.storey, u.layout, u.orientation, u.built_area
  INTO NEW.storey, NEW.layout, NEW.orientation, NEW.built_area
  FROM price_list p JOIN unit u ON u.offering_id = p.offering_id
  WHERE p.id = NEW.price_list_id AND u.id = NEW.unit_id;
  RETURN NEW;
END $$;
CREATE TRIGGER unit_as_priced BEFORE INSERT ON price_list_line
  FOR EACH ROW EXECUTE FUNCTION keep_unit_as_priced();

CREATE FUNCTION refuse_line_of_shown_list() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added JOIN price_notice USING (price_list_id)) THEN
    RAISE EXCEPTION 'a price list that was under public notice takes no more units'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER none_after_notice AFTER INSERT ON price_list_line REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_line_of_shown_list();

-- Of a list nothing changes but that the next version takes its place.
CREATE FUNCTION keep_price_list() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'state' = to_jsonb(OLD) - 'state'
     AND (OLD.state = 'CURRENT' OR NEW.state = OLD.state) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'price list % is never changed, only superseded', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER only_superseded BEFORE UPDATE OR DELETE ON price_list
  FOR EACH ROW EXECUTE FUNCTION keep_price_list();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON price_list
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
