-- Money under supervision 资金监管: one double-entry ledger for each project, in yuan with two decimals. Vouchers and
-- their lines are written once; balances and totals follow them by triggers and in no other way.

CREATE TABLE project_ledger (
  project_id  bigint PRIMARY KEY REFERENCES housing_project,
  last_number int NOT NULL DEFAULT 0 CHECK (last_number >= 0)
);
COMMENT ON COLUMN project_ledger.last_number IS
  'Number of the last voucher. Whoever posts holds this row, so that numbers have no gaps and rules see what is.';

-- Where money comes from: a loan, a bond, a grant. It belongs to one project, and to one acquisition if it names one.
CREATE TABLE funding_source (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id      bigint NOT NULL REFERENCES project_ledger,
  acquisition_id  bigint REFERENCES acquisition,
  kind            text NOT NULL CHECK (kind IN ('ACQUISITION_LOAN', 'RENTAL_LOAN', 'DEVELOPMENT_LOAN', 'PROVIDENT_LOAN',
                    'CORPORATE_BOND', 'SPECIAL_BOND', 'CENTRAL_FUND')),
  use             text NOT NULL CHECK (use IN ('SALE', 'RENT')),
  lender          text NOT NULL,
  contract_number text NOT NULL,
  principal       numeric(16,2) NOT NULL CHECK (principal > 0),
  annual_rate     numeric(6,4) NOT NULL CHECK (annual_rate >= 0),
  signed_on       date NOT NULL,
  due_on          date CHECK (due_on > signed_on),
  drawn           numeric(16,2) NOT NULL DEFAULT 0,
  repaid          numeric(16,2) NOT NULL DEFAULT 0,
  policy_version  text NOT NULL,
  state           text NOT NULL CHECK (state IN ('ENTERED', 'CONFIRMED', 'DISCARDED')),
  entered_by      text NOT NULL,
  entered_at      timestamptz NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  UNIQUE (id, project_id),
  CHECK ((state = 'ENTERED') = (decided_by IS NULL)),
  CONSTRAINT source_confirmed_by_another CHECK (state <> 'CONFIRMED' OR decided_by <> entered_by),
  CONSTRAINT drawn_within_principal CHECK (drawn BETWEEN 0 AND principal),
  CONSTRAINT repaid_within_drawn CHECK (repaid BETWEEN 0 AND drawn)
);
COMMENT ON COLUMN funding_source.annual_rate IS '% a year; 0 for a grant.';
COMMENT ON COLUMN funding_source.due_on IS 'Null when nothing is paid back.';
COMMENT ON COLUMN funding_source.state IS 'Confirmed once a second person has compared it with the contract.';
CREATE UNIQUE INDEX one_source_of_a_contract ON funding_source (project_id, contract_number)
  WHERE state <> 'DISCARDED';

-- The accounts of a project; those of a source carry its id. Balances are what the lines add up to.
CREATE TABLE ledger_account (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id bigint NOT NULL REFERENCES project_ledger,
  source_id  bigint,
  kind       text NOT NULL CHECK (kind IN ('RESTRICTED_BANK', 'SUBSIDY_CLAIM', 'ACQUISITION_COST', 'BUILDING_COST',
               'INTEREST', 'LOAN', 'BOND', 'CENTRAL_FUND', 'SUBSIDY', 'SALE_PROCEEDS', 'RENT_INCOME', 'OWN_CAPITAL')),
  debited    numeric(18,2) NOT NULL DEFAULT 0 CHECK (debited >= 0),
  credited   numeric(18,2) NOT NULL DEFAULT 0 CHECK (credited >= 0),
  entries    bigint NOT NULL DEFAULT 0,
  UNIQUE NULLS NOT DISTINCT (project_id, kind, source_id),
  UNIQUE (id, project_id),
  FOREIGN KEY (source_id, project_id) REFERENCES funding_source (id, project_id),
  -- What lies in the bank, what is claimed and what was spent stands on the left, everything else on the right:
  -- no account is ever overdrawn and no loan is paid back beyond what is owed.
  CONSTRAINT no_overdraft CHECK (
    CASE WHEN kind IN ('RESTRICTED_BANK', 'SUBSIDY_CLAIM', 'ACQUISITION_COST', 'BUILDING_COST', 'INTEREST')
         THEN debited >= credited ELSE credited >= debited END)
);
COMMENT ON COLUMN ledger_account.source_id IS 'Null for the project''s own accounts.';

