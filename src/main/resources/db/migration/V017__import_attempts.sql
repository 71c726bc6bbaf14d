-- How often a worker has begun to read the file. It limits the attempts, and tells a worker that was
-- believed dead from the one that took its job over.
ALTER TABLE import_job ADD COLUMN attempts int NOT NULL DEFAULT 0;
