-- Rent that is due and paid 租金 (W, part 2, item 5). What a lease asks for follows from its terms, its rent and its first
-- day and is stored nowhere: the rent of each period in advance, the first on the first day, each other on the
-- day after the last period's last day. The deposit is the family's own money, which nothing is bought with, and is not
-- in these books.
CREATE FUNCTION rent_schedule(of_lease bigint) RETURNS TABLE (number int, due_on date, amount numeric)
LANGUAGE sql STABLE AS $$
  SELECT k + 1,
    CASE WHEN extract(day FROM same.day) = extract(day FROM e.starts_on) THEN same.day ELSE same.day + 1 END,
    s.total_price * least(t.pay_every_months, t.months - k * t.pay_every_months)
  FROM lease e
  JOIN selection s ON s.id = e.selection_id
  JOIN lease_terms t ON t.offering_id = s.offering_id
  CROSS JOIN generate_series(0, (t.months - 1) / t.pay_every_months) AS k
  CROSS JOIN LATERAL (SELECT (e.starts_on + make_interval(months => k * t.pay_every_months))::date AS day) same
  WHERE e.selection_id = of_lease
$$;

-- Each receipt of rent names its lease. Vouchers of before name none and stand.
ALTER TABLE posting ADD lease_id bigint REFERENCES lease;
ALTER TABLE voucher ADD lease_id bigint REFERENCES lease,
  ADD CONSTRAINT only_proceeds_name_a_lease CHECK (lease_id IS NULL OR kind IN ('PROCEEDS', 'REVERSAL'));
COMMENT ON COLUMN voucher.lease_id IS 'Whose rent came; null for everything else.';
CREATE INDEX voucher_of_lease ON voucher (lease_id, occurred_on) WHERE lease_id IS NOT NULL;

-- Rent comes for a lease of the same project, and by no day more than had fallen due and the next instalment, which is
-- paid before its first day. A reversal undoes it for the same lease.
CREATE FUNCTION keep_rent_within_schedule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind = 'REVERSAL' THEN
    IF EXISTS (SELECT FROM voucher v WHERE v.id = NEW.reverses AND v.lease_id IS DISTINCT FROM NEW.lease_id) THEN
      RAISE EXCEPTION 'voucher % is not reversed for its lease', NEW.reverses
        USING ERRCODE = 'check_violation', CONSTRAINT = 'reversal_undoes_the_whole';
    END IF;
    RETURN NULL;
  END IF;
  IF (SELECT use = 'RENT' FROM housing_project WHERE id = NEW.project_id) <> (NEW.lease_id IS NOT NULL) THEN
    RAISE EXCEPTION 'voucher % is of a project for rent and names no lease, or the other way round', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rent_names_its_lease';
  END IF;
  IF NEW.lease_id IS NULL THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (
      SELECT FROM selection s JOIN offering o ON o.id = s.offering_id
      WHERE s.id = NEW.lease_id AND o.project_id = NEW.project_id) THEN
    RAISE EXCEPTION 'lease % is of another project', NEW.lease_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rent_stays_in_its_project';
  END IF;
  PERFORM FROM agreement WHERE selection_id = NEW.lease_id FOR NO KEY UPDATE;
  IF EXISTS (
      WITH day AS (
        SELECT v.occurred_on AS day, sum(sum(v.amount)) OVER (ORDER BY v.occurred_on) AS received
        FROM voucher v
        WHERE v.lease_id = NEW.lease_id AND v.kind = 'PROCEEDS'
          AND NOT EXISTS (SELECT FROM voucher r WHERE r.reverses = v.id)
        GROUP BY v.occurred_on
      ), asked AS (
        SELECT due_on, sum(amount) OVER (ORDER BY number) AS so_far,
          lag(due_on) OVER (ORDER BY number) AS payable_from
        FROM rent_schedule(NEW.lease_id)
      )
      SELECT FROM day
      WHERE received > (SELECT max(so_far) FROM asked WHERE payable_from IS NULL OR payable_from <= day.day)) THEN
    RAISE EXCEPTION 'lease % would be paid more than it asks for', NEW.lease_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rent_within_schedule';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER rent_within_schedule AFTER INSERT ON voucher
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.kind IN ('PROCEEDS', 'REVERSAL'))
  EXECUTE FUNCTION keep_rent_within_schedule();

-- Who recorded how a family pays, so that people see who it was; versions of before have no name.
ALTER TABLE agreement_financing ADD recorded_name text;
