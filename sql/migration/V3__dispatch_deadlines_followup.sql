-- What happens around an order: offers, clocks, extensions, call-backs.
CREATE TABLE dispatch_offer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id BIGINT NOT NULL,
  round INT NOT NULL,
  engineer VARCHAR(64) NOT NULL,
  state VARCHAR(16) NOT NULL COMMENT 'OFFERED, ACCEPTED, TAKEN, WITHDRAWN',
  offered_at DATETIME(3) NOT NULL,
  answered_at DATETIME(3) NULL,
  UNIQUE KEY uk_offer (order_id, round, engineer),
  CONSTRAINT fk_offer_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;

-- One row is one clock. Due times are computed once and stored; the sweep compares.
CREATE TABLE deadline (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id BIGINT NOT NULL,
  round INT NOT NULL,
  kind VARCHAR(32) NOT NULL,
  due_at DATETIME(3) NOT NULL,
  state VARCHAR(16) NOT NULL COMMENT 'PENDING, FIRED, STOPPED, FAILED',
  attempts INT NOT NULL DEFAULT 0,
  retry_at DATETIME(3) NOT NULL COMMENT 'due_at, later after a failure',
  settled_at DATETIME(3) NULL,
  problem VARCHAR(255) NULL,
  KEY ix_deadline_due (state, retry_at),
  KEY ix_deadline_order (order_id, state),
  CONSTRAINT fk_deadline_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE extension_request (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id BIGINT NOT NULL,
  engineer VARCHAR(64) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  until DATETIME(3) NOT NULL,
  state VARCHAR(16) NOT NULL COMMENT 'ASKED, APPROVED, REFUSED, WITHDRAWN',
  asked_at DATETIME(3) NOT NULL,
  decided_by VARCHAR(64) NULL,
  decided_at DATETIME(3) NULL,
  KEY ix_extension_order (order_id, state),
  CONSTRAINT fk_extension_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;

-- A card that a supervisor or manager holds about an order: what must be repainted when the matter is followed or over.
CREATE TABLE supervisor_card (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id BIGINT NOT NULL,
  round INT NOT NULL,
  matter VARCHAR(32) NOT NULL,
  userid VARCHAR(64) NOT NULL,
  card VARCHAR(128) NOT NULL,
  state VARCHAR(16) NOT NULL COMMENT 'OPEN, FOLLOWED, SETTLED',
  shown_at DATETIME(3) NOT NULL,
  UNIQUE KEY uk_supervisor_card (order_id, round, matter, userid),
  CONSTRAINT fk_supervisor_card_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;

-- The satisfaction call-back of one round (W3b).
CREATE TABLE follow_up (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id BIGINT NOT NULL,
  round INT NOT NULL,
  engineer VARCHAR(64) NOT NULL COMMENT 'who completed the round: the rating is his, whatever changes later',
  state VARCHAR(16) NOT NULL COMMENT 'ASKED, REMINDED, BY_PHONE, DISSATISFIED, SATISFIED, REWORKED, SETTLED',
  reason VARCHAR(1000) NULL,
  asked_at DATETIME(3) NOT NULL,
  answered_at DATETIME(3) NULL,
  UNIQUE KEY uk_follow_up (order_id, round),
  KEY ix_follow_up_state (state, asked_at),
  CONSTRAINT fk_follow_up_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;
