-- What was paid never exceeds the price, also when an inspection lowers the price afterwards: the developer pays back
-- first. Whoever posts a payment holds the acquisition's row, so that one of the two sees the other.
CREATE FUNCTION keep_price_above_paid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.price < (SELECT paid FROM acquisition_funding WHERE acquisition_id = NEW.id) THEN
    RAISE EXCEPTION 'more was paid for acquisition % than its price would be', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'paid_within_price';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER paid_within_price BEFORE UPDATE OF price ON acquisition FOR EACH ROW
  WHEN (NEW.price < OLD.price) EXECUTE FUNCTION keep_price_above_paid();
