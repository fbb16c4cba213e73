-- Who there is: communities, their homes and public places, staff, trades, duty, residents.
CREATE TABLE community (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(8) NOT NULL COMMENT 'first letters of order numbers',
  name VARCHAR(64) NOT NULL,
  kf_id VARCHAR(64) NOT NULL COMMENT 'open_kfid of its customer-service account',
  zone VARCHAR(32) NOT NULL DEFAULT 'Asia/Shanghai',
  UNIQUE KEY uk_community_code (code),
  UNIQUE KEY uk_community_kf (kf_id)
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE home (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  building VARCHAR(8) NOT NULL,
  unit VARCHAR(8) NOT NULL,
  floor VARCHAR(8) NOT NULL,
  room VARCHAR(8) NOT NULL,
  UNIQUE KEY uk_home (community_id, building, unit, room),
  KEY ix_home_room (community_id, room),
  CONSTRAINT fk_home_community FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE public_place (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  building VARCHAR(8) NULL,
  name VARCHAR(32) NOT NULL,
  UNIQUE KEY uk_public_place (community_id, building, name),
  CONSTRAINT fk_public_place_community FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE staff (
  userid VARCHAR(64) NOT NULL PRIMARY KEY COMMENT 'WeCom userid, lower case',
  community_id BIGINT NOT NULL,
  name VARCHAR(32) NOT NULL,
  role VARCHAR(24) NOT NULL,
  active TINYINT(1) NOT NULL DEFAULT 1,
  KEY ix_staff_role (community_id, role, active),
  CONSTRAINT fk_staff_community FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE staff_trade (
  userid VARCHAR(64) NOT NULL,
  trade VARCHAR(32) NOT NULL,
  PRIMARY KEY (userid, trade),
  KEY ix_staff_trade (trade),
  CONSTRAINT fk_staff_trade FOREIGN KEY (userid) REFERENCES staff (userid)
) DEFAULT CHARSET=utf8mb4;

-- A standing duty: on the given weekdays from `starts` (community's wall clock) for `hours`.
CREATE TABLE standing_duty (
  userid VARCHAR(64) NOT NULL,
  weekday TINYINT NOT NULL COMMENT 'ISO: 1 Monday .. 7 Sunday',
  starts TIME NOT NULL,
  hours SMALLINT NOT NULL,
  PRIMARY KEY (userid, weekday, starts),
  CONSTRAINT fk_standing_duty FOREIGN KEY (userid) REFERENCES staff (userid)
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE resident (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  customer_id VARCHAR(64) NOT NULL COMMENT 'external_userid at the customer-service account',
  home_id BIGINT NULL COMMENT 'the home of the last confirmed report',
  created_at DATETIME(3) NOT NULL,
  UNIQUE KEY uk_resident (community_id, customer_id),
  CONSTRAINT fk_resident_community FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;
