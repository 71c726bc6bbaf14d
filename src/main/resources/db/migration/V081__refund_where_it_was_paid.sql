-- What a developer gives back returns to the restricted account that it was paid from. Otherwise a loan that was granted
-- for one acquisition would pay for another by way of a refund into the project's own account (work plan, part 2 (4)).

-- What an acquisition was paid from that account, less what came back to it. No source: the project's own account.
CREATE FUNCTION paid_from_account(acquisition bigint, source bigint) RETURNS numeric LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(CASE WHEN undone.id IS NULL THEN v.amount ELSE -v.amount END
                      * CASE coalesce(undone.kind, v.kind) WHEN 'PAYMENT' THEN 1 WHEN 'REFUND' THEN -1 ELSE 0 END), 0.00)
  FROM voucher v
  LEFT JOIN voucher undone ON undone.id = v.reverses
  WHERE v.acquisition_id = acquisition
    AND CASE WHEN v.own_account THEN NULL ELSE v.source_id END IS NOT DISTINCT FROM source
$$;

CREATE FUNCTION require_refund_where_it_was_paid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF paid_from_account(NEW.acquisition_id, CASE WHEN NEW.own_account THEN NULL ELSE NEW.source_id END) < 0 THEN
    RAISE EXCEPTION 'voucher % brings back more than that account paid for acquisition %', NEW.id, NEW.acquisition_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refunded_where_it_was_paid';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER refunded_where_it_was_paid AFTER INSERT ON voucher FOR EACH ROW
  WHEN (NEW.acquisition_id IS NOT NULL AND NEW.kind IN ('REFUND', 'REVERSAL'))
  EXECUTE FUNCTION require_refund_where_it_was_paid();
