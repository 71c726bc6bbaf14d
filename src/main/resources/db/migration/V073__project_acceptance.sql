-- The day on which a project's buildings passed their acceptance 竣工验收, with its paper: from that day its new-built homes
-- can go to families, and the scorecard counts.
CREATE TABLE project_acceptance (
  project_id  bigint PRIMARY KEY REFERENCES housing_project,
  accepted_on date NOT NULL,
  document_id bigint NOT NULL REFERENCES official_document,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CALL make_append_only('project_acceptance');
