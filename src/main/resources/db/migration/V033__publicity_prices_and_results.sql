-- The public notices of prices (article 13) and of results. Like public_notice they say what is shown and until
-- when; what is shown is read from where it stands, so that nothing personal is kept here.
CREATE TABLE price_notice (
  price_list_id bigint PRIMARY KEY REFERENCES price_list,
  offering_id   bigint NOT NULL REFERENCES offering,
  published_at  timestamptz NOT NULL,
  closes_at     timestamptz NOT NULL,
  published_by  text NOT NULL,
  CHECK (published_at < closes_at)
);
CREATE INDEX price_notice_of_offering ON price_notice (offering_id);
CALL make_append_only('price_notice');

CREATE TABLE result_notice (
  offering_id  bigint PRIMARY KEY REFERENCES offering,
  published_at timestamptz NOT NULL,
  closes_at    timestamptz NOT NULL,
  published_by text NOT NULL,
  CHECK (published_at < closes_at)
);
CALL make_append_only('result_notice');

-- All public notices; of an offering's prices the latest one.
CREATE VIEW notice_board AS
  SELECT 'QUALIFIED' AS kind, offering_id, NULL::bigint AS price_list_id, published_at, closes_at FROM public_notice
UNION ALL
  (SELECT DISTINCT ON (offering_id) 'PRICES', offering_id, price_list_id, published_at, closes_at
   FROM price_notice ORDER BY offering_id, price_list_id DESC)
UNION ALL
  SELECT 'RESULTS', offering_id, NULL, published_at, closes_at FROM result_notice;
