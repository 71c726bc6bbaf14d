-- What families and employers are told. A family's notice hangs on its application, so that it follows whoever
-- takes the application over; nothing personal stands here but, by the application, the receipt number.
CREATE TABLE notice (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id bigint REFERENCES application,
  organisation   text REFERENCES organisation,
  offering_id    bigint NOT NULL REFERENCES offering,
  kind           text NOT NULL,
  at             timestamptz NOT NULL,
  -- whether it has been looked up who gets a message of it
  addressed      boolean NOT NULL DEFAULT false,
  CHECK ((application_id IS NULL) <> (organisation IS NULL))
);
CREATE INDEX notice_of_application ON notice (application_id, id) WHERE application_id IS NOT NULL;
CREATE INDEX notice_of_organisation ON notice (organisation, id) WHERE organisation IS NOT NULL;
CREATE INDEX notice_to_address ON notice (id) WHERE NOT addressed;

CREATE TABLE notice_read (
  notice_id bigint NOT NULL REFERENCES notice,
  reader    text NOT NULL,
  read_at   timestamptz NOT NULL,
  PRIMARY KEY (notice_id, reader)
);

-- Where a person is reached and in which language, as the person's last visit told.
CREATE TABLE notice_contact (
  subject      text PRIMARY KEY,
  organisation text,
  email_cipher bytea,
  language     text NOT NULL CHECK (language IN ('zh', 'en'))
);
CREATE INDEX notice_contact_of_organisation ON notice_contact (organisation) WHERE organisation IS NOT NULL;

-- The outbox. Who sends a message leases it, so that no other replica does; times are the machine's. The
-- recipient is a person of notice_contact for a mail, a receipt number for a short message.
CREATE TABLE notice_message (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  notice_id    bigint NOT NULL REFERENCES notice,
  channel      text NOT NULL CHECK (channel IN ('MAIL', 'SMS')),
  recipient    text NOT NULL,
  state        text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'GIVEN_UP')),
  attempts     int NOT NULL DEFAULT 0,
  due_at       timestamptz NOT NULL,
  leased_until timestamptz,
  UNIQUE (notice_id, channel, recipient)
);
CREATE INDEX notice_message_due ON notice_message (due_at) WHERE state = 'WAITING';

-- A family is told what enters its timeline, in the transaction that decides it and whoever writes it. Who gives
-- up a right after choosing has not signed in time.
CREATE FUNCTION tell_family() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO notice (application_id, offering_id, kind, at)
  SELECT a.id, a.offering_id,
         CASE WHEN NEW.kind = 'FORFEITED' AND EXISTS (SELECT FROM selection s WHERE s.application_id = a.id)
              THEN 'AGREEMENT_LAPSED' ELSE NEW.kind END,
         NEW.at
  FROM application a WHERE a.id = NEW.application_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER tell_family AFTER INSERT ON application_event FOR EACH ROW
  WHEN (NEW.kind IN ('SUBMITTED', 'IDENTITY_CONFIRMED', 'RETURNED', 'CORRECTED', 'CORRECTION_OVERDUE', 'QUALIFIED',
                     'REFUSED', 'WITHDRAWN', 'STRUCK_OUT', 'NOTICE_PUBLISHED', 'SEALED', 'DRAWN', 'CHOSEN',
                     'FORFEITED', 'SIGNED'))
  EXECUTE FUNCTION tell_family();
