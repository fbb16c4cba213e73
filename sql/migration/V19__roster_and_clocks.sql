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
