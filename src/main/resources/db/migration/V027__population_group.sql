-- The group that a family names for the statistics of article 9; null when it named none.
ALTER TABLE application ADD population_group text CHECK (population_group IN ('EDUCATION', 'HEALTH_CARE',
  'TALENT', 'NEW_RESIDENT', 'YOUNG', 'COMMUNITY_WORKER', 'PUBLIC_TRANSPORT', 'SANITATION',
  'BEREAVED_PARENTS', 'VETERAN', 'URBAN_HARDSHIP'));
