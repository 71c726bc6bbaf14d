-- A family is told when its lease is to end, has ended or goes on. Such a notice names a day.
ALTER TABLE notice ADD day date;
COMMENT ON COLUMN notice.day IS 'The last day of the lease that the notice is about; null for what is about none.';

-- A family is reminded once of each last day, whichever replica comes first and however often it starts anew.
CREATE UNIQUE INDEX reminded_once_of_a_last_day ON notice (application_id, day) WHERE kind = 'LEASE_ENDS_SOON';
