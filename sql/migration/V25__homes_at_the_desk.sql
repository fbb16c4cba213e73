-- Homes in the order of their doors, page by page: building 10 comes after 9.
ALTER TABLE home ADD COLUMN door VARCHAR(32)
  GENERATED ALWAYS AS (CONCAT(LPAD(building, 8, '0'), ' ', LPAD(unit, 8, '0'), ' ', LPAD(room, 8, '0'))) STORED;
ALTER TABLE home ADD KEY ix_home_door (community_id, door, id);

-- The address behind the QR codes of a customer-service account, asked for by the side that talks to the platform.
CREATE TABLE contact_link (
  kf_id VARCHAR(64) NOT NULL PRIMARY KEY COMMENT 'open_kfid: another account has another address',
  url VARCHAR(512) NOT NULL,
  kept_at DATETIME(3) NOT NULL
) DEFAULT CHARSET=utf8mb4;

-- A list of homes that was uploaded: looked at first, then brought in once.
CREATE TABLE home_list (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  userid VARCHAR(64) NOT NULL,
  name VARCHAR(128) NOT NULL COMMENT 'of the file, as the browser said',
  file MEDIUMBLOB NULL COMMENT 'gone once it is brought in',
  uploaded_at DATETIME(3) NOT NULL,
  done_at DATETIME(3) NULL,
  result VARCHAR(255) NULL COMMENT 'what came of it, in words',
  KEY ix_home_list (community_id, userid),
  CONSTRAINT fk_home_list_community FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;
