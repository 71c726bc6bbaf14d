-- Whatever is entered late, with an earlier day: on no day is more principal paid back than was drawn by then, and on no
-- day was more interest paid than had accrued by then. Interest is counted as the books count it: each day that
-- principal is outstanding costs the yearly rate over 360 or 365, rounded half-up to the cent once. That needs no
-- division: where n is the sum of yuan-days times the rate in per cent, n / basis are the cents, and p cents are at most
-- that, rounded, when (2 p - 1) * basis <= 2 n.
CREATE FUNCTION keep_interest_within_accrued() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  undone   text;
  overpaid boolean;
  beyond   boolean;
BEGIN
  IF NEW.kind = 'REVERSAL' THEN
    SELECT kind INTO undone FROM voucher WHERE id = NEW.reverses;
    -- To undo interest or a repayment never makes it worse, and undoing interest is how one mends what is wrong.
    IF undone <> 'DRAWDOWN' THEN
      RETURN NULL;
    END IF;
  END IF;
  PERFORM FROM funding_source WHERE id = NEW.source_id FOR NO KEY UPDATE;
  WITH day AS (
    SELECT v.occurred_on AS day,
      sum(CASE v.kind WHEN 'DRAWDOWN' THEN v.amount WHEN 'REPAYMENT' THEN -v.amount ELSE 0 END) AS change,
      sum(CASE v.kind WHEN 'INTEREST' THEN v.amount ELSE 0 END) AS interest
    FROM voucher v
    WHERE v.source_id = NEW.source_id AND v.kind IN ('DRAWDOWN', 'REPAYMENT', 'INTEREST')
      AND NOT EXISTS (SELECT FROM voucher r WHERE r.reverses = v.id)
    GROUP BY v.occurred_on
  ), running AS (
    SELECT day, interest, sum(change) OVER days AS balance, sum(interest) OVER days AS paid,
      lead(day) OVER days - day AS lasts
    FROM day WINDOW days AS (ORDER BY day)
  ), counted AS (
    SELECT interest, balance, paid, coalesce(sum(balance * lasts) OVER (
        ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS yuan_days
    FROM running
  )
  SELECT bool_or(c.balance < 0),
    bool_or(c.interest > 0 AND (200 * c.paid - 1) * CASE s.day_basis WHEN 'ACTUAL_360' THEN 360 ELSE 365 END
      > 2 * c.yuan_days * s.annual_rate)
  INTO overpaid, beyond
  FROM counted c CROSS JOIN funding_source s WHERE s.id = NEW.source_id;
  IF overpaid THEN
    RAISE EXCEPTION 'source % would be paid back before it was drawn', NEW.source_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'repaid_after_drawn';
  END IF;
  IF beyond THEN
    RAISE EXCEPTION 'more interest of source % would be paid than had accrued', NEW.source_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'interest_within_accrued';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER interest_within_accrued AFTER INSERT ON voucher
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.source_id IS NOT NULL AND NEW.kind IN ('REPAYMENT', 'INTEREST', 'REVERSAL'))
  EXECUTE FUNCTION keep_interest_within_accrued();
