-- The officers' list of an offering's applications: each order has its index, in which the filters are read too,
-- so that any page of 100,000 applications is found without visiting the rows before it.
CREATE INDEX application_by_receipt_time ON application (offering_id, submitted_at, id)
  INCLUDE (status, category, tier, employer);
CREATE INDEX application_by_score ON application (offering_id, rank_score, id)
  INCLUDE (status, category, tier, employer);
CREATE INDEX application_by_persons ON application (offering_id, household_size, id)
  INCLUDE (status, category, tier, employer);
CREATE INDEX application_by_income ON application (offering_id, annual_income, id)
  INCLUDE (status, category, tier, employer);
CREATE INDEX application_by_area ON application (offering_id, housing_area, id)
  INCLUDE (status, category, tier, employer);
