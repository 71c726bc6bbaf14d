-- A new-built home has no number in the stock ledger: it is known by its project, building, entrance and room, however
-- they are spaced or written, and is on sale in one offering only.
CREATE FUNCTION home_name(building text, entrance text, room text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg(
    lower(regexp_replace(
      normalize(part, NFKC), E'[\u0001-\u0020\u007f-\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]+', '', 'g')),
    E'\n' ORDER BY place)
  FROM unnest(ARRAY[building, entrance, room]) WITH ORDINALITY AS parts (part, place)
$$;

ALTER TABLE unit
  ADD project_id bigint REFERENCES housing_project,
  ADD home_name  text;
COMMENT ON COLUMN unit.project_id IS 'Whose home it is: the project of its offering when a list named it last; null in offerings of before projects.';
COMMENT ON COLUMN unit.home_name IS 'Building, entrance and room as they are compared.';

UPDATE unit SET home_name = home_name(building, entrance, room);

-- A home that stands in two offerings from before keeps its place in the first.
WITH known AS (
  SELECT u.id, o.project_id, u.stock_unit_id IS NULL AND u.state <> 'WITHDRAWN' AS live,
         row_number() OVER (PARTITION BY o.project_id, u.home_name, u.stock_unit_id IS NULL AND u.state <> 'WITHDRAWN'
                            ORDER BY u.id) AS place
  FROM unit u JOIN offering o ON o.id = u.offering_id)
UPDATE unit u SET project_id = k.project_id FROM known k WHERE k.id = u.id AND (k.place = 1 OR NOT k.live);

ALTER TABLE unit ALTER COLUMN home_name SET NOT NULL;
CREATE UNIQUE INDEX one_new_home_on_sale ON unit (project_id, home_name)
  WHERE state <> 'WITHDRAWN' AND stock_unit_id IS NULL;

CREATE FUNCTION name_home() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.project_id := (SELECT o.project_id FROM offering o WHERE o.id = NEW.offering_id);
  NEW.home_name := home_name(NEW.building, NEW.entrance, NEW.room);
  RETURN NEW;
END $$;
CREATE TRIGGER named_when_listed BEFORE INSERT OR UPDATE OF building, entrance, room, project_id, home_name ON unit
  FOR EACH ROW EXECUTE FUNCTION name_home();
CREATE TRIGGER named_when_listed_again BEFORE UPDATE OF state ON unit
  FOR EACH ROW WHEN (OLD.state = 'WITHDRAWN' AND NEW.state <> 'WITHDRAWN') EXECUTE FUNCTION name_home();
