-- The agreement of a home for rent is a lease 租赁合同: from when until when, once it is signed. What it costs stands in
-- the choice, what else it says in the terms of its offering.
CREATE TABLE lease (
  selection_id bigint PRIMARY KEY REFERENCES agreement,
  starts_on    date NOT NULL,
  ends_on      date NOT NULL,
  CHECK (starts_on <= ends_on)
);
COMMENT ON COLUMN lease.starts_on IS 'The first day of the lease.';
COMMENT ON COLUMN lease.ends_on IS 'Its last day.';
CALL make_append_only('lease');

-- A home is either sold or let: what is signed for one that is for rent is a lease, and nothing else is.
CREATE FUNCTION sign_by_use() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_for_rent boolean;
  has_lease   boolean;
BEGIN
  SELECT o.use = 'RENT', EXISTS (SELECT FROM lease e WHERE e.selection_id = s.id)
  INTO is_for_rent, has_lease
  FROM selection s JOIN offering o ON o.id = s.offering_id
  WHERE s.id = NEW.selection_id;
  IF is_for_rent <> has_lease THEN
    RAISE EXCEPTION 'agreement % is not what its offering is for', NEW.selection_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'signed_by_use';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER signed_by_use AFTER UPDATE ON agreement DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.state <> 'SIGNED' AND NEW.state = 'SIGNED') EXECUTE FUNCTION sign_by_use();
CREATE CONSTRAINT TRIGGER signed_by_use AFTER INSERT ON lease DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION sign_by_use();
