-- A home that no family took in an offering that is over may be offered again. It stays where it is while it is chosen,
-- signed for or held, and while families of the old offering may still choose it.
CREATE FUNCTION left_over(home unit, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT home.state = 'AVAILABLE' AND (home.held_until IS NULL OR home.held_until <= at)
    AND EXISTS (SELECT FROM offering o WHERE o.id = home.offering_id AND o.stage = 'COMPLETED')
    AND NOT EXISTS (
      SELECT FROM families_to_choose(home.offering_id, NULL, (
        SELECT coalesce(max(p.phase), 0) + 1 FROM selection_phase p WHERE p.offering_id = home.offering_id)))
$$;

CREATE FUNCTION keep_chosen_home() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'home % belongs to a family and cannot be withdrawn', OLD.id
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'chosen_home_stays';
END $$;
CREATE TRIGGER chosen_home_stays BEFORE UPDATE OF state ON unit
  FOR EACH ROW WHEN (NEW.state = 'WITHDRAWN' AND OLD.state IN ('CHOSEN', 'SOLD'))
  EXECUTE FUNCTION keep_chosen_home();