-- What money did for one acquisition.
CREATE TABLE acquisition_funding (
  acquisition_id bigint PRIMARY KEY REFERENCES acquisition,
  paid           numeric(16,2) NOT NULL DEFAULT 0 CONSTRAINT paid_not_negative CHECK (paid >= 0),
  claimed        numeric(16,2) NOT NULL DEFAULT 0 CHECK (claimed >= 0),
  received       numeric(16,2) NOT NULL DEFAULT 0,
  CONSTRAINT received_within_claimed CHECK (received BETWEEN 0 AND claimed)
);

-- What one person enters and another approves. Only then is there a voucher.
CREATE TABLE posting (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id        bigint NOT NULL REFERENCES project_ledger,
  kind              text NOT NULL CHECK (kind IN ('DRAWDOWN', 'PAYMENT', 'REFUND', 'BUILDING_PAYMENT', 'INTEREST',
                      'REPAYMENT', 'PROCEEDS', 'OWN_CAPITAL', 'SUBSIDY_CLAIM', 'SUBSIDY_RECEIPT', 'REVERSAL')),
  amount            numeric(16,2) NOT NULL CHECK (amount > 0),
  source_id         bigint REFERENCES funding_source,
  own_account       boolean NOT NULL,
  acquisition_id    bigint REFERENCES acquisition,
  reverses          bigint,
  counterparty      text NOT NULL,
  counterparty_code text,
  reference         text NOT NULL,
  occurred_on       date NOT NULL,
  note              text NOT NULL,
  state             text NOT NULL CHECK (state IN ('WAITING', 'POSTED', 'SENT_BACK', 'WITHDRAWN')),
  entered_by        text NOT NULL,
  entered_name      text NOT NULL,
  entered_at        timestamptz NOT NULL,
  decided_by        text,
  decided_name      text,
  decided_at        timestamptz,
  reason            text,
  CHECK ((state = 'WAITING') = (decided_by IS NULL)),
  CHECK ((reverses IS NOT NULL) = (kind = 'REVERSAL')),
  CONSTRAINT posting_approved_by_another CHECK (state NOT IN ('POSTED', 'SENT_BACK') OR decided_by <> entered_by)
);
COMMENT ON COLUMN posting.own_account IS 'Whether it moves the project''s own restricted account, not the source''s.';
COMMENT ON COLUMN posting.counterparty_code IS 'Unified social credit code of who is paid; null where nobody is.';
COMMENT ON COLUMN posting.entered_name IS 'The name of the account, so that people see who it was.';
COMMENT ON COLUMN posting.reason IS 'Why it was sent back.';
CREATE INDEX posting_of_project ON posting (project_id, state, id);

CREATE TABLE voucher (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id        bigint NOT NULL REFERENCES project_ledger,
  number            int NOT NULL CHECK (number > 0),
  posting_id        bigint NOT NULL UNIQUE REFERENCES posting,
  kind              text NOT NULL,
  amount            numeric(16,2) NOT NULL CHECK (amount > 0),
  source_id         bigint,
  own_account       boolean NOT NULL,
  acquisition_id    bigint REFERENCES acquisition,
  reverses          bigint CONSTRAINT reversed_once UNIQUE REFERENCES voucher,
  counterparty      text NOT NULL,
  counterparty_code text,
  reference         text NOT NULL,
  occurred_on       date NOT NULL,
  note              text NOT NULL,
  posted_by         text NOT NULL,
  posted_at         timestamptz NOT NULL,
  approved_by       text NOT NULL,
  approved_at       timestamptz NOT NULL,
  UNIQUE (project_id, number),
  UNIQUE (id, project_id),
  CONSTRAINT source_of_the_same_project FOREIGN KEY (source_id, project_id) REFERENCES funding_source (id, project_id),
  CONSTRAINT voucher_of_two_people CHECK (posted_by <> approved_by),
  CONSTRAINT reversal_names_a_voucher CHECK ((reverses IS NOT NULL) = (kind = 'REVERSAL')),
  CONSTRAINT payment_names_its_acquisition
    CHECK (kind NOT IN ('PAYMENT', 'REFUND', 'SUBSIDY_CLAIM', 'SUBSIDY_RECEIPT') OR acquisition_id IS NOT NULL)
);
CREATE INDEX voucher_of_acquisition ON voucher (acquisition_id, id);
CALL make_append_only('voucher');
ALTER TABLE posting ADD FOREIGN KEY (reverses, project_id) REFERENCES voucher (id, project_id);

