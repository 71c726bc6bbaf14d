-- The circuit of a project's money is closed at its last open end, and behind the rules in the database too. What
-- building costs is paid to registered payees alone, each within its contract. What is derived from vouchers begins
-- empty and moves by vouchers alone. The lines of a voucher are those of its kind.

-- Who may be paid for land and building: a party to a contract of a project that is built.
CREATE TABLE building_payee (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id      bigint NOT NULL REFERENCES project_ledger,
  role            text NOT NULL CHECK (role IN ('LAND_AUTHORITY', 'SURVEYOR', 'DESIGNER', 'GENERAL_CONTRACTOR',
                    'WORKS_SUPERVISOR', 'SUPPLIER')),
  name            text NOT NULL,
  credit_code     text NOT NULL,
  contract_number text NOT NULL,
  contract_sum    numeric(16,2) NOT NULL CHECK (contract_sum > 0),
  signed_on       date NOT NULL,
  paid            numeric(16,2) NOT NULL DEFAULT 0,
  state           text NOT NULL CHECK (state IN ('ENTERED', 'CONFIRMED', 'DISCARDED')),
  entered_by      text NOT NULL,
  entered_name    text NOT NULL,
  entered_at      timestamptz NOT NULL,
  decided_by      text,
  decided_name    text,
  decided_at      timestamptz,
  UNIQUE (id, project_id),
  CHECK ((state = 'ENTERED') = (decided_by IS NULL)),
  CONSTRAINT payee_confirmed_by_another CHECK (state <> 'CONFIRMED' OR decided_by <> entered_by),
  CONSTRAINT paid_within_contract CHECK (paid BETWEEN 0 AND contract_sum)
);
COMMENT ON COLUMN building_payee.paid IS 'Yuan: what its payments less their reversals come to.';
COMMENT ON COLUMN building_payee.state IS 'Confirmed once an officer of the bureau has compared it with the contract.';
CREATE UNIQUE INDEX one_payee_of_a_contract ON building_payee (project_id, contract_number)
  WHERE state <> 'DISCARDED';
CREATE INDEX building_payee_of_project ON building_payee (project_id, id);

CREATE TRIGGER begins_unpaid BEFORE INSERT ON building_payee FOR EACH ROW
  WHEN (NEW.paid <> 0 OR NEW.state <> 'ENTERED') EXECUTE FUNCTION refuse_change();
CREATE TRIGGER moved_by_vouchers_alone
  BEFORE UPDATE OF project_id, role, name, credit_code, contract_number, contract_sum, signed_on, paid, entered_by
    OR DELETE
  ON building_payee FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decided_once BEFORE UPDATE OF state ON building_payee FOR EACH ROW
  WHEN (OLD.state <> 'ENTERED') EXECUTE FUNCTION refuse_change();

ALTER TABLE posting ADD payee_id bigint REFERENCES building_payee;
ALTER TABLE voucher
  ADD payee_id bigint,
  ADD CONSTRAINT payee_of_the_same_project FOREIGN KEY (payee_id, project_id) REFERENCES building_payee (id, project_id),
  -- Vouchers of before name none and stand.
  ADD CONSTRAINT building_payment_names_its_payee CHECK (kind <> 'BUILDING_PAYMENT' OR payee_id IS NOT NULL) NOT VALID,
  ADD CONSTRAINT only_building_is_paid_to_payees CHECK (payee_id IS NULL OR kind IN ('BUILDING_PAYMENT', 'REVERSAL'));
COMMENT ON COLUMN voucher.payee_id IS 'Who is paid for land or building; null for everything else.';
CREATE INDEX voucher_of_payee ON voucher (payee_id, id DESC) WHERE payee_id IS NOT NULL;

-- As before, and: a reversal undoes its voucher as a whole and where it happened, and what building costs is paid to
-- a payee who is confirmed, by its own code.
CREATE OR REPLACE FUNCTION count_voucher() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  done text := NEW.kind;
  sum  numeric(16,2) := NEW.amount;
  undone voucher;
