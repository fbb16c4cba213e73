-- A resident may have several homes, a home several residents; the one used last comes first.
CREATE TABLE resident_home (
  resident_id BIGINT NOT NULL,
  home_id BIGINT NOT NULL,
  label VARCHAR(8) NOT NULL DEFAULT 'UNKNOWN' COMMENT 'OWNER, TENANT, UNKNOWN: nobody asks in chat',
  used_at DATETIME(3) NOT NULL,
  PRIMARY KEY (resident_id, home_id),
  KEY ix_resident_home (home_id),
  CONSTRAINT fk_resident_home_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
  CONSTRAINT fk_resident_home_home FOREIGN KEY (home_id) REFERENCES home (id)
) DEFAULT CHARSET=utf8mb4;

INSERT INTO resident_home (resident_id, home_id, used_at)
  SELECT r.id, r.home_id, r.created_at FROM resident r JOIN home h ON h.id = r.home_id;

ALTER TABLE resident DROP COLUMN home_id;
