-- What an engineer asked of a colleague: to take the order over (转单), or to come and help (请求支援).
CREATE TABLE colleague_request (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id BIGINT NOT NULL,
  round INT NOT NULL,
  kind VARCHAR(16) NOT NULL COMMENT 'TRANSFER, SUPPORT',
  asker VARCHAR(64) NOT NULL,
  colleague VARCHAR(64) NOT NULL,
  state VARCHAR(16) NOT NULL COMMENT 'ASKED, AGREED, REFUSED, WITHDRAWN, ENDED',
  asked_at DATETIME(3) NOT NULL,
  answered_at DATETIME(3) NULL,
  KEY ix_colleague_request_order (order_id, state),
  CONSTRAINT fk_colleague_request_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;

-- What the resident is asked while the order runs: a quote (退单 需报价), another time of a paid visit (D7).
CREATE TABLE proposal (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id BIGINT NOT NULL,
  round INT NOT NULL,
  kind VARCHAR(16) NOT NULL COMMENT 'QUOTE, VISIT',
  engineer VARCHAR(64) NOT NULL,
  amount INT NULL COMMENT 'cents',
  visit_start DATETIME(3) NULL,
  visit_end DATETIME(3) NULL,
  words VARCHAR(64) NOT NULL COMMENT 'as the resident reads it',
  state VARCHAR(16) NOT NULL COMMENT 'ASKED, AGREED, REFUSED, WITHDRAWN',
  asked_at DATETIME(3) NOT NULL,
  answered_at DATETIME(3) NULL,
  KEY ix_proposal_order (order_id, state),
  CONSTRAINT fk_proposal_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;

-- D7: what paid orders cost in the end.
ALTER TABLE work_order
  ADD COLUMN agreed_at_most INT NULL COMMENT 'cents: more than that is the supervisor''s matter',
  ADD COLUMN charged INT NULL COMMENT 'cents: what the engineer took',
  ADD COLUMN visit_confirmed_at DATETIME(3) NULL COMMENT 'when the engineer confirmed the appointment of a paid order';
