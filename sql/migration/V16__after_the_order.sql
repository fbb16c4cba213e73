-- What residents do about an order once it is open, and what becomes of messages they take back.
ALTER TABLE work_order ADD COLUMN urged_told_at DATETIME(3) NULL
  COMMENT 'when staff were last told that the resident urges; once set the order stands before others';

ALTER TABLE inbound_message ADD COLUMN order_id BIGINT NULL COMMENT 'the order its words went into',
  ADD COLUMN recalled_at DATETIME(3) NULL COMMENT 'the resident took it back; it stays';
ALTER TABLE attachment ADD COLUMN recalled_at DATETIME(3) NULL COMMENT 'the resident took it back; it stays';

-- Who was shown that a resident waits for a person, one card each, and who said that he receives him.
ALTER TABLE human_request ADD COLUMN orders VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'his open orders, as the card shows them',
  ADD COLUMN answered_by VARCHAR(64) NULL COMMENT 'staff userid, when by a tap';
CREATE TABLE human_card (
  request_id BIGINT NOT NULL,
  userid VARCHAR(64) NOT NULL,
  PRIMARY KEY (request_id, userid),
  CONSTRAINT fk_human_card FOREIGN KEY (request_id) REFERENCES human_request (id)
) DEFAULT CHARSET=utf8mb4;

-- An emergency that nobody takes climbs, each rung once.
ALTER TABLE emergency ADD COLUMN rung INT NOT NULL DEFAULT 0 COMMENT 'how often it climbed',
  ADD COLUMN rung_due DATETIME(3) NULL COMMENT 'when it climbs unless somebody takes it; null: never again',
  ADD KEY ix_emergency_rung (rung_due);