BEGIN
  IF NEW.kind = 'REVERSAL' THEN
    SELECT * INTO STRICT undone FROM voucher WHERE id = NEW.reverses AND project_id = NEW.project_id;
    done := undone.kind;
    sum := -undone.amount;
    IF done = 'REVERSAL' THEN
      RAISE EXCEPTION 'voucher % is a reversal itself', NEW.reverses
        USING ERRCODE = 'check_violation', CONSTRAINT = 'reversal_is_final';
    END IF;
    IF (NEW.amount, NEW.own_account, NEW.source_id, NEW.acquisition_id, NEW.payee_id)
        IS DISTINCT FROM (undone.amount, undone.own_account, undone.source_id, undone.acquisition_id, undone.payee_id) THEN
      RAISE EXCEPTION 'voucher % is not reversed as it was posted', NEW.reverses
        USING ERRCODE = 'check_violation', CONSTRAINT = 'reversal_undoes_the_whole';
    END IF;
  END IF;
  IF done IN ('DRAWDOWN', 'REPAYMENT') THEN
    UPDATE funding_source
    SET drawn = drawn + CASE done WHEN 'DRAWDOWN' THEN sum ELSE 0 END,
        repaid = repaid + CASE done WHEN 'REPAYMENT' THEN sum ELSE 0 END
    WHERE id = NEW.source_id AND project_id = NEW.project_id;
  ELSIF done = 'BUILDING_PAYMENT' THEN
    UPDATE building_payee SET paid = paid + sum
    WHERE id = NEW.payee_id AND state = 'CONFIRMED' AND credit_code = NEW.counterparty_code;
    IF NOT FOUND AND NEW.payee_id IS NOT NULL THEN
      RAISE EXCEPTION 'payee % is not confirmed, or somebody else would be paid', NEW.payee_id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'paid_to_a_confirmed_payee';
    END IF;
  ELSIF done IN ('PAYMENT', 'REFUND', 'SUBSIDY_CLAIM', 'SUBSIDY_RECEIPT') THEN
    IF NOT EXISTS (SELECT FROM acquisition WHERE id = NEW.acquisition_id AND project_id = NEW.project_id) THEN
      RAISE EXCEPTION 'acquisition % is of another project', NEW.acquisition_id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'money_stays_in_its_project';
    END IF;
    INSERT INTO acquisition_funding (acquisition_id) VALUES (NEW.acquisition_id) ON CONFLICT DO NOTHING;
    UPDATE acquisition_funding
    SET paid = paid + CASE done WHEN 'PAYMENT' THEN sum WHEN 'REFUND' THEN -sum ELSE 0 END,
        claimed = claimed + CASE done WHEN 'SUBSIDY_CLAIM' THEN sum ELSE 0 END,
        received = received + CASE done WHEN 'SUBSIDY_RECEIPT' THEN sum ELSE 0 END
    WHERE acquisition_id = NEW.acquisition_id;
  END IF;
  RETURN NULL;
END $$;

-- What is derived begins with nothing: a row with a sum of its own would be money that no voucher moved.
CREATE TRIGGER begins_by_a_voucher BEFORE INSERT ON acquisition_funding FOR EACH ROW
  WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER begins_empty BEFORE INSERT ON ledger_account FOR EACH ROW
  WHEN (NEW.debited <> 0 OR NEW.credited <> 0 OR NEW.entries <> 0) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER begins_undrawn BEFORE INSERT ON funding_source FOR EACH ROW
  WHEN (NEW.drawn <> 0 OR NEW.repaid <> 0 OR NEW.state <> 'ENTERED') EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decided_once BEFORE UPDATE OF state ON funding_source FOR EACH ROW
  WHEN (OLD.state <> 'ENTERED') EXECUTE FUNCTION refuse_change();
CREATE TRIGGER begins_without_vouchers BEFORE INSERT ON project_ledger FOR EACH ROW
  WHEN (NEW.last_number <> 0) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stays_with_its_project BEFORE UPDATE OF project_id OR DELETE ON project_ledger FOR EACH ROW
  EXECUTE FUNCTION refuse_change();

