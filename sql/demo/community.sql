-- 阳光花园. Runs once, in one transaction, in a database without any community.
INSERT INTO community (id, code, name, kf_id, zone) VALUES (1, 'YG', '阳光花园', 'wk_sunshine', 'Asia/Shanghai');

-- Buildings 1-12, units 1-3, floors 1-18, rooms 01-04: 3栋2单元501 is on floor 5.
INSERT INTO home (community_id, building, unit, floor, room)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 18)
SELECT 1, b.i, u.i, f.i, CONCAT(f.i, '0', r.i)
FROM n b, n u, n f, n r
WHERE b.i <= 12 AND u.i <= 3 AND r.i <= 4
ORDER BY b.i, u.i, f.i, r.i;

INSERT INTO public_place (community_id, building, name) VALUES
  (1, NULL, '地下车库'), (1, NULL, '大门'), (1, NULL, '中心花园');

INSERT INTO public_place (community_id, building, name)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12)
SELECT 1, n.i, p.name FROM n, (SELECT '大堂' AS name UNION ALL SELECT '电梯') p
ORDER BY n.i, p.name;

INSERT INTO staff (userid, community_id, name, role) VALUES
  ('chen.gong', 1, '陈工', 'ENGINEER'),
  ('li.gong', 1, '李工', 'ENGINEER'),
  ('wang.gong', 1, '王工', 'ENGINEER'),
  ('zhao.gong', 1, '赵工', 'ENGINEER'),
  ('sun.gong', 1, '孙工', 'ENGINEER'),
  ('zhou.zhuguan', 1, '周主管', 'ENGINEERING_SUPERVISOR'),
  ('wu.zhuguan', 1, '吴主管', 'SERVICE_SUPERVISOR'),
  ('zheng.jingli', 1, '郑经理', 'MANAGER'),
  ('qian.qiantai', 1, '钱前台', 'FRONT_DESK'),
  ('feng.qiantai', 1, '冯前台', 'FRONT_DESK');

-- Codes of `trades` in config/catalogue.yml.
INSERT INTO staff_trade (userid, trade) VALUES
  ('chen.gong', 'plumbing-electric'),
  ('li.gong', 'plumbing-electric'),
  ('wang.gong', 'carpentry-locks'),
  ('zhao.gong', 'appliances'),
  ('sun.gong', 'public-facilities');

-- S2: 8:30 to 8:30, every day.
INSERT INTO standing_duty (userid, weekday, starts, hours)
SELECT s.userid, d.day, '08:30:00', 24
FROM staff s,
  (SELECT 1 AS day UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7) d
WHERE s.userid IN ('chen.gong', 'wang.gong', 'zhao.gong');
