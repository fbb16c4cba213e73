-- Too many new cards for one supervisor within an hour: the rest is kept back and told of in a digest.
ALTER TABLE notice
  ADD COLUMN calm TINYINT(1) NOT NULL DEFAULT 0 COMMENT 'a supervisor''s card that is not urgent: counted, and kept back when there are too many',
  MODIFY COLUMN state VARCHAR(16) NOT NULL COMMENT 'PENDING, CLAIMED, SENT, HELD, QUIET until the morning, GATHERED for a digest, TOLD in one, SKIPPED, DEAD';
