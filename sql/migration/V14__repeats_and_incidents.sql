-- What was reported where, one row an order: what later reports are compared with (W10, outages). A place that nothing is counted for has no row.
CREATE TABLE report_trace (
  order_id BIGINT NOT NULL PRIMARY KEY,
  community_id BIGINT NOT NULL,
  kind VARCHAR(64) NOT NULL COMMENT 'area:<area of the catalogue> or service:<code>',
  spot VARCHAR(32) NOT NULL COMMENT 'building:<building> for an area, else home:<id>',
  outage TINYINT(1) NOT NULL COMMENT 'whether several homes with it are one incident',
  household VARCHAR(32) NOT NULL COMMENT 'home:<id>, or resident:<id> where no home is known',
  report VARCHAR(64) NOT NULL COMMENT 'the confirmation: what was told at once is one report',
  reported_at DATETIME(3) NOT NULL,
  counted TINYINT(1) NOT NULL DEFAULT 1 COMMENT '0: taken back, or merged into another order',
  KEY ix_report_trace (community_id, kind, spot, reported_at),
  CONSTRAINT fk_report_trace_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;

-- W10: an order that is not the first of its kind there. It cannot be completed without the root cause.
CREATE TABLE repeat_report (
  order_id BIGINT NOT NULL PRIMARY KEY,
  earlier INT NOT NULL COMMENT 'how many reports of the kind came before it within the window',
  earlier_numbers VARCHAR(255) NOT NULL COMMENT 'of the newest of them, newest first',
  root_cause VARCHAR(2000) NULL,
  found_by VARCHAR(64) NULL COMMENT 'staff userid',
  found_at DATETIME(3) NULL,
  CONSTRAINT fk_repeat_report_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;

-- Several homes of a building with the same outage: one order for all of them.
CREATE TABLE area_incident (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  building VARCHAR(8) NOT NULL,
  area VARCHAR(16) NOT NULL COMMENT 'water, power, lift',
  order_id BIGINT NOT NULL,
  formed_at DATETIME(3) NOT NULL,
  UNIQUE KEY uk_area_incident_order (order_id),
  KEY ix_area_incident (community_id, building, area, id),
  CONSTRAINT fk_area_incident_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;

-- Whoever reports an outage holds the lock of its row, so that two third homes at once make one incident.
CREATE TABLE incident_gate (
  community_id BIGINT NOT NULL,
  building VARCHAR(8) NOT NULL,
  area VARCHAR(16) NOT NULL,
  passed INT NOT NULL COMMENT 'how often it was taken',
  PRIMARY KEY (community_id, building, area)
) DEFAULT CHARSET=utf8mb4;

-- Who waits for an order beside the resident whose it is: he is told how it goes on.
CREATE TABLE order_sharer (
  order_id BIGINT NOT NULL,
  resident_id BIGINT NOT NULL,
  household VARCHAR(32) NOT NULL COMMENT 'home:<id>, or resident:<id> where no home is known',
  words VARCHAR(2000) NOT NULL COMMENT 'what he reported',
  joined_at DATETIME(3) NOT NULL,
  PRIMARY KEY (order_id, resident_id),
  KEY ix_order_sharer_resident (resident_id, order_id),
  CONSTRAINT fk_order_sharer_order FOREIGN KEY (order_id) REFERENCES work_order (id),
  CONSTRAINT fk_order_sharer_resident FOREIGN KEY (resident_id) REFERENCES resident (id)
) DEFAULT CHARSET=utf8mb4;

-- What a member of staff has said already while he is asked for more.
ALTER TABLE staff_prompt ADD COLUMN said VARCHAR(2000) NULL;
