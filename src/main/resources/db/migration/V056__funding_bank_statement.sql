-- What the bank says about a restricted account, line by line, and which voucher each line is.
CREATE TABLE bank_statement (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id  bigint NOT NULL REFERENCES ledger_account,
  file_name   text NOT NULL,
  file_digest text NOT NULL,
  first_day   date NOT NULL,
  last_day    date NOT NULL CHECK (last_day >= first_day),
  lines       int NOT NULL CHECK (lines > 0),
  imported_by text NOT NULL,
  imported_at timestamptz NOT NULL,
  CONSTRAINT one_import_of_a_statement UNIQUE (account_id, file_digest)
);

CREATE TABLE bank_statement_line (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  statement_id bigint NOT NULL REFERENCES bank_statement,
  row          int NOT NULL,
  booked_on    date NOT NULL,
  amount       numeric(16,2) NOT NULL CHECK (amount <> 0),
  counterparty text NOT NULL,
  reference    text NOT NULL,
  voucher_id   bigint UNIQUE REFERENCES voucher,
  UNIQUE (statement_id, row)
);
COMMENT ON COLUMN bank_statement_line.row IS 'As in the file, from 1.';
COMMENT ON COLUMN bank_statement_line.amount IS 'Yuan; above zero came in, below zero went out.';
COMMENT ON COLUMN bank_statement_line.voucher_id IS 'Null as long as the books have no voucher for it.';
