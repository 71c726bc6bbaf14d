-- The demo's officers have declared that they have neither relatives nor an own employer among the applicants.
-- Production never loads this folder: there every officer declares before the first decision.
INSERT INTO interest_declaration (officer, declared_at) VALUES
  ('45b46914-7f97-58b0-8d40-37a8f1ce8526', '2026-01-04 01:00:00+00'),
  ('268ced40-d0a8-5416-86ab-5ba878cb0d86', '2026-01-04 01:00:00+00'),
  ('fabd559d-afcc-5df9-a2aa-3c7ea020efa4', '2026-01-04 01:00:00+00'),
  ('b1957a08-a2cf-58e0-9d4c-4b6a79e8a923', '2026-01-04 01:00:00+00'),
  ('f916b610-ab9e-5945-b2d6-2be12f6d1713', '2026-01-04 01:00:00+00'),
  ('5319210f-134d-5a89-ad62-2f5b7101203c', '2026-01-04 01:00:00+00'),
  ('2d4d6e49-ffba-57c9-a724-ceaff0931760', '2026-01-04 01:00:00+00'),
  ('52b4b89c-f1ab-5492-bc16-e7cdc91683c5', '2026-01-04 01:00:00+00')
ON CONFLICT DO NOTHING;
