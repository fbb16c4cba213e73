-- Reports taken by phone. Whoever phones need not be known in chat.
ALTER TABLE resident MODIFY COLUMN customer_id VARCHAR(64) NULL
  COMMENT 'external_userid at the customer-service account; NULL: known by phone only';

CREATE TABLE phone_report (
  call_key CHAR(36) NOT NULL PRIMARY KEY COMMENT 'of the form: one form, one report',
  community_id BIGINT NOT NULL,
  clerk VARCHAR(64) NOT NULL,
  at DATETIME(3) NOT NULL,
  resident_id BIGINT NULL COMMENT 'who phones, once something is written for him',
  outcome VARCHAR(16) NULL COMMENT 'ORDER, ADDED, URGED, JOINED, NOT_OFFERED, FEE_REFUSED; NULL while the call goes on',
  number VARCHAR(24) NULL COMMENT 'of the order',
  words VARCHAR(1000) NULL COMMENT 'what the caller is told',
  KEY ix_phone_report_at (community_id, at),
  CONSTRAINT fk_phone_report_community FOREIGN KEY (community_id) REFERENCES community (id),
  CONSTRAINT fk_phone_report_resident FOREIGN KEY (resident_id) REFERENCES resident (id)
) DEFAULT CHARSET=utf8mb4;
