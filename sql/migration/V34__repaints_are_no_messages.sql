-- WeCom limits the messages to one member. Painting a card anew is another call and is not counted.
ALTER TABLE notice ADD COLUMN repaint TINYINT(1) NOT NULL DEFAULT 0 COMMENT '1: a card that stood was painted anew';
