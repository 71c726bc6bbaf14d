-- How a loan's contract counts days, without which nobody can say what interest is due. Chinese banks state the rate
-- a year and charge a 360th of it a day; bonds count 365.
ALTER TABLE funding_source
  ADD day_basis text NOT NULL DEFAULT 'ACTUAL_360' CHECK (day_basis IN ('ACTUAL_360', 'ACTUAL_365'));
ALTER TABLE funding_source ALTER day_basis DROP DEFAULT;
COMMENT ON COLUMN funding_source.day_basis IS 'A day''s interest is that part of the yearly rate.';

-- What interest is counted by stands as the sums do.
CREATE TRIGGER terms_stand BEFORE UPDATE OF day_basis, signed_on, due_on, lender, contract_number ON funding_source
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE INDEX voucher_of_source ON voucher (source_id, occurred_on) WHERE source_id IS NOT NULL;
