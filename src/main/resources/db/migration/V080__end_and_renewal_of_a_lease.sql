-- A lease goes on for another term when that was recorded before its end: the published months again, at the same rent.
CREATE TABLE lease_renewal (
  selection_id  bigint NOT NULL REFERENCES lease,
  number        int NOT NULL CHECK (number > 0),
  starts_on     date NOT NULL,
  ends_on       date NOT NULL,
  document_id   bigint NOT NULL REFERENCES official_document,
  recorded_by   text NOT NULL,
  recorded_name text NOT NULL,
  recorded_at   timestamptz NOT NULL,
  PRIMARY KEY (selection_id, number)
);
COMMENT ON COLUMN lease_renewal.number IS 'From 1 without gaps.';
COMMENT ON COLUMN lease_renewal.document_id IS 'The renewed contract.';
CALL make_append_only('lease_renewal');

-- It ends on the last day of its last term, or earlier on the day that the acquirer has recorded with the paper that
-- says so. From then on its family does not count as having a home, and the home can be offered again as one left over.
CREATE TABLE lease_end (
  selection_id  bigint PRIMARY KEY REFERENCES lease,
  last_day      date NOT NULL,
  reason        text NOT NULL CHECK (reason IN ('FAMILY_LEAVES', 'AGREED', 'RENT_OWED', 'MISUSE', 'NOT_ELIGIBLE')),
  note          text NOT NULL,
  document_id   bigint NOT NULL REFERENCES official_document,
  recorded_by   text NOT NULL,
  recorded_name text NOT NULL,
  recorded_at   timestamptz NOT NULL
);
COMMENT ON COLUMN lease_end.last_day IS 'The last day of the lease, before the one that its terms would give it.';
COMMENT ON COLUMN lease_end.document_id IS 'The agreement to end it, or the notice.';
CALL make_append_only('lease_end');

-- The last day of a lease by its terms.
CREATE FUNCTION lease_term_end(of_lease bigint) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT max(t.ends_on) FROM (
    SELECT ends_on FROM lease WHERE selection_id = of_lease
    UNION ALL SELECT ends_on FROM lease_renewal WHERE selection_id = of_lease) t
$$;

-- Of a lease that runs alone, within its days.
CREATE FUNCTION keep_lease_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM lease e JOIN agreement g ON g.selection_id = e.selection_id
      WHERE e.selection_id = NEW.selection_id AND g.state = 'SIGNED'
        AND NEW.last_day >= e.starts_on AND NEW.last_day < lease_term_end(e.selection_id)) THEN
    RAISE EXCEPTION 'lease % does not run, or not until %', NEW.selection_id, NEW.last_day
      USING ERRCODE = 'check_violation', CONSTRAINT = 'lease_ends_within_its_term';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER lease_ends_within_its_term BEFORE INSERT ON lease_end
  FOR EACH ROW EXECUTE FUNCTION keep_lease_end();

-- A term follows the one before it, of a lease that runs and whose end is not recorded, for the published months.
CREATE FUNCTION keep_lease_renewal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM lease e
      JOIN agreement g ON g.selection_id = e.selection_id
      JOIN selection s ON s.id = e.selection_id
      JOIN lease_terms t ON t.offering_id = s.offering_id
      CROSS JOIN LATERAL (SELECT (NEW.starts_on + make_interval(months => t.months))::date AS day) same
      WHERE e.selection_id = NEW.selection_id AND g.state = 'SIGNED'
        AND NOT EXISTS (SELECT FROM lease_end x WHERE x.selection_id = e.selection_id)
        AND NEW.number = 1 + (SELECT count(*) FROM lease_renewal r WHERE r.selection_id = e.selection_id)
        AND NEW.starts_on = lease_term_end(e.selection_id) + 1
        AND NEW.ends_on = same.day
          - CASE WHEN extract(day FROM same.day) = extract(day FROM NEW.starts_on) THEN 1 ELSE 0 END) THEN
    RAISE EXCEPTION 'lease % does not go on like that', NEW.selection_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'lease_goes_on_as_published';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER lease_goes_on_as_published BEFORE INSERT ON lease_renewal
  FOR EACH ROW EXECUTE FUNCTION keep_lease_renewal();

-- What was signed for a home that is let ends; a sale does not.
ALTER TABLE agreement DROP CONSTRAINT agreement_state_check;
ALTER TABLE agreement ADD CONSTRAINT agreement_state_check
  CHECK (state IN ('TO_SIGN', 'SIGNED', 'LAPSED', 'DECLINED', 'TAKEN_BACK', 'RECOVERED', 'ENDED'));
ALTER TABLE agreement DROP CONSTRAINT agreement_check;
ALTER TABLE agreement ADD CONSTRAINT agreement_check
  CHECK (state = 'RECOVERED' OR (state IN ('SIGNED', 'ENDED')) = (signed_at IS NOT NULL));
CREATE FUNCTION keep_sale_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'SIGNED' OR NOT EXISTS (SELECT FROM lease e WHERE e.selection_id = NEW.selection_id) THEN
    RAISE EXCEPTION 'agreement % is no lease that runs', NEW.selection_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'only_leases_end';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER only_leases_end BEFORE UPDATE OF state ON agreement
  FOR EACH ROW WHEN (NEW.state = 'ENDED' AND OLD.state <> 'ENDED') EXECUTE FUNCTION keep_sale_signed();

-- Each term is paid for as the first. Nothing falls due after the last day; what fell due by then is
-- due as a whole, since months are never cut up.
CREATE OR REPLACE FUNCTION rent_schedule(of_lease bigint) RETURNS TABLE (number int, due_on date, amount numeric)
LANGUAGE sql STABLE AS $$
  SELECT i.number, i.due_on, i.amount
  FROM (
    SELECT (row_number() OVER (ORDER BY term.number, k))::int AS number,
      CASE WHEN extract(day FROM same.day) = extract(day FROM term.starts_on) THEN same.day ELSE same.day + 1 END AS due_on,
      s.total_price * least(t.pay_every_months, t.months - k * t.pay_every_months) AS amount
    FROM (
      SELECT 0 AS number, starts_on FROM lease WHERE selection_id = of_lease
      UNION ALL SELECT r.number, r.starts_on FROM lease_renewal r WHERE r.selection_id = of_lease) term
    JOIN selection s ON s.id = of_lease
    JOIN lease_terms t ON t.offering_id = s.offering_id
    CROSS JOIN generate_series(0, (t.months - 1) / t.pay_every_months) AS k
    CROSS JOIN LATERAL (SELECT (term.starts_on + make_interval(months => k * t.pay_every_months))::date AS day) same) i
  LEFT JOIN lease_end x ON x.selection_id = of_lease
  WHERE x.last_day IS NULL OR i.due_on <= x.last_day
$$;
