-- A household's application. Names, identity numbers and phones are encrypted; lists use the masked copies.
CREATE SEQUENCE receipt_serial;

CREATE TABLE application (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  receipt          text NOT NULL UNIQUE,
  offering_id      bigint NOT NULL REFERENCES offering,
  applicant        text,
  employer         text REFERENCES organisation,
  import_job_id    bigint REFERENCES import_job,
  status           text NOT NULL CHECK (status IN ('SUBMITTED', 'IDENTITY_CONFIRMED', 'QUALIFIED',
                     'REFUSED', 'WITHDRAWN', 'STRUCK_OUT')),
  category         text NOT NULL,
  category_reason  text NOT NULL DEFAULT '',
  married          boolean NOT NULL,
  household_size   int NOT NULL CHECK (household_size > 0),
  housing_area     numeric(8,2) NOT NULL CHECK (housing_area >= 0),
  traded_on        date,
  annual_income    numeric(14,2) NOT NULL CHECK (annual_income >= 0),
  tier             int NOT NULL CHECK (tier > 0),
  tickets          int NOT NULL CHECK (tickets > 0),
  applicant_masked text NOT NULL,
  identity_masked  text NOT NULL,
  mobile_cipher    bytea NOT NULL,
  mobile_masked    text NOT NULL,
  committed_at     timestamptz NOT NULL,
  submitted_at     timestamptz NOT NULL,
  price_list_version int NOT NULL,
  policy_version   text NOT NULL,
  version          int NOT NULL DEFAULT 0,
  CHECK (applicant IS NOT NULL OR employer IS NOT NULL)
);
CREATE INDEX application_queue ON application (offering_id, status, id);
CREATE INDEX application_of_applicant ON application (applicant, id) WHERE applicant IS NOT NULL;
CREATE INDEX application_of_employer ON application (employer, offering_id, id) WHERE employer IS NOT NULL;

CREATE TABLE household_member (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id  bigint NOT NULL REFERENCES application,
  relation        text NOT NULL CHECK (relation IN ('SELF', 'SPOUSE', 'CHILD')),
  position        int NOT NULL,
  name_cipher     bytea NOT NULL,
  name_masked     text NOT NULL,
  identity_cipher bytea NOT NULL,
  identity_masked text NOT NULL,
  person_hash     text NOT NULL,
  UNIQUE (application_id, position)
);
CREATE UNIQUE INDEX household_has_one_self ON household_member (application_id) WHERE relation = 'SELF';
CREATE UNIQUE INDEX household_has_one_spouse ON household_member (application_id) WHERE relation = 'SPOUSE';

-- The guard of "one person once": nobody is in two live applications of an offering.
CREATE TABLE live_person (
  offering_id    bigint NOT NULL REFERENCES offering,
  person_hash    text NOT NULL,
  application_id bigint NOT NULL REFERENCES application,
  PRIMARY KEY (offering_id, person_hash)
);
CREATE INDEX live_person_application ON live_person (application_id);

-- What happened to an application, as its timeline shows it.
CREATE TABLE application_event (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id bigint NOT NULL REFERENCES application,
  kind           text NOT NULL,
  at             timestamptz NOT NULL
);
CREATE INDEX application_event_of ON application_event (application_id, id);
CALL make_append_only('application_event');
