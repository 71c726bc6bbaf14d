-- What the homes cost beside land, building or purchase is proven by a paper (Huangshi measures, article 10), and a paper
-- counts once in a project. Items of before have none and stand.
ALTER TABLE price_cost_item
  ADD document_id bigint REFERENCES official_document,
  ADD CONSTRAINT cost_has_its_paper CHECK (document_id IS NOT NULL) NOT VALID;
CREATE INDEX price_cost_item_paper ON price_cost_item (document_id);
CREATE INDEX official_document_digest ON official_document (digest);

-- The sheets that count for an offering: the latest, and the one that its list in force rests on.
CREATE VIEW current_price_calculation AS
  SELECT c.* FROM price_calculation c
  JOIN offering o ON o.id = c.offering_id AND o.project_id = c.project_id
  WHERE c.sheet_version = (SELECT max(l.sheet_version) FROM price_calculation l WHERE l.offering_id = c.offering_id)
     OR EXISTS (SELECT FROM price_list p WHERE p.calculation_id = c.id AND p.state = 'CURRENT');

-- The last guard stands at the filing; the project's row makes two filings of the same moment follow each other.
CREATE FUNCTION keep_paper_counted_once() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  mine RECORD;
BEGIN
  SELECT c.id, c.offering_id, c.project_id INTO mine
  FROM price_list p JOIN price_calculation c ON c.id = p.calculation_id
  WHERE p.id = NEW.price_list_id;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  PERFORM FROM housing_project WHERE id = mine.project_id FOR NO KEY UPDATE;
  IF EXISTS (
    SELECT FROM price_cost_item i
    JOIN official_document d ON d.id = i.document_id
    JOIN official_document same ON same.digest = d.digest
    JOIN price_cost_item other ON other.document_id = same.id
    JOIN price_list p ON p.calculation_id = other.calculation_id AND p.state = 'CURRENT'
    JOIN offering o ON o.id = p.offering_id
    WHERE i.calculation_id = mine.id AND o.project_id = mine.project_id AND o.id <> mine.offering_id
      AND (SELECT count(*) FROM price_filing f WHERE f.price_list_id = p.id AND f.decision = 'FILED') = 2)
  THEN
    RAISE EXCEPTION 'price list % names a paper of a filed list of the same project', NEW.price_list_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_counted_once';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER paper_counted_once AFTER INSERT ON price_filing FOR EACH ROW WHEN (NEW.decision = 'FILED')
  EXECUTE FUNCTION keep_paper_counted_once();
