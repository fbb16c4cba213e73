-- What an engineer used and what his work costs, line by line, as written on the repair sheet of one round. Only ever added to.
CREATE TABLE work_sheet_line (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id BIGINT NOT NULL,
  round INT NOT NULL,
  kind VARCHAR(16) NOT NULL COMMENT 'MATERIAL, LABOUR',
  name VARCHAR(64) NOT NULL,
  quantity DECIMAL(6,2) NOT NULL,
  unit_price INT NOT NULL COMMENT 'cents; 0: not charged',
  KEY ix_work_sheet (order_id, round),
  CONSTRAINT fk_work_sheet_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;
