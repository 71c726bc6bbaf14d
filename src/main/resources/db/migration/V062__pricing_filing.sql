-- What the two offices do with a list after its public notice (article 13): the housing bureau and
-- development-and-reform each file it under a number of their own, or return it with a reason. One says no once for
-- both. A returned list stays on record; the acquirer's next version starts anew.
CREATE TABLE price_filing (
  price_list_id bigint NOT NULL REFERENCES price_list,
  office        text NOT NULL CHECK (office IN ('BUREAU', 'PRICE')),
  decision      text NOT NULL CHECK (decision IN ('FILED', 'RETURNED')),
  number        text CHECK (number ~ '\S'),
  reason        text CHECK (reason ~ '\S'),
  officer       text NOT NULL,
  decided_at    timestamptz NOT NULL,
  PRIMARY KEY (price_list_id, office),
  CONSTRAINT two_officers UNIQUE (price_list_id, officer),
  CONSTRAINT number_once UNIQUE (office, number),
  CHECK ((decision = 'FILED') = (number IS NOT NULL)),
  CHECK ((decision = 'RETURNED') = (reason IS NOT NULL))
);
CALL make_append_only('price_filing');

-- The last guard of the order: notice first and to its end, the list in force, nobody who made it or showed it, and
-- nothing after a return. The list's row makes two filings of the same moment follow each other.
CREATE FUNCTION keep_filing_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  list RECORD;
BEGIN
  SELECT p.state, p.imported_by, n.closes_at, n.published_by INTO list
  FROM price_list p JOIN price_notice n ON n.price_list_id = p.id
  WHERE p.id = NEW.price_list_id FOR NO KEY UPDATE OF p;
  IF NOT FOUND OR list.closes_at > NEW.decided_at OR list.state <> 'CURRENT'
     OR NEW.officer IN (list.imported_by, list.published_by)
     OR EXISTS (SELECT FROM price_filing WHERE price_list_id = NEW.price_list_id AND decision = 'RETURNED') THEN
    RAISE EXCEPTION 'price list % cannot be filed or returned now by this officer', NEW.price_list_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'filing_in_order';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER filing_in_order BEFORE INSERT ON price_filing
  FOR EACH ROW EXECUTE FUNCTION keep_filing_order();