-- The last number is that of the last voucher, or the transaction does not commit.
CREATE FUNCTION require_last_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.last_number > (SELECT coalesce(max(number), 0) FROM voucher WHERE project_id = NEW.project_id) THEN
    RAISE EXCEPTION 'no voucher of project % has number %', NEW.project_id, NEW.last_number
      USING ERRCODE = 'check_violation', CONSTRAINT = 'number_has_its_voucher';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER number_has_its_voucher AFTER UPDATE ON project_ledger
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_last_number();
CREATE TRIGGER numbers_only_grow BEFORE UPDATE ON project_ledger FOR EACH ROW
  WHEN (NEW.last_number <= OLD.last_number) EXECUTE FUNCTION refuse_change();

-- Where a movement stands in the books. A voucher that calls itself own capital pays no builder.
CREATE FUNCTION voucher_moves(done text, is_debit boolean, account text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT EXISTS (
    SELECT FROM (VALUES
      ('DRAWDOWN', ARRAY['RESTRICTED_BANK'], ARRAY['LOAN', 'BOND', 'CENTRAL_FUND']),
      ('REPAYMENT', ARRAY['LOAN', 'BOND'], ARRAY['RESTRICTED_BANK']),
      ('INTEREST', ARRAY['INTEREST'], ARRAY['RESTRICTED_BANK']),
      ('PAYMENT', ARRAY['ACQUISITION_COST'], ARRAY['RESTRICTED_BANK']),
      ('REFUND', ARRAY['RESTRICTED_BANK'], ARRAY['ACQUISITION_COST']),
      ('BUILDING_PAYMENT', ARRAY['BUILDING_COST'], ARRAY['RESTRICTED_BANK']),
      ('PROCEEDS', ARRAY['RESTRICTED_BANK'], ARRAY['SALE_PROCEEDS', 'RENT_INCOME']),
      ('OWN_CAPITAL', ARRAY['RESTRICTED_BANK'], ARRAY['OWN_CAPITAL']),
      ('SUBSIDY_CLAIM', ARRAY['SUBSIDY_CLAIM'], ARRAY['SUBSIDY']),
      ('SUBSIDY_RECEIPT', ARRAY['RESTRICTED_BANK'], ARRAY['SUBSIDY_CLAIM'])) AS entry (kind, debit, credit)
    WHERE entry.kind = done AND account = ANY (CASE WHEN is_debit THEN entry.debit ELSE entry.credit END))
$$;

CREATE OR REPLACE FUNCTION require_balance(of_voucher bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM voucher v JOIN voucher_line l ON l.voucher_id = v.id
      WHERE v.id = of_voucher
      GROUP BY v.amount HAVING sum(l.debit) = v.amount AND sum(l.credit) = v.amount) THEN
    RAISE EXCEPTION 'voucher % does not balance', of_voucher
      USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_balances';
  END IF;
  IF EXISTS (
      SELECT FROM voucher v
      LEFT JOIN voucher r ON r.id = v.reverses
      JOIN voucher_line l ON l.voucher_id = v.id
      JOIN ledger_account a ON a.id = l.account_id
      WHERE v.id = of_voucher
        AND (NOT voucher_moves(coalesce(r.kind, v.kind), (l.debit > 0) = (r.id IS NULL), a.kind)
          OR a.source_id IS DISTINCT FROM CASE
               WHEN a.kind = 'RESTRICTED_BANK' AND v.own_account THEN NULL
               WHEN a.kind IN ('RESTRICTED_BANK', 'INTEREST', 'LOAN', 'BOND', 'CENTRAL_FUND') THEN v.source_id END)) THEN
    RAISE EXCEPTION 'voucher % has lines that are not of its kind', of_voucher
      USING ERRCODE = 'check_violation', CONSTRAINT = 'lines_of_their_kind';
  END IF;
END $$;
