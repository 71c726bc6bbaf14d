-- How a family pays for the home that it has signed for (articles 27 and 28): its own money, a loan of the housing
-- provident fund 公积金贷款, a loan of a bank. Together they are the price to the cent. What changes is a new version.
CREATE TABLE agreement_financing (
  selection_id     bigint NOT NULL REFERENCES agreement,
  version          int NOT NULL CHECK (version > 0),
  price            numeric(14,2) NOT NULL CHECK (price > 0),
  own_money        numeric(14,2) NOT NULL CHECK (own_money >= 0),
  provident_loan   numeric(14,2) NOT NULL CHECK (provident_loan >= 0),
  provident_lender text,
  bank_loan        numeric(14,2) NOT NULL CHECK (bank_loan >= 0),
  bank_lender      text,
  recorded_by      text NOT NULL,
  recorded_at      timestamptz NOT NULL,
  PRIMARY KEY (selection_id, version),
  CHECK ((provident_loan > 0) = (provident_lender IS NOT NULL)),
  CHECK ((bank_loan > 0) = (bank_lender IS NOT NULL)),
  CONSTRAINT financing_is_the_price CHECK (own_money + provident_loan + bank_loan = price)
);
COMMENT ON COLUMN agreement_financing.version IS 'From 1 without gaps; the last one holds.';
COMMENT ON COLUMN agreement_financing.provident_lender IS 'The centre of the provident fund; null without such a loan.';
CALL make_append_only('agreement_financing');

-- Of a signed sale alone, of its very price, one version after the other.
CREATE FUNCTION keep_financing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM agreement g
      JOIN selection s ON s.id = g.selection_id
      JOIN offering o ON o.id = s.offering_id
      WHERE g.selection_id = NEW.selection_id AND g.state = 'SIGNED' AND o.use = 'SALE'
        AND s.total_price = NEW.price
        AND NEW.version = 1 + coalesce(
          (SELECT max(f.version) FROM agreement_financing f WHERE f.selection_id = NEW.selection_id), 0)) THEN
    RAISE EXCEPTION 'agreement % is not a signed sale at that price, or has that version', NEW.selection_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'financing_of_a_signed_sale';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER financing_of_a_signed_sale BEFORE INSERT ON agreement_financing
  FOR EACH ROW EXECUTE FUNCTION keep_financing();
