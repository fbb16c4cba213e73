-- A search of the order list that somebody keeps under a name; the supervisors' may be seen by all of the community.
CREATE TABLE saved_view (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  userid VARCHAR(64) NOT NULL,
  name VARCHAR(20) NOT NULL,
  address VARCHAR(1000) NOT NULL COMMENT 'path and query of the list',
  shared TINYINT(1) NOT NULL,
  saved_at DATETIME(3) NOT NULL,
  UNIQUE KEY uk_saved_view (userid, name),
  KEY ix_saved_view (community_id, shared),
  CONSTRAINT fk_saved_view FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;

-- Signs of life of the way to the platform, one row each; written every few seconds at most, whatever the traffic.
CREATE TABLE channel_sign (
  sign VARCHAR(24) NOT NULL PRIMARY KEY COMMENT 'CALLBACK, CALLBACK_REFUSED, PULL, PULL_FAILED, TOKEN, SET_UP_REFUSED',
  last_at DATETIME(3) NOT NULL,
  times BIGINT NOT NULL,
  detail VARCHAR(255) NOT NULL COMMENT 'of the last time: codes and fixed sentences, nothing anybody wrote'
) DEFAULT CHARSET=utf8mb4;

-- Whose chat is open.
ALTER TABLE conversation ADD KEY ix_conversation_window (window_until);

-- W9: whether the engineer was dressed properly and wore shoe covers, as the resident said on the phone; null when nobody asked.
ALTER TABLE follow_up ADD COLUMN tidy TINYINT(1) NULL;
