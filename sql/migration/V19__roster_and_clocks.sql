-- How arrivals ended (W8), for good: one a round, of the first time the engineer came.
CREATE TABLE arrival (
  order_id BIGINT NOT NULL,
  round INT NOT NULL,
  rule VARCHAR(8) NOT NULL COMMENT 'W8A an appointment, W8B urgent water and electric',
  engineer VARCHAR(64) NOT NULL,
  due_at DATETIME(3) NOT NULL COMMENT 'who arrives then is late',
  arrived_at DATETIME(3) NOT NULL,
  in_time TINYINT(1) NOT NULL,
  PRIMARY KEY (order_id, round),
  KEY ix_arrival_engineer (engineer, arrived_at),
  CONSTRAINT fk_arrival_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;

-- While an order is suspended its clocks stand still.
ALTER TABLE deadline MODIFY state VARCHAR(16) NOT NULL COMMENT 'PENDING, PAUSED (by a suspension), HELD (set during one), FIRED, STOPPED, FAILED';

-- S1, S2: the month plan. A shift of a post, e.g. 工程值班 全天 8:30 for 24 hours; several people may have it on one day.
CREATE TABLE duty_shift (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  post VARCHAR(32) NOT NULL,
  name VARCHAR(32) NOT NULL,
  starts TIME NOT NULL COMMENT 'community''s wall clock',
  hours SMALLINT NOT NULL,
  UNIQUE KEY uk_duty_shift (community_id, post, name),
  CONSTRAINT fk_duty_shift_community FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE duty_plan (
  community_id BIGINT NOT NULL,
  month DATE NOT NULL COMMENT 'its first day',
  state VARCHAR(16) NOT NULL COMMENT 'DRAFT, PUBLISHED',
  published_by VARCHAR(64) NULL,
  published_at DATETIME(3) NULL,
  PRIMARY KEY (community_id, month),
  CONSTRAINT fk_duty_plan_community FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE duty_entry (
  shift_id BIGINT NOT NULL,
  day DATE NOT NULL,
  userid VARCHAR(64) NOT NULL,
  month DATE NOT NULL COMMENT 'of the day, its first day',
  PRIMARY KEY (shift_id, day, userid),
  KEY ix_duty_entry_day (day),
  CONSTRAINT fk_duty_entry_shift FOREIGN KEY (shift_id) REFERENCES duty_shift (id)
) DEFAULT CHARSET=utf8mb4;

-- S5d: leave and swaps, asked in chat and decided by the supervisor.
CREATE TABLE duty_request (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  kind VARCHAR(8) NOT NULL COMMENT 'LEAVE, SWAP',
  userid VARCHAR(64) NOT NULL,
  day DATE NOT NULL COMMENT 'on which the duty begins',
  colleague VARCHAR(64) NULL COMMENT 'SWAP: with whom; LEAVE: who stood in',
  other_day DATE NULL COMMENT 'SWAP: the colleague''s duty',
  reason VARCHAR(500) NOT NULL,
  state VARCHAR(16) NOT NULL COMMENT 'CONSENT (the colleague is asked), ASKED (the supervisor is), APPROVED, REFUSED, DECLINED (by the colleague), VOID (the roster had changed)',
  asked_at DATETIME(3) NOT NULL,
  decided_by VARCHAR(64) NULL,
  decided_at DATETIME(3) NULL,
  KEY ix_duty_request (userid, day, state),
  CONSTRAINT fk_duty_request_community FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;

-- What approvals changed, over the plan or the standing duties.
CREATE TABLE duty_absence (
  userid VARCHAR(64) NOT NULL,
  day DATE NOT NULL COMMENT 'no duty of his that begins on this day counts',
  request_id BIGINT NOT NULL,
  PRIMARY KEY (userid, day),
  CONSTRAINT fk_duty_absence_request FOREIGN KEY (request_id) REFERENCES duty_request (id)
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE duty_cover (
  userid VARCHAR(64) NOT NULL,
  day DATE NOT NULL,
  begins DATETIME(3) NOT NULL,
  ends DATETIME(3) NOT NULL,
  request_id BIGINT NOT NULL,
  PRIMARY KEY (userid, begins),
  KEY ix_duty_cover_day (day),
  CONSTRAINT fk_duty_cover_request FOREIGN KEY (request_id) REFERENCES duty_request (id)
) DEFAULT CHARSET=utf8mb4;

-- S1: on which days the supervisor was reminded that next month has no plan.
CREATE TABLE duty_plan_reminder (
  community_id BIGINT NOT NULL,
  day DATE NOT NULL,
  PRIMARY KEY (community_id, day),
  CONSTRAINT fk_duty_plan_reminder FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;
