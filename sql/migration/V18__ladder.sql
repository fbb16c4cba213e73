-- Who is offered an order, and why (W1, W2).
ALTER TABLE dispatch_offer ADD COLUMN circle VARCHAR(16) NOT NULL DEFAULT 'ON_DUTY' COMMENT 'ON_DUTY (W1), OTHERS (W2), CHOSEN by a supervisor';
ALTER TABLE dispatch_offer ADD COLUMN reasons VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'the sentences of the rules that spoke for him';

-- Who was here before: the orders of a home by their end.
ALTER TABLE work_order ADD KEY ix_work_order_visited (home_id, completed_at);

-- Noise: how much somebody was told lately is counted here and nowhere else; a card that waits for the morning is looked up by its key.
ALTER TABLE notice
  MODIFY COLUMN state VARCHAR(16) NOT NULL COMMENT 'PENDING, CLAIMED, SENT, HELD, QUIET until the morning, SKIPPED, DEAD',
  ADD KEY ix_notice_pace (recipient, settled_at),
  ADD KEY ix_notice_card (card, seq);
