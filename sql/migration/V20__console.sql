-- The console: who may sign in, who is signed in, and what was done there.
CREATE TABLE console_account (
  userid VARCHAR(64) NOT NULL PRIMARY KEY,
  password VARCHAR(128) NOT NULL COMMENT 'a hash that names its method: {bcrypt}...',
  must_change TINYINT(1) NOT NULL COMMENT 'the password was given by somebody else',
  tries INT NOT NULL DEFAULT 0 COMMENT 'since the last right password',
  locked_until DATETIME(3) NULL,
  password_set_at DATETIME(3) NOT NULL COMMENT 'sessions begun with an older password are over',
  signed_in_at DATETIME(3) NULL,
  CONSTRAINT fk_console_account FOREIGN KEY (userid) REFERENCES staff (userid)
) DEFAULT CHARSET=utf8mb4;

-- Append-only: the program has no statement that changes or deletes a line.
CREATE TABLE console_deed (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  at DATETIME(3) NOT NULL,
  userid VARCHAR(64) NOT NULL,
  deed VARCHAR(32) NOT NULL,
  subject VARCHAR(64) NOT NULL COMMENT 'number of an order, userid of an account ...',
  detail VARCHAR(500) NOT NULL,
  KEY ix_console_deed (community_id, id),
  CONSTRAINT fk_console_deed FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;

-- As Spring Session wants them. Here and not in Redis: emptying Redis signs nobody out in the middle of a call.
CREATE TABLE console_session (
  PRIMARY_ID CHAR(36) NOT NULL PRIMARY KEY,
  SESSION_ID CHAR(36) NOT NULL,
  CREATION_TIME BIGINT NOT NULL,
  LAST_ACCESS_TIME BIGINT NOT NULL,
  MAX_INACTIVE_INTERVAL INT NOT NULL,
  EXPIRY_TIME BIGINT NOT NULL,
  PRINCIPAL_NAME VARCHAR(100) NULL,
  UNIQUE KEY uk_console_session (SESSION_ID),
  KEY ix_console_session_expiry (EXPIRY_TIME)
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE console_session_ATTRIBUTES (
  SESSION_PRIMARY_ID CHAR(36) NOT NULL,
  ATTRIBUTE_NAME VARCHAR(200) NOT NULL,
  ATTRIBUTE_BYTES BLOB NOT NULL,
  PRIMARY KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
  CONSTRAINT fk_console_session FOREIGN KEY (SESSION_PRIMARY_ID) REFERENCES console_session (PRIMARY_ID) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4;

-- What the board counts of one day, without reading the others.
ALTER TABLE work_order ADD KEY ix_work_order_due (community_id, return_by);
ALTER TABLE work_order ADD KEY ix_work_order_day (community_id, opened_at);
ALTER TABLE follow_up ADD KEY ix_follow_up_answered (answered_at);
-- How many phone calls wait, over all communities: looked at each half second while somebody watches the board.
ALTER TABLE call_back_task ADD KEY ix_call_back_waiting (state, id);
-- Orders by their home or place, newest first.
ALTER TABLE work_order ADD KEY ix_work_order_place (community_id, place);
ALTER TABLE arrival ADD KEY ix_arrival_due (rule, due_at);

-- Phone calls as they are made: each try, and when to try again.
ALTER TABLE call_back_task ADD COLUMN again_at DATETIME(3) NULL COMMENT 'promised or planned; before it the task waits at the end';
CREATE TABLE call_attempt (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  task_id BIGINT NOT NULL,
  at DATETIME(3) NOT NULL,
  userid VARCHAR(64) NOT NULL,
  outcome VARCHAR(16) NOT NULL COMMENT 'NO_REPLY, LATER, DONE',
  words VARCHAR(500) NOT NULL,
  KEY ix_call_attempt (task_id, id)
) DEFAULT CHARSET=utf8mb4;
ALTER TABLE follow_up ADD COLUMN heard_by VARCHAR(64) NULL COMMENT 'staff userid: the rating was given by voice to him';
