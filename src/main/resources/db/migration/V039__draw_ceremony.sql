-- Who has which part in a draw's ceremony: a person has one at most, and everything that the person does names it.
CREATE TABLE ceremony_part (
  draw_number int NOT NULL REFERENCES draw,
  person      text NOT NULL,
  role        text NOT NULL CHECK (role IN ('OPERATOR', 'NOTARY', 'SUPERVISOR')),
  PRIMARY KEY (draw_number, person),
  UNIQUE (draw_number, person, role)
);
CALL make_append_only('ceremony_part');

-- An item of the checklist is settled once.
CREATE TABLE ceremony_tick (
  draw_number     int NOT NULL,
  item            text NOT NULL,
  role            text NOT NULL,
  person          text NOT NULL,
  name            text NOT NULL,
  as_it_should_be boolean NOT NULL,
  remark          text CHECK (remark <> ''),
  ticked_at       timestamptz NOT NULL,
  PRIMARY KEY (draw_number, item),
  FOREIGN KEY (draw_number, person, role) REFERENCES ceremony_part (draw_number, person, role),
  CHECK (as_it_should_be OR remark IS NOT NULL)
);
COMMENT ON COLUMN ceremony_tick.name IS 'of an official, as the token has it; published with the minutes';
CALL make_append_only('ceremony_tick');

-- What the three sign, fixed with the first signature.
CREATE TABLE ceremony_record (
  draw_number int PRIMARY KEY REFERENCES draw,
  record      text NOT NULL,
  digest      text NOT NULL CHECK (digest = encode(sha256(convert_to(record, 'UTF8')), 'hex')),
  UNIQUE (draw_number, digest)
);
COMMENT ON COLUMN ceremony_record.record IS 'RFC 8785';
CALL make_append_only('ceremony_record');

CREATE TABLE ceremony_signature (
  draw_number int NOT NULL,
  role        text NOT NULL,
  person      text NOT NULL,
  name        text NOT NULL,
  digest      text NOT NULL,
  signed_at   timestamptz NOT NULL,
  PRIMARY KEY (draw_number, role),
  FOREIGN KEY (draw_number, person, role) REFERENCES ceremony_part (draw_number, person, role),
  FOREIGN KEY (draw_number, digest) REFERENCES ceremony_record (draw_number, digest)
);
CALL make_append_only('ceremony_signature');

-- Made once, with the third signature.
CREATE TABLE ceremony_minutes (
  draw_number int PRIMARY KEY REFERENCES ceremony_record,
  pdf         bytea NOT NULL,
  sha256      text NOT NULL CHECK (sha256 = encode(sha256(pdf), 'hex')),
  key_id      text NOT NULL,
  signature   text NOT NULL CHECK (signature ~ '^[0-9a-f]{128}$')
);
COMMENT ON COLUMN ceremony_minutes.signature IS 'Ed25519, by the city''s key, of the PDF under the label anju-minutes-1';
CALL make_append_only('ceremony_minutes');
