-- S12: what orders that are over add up to, so that a year of figures is read without reading its orders. Those not yet added are counted where they stand.
CREATE TABLE order_sum (
  community_id BIGINT NOT NULL,
  kind VARCHAR(8) NOT NULL COMMENT 'CREW, HOUR, HOME: what the subject is',
  month DATE NOT NULL COMMENT 'of the report, its first day, by the community''s wall clock',
  subject VARCHAR(104) NOT NULL COMMENT 'CREW: first responsible engineer or nothing, a bar, trade; HOUR: weekday 1-7, a hyphen, hour; HOME: id',
  figure VARCHAR(24) NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (community_id, kind, month, subject, figure),
  CONSTRAINT fk_order_sum_community FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;

ALTER TABLE work_order ADD COLUMN summed TINYINT(1) NOT NULL DEFAULT 0 COMMENT 'added to order_sum, once, after it was over';
ALTER TABLE work_order ADD KEY ix_work_order_sum (community_id, summed, state, opened_at);

-- All orders of a building, newest first: by the beginning of the place alone, thousands would be sorted.
ALTER TABLE work_order ADD COLUMN building VARCHAR(8) GENERATED ALWAYS AS (LEFT(SUBSTRING_INDEX(place, '栋', 1), 8)) VIRTUAL;
ALTER TABLE work_order ADD KEY ix_work_order_building (community_id, building, opened_at);
