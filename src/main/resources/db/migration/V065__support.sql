-- Support of a project (articles 25 to 29): what is claimed, what is granted by a document, what has come. The subsidy
-- of article 29 is not claimed here: the ledger computes it.
CREATE TABLE support_item (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id     bigint NOT NULL REFERENCES housing_project,
  kind           text NOT NULL CHECK (kind IN
                   ('CENTRAL_FUNDS', 'SPECIAL_BOND', 'PROVIDENT_FUND_LOAN', 'BANK_LOAN', 'TAX_RELIEF')),
  tax            text CHECK (tax IN ('DEED_TAX', 'STAMP_DUTY', 'VALUE_ADDED_TAX', 'LAND_VALUE_TAX', 'PROPERTY_TAX',
                   'LAND_USE_TAX', 'ADMINISTRATIVE_FEES')),
  legal_basis    text,
  acquisition_id bigint REFERENCES acquisition,
  claimed        numeric(16,2) NOT NULL CHECK (claimed > 0),
  claimed_on     date NOT NULL,
  document_id    bigint NOT NULL REFERENCES official_document,
  claimed_by     text NOT NULL,
  claimed_at     timestamptz NOT NULL,
  policy_version text NOT NULL,
  state          text NOT NULL CHECK (state IN ('CLAIMED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
  granted        numeric(16,2) CHECK (granted > 0),
  received       numeric(16,2) NOT NULL DEFAULT 0,
  version        int NOT NULL DEFAULT 0,
  UNIQUE (id, project_id),
  CHECK ((kind = 'TAX_RELIEF') = (tax IS NOT NULL)),
  CHECK ((tax IS NULL) = (legal_basis IS NULL)),
  CHECK (acquisition_id IS NULL OR kind = 'TAX_RELIEF'),
  CHECK ((state = 'GRANTED') = (granted IS NOT NULL)),
  CONSTRAINT granted_within_claim CHECK (granted <= claimed),
  CONSTRAINT received_within_grant CHECK (received BETWEEN 0 AND coalesce(granted, 0))
);
COMMENT ON COLUMN support_item.tax IS 'Which tax or fee is spared; of tax relief alone.';
COMMENT ON COLUMN support_item.acquisition_id IS 'The acquisition whose tax is spared (Weihai work plan, part 2 (3)).';
COMMENT ON COLUMN support_item.received IS 'Yuan that have come; moved by receipts and by reversals of their vouchers.';
CREATE INDEX support_item_of_project ON support_item (project_id, id);

-- A claim stands as it was made; only its fate changes, and what has come follows the receipts.
CREATE TRIGGER support_claim_final BEFORE UPDATE ON support_item FOR EACH ROW
  WHEN ((OLD.project_id, OLD.kind, OLD.tax, OLD.legal_basis, OLD.acquisition_id, OLD.claimed, OLD.claimed_on,
         OLD.document_id, OLD.claimed_by, OLD.claimed_at, OLD.policy_version)
        IS DISTINCT FROM
        (NEW.project_id, NEW.kind, NEW.tax, NEW.legal_basis, NEW.acquisition_id, NEW.claimed, NEW.claimed_on,
         NEW.document_id, NEW.claimed_by, NEW.claimed_at, NEW.policy_version)
        OR OLD.state <> 'CLAIMED' AND (OLD.state, OLD.granted) IS DISTINCT FROM (NEW.state, NEW.granted))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER support_item_kept BEFORE DELETE ON support_item FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER received_by_receipts_alone BEFORE UPDATE OF received ON support_item FOR EACH ROW
  WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_change();

-- The authority's decision, entered from its document by one officer and confirmed, or thrown away, by another.
CREATE TABLE support_decision (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_id     bigint NOT NULL REFERENCES support_item,
  granted     numeric(16,2) CHECK (granted > 0),
  document_id bigint NOT NULL REFERENCES official_document,
  entered_by  text NOT NULL,
  entered_at  timestamptz NOT NULL,
  confirmed   boolean,
  settled_by  text,
  settled_at  timestamptz,
  reason      text,
  version     int NOT NULL DEFAULT 0,
  CONSTRAINT support_decision_four_eyes CHECK (settled_by <> entered_by),
  CHECK ((confirmed IS NULL) = (settled_by IS NULL)),
  CHECK ((settled_by IS NULL) = (settled_at IS NULL)),
  CHECK ((confirmed IS FALSE) = (reason IS NOT NULL))
);
COMMENT ON COLUMN support_decision.granted IS 'Yuan; null when the authority refuses.';
COMMENT ON COLUMN support_decision.reason IS 'Why it was thrown away; null otherwise.';
CREATE UNIQUE INDEX support_one_decision ON support_decision (item_id) WHERE confirmed IS NOT FALSE;
CREATE TRIGGER support_decision_final BEFORE UPDATE OR DELETE ON support_decision
  FOR EACH ROW WHEN (OLD.settled_by IS NOT NULL) EXECUTE FUNCTION refuse_change();

-- What has come. Money names the voucher of the ledger that brought it, once; relief names its certificate.
CREATE TABLE support_receipt (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_id     bigint NOT NULL,
  project_id  bigint NOT NULL,
  amount      numeric(16,2) NOT NULL CHECK (amount > 0),
  received_on date NOT NULL,
  reference   text NOT NULL,
  voucher_id  bigint CONSTRAINT support_voucher_once UNIQUE,
  document_id bigint REFERENCES official_document,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  FOREIGN KEY (item_id, project_id) REFERENCES support_item (id, project_id),
  CONSTRAINT voucher_of_the_same_project FOREIGN KEY (voucher_id, project_id) REFERENCES voucher (id, project_id),
  CHECK ((voucher_id IS NULL) <> (document_id IS NULL))
);
CREATE INDEX support_receipt_of ON support_receipt (item_id, id);
CALL make_append_only('support_receipt');

-- A receipt adds to its item; money is as much as its voucher says, and of the kind that was granted.
CREATE FUNCTION count_support_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM support_item i
      LEFT JOIN voucher v ON v.id = NEW.voucher_id
      LEFT JOIN funding_source s ON s.id = v.source_id
      WHERE i.id = NEW.item_id AND CASE i.kind
        WHEN 'TAX_RELIEF' THEN v.id IS NULL
        ELSE v.kind = 'DRAWDOWN' AND v.amount = NEW.amount AND NOT EXISTS (SELECT FROM voucher r WHERE r.reverses = v.id)
             AND s.kind = ANY (CASE i.kind
               WHEN 'CENTRAL_FUNDS' THEN ARRAY['CENTRAL_FUND']
               WHEN 'SPECIAL_BOND' THEN ARRAY['SPECIAL_BOND']
               WHEN 'PROVIDENT_FUND_LOAN' THEN ARRAY['PROVIDENT_LOAN']
               ELSE ARRAY['ACQUISITION_LOAN', 'RENTAL_LOAN', 'DEVELOPMENT_LOAN'] END)
        END) THEN
    RAISE EXCEPTION 'what came for support item % is not what was granted', NEW.item_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'support_receipt_fits';
  END IF;
  UPDATE support_item SET received = received + NEW.amount WHERE id = NEW.item_id;
  RETURN NULL;
END $$;
CREATE TRIGGER count_support_receipt AFTER INSERT ON support_receipt
  FOR EACH ROW EXECUTE FUNCTION count_support_receipt();

-- A voucher that is reversed brought nothing.
CREATE FUNCTION take_back_support_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE support_item i SET received = i.received - r.amount
  FROM support_receipt r WHERE r.voucher_id = NEW.reverses AND i.id = r.item_id;
  RETURN NULL;
END $$;
CREATE TRIGGER take_back_support_receipt AFTER INSERT ON voucher
  FOR EACH ROW WHEN (NEW.reverses IS NOT NULL) EXECUTE FUNCTION take_back_support_receipt();
