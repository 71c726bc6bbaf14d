-- What a new-built project cost rests on the contracts that the bureau has confirmed (Huangshi measures, articles 10 and
-- 13): land on those with the land authority, construction on all others. The last guard stands at the filing. A
-- confirmed contract is never taken back (V068), so what was filed stays within.
CREATE FUNCTION keep_costs_within_contracts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM price_list p
    JOIN price_calculation c ON c.id = p.calculation_id AND c.basis = 'BUILT'
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(y.contract_sum) FILTER (WHERE y.role = 'LAND_AUTHORITY'), 0) AS land,
             coalesce(sum(y.contract_sum) FILTER (WHERE y.role <> 'LAND_AUTHORITY'), 0) AS construction
      FROM building_payee y WHERE y.project_id = c.project_id AND y.state = 'CONFIRMED') contracts
    WHERE p.id = NEW.price_list_id
      AND (c.land_cost > contracts.land OR c.construction_cost > contracts.construction))
  THEN
    RAISE EXCEPTION 'price list % rests on costs above the confirmed contracts', NEW.price_list_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'costs_within_contracts';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER costs_within_contracts AFTER INSERT ON price_filing FOR EACH ROW WHEN (NEW.decision = 'FILED')
  EXECUTE FUNCTION keep_costs_within_contracts();