-- Every line belongs to an account of its voucher's own project.
CREATE TABLE voucher_line (
  voucher_id bigint NOT NULL,
  line       smallint NOT NULL,
  project_id bigint NOT NULL,
  account_id bigint NOT NULL,
  debit      numeric(16,2) NOT NULL DEFAULT 0 CHECK (debit >= 0),
  credit     numeric(16,2) NOT NULL DEFAULT 0 CHECK (credit >= 0),
  PRIMARY KEY (voucher_id, line),
  FOREIGN KEY (voucher_id, project_id) REFERENCES voucher (id, project_id),
  FOREIGN KEY (account_id, project_id) REFERENCES ledger_account (id, project_id),
  CONSTRAINT left_or_right CHECK ((debit > 0) <> (credit > 0))
);
CREATE INDEX voucher_line_of_account ON voucher_line (account_id, voucher_id DESC);
CALL make_append_only('voucher_line');

-- A voucher balances, and its lines are its amount, or its transaction does not commit.
CREATE FUNCTION require_balance(of_voucher bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM voucher v JOIN voucher_line l ON l.voucher_id = v.id
      WHERE v.id = of_voucher
      GROUP BY v.amount HAVING sum(l.debit) = v.amount AND sum(l.credit) = v.amount) THEN
    RAISE EXCEPTION 'voucher % does not balance', of_voucher
      USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_balances';
  END IF;
END $$;
CREATE FUNCTION require_balance_of_voucher() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM require_balance(NEW.id);
  RETURN NULL;
END $$;
CREATE FUNCTION require_balance_of_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM require_balance(NEW.voucher_id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER voucher_balances AFTER INSERT ON voucher
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_balance_of_voucher();
CREATE CONSTRAINT TRIGGER voucher_balances AFTER INSERT ON voucher_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_balance_of_line();

-- Balances move by lines alone.
CREATE FUNCTION add_lines_to_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ledger_account a
  SET debited = a.debited + s.debit, credited = a.credited + s.credit, entries = a.entries + s.entries
  FROM (SELECT account_id, sum(debit) AS debit, sum(credit) AS credit, count(*) AS entries
        FROM added GROUP BY account_id) s
  WHERE a.id = s.account_id;
  RETURN NULL;
END $$;
CREATE TRIGGER add_lines_to_accounts AFTER INSERT ON voucher_line
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION add_lines_to_accounts();

-- What a source has given and got back, and what an acquisition was paid, moves by vouchers alone. A reversal counts
-- as the opposite of what it reverses.
CREATE FUNCTION count_voucher() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  done text := NEW.kind;
  sum  numeric(16,2) := NEW.amount;
BEGIN
  IF NEW.kind = 'REVERSAL' THEN
    SELECT kind, -amount INTO STRICT done, sum FROM voucher WHERE id = NEW.reverses AND project_id = NEW.project_id;
    IF done = 'REVERSAL' THEN
      RAISE EXCEPTION 'voucher % is a reversal itself', NEW.reverses
        USING ERRCODE = 'check_violation', CONSTRAINT = 'reversal_is_final';
    END IF;
  END IF;
  IF done IN ('DRAWDOWN', 'REPAYMENT') THEN
    UPDATE funding_source
    SET drawn = drawn + CASE done WHEN 'DRAWDOWN' THEN sum ELSE 0 END,
        repaid = repaid + CASE done WHEN 'REPAYMENT' THEN sum ELSE 0 END
    WHERE id = NEW.source_id AND project_id = NEW.project_id;
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
CREATE TRIGGER count_voucher AFTER INSERT ON voucher FOR EACH ROW EXECUTE FUNCTION count_voucher();

-- Never more than the contract says, whoever pays and whenever the price was lowered.
CREATE FUNCTION keep_within_price() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  most numeric(16,2);
BEGIN
  SELECT price INTO most FROM acquisition WHERE id = NEW.acquisition_id FOR SHARE;
  IF NEW.paid > coalesce(most, 0) THEN
    RAISE EXCEPTION 'acquisition % would be paid more than its price', NEW.acquisition_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'paid_within_price';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER paid_within_price BEFORE UPDATE ON acquisition_funding FOR EACH ROW
  WHEN (NEW.paid > OLD.paid) EXECUTE FUNCTION keep_within_price();

-- Only triggers change what is derived, and the terms of a source stand once they are entered.
CREATE TRIGGER moved_by_lines_alone BEFORE UPDATE OR DELETE ON ledger_account FOR EACH ROW
  WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER moved_by_vouchers_alone BEFORE UPDATE OR DELETE ON acquisition_funding FOR EACH ROW
  WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER moved_by_vouchers_alone
  BEFORE UPDATE OF project_id, acquisition_id, kind, use, principal, annual_rate, drawn, repaid OR DELETE
  ON funding_source FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_change();
