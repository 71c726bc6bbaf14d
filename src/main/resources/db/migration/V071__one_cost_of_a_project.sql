-- What a new-built project cost is one thing, however many offerings its homes are sold in (Huangshi measures, article
-- 13): lists that both offices have filed rest on the same land, construction and area. The project's row makes two
-- filings of the same moment follow each other.
CREATE FUNCTION keep_one_cost_of_a_project() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  mine RECORD;
BEGIN
  SELECT o.id AS offering_id, o.project_id, c.land_cost, c.construction_cost, c.cost_area INTO mine
  FROM price_list p
  JOIN offering o ON o.id = p.offering_id
  JOIN price_calculation c ON c.id = p.calculation_id AND c.basis = 'BUILT'
  WHERE p.id = NEW.price_list_id;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  PERFORM FROM housing_project WHERE id = mine.project_id FOR NO KEY UPDATE;
  IF EXISTS (
    SELECT FROM offering o
    JOIN price_list p ON p.offering_id = o.id AND p.state = 'CURRENT'
    JOIN price_calculation c ON c.id = p.calculation_id
    WHERE o.project_id = mine.project_id AND o.id <> mine.offering_id AND c.basis = 'BUILT'
      AND (c.land_cost, c.construction_cost, c.cost_area)
          IS DISTINCT FROM (mine.land_cost, mine.construction_cost, mine.cost_area)
      AND (SELECT count(*) FROM price_filing f WHERE f.price_list_id = p.id AND f.decision = 'FILED') = 2)
  THEN
    RAISE EXCEPTION 'price list % rests on other costs than a filed list of the same project', NEW.price_list_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'one_cost_of_a_project';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER one_cost_of_a_project AFTER INSERT ON price_filing FOR EACH ROW WHEN (NEW.decision = 'FILED')
  EXECUTE FUNCTION keep_one_cost_of_a_project();

CREATE INDEX price_calculation_of_project ON price_calculation (project_id);
