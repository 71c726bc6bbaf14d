-- What a lease of an offering for rent says (W, part 2, 2): the same for all its homes, and public with it.
ALTER TABLE offering ADD CONSTRAINT offering_use UNIQUE (id, use);

CREATE TABLE lease_terms (
  offering_id      bigint PRIMARY KEY,
  use              text NOT NULL DEFAULT 'RENT' CHECK (use = 'RENT'),
  months           int NOT NULL CHECK (months BETWEEN 1 AND 240),
  deposit_months   int NOT NULL CHECK (deposit_months BETWEEN 0 AND 12),
  pay_every_months int NOT NULL CHECK (pay_every_months BETWEEN 1 AND months),
  renewal          text NOT NULL CHECK (renewal <> ''),
  FOREIGN KEY (offering_id, use) REFERENCES offering (id, use) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON COLUMN lease_terms.months IS 'Length of the lease; the law ends every lease after twenty years.';
COMMENT ON COLUMN lease_terms.deposit_months IS 'The deposit, in months of rent; 0 for none.';
COMMENT ON COLUMN lease_terms.pay_every_months IS 'Rent is paid in advance for that many months at once.';
COMMENT ON COLUMN lease_terms.renewal IS 'What a family does to stay on, in words.';

-- Families apply for a home on terms that they have read: once announced, they never change.
CREATE FUNCTION keep_lease_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM offering o WHERE o.id IN (OLD.offering_id, NEW.offering_id) AND o.stage <> 'DRAFT') THEN
    RAISE EXCEPTION 'the lease terms of offering % are published', coalesce(NEW.offering_id, OLD.offering_id)
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'lease_terms_published';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER lease_terms_published BEFORE UPDATE OR DELETE ON lease_terms
  FOR EACH ROW EXECUTE FUNCTION keep_lease_terms();
CREATE TRIGGER lease_terms_stay BEFORE TRUNCATE ON lease_terms FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Nothing for rent is announced without them.
CREATE FUNCTION require_lease_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM lease_terms t WHERE t.offering_id = NEW.id) THEN
    RAISE EXCEPTION 'offering % is for rent and has no lease terms', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rent_has_lease_terms';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER rent_has_lease_terms BEFORE UPDATE OF stage ON offering FOR EACH ROW
  WHEN (OLD.stage = 'DRAFT' AND NEW.stage <> 'DRAFT' AND NEW.use = 'RENT')
  EXECUTE FUNCTION require_lease_terms();
