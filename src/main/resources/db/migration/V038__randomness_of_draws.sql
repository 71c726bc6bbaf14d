-- How long the dice of a draw may take before anything else about its randomness can be known: a value of the policy
-- that the versions approved before lack.
ALTER TABLE policy_version DISABLE TRIGGER policy_version_final;

UPDATE policy_version
SET rules = (rules::jsonb
    || '{"diceMinutes": 60}'
    || jsonb_build_object('sources', rules::jsonb -> 'sources' || jsonb_build_object(
         'diceMinutes', rules::jsonb #> '{sources,sealLeadHours}')))::text;

ALTER TABLE policy_version ENABLE TRIGGER policy_version_final;

-- Who asks the relays of a beacon: one replica at a time, until a moment of the machine's clock.
CREATE TABLE draw_beacon_turn (
  draw_number int NOT NULL REFERENCES draw,
  source      int NOT NULL,
  ends_at     timestamptz NOT NULL,
  PRIMARY KEY (draw_number, source)
);
